// What a look-alike page is: a row of data, and an editor that its composer is made of.

export type EditorKind =
  | 'prosemirror'
  | 'tiptap'
  | 'lexical'
  | 'lexical-plain'
  | 'quill'
  | 'slate'
  | 'react'
  | 'svelte'
  | 'textarea'
  | 'contenteditable';

/** How a message leaves the page. */
interface Transport {
  by: 'fetch' | 'xhr' | 'socket' | 'address' | 'form';
  url: string;
}

interface SendControl {
  /** One element of class `send`. */
  markup: string;
  /** Sends already when the button goes down. */
  onPointerDown?: true;
  /** Not in the page while there is nothing to send. */
  isAbsentWhileEmpty?: true;
  /** Sends by the form's `submit` event. */
  submits?: true;
}

export interface LookAlike {
  /** Permanent, kebab-case. */
  id: string;
  /** Address under which it is served; names in its query tell variants of a host apart. */
  url: string;
  site: string;
  editor: EditorKind;
  /** Finds the composer. */
  composer: string;
  /** Attributes of the editable element, and its tag where that is not the usual one. */
  attributes?: Readonly<Record<string, string>>;
  tag?: 'span';
  /** What stands around and before the composer. */
  around?: readonly [before: string, after: string];
  /** A textarea that is there, and takes text, before any script has run. */
  isServed?: true;
  /** A textarea that stands here until the script has started. */
  placeholderComposer?: string;
  /** The composer is in a shadow root of the element with this tag; `isReplaced`: a new composer comes with a new one. */
  shadow?: { tag: string; mode: ShadowRootMode; isReplaced?: true };
  send: SendControl;
  sendsOn?: 'Control+Enter';
  /** Takes only keys that a person pressed. */
  ignoresMadeUpEnter?: true;
  transport: Transport;
  /** Where the text goes while it is typed, so many milliseconds after the last change. */
  drafts?: { url: string; field: string; wait: number };
  /** Where files go, at once when they are chosen. */
  upload?: string;
  /** Longer pastes become files; characters. */
  longestPaste?: number;
  /** Files that are pasted are shown, not uploaded. */
  showsPastedFiles?: true;
  dropsOn?: 'window';
  ignoresMadeUpDrops?: true;
  /** A new composer after each message. */
  isRekeyed?: true;
  contentSecurityPolicy?: string;
  accent?: string;
  /** The composer is another look-alike, in a frame of this kind. */
  frame?: 'same' | 'blank' | 'written' | 'srcdoc' | 'blob' | 'sandboxed' | 'data' | 'javascript';
  /** Which one; without it, that of ChatGPT. */
  framed?: string;
  /** Brings the attacks of `hostile.ts`. */
  isHostile?: true;
}

/**
 * Names in an address's query that change how any page behaves:
 * `late`: the composer comes after two seconds; `remount`: a new one every second; `quiet`: no drafts;
 * `detached`: files are chosen with an input that is not in the document; `strict`: content security policy
 * with Trusted Types; `isolated`: cross-origin isolation.
 */
export type Switch = 'late' | 'remount' | 'quiet' | 'detached' | 'strict' | 'isolated';

/** What the served page tells its script. */
export interface PageData {
  row: LookAlike;
  switches: readonly string[];
}

/** The editor of a composer. */
export interface Editor {
  /** The text of its model, not of its DOM. */
  getText(): string;
  setText(text: string): void;
  destroy(): void;
}

/** What the page lends an editor. */
export interface EditorHost {
  /** Empty, or with the textarea that was served. */
  mount: HTMLElement;
  /** The editable element's. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  changed(): void;
  /** True when the key has sent the message, and the editor is to do nothing. */
  takesKey(event: KeyboardEvent): boolean;
  /** True when the page made a file of the paste, and the editor is to do nothing. */
  takesPaste(event: ClipboardEvent): boolean;
}

export type CreateEditor = (host: EditorHost) => Editor;
