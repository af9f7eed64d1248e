// The local guarantee: with the lock on no text reaches another machine, by none of these ways; with it lifted, by each.
import { expect, it } from 'vitest';
import { addresses, openai, written } from './address-ways';
import { features } from './feature-ways';
import { names, stubs } from './model-ways';
import { createWorld } from './world';

const WAYS = [...names, ...stubs, ...addresses, ...written, ...openai, ...features];

it('are at least forty, each another one', () => {
  expect(new Set(WAYS.map(({ name }) => name)).size).toBe(WAYS.length);
  expect(WAYS.length).toBeGreaterThanOrEqual(40);
});

it.each(WAYS)('$name', async (way) => {
  const locked = await createWorld(way.policy);
  await locked.use({ url: locked.own });
  await way.arrange?.(locked);
  await way.attempt(locked);
  expect(locked.leaks(), 'texts that got to another machine').toBe(0);
  await locked.close();

  const open = await createWorld(way.policy);
  await open.use({ url: open.own });
  await way.arrange?.(open);
  await (way.open ?? (({ limit }) => limit('internet')))(open);
  await (way.control ?? way.attempt)(open);
  expect(open.leaks(), 'the control: the same try without the lock').toBeGreaterThan(0);
  await open.close();
});
