// Chats as a file to save, under a name that every file system takes.
import { saveFile } from '../ui/save-file';

const ENDINGS = { markdown: 'md', json: 'json', html: 'html' } as const;

export type FileFormat = keyof typeof ENDINGS;

/** `name` without its ending; what a file system does not take is left out of it. */
export const download = (pieces: readonly string[], name: string, format: FileFormat): void =>
  saveFile(`${fileName(name)}.${ENDINGS[format]}`, ...pieces);

const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80) || 'chat';
