// Chrome's background has no workers of its own, which reading a PDF takes: a page without a window does it instead.
import { browser } from 'wxt/browser';
import { fail, type Result } from '../core/result';

type Read = (data: string) => Promise<Result<string>>;

interface Job {
  /** Base64. */
  pdf: string;
}

const PAGE = 'reader.html';

/** How many jobs wait for the page; it closes behind the last. */
let waiting = 0;
let opening: Promise<void> | undefined;

/** In the background: has a PDF read in the page. */
export const readInReader: Read = async (pdf) => {
  waiting += 1;
  try {
    opening ??= open();
    await opening;
    const job: Job = { pdf };
    return ((await browser.runtime.sendMessage(job)) as Result<string>) ?? fail('background-lost');
  } catch (error) {
    return fail('background-lost', String(error));
  } finally {
    waiting -= 1;
    if (waiting === 0) await close();
  }
};

async function open(): Promise<void> {
  // A background that died may have left it open.
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the text of a PDF that is about to go into a chatbot.',
  });
}

async function close(): Promise<void> {
  opening = undefined;
  await browser.offscreen.closeDocument().catch(() => undefined);
}

/** In the page. Only the background has no tab and asks so. */
export function onRead(read: Read): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const pdf = (message as Partial<Job> | null)?.pdf;
    if (typeof pdf !== 'string' || sender.tab || sender.id !== browser.runtime.id) return false;
    void read(pdf).then(answer);
    return true;
  });
}
