// The table that is printed, and which of the promises it breaks.
import type { Cost } from './measure';
import type { Scenario } from './scenarios';
import { median, spread, table } from './summary';

export interface Runs {
  scenario: Scenario;
  ours: Cost[];
  bare: Cost[];
  /** The same with frames counted and keys pressed. */
  oursFrames: Cost[];
  bareFrames: Cost[];
}

const LONGEST_TASK = 50;
/** Milliseconds from the first chunk to its text, beyond the bare page's: two frames. */
const TO_TEXT = 34;
const TO_REQUEST = 15;
const REQUEST_RATIO = 2.5;
const WORST_KEY = 50;
/** Share of frames that may be dropped beyond those the bare page drops on this machine. */
const DROPPED = 0.02;
/** How much a token's cost may grow with the length of the answer or of the conversation. */
const FLAT = 1.5;

const HEAD = [
  'tokens',
  'busy ms',
  'bare',
  'ratio',
  'idle',
  'script',
  'layout',
  'long',
  'worst task',
  'gap',
  'bare gap',
  'dropped',
  'to text',
  'to request',
  'key',
  'heap MB',
];

export function report(runs: readonly Runs[]): { text: string; missed: string[] } {
  const text = table(HEAD, runs.map(lineOf));
  return { text, missed: [...runs.flatMap(missedBy), ...notFlat(runs)] };
}

const of = (costs: readonly Cost[], pick: (cost: Cost) => number) => costs.map(pick);

const ratioOf = ({ ours, bare }: Runs): number =>
  median(of(ours, ({ busy }) => busy)) / median(of(bare, ({ busy }) => busy));

const worstTask = (costs: readonly Cost[]): number =>
  Math.max(0, ...costs.flatMap(({ longTasks }) => longTasks));

function lineOf(runs: Runs): string[] {
  const { scenario, ours, bare, oursFrames, bareFrames } = runs;
  return [
    scenario.name,
    spread(of(ours, ({ busy }) => busy)),
    spread(of(bare, ({ busy }) => busy)),
    ratioOf(runs).toFixed(2),
    spread(of(ours, ({ afterwards }) => afterwards)),
    spread(of(ours, ({ script }) => script)),
    spread(of(ours, ({ layout }) => layout)),
    spread(of(ours, ({ longTasks }) => longTasks.length)),
    worstTask(ours).toFixed(0),
    spread(of(oursFrames, ({ longestGap }) => longestGap)),
    spread(of(bareFrames, ({ longestGap }) => longestGap)),
    spread(of(oursFrames, ({ dropped }) => dropped * 100)),
    spread(of(ours, ({ toText }) => toText)),
    spread(of(ours, ({ toRequest }) => toRequest)),
    spread(of(oursFrames, ({ worstKey }) => worstKey)),
    spread(
      of(ours, ({ heap }) => heap),
      1,
    ),
  ];
}

/** A promise is broken when the middle of the repeats breaks it: one busy moment of the machine is not ours. */
function missedBy(runs: Runs): string[] {
  const { scenario, ours, bare, oursFrames, bareFrames } = runs;
  const dropped = (costs: readonly Cost[]) => median(of(costs, (cost) => cost.dropped));
  // Where even the bare page stands still, the machine is busy with something else.
  const standstill = median(of(bareFrames, ({ longestGap }) => longestGap));
  const bareText = median(of(bare, ({ toText }) => toText));
  const bareRequest = median(of(bare, ({ toRequest }) => toRequest));
  const checks: [string, number, number][] = [
    ['busy, times the bare page', ratioOf(runs), scenario.most ?? Number.POSITIVE_INFINITY],
    [
      'longest task, ms',
      median(of(ours, (cost) => worstTask([cost]))),
      Math.max(LONGEST_TASK, standstill),
    ],
    ['first chunk to text, ms', median(of(ours, ({ toText }) => toText)), bareText + TO_TEXT],
    [
      'Enter to request, ms',
      median(of(ours, ({ toRequest }) => toRequest)),
      Math.max(TO_REQUEST, REQUEST_RATIO * bareRequest),
    ],
    [
      'key to paint, ms',
      median(of(oursFrames, ({ worstKey }) => worstKey)),
      Math.max(WORST_KEY, standstill),
    ],
    ['frames dropped, share', dropped(oursFrames), dropped(bareFrames) + DROPPED],
  ];
  return checks
    .filter(([, value, most]) => value > most)
    .map(
      ([what, value, most]) =>
        `${scenario.name}: ${what}: ${value.toFixed(2)} > ${most.toFixed(2)}`,
    );
}

/** A token costs the same wherever it stands: compared at the same rate, with more tokens or more before them. */
function notFlat(runs: readonly Runs[]): string[] {
  return runs.flatMap((longer) =>
    runs
      .filter(({ scenario: { tokens, rate, earlier } }) => {
        const { scenario } = longer;
        const grows =
          tokens < scenario.tokens
            ? earlier === scenario.earlier
            : tokens === scenario.tokens && earlier < scenario.earlier && earlier === 0;
        return rate === scenario.rate && grows;
      })
      .filter((shorter) => growth(longer, shorter) > FLAT)
      .map(
        (shorter) =>
          `${longer.scenario.name}: a token costs ${growth(longer, shorter).toFixed(2)} times that of ${shorter.scenario.name}`,
      ),
  );
}

/** How much more a token costs. Where the bare page does the same in both, it tells how fast the machine was in each. */
function growth(longer: Runs, shorter: Runs): number {
  const perToken = ({ scenario, ours }: Runs) =>
    median(of(ours, ({ busy }) => busy)) / scenario.tokens;
  return longer.scenario.tokens === shorter.scenario.tokens
    ? ratioOf(longer) / ratioOf(shorter)
    : perToken(longer) / perToken(shorter);
}
