// What is read of a paste that carries HTML, and how texts are prepared for an editor.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textOfHtml } from './clipboard';
import { fitsInsertText, lineFeedsOnly } from './insert';

test('values in neighbouring cells and blocks stay apart', () => {
  const html =
    '<style>p{}</style><p>one</p><p>two<br>three</p><table><tr><td>a</td><td>b</td></tr></table><script>x</script>';
  expect(textOfHtml(html).split(/\s+/)).toEqual(['one', 'two', 'three', 'a', 'b']);
});

test('no HTML is no text', () => {
  expect(textOfHtml('')).toBe('');
});

test('line ends become line feeds', () => {
  expect(lineFeedsOnly('a\r\nb\rc\nd\r\n\r\ne')).toBe('a\nb\nc\nd\n\ne');
});

test.each([
  [1, true],
  [60, true],
  [61, false],
  [5_000, false],
])('%i lines: typed in as text %s', (lines, fits) => {
  expect(fitsInsertText(Array.from({ length: lines }, () => 'line').join('\n'))).toBe(fits);
});
