// Which bytes are a text, and which text they are.
import { describe, expect, it } from 'vitest';
import { decodeText } from './plain-text';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('é 日本 🙂'), 'é 日本 🙂'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0), 'aé'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'a'],
    ['Windows-1252, as old spreadsheets write', bytes(0x47, 0x72, 0xf6, 0xdf, 0x65), 'Größe'],
    ['line ends of any system', new TextEncoder().encode('a\r\nb\rc\n'), 'a\nb\nc\n'],
  ])('is read as %s', (_name, given, text) => {
    expect(decodeText(given)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
  ])('is not found in %s', (_name, given) => {
    expect(decodeText(given)).toMatchObject({ ok: false, fault: { kind: 'file-not-text' } });
  });
});
