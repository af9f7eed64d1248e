// The one gate of all ways in: looks at what arrives and lets it pass untouched, or stops it and asks.
import type { Finding } from '../detector/rule';
import { withSurroundings } from '../detector/surroundings';
import type { Arrival } from './arrival';
import { asksAbout, decide } from './decide';
import { isReadable } from './file-text';
import { isPartOf } from './here';
import { type Guarding, hold, type Verdict } from './hold';
import { isInserting } from './insert';
import { type Place, rememberPlace, type ShadowRootOf } from './place';

/** Longest text that is read while the page waits; UTF-16 units. */
const SCAN_LIMIT = 262_144;

export interface Gate {
  /** Whether the guard is on here. */
  isOn: () => boolean;
  /** Whether a question is open. */
  isBusy: () => boolean;
  /** The editor with the focus, or the page's composer. */
  place: () => Place;
  /** Stops an event of the user's whose text must not go on. True when it was stopped. */
  check: (event: Event, arrive: () => Arrival) => boolean;
  /** The same for what is not an event; whoever calls has stopped it. True when it is held. */
  take: (arrival: Arrival) => boolean;
  /** Whether a text is what has just passed, in another event of the same deed. */
  hasPassed: (text: string) => boolean;
  /** Values in a text that would be held; none while the guard is off, or is inserting itself. */
  heldIn: (text: string) => string[];
  /** Values that were let pass. */
  known: ReadonlySet<string>;
}

interface GateOptions extends Guarding {
  shadowRootOf: ShadowRootOf;
}

export function createGate({ shadowRootOf, ...guarding }: GateOptions): Gate {
  const { bus, detector, note, overlay, policy, site } = guarding;
  /** What the user let through, and what passed last. */
  const known = new Set<string>();
  let passed = '';

  const place = () => rememberPlace(shadowRootOf);
  const isOn = () => policy().guarding && isPartOf(site);

  /** Never throws: what cannot be scanned now is held. */
  const examine = ({ files, text, way, around }: Arrival): Verdict => {
    try {
      if (files.some(isReadable)) return 'unread';
      if (text === '') return [];
      const now = detector.now();
      if (!now || text.length > SCAN_LIMIT) return 'unread';
      const findings = withSurroundings(now.detect, text, around ?? []);
      return findings.filter(newIn(text, way));
    } catch {
      return 'unscanned';
    }
  };

  /** What is typed beside what was let pass is no news. */
  const newIn =
    (text: string, way: Arrival['way']) =>
    ({ start, end }: Finding) =>
      !/typed|dictated/.test(way) || !known.has(text.slice(start, end));

  const learn = (text: string, found: readonly Finding[], isWhole: boolean) => {
    const own = (isWhole && detector.now()?.detect(text.slice(0, SCAN_LIMIT))) || [];
    for (const { start, end } of [...own, ...found]) known.add(text.slice(start, end));
    // A page's own suspicion has no length.
    if (isWhole) known.add('');
  };

  /** Notes what passed, with all that is found in it; at leisure. */
  const mark = async ({ text, way }: Arrival, found: readonly Finding[]) => {
    const reply = await bus.send('guard.check', { siteId: site.id, text, wantsOpinion: false });
    const all = reply.ok ? reply.value.findings : found;
    const findings = all.filter(newIn(text, way));
    if (findings.length > 0) note({ text, findings, choice: 'passed', way });
  };

  const take = (given: Arrival): boolean => {
    const { text, way } = given;
    const arrival = way === 'typed' ? given : { ...given, around: given.place.around() };
    const verdict = examine(arrival);
    const isHarmless = Array.isArray(verdict) && decide(verdict, policy()) === 'pass';
    const isNoQuestion = way === 'typed' && policy().asksFrom !== 0;
    if (isHarmless && (isNoQuestion || !asksAbout(text, policy()))) {
      if (text) setTimeout(() => void mark(arrival, verdict));
      passed = text;
      return false;
    }
    const deliver: Arrival['deliver'] = (cargo, found = []) => {
      const isWhole = cargo.text === text;
      if (isWhole || found.length > 0) learn(text, found, isWhole);
      passed = cargo.text;
      return arrival.deliver(cargo);
    };
    void hold(guarding, { ...arrival, deliver, isNew: newIn(text, way) }, verdict);
    return true;
  };

  const check: Gate['check'] = (event, arrive) => {
    // What a page makes up it knows already; it must not find out either that somebody looks.
    if (!event.isTrusted || isInserting()) return false;
    let isHeld = true;
    try {
      if (overlay.isOpen) overlay.refuse();
      else isHeld = isOn() && take(arrive());
    } finally {
      // Whatever breaks down in here, the page does not get what was not looked at.
      if (isHeld) stop(event);
    }
    return isHeld;
  };

  const heldIn: Gate['heldIn'] = (text) => {
    const findings = (isOn() && !isInserting() && detector.now()?.detect(text)) || [];
    return findings
      .filter((one) => decide([one], policy()) === 'hold')
      .map(({ start, end }) => text.slice(start, end));
  };

  const isBusy = () => overlay.isOpen;
  const hasPassed = (text: string) => text === passed;
  return { isOn, isBusy, place, check, take, hasPassed, heldIn, known };
}

/** Hides an event from the page and keeps the browser from acting on it. */
export function stop(event: Event): true {
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}
