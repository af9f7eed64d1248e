// What is said about a model.
import type { Model } from '@/lib/providers/provider';
import { canChat } from '@/lib/stores/connection';
import { formatSize, formatTokens } from '../ui/format';

/** Why a model cannot be used here; undefined when it can. `grave`: text would leave the machine. */
export function hindrance(model: Model): { words: string; grave: boolean } | undefined {
  if (model.locality === 'remote') return { words: 'leaves this machine', grave: true };
  return canChat(model) ? undefined : { words: 'cannot chat', grave: false };
}

const ABILITIES: Readonly<Record<string, string>> = {
  vision: 'sees images',
  thinking: 'thinks',
  tools: 'uses tools',
};

/** What it can do beyond answering, in words; empty where the server does not say. */
export const describeAbilities = ({ capabilities = [] }: Model): string =>
  capabilities.flatMap((one) => ABILITIES[one] ?? []).join(', ');

/** Size, parameters, quantization and context, as far as known. */
export function describeModel(model: Model): string {
  const facts = [
    model.locality === 'local' && model.size > 0 ? formatSize(model.size) : undefined,
    model.parameterSize,
    model.quantization,
    model.contextLength ? `${formatTokens(model.contextLength)} context` : undefined,
  ];
  return facts.filter(Boolean).join(' · ');
}
