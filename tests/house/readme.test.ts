// The README and its pages say what the tree says: fresh tables, every room, the origin that is ours.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, withFreshTables } from '../../scripts/readme-tables';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it.each(PAGES)('the tables of %s are fresh (npm run readme writes them)', (page) => {
  const text = read(page);
  expect(text).toContain('<!-- ');
  expect(withFreshTables(text)).toBe(text);
});

it('every room is on its map', () => {
  const readme = read('README.md');
  const rooms = readdirSync(new URL('../../lib', import.meta.url)).map((room) => `lib/${room}`);
  expect(rooms.filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
});

it('its links lead somewhere', () => {
  const links = [...read('README.md').matchAll(/\]\((?!http)([^)#]+)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(5);
  const at = (to: string) => new URL(`../../${to}`, import.meta.url);
  expect(links.filter((to) => !existsSync(at(to)))).toEqual([]);
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
