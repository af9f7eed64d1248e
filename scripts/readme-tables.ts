// The tables of the pages for people, made from the data they describe.
import { FAULT_KINDS, helpFor } from '../lib/core/help';
import { RULES } from '../lib/detector/all-rules';
import { SITES } from '../lib/guard/sites';
import { DETECTOR_SCORE } from './detector-score';

/** Where the tables stand. */
export const PAGES = ['docs/what-is-found.md', 'docs/troubleshooting.md'] as const;

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

function rules(): string {
  const labels = (severity: string) =>
    new Set(RULES.filter((rule) => rule.severity === severity).map(({ label }) => label));
  return table(
    ['severity', 'kinds'],
    SEVERITIES.map((severity) => [severity, [...labels(severity)].sort().join(', ')]),
  );
}

const sites = () =>
  table(
    ['site', 'addresses'],
    SITES.map(({ name, matches }) => [name, matches.map((match) => `\`${match}\``).join(' ')]),
  );

const faults = () =>
  table(
    ['what the panel says', 'what it means', 'what to do'],
    FAULT_KINDS.map((kind) => {
      const { title, say, next } = helpFor(kind);
      return [title, say, next];
    }),
  );

const detector = () =>
  table(
    [`measured on ${DETECTOR_SCORE.date}`, "Nearside's own texts", 'others', 'aim'],
    DETECTOR_SCORE.figures.map((cells) => [...cells]),
  );

const TABLES: Record<string, () => string> = { rules, sites, faults, detector };

/** A page with its tables made anew; the rest stays as it is. */
export const withFreshTables = (page: string): string =>
  Object.entries(TABLES).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${make()}\n${close}`,
      ),
    page,
  );
