// The HTML of a look-alike page.
import type { LookAlike, PageData } from './look-alike';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#e3e3e3, #3a3a3a); --soft: light-dark(#6b6b6b, #a5a5a5); --raised: light-dark(#fff, #2a2a2a); }
* { box-sizing: border-box; }
body { margin: 0; height: 100dvh; display: flex; flex-direction: column; font: 15px/1.55 system-ui, sans-serif; background: light-dark(#fff, #1c1c1c); color: light-dark(#1a1a1a, #ececec); }
header { padding: 14px 20px; font-weight: 600; border-bottom: 1px solid var(--line); }
main { flex: 1; overflow-y: auto; padding: 24px 20px; }
#thread, form, #welcome, footer { width: min(720px, 100%); margin-inline: auto; }
#welcome { text-align: center; font-size: 26px; font-weight: 500; margin-top: 16vh; }
article { padding: 10px 15px; border-radius: 18px; margin: 10px 0; white-space: pre-wrap; overflow-wrap: anywhere; width: fit-content; max-width: 85%; }
article.you { margin-inline-start: auto; background: light-dark(#f3f3f3, #333); }
.dock { padding: 0 20px 12px; }
.dock > form { border: 1px solid var(--line); border-radius: 26px; padding: 12px 16px; background: var(--raised); box-shadow: 0 2px 10px rgb(0 0 0 / 6%); }
form [contenteditable], form textarea:not([hidden]) { display: block; width: 100%; min-height: 48px; max-height: 240px; overflow-y: auto; outline: none; border: 0; resize: none; background: none; color: inherit; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
form [contenteditable] p { margin: 0; }
.row, .side { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
.side button, article button { border: 1px solid var(--line); border-radius: 10px; background: none; color: inherit; font-size: 13px; }
#files { display: flex; gap: 6px; flex-wrap: wrap; }
.chip { border: 1px solid var(--line); border-radius: 10px; padding: 3px 10px; font-size: 13px; }
.send { display: inline-grid; place-items: center; border: 0; border-radius: 50%; width: 34px; height: 34px; font-size: 17px; background: var(--accent); color: #fff; text-decoration: none; }
.send:disabled, .send[aria-disabled=true] { opacity: .3; }
footer { color: var(--soft); font-size: 12px; text-align: center; padding-top: 8px; }
.ql-clipboard { position: absolute; left: -100000px; }
main > iframe { display: block; width: 100%; height: 100%; border: 0; }
@media (prefers-color-scheme: dark) { .send { outline: 1px solid #666; } }
`;

const DEFAULT_ACCENT = '#0d0d0d';

interface Scripts {
  record: string;
  page: string;
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const tagOf = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')}></${tag}>`;

/** The page's data as text of a script element. */
const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

function composerHtml(row: LookAlike): string {
  const [before, after] = row.around ?? ['', ''];
  const served = row.isServed ? tagOf('textarea', { rows: '2', ...row.attributes }) : '';
  return `${before}<div id="mount">${served}</div>${after}
<div class="row"><div class="side"><input type="file" class="attached" multiple hidden>
<button type="button" class="attach" aria-label="Attach">+</button><button type="button" class="clipboard">Paste</button></div>
<span id="sending">${row.send.markup}</span></div>`;
}

function head(title: string, accent: string, record: string): string {
  return `<meta charset="utf-8">
<script nonce="sandbox">${record}</script>
<title>${title} (look-alike)</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style nonce="sandbox">${STYLE} :root { --accent: ${accent}; }</style>`;
}

/** The one policy of the pages that require Trusted Types. */
const TRUST =
  "window.trustedTypes?.createPolicy('default', { createHTML: (html) => html, createScript: (script) => script, createScriptURL: (url) => url });";

/** Takes the script out again: half a megabyte of text in each look at the document. */
const LEAVE = 'document.currentScript.remove();';

/** A whole page. The recorder stands first in the head, before anything of the page's own. */
export function pageHtml(data: PageData, { record, page }: Scripts): string {
  const { row } = data;
  return `<!doctype html>
<html lang="en">
<head>
${head(row.site, row.accent ?? DEFAULT_ACCENT, record)}
</head>
<body>
<header>${row.site}</header>
<main><p id="welcome">What can I help with?</p><div id="thread"></div></main>
<div class="dock">
<form data-type="unified-composer">
<div id="files"></div>
${composerHtml(row)}
</form>
<footer>A look-alike page for tests. Nothing here reaches ${row.site}.</footer>
</div>
<script type="application/json" id="data">${json(data)}</script>
<script nonce="sandbox">${TRUST}${page};${LEAVE}</script>
</body>
</html>`;
}

/** A page whose chat is in a frame; `inner` is the frame's whole page, which stands at `address` too. */
export function framePageHtml(
  { row }: PageData,
  { inner, address }: { inner: string; address: string },
  { record, page }: Scripts,
): string {
  return `<!doctype html>
<html lang="en">
<head>
${head(row.site, row.accent ?? DEFAULT_ACCENT, record)}
</head>
<body>
<main></main>
<script type="application/json" id="data">${json({ kind: row.frame, inner, address })}</script>
<script nonce="sandbox">${page}</script>
</body>
</html>`;
}
