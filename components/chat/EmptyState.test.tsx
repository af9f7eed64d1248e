// What a new chat offers: questions about the page in front, beginnings where no page is known, a way on after a refusal.
// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { createPanel } from '@/lib/stores/panel';
import type { ActivePage } from '@/lib/stores/ports';
import { PanelProvider } from '@/lib/stores/provide';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { MODELS } from '@/tests/gallery/samples';
import { draw, settled } from '@/tests/support/draw';
import { PanelView } from '../panel/PanelView';

async function open(page: ActivePage) {
  const fake = createFakeBackground({ connection: { version: '1', models: MODELS } });
  fake.ports.activePage = async () => page;
  const panel = createPanel(fake.ports, (run) => void setTimeout(run));
  const host = draw(
    <PanelProvider panel={panel}>
      <PanelView />
    </PanelProvider>,
  );
  act(() => {
    panel.start();
    fake.connect();
  });
  await settled();
  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  return {
    fake,
    panel,
    all,
    click: async (element: HTMLElement | undefined) => {
      expect(element).toBeTruthy();
      act(() => element?.click());
      await settled();
    },
    asked: () =>
      fake.requests.filter(({ verb }) => verb === 'page.ask').map(({ request }) => request),
  };
}

it('[e11] asks about a page whose title is known', async () => {
  const { fake, all, click, asked } = await open({
    title: 'Lighthouses',
    url: 'https://a.example',
  });
  fake.answers['page.ask'] = async () => ok({ conversationId: 'c' });
  expect(all('[data-testid=summarize-page]')[0]?.textContent).toContain('Lighthouses');
  expect(all('[data-testid=beginning]')).toHaveLength(0);
  const [first] = all('[data-testid=page-question]');
  await click(first);
  expect(asked()).toEqual([{ windowId: 1, model: MODELS[0]?.name, question: first?.textContent }]);
});

it('[e11] where no page is known, beginnings only fill the composer', async () => {
  const { panel, all, click, fake } = await open({});
  expect(all('[data-testid=page-question]')).toHaveLength(0);
  await click(all('[data-testid=beginning]')[1]);
  expect(panel.draft.store.getState().text).toBe('Explain in simple words: ');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  expect(fake.requests.some(({ verb }) => verb === 'turn.start')).toBe(false);
});

it('[e51] a refused question says why in place, and Retry asks the same again', async () => {
  const { fake, all, click, asked } = await open({ title: 'Lighthouses' });
  fake.answers['page.ask'] = async () => fail('page-not-allowed');
  await click(all('[data-testid=page-question]')[1]);
  const [notice] = all('[data-testid=notice]');
  expect(notice?.dataset.fault).toBe('page-not-allowed');
  await click(
    [...(notice?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Try again'),
  );
  expect(asked()).toHaveLength(2);
  expect(asked()[1]).toEqual(asked()[0]);
});
