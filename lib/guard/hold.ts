// The story of one held paste: check it, ask the user, do what was chosen.
import type { Bus } from '../bus/bus';
import { redact } from '../detector/redact';
import type { Finding } from '../detector/rule';
import { type Cargo, plainCargo } from './clipboard';
import { decide } from './decide';
import type { Overlay } from './dialog';
import { delay, insert } from './insert';
import { type Place, rememberPlace } from './place';
import { scanSlices } from './scan';
import type { Site } from './sites';
import { askedView, askingView, checkingView, failedView, foundView, unscannedView } from './views';

interface Guarding {
  site: Site;
  bus: Bus;
  overlay: Overlay;
}

/** Findings, or why there are none: `unscanned` when the scan broke down, `long` when it is still to be done. */
export type Verdict = readonly Finding[] | 'unscanned' | 'long';

interface Held extends Guarding {
  cargo: Cargo;
  place: Place;
}

/** Milliseconds that the overlay shows where the question went. */
const OPENED_SHOWN = 1_800;
const WAITING_SHOWN = 6_000;
/** Longest question that the bus takes; code units. */
const LONGEST_QUESTION = 100_000;

const LOST =
  'Nearside’s background did not take it, and nothing was pasted. Reload this page, then try again.';

/** Begins inside the paste's event, before anything awaits: the caret is still where the user left it. */
export async function hold(guarding: Guarding, cargo: Cargo, verdict: Verdict): Promise<void> {
  const { overlay, site } = guarding;
  const place = rememberPlace(site.composer);
  const held: Held = { ...guarding, cargo, place };
  let chosen: Cargo | undefined;
  try {
    chosen = await settle(held, verdict);
  } finally {
    overlay.close();
  }
  if (!chosen) place.restore();
  else if (!(await insert(place, chosen))) await offerCopy(held, chosen);
}

/** What is to be inserted; undefined for nothing. */
async function settle(held: Held, verdict: Verdict): Promise<Cargo | undefined> {
  const scanned = verdict === 'long' ? await scanLong(held) : verdict;
  if (scanned === 'stopped') return undefined;
  if (scanned === 'unscanned') return choose(held, undefined);
  const isHarmless = decide(scanned, { guarding: true }) === 'pass';
  return isHarmless ? held.cargo : choose(held, scanned);
}

async function scanLong(held: Held): Promise<readonly Finding[] | 'unscanned' | 'stopped'> {
  const { view, setShare } = checkingView(held.site.name);
  const stop = new AbortController();
  void held.overlay.show(view).then(() => stop.abort());
  try {
    const { text } = held.cargo;
    return await scanSlices({ text, onProgress: setShare, signal: stop.signal });
  } catch {
    // Whatever broke it, a text that was not read to its end stays held.
    return stop.signal.aborted ? 'stopped' : 'unscanned';
  }
}

async function choose(
  held: Held,
  findings: readonly Finding[] | undefined,
): Promise<Cargo | undefined> {
  const { cargo, overlay, site } = held;
  const { text } = cargo;
  const redacted = findings && redact(text, findings);
  const view =
    findings && redacted !== undefined
      ? foundView({ siteName: site.name, text, findings, redacted })
      : unscannedView(site.name);
  for (let notice = ''; ; notice = LOST) {
    const choice = await overlay.show({ ...view, notice });
    if (choice === 'redact' && redacted !== undefined) return plainCargo(redacted);
    if (choice === 'anyway') return cargo;
    if (choice !== 'ask' || (await askModel(held))) return undefined;
  }
}

/** False when the background did not take the question. */
async function askModel({ site, bus, overlay, cargo, place }: Held): Promise<boolean> {
  // Sent before anything awaits: the panel may only open in answer to the user's click.
  const reply = bus.send('guard.ask', {
    siteId: site.id,
    held: cargo.text,
    question: place.text().trim().slice(0, LONGEST_QUESTION),
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

async function offerCopy({ overlay, site, cargo, place }: Held, chosen: Cargo): Promise<void> {
  // A newer paste that is waiting for its own decision comes first.
  if (overlay.isOpen) return;
  const what = chosen === cargo ? 'text' : 'redacted text';
  const choice = await overlay.show(failedView(site.name, what));
  if (choice === 'copy') await navigator.clipboard.writeText(chosen.text).catch(() => {});
  overlay.close();
  place.restore();
}
