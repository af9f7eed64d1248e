// What a way to get a text to another machine is: how it is tried with the local lock on, and what shows that it would work.
import { MODELS } from '../ollama/models';
import { ask } from './tries';
import type { World } from './world';

export interface Way {
  name: string;
  /** What an organization has set. */
  policy?: object;
  arrange?: (world: World) => Promise<unknown> | unknown;
  attempt: (world: World) => Promise<unknown>;
  /** What is changed for the control; lifting the lock, unless said. */
  open?: (world: World) => Promise<unknown> | unknown;
  /** The control's own attempt, where it is another one. */
  control?: (world: World) => Promise<unknown>;
}

export const STUB = MODELS.hiddenStub;
export const LOCAL = 'llama3.2:3b';
export const asking = (model: string) => (world: World) => ask(world, model);
export const renamed = (name: string, more: object = {}) => ({ ...STUB, name, ...more });
export const withModels =
  (version: string, ...models: object[]) =>
  ({ ollama }: World) =>
    ollama.set({ version, models: models as never });
/** Older servers list neither capabilities nor lengths. */
export const OLD_LOCAL = { ...MODELS.chat, capabilities: undefined };
