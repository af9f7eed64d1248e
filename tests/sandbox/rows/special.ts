// Look-alikes that no site looks like: a chat in a frame of each kind, a page that wants the text, and one nobody guards.
import type { LookAlike } from '../look-alike';
import { CHATGPT } from './prosemirror';

const FRAMES = ['same', 'blank', 'written', 'srcdoc', 'blob', 'sandboxed'] as const;

export const FRAMED: readonly LookAlike[] = FRAMES.map((frame) => ({
  ...CHATGPT,
  id: `frame-${frame}`,
  url: `https://chatgpt.com/?frame-${frame}`,
  frame,
}));

export const HOSTILE: LookAlike = {
  ...CHATGPT,
  id: 'hostile',
  url: 'https://chatgpt.com/?hostile',
  isHostile: true,
};

/** The guard has nothing to do here. */
export const UNGUARDED: LookAlike = {
  ...CHATGPT,
  id: 'unguarded',
  url: 'https://chat.example.org/',
  site: 'A chat nobody guards',
};
