// Nearside cannot reach anything but the model server, whatever its own code tries; web pages are untouched.
import type { Page, Worker } from '@playwright/test';
import { startLocalApp } from '../support/local-app';
import { expect, test } from './fixtures';

test.describe.configure({ retries: 0 });

/** Every way out that a page of ours has; each ends at its own path. */
const leakFromPage = (page: Page, sink: string) =>
  page.evaluate(async (sink) => {
    const attempt = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .catch(() => undefined);
    const load = (element: HTMLElement) =>
      new Promise((done) => {
        element.onload = element.onerror = done;
        document.body.append(element);
        setTimeout(done, 500);
      });
    await attempt(() => fetch(`${sink}/page-fetch`));
    await attempt(() => fetch(`${sink}/page-no-cors`, { mode: 'no-cors' }));
    await attempt(() => fetch(`${sink}/page-post`, { method: 'POST', body: 'x' }));
    await attempt(() => navigator.sendBeacon(`${sink}/page-beacon`, 'x'));
    await attempt(() => new EventSource(`${sink}/page-events`));
    await attempt(() => new WebSocket(`${sink.replace('http', 'ws')}/page-socket`));
    await attempt(
      () =>
        new Promise((done) => {
          const request = new XMLHttpRequest();
          request.onloadend = done;
          request.open('GET', `${sink}/page-xhr`);
          request.send();
        }),
    );
    await attempt(() => load(Object.assign(new Image(), { src: `${sink}/page-image` })));
    await attempt(() =>
      load(Object.assign(document.createElement('iframe'), { src: `${sink}/page-frame` })),
    );
    await attempt(() =>
      load(
        Object.assign(document.createElement('link'), {
          rel: 'stylesheet',
          href: `${sink}/page-style`,
        }),
      ),
    );
  }, sink);

const leakFromWorker = (worker: Worker, sink: string) =>
  worker.evaluate(async (sink) => {
    await fetch(`${sink}/worker-fetch`).catch(() => undefined);
    await fetch(`${sink}/worker-post`, { method: 'POST', body: 'x' }).catch(() => undefined);
    await fetch('http://localhost:11434.sink.test/').catch(() => undefined);
  }, sink);

const prioritiesIn = (worker: Worker) =>
  worker.evaluate(async () =>
    (await chrome.declarativeNetRequest.getDynamicRules()).map((rule) => rule.priority).sort(),
  );

test('no request of ours gets out, from page or worker; a web page is untouched', async ({
  openPanel,
  worker,
  page,
  ollama,
}) => {
  const sink = await startLocalApp('127.0.0.1');
  const panel = await openPanel(page);
  await leakFromPage(panel, sink.url);
  await leakFromWorker(worker, sink.url);
  expect(sink.seen).toEqual([]);

  // The endpoint itself is reached by page and worker.
  expect(
    await panel.evaluate(async () => (await fetch('http://localhost:11434/api/version')).status),
  ).toBe(200);
  expect(ollama.requests.at(-1)).toMatchObject({ path: '/api/version' });

  await page.goto(sink.url);
  await leakFromPage(page, sink.url);
  const paths = sink.seen.map((line) => line.split('/')[1]);
  for (const way of ['page-fetch', 'page-image', 'page-frame', 'page-beacon', 'page-xhr'])
    expect(paths).toContain(way);
  await sink.close();
});

test('control: without the rules the same attempts arrive', async ({ openPanel, worker }) => {
  const sink = await startLocalApp('127.0.0.1');
  // Only what stands can be taken away.
  await expect.poll(() => prioritiesIn(worker)).toHaveLength(6);
  await worker.evaluate(async () => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const removeRuleIds = rules.map((rule) => rule.id);
    await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds });
  });
  const panel = await openPanel();
  await leakFromPage(panel, sink.url);
  await leakFromWorker(worker, sink.url);
  expect(sink.seen).toEqual(expect.arrayContaining(['GET /worker-fetch', 'GET /page-fetch']));
  // The content security policy holds images, frames and styles all the same.
  expect(sink.seen.filter((line) => /image|frame|style/.test(line))).toEqual([]);
  await sink.close();
});

test('the rules stand from the start, with the model server as the only way out', async ({
  worker,
}) => {
  await expect.poll(() => prioritiesIn(worker)).toEqual([1, 2, 2, 2, 2, 3]);
});
