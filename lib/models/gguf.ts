// Whether a file is a model in one GGUF file, told by its first bytes and its name. Pure.
import { fail, ok, type Result } from '../core/result';

/** Bytes that `checkGguf` needs: magic, version, number of tensors, number of key-value pairs. */
export const GGUF_HEAD = 24;

const MAGIC = 'GGUF';
/** Version 1 has other widths; Ollama reads 2 and 3. */
const VERSIONS = [2, 3];
/** One part of a model that was split: `name-00001-of-00003.gguf`. */
const PART = /-\d{5}-of-(\d{5})\.gguf$/i;

/** Bytes that one entry takes at least: a name's length, a type, and a value or a place. */
const LEAST_TENSOR = 24n;
const LEAST_PAIR = 13n;

/**
 * @param head the first `GGUF_HEAD` bytes
 * @param size of the whole file, in bytes
 * Source: ggml's docs/gguf.md. Ollama 0.24.0 ends when it reads counts that no memory holds.
 */
export function checkGguf(
  name: string,
  head: Uint8Array,
  size: number,
): Result<{ version: number }> {
  if (head.length < GGUF_HEAD || String.fromCharCode(...head.subarray(0, 4)) !== MAGIC)
    return fail('file-not-gguf', `${name} does not begin with “GGUF”.`);
  const fields = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const version = fields.getUint32(4, true);
  if (!VERSIONS.includes(version))
    return fail('file-not-gguf', `${name} is GGUF of version ${version}.`);
  if (fields.getBigUint64(8, true) === 0n)
    return fail('file-not-gguf', `${name} holds no tensors.`);
  const entries =
    fields.getBigUint64(8, true) * LEAST_TENSOR + fields.getBigUint64(16, true) * LEAST_PAIR;
  if (entries > BigInt(size)) return fail('file-not-gguf', `${name} is damaged, or not whole.`);
  const parts = PART.exec(name)?.[1];
  if (parts !== undefined && Number(parts) > 1)
    return fail('file-not-gguf', `${name} is one of ${Number(parts)} parts.`);
  return ok({ version });
}

/** A name for the model, made from the file's: `SmolLM2-135M.Q4_K_M.gguf` becomes `smollm2-135m.q4_k_m`. */
export const nameFromFile = (name: string): string =>
  name
    .replace(/\.gguf$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80) || 'imported';
