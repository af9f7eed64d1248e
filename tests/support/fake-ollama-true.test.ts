// The fake Ollama against the record of a true one: the same requests, and nothing in its answers may differ.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeOllama } from './fake-ollama';
import { ask, type Shape } from './ollama/exchange-shape';
import { SAME_REQUESTS } from './ollama/same-requests';
import { startAlike } from './ollama/true-record';

interface TrueRecord {
  version: string;
  answers: Record<string, Shape>;
}

const DIR = new URL('../fixtures/ollama-true/', import.meta.url);
const RECORDS = readdirSync(DIR).map(
  (file): TrueRecord => JSON.parse(readFileSync(new URL(file, DIR), 'utf8')),
);

describe.each(RECORDS)('Ollama $version', ({ version, answers }) => {
  let fake: FakeOllama;
  beforeAll(async () => {
    fake = await startAlike(version);
  });
  afterAll(() => fake.close());

  it.each(SAME_REQUESTS)('$name', async (asked) => {
    // A header that is not there is left out of the record.
    expect(JSON.parse(JSON.stringify(await ask(fake.url, asked)))).toEqual(answers[asked.name]);
  });
});
