// Runs models as the user wants them run: adds that to each question, whoever asks it.
import type { ChatRequest, Provider, Tuning } from '../providers/provider';

/** A provider whose chats are tuned. What a chat says for itself wins. */
export const tuned = (
  provider: Provider,
  tuningOf: (model: string) => Promise<Tuning | undefined>,
): Provider => ({
  ...provider,
  tuningOf,
  async *chat(request) {
    const tuning = await tuningOf(request.model);
    yield* provider.chat(tuning ? withTuning(request, tuning) : request);
  },
});

/** A question as it is wanted: a window (tokens) is only made larger, and its own system message stays the only one. */
export function withTuning(request: ChatRequest, wanted: Tuning): ChatRequest {
  const { system = '', contextTokens = 0, ...tuning } = wanted;
  const { messages } = request;
  const speaks = system.trim() !== '' && messages[0]?.role !== 'system';
  return {
    ...request,
    tuning,
    contextTokens: Math.max(request.contextTokens, contextTokens),
    messages: speaks ? [{ role: 'system', content: system }, ...messages] : messages,
  };
}
