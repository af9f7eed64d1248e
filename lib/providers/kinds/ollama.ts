// Ollama as a kind of provider.
import { createOllama } from '../ollama';
import type { ProviderKind } from './kind';

export const provider: ProviderKind = {
  id: 'ollama',
  name: 'Ollama',
  note: 'On this machine or another one.',
  usualPort: 11434,
  create: createOllama,
};
