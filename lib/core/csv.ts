// Tables as CSV that no spreadsheet takes for formulas.

/** Rows of cells, the head among them; quoted as RFC 4180 wants it. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** An apostrophe keeps a spreadsheet from running what begins like a formula. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
