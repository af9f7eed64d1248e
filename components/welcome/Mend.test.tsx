// The clicks of the doctor: what they change, what they ask first, and what they leave to the organization.
// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { type Endpoint, OWN_MACHINE } from '@/lib/core/endpoint';
import { fault } from '@/lib/core/fault';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { draw, enter, settled } from '@/tests/support/draw';
import { Connect } from './Connect';

const MOVED = fault('host-refused', 'http://localhost:11434');

async function open(used: Partial<Endpoint>, found = MOVED, isManaged = false) {
  const asked: string[] = [];
  const answer = { allows: true };
  const fake = createFakeBackground();
  fake.ports.requestAccess = async (url) => {
    asked.push(url);
    return answer.allows;
  };
  const endpoints = [{ ...OWN_MACHINE, ...used }];
  const managed = { ...fake.settings.managed, locked: isManaged ? ['endpoints' as const] : [] };
  fake.settings = { ...fake.settings, endpoints, managed };
  fake.connection = { fault: found, models: [] };
  const panel = createPanel(fake.ports, (run) => void setTimeout(run));
  await act(() => Promise.all([panel.settings.read(), panel.connection.check()]));
  const host = draw(<PanelProvider panel={panel}>{<Connect />}</PanelProvider>);
  const button = (label: string) =>
    [...host.querySelectorAll('button')].find((one) => one.textContent?.startsWith(label));
  const click = async (label: string) => {
    act(() => button(label)?.click());
    await settled();
  };
  return { fake, host, asked, answer, button, click };
}

it('moves the server only where the browser allows it, and locks it for the new address', async () => {
  const lifted = { url: 'http://mybox.example:11434', limit: 'internet' as const };
  const { fake, asked, answer, click } = await open(lifted);
  answer.allows = false;
  await click('Use localhost:11434');
  expect(fake.settings.endpoints).toMatchObject([lifted]);
  answer.allows = true;
  await click('Use localhost:11434');
  expect(asked).toEqual(['http://localhost:11434', 'http://localhost:11434']);
  expect(fake.settings.endpoints).toMatchObject([
    { url: 'http://localhost:11434', limit: 'machine' },
  ]);
});

it('keeps the limit where only scheme or path of the same server change', async () => {
  const lan = { url: 'http://192.168.1.20:11434/llm', limit: 'network' as const };
  const { fake, click } = await open(lan, fault('path-wrong', 'http://192.168.1.20:11434'));
  await click('Use 192.168.1.20:11434');
  expect(fake.settings.endpoints).toMatchObject([
    { url: 'http://192.168.1.20:11434', limit: 'network' },
  ]);
});

it('changes no server that the organization has set', async () => {
  const { host, button } = await open({ url: 'http://mybox.example:11434' }, MOVED, true);
  expect(button('Use ')).toBeUndefined();
  expect(host.textContent).toContain('set by your organization');
});

it('hands over what signs in, and asks the server again', async () => {
  const gpu = { id: 'gpu', kind: 'openai', url: 'http://127.0.0.1:8080' };
  const { fake, host, button, click } = await open(gpu, fault('sign-in-refused', 'HTTP 401'));
  expect(button('Save and try')?.disabled).toBe(true);
  const field = host.querySelector<HTMLInputElement>('input[type=password]');
  enter(field, ' abc ');
  await click('Save and try');
  expect(fake.requests).toContainEqual({
    verb: 'endpoint.sign-in',
    request: { id: 'gpu', url: gpu.url, signIn: { kind: 'bearer', token: 'abc' } },
  });
  expect(fake.requests.at(-1)?.verb).toBe('connection.check');
});
