// Who answers what of the guard: the book with what the user has added, checks that a page cannot make, samples.
import type { Handlers } from '../bus/bus';
import type { ReplyOf } from '../bus/protocol';
import type { Clock, NewId, StoredItem } from '../core/ports';
import { ok } from '../core/result';
import { crc32 } from '../detector/crc';
import { SHORTEST_PART } from '../detector/own/fingerprints';
import { createDocumentLibrary } from '../detector/own/library';
import { whatIsWrong } from '../detector/own/patterns';
import { wordRules } from '../detector/own/words';
import { ABSENT_TYPES, pageBook } from '../detector/page-book';
import type { Book } from '../detector/rule';
import type { Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import type { Vaults } from '../vault/vaults';
import { auditHandlers, type GuardAuditPorts } from './guard-audit';
import {
  createGuardChecks,
  type GuardCheckPorts,
  type GuardChecks,
  WORTH_AN_OPINION,
} from './guard-checks';
import { createGuardPolicy, type GuardPolicyPorts } from './guard-policy';
import { createSecondOpinion } from './second-opinion';
import { spotOf } from './vault';

export interface GuardPorts
  extends Omit<GuardPolicyPorts, 'ruleLabel'>,
    Omit<GuardAuditPorts, 'settings' | 'ruleLabel' | 'printOf'> {
  settings: Pick<SettingsStore, 'read' | 'change'>;
  provider: () => Promise<Provider>;
  documentsItem: StoredItem;
  vaults: Pick<Vaults, 'numbering'>;
  /** The detector's rules and words, as they travel by message. */
  readBook: () => Book;
  /** What a page's guard needs beside the rules. */
  outfitFor: (siteId: string) => Omit<ReplyOf<'detector.book'>, keyof Book>;
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
  | keyof GuardChecks['handlers']
  | 'pattern.check'
  | 'document.list'
  | 'document.add'
  | 'document.remove'
  | 'document.bring-back';

/** What holds texts beside the rules of the book; no word of the user's shows in a log. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  'own-word': 'Your own words',
  'own-pattern': 'Your own patterns',
  'own-document': 'Your documents',
  'table-of-people': 'Table of people',
  'second-opinion': 'Second opinion',
  unscanned: 'Could not be checked',
};
/** What a page's detector does not know, by severity or type: where it holds, the page must ask about every text. */
const BEYOND_PAGES = ['medium', 'low', ...ABSENT_TYPES];

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
    return { ...book, rules };
  };
  const numbering: GuardCheckPorts['numbering'] = (told, sender, found) =>
    ports.vaults.numbering(spotOf(ports, told, sender), found);
  const ruleLabel = (id: string) =>
    OTHER_LABELS[id] ?? ports.readBook().rules.find((rule) => rule.id === id)?.label ?? id;
  const policy = createGuardPolicy({ ...ports, ruleLabel });
  const { printOf, unexcepted } = policy;
  const own = { guard, documents, readBook, opinion, numbering, unexcepted };
  const checks = createGuardChecks({ ...ports, ...own });

  return {
    ...policy.handlers,
    ...auditHandlers({ ...ports, ruleLabel, printOf }, checks.openDetector),
    ...checks.handlers,
    'guard.policy': async ({ siteId }, sender) => {
      const { words, patterns, secondOpinion, rulesOff } = await guard();
      const own = await documents.list();
      const standing = await policy.standing(siteId, sender);
      const { modes } = standing;
      const limits = [
        ...(BEYOND_PAGES.some((kind) => (modes[kind] ?? 'monitor') !== 'monitor') ? [0] : []),
        ...(patterns.length > 0 ? [1] : []),
        ...(own.length > 0 ? [SHORTEST_PART] : []),
        ...(secondOpinion.enabled ? [WORTH_AN_OPINION] : []),
      ];
      return ok({
        ...standing,
        asksFrom: limits.length > 0 ? Math.min(...limits) : null,
        edition: crc32(JSON.stringify([words, rulesOff])),
      });
    },
    'detector.book': async ({ siteId }) => {
      // What is pasted soon is to wait for no more than it must.
      setTimeout(() => void checks.openDetector().then(({ detect }) => detect('')));
      return ok({ ...pageBook(await readBook()), ...ports.outfitFor(siteId) });
    },
    'pattern.check': async ({ source }) => ok(whatIsWrong(source) ?? null),
    'document.list': async () => ok(await documents.list()),
    'document.add': ({ name, text }) => documents.add(name, text),
    'document.remove': async ({ id }) => ok(await documents.remove(id)),
    'document.bring-back': async ({ id }) => ok(await documents.bringBack(id)),
  };
}
