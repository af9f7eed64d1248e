// The parts of a ZIP archive, as office programs write them, unpacked by the browser. Pure.

/** Bytes of all parts unpacked; more is a bomb. */
const LARGEST = 60_000_000;

/** The texts (UTF-8) of the parts with such names, in the order of the archive. Throws where it is damaged or too large. */
export async function readParts(bytes: Uint8Array, wanted: RegExp): Promise<string[]> {
  let left = LARGEST;
  const texts: string[] = [];
  for (const { data, isPacked } of partsOf(bytes).filter(({ name }) => wanted.test(name))) {
    const text = isPacked ? await unpack(data, left) : data;
    left -= text.length;
    texts.push(new TextDecoder().decode(text));
  }
  return texts;
}

interface Part {
  name: string;
  data: Uint8Array<ArrayBuffer>;
  isPacked: boolean;
}

/** The entries of a ZIP file by its central directory (APPNOTE.TXT 4.3.12). */
function partsOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const isPacked = view.getUint16(at + 10, true) !== 0;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return { name, data: new Uint8Array(bytes.slice(start, start + size)), isPacked };
  });
}

async function unpack(data: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new Error('too large');
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
