// What the fake background answers of the servers where models run, and of the ledger.
import { fault } from '@/lib/core/fault';
import { isWithin, placeOf } from '@/lib/core/place';
import { fail, ok } from '@/lib/core/result';
import type { Answers, FakeBackground } from './fake-ports';

const SERVER_KINDS = [
  { id: 'ollama', name: 'Ollama', note: 'On this machine or another one.', usualPort: 11434 },
  { id: 'openai', name: 'OpenAI-compatible', note: 'llama.cpp, vLLM and others.', usualPort: 8080 },
];

export function serverAnswers(fake: FakeBackground): Answers {
  return {
    'endpoint.list': async () => ok({ kinds: SERVER_KINDS, signIns: fake.signIns }),
    'endpoint.test': async ({ id }) => {
      const endpoint = fake.settings.endpoints.find((one) => one.id === id);
      if (!endpoint) return fail('request-invalid');
      const place = placeOf(endpoint.url);
      const isOpen = isWithin(place, endpoint.limit);
      const connection = isOpen
        ? fake.connection
        : { models: [], fault: fault('endpoint-locked', new URL(endpoint.url).host) };
      return ok({ connection, place });
    },
    'endpoint.sign-in': async ({ id, signIn }) => {
      const { [id]: _, ...others } = fake.signIns;
      fake.signIns = signIn ? { ...others, [id]: signIn.kind } : others;
      return ok(null);
    },
    'ledger.read': async ({ host, purpose }) => {
      const contacts = fake.contacts.filter(
        (one) => (!host || one.host === host) && (!purpose || one.purpose === purpose),
      );
      const total = { times: contacts.length, up: 0, down: 0 };
      for (const { up, down } of contacts) {
        total.up += up;
        total.down += down;
      }
      return ok({ contacts, total, hosts: [...new Set(fake.contacts.map((one) => one.host))] });
    },
    'stored.list': async () => ok(fake.stored),
    'stored.export': async () => ok('{}'),
    'stored.delete': async ({ kind }) => {
      fake.stored = fake.stored.map((one) => (one.id === kind ? { ...one, count: 0 } : one));
      return ok(null);
    },
    'everything.delete': async () => {
      fake.stored = fake.stored.map((one) => ({ ...one, count: 0 }));
      return ok(null);
    },
    'ledger.clear': async () => {
      fake.contacts = [];
      return ok(null);
    },
  };
}
