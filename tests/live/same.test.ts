// The fake Ollama and the true one, asked the same: where they differ, the fake is wrong.
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, type Shape } from '../support/ollama/exchange-shape';
import { SAME_REQUESTS } from '../support/ollama/same-requests';
import { startAlike } from '../support/ollama/true-record';
import { bare, GGUF, LIVE, versionOf } from './server';

const RECORD = process.env.NEARSIDE_RECORD;

// The requests are about the one model of the file, of which it is known what it can do.
describe.skipIf(!GGUF)('the same requests', async () => {
  const version = LIVE ? await versionOf() : '';
  const status = LIVE ? await (await bare('/api/status')).json() : {};
  const alike = await startAlike(version, status.cloud?.disabled === true);
  const answers: Record<string, Shape> = {};

  /** A model that another test has just used stays in memory for minutes, even when it is deleted. */
  const loaded = LIVE ? (await (await bare('/api/ps')).json()).models.length : 0;
  const requests = SAME_REQUESTS.filter(({ path }) => path !== '/api/ps' || loaded === 0);

  it.each(requests)('$name', async (asked) => {
    const [real, faked] = [await ask(LIVE, asked), await ask(alike.url, asked)];
    answers[asked.name] = real;
    expect(faked).toEqual(real);
  });

  it('are kept, when that is wished, so that the fake is held to them without a server', async () => {
    await alike.close();
    if (RECORD) writeFileSync(RECORD, `${JSON.stringify({ version, answers }, null, 1)}\n`);
  });
});
