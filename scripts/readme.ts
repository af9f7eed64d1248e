// `npm run readme`: writes the tables of the README and of docs/ anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { PAGES, withFreshTables } from './readme-tables';

for (const page of PAGES) {
  const file = new URL(`../${page}`, import.meta.url);
  writeFileSync(file, withFreshTables(readFileSync(file, 'utf8')));
}
