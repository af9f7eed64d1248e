// The ledger as people read it: sums, narrowed by host and purpose, deleted after a second look.
// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Contact } from '@/lib/ledger/contact';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { draw, enter, settled } from '@/tests/support/draw';
import { bytes } from './contact-words';
import { Ledger } from './Ledger';

const contact = (changes: Partial<Contact>): Contact => ({
  ...{ at: 1_800_000_000_000, host: 'localhost:11434', purpose: 'answer', model: 'llama3.2:3b' },
  ...{ up: 1200, down: 34_000, status: 200, times: 1 },
  ...changes,
});

async function open(contacts: Contact[]) {
  const fake = createFakeBackground({ contacts });
  const host = draw(<Ledger bus={fake.ports.bus} />);
  await settled();
  const choose = async (label: string, value: string) => {
    enter(host.querySelector(`[aria-label=${label}]`), value);
    await settled();
  };
  const click = async (label: string) => {
    act(() =>
      [...host.querySelectorAll('button')].find((one) => one.textContent === label)?.click(),
    );
    await settled();
  };
  return { fake, host, choose, click, rows: () => host.querySelectorAll('li').length };
}

it('lists, sums, narrows and deletes', async () => {
  const gpu = contact({ host: 'gpu.example', purpose: 'title', status: 0, up: 5, down: 0 });
  const { fake, host, choose, click, rows } = await open([contact({}), gpu]);
  expect(host.textContent).toContain('2 requests, 1.2 kB sent, 34.0 kB received.');
  expect(host.textContent).toContain('Titles, llama3.2:3b · 5 B sent, 0 B received, no answer');
  await choose('Host', 'gpu.example');
  expect(rows()).toBe(1);
  await choose('Host', '');
  await choose('Purpose', 'answer');
  expect(rows()).toBe(1);
  expect(host.textContent).toContain('Answers, llama3.2:3b');
  await click('Clear …');
  expect(fake.contacts).toHaveLength(2);
  await click('Delete all entries');
  expect(host.textContent).toContain('Nothing was contacted.');
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [99_600, '100 kB'],
  [4_400_000_000, '4.4 GB'],
])('%s bytes are %s', (amount, words) => {
  expect(bytes(amount)).toBe(words);
});
