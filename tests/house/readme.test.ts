// The README says what the data says: its tables are fresh.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFreshTables } from '../../scripts/readme-tables';

it('its tables are fresh (npm run readme writes them)', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(withFreshTables(readme)).toBe(readme);
});
