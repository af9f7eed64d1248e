// The checks that need no browser: format and lint, types, dead code, and the tests of the tree.
import { runTool } from './run-tool';

type Command = readonly [tool: string, ...args: string[]];

const CHECKS: readonly { name: string; commands: readonly Command[] }[] = [
  { name: 'format and lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'dead code', commands: [['knip']] },
  { name: 'house', commands: [['vitest', 'run', 'tests/house']] },
];

/** Runs them all, prints a line for each, and what a failing one said. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  for (const { name, commands } of CHECKS) {
    const failure = await firstFailure(name, commands);
    if (failure !== undefined) console.log(failure.trimEnd());
    count[failure === undefined ? 'passed' : 'failed'] += 1;
  }
  return count;
}

async function firstFailure(
  name: string,
  commands: readonly Command[],
): Promise<string | undefined> {
  let total = 0;
  for (const [tool, ...args] of commands) {
    const { ok, output, time } = await runTool(tool, args);
    total += time;
    if (ok) continue;
    console.log(`✗ ${name} (${[tool, ...args].join(' ')})`);
    return output;
  }
  console.log(`✓ ${name} (${(total / 1000).toFixed(1)} s)`);
  return undefined;
}
