// Prints the guard's matrix after a run: a table of pages and ways in, with what became of each cell.
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

type State = 'ok' | 'FAILED' | 'skipped';

const STATES: readonly State[] = ['ok', 'FAILED', 'skipped'];

/** What a test says of its cell. */
type Said = [way: string, page: string];

const saidBy = (test: TestCase): Said | undefined => {
  const said = test.annotations.find(({ type }) => type === 'cell')?.description;
  return said === undefined ? undefined : (JSON.parse(said) as Said);
};

export default class MatrixReport implements Reporter {
  /** Pages and ways in the order of the tests, whichever ends first. */
  #order: Said[] = [];
  readonly #states = new Map<string, State>();
  #time = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#order = suite
      .allTests()
      .map(saidBy)
      .filter((said) => said !== undefined);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const said = saidBy(test);
    if (!said) return;
    const [way, page] = said;
    const state = result.status === 'passed' ? 'ok' : 'FAILED';
    this.#states.set(`${way} × ${page}`, result.status === 'skipped' ? 'skipped' : state);
    this.#time += result.duration;
  }

  onEnd(): void {
    if (this.#states.size === 0) return;
    const ways = [...new Set(this.#order.map(([way]) => way))];
    const pages = [...new Set(this.#order.map(([, page]) => page))];
    const rows = pages.map((page) => [
      page,
      ...ways.map((way) => this.#states.get(`${way} × ${page}`) ?? '·'),
    ]);
    const heads = ways.map((_, index) => String(index + 1));
    const legend = ways.map((way, index) => `${String(index + 1).padStart(4)}  ${way}`);
    const count = (state: State) =>
      [...this.#states.values()].filter((one) => one === state).length;
    const counted = STATES.map((state) => `${count(state)} ${state}`).join(', ');
    const seconds = Math.round(this.#time / 1000);
    const end = `${counted}; ${seconds} s of one worker’s time`;
    const lines = [...legend, '', ...table([['', ...heads], ...rows]), '', end];
    process.stdout.write(`\nThe guard’s matrix: pages by ways in\n\n${lines.join('\n')}\n\n`);
  }
}

function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
