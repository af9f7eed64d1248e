// Makes the README's picture from the real thing: the panel with an answer, and the overlay on a look-alike page.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fakeCrcBody, fakeDigits, fakeIban } from '../../lib/detector/fake-values';
import { LOOK_ALIKES } from '../sandbox/look-alikes';
import { serveSandbox } from '../sandbox/serve';
import { expect, paste, test } from './fixtures';
import { openChat } from './pages/chat-page';
import { Overlay } from './pages/overlay';
import { Panel } from './pages/panel';

/** `npm run pictures` writes them into docs; a plain test run leaves docs as they are. */
const FOLDER = fileURLToPath(
  new URL(
    process.env.NEARSIDE_PICTURES ? '../../docs/pictures/' : '../../test-results/pictures/',
    import.meta.url,
  ),
);

const ANSWER = `The landlord must give **three months' written notice**, counted from the end of the month in which it arrives.

**Exceptions**

- Sale of the flat to someone who moves in: **six months**
- Unpaid rent over two months: no notice period
- Major works ordered by the city: the notice is suspended

| Tenancy | Notice |
| --- | --- |
| up to 5 years | 3 months |
| up to 8 years | 6 months |
| longer | 9 months |
`;

const PASTE = `Hi, can you turn this into a nice e-mail to our supplier?
The deploy token is ghp_${fakeCrcBody(11)},
please refund to ${fakeIban('DE', fakeDigits(18, 3))}. Thanks!`;

test('the picture of the README', async ({ context, ollama, openPanel, page }) => {
  mkdirSync(FOLDER, { recursive: true });
  ollama.set({ answer: () => ANSWER });
  ollama.faults.always({ chunkDelay: 20 });
  const panel = new Panel(await openPanel(page));
  await panel.ask('What notice does the landlord have to give, and are there exceptions?');
  await expect(panel.inState('complete')).toBeVisible();
  await panel.composer.blur();
  const left = await panel.page.screenshot();
  await panel.page.close();

  await serveSandbox(context);
  await page.setViewportSize({ width: 900, height: 765 });
  const chatgpt = LOOK_ALIKES[0]!;
  await openChat(page, chatgpt);
  await paste(page, PASTE);
  const overlay = new Overlay(page);
  await overlay.waitUntil();
  await page.waitForTimeout(1200);
  const right = await page.screenshot();

  const sheet = await context.newPage();
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  await sheet.setContent(`<body style="margin:0;padding:24px;display:inline-flex;gap:24px;background:#d9d5cb">
    ${[left, right].map((one) => `<img style="border-radius:12px;height:765px" src="${source(one)}">`).join('')}</body>`);
  await sheet.locator('body').screenshot({ path: `${FOLDER}nearside.png` });
});
