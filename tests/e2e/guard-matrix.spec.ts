// The guard's matrix: every way in on every kind of page, under the guard and, as a control, without it.
import { fakeCrcBody } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import { UNGUARDED } from '../sandbox/rows/special';
import { expect, test } from './matrix-fixtures';
import { cells, pageOf, titleOf } from './pages/cells';
import { runAnyway, runControl, runGuarded } from './pages/run-cell';
import type { SandboxPage } from './pages/sandbox-page';
import { loadOf, WAYS_IN, type WayIn } from './pages/ways-in';

test.describe.configure({ retries: 0 });

const KEY = `ghp_${fakeCrcBody(21)}`;
const LINE = `the token ${KEY} is here`;
const LINES = `two  spaces and a\ttab\ntoken ${KEY} here\nüñî, 漢字, <b>&amp;`;

const FILLER = 'lorem ipsum dolor sit amet\n'.repeat(450);

/** Every way on every page. */
const IS_WHOLE = process.env.NEARSIDE_MATRIX === 'whole';

function textFor({ isLong, isOneLine }: WayIn): string {
  if (isOneLine) return LINE;
  return isLong ? FILLER + LINES : LINES;
}

for (const cell of cells(IS_WHOLE)) {
  const way: WayIn = WAYS_IN[cell.way];
  const annotation = {
    type: 'cell',
    description: JSON.stringify([way.label, pageOf(cell)]),
  };
  test(titleOf(cell), { annotation }, async ({ openGuarded, openUnguarded }, info) => {
    const text = textFor(way);
    const redacted = text.replace(KEY, '[API_KEY_1]');
    const secret = { ...loadOf(text, info), key: KEY, redacted };
    const switches = [...cell.switches, ...(way.switches ?? [])];
    const run = cell.choice === 'anyway' ? runAnyway : runGuarded;
    await run(await openGuarded(cell.row, switches), way, secret);
    await runControl(await openUnguarded(cell.row, switches), way, secret);
  });
}

test('a page that nobody guards gets its paste, and nothing of the extension is in it', async ({
  openGuarded,
}) => {
  const worldsOf = async (chat: SandboxPage) => {
    const session = await chat.page.context().newCDPSession(chat.page);
    const names: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => void names.push(context.origin));
    await session.send('Runtime.enable');
    await session.detach();
    return names.filter((origin) => origin.startsWith('chrome-extension:'));
  };
  const chat = await openGuarded(UNGUARDED);
  await chat.paste(LINES);
  await chat.expectText(LINES);
  expect(await worldsOf(chat)).toEqual([]);
  expect(await worldsOf(await openGuarded(lookAlike('chatgpt')))).not.toEqual([]);
});
