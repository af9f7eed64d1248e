// The list of models as it is shown: what is installed together with what is loaded, searched and ordered. Pure.
import type { InstalledModel, RunningModel } from './admin';

export interface ListedModel extends InstalledModel {
  running?: RunningModel;
}

export const ORDERS = ['name', 'size', 'newest', 'loaded'] as const;
export type Order = (typeof ORDERS)[number];

/** Each installed model with its row of what is loaded, where it is, in the order given. */
export function listed(
  installed: readonly InstalledModel[],
  running: readonly RunningModel[],
): ListedModel[] {
  const byName = new Map(running.map((one) => [one.name, one]));
  return installed.map((model) => {
    const own = byName.get(model.name);
    return own ? { ...model, running: own } : model;
  });
}

/** All words must be found, in the name, the family or what the model can do. */
export function search(models: readonly ListedModel[], sought: string): readonly ListedModel[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return models;
  return models.filter((model) => {
    const { name, family = '', parameterSize = '', quantization = '', capabilities = [] } = model;
    const text = [name, family, parameterSize, quantization, ...capabilities]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

const byName = new Intl.Collator('en', { numeric: true });

const COMPARE: Readonly<Record<Order, (one: ListedModel, other: ListedModel) => number>> = {
  name: () => 0,
  size: (one, other) => other.size - one.size,
  newest: (one, other) => (other.modifiedAt ?? 0) - (one.modifiedAt ?? 0),
  loaded: (one, other) => Number(Boolean(other.running)) - Number(Boolean(one.running)),
};

/** A new list; models that are alike in that order go by name, numbers in names by their value. */
export const ordered = (models: readonly ListedModel[], order: Order): ListedModel[] =>
  models.toSorted(
    (one, other) => COMPARE[order](one, other) || byName.compare(one.name, other.name),
  );
