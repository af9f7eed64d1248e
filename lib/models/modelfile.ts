// Modelfiles: from text to instructions and back. Comments, order and what is not understood further are kept.
// Follows Ollama's parser/parser.go, but keeps letters that it drops there (it goes by what Go calls printable).
import { fail, ok, type Result } from '../core/result';

/**
 * One instruction. `name` in small letters; `key` is the parameter's name, or the role of a message.
 * A comment has the name `#`, an empty line an empty one.
 */
export interface Instruction {
  name: string;
  key?: string;
  value: string;
}

const WITH_KEY = new Set(['parameter', 'message']);
const NAMES = new Set([
  ...WITH_KEY,
  ...['from', 'template', 'system', 'license', 'adapter', 'draft'],
  ...['renderer', 'parser', 'requires'],
]);
const ROLES = new Set(['system', 'user', 'assistant']);

/** Fails with `modelfile-invalid` and the number of the line. */
export function parseModelfile(text: string): Result<Instruction[]> {
  const instructions: Instruction[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  // What follows the last line break is no line.
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const bare = line.trim();
    if (bare === '' || bare.startsWith('#')) {
      instructions.push({ name: bare && '#', value: bare.slice(1) });
      continue;
    }
    const head = headOf(line.trimStart());
    if (typeof head === 'string') return fail('modelfile-invalid', `Line ${at + 1}: ${head}`);
    // A quoted value goes on until a line ends with its quotes.
    const first = at;
    let value = closed(head.rest.trim());
    let open = head.rest;
    while (value === undefined && at + 1 < lines.length) {
      at += 1;
      open += `\n${lines[at]}`;
      value = closed(open.trim());
    }
    if (value === undefined)
      return fail('modelfile-invalid', `Line ${first + 1}: a quotation mark is not closed.`);
    const { name, key } = head;
    instructions.push({ name, ...(key !== undefined && { key }), value });
  }
  return ok(instructions);
}

interface Head {
  name: string;
  key?: string;
  rest: string;
}

/** What an instruction begins with, or what is wrong with it. */
function headOf(line: string): Head | string {
  const [, word = '', rest] = /^([A-Za-z]*)(?:[ \t]+(.*))?$/s.exec(line) ?? [];
  const name = word.toLowerCase();
  if (!NAMES.has(name)) return `“${line.split(/\s/)[0]}” is not an instruction.`;
  if (!rest?.trim()) return `${word} has no value.`;
  if (!WITH_KEY.has(name)) return { name, rest };
  const [, key, value] = /^(\w+)[ \t]+(.*)$/s.exec(rest) ?? [];
  if (key === undefined || !value?.trim()) return `${word} ${rest.trim()} has no value.`;
  if (name === 'message' && !ROLES.has(key))
    return `“${key}” is no role: system, user or assistant.`;
  return { name, key, rest: value };
}

/** The value without its quotes; undefined where they are not closed yet. */
function closed(text: string): string | undefined {
  if (text.startsWith('"""'))
    return text.length >= 6 && text.endsWith('"""') ? text.slice(3, -3) : undefined;
  if (text.startsWith('"'))
    return text.length >= 2 && text.endsWith('"') ? text.slice(1, -1) : undefined;
  return text;
}

/** One line an instruction; reading it gives the same instructions back. */
export function writeModelfile(instructions: readonly Instruction[]): string {
  return instructions.map(lineOf).join('');
}

function lineOf({ name, key, value }: Instruction): string {
  if (name === '') return '\n';
  if (name === '#') return `#${value}\n`;
  const head = [name.toUpperCase(), ...(key === undefined ? [] : [key])].join(' ');
  return `${head} ${quoted(value)}\n`;
}

/** As bare as it can be, so that it is read again as it is. */
function quoted(value: string): string {
  const isPlain = !/[\r\n]/.test(value) && value.trim() === value && !value.startsWith('"');
  if (isPlain && value !== '') return value;
  const isEasy = !value.includes('"') && value.length < 200 && !/[\r\n]/.test(value);
  return isEasy ? `"${value}"` : `"""${value}"""`;
}

/** What no Modelfile can hold: a line that ends with three quotation marks within a longer text. */
export const fitsModelfile = (value: string): boolean => !/"""[^\S\r\n]*[\r\n]/.test(value);
