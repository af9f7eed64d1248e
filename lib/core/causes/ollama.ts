// What goes wrong with an Ollama that answers: who it lets in, what it is, how old, with which models. The first that fits holds.
import { readEndpointUrl } from '../endpoint';
import { isTooOld } from '../ollama-version';
import { type Causes, isOllama, isStatus } from './cause';

export const OF_OLLAMA = {
  'host-refused': {
    title: 'Ollama refuses this host name',
    say: 'Ollama runs on the machine that was reached, but does not accept the name it was reached under.',
    next: 'Use localhost in the address where it is this machine.',
    told: (seen) => isOllama(seen) && seen.list.status === 403 && seen.list.shape === 'empty',
    detail: ({ url }) => readEndpointUrl(`http://localhost:${new URL(url).port || 80}`),
    step: 2,
    mends: ['move', 'settings'],
  },
  'origin-refused': {
    title: 'Ollama refuses this extension',
    say: 'Ollama is running but only accepts requests from addresses on its list.',
    next: 'Add this extension to OLLAMA_ORIGINS, then restart Ollama.',
    told: ({ list, post, version }) =>
      list.status === 200 && post?.status === 403 && version !== undefined,
    detail: () => undefined,
    step: 2,
    guide: 'allow-origin',
  },
  'access-denied': {
    title: 'Something here refuses Nearside',
    say: 'A proxy, a firewall or the server itself answers that it is forbidden.',
    next: 'Look at the rules of what stands in front of the server, or enter what signs in there.',
    told: (seen) => isStatus(seen, 403),
    step: 2,
    mends: ['sign-in', 'open'],
  },
  'kind-is-openai': {
    title: 'This is not Ollama, but it can be used',
    say: 'An OpenAI-compatible server answers here, such as llama.cpp, vLLM or LM Studio.',
    next: 'Set it down as what it is.',
    told: (seen) => isOllama(seen) && seen.speaks === 'openai',
    detail: () => undefined,
    step: 1,
    mends: ['kind'],
  },
  'kind-is-ollama': {
    title: 'This server is an Ollama',
    say: 'It was set down as an OpenAI-compatible server, which does not say where its models run.',
    next: 'Set it down as Ollama.',
    told: (seen) => !isOllama(seen) && seen.speaks === 'ollama',
    detail: ({ version }) => version,
    mends: ['kind'],
  },
  'page-answers': {
    title: 'A web page answers here',
    say: 'Instead of a model server: perhaps a router, a sign-in page, or the pages of a chat program.',
    next: 'Open it to see what it is, then set the address of the model server itself.',
    told: ({ list }) => list.shape === 'page',
    detail: ({ list }) => list.text || `HTTP ${list.status}`,
    step: 1,
    mends: ['open', 'settings'],
  },
  'not-ollama': {
    title: 'This is not Ollama',
    say: 'Another program answers at the address of your model server.',
    next: 'Stop that program or start Ollama on its own port.',
    told: (seen) =>
      isOllama(seen) &&
      (!Array.isArray(seen.list.json?.models) ||
        seen.version === undefined ||
        seen.post?.status !== 400),
    step: 1,
    guide: 'free-port',
    mends: ['settings'],
  },
  'server-too-old': {
    title: 'This Ollama is too old',
    say: 'Nearside needs Ollama 0.12.0 or newer.',
    next: 'Update Ollama, then try again.',
    told: (seen) => isOllama(seen) && isTooOld(seen.version ?? ''),
    detail: ({ version }) => version,
    step: 1,
    guide: 'update',
    mends: ['download'],
  },
  'models-none': {
    title: 'No model yet',
    say: 'Ollama runs but has no model that works on this machine.',
    next: 'Get one: ollama pull llama3.2',
    told: (seen) => isOllama(seen) && seen.usable === 0,
    detail: () => undefined,
    step: 3,
    guide: 'get-model',
    mends: ['model'],
  },
} as const satisfies Causes;
