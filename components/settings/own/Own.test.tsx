// What users add to the guard: listed, added, refused with a reason, removed and brought back.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { ReplyOf } from '@/lib/bus/protocol';
import { ok } from '@/lib/core/result';
import { createSettings } from '@/lib/stores/settings';
import { createTransfer } from '@/lib/stores/transfer';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { draw, enter, settled } from '@/tests/support/draw';
import { Settings } from '../Settings';

// What the settings ask of the browser and happy-dom lacks.
Object.defineProperty(navigator, 'storage', {
  value: { estimate: async () => ({}), persisted: async () => true },
});

async function open() {
  const fake = createFakeBackground();
  const { bus } = fake.ports;
  const settings = createSettings(bus);
  await settings.read();
  const host = draw(
    <Settings
      ports={fake.ports}
      settings={settings}
      voices={[]}
      transfer={createTransfer(bus, () => {})}
      models={{ title: 'Models', rows: [] }}
      isMac={false}
      onDeleted={() => {}}
    />,
  );
  for (const fold of ['guard-lists', 'guard-opinion'])
    act(() => host.querySelector<HTMLElement>(`#${fold} button`)?.click());
  for (let wait = 0; wait < 100 && !host.querySelector('[data-testid=try-text]'); wait += 1)
    await settled();
  const part = (testId: string) => {
    const section = () => host.querySelector<HTMLElement>(`[data-testid=${testId}]`);
    const all = <T extends HTMLElement>(selector: string) => [
      ...(section()?.querySelectorAll<T>(selector) ?? []),
    ];
    return {
      items: () =>
        all('li').map((one) => one.querySelector('span')?.textContent ?? one.textContent),
      said: (role: 'alert' | 'status') =>
        all(`[role=${role}]`)
          .map((one) => one.textContent)
          .join(),
      type: (label: string, text: string) => enter(all(`[aria-label="${label}"]`)[0], text),
      click: async (label: string) => {
        const button = all<HTMLButtonElement>('button').find(
          (one) => one.textContent === label || one.getAttribute('aria-label') === label,
        );
        expect(button, label).toBeTruthy();
        act(() => button?.click());
        await settled();
      },
    };
  };
  return { fake, host, part };
}

describe('words', () => {
  it('are added, removed and brought back, and take nothing else along', async () => {
    const { fake, part } = await open();
    const { guard } = fake.settings;
    const words = part('own-words');
    await words.type('New word', ' Project Falcon ');
    await words.click('Add');
    await words.type('New word', '猎鹰');
    await words.click('Add');
    expect(words.items()).toEqual(['Project Falcon', '猎鹰']);
    expect(fake.settings.guard).toEqual({ ...guard, words: ['Project Falcon', '猎鹰'] });
    await words.click('Remove Project Falcon');
    expect(fake.settings.guard.words).toEqual(['猎鹰']);
    expect(words.said('status')).toContain('“Project Falcon” removed.');
    await words.click('Undo');
    expect(fake.settings.guard.words).toEqual(['Project Falcon', '猎鹰']);
  });

  it('that say nothing, or are there already, are refused', async () => {
    const { fake, part } = await open();
    const words = part('own-words');
    for (const [typed, said] of [
      ['--', 'two letters'],
      ['x', 'two letters'],
    ]) {
      await words.type('New word', typed ?? '');
      await words.click('Add');
      expect(words.said('alert')).toContain(said);
    }
    await words.type('New word', 'Falcon');
    await words.click('Add');
    expect(words.said('alert')).toBe('');
    await words.type('New word', 'FALCON');
    await words.click('Add');
    expect(words.said('alert')).toContain('on the list already');
    expect(fake.settings.guard.words).toEqual(['Falcon']);
  });
});

describe('patterns', () => {
  it('are added after a check, with the reason where they cannot be', async () => {
    const { fake, part } = await open();
    const patterns = part('own-patterns');
    await patterns.type('Pattern', '(');
    await patterns.click('Add');
    expect(patterns.said('alert')).toBe('A bracket “(” is not closed.');
    await patterns.type('Name of the pattern', 'Ticket');
    await patterns.type('Pattern', 'TKT-[0-9]+');
    await patterns.click('Add');
    expect(patterns.said('alert')).toBe('');
    expect(fake.settings.guard.patterns).toEqual([{ name: 'Ticket', source: 'TKT-[0-9]+' }]);
    await patterns.click('Remove Ticket');
    expect(fake.settings.guard.patterns).toEqual([]);
    await patterns.click('Undo');
    expect(fake.settings.guard.patterns).toHaveLength(1);
  });
});

describe('documents', () => {
  it('are added by name and text, removed and brought back', async () => {
    const { part, fake } = await open();
    const documents = part('own-documents');
    await documents.type('Name of the document', 'Plan');
    await documents.type('Text of the document', 'too short');
    await documents.click('Add');
    expect(documents.said('alert')).toContain('too short');
    await documents.type('Text of the document', 'word '.repeat(30));
    await documents.click('Add');
    expect(documents.items()).toEqual(['Plan31 words']);
    await documents.click('Remove Plan');
    expect(fake.documents).toEqual([]);
    await documents.click('Undo');
    expect(documents.items()).toEqual(['Plan31 words']);
  });
});

it('a text can be tried', async () => {
  const { fake, part } = await open();
  const finding = {
    ruleId: 'own-word',
    type: 'TERM',
    label: 'Your word “Falcon”',
    masked: '••••••',
  };
  const value: ReplyOf<'guard.try'> = {
    isWhole: true,
    findings: [{ ...finding, severity: 'high', start: 0, end: 6, group: 1 }],
  };
  fake.answers['guard.try'] = async ({ text }) =>
    ok(text.includes('Falcon') ? value : { findings: [], isWhole: true });
  const sample = part('try-text');
  await sample.type('Text to try', 'Falcon flies');
  await sample.click('Try it');
  expect(sample.said('status')).toMatch(/would be held.*Your word “Falcon”••••••/);
  await sample.type('Text to try', 'nothing');
  await sample.click('Try it');
  expect(sample.said('status')).toBe('This would pass. Nothing was found.');
});

it('the second opinion is off, and shows what belongs to it once on', async () => {
  const { fake, host } = await open();
  expect(fake.settings.guard.secondOpinion.enabled).toBe(false);
  const selects = () => host.querySelectorAll('[data-testid^=opinion-]').length;
  expect(selects()).toBe(0);
  const label = [...host.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith('Ask for a second opinion'),
  );
  act(() => label?.querySelector('input')?.click());
  await settled();
  expect(fake.settings.guard.secondOpinion.enabled).toBe(true);
  expect(selects()).toBe(3);
});
