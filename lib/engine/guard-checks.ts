// What the background finds in texts: the whole detector, the user's patterns, a second opinion where it is wanted.
import type { Handlers } from '../bus/bus';
import type { Clock } from '../core/ports';
import { ok } from '../core/result';
import { createDetector, type Detector } from '../detector/detector';
import { ownDocuments } from '../detector/own/documents';
import type { DocumentLibrary } from '../detector/own/library';
import { findPatterns, type OwnPattern } from '../detector/own/patterns';
import type { Book, Finding } from '../detector/rule';
import { suspicionOf } from '../detector/second-opinion';
import { withSurroundings } from '../detector/surroundings';
import type { Settings } from '../settings/schema';
import type { GuardPolicyRoom } from './guard-policy';
import { isGrave, type RedactPorts, redactHandler } from './guard-redact';
import type { SecondOpinion } from './second-opinion';

export interface GuardCheckPorts
  extends Pick<RedactPorts, 'numbering'>,
    Pick<GuardPolicyRoom, 'unexcepted'> {
  guard: () => Promise<Settings['guard']>;
  documents: DocumentLibrary;
  /** The detector's book with what the user has added to it. */
  readBook: () => Promise<Book>;
  opinion: SecondOpinion;
  /** Shows on a tab's icon that a text went through without an opinion on it. */
  markTab: (tabId: number) => void;
  clock: Clock;
}

export interface GuardChecks {
  /** With all that the user has added but patterns. */
  openDetector: () => Promise<Detector>;
  handlers: Pick<Handlers, 'guard.check' | 'guard.redact' | 'guard.try'>;
}

/** Milliseconds that the user's patterns may take over one text. */
const PATTERNS_LIMIT = 3000;
/** A shorter text says too little to be judged; UTF-16 code units. */
export const WORTH_AN_OPINION = 40;
/** Beyond the numbers that the detector gives to values. */
const FIRST_GROUP = 1_000_000;

export function createGuardChecks(ports: GuardCheckPorts): GuardChecks {
  const { guard, documents, opinion, clock } = ports;
  let open: { key: string; detector: Detector } | undefined;

  /** Compiling all rules takes a while: one is kept until something of it changes. */
  const openDetector = async () => {
    const { words, rulesOff } = await guard();
    const key = JSON.stringify([words, rulesOff, await documents.list()]);
    if (open?.key !== key) {
      const own = ownDocuments(await documents.known());
      open = { key, detector: createDetector(await ports.readBook(), [own]) };
    }
    return open.detector;
  };
  const findAll = async (text: string, around: readonly string[] = []) => {
    const detector = await openDetector();
    const { findings: alone, complete } = await detector.scan(text);
    const detect = (part: string) => (part === text ? alone : detector.detect(part));
    const findings = withSurroundings(detect, text, around);
    const checked = await runPatterns(text, (await guard()).patterns, clock);
    const all = [...findings, ...checked.findings].sort((a, b) => a.start - b.start);
    return { findings: all, isWhole: complete && checked.isWhole };
  };

  return {
    openDetector,
    handlers: {
      'guard.check': async ({ siteId, text, wantsOpinion, around }, sender) => {
        const { tabId } = sender;
        const { secondOpinion } = await guard();
        const all = await findAll(text, around);
        const findings = await ports.unexcepted(all.findings, text, siteId, sender);
        const checked = { ...all, findings };
        const isWanted = wantsOpinion && secondOpinion.enabled && text.length >= WORTH_AN_OPINION;
        if (!checked.isWhole || findings.some(isGrave) || !isWanted)
          return ok({ ...checked, suspicion: null });
        const { model, seconds, whenLate } = secondOpinion;
        const verdict = await opinion.ask(text, model, seconds * 1000);
        const passes = verdict !== undefined || whenLate === 'pass';
        if (verdict === undefined && passes && tabId !== undefined) ports.markTab(tabId);
        const suspicion = (verdict && suspicionOf(verdict)) ?? null;
        return ok({ ...checked, isWhole: passes, suspicion });
      },
      ...redactHandler({ ...ports, openDetector }),
      'guard.try': async ({ text }) => {
        return ok(await findAll(text));
      },
    },
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
