// The organization's policy as the browser gives it. Chromium takes a second or two over that when it has just
// started: until then what it said last holds, so that nothing waits and nothing opens meanwhile.
import { browser } from 'wxt/browser';

const KEY = 'policy';

let known: Promise<unknown> | undefined;
let tell = (): void => {};

/** Undefined where there is none. */
export function readPolicy(): Promise<unknown> {
  known ??= start();
  return known;
}

/** Calls when it has changed, also when the browser gives another than the last one. */
export function onPolicyChange(listener: () => void): void {
  tell = listener;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refresh();
  });
}

async function start(): Promise<unknown> {
  void refresh();
  return (await browser.storage.local.get(KEY))[KEY];
}

async function refresh(): Promise<void> {
  // Firefox refuses where no policy is.
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  const before = (await readPolicy()) ?? {};
  known = Promise.resolve(policy);
  if (JSON.stringify(policy) === JSON.stringify(before)) return;
  await browser.storage.local.set({ [KEY]: policy });
  tell();
}
