// Hands a text to the browser as a file to save. Nothing is sent anywhere.

const TYPES = { markdown: 'text/markdown', json: 'application/json', html: 'text/html' } as const;
const ENDINGS = { markdown: 'md', json: 'json', html: 'html' } as const;

export type FileFormat = keyof typeof TYPES;

/** `name` without its ending; what a file system does not take is left out of it. */
export function download(pieces: readonly string[], name: string, format: FileFormat): void {
  const blob = new Blob([...pieces], { type: `${TYPES[format]};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(name)}.${ENDINGS[format]}`;
  link.click();
  // The download has been taken over by then, also where the browser asks for a place first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80) || 'chat';
