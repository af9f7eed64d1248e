// Who answers what of the guard's policy: what holds on a site, pausing, exceptions, and whether tabs are guarded.
import * as v from 'valibot';
import { createExceptions, type ExceptionList } from '../audit/exceptions';
import type { Handlers, SenderInfo } from '../bus/bus';
import type { ReplyOf, RequestOf } from '../bus/protocol';
import type { Clock, NewId, StoredItem } from '../core/ports';
import { fail, ok } from '../core/result';
import type { Finding } from '../detector/rule';
import type { TabState } from '../guard/health';
import type { Mode, Settings } from '../settings/schema';
import type { SettingsStore } from '../settings/settings';
import { createFramesPassed } from './frames-passed';
import { printOf, unexcepted } from './guard-exceptions';

type Site = { id: string; name: string };

export interface GuardPolicyPorts {
  settings: Pick<SettingsStore, 'read' | 'change'>;
  exceptionsItem: StoredItem;
  /** The guarded site at an address or origin; `isKnown`: a built-in one, `isHere`: in its part of the host. */
  siteAt: (url: string) => Site & { isKnown: boolean; isHere: boolean; isForbidden: boolean };
  siteLabel: (siteId: string) => string;
  /** The id of the site that a guard means: it goes by its host alone. */
  siteIdOf: (told: string) => string;
  ruleLabel: (ruleId: string) => string;
  /** The tab in front of a window; its address as far as the browser tells. */
  frontTab: (windowId: number) => Promise<{ id: number; url?: string } | undefined>;
  /** What the guard of a tab answers to a call; undefined when there is none. */
  callGuards: (tabId: number) => Promise<unknown>;
  callAllGuards: () => Promise<void>;
  /** On a tab's icon. */
  showTabState: (tabId: number, state: TabState) => void;
  /** What is to be said of a tab is not the same any more. */
  onTabNews: () => void;
  clock: Clock;
  newId: NewId;
}

type PolicyVerb =
  | 'guard.pause'
  | 'guard.allow'
  | 'guard.health'
  | 'guard.state'
  | 'exception.list'
  | 'exception.remove'
  | 'exception.bring-back';

/** What is to be said of a tab whose guard tells this of itself. */
type StateOf = (
  siteId: string,
  health: Omit<RequestOf<'guard.health'>, 'siteId'>,
  tabId: number,
) => Promise<TabState>;

/** The part of the policy that is about a site. */
type Standing = Omit<ReplyOf<'guard.policy'>, 'asksFrom' | 'edition'>;

export interface GuardPolicyRoom {
  handlers: Pick<Handlers, PolicyVerb>;
  standing: (siteId: string, sender: SenderInfo) => Promise<Standing>;
  /** The findings of a guard's text without those that the user has called fine. */
  unexcepted: (
    findings: Finding[],
    text: string,
    siteId: string,
    sender: SenderInfo,
  ) => Promise<Finding[]>;
  /** The salted hash of a text, which alone is kept of it. */
  printOf: (text: string) => Promise<string>;
}

const MINUTE = 60_000;
/** Milliseconds: no stored value makes a pause longer. */
const LONGEST_PAUSE = 15 * MINUTE;

const answer = v.object({
  siteId: v.string(),
  isAble: v.boolean(),
  isHere: v.optional(v.boolean(), true),
  passed: v.optional(v.record(v.string(), v.number()), {}),
});

/** Where no chatbot is. */
const NOTHING: TabState = {
  state: 'none',
  siteName: '',
  pausedFor: 0,
  canPause: false,
  passed: [],
};

export function createGuardPolicy(ports: GuardPolicyPorts): GuardPolicyRoom {
  const { settings, clock, siteIdOf } = ports;
  const exceptions = createExceptions(ports.exceptionsItem, clock, ports.newId);
  const told = new Map<number, string>();
  const frames = createFramesPassed();
  const stateOf: StateOf = async (siteId, { isAble, isHere = true, passed = {} }, tabId) => {
    if (!isHere) return NOTHING;
    const all = frames.sum(tabId, passed);
    const now = await settings.read();
    const pausedFor = pauseLeft(now, clock());
    const isOff = !now.guard.enabled || now.guard.sitesOff.includes(siteId);
    const state = isOff ? 'off' : pausedFor > 0 ? 'paused' : isAble ? 'guarding' : 'unable';
    const canPause = now.managed.pauseAllowed;
    return {
      state,
      siteName: ports.siteLabel(siteId),
      pausedFor,
      canPause,
      passed: Object.entries(all).map(([id, count]) => ({ label: ports.ruleLabel(id), count })),
    };
  };
  const show = async (tabId: number, { siteId, ...health }: RequestOf<'guard.health'>) => {
    const state = await stateOf(siteIdOf(siteId), health, tabId);
    ports.showTabState(tabId, state);
    // Panels ask the guard, and it answers with its health: only what is new is worth asking for.
    const { pausedFor: _, ...news } = state;
    const isNew = JSON.stringify(news) !== told.get(tabId);
    told.set(tabId, JSON.stringify(news));
    if (isNew) ports.onTabNews();
  };
  return {
    printOf: async (text) => printOf(text, (await exceptions.read()).salt),
    async unexcepted(findings, text, told, sender) {
      const { guard, managed } = await settings.read();
      if (!managed.exceptionsAllowed) return findings;
      const siteId = siteOf(ports, told, sender);
      const modes = modesOn(siteId, guard);
      const { salt, exceptions: all } = await exceptions.read();
      // Some were made while the site was one of the user's own.
      const named = all.map((one) => ({ ...one, siteId: siteIdOf(one.siteId) }));
      return unexcepted(findings, text, { salt, exceptions: named, siteId, modes });
    },
    async standing(told, sender) {
      const siteId = siteIdOf(told);
      const now = await settings.read();
      const pausedFor = pauseLeft(now, clock());
      const isOn = now.guard.enabled && !now.guard.sitesOff.includes(siteId);
      return {
        // Also in a pause: the page ends it by itself, even where nobody answers it any more.
        guarding: isOn,
        pausedFor,
        canPause: now.managed.pauseAllowed,
        askButton: isOn && now.guard.askButton,
        modes: modesOn(siteId, now.guard),
        canExcept: mayExcept(now, sender),
        // It outlives updates, as the salt does, and tells nothing of it.
        lineName: printOf(`line ${sender.tabId}`, (await exceptions.read()).salt),
      };
    },
    handlers: {
      'guard.pause': async ({ minutes }) => {
        const { guard, managed } = await settings.read();
        if (minutes > 0 && !managed.pauseAllowed) return fail('policy-forbids');
        const pausedUntil = minutes === 0 ? 0 : clock() + minutes * MINUTE;
        await settings.change({ guard: { ...guard, pausedUntil } });
        return ok(pausedUntil);
      },
      'guard.allow': async ({ siteId, days, ruleId, value }, sender) => {
        const now = await settings.read();
        if (!mayExcept(now, sender)) return fail('policy-forbids');
        const { salt } = await exceptions.read();
        const what = value === undefined ? {} : { print: printOf(value, salt) };
        await exceptions.add({ ...what, ruleId, siteId: siteOf(ports, siteId, sender) }, days);
        await ports.callAllGuards();
        return ok(null);
      },
      'guard.health': async (health, { tabId, frameId = 0 }) => {
        if (tabId === undefined) return ok(null);
        if (frameId === 0) {
          frames.showPage(tabId, health.page ?? 0);
          await show(tabId, health);
        } else if (frames.tell(tabId, frameId, health.passed ?? {})) {
          // Of the tab as a whole only its own page can tell.
          const top = v.safeParse(answer, await ports.callGuards(tabId));
          if (top.success) await show(tabId, top.output);
        }
        return ok(null);
      },
      'guard.state': async ({ windowId }) => ok(await lookAtFront(ports, windowId, stateOf)),
      ...listHandlers(ports, exceptions),
    },
  };
}

function listHandlers(
  { siteLabel, ruleLabel, callAllGuards }: GuardPolicyPorts,
  exceptions: ExceptionList,
): Pick<Handlers, 'exception.list' | 'exception.remove' | 'exception.bring-back'> {
  const rows = async () =>
    (await exceptions.read()).exceptions.map(({ id, ruleId, print, siteId, createdAt, until }) => ({
      id,
      label: ruleLabel(ruleId),
      ...(print === undefined && { siteName: siteLabel(siteId) }),
      createdAt,
      until,
    }));
  const change = async (done: Promise<void>) => {
    await done;
    await callAllGuards();
    return ok(await rows());
  };
  return {
    'exception.list': async () => ok(await rows()),
    'exception.remove': ({ id }) => change(exceptions.remove(id)),
    'exception.bring-back': ({ id }) => change(exceptions.bringBack(id)),
  };
}

/** Milliseconds; a time further ahead than any pause is none. */
function pauseLeft({ guard: { pausedUntil } }: Settings, now: number): number {
  const left = pausedUntil - now;
  return left > 0 && left <= LONGEST_PAUSE ? left : 0;
}

/** Medium and low findings are monitored unless their kind has a mode of its own. */
const modesOn = (siteId: string, { mode, siteModes, kindModes }: Settings['guard']) => {
  const here: Mode = siteModes[siteId] ?? mode;
  return { critical: here, high: here, medium: 'monitor', low: 'monitor', ...kindModes } as const;
};

const mayExcept = ({ managed }: Settings, { isPrivate = false }: SenderInfo): boolean =>
  managed.exceptionsAllowed && !isPrivate;

/** A page's guard speaks for its own site only; a frame without an origin is believed. */
export function siteOf(
  { siteAt, siteIdOf }: Pick<GuardPolicyPorts, 'siteAt' | 'siteIdOf'>,
  told: RequestOf<'guard.note'>['siteId'],
  { origin = '' }: SenderInfo,
): string {
  return /^https?:/.test(origin) ? siteAt(origin).id : siteIdOf(told);
}

async function lookAtFront(
  ports: GuardPolicyPorts,
  windowId: number,
  stateOf: StateOf,
): Promise<TabState> {
  const tab = await ports.frontTab(windowId);
  const told = tab && v.safeParse(answer, await ports.callGuards(tab.id));
  if (told?.success) return stateOf(ports.siteIdOf(told.output.siteId), told.output, tab?.id ?? -1);
  const site = tab?.url === undefined ? undefined : ports.siteAt(tab.url);
  if (!site?.isKnown || !site.isHere) return NOTHING;
  const base = await stateOf(site.id, { isAble: true }, -1);
  // Off is off, whether its guard runs or not.
  if (base.state === 'off' && !site.isForbidden) return base;
  return { ...base, state: site.isForbidden ? 'forbidden' : 'reload' };
}
