// Exported settings hold no key and no policy; imported ones lift no lock.
import { expect, it } from 'vitest';
import { OWN_MACHINE } from '../core/endpoint';
import { applyManaged } from './managed';
import { parseSettings } from './schema';
import { exportSettings, importSettings } from './transfer';

const GPU = {
  ...OWN_MACHINE,
  id: 'gpu',
  url: 'https://gpu.example.org',
  limit: 'internet' as const,
};

it('what is exported comes back the same, without policy and without anything that signs in', () => {
  const own = parseSettings({ theme: 'dark', endpoints: [{ ...GPU, token: 'secret' }] });
  const text = exportSettings(applyManaged(own, { mode: 'block', exportAllowed: true }));
  expect(text).not.toMatch(/secret|managed|exportAllowed/);
  expect(importSettings(text, own)).toMatchObject({
    ok: true,
    value: { theme: 'dark', endpoints: [GPU] },
  });
});

it('an endpoint from a file has its lock on, unless it is open here already', () => {
  const text = exportSettings(parseSettings({ endpoints: [GPU], endpointId: 'gpu' }));
  for (const here of [
    [OWN_MACHINE],
    [{ ...GPU, url: 'https://other.example' }],
    [{ ...GPU, limit: 'network' }],
  ])
    expect(importSettings(text, parseSettings({ endpoints: here }))).toMatchObject({
      value: { endpoints: [{ ...GPU, limit: 'machine' }] },
    });
});

it.each(['', 'x', '{}', '[]', '{"format":"nearside-settings"}', '{"settings":{}}'])(
  'what is no such file is refused: %j',
  (text) => {
    expect(importSettings(text, parseSettings({}))).toMatchObject({ ok: false });
  },
);
