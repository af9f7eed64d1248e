// Who answers what of the round trip: the vault of the conversation that a guard is on, and what was typed there.
import type { Handlers, SenderInfo } from '../bus/bus';
import { fail, ok } from '../core/result';
import type { Spot } from '../vault/conversation';
import type { Vaults } from '../vault/vaults';
import { type GuardPolicyPorts, siteOf } from './guard-policy';
import type { Requests } from './requests';

export interface VaultHandlerPorts
  extends Pick<GuardPolicyPorts, 'siteAt' | 'siteIdOf' | 'callAllGuards'> {
  vaults: Vaults;
  requests: Pick<Requests, 'fromComposer'>;
  /** Must be called before any await, while the user's gesture lasts. */
  openPanel: (windowId: number) => Promise<boolean>;
  /** Name of the chatbot at an origin. */
  siteName: (origin: string) => string;
}

type VaultVerb =
  | 'vault.keep'
  | 'vault.known'
  | 'vault.read'
  | 'vault.sent'
  | 'vault.count'
  | 'vault.forget'
  | 'composer.ask';

/** Where a guard is: the site and the tab by the browser's word, the path by its own. */
export const spotOf = (
  ports: Pick<GuardPolicyPorts, 'siteAt' | 'siteIdOf'>,
  told: Pick<Spot, 'siteId' | 'path'>,
  sender: SenderInfo,
): Spot => ({
  siteId: siteOf(ports, told.siteId, sender),
  path: told.path,
  tabId: sender.tabId ?? -1,
  isPrivate: sender.isPrivate ?? false,
});

export function vaultHandlers(ports: VaultHandlerPorts): Pick<Handlers, VaultVerb> {
  const { vaults, requests, callAllGuards } = ports;
  const at = (told: Pick<Spot, 'siteId' | 'path'>, sender: SenderInfo) =>
    spotOf(ports, told, sender);
  return {
    'vault.keep': async ({ values, ...told }, sender) => {
      await vaults.keep(at(told, sender), values);
      return ok(null);
    },
    'vault.known': async (told, sender) => ok(await vaults.pattern(at(told, sender))),
    'vault.read': async ({ text, ...told }, sender) =>
      ok(await vaults.read(at(told, sender), text)),
    'vault.sent': async (told, sender) => {
      await vaults.sent(at(told, sender));
      return ok(null);
    },
    'vault.count': async () => ok(await vaults.count()),
    'vault.forget': async () => {
      await vaults.forgetAll();
      // They must not go on showing what they have learnt.
      await callAllGuards();
      return ok(null);
    },
    'composer.ask': async ({ text }, { windowId, isPrivate = false, origin = '' }) => {
      if (windowId === undefined) return fail('request-invalid', 'composer.ask');
      const opening = ports.openPanel(windowId);
      const source = { title: `Typed on ${ports.siteName(origin)}`, url: origin };
      await requests.fromComposer({ windowId, isPrivate }, source, text);
      return ok({ opened: await opening });
    },
  };
}
