// The commands against a cause for one server: its address and our origin filled in, by system or by program.
import {
  GUIDES,
  type GuideId,
  type Instruction,
  PROGRAMS,
  SYSTEMS,
  type TabId,
} from '@/lib/core/causes/guides';
import type { Endpoint } from '@/lib/core/endpoint';

export interface Tab {
  id: TabId;
  name: string;
  instructions: readonly Instruction[];
}

const LISTS: Readonly<Record<string, string>> = { ollama: '/api/tags', openai: '/v1/models' };

/** Systems for Ollama, programs for another server: those that the guide has something for. */
export function tabsOf(
  guide: GuideId,
  { url, kind }: Pick<Endpoint, 'url' | 'kind'>,
  origin: string,
): readonly Tab[] {
  const { port, protocol } = new URL(url);
  const values: Record<string, string> = {
    '{origin}': origin,
    '{list}': url + (LISTS[kind] ?? LISTS.ollama),
    '{port}': port || (protocol === 'https:' ? '443' : '80'),
  };
  const filled = (command: string) =>
    command.replace(/\{\w+\}/g, (blank) => values[blank] ?? blank);
  const written: Partial<Record<TabId, readonly Instruction[]>> = GUIDES[guide];
  const hasPrograms = kind === 'openai' && PROGRAMS.some(({ id }) => written[id]);
  return (hasPrograms ? PROGRAMS : SYSTEMS).flatMap(({ id, name }) => {
    const instructions = written[id]?.map(({ say, command }) =>
      command ? { say, command: filled(command) } : { say },
    );
    return instructions ? [{ id, name, instructions }] : [];
  });
}
