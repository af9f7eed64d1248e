// Every rule of the detector keeps its own promises, and what ships of it leaves its examples behind.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '@/lib/detector/all-rules';
import { detect } from '@/lib/detector/detect';

const FOLDER = join(import.meta.dirname, '../../lib/detector/rules');

describe('the catalogue of rules', () => {
  it('has ids that are unique and kebab-case', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('takes in every file of rules', async () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const modules = readdirSync(FOLDER).map((file) => import(join(FOLDER, file)));
    const rows = (await Promise.all(modules))
      .flatMap((module) => Object.values(module))
      .filter(Array.isArray)
      .flat();
    expect(rows).toHaveLength(ids.size);
    for (const row of rows) expect(ids).toContain(row.id);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is well formed', (_, rule) => {
    expect(rule.type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(rule.label).not.toBe('');
    expect(rule.source).toMatch(/^https:\/\/\S+$/);
    expect(rule.pattern.flags).toContain('g');
    for (const keyword of rule.keywords) expect(keyword).toBe(keyword.toLowerCase());
    const groups = new RegExp(`${rule.pattern.source}|`, rule.pattern.flags).exec('')?.length ?? 0;
    if (rule.pattern.flags.includes('d')) expect(groups).toBe(2);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples', () => {
    expect(rule.hits.length).toBeGreaterThan(0);
    expect(rule.misses.length).toBeGreaterThan(0);
  });

  /** Such a value is only believed where nothing else is in the text. */
  const isSole = Array.isArray(rule.check) && rule.check.some(([name]) => name === 'sole');

  test.each(rule.hits)('finds %j', (text) => {
    expect(detect(text).map(({ ruleId }) => ruleId)).toContain(id);
    if (isSole) return;
    expect(
      detect(`${'Some words. '.repeat(60)}\n${text}\n${'More words. '.repeat(60)}`).map(
        ({ ruleId }) => ruleId,
      ),
    ).toContain(id);
  });

  test.each(rule.misses)('leaves alone %j', (text) => {
    expect(detect(text).map(({ ruleId }) => ruleId)).not.toContain(id);
  });
});
