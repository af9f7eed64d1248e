// Who answers what of the guard: the book with what the user has added, checks that a page cannot make, samples.
import type { Handlers } from '../bus/bus';
import type { Clock, NewId, StoredItem } from '../core/ports';
import { ok } from '../core/result';
import { crc32 } from '../detector/arithmetic';
import { createDetector } from '../detector/detector';
import { createDocumentLibrary } from '../detector/own/library';
import { findPatterns, type OwnPattern, whatIsWrong } from '../detector/own/patterns';
import { wordRules } from '../detector/own/words';
import type { Book, Finding } from '../detector/rule';
import { suspicionOf } from '../detector/second-opinion';
import type { Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import { auditHandlers, type GuardAuditPorts } from './guard-audit';
import { createGuardPolicy, type GuardPolicyPorts } from './guard-policy';
import { createSecondOpinion } from './second-opinion';

export interface GuardPorts
  extends Omit<GuardPolicyPorts, 'ruleLabel'>,
    Omit<GuardAuditPorts, 'settings' | 'ruleLabel'> {
  settings: Pick<SettingsStore, 'read' | 'change'>;
  provider: () => Promise<Provider>;
  documentsItem: StoredItem;
  /** The detector's rules and words, as they travel by message. */
  readBook: () => Book;
  /** Shows on a tab's icon that a text went through without an opinion on it. */
  markTab: (tabId: number) => void;
  clock: Clock;
  newId: NewId;
}

type GuardVerb =
  | 'guard.policy'
  | keyof ReturnType<typeof auditHandlers>
  | keyof ReturnType<typeof createGuardPolicy>['handlers']
  | 'detector.book'
  | 'guard.check'
  | 'guard.try'
  | 'pattern.check'
  | 'document.list'
  | 'document.add'
  | 'document.remove'
  | 'document.bring-back';

/** Milliseconds that the user's patterns may take over one text. */
const PATTERNS_LIMIT = 3000;
/** A shorter text says too little to be judged; UTF-16 code units. */
const WORTH_AN_OPINION = 40;
/** What holds texts beside the rules of the book; no word of the user's shows in a log. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  'own-word': 'Your own words',
  'own-pattern': 'Your own patterns',
  'own-document': 'Your documents',
  'table-of-people': 'Table of people',
  'second-opinion': 'Second opinion',
  unscanned: 'Could not be checked',
};
/** Beyond the numbers that the detector gives to values. */
const FIRST_GROUP = 1_000_000;

export function guardHandlers(ports: GuardPorts): Pick<Handlers, GuardVerb> {
  const { settings, clock, newId } = ports;
  const newSalt = () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  const documents = createDocumentLibrary({ item: ports.documentsItem, clock, newId, newSalt });
  const opinion = createSecondOpinion(ports);
  const guard = async () => (await settings.read()).guard;

  const readBook = async (): Promise<Book> => {
    const book = ports.readBook();
    const { words, rulesOff } = await guard();
    const own = wordRules(words);
    const rules = [...book.rules, ...own].filter(({ id }) => !rulesOff.includes(id));
    return { ...book, rules, documents: await documents.known() };
  };
  const ruleLabel = (id: string) =>
    OTHER_LABELS[id] ?? ports.readBook().rules.find((rule) => rule.id === id)?.label ?? id;
  const policy = createGuardPolicy({ ...ports, ruleLabel });

  return {
    ...policy.handlers,
    ...auditHandlers({ ...ports, ruleLabel }, readBook),
    'guard.policy': async ({ siteId }, sender) => {
      const { words, patterns, secondOpinion, rulesOff } = await guard();
      return ok({
        ...(await policy.standing(siteId, sender)),
        asksFrom: patterns.length > 0 ? 1 : secondOpinion.enabled ? WORTH_AN_OPINION : null,
        edition: crc32(JSON.stringify([words, rulesOff, await documents.list()])),
      });
    },
    'detector.book': async () => ok(await readBook()),
    'guard.check': async ({ text, wantsOpinion }, { tabId }) => {
      const { patterns, secondOpinion } = await guard();
      const checked = await runPatterns(text, patterns, clock);
      const isWanted = wantsOpinion && secondOpinion.enabled && text.length >= WORTH_AN_OPINION;
      if (!checked.isWhole || checked.findings.length > 0 || !isWanted)
        return ok({ ...checked, suspicion: null });
      const { model, seconds, whenLate } = secondOpinion;
      const verdict = await opinion.ask(text, model, seconds * 1000);
      const passes = verdict !== undefined || whenLate === 'pass';
      if (verdict === undefined && passes && tabId !== undefined) ports.markTab(tabId);
      const suspicion = (verdict && suspicionOf(verdict)) ?? null;
      return ok({ findings: [], isWhole: passes, suspicion });
    },
    'guard.try': async ({ text }) => {
      const found = createDetector(await readBook()).detect(text);
      const { findings, isWhole } = await runPatterns(text, (await guard()).patterns, clock);
      const all = [...found, ...findings].sort((a, b) => a.start - b.start);
      return ok({ findings: all, isWhole });
    },
    'pattern.check': async ({ source }) => ok(whatIsWrong(source) ?? null),
    'document.list': async () => ok(await documents.list()),
    'document.add': ({ name, text }) => documents.add(name, text),
    'document.remove': async ({ id }) => ok(await documents.remove(id)),
    'document.bring-back': async ({ id }) => ok(await documents.bringBack(id)),
  };
}

async function runPatterns(text: string, patterns: readonly OwnPattern[], clock: Clock) {
  const end = clock() + PATTERNS_LIMIT;
  const { findings, isWhole } = await findPatterns(text, patterns, {
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    isLate: () => clock() > end,
  });
  return { findings: numbered(findings, text), isWhole };
}

/** Gives each value a number of its own. */
function numbered(findings: readonly Omit<Finding, 'group'>[], text: string): Finding[] {
  const values = new Map<string, number>();
  return findings.map((finding) => {
    const value = `${finding.label} ${text.slice(finding.start, finding.end)}`;
    const group = values.get(value) ?? FIRST_GROUP + values.size;
    values.set(value, group);
    return { ...finding, group };
  });
}
