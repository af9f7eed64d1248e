// Hands a text of a given type to the browser as a file to save. Nothing is sent anywhere.

const TYPES = { csv: 'text/csv', jsonl: 'application/jsonl', json: 'application/json' } as const;

/** @param name without its ending */
export function saveFile(text: string, name: string, ending: keyof typeof TYPES): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${ending}`;
  link.click();
  // The download has been taken over by then, also where the browser asks for a place first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
