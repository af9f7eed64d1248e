// The page to compare with: the least that shows a stream, in a copy of the built extension.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HTML = `<!doctype html>
<meta charset="utf-8" />
<textarea id="composer"></textarea>
<div id="answer"></div>
<script src="bare.js"></script>
`;

const SCRIPT = `const answer = document.getElementById('answer');
const composer = document.getElementById('composer');
composer.focus();
composer.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  answer.dataset.state = 'streaming';
  const messages = [{ role: 'user', content: composer.value }];
  const response = await fetch('http://localhost:11434/api/chat', {
    method: 'POST',
    body: JSON.stringify({ model: 'llama3.2:3b', messages }),
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\\n');
    rest = lines.pop();
    for (const line of lines) answer.append(JSON.parse(line).message.content);
  }
  answer.dataset.state = 'complete';
});
`;

/** A folder with the built extension and `bare.html` beside its pages; `remove` it afterwards. */
export function addBarePage(built: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-bench-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'bare.html'), HTML);
  writeFileSync(join(folder, 'bare.js'), SCRIPT);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
