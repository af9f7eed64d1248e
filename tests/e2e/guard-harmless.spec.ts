// Ordinary texts under the guard: they arrive in each kind of editor byte by byte as without the extension.
import { fakeCrcBody, random } from '../../lib/detector/fake-values';
import { lookAlike } from '../sandbox/look-alikes';
import type { Sighting } from '../sandbox/record';
import { ORDINARY_TEXTS } from '../support/ordinary-texts';
import { expect, test } from './matrix-fixtures';
import { KINDS } from './pages/cells';
import { type SandboxPage, soon } from './pages/sandbox-page';

test.describe.configure({ retries: 0 });

/** How many of the texts are pasted; the deep run takes all. */
const COUNT = Number(process.env.NEARSIDE_PASTES ?? 10);

/** Others for each editor, the same in each run. */
function sample(seed: number): readonly string[] {
  if (COUNT >= ORDINARY_TEXTS.length) return ORDINARY_TEXTS;
  const next = random(seed);
  const shuffled = ORDINARY_TEXTS.map((text) => [next(), text] as const).sort(
    (a, b) => a[0] - b[0],
  );
  return shuffled.slice(0, COUNT).map(([, text]) => text);
}

/** What a paste left behind: the text in the editor's model, and all that the page's code saw of it. */
interface Trace {
  text: string;
  events: Sighting[];
}

async function traceOf(chat: SandboxPage): Promise<Trace> {
  // Requests are timed by the page, not by the paste.
  const events = (await chat.record()).filter(({ where }) => where !== 'network');
  return { text: await chat.text(), events };
}

async function empty(chat: SandboxPage): Promise<void> {
  await chat.page.bringToFront();
  await chat.page.keyboard.press('ControlOrMeta+A');
  await chat.page.keyboard.press('Delete');
  await soon(() => chat.text()).toBe('');
  await chat.forget();
}

/** As an editor has it once it has drawn everything. */
async function pasted(chat: SandboxPage, text: string): Promise<Trace> {
  await empty(chat);
  await chat.paste(text);
  let last = '';
  await soon(async () => {
    const before = last;
    last = JSON.stringify(await traceOf(chat));
    return (await chat.text()) !== '' && last === before;
  }).toBe(true);
  return JSON.parse(last);
}

KINDS.forEach((id, seed) => {
  test(`ordinary texts arrive as without the extension: ${id}`, async ({
    openGuarded,
    openBare,
  }) => {
    const texts = sample(seed);
    test.setTimeout(60_000 + texts.length * 3_000);
    const guarded = await openGuarded(lookAlike(id), ['quiet']);
    const bare = await openBare(lookAlike(id), ['quiet']);
    for (const text of texts) {
      expect(await pasted(guarded, text)).toEqual(await pasted(bare, text));
    }
    expect(await guarded.overlay.isOpen()).toBe(false);
  });
});

test('control: a text that is held does not arrive', async ({ openGuarded }) => {
  const chat = await openGuarded(lookAlike('chatgpt'));
  await chat.paste(`the token ghp_${fakeCrcBody(22)} is here`);
  await chat.overlay.waitUntil();
  expect(await chat.text()).toBe('');
});
