// Serves the page that `npm start` opens: the sample article, or any text or HTML file, without its scripts.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { ROOT } from '../run-tool';

const SAMPLE = join(ROOT, 'tests/fixtures/articles/lighthouses.html');
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface SamplePage {
  url: string;
  /** What the page is called in messages. */
  title: string;
  close(): void;
}

/** Rejects with a message for people when the file is no text. */
export async function serveSamplePage(file = SAMPLE): Promise<SamplePage> {
  const html = await pageOf(file);
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const title = html.match(/<title>([^<]*)/i)?.[1]?.trim() || basename(file);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, title, close };
}

async function pageOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.code;
    throw new Error(`Cannot read ${file}: ${why}.`);
  });
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new Error(`${file} is no text or HTML file.`);
  if (text.trim() === '') throw new Error(`${file} is empty.`);
  return /\.x?html?$/i.test(file) ? text : asHtml(basename(file), text);
}

function asHtml(name: string, text: string): string {
  const paragraphs = text
    .split(/\r?\n\s*\r?\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escaped(part)}</p>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(name)}</title>
<style>body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; } p { white-space: pre-wrap; }</style>
</head><body><article><h1>${escaped(name)}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
