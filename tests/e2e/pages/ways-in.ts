// The ways text gets into a chatbot page, as a person goes them: trusted input only, one row each.
import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import type { Switch } from '../../sandbox/look-alike';
import type { SandboxPage } from './sandbox-page';

/** What is brought in, with a secret in it. */
export interface Load {
  text: string;
  /** A text file with this text. */
  file: string;
}

export interface WayIn {
  label: string;
  /** One line only: what is typed or spoken. */
  isOneLine?: true;
  /** So long that pages make a file of it. */
  isLong?: true;
  switches?: readonly Switch[];
  /** Typed before, around the caret. */
  around: readonly [before: string, after: string];
  act: (chat: SandboxPage, load: Load) => Promise<void>;
  /**
   * What the page may not have before a choice: `seen`: the text, in any event, file, request or place; `sent`: the
   * text in a request, since whoever types shows the page every key.
   */
  spared: 'seen' | 'sent';
  /** Where the text is in the end: in the composer, in the earlier message, or in a file. */
  arrives: 'composer' | 'edited' | 'file';
  /** What is typed stands in the composer also when nothing is sent. */
  staysTyped?: true;
  /** Cannot be done a second time after Cancel. */
  isOnce?: true;
  /** Ctrl+Z takes out what came in, and nothing else. */
  canUndo?: true;
}

export const WAYS_IN = {
  paste: {
    label: 'paste',
    around: ['before ', 'after'],
    act: (chat, { text }) => chat.paste(text),
    spared: 'seen',
    arrives: 'composer',
    canUndo: true,
  },
  'paste-over': {
    label: 'paste over a selection',
    around: ['', ''],
    async act(chat, { text }) {
      await chat.page.keyboard.type('to be replaced');
      await chat.page.keyboard.press('ControlOrMeta+A');
      await chat.paste(text);
    },
    spared: 'seen',
    arrives: 'composer',
    staysTyped: true,
  },
  'paste-moving': {
    label: 'paste, composer replaced',
    switches: ['remount'],
    around: ['', ''],
    act: (chat, { text }) => chat.paste(text),
    spared: 'seen',
    arrives: 'composer',
  },
  'paste-html': {
    label: 'paste of HTML alone',
    isOneLine: true,
    around: ['before ', 'after'],
    act: (chat, { text }) => chat.paste('', `<p>${text}</p>`),
    spared: 'seen',
    arrives: 'composer',
  },
  'drop-text': {
    label: 'drop of text',
    around: ['before ', ''],
    act: (chat, { text }) =>
      chat.drop({ items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }),
    spared: 'seen',
    arrives: 'composer',
  },
  'drop-file': {
    label: 'drop of a file',
    around: ['', ''],
    act: (chat, { file }) => chat.drop({ items: [], files: [file], dragOperationsMask: 1 }),
    spared: 'seen',
    arrives: 'file',
  },
  'file-input': {
    label: 'file input',
    around: ['', ''],
    act: (chat, { file }) => chat.chooseFile(file),
    spared: 'seen',
    arrives: 'file',
  },
  'file-input-detached': {
    label: 'file input, detached',
    switches: ['detached'],
    around: ['', ''],
    act: (chat, { file }) => chat.chooseFileInDialog(file),
    spared: 'seen',
    arrives: 'file',
  },
  'clipboard-read': {
    label: 'page reads clipboard',
    around: ['before ', ''],
    act: (chat, { text }) => chat.readClipboard(text),
    spared: 'seen',
    arrives: 'composer',
  },
  'typed-enter': {
    label: 'typed, Enter',
    isOneLine: true,
    switches: ['quiet'],
    around: ['', ''],
    async act(chat, { text }) {
      await chat.enter(text);
      await chat.pressSend();
    },
    spared: 'sent',
    arrives: 'composer',
    staysTyped: true,
  },
  'typed-click': {
    label: 'typed, click',
    isOneLine: true,
    switches: ['quiet'],
    around: ['', ''],
    async act(chat, { text }) {
      await chat.enter(text);
      await chat.clickSend();
    },
    spared: 'sent',
    arrives: 'composer',
    staysTyped: true,
  },
  'typed-draft': {
    label: 'typed, sent as draft',
    isOneLine: true,
    isOnce: true,
    around: ['', ''],
    act: (chat, { text }) => chat.typeOnce(text),
    spared: 'sent',
    arrives: 'composer',
    staysTyped: true,
  },
  composed: {
    label: 'input method, Enter',
    isOneLine: true,
    switches: ['quiet'],
    around: ['', ''],
    async act(chat, { text }) {
      await chat.compose(text);
      await chat.pressSend();
    },
    spared: 'sent',
    arrives: 'composer',
    staysTyped: true,
  },
  'insert-text': {
    label: 'dictated',
    isOneLine: true,
    around: ['before ', 'after'],
    act: (chat, { text }) => chat.page.keyboard.insertText(text),
    spared: 'seen',
    arrives: 'composer',
    canUndo: true,
  },
  'edit-earlier': {
    label: 'edit of a message',
    around: ['Hello', ''],
    async act(chat, { text }) {
      await chat.editEarlier();
      await chat.paste(text);
    },
    spared: 'seen',
    arrives: 'edited',
  },
  'edit-typed': {
    label: 'edit of a message, typed',
    isOneLine: true,
    switches: ['quiet'],
    around: ['Hello', ''],
    async act(chat, { text }) {
      await chat.editEarlier();
      if ((await chat.editedText()) === 'Hello') await chat.enter(text);
      await chat.saveEdit();
    },
    spared: 'sent',
    arrives: 'edited',
  },
  'paste-long': {
    label: 'paste that becomes a file',
    around: ['', ''],
    act: (chat, { text }) => chat.paste(text),
    isLong: true,
    spared: 'seen',
    arrives: 'file',
  },
} satisfies Record<string, WayIn>;

export type WayId = keyof typeof WAYS_IN;

/** A file of this text, in the test's own folder. */
export function loadOf(text: string, info: TestInfo): Load {
  const file = info.outputPath('notes.txt');
  writeFileSync(file, text);
  return { text, file };
}
