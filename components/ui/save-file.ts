// Hands a text to the browser as a file to save, without any permission. Nothing is sent anywhere.

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
};

/** The ending of the name tells the type of the file; of any other it is plain text. */
export function saveFile(name: string, ...pieces: readonly string[]): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([...pieces], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has been taken over by then, also where the browser asks for a place first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
