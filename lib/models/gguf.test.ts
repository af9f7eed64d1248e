// Which files are taken for a model.
import { describe, expect, it } from 'vitest';
import { checkGguf, GGUF_HEAD } from './gguf';

function head(more: { magic?: string; version?: number; tensors?: bigint; pairs?: bigint } = {}) {
  const { magic = 'GGUF', version = 3, tensors = 272n, pairs = 33n } = more;
  const bytes = new Uint8Array(GGUF_HEAD);
  bytes.set(new TextEncoder().encode(magic));
  const fields = new DataView(bytes.buffer);
  fields.setUint32(4, version, true);
  fields.setBigUint64(8, tensors, true);
  fields.setBigUint64(16, pairs, true);
  return bytes;
}

const SIZE = 98_362_432;

describe('a GGUF file', () => {
  it('is taken in versions 2 and 3', () => {
    for (const version of [2, 3])
      expect(checkGguf('a.gguf', head({ version }), SIZE)).toEqual({
        ok: true,
        value: { version },
      });
  });

  it.each([
    ['begins with something else', 'a.gguf', head({ magic: 'GGML' }), SIZE],
    ['is of another version', 'a.gguf', head({ version: 1 }), SIZE],
    ['is shorter than a head', 'a.gguf', head().subarray(0, 20), 20],
    ['holds no tensors', 'a.gguf', head({ tensors: 0n }), SIZE],
    ['counts more tensors than it has room for', 'a.gguf', head({ tensors: 1n << 62n }), SIZE],
    ['counts more pairs than it has room for', 'a.gguf', head({ pairs: 1n << 40n }), SIZE],
    ['was cut off in its list of tensors', 'a.gguf', head(), 6000],
    ['is one of several parts', 'a-00001-of-00003.gguf', head(), SIZE],
  ])('is refused when it %s', (_, name, bytes, size) => {
    expect(checkGguf(name, bytes, size)).toMatchObject({
      ok: false,
      fault: { kind: 'file-not-gguf' },
    });
  });
});
