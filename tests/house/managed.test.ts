// What an organization can set is the same in the code, in the browser's schema and in the manual.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { applyManaged, POLICY_KEYS } from '../../lib/settings/managed';
import { parseSettings } from '../../lib/settings/schema';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

interface Property {
  type: string;
  enum?: unknown[];
}
const schema = JSON.parse(read('public/managed-schema.json')) as {
  properties: Record<string, Property>;
};

it('the schema has exactly the keys of the code', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_KEYS].sort());
});

it('the manual has a row for each', () => {
  const manual = read('docs/managed-policy.md');
  const rows = [...manual.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(rows.sort()).toEqual([...POLICY_KEYS].sort());
});

it('each value that the schema lists does something', () => {
  const plain = parseSettings({});
  for (const [key, { enum: values = [] }] of Object.entries(schema.properties))
    for (const value of values)
      expect(applyManaged(plain, { [key]: value }).managed.locked, `${key} ${value}`).toHaveLength(
        1,
      );
});
