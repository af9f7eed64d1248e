// The fields of a form over a Modelfile's instructions, and what Ollama is asked to create from them. Pure.
import { fail, ok, type Result } from '../core/result';
import type { MessageRole, NewModel, NewModelFields } from './admin';
import { isOwnName } from './model-name';
import type { Instruction } from './modelfile';

export type FieldName = 'from' | 'system' | 'template';

/** The last one counts, as with Ollama; empty when there is none. */
export const fieldOf = (instructions: readonly Instruction[], name: FieldName): string =>
  instructions.findLast((one) => one.name === name)?.value ?? '';

/** The value of a parameter as text; undefined when it is not set. `stop` has several: they stay text only. */
export const parameterOf = (
  instructions: readonly Instruction[],
  key: string,
): string | undefined =>
  instructions.findLast((one) => one.name === 'parameter' && one.key === key)?.value;

/** With this value in place of what was there; without a value it is taken out. All else stays where it is. */
export function withField(
  instructions: readonly Instruction[],
  name: FieldName,
  value: string,
): Instruction[] {
  const isIt = (one: Instruction) => one.name === name;
  return replaced(
    instructions,
    isIt,
    value === '' && name !== 'from' ? undefined : { name, value },
  );
}

/** The instructions with a value for a parameter in the place of its last one; without any where it is empty. */
export function withParameter(
  instructions: readonly Instruction[],
  key: string,
  value: string | undefined,
): Instruction[] {
  const isIt = (one: Instruction) => one.name === 'parameter' && one.key === key;
  const isSet = value !== undefined && value.trim() !== '';
  return replaced(instructions, isIt, isSet ? { name: 'parameter', key, value } : undefined);
}

function replaced(
  instructions: readonly Instruction[],
  isIt: (one: Instruction) => boolean,
  next: Instruction | undefined,
): Instruction[] {
  const last = instructions.findLastIndex(isIt);
  if (last < 0) return next ? [...instructions, next] : [...instructions];
  return instructions.flatMap((one, index) => {
    if (index === last) return next ?? [];
    return isIt(one) ? [] : one;
  });
}

type Kind = 'integer' | 'number' | 'boolean' | 'texts';

/** Ollama's own list (api/types.go): a parameter of another name would be ignored without a word. */
const PARAMETERS: Readonly<Record<string, Kind>> = {
  ...of('integer', 'num_ctx', 'num_predict', 'top_k', 'seed', 'repeat_last_n', 'num_keep'),
  ...of('integer', 'num_batch', 'num_gpu', 'main_gpu', 'num_thread', 'draft_num_predict'),
  ...of('number', 'temperature', 'top_p', 'min_p', 'typical_p', 'repeat_penalty'),
  ...of('number', 'presence_penalty', 'frequency_penalty'),
  ...of('boolean', 'use_mmap'),
  ...of('texts', 'stop'),
};

function of(kind: Kind, ...names: string[]): Record<string, Kind> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}

const invalid = (detail: string) => fail('modelfile-invalid', detail);

/** What is sent to Ollama; files of the user's disk (ADAPTER, DRAFT, FROM a path) cannot be read from here. */
export function newModelFrom(name: string, instructions: readonly Instruction[]): Result<NewModel> {
  if (!isOwnName(name)) return fail('model-name-invalid', name);
  const file = instructions.find((one) => one.name === 'adapter' || one.name === 'draft');
  if (file) return invalid(`${file.name.toUpperCase()} names a file, which Nearside cannot read.`);
  const from = fieldOf(instructions, 'from').trim();
  if (from === '') return invalid('There is no FROM line: it names the model to start from.');
  if (/^[./~]|^[A-Za-z]:\\/.test(from))
    return invalid(`FROM ${from} names a file. Drop the file into the list of models instead.`);
  const parameters = parametersOf(instructions);
  if (!parameters.ok) return parameters;
  return ok({ name, from, fields: { ...fieldsOf(instructions), ...parameters.value } });
}

function fieldsOf(instructions: readonly Instruction[]): NewModelFields {
  const last = (name: string) => instructions.findLast((one) => one.name === name)?.value;
  const all = (name: string) => instructions.filter((one) => one.name === name);
  const licenses = all('license').map(({ value }) => value);
  const messages = all('message').map(({ key = '', value }) => ({
    role: key as MessageRole,
    content: value,
  }));
  const single = ['system', 'template', 'renderer', 'parser', 'requires'].flatMap((name) => {
    const value = last(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(single),
    ...(licenses.length > 0 && { license: licenses }),
    ...(messages.length > 0 && { messages }),
  };
}

function parametersOf(
  instructions: readonly Instruction[],
): Result<Pick<NewModelFields, 'parameters'>> {
  const parameters: NonNullable<NewModelFields['parameters']> = {};
  for (const { name, key = '', value } of instructions) {
    if (name !== 'parameter') continue;
    const kind = PARAMETERS[key];
    if (!kind) return invalid(`Ollama knows no parameter “${key}”.`);
    const read = readAs(kind, value);
    if (read === undefined) return invalid(`${key} cannot be “${value}”.`);
    const before = parameters[key];
    parameters[key] = Array.isArray(read) && Array.isArray(before) ? [...before, ...read] : read;
  }
  return ok(Object.keys(parameters).length > 0 ? { parameters } : {});
}

/** Undefined for what is none of its kind. */
function readAs(kind: Kind, value: string): string | number | boolean | string[] | undefined {
  if (kind === 'texts') return [value];
  if (kind === 'boolean') return { true: true, false: false }[value.trim()];
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return undefined;
  return kind === 'integer' && !Number.isInteger(number) ? undefined : number;
}

/** The instructions of a new model that is to start as another one is. */
export function instructionsFrom(
  base: string,
  { system, parameters }: { system: string; parameters: readonly (readonly [string, string])[] },
): Instruction[] {
  return [
    { name: 'from', value: base },
    ...(system === '' ? [] : [{ name: 'system', value: system }]),
    ...parameters.map(([key, value]) => ({ name: 'parameter', key, value })),
  ];
}
