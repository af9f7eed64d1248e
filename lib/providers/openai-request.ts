// The body of a chat request in OpenAI's form: images as data URLs, and only fields that servers of the kind know.
import type { Runner } from './openai-access';
import type { ChatMessage, ChatRequest } from './provider';

/** By the first letters of a file in base64. */
const IMAGE_TYPES = [
  ['/9j/', 'image/jpeg'],
  ['UklGR', 'image/webp'],
  ['R0lGOD', 'image/gif'],
] as const;

/** @param runner the program, where it is known; others get no fields beyond OpenAI's */
export const bodyOf = (model: string, request: ChatRequest, runner: Runner | undefined) => ({
  model,
  messages: request.messages.map(messageFrom),
  stream: true,
  stream_options: { include_usage: true },
  ...(request.temperature !== undefined && { temperature: request.temperature }),
  ...(request.schema && {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema: request.schema },
    },
  }),
  ...(typeof request.think === 'string' && { reasoning_effort: request.think }),
  // llama.cpp and vLLM hand these to the model's template; one that knows no such switch ignores it.
  ...(typeof request.think === 'boolean' &&
    runner && { chat_template_kwargs: { enable_thinking: request.think } }),
});

function messageFrom({ role, content, images = [] }: ChatMessage) {
  if (images.length === 0) return { role, content };
  const pictures = images.map((image) => ({
    type: 'image_url',
    image_url: { url: `data:${imageType(image)};base64,${image}` },
  }));
  return { role, content: [{ type: 'text', text: content }, ...pictures] };
}

const imageType = (base64: string): string =>
  IMAGE_TYPES.find(([start]) => base64.startsWith(start))?.[1] ?? 'image/png';
