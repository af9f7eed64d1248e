// The README says what the data says: its tables are fresh, and the origin it names is ours.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFreshTables } from '../../scripts/readme-tables';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it('its tables are fresh (npm run readme writes them)', () => {
  const readme = read('README.md');
  expect(withFreshTables(readme)).toBe(readme);
});

it('it names the id that follows from the key of the manifest', () => {
  const key = read('wxt.config.ts').match(/'(MII[\w+/=]+)'/)?.[1] ?? '';
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  // Chrome writes the first 16 bytes with the letters a to p.
  const id = [...hash.slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)])
    .join('');
  expect(read('README.md')).toContain(`chrome-extension://${id}"`);
});
