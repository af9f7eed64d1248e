// What goes wrong with other servers that answer, and what Nearside itself finds wrong. The first that fits holds.
import { type Causes, isModelList, isOllama } from './cause';

export const OF_OTHERS = {
  'endpoint-strange': {
    title: 'This is no model server',
    say: 'What answers at this address does not list models as OpenAI-compatible servers do.',
    next: 'Check the address and the kind of server in the settings: Where models run.',
    told: (seen) => !isOllama(seen) && !isModelList(seen.list.json),
    mends: ['settings', 'open'],
  },
  'endpoint-unproven': {
    title: 'This server may pass text on',
    say: 'It does not prove that it runs its models itself, and the local lock is on. Nothing was sent.',
    next: 'Use Ollama, llama.cpp or vLLM, or lift the lock for this server in the settings: Where models run.',
    told: (seen) => !isOllama(seen) && seen.usable < seen.models,
    detail: () => undefined,
    mends: ['settings'],
  },
  'endpoint-no-models': {
    title: 'This server has no model',
    say: 'It answers, but lists no model that can be used.',
    next: 'Load a model there, then try again.',
    told: (seen) => !isOllama(seen) && seen.models === 0,
    detail: () => undefined,
    guide: 'start',
  },
  'endpoint-locked': {
    title: 'The local lock keeps text on this machine',
    say: 'This server is not on this machine, so nothing was sent to it.',
    next: 'Choose a server on this machine, or lift the lock for this one in the settings: Where models run.',
    mends: ['settings'],
  },
  'background-lost': {
    title: 'Nearside lost its connection to itself',
    say: 'The extension’s background did not answer. Browsers stop and restart it; nothing is lost.',
    next: 'It comes back by itself in a moment. If it does not, reload Nearside.',
    mends: ['reload'],
    passes: true,
  },
} as const satisfies Causes;
