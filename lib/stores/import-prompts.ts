// Prompts out of a file that Nearside has written: those that are not here yet are added.
import type { Bus } from '../bus/bus';
import type { Fault } from '../core/fault';
import type { Prompt } from '../prompts/prompt';

type Words = Pick<Prompt, 'name' | 'text'>;

/** How many were added, or what went wrong; undefined where the text is no file of prompts. */
export async function importPrompts(bus: Bus, text: string): Promise<number | Fault | undefined> {
  const found = promptsIn(text);
  if (!found) return undefined;
  const known = await bus.send('prompt.list', {});
  if (!known.ok) return known.fault;
  const isNew = ({ name, text }: Words) =>
    !known.value.some((one) => one.name === name && one.text === text);
  const added = found.filter(isNew);
  for (const { name, text } of added) {
    const saved = await bus.send('prompt.save', { name, text });
    if (!saved.ok) return saved.fault;
  }
  return added.length;
}

function promptsIn(text: string): Words[] | undefined {
  try {
    const { format, prompts } = JSON.parse(text) as { format?: unknown; prompts?: unknown };
    if (format !== 'nearside-prompts' || !Array.isArray(prompts)) return undefined;
    return prompts.filter(isPrompt);
  } catch {
    return undefined;
  }
}

const isPrompt = (one: unknown): one is Words =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  'text' in one &&
  typeof one.name === 'string' &&
  typeof one.text === 'string';
