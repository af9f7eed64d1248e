// What stands in for findings.ts on pages: every hit counts, as nothing is shown before the whole detector has looked.
import type { Aids } from './findings';
import type { Hit } from './reading';
import type { Finding, Found, Severity } from './rule';

/** Findings by the place where they begin, as grave as the whole detector could take them; some overlap others. */
export function findingsOf(text: string, hits: readonly Hit[], aids: Aids): Finding[] {
  const { words, documentRules } = aids;
  const ids = new Set(hits.map(({ rule }) => rule.id));
  const paired = new Map<string, Severity>();
  for (const { rule } of hits) {
    const { id, pair } = rule;
    if (pair && ids.has(pair.with))
      for (const one of [id, pair.with]) paired.set(one, pair.severity);
  }
  const isList = ({ id, list }: Hit['rule']) =>
    list &&
    new Set(hits.flatMap(({ rule, value }) => (rule.id === id ? [value.toLowerCase()] : [])))
      .size >= list.least;
  let found: readonly Found[] = hits.map(({ rule, start, end }) => ({
    ruleId: rule.id,
    type: rule.type,
    label: rule.label,
    severity:
      paired.get(rule.id) ?? (isList(rule) ? rule.list?.severity : undefined) ?? rule.severity,
    start,
    end,
    masked: '',
    group: 0,
  }));
  for (const rule of documentRules) found = rule(text, found as Finding[], words);
  return [...found].sort((a, b) => a.start - b.start) as Finding[];
}
