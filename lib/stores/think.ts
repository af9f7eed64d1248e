// How much a model thinks before it answers: what it can be asked for, and what the user chose for it.
import type { Model, Think } from '../providers/provider';
import type { Settings } from '../settings/schema';

/** As a list or the details of a model tell them. */
type ModelFacts = Pick<Model, 'name' | 'capabilities'>;

/** `switch`: on or off. `levels`: always, but how much. Undefined: the model does not think. */
export function thinkControl({ name, capabilities }: ModelFacts): 'switch' | 'levels' | undefined {
  if (!capabilities?.includes('thinking')) return undefined;
  return /(^|\/)gpt-?oss/i.test(name) ? 'levels' : 'switch';
}

/** What to ask of a model; undefined where there is nothing to choose. */
export function thinkOf(model: ModelFacts, settings: Settings | undefined): Think | undefined {
  const chosen = settings?.thinking[model.name];
  switch (thinkControl(model)) {
    case 'levels':
      return typeof chosen === 'string' ? chosen : 'medium';
    case 'switch':
      return typeof chosen === 'boolean' ? chosen : true;
    default:
      return undefined;
  }
}
