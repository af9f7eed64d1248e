// Conversations as a file to keep: Markdown and a web page to read, JSON to bring home again. Written piece by piece.

import type { Context, Conversation, Message } from '../../chat/transcript';
import { pathTo } from '../../core/branches';
import type { StoredText } from '../database';

export interface ExportedThread {
  conversation: Conversation;
  messages: Message[];
  texts: StoredText[];
}

export type ExportFormat = 'markdown' | 'json' | 'html';

export interface ExportPlace {
  format: ExportFormat;
  /** Whether the piece begins the file, and whether it ends it. */
  isFirst: boolean;
  isLast: boolean;
}

/** Version of our own JSON; an import reads all versions up to this one. */
const EXPORT_VERSION = 1;

export function exportPiece(threads: readonly ExportedThread[], place: ExportPlace): string {
  const { head, tail, between, write } = FORMATS[place.format];
  const body = threads.map(write).join(between);
  const joint = place.isFirst ? head : threads.length > 0 ? between : '';
  return `${joint}${body}${place.isLast ? tail : ''}`;
}

interface Format {
  head: string;
  tail: string;
  between: string;
  write(thread: ExportedThread): string;
}

const FORMATS: Record<ExportFormat, Format> = {
  markdown: { head: '', tail: '\n', between: '\n\n---\n\n', write: toMarkdown },
  json: {
    head: `{"format":"nearside-chats","version":${EXPORT_VERSION},"conversations":[\n`,
    tail: '\n]}\n',
    between: ',\n',
    write: (thread) => JSON.stringify(thread),
  },
  html: {
    head: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nearside chats</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
article + article { border-top: 1px solid; margin-top: 3rem; padding-top: 2rem }
h2 { font-size: 1rem; margin: 1.5rem 0 0.25rem }
p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
.about { opacity: 0.7; font-size: 0.875rem }
</style>
</head>
<body>
`,
    tail: '\n</body>\n</html>\n',
    between: '\n',
    write: toHtml,
  },
};

/** The branch that is shown; other versions are in the JSON. */
const shown = ({ conversation, messages }: ExportedThread): readonly Message[] =>
  pathTo(messages, conversation.leafId);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const speaker = (message: Message): string => (message.role === 'user' ? 'You' : message.model);

const contextsOf = (message: Message): readonly Context[] =>
  message.role === 'user' ? (message.contexts ?? []) : [];

function toMarkdown(thread: ExportedThread): string {
  const { title, createdAt } = thread.conversation;
  const parts = [`# ${oneLine(title)}`, `${dayOf(createdAt)}, from Nearside`];
  for (const message of shown(thread)) {
    parts.push(`## ${oneLine(speaker(message))}`);
    for (const { title: about, url } of contextsOf(message))
      parts.push(`> About: ${oneLine(about || 'a text')}${url ? ` <${encodeURI(url)}>` : ''}`);
    parts.push(message.text.trim());
  }
  return parts.join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function toHtml(thread: ExportedThread): string {
  const { title, createdAt } = thread.conversation;
  const parts = [
    '<article>',
    `<h1 dir="auto">${escaped(title)}</h1>`,
    `<p class="about">${dayOf(createdAt)}, from Nearside</p>`,
  ];
  for (const message of shown(thread)) {
    parts.push(`<h2>${escaped(speaker(message))}</h2>`);
    for (const { title: about, url } of contextsOf(message))
      parts.push(
        `<p class="about" dir="auto">About: ${escaped(`${about || 'a text'} ${url}`.trim())}</p>`,
      );
    parts.push(`<p dir="auto">${escaped(message.text.trim())}</p>`);
  }
  return [...parts, '</article>'].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');
