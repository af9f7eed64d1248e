// OpenAI-compatible servers as a kind of provider.
import { createOpenAi } from '../openai';
import type { ProviderKind } from './kind';

export const provider: ProviderKind = {
  id: 'openai',
  name: 'OpenAI-compatible',
  note: 'llama.cpp, vLLM, LM Studio, LiteLLM and others.',
  usualPort: 8080,
  create: createOpenAi,
};
