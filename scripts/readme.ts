// `npm run readme`: writes the tables of the README anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { withFreshTables } from './readme-tables';

const README = new URL('../README.md', import.meta.url);
writeFileSync(README, withFreshTables(readFileSync(README, 'utf8')));
