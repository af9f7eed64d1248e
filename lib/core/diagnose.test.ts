// Each cause is told from what was seen, each has words and something that mends it, and none hides another.
import { describe, expect, it } from 'vitest';
import { CAUSES, type CauseId, causeCalled } from './causes';
import type { Reply, Seen } from './causes/cause';
import { diagnose } from './diagnose';
import { isEndpointUrl } from './endpoint';
import { helpFor } from './help';

const reply = (status: number, more: Partial<Reply> = {}): Reply => ({
  ...{ status, shape: 'json', text: '' },
  ...more,
});
const mute = (silence: NonNullable<Reply['silence']>): Reply =>
  reply(0, { silence, shape: 'empty' });

const TAGS = reply(200, { json: { models: [{}, {}] } });
const REFUSED = mute('failed');

const ollama = (more: Partial<Seen> = {}): Seen => ({
  ...{ kind: 'ollama', url: 'http://localhost:11434', mayReach: true, hasSignIn: false },
  ...{ list: TAGS, post: reply(400), version: '0.32.15', models: 2, usable: 2 },
  ...more,
});
/** All questions are answered so. */
const all = (answer: Reply): Partial<Seen> => ({
  list: answer,
  post: answer,
  models: 0,
  usable: 0,
  version: undefined as never,
});
const openai = (more: Partial<Seen> = {}): Seen => ({
  ...{ kind: 'openai', url: 'http://localhost:8080', mayReach: true, hasSignIn: false },
  ...{ list: reply(200, { json: { data: [{}] } }), models: 1, usable: 1 },
  ...more,
});

const LAN = 'http://192.168.1.20:11434';
const page = reply(200, { shape: 'page', text: 'Router' });

const ROWS: [CauseId, Seen, string?][] = [
  ['permission-missing', ollama({ ...all(REFUSED), mayReach: false })],
  ['permission-missing', openai({ list: REFUSED, mayReach: false, url: 'https://gpu.example' })],
  ['server-redirects', ollama({ list: mute('redirect') })],
  ['server-redirects', openai({ list: mute('redirect') })],
  [
    'server-elsewhere',
    ollama({ ...all(REFUSED), beside: 'http://[::1]:11434' }),
    'http://[::1]:11434',
  ],
  ['server-silent', ollama(all(mute('timeout')))],
  ['server-silent', ollama({ post: mute('timeout') }), 'HTTP 200'],
  ['server-unreachable', ollama(all(REFUSED))],
  ['endpoint-silent', openai({ list: REFUSED })],
  ['certificate-doubtful', ollama({ ...all(REFUSED), url: 'https://localhost:8443' })],
  ['certificate-doubtful', openai({ list: REFUSED, url: 'https://gpu.example' })],
  ['host-unknown', ollama({ ...all(REFUSED), url: 'http://gpu.local:11434' })],
  ['network-unreachable', ollama({ ...all(REFUSED), url: LAN })],
  ['network-unreachable', openai({ list: REFUSED, url: 'http://[fd12::1]:8000' })],
  [
    'https-needed',
    ollama({
      ...all(
        reply(400, { shape: 'text', text: 'Client sent an HTTP request to an HTTPS server.' }),
      ),
      url: LAN,
    }),
    'https://192.168.1.20:11434',
  ],
  ['proxy-sign-in', ollama(all(reply(407))), 'HTTP 407'],
  ['sign-in-missing', ollama(all(reply(401)))],
  ['sign-in-missing', openai({ post: reply(401), usable: 0 }), 'HTTP 200'],
  ['sign-in-refused', ollama({ ...all(reply(401)), hasSignIn: true })],
  ['sign-in-refused', openai({ list: reply(403), hasSignIn: true })],
  ['server-busy', openai({ list: reply(503) })],
  ['server-busy', ollama(all(reply(429)))],
  ['upstream-down', ollama(all({ ...page, status: 502 }))],
  ['server-failed', ollama({ post: reply(500) }), 'HTTP 200'],
  ['path-wrong', ollama({ ...all(reply(404)), url: `${LAN}/ollama` }), LAN],
  ['host-refused', ollama(all(reply(403, { shape: 'empty' }))), 'http://localhost:11434'],
  [
    'host-refused',
    ollama({ ...all(reply(403, { shape: 'empty' })), url: 'http://mybox' }),
    'http://localhost',
  ],
  ['origin-refused', ollama({ post: reply(403, { shape: 'empty' }) })],
  ['access-denied', ollama(all({ ...page, status: 403 }))],
  ['access-denied', openai({ list: reply(403) })],
  ['kind-is-openai', ollama({ ...all(reply(404)), speaks: 'openai' })],
  ['kind-is-ollama', openai({ speaks: 'ollama', usable: 0 })],
  ['page-answers', ollama(all(page)), 'Router'],
  ['page-answers', openai({ list: { ...page, status: 404, text: '' } }), 'HTTP 404'],
  ['not-ollama', ollama(all(reply(200))), 'HTTP 200'],
  ['not-ollama', ollama({ post: reply(200) })],
  ['not-ollama', ollama({ version: undefined as never })],
  ['server-too-old', ollama({ version: '0.11.4' }), '0.11.4'],
  ['models-none', ollama({ usable: 0 })],
  ['endpoint-strange', openai({ list: reply(404) }), 'HTTP 404'],
  ['endpoint-unproven', openai({ usable: 0 })],
  ['endpoint-no-models', openai({ models: 0, usable: 0 })],
  [
    'endpoint-no-models',
    openai({ list: reply(200, { json: { object: 'list', data: null } }), models: 0, usable: 0 }),
  ],
];

describe('diagnose', () => {
  it.each(ROWS)('tells %s', (id, seen, detail) => {
    const found = diagnose(seen);
    expect(found?.kind).toBe(id);
    if (detail !== undefined) expect(found?.detail).toBe(detail);
  });

  it('finds nothing where all is well', () => {
    expect(diagnose(ollama())).toBeUndefined();
    expect(diagnose(openai())).toBeUndefined();
    expect(diagnose(ollama({ version: '0.0.0' }))).toBeUndefined();
  });

  it('has a row above for each cause that probes tell', () => {
    const told = Object.keys(CAUSES).filter((id) => causeCalled(id)?.told);
    expect([...new Set(ROWS.map(([id]) => id))].sort()).toEqual(told.sort());
  });
});

describe('every cause', () => {
  it.each(Object.keys(CAUSES) as CauseId[])('%s has words, and what mends it', (id) => {
    const { title, say, next } = helpFor(id);
    for (const words of [title, say, next]) expect(words).toMatch(/^[A-Z].{8,}$/);
    for (const sentences of [say, next]) expect(sentences).toMatch(/\.$|llama3\.2$/);
    expect(title).not.toMatch(/\.$/);
    const { guide, mends, passes } = causeCalled(id) ?? {};
    expect(guide ?? mends?.[0] ?? passes, 'a command, a click, or patience').toBeTruthy();
  });

  it('that moves the server to another address says to which', () => {
    for (const [id, seen] of ROWS) {
      if (!causeCalled(id)?.mends?.includes('move')) continue;
      expect(isEndpointUrl(diagnose(seen)?.detail ?? ''), id).toBe(true);
    }
  });
});
