// The text of files: what can be read, what cannot, and how a cargo is put together again.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Bus } from '../bus/bus';
import { fail, ok } from '../core/result';
import { isReadable, wholeText, withText } from './file-text';

const asked: unknown[] = [];
const bus: Bus = {
  send: async (verb, request) => {
    asked.push(verb, request);
    return ok('from the background') as never;
  },
};
const cargoOf = (text: string, ...files: File[]) => ({ text, flavours: [], files });
const read = (...files: File[]) => wholeText(cargoOf('typed', ...files), bus);

test('text is read here, in the encodings that texts come in', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x68, 0, 0x69, 0]);
  const latin = new Uint8Array([0x67, 0x72, 0xfc, 0x6e]);
  const whole = await read(
    new File(['a,b'], 'a.csv'),
    new File([utf16], 'b'),
    new File([latin], 'c'),
  );
  expect(whole?.split('\n\u001e\n')).toEqual(['typed', 'a,b', 'hi', 'grün']);
  expect(asked).toEqual([]);
});

test('a PDF goes to the background', async () => {
  expect(await read(new File(['%PDF-1.7'], 'a.pdf'))).toContain('from the background');
  expect(asked).toEqual(['guard.read-file', { data: btoa('%PDF-1.7') }]);
});

test.each([
  ['bytes that are no text', new File([new Uint8Array([1, 0, 0, 2])], 'a.bin')],
  ['a huge file', new File([new Uint8Array(20_000_001)], 'a.txt')],
  ['our own sign between texts', new File(['a\u001eb'], 'a.txt')],
])('%s cannot be read', async (_, file) => {
  expect(await read(file)).toBeUndefined();
});

test('what the background cannot read is not read', async () => {
  const failing: Bus = { send: async () => fail('file-damaged') as never };
  expect(await wholeText(cargoOf('', new File(['%PDF-'], 'a.pdf')), failing)).toBeUndefined();
});

test('pictures and sound are not read', async () => {
  expect(isReadable(new File([''], 'a', { type: 'image/png' }))).toBe(false);
  expect(isReadable(new File([''], 'a', { type: 'audio/mpeg' }))).toBe(false);
  expect(isReadable(new File([''], 'a', { type: 'image/svg+xml' }))).toBe(true);
  expect(await read(new File(['\0'], 'a.png', { type: 'image/png' }))).toBe('typed');
});

test('a redacted text is put back into text and files', async () => {
  const picture = new File(['x'], 'b.png', { type: 'image/png' });
  const cargo = cargoOf('typed', new File(['key'], 'a.csv', { type: 'text/csv' }), picture);
  const remade = withText(cargo, 'typed\n\u001e\n[KEY_1]');
  expect(remade.text).toBe('typed');
  expect(remade.files.map(({ name }) => name)).toEqual(['a.csv', 'b.png']);
  expect(await remade.files[0]?.text()).toBe('[KEY_1]');
  expect(remade.files[1]).toBe(picture);
  const pdf = withText(cargoOf('', new File(['%PDF-'], 'a.pdf')), '\n\u001e\nwords');
  expect(pdf.files[0]?.name).toBe('a.pdf.txt');
});
