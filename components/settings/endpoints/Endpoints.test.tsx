// The servers in the settings as people use them: added after asking, locked until lifted, tested, changed, removed, brought back.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { OWN_MACHINE } from '@/lib/core/endpoint';
import { fail } from '@/lib/core/result';
import { createSettings } from '@/lib/stores/settings';
import { createFakeBackground, type FakeBackground } from '@/tests/gallery/fake-ports';
import { MODELS } from '@/tests/gallery/samples';
import { draw, enter, settled } from '@/tests/support/draw';
import { Endpoints } from './Endpoints';

const GPU = { ...OWN_MACHINE, id: 'gpu', name: 'GPU', kind: 'openai', url: 'http://10.0.0.5:8000' };

async function open(arrange: (fake: FakeBackground) => void = () => {}) {
  const fake = createFakeBackground({ connection: { version: '0.32.15', models: MODELS } });
  arrange(fake);
  const asked: string[] = [];
  const answer = { allows: true };
  const requestAccess = async (url: string) => {
    asked.push(url);
    return answer.allows;
  };
  const { bus } = fake.ports;
  const settings = createSettings(bus);
  const host = draw(<Endpoints {...{ settings, bus, requestAccess }} />);
  const before = host.textContent;
  await act(() => settings.read());
  await settled();
  const rows = () => [...host.querySelectorAll<HTMLElement>('[data-testid=endpoint]')];
  const fill = (selector: string, value: string) => enter(host.querySelector(selector), value);
  const click = async (label: string, within: ParentNode = host) => {
    const button = [...within.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.textContent === label || one.getAttribute('aria-label') === label,
    );
    expect(button, label).toBeTruthy();
    act(() => button?.click());
    await settled();
  };
  const limit = (row: number) =>
    rows()[row]?.querySelector<HTMLSelectElement>('[data-testid=endpoint-limit]');
  const setLimit = async (row: number, value: string) => {
    enter(limit(row), value);
    await settled();
  };
  return { fake, host, before, asked, answer, rows, fill, click, limit, setLimit };
}

const withGpu = (fake: FakeBackground) => {
  fake.settings = { ...fake.settings, endpoints: [OWN_MACHINE, GPU] };
};

describe('the list', () => {
  it('waits, then shows where each address leads and whether it is locked', async () => {
    const { before, rows } = await open(withGpu);
    expect(before).toContain('Looking at your servers');
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.textContent).toContain('in use');
    expect(rows()[0]?.textContent).toContain('On this machine');
    expect(rows()[0]?.textContent).not.toContain('Locked');
    expect(rows()[1]?.textContent).toContain('Your network');
    expect(rows()[1]?.textContent).toContain('Locked');
  });

  it('says what is wrong when it cannot be read, and tries again', async () => {
    const { fake, host, rows, click } = await open((fake) => {
      fake.answers['endpoint.list'] = async () => fail('background-lost');
    });
    expect(host.querySelector('[data-fault=background-lost]')).toBeTruthy();
    delete fake.answers['endpoint.list'];
    await click('Try again');
    expect(rows()).toHaveLength(1);
  });

  it('chooses the one in use', async () => {
    const { fake, rows } = await open(withGpu);
    act(() => rows()[1]?.querySelector('input')?.click());
    await settled();
    expect(fake.settings.endpointId).toBe('gpu');
  });
});

describe('a new server', () => {
  it('is added after the browser was asked, locked, and tested at once', async () => {
    const { fake, asked, rows, fill, click } = await open();
    await click('Add a server …');
    fill('[data-testid=endpoint-kind]', 'openai');
    fill('[data-testid=endpoint-address]', '192.168.1.20/v1/');
    fill('[data-testid=endpoint-name]', ' Team GPU ');
    fill('[data-testid=endpoint-sign-in]', 'bearer');
    fill('input[type=password]', ' abc ');
    await click('Add');
    expect(asked).toEqual(['http://192.168.1.20:8080']);
    const [, added] = fake.settings.endpoints;
    expect(added).toMatchObject({
      ...{ name: 'Team GPU', kind: 'openai', url: 'http://192.168.1.20:8080', limit: 'machine' },
    });
    expect(fake.signIns).toEqual({ [added?.id ?? '']: 'bearer' });
    expect(JSON.stringify(fake.settings)).not.toContain('abc');
    expect(rows()[1]?.querySelector('[data-fault=endpoint-locked]')).toBeTruthy();
  });

  it('is not added without access, or without an address', async () => {
    const { fake, host, answer, fill, click } = await open();
    await click('Add a server …');
    fill('[data-testid=endpoint-address]', 'http://me:secret@gpu.example');
    await click('Add');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Type an address');
    answer.allows = false;
    fill('[data-testid=endpoint-address]', 'https://gpu.example');
    await click('Add');
    expect(host.querySelector('[role=alert]')?.textContent).toContain(
      'Without access to gpu.example',
    );
    expect(fake.settings.endpoints).toHaveLength(1);
  });
});

describe('the local lock', () => {
  it('is lifted only after a second look, and put back at once', async () => {
    const { fake, host, limit, setLimit, click } = await open(withGpu);
    const stored = () => fake.settings.endpoints[1]?.limit;
    await setLimit(1, 'network');
    expect(host.textContent).toContain('Lift the local lock for “GPU”?');
    expect(stored()).toBe('machine');
    await click('Keep the lock');
    expect(limit(1)?.value).toBe('machine');
    await setLimit(1, 'network');
    await click('Lift it');
    expect(stored()).toBe('network');
    expect(host.textContent).toContain('Local lock off');
    await setLimit(1, 'machine');
    expect(stored()).toBe('machine');
  });

  it('is on again when the address changes', async () => {
    const { fake, fill, click } = await open((fake) => {
      fake.settings = { ...fake.settings, endpoints: [OWN_MACHINE, { ...GPU, limit: 'internet' }] };
    });
    await click('Edit GPU');
    fill('[data-testid=endpoint-name]', 'Same address');
    await click('Save');
    expect(fake.settings.endpoints[1]).toMatchObject({ name: 'Same address', limit: 'internet' });
    await click('Edit Same address');
    fill('[data-testid=endpoint-address]', 'https://elsewhere.example');
    await click('Save');
    expect(fake.settings.endpoints[1]).toMatchObject({ limit: 'machine' });
  });
});

it('a server is removed and brought back, in its place and use; the last one stays', async () => {
  const { fake, host, asked, click } = await open((fake) => {
    withGpu(fake);
    fake.settings = { ...fake.settings, endpointId: 'gpu' };
  });
  await click('Remove GPU');
  expect(fake.settings.endpoints).toEqual([OWN_MACHINE]);
  expect(host.textContent).not.toContain('Remove');
  await click('Undo');
  expect(fake.settings).toMatchObject({ endpoints: [OWN_MACHINE, GPU], endpointId: 'gpu' });
  expect(asked).toEqual([GPU.url]);
});

it('a test says what it has found, or asks for access where that is missing', async () => {
  const { fake, host, asked, rows, click } = await open();
  await click('Test connection', rows()[0]);
  expect(host.textContent).toContain(`Works: ${MODELS.length} models, version 0.32.15.`);
  fake.connection = { models: [], fault: { kind: 'permission-missing' } };
  await click('Test connection', rows()[0]);
  await click('Allow access to this address');
  expect(asked).toEqual([OWN_MACHINE.url]);
});

it('what the organization has set can be tested, not changed', async () => {
  const { host, rows } = await open((fake) => {
    const managed = { ...fake.settings.managed, locked: ['endpoints'] };
    fake.settings = { ...fake.settings, endpoints: [OWN_MACHINE, GPU], managed };
  });
  expect(rows()).toHaveLength(2);
  expect(host.textContent).toContain('Set by your organization.');
  expect(host.textContent).not.toMatch(/Edit|Remove|Add a server/);
});
