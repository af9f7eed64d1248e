// The story of one held paste: check it, ask the user, do what was chosen.
import type { Bus } from '../bus/bus';
import { createRedactor, redactUntilClean } from '../detector/redact';
import type { Finding } from '../detector/rule';
import type { Arrival } from './arrival';
import type { Cargo } from './clipboard';
import { asksAbout, decide, type GuardPolicy, strictest } from './decide';
import type { DetectorSource } from './detector-source';
import type { Overlay } from './dialog';
import { unexcepted } from './exceptions';
import { wholeText, withText } from './file-text';
import { delay } from './insert';
import type { Note } from './note';
import { askReason } from './reason';
import type { Here } from './site-at';
import {
  askedView,
  askingView,
  blocked,
  checkingView,
  failedView,
  foundView,
  unscannedView,
} from './views';

export interface Guarding {
  site: Here;
  bus: Bus;
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
  redacted?: string;
}

/** Milliseconds that the overlay shows where the question went. */
const OPENED_SHOWN = 1_800;
const WAITING_SHOWN = 6_000;
/** Milliseconds for which files are read without a word. */
const READING_HIDDEN = 150;
/** Longest question that the bus takes; code units. */
const LONGEST_QUESTION = 100_000;

const LOST =
  'Nearside’s background did not take it, and nothing was pasted. Reload this page, then try again.';

/** Begins inside the arrival's event, before anything awaits: the caret is still where the user left it. */
export async function hold(guarding: Guarding, cargo: Arrival, verdict: Verdict): Promise<void> {
  const held: Held = { ...guarding, cargo, text: cargo.text };
  let chosen: Cargo | undefined;
  try {
    chosen = await settle(held, verdict);
  } finally {
    held.overlay.close();
  }
  if (!chosen) refuse(cargo);
  else if (!(await cargo.deliver(chosen))) await offerCopy(held, chosen);
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
  const asks = asksAbout(held.text, held.policy());
  return asks ? checkFurther(held, scanned) : decideOn(held, scanned);
}

async function decideOn(held: Held, findings: readonly Finding[]): Promise<Cargo | undefined> {
  const { cargo, note, policy, text } = held;
  if (decide(findings, policy()) === 'hold') return choose(held, findings);
  if (findings.length > 0) note({ text, findings, choice: 'passed', way: cargo.way });
  return cargo;
}

/** Asks for what a page cannot check: the user's patterns and, where nothing was found, a second opinion. */
async function checkFurther(held: Held, found: readonly Finding[]): Promise<Cargo | undefined> {
  const { bus, overlay, policy, site, text } = held;
  const wantsOpinion = decide(found, policy()) === 'pass';
  const reply = bus.send('guard.check', { text, wantsOpinion });
  const stopped = overlay.show(checkingView(site.name).view).then(() => undefined);
  const result = await Promise.race([reply, stopped]);
  if (!result) return undefined;
  if (!result.ok || !result.value.isWhole) return choose(held);
  const { findings, suspicion } = result.value;
  if (suspicion) return choose(held, undefined, suspicion);
  return decideOn(
    held,
    [...found, ...unexcepted(findings, text, policy())].sort((a, b) => a.start - b.start),
  );
}

/** Reads a text that was too long for its event, or came before the rules. What is not read to its end stays held. */
async function read(held: Held): Promise<readonly Finding[] | 'unscanned' | 'stopped'> {
  const { view, setShare } = checkingView(held.site.name);
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
  if (text === undefined && !signal.aborted) return 'unscanned';
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
  const { cargo, overlay, site, text } = held;
  const redacted = findings && (await redact(held, findings));
  const view =
    findings && redacted !== undefined
      ? foundView({ siteName: site.name, text, findings, redacted })
      : unscannedView(site.name, suspicion);
  held.redacted = redacted ?? '';
  const unknown = suspicion ? 'second-opinion' : 'unscanned';
  const noted = { text, findings: findings ?? unknown, way: cargo.way } as const;
  for (let notice = ''; ; ) {
    // What nothing is known of is as grave as can be.
    const mode = findings ? strictest(findings, held.policy()) : held.policy().modes.critical;
    const choice = await overlay.show({ ...(mode === 'block' ? blocked(view) : view), notice });
    notice = '';
    if (choice === 'anyway' && mode === 'justify') {
      const reason = await askReason(overlay);
      if (reason === undefined) continue;
      held.note({ ...noted, choice, reason });
      return cargo;
    }
    if (choice === 'ask' && !(await askModel(held))) {
      notice = LOST;
      continue;
    }
    if (choice !== 'copy') held.note({ ...noted, choice });
    if (choice === 'redact' && redacted !== undefined) return withText(cargo, redacted);
    return choice === 'anyway' ? cargo : undefined;
  }
}

/** The text without what was found, nor anything to hold that shows only then; undefined when that cannot be had. */
async function redact(held: Held, findings: readonly Finding[]): Promise<string | undefined> {
  const redactor = createRedactor();
  const once = redactor.redact(held.text, findings);
  return redactUntilClean(redactor, once, async (text) => {
    const scan = await held.detector.now()?.scan(text);
    if (!scan?.complete) return undefined;
    return scan.findings.filter((finding) => decide([finding], held.policy()) === 'hold');
  });
}

/** False when the background did not take the question. */
async function askModel({ site, bus, overlay, cargo, text }: Held): Promise<boolean> {
  // Sent before anything awaits: the panel may only open in answer to the user's click.
  const reply = bus.send('guard.ask', {
    siteId: site.id,
    held: text,
    // What was typed is itself what is held.
    question: cargo.way === 'typed' ? '' : cargo.place.text().trim().slice(0, LONGEST_QUESTION),
  });
  const closed = overlay.show(askingView()).then(() => undefined);
  const result = await Promise.race([reply, closed]);
  if (!result) return true;
  if (!result.ok) return false;
  const { opened } = result.value;
  await Promise.race([
    overlay.show(askedView(opened)),
    delay(opened ? OPENED_SHOWN : WAITING_SHOWN),
  ]);
  return true;
}

async function offerCopy({ overlay, site, cargo, ...held }: Held, chosen: Cargo): Promise<void> {
  // A newer paste that is waiting for its own decision comes first.
  if (overlay.isOpen) return refuse(cargo);
  const [what, text] =
    chosen === cargo ? (['text', held.text] as const) : (['redacted text', held.redacted] as const);
  const choice = await overlay.show(failedView(site.name, what));
  if (choice === 'copy') await navigator.clipboard.writeText(text ?? '').catch(() => {});
  overlay.close();
  refuse(cargo);
}
