// What signs in goes to the address it was set for and nowhere else, and outlives neither its endpoint nor damage.
import { expect, it } from 'vitest';
import { createSignIns } from './sign-ins';

function item(stored?: unknown) {
  return {
    stored,
    async read() {
      return structuredClone(this.stored);
    },
    async write(value: unknown) {
      this.stored = value;
    },
  };
}

const GPU = { id: 'gpu', url: 'https://gpu.example.org' };
const BEARER = { kind: 'bearer', token: 'abc.def' } as const;

it('makes the header of a token, and of a name with a password', async () => {
  const signIns = createSignIns(item());
  await signIns.set(GPU, BEARER);
  expect(await signIns.header(GPU)).toBe('Bearer abc.def');
  await signIns.set(GPU, { kind: 'basic', user: 'zoë', password: 'p:ä' });
  const header = await signIns.header(GPU);
  expect(Buffer.from(header?.slice(6) ?? '', 'base64').toString()).toBe('zoë:p:ä');
  await signIns.set(GPU, null);
  expect(await signIns.header(GPU)).toBeUndefined();
});

it('an endpoint that has moved elsewhere does not take it along', async () => {
  const signIns = createSignIns(item());
  await signIns.set(GPU, BEARER);
  const moved = { ...GPU, url: 'https://evil.example' };
  expect(await signIns.header(moved)).toBeUndefined();
  expect(await signIns.kinds([moved, GPU])).toEqual({ gpu: 'bearer' });
  expect(await signIns.kinds([moved])).toEqual({});
});

it('those of removed endpoints are forgotten, and only those', async () => {
  const stored = item();
  const signIns = createSignIns(stored);
  await Promise.all([signIns.set(GPU, BEARER), signIns.set({ ...GPU, id: 'old' }, BEARER)]);
  await signIns.keepOnly([GPU]);
  expect(Object.keys(stored.stored as object)).toEqual(['gpu']);
  await signIns.clear();
  expect(stored.stored).toEqual({});
  expect(await signIns.header(GPU)).toBeUndefined();
});

it('one that could not be stored does not sign in, and the storage is read once', async () => {
  const stored = item({ gpu: { url: GPU.url, signIn: BEARER } });
  let reads = 0;
  const signIns = createSignIns({
    read: async () => {
      reads += 1;
      return stored.read();
    },
    write: () => Promise.reject(new Error('full')),
  });
  await expect(signIns.set(GPU, { ...BEARER, token: 'new' })).rejects.toThrow('full');
  expect(await signIns.header(GPU)).toBe('Bearer abc.def');
  expect(reads).toBe(1);
});

it.each([
  undefined,
  null,
  'x',
  [],
  { gpu: 7 },
  { gpu: { url: GPU.url, signIn: { kind: 'bearer', token: 'a\r\nX-Evil: 1' } } },
])('what is damaged signs in nowhere: %j', async (stored) => {
  expect(await createSignIns(item(stored)).header(GPU)).toBeUndefined();
});
