// Who answers what of the guard's policy: what holds on a site, pausing, exceptions, and whether tabs are guarded.
import * as v from 'valibot';
import { createExceptions, type Exception, type ExceptionList } from '../audit/exceptions';
import type { Handlers, SenderInfo } from '../bus/bus';
import type { ReplyOf, RequestOf } from '../bus/protocol';
import type { Clock, NewId, StoredItem } from '../core/ports';
import { fail, ok } from '../core/result';
import type { TabState } from '../guard/health';
import type { Mode, Settings } from '../settings/schema';
import type { SettingsStore } from '../settings/settings';

type Site = { id: string; name: string };

export interface GuardPolicyPorts {
  settings: Pick<SettingsStore, 'read' | 'change'>;
  exceptionsItem: StoredItem;
  /** The guarded site at an address or origin; `isKnown`: one of the built-in ones. */
  siteAt: (url: string) => Site & { isKnown: boolean; isForbidden: boolean };
  siteLabel: (siteId: string) => string;
  ruleLabel: (ruleId: string) => string;
  /** The tab in front of a window; its address as far as the browser tells. */
  frontTab: (windowId: number) => Promise<{ id: number; url?: string } | undefined>;
  /** What the guard of a tab answers to a call; undefined when there is none. */
  callGuards: (tabId: number) => Promise<unknown>;
  callAllGuards: () => Promise<void>;
  /** On a tab's icon. */
  showTabState: (tabId: number, state: TabState) => void;
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

/** The part of the policy that is about a site. */
type Standing = Omit<ReplyOf<'guard.policy'>, 'asksFrom' | 'edition'>;

export interface GuardPolicyRoom {
  handlers: Pick<Handlers, PolicyVerb>;
  standing: (siteId: string, sender: SenderInfo) => Promise<Standing>;
  exceptions: ExceptionList;
}

const MINUTE = 60_000;
/** Milliseconds: no stored value makes a pause longer. */
const LONGEST_PAUSE = 15 * MINUTE;

const answer = v.object({ siteId: v.string(), isAble: v.boolean() });

export function createGuardPolicy(ports: GuardPolicyPorts): GuardPolicyRoom {
  const { settings, clock } = ports;
  const exceptions = createExceptions(ports.exceptionsItem, clock, ports.newId);
  const stateOf = async (siteId: string, isAble: boolean): Promise<TabState> => {
    const now = await settings.read();
    const pausedFor = pauseLeft(now, clock());
    const isOff = !now.guard.enabled || now.guard.sitesOff.includes(siteId);
    const state = isOff ? 'off' : pausedFor > 0 ? 'paused' : isAble ? 'guarding' : 'unable';
    const canPause = now.managed.pauseAllowed;
    return { state, siteName: ports.siteLabel(siteId), pausedFor, canPause };
  };
  return {
    exceptions,
    async standing(siteId, sender) {
      const [now, { salt, exceptions: all }] = await Promise.all([
        settings.read(),
        exceptions.read(),
      ]);
      const pausedFor = pauseLeft(now, clock());
      const isOn = now.guard.enabled && !now.guard.sitesOff.includes(siteId);
      return {
        // Also in a pause: the page ends it by itself, even where nobody answers it any more.
        guarding: isOn,
        pausedFor,
        canPause: now.managed.pauseAllowed,
        modes: modesOn(siteId, now.guard),
        exceptions: {
          salt,
          canAdd: mayExcept(now, sender),
          ...holdingOn(siteId, now.managed.exceptionsAllowed ? all : []),
        },
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
      'guard.allow': async ({ siteId, days, ...what }, sender) => {
        const now = await settings.read();
        if (!mayExcept(now, sender)) return fail('policy-forbids');
        await exceptions.add({ ...what, siteId: siteOf(ports, siteId, sender) }, days);
        await ports.callAllGuards();
        return ok(null);
      },
      'guard.health': async ({ siteId, isAble }, { tabId }) => {
        if (tabId !== undefined) ports.showTabState(tabId, await stateOf(siteId, isAble));
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

const holdingOn = (siteId: string, all: readonly Exception[]) => ({
  values: all.flatMap(({ print, until }) => (print === undefined ? [] : [{ print, until }])),
  rules: all
    .filter((one) => one.print === undefined && one.siteId === siteId)
    .map(({ ruleId, until }) => ({ ruleId, until })),
});

/** A page's guard speaks for its own site only; a frame without an origin is believed. */
export function siteOf(
  { siteAt }: Pick<GuardPolicyPorts, 'siteAt'>,
  told: RequestOf<'guard.note'>['siteId'],
  { origin = '' }: SenderInfo,
): string {
  return /^https?:/.test(origin) ? siteAt(origin).id : told;
}

async function lookAtFront(
  ports: GuardPolicyPorts,
  windowId: number,
  stateOf: (siteId: string, isAble: boolean) => Promise<TabState>,
): Promise<TabState> {
  const tab = await ports.frontTab(windowId);
  const told = tab && v.safeParse(answer, await ports.callGuards(tab.id));
  if (told?.success) return stateOf(told.output.siteId, told.output.isAble);
  const site = tab?.url === undefined ? undefined : ports.siteAt(tab.url);
  if (!site?.isKnown) return { state: 'none', siteName: '', pausedFor: 0, canPause: false };
  const base = await stateOf(site.id, true);
  // Off is off, whether its guard runs or not.
  if (base.state === 'off' && !site.isForbidden) return base;
  return { ...base, state: site.isForbidden ? 'forbidden' : 'reload' };
}
