// The contract, held by every provider against a server that speaks its protocol: one suite for all of them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdsTheContract } from '../../tests/support/provider-contract';
import { SERVERS } from '../../tests/support/provider-servers';
import { PROVIDER_KINDS } from './registry';

it('each kind of provider is one file, and is found by itself', () => {
  const files = readdirSync(join(import.meta.dirname, 'kinds')).filter(
    (file) => file !== 'kind.ts',
  );
  expect(PROVIDER_KINDS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(Object.entries(SERVERS))('%s', (_, start) => holdsTheContract(start));
