// The text of files on their way into a page: read here where they are text, else by our own background.
import type { Bus } from '../bus/bus';
import type { Cargo } from './clipboard';

/** Bytes of the largest file that is read here, and of the largest that is sent to be read. */
const LARGEST = 20_000_000;
const LARGEST_SENT = 10_000_000;

/** Stands between texts that are scanned as one; no text of a file holds it. */
const BETWEEN = '\n\u001e\n';

/** Whether a file has text to look for; pictures and sound are looked into only when the user asks. */
export const isReadable = ({ type }: File): boolean => !/^(image\/(?!svg)|audio|video)/.test(type);

/** The text of a cargo with that of its files; undefined where one of them cannot be read to its end. */
export async function wholeText({ text, files }: Cargo, bus: Bus): Promise<string | undefined> {
  const read = await Promise.all(
    files.filter(isReadable).map((file) => textOfFile(file, bus).catch(() => undefined)),
  );
  const texts = [text, ...read];
  return texts.every((each) => each !== undefined && !each.includes('\u001e'))
    ? texts.join(BETWEEN)
    : undefined;
}

/** A whole text as people read it. */
export const joined = (whole: string): string => whole.split(BETWEEN).filter(Boolean).join('\n');

/** A cargo with the text, and the files, that a whole text was made into; files stay what they were or become text. */
export function withText({ files }: Cargo, whole: string): Cargo {
  const [text = '', ...texts] = whole.split(BETWEEN);
  let at = 0;
  const remade = files.map((file) => {
    if (!isReadable(file)) return file;
    const isText = !/\.(pdf|\w{3}x|od.)$/i.test(file.name);
    const name = isText ? file.name : `${file.name}.txt`;
    return new File([texts[at++] ?? ''], name, { type: isText ? file.type : 'text/plain' });
  });
  return { text, flavours: [], files: remade };
}

/** What the user can do where files cannot be read. */
export const adviceOn = (files: readonly File[]): string =>
  files.some(({ size }) => size > LARGEST_SENT)
    ? 'It is too large to be read here: paste the part that matters instead.'
    : 'It is locked, a picture or no text that can be read here: paste its text instead.';

async function textOfFile(file: File, bus: Bus): Promise<string | undefined> {
  if (file.size > LARGEST) return undefined;
  const bytes = await bytesOf(file);
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!/^PK.[^ -~]|%PDF-/s.test(start)) return decode(bytes);
  if (file.size > LARGEST_SENT) return undefined;
  const reply = await bus.send('guard.read-file', { data: await base64(file) });
  return reply.ok ? reply.value : undefined;
}

/** In Firefox a page's buffer is closed to us, a string is not. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (!import.meta.env.FIREFOX) return new Uint8Array(await file.arrayBuffer());
  return Uint8Array.from(atob(await base64(file)), (unit) => unit.charCodeAt(0));
}

/** As text, or undefined for bytes that are none. */
function decode(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  const marked = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : ['utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {}
  }
  return undefined;
}

const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
