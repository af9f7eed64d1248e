// The story of one held paste: check it, ask the user, do what was chosen.
import type { Bus } from '../bus/bus';
import { SUSPICION } from '../detector/documents/suspicion';
import type { Finding } from '../detector/rule';
import type { Arrival } from './arrival';
import { askModel } from './asking';
import { shared } from './beside';
import { tellChoice } from './chosen';
import type { Cargo } from './clipboard';
import type { Conversation } from './conversation';
import { offerCopy } from './copying';
import { asksAbout, decide, type GuardPolicy, strictest } from './decide';
import type { DetectorSource } from './detector-source';
import type { Overlay } from './dialog';
import { adviceOn, joined, wholeText, withText } from './file-text';
import type { Here } from './here';
import { delay } from './insert';
import type { Note } from './note';
import { redactPlainly } from './plain-redaction';
import { createQuestion, type Question } from './question';
import { askReason } from './reason';
import { subjectOf } from './subject';
import { blocked, checkingView, unscannedView, withPause } from './views';

export interface Guarding {
  site: Here;
  bus: Bus;
  conversation: Conversation;
  overlay: Overlay;
  detector: DetectorSource;
  policy: () => GuardPolicy;
  note: Note;
}

/** Findings, or why there are none: `unscanned` when the scan broke down, `unread` when it is still to be done. */
export type Verdict = readonly Finding[] | 'unscanned' | 'unread';

interface Held extends Guarding {
  cargo: Arrival;
  /** What is scanned and shown: the text, and that of the files once they are read. */
  text: string;
  /** In words. */
  subject: string;
  /** What to do where a file could not be read. */
  advice?: string;
  redacted?: string | undefined;
  /** What was found in it with all there is, and goes on if anything does. */
  findings?: readonly Finding[];
  /** What its placeholders stand for. */
  given?: Readonly<Record<string, string>>;
}

/** Milliseconds for which files are read without a word. */
const READING_HIDDEN = 150;
/** Longest question that the bus takes; code units. */
const LONGEST_QUESTION = 100_000;

const LOST =
  'Nearside’s background did not take it, and nothing was pasted. Reload this page, then try again.';
const PAUSED = 'Guarding is paused for 15 minutes. This one is still held: it is yours to decide.';
const NOT_PAUSED = 'Guarding could not be paused.';
const NOT_SENT = 'Not sent yet: send it again.';
const NOT_REDACTED = 'This could not be redacted as you want it.';

/** Begins inside the arrival's event, before anything awaits: the caret is still where the user left it. */
export async function hold(guarding: Guarding, cargo: Arrival, verdict: Verdict): Promise<void> {
  const held: Held = { ...guarding, cargo, text: cargo.text, subject: subjectOf(cargo) };
  // An editor that has lost the focus does not look where its caret went last.
  document.dispatchEvent(new Event('selectionchange'));
  let chosen: Cargo | undefined;
  try {
    chosen = await settle(held, verdict);
  } finally {
    held.overlay.close();
  }
  if (!chosen) return refuse(cargo);
  const isWhole = chosen === cargo;
  const delivered = cargo.deliver(chosen, held.findings);
  if (!isWhole && held.given) void held.conversation.keep(held.given, delivered);
  const isTaken = await delivered;
  // What was typed goes on by being sent; redacted, it stands in the composer.
  if (cargo.isSending && isTaken !== isWhole) shared.nearsideStage?.beside?.hint(NOT_SENT);
  else if (!isTaken) await keepInReach(held, chosen);
}

/** Where the page did not take what was chosen. */
async function keepInReach(held: Held, chosen: Cargo): Promise<void> {
  const { cargo, overlay, redacted, site, text } = held;
  // A newer paste that is waiting for its own decision comes first.
  if (!overlay.isOpen) {
    const what = chosen === cargo ? 'text' : 'redacted';
    const all = chosen === cargo ? text : (redacted ?? '');
    await offerCopy(overlay, site.name, { what, text: joined(all) });
  }
  refuse(cargo);
}

function refuse({ place, refuse }: Arrival): void {
  place.restore();
  refuse?.();
}

/** What is to be inserted; undefined for nothing. */
async function settle(held: Held, verdict: Verdict): Promise<Cargo | undefined> {
  const scanned = verdict === 'unread' ? await read(held) : verdict;
  if (scanned === 'stopped') return undefined;
  if (scanned === 'unscanned') return choose(held);
  return checkFurther(held, scanned);
}

async function decideOn(held: Held, findings: readonly Finding[]): Promise<Cargo | undefined> {
  const { cargo, note, policy, text } = held;
  held.findings = findings;
  if (decide(findings, policy()) === 'hold') return choose(held, findings);
  if (findings.length > 0) note({ text, findings, choice: 'passed', way: cargo.way });
  return cargo;
}

/** Asks for what a page cannot find itself, or see through: names, documents, patterns, a second opinion. */
async function checkFurther(held: Held, found: readonly Finding[]): Promise<Cargo | undefined> {
  const { bus, cargo, overlay, site, text } = held;
  const reply = bus.send('guard.check', {
    siteId: site.id,
    text,
    wantsOpinion: true,
    around: text === cargo.text ? [...(cargo.around ?? [])] : [],
  });
  const stopped = overlay.show(checkingView(site.name, held.subject).view).then(() => undefined);
  const result = await Promise.race([reply, stopped]);
  if (!result) return undefined;
  if (!result.ok) return decideAlone(held, found);
  const { findings, isWhole, suspicion } = result.value;
  if (!isWhole) return choose(held);
  if (suspicion) return choose(held, undefined, suspicion);
  return decideOn(held, cargo.isNew ? findings.filter(cargo.isNew) : findings);
}

/** By what the page found itself, where nobody answers it any more. */
function decideAlone(held: Held, found: readonly Finding[]): Promise<Cargo | undefined> {
  const isSure = found.every(({ ruleId }) => ruleId !== SUSPICION);
  return isSure && !asksAbout(held.text, held.policy()) ? decideOn(held, found) : choose(held);
}

/** Reads a text that was too long for its event, or came before the rules. What is not read to its end stays held. */
async function read(held: Held): Promise<readonly Finding[] | 'unscanned' | 'stopped'> {
  const { view, setShare } = checkingView(held.site.name, held.subject);
  const stop = new AbortController();
  const { signal } = stop;
  const whole = wholeText(held.cargo, held.bus);
  // Most files are read before anybody could see that.
  if (held.cargo.files.length > 0) await Promise.race([whole, delay(READING_HIDDEN)]);
  const stopped = held.overlay.show(view).then(() => stop.abort());
  const [text, detector] = await Promise.race([
    Promise.all([whole, held.detector.soon()]),
    stopped.then(() => []),
  ]);
  held.text = text ?? held.text;
  if (text === undefined && !signal.aborted) {
    held.advice = adviceOn(held.cargo.files);
    return 'unscanned';
  }
  const scan = await detector?.scan(held.text, { onProgress: setShare, signal });
  if (signal.aborted) return 'stopped';
  return scan?.complete ? scan.findings : 'unscanned';
}

/** Without findings for a text that nothing is known of, or that is held on suspicion. */
async function choose(
  held: Held,
  findings?: readonly Finding[],
  suspicion?: string,
): Promise<Cargo | undefined> {
  const { bus, cargo, overlay, policy, subject, text } = held;
  const question = findings && questionOn(held, findings);
  const { advice, site } = held;
  const unscanned = { siteName: site.name, subject, suspicion, advice, canAsk: text.trim() !== '' };
  const view = question?.view ?? unscannedView(unscanned);
  let notice = '';
  for (let isPaused = false; ; ) {
    // What nothing is known of is as grave as can be.
    const mode = findings ? strictest(findings, policy()) : policy().modes.critical;
    const allowed = mode === 'block' ? blocked(view) : view;
    const isPausable = policy().canPause && !isPaused;
    const choice = await overlay.show({ ...(isPausable ? withPause(allowed) : allowed), notice });
    notice = '';
    if (choice === 'pause') {
      isPaused = (await bus.send('guard.pause', { minutes: 15 })).ok;
      notice = isPaused ? PAUSED : NOT_PAUSED;
      continue;
    }
    if (choice === 'ask') {
      const end = await ask(held, question?.redacted());
      if (end === 'lost') notice = LOST;
      if (end !== 'asked') continue;
    }
    const wantsReason = choice === 'anyway' && mode === 'justify';
    const reason = wantsReason ? await askReason(overlay) : '';
    if (reason === undefined) continue;
    held.redacted = await question?.redacted();
    if (choice === 'redact' && held.redacted === undefined) {
      notice = NOT_REDACTED;
      continue;
    }
    const parted = question?.parted() ?? { on: [...(findings ?? [])], off: [], fine: [] };
    const unknown = suspicion ? 'second-opinion' : 'unscanned';
    tellChoice(held, { ...parted, choice, reason, unknown: findings ? undefined : unknown });
    if (choice === 'redact') {
      held.findings = [...parted.off, ...parted.fine.map(({ finding }) => finding)];
      return withText(cargo, held.redacted ?? '');
    }
    return choice === 'anyway' ? cargo : undefined;
  }
}

const questionOn = (held: Held, findings: readonly Finding[]): Question =>
  createQuestion({
    siteName: held.site.name,
    subject: held.subject,
    text: held.text,
    findings,
    policy: held.policy(),
    redact: (findings, signal) => redact(held, findings, signal),
  });

/** By what the page found itself; undefined where it finds more in the result. */
function redactAlone(
  { detector, policy, text }: Held,
  places: Parameters<typeof redactPlainly>[1],
): string | undefined {
  const redacted = redactPlainly(text, places);
  const left = detector.now()?.detect(redacted) ?? [];
  return decide(left, policy()) === 'hold' ? undefined : redacted;
}

/**
 * The text without these findings, nor anything to hold that shows only then. Undefined when that cannot be had, or is
 * not wanted any more.
 */
async function redact(
  held: Held,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const { bus, conversation, text } = held;
  const spot = await conversation.settled();
  const places = findings
    .flatMap((one) => (one.inner?.length ? one.inner : [one]))
    .map(({ type, start, end }) => ({ type, start, end }));
  const reply = await bus.send('guard.redact', { ...spot, text, places });
  if (signal.aborted) return undefined;
  if (!reply.ok) return redactAlone(held, places);
  held.given = reply.value.given;
  return reply.value.redacted ?? undefined;
}

function ask(
  { bus, cargo, overlay, site, text }: Held,
  redacted: Promise<string | undefined> | undefined,
): ReturnType<typeof askModel> {
  // What was typed is itself what is held.
  const question = cargo.way === 'typed' ? '' : cargo.place.text().trim();
  return askModel(
    {
      siteId: site.id,
      held: joined(text),
      question: question.slice(0, LONGEST_QUESTION),
    },
    { bus, overlay, redacted },
  );
}
