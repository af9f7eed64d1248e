// What is said about a model.
import type { ModelDetails, RunningModel } from '@/lib/models/admin';
import type { Model } from '@/lib/providers/provider';
import { canChat } from '@/lib/stores/connection';
import { formatSize, formatTokens } from '../ui/format';

/** Why a model cannot be used here; undefined when it can. `grave`: text would leave the machine. */
export function hindrance(model: Model): { words: string; grave: boolean } | undefined {
  if (model.locality === 'remote' && !model.isAllowed)
    return { words: 'leaves this machine', grave: true };
  return canChat(model) ? undefined : { words: 'cannot chat', grave: false };
}

const ABILITIES: Readonly<Record<string, string>> = {
  vision: 'sees images',
  thinking: 'thinks',
  tools: 'uses tools',
  embedding: 'finds similar texts',
};

/** What it can do beyond answering, in words; empty where the server does not say. */
export const describeAbilities = ({ capabilities = [] }: Pick<Model, 'capabilities'>): string =>
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

/** How much memory it takes, where, and for how long: `Loaded · 8.1 GB, 66 % GPU · 4 min more`. */
export function describeRunning({ memory, gpuMemory, expiresAt }: RunningModel, now: number) {
  const share = memory > 0 ? Math.round((Math.min(gpuMemory, memory) / memory) * 100) : 0;
  const where = share === 0 ? 'no GPU' : `${share} % GPU`;
  const minutes = expiresAt === null ? undefined : Math.ceil((expiresAt - now) / 60_000);
  const stay = minutes === undefined ? 'until unloaded' : `${Math.max(1, minutes)} min more`;
  return `Loaded · ${formatSize(memory)}, ${where} · ${stay}`;
}

/** What a window of so many tokens costs; 0 for the usual one. */
export function describeWindow(
  { contextLength, bytesPerToken }: Pick<ModelDetails, 'contextLength' | 'bytesPerToken'>,
  tokens: number,
): string {
  const cost = bytesPerToken && tokens > 0 ? bytesPerToken * tokens : 0;
  const facts = [
    'Tokens it reads at once.',
    cost > 0 ? `This many take up to ${formatSize(cost)} of memory.` : 'More take more memory.',
    contextLength ? `It was trained for ${formatTokens(contextLength)}.` : '',
  ];
  return facts.filter(Boolean).join(' ');
}
