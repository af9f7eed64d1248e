// What the composer's tests look at: the chat requests that reached the server, and files given to the composer.
import type { Locator, Page } from '@playwright/test';

export interface ChatBody {
  model: string;
  think?: unknown;
  messages: { role: string; content: string; images?: string[] }[];
}

/** The bodies of all chat requests, in order. */
export const chats = (requests: { path: string; body?: unknown }[]): ChatBody[] =>
  requests.filter(({ path }) => path === '/api/chat').map(({ body }) => body as ChatBody);

export const chips = (page: Page): Locator => page.getByTestId('attachment');

/** Chooses a file in the composer. */
export const attach = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByTestId('file-input')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
