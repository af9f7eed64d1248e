// How fast answers come through Nearside's provider, against curl with the same request to the same true server.
import { spawn } from 'node:child_process';
import { createOllama } from '../../lib/providers/ollama';
import { endpointAt, providerPorts } from '../support/provider-ports';
import { LIVE, MODEL, makeModel, removeAll } from './server';

const RUNS = Number(process.env.NEARSIDE_RUNS ?? 7);
const TOKENS = 48;
const MESSAGES = [{ role: 'user' as const, content: 'Tell me a long story about a lighthouse.' }];
const WINDOW = 2048;

/** Milliseconds until the first piece, and pieces a second from then on. */
interface Pace {
  first: number;
  rate: number;
}

/** Ends an answer after so many pieces, as both ways of asking must. */
function stopwatch() {
  const started = performance.now();
  const times: number[] = [];
  return {
    /** True when it was the last one. */
    piece: () => times.push(performance.now() - started) >= TOKENS,
    pace: (): Pace => {
      const [first = Number.NaN] = times;
      return { first, rate: ((times.length - 1) / ((times.at(-1) ?? first) - first)) * 1000 };
    },
  };
}

async function throughNearside(): Promise<Pace> {
  const provider = createOllama(endpointAt(LIVE), providerPorts());
  const leaving = new AbortController();
  const watch = stopwatch();
  const asked = { model: MODEL, messages: MESSAGES, contextTokens: WINDOW, temperature: 0 };
  for await (const event of provider.chat({ ...asked, signal: leaving.signal }))
    if (event.type === 'text-delta' && watch.piece()) leaving.abort();
  return watch.pace();
}

function throughCurl(): Promise<Pace> {
  const body = {
    ...{ model: `${MODEL}:local`, messages: MESSAGES, stream: true, think: false },
    ...{ truncate: false, shift: false, options: { temperature: 0, num_ctx: WINDOW } },
  };
  const watch = stopwatch();
  const curl = spawn('curl', ['-sN', `${LIVE}/api/chat`, '-d', JSON.stringify(body)]);
  curl.stdout.on('data', (bytes: Buffer) => {
    for (const line of bytes.toString().split('\n'))
      if (/"content":"[^"]/.test(line) && watch.piece()) curl.kill();
  });
  return new Promise((done) => curl.on('close', () => done(watch.pace())));
}

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

await makeModel();
await throughCurl();
const ours: Pace[] = [];
const theirs: Pace[] = [];
for (let run = 0; run < RUNS; run += 1) {
  // Who begins changes, so that neither gains by the other's warmth.
  const order = run % 2 ? [ours, theirs] : [theirs, ours];
  for (const paces of order)
    paces.push(paces === ours ? await throughNearside() : await throughCurl());
}
await removeAll();
const of = (paces: Pace[], key: keyof Pace) => median(paces.map((pace) => pace[key]));
const line = (name: string, key: keyof Pace, unit: string) =>
  `${name}: ${of(ours, key).toFixed(1)} ${unit}, curl ${of(theirs, key).toFixed(1)} ${unit}, ratio ${(of(ours, key) / of(theirs, key)).toFixed(3)}\n`;
process.stdout.write(line('first piece', 'first', 'ms'));
process.stdout.write(line('then', 'rate', 'pieces/s'));
