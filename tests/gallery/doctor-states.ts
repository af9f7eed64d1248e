// The connection doctor in every state: each cause at a server where it occurs, and with several servers to choose from.
import { CAUSES, type CauseId } from '@/lib/core/causes';
import { type Endpoint, OWN_MACHINE } from '@/lib/core/endpoint';
import { fault } from '@/lib/core/fault';
import { createFakeBackground, type FakeBackground } from './fake-ports';

const GPU: Endpoint = {
  ...{ id: 'gpu', name: 'Team GPU', kind: 'openai', url: 'http://gpu.local:8000' },
  limit: 'network',
};
const NAS: Endpoint = { ...OWN_MACHINE, id: 'nas', name: 'NAS', url: 'http://192.168.1.20:11434' };
const LLAMA: Endpoint = { ...OWN_MACHINE, id: 'cpp', name: 'llama.cpp', kind: 'openai' };

/** Where it occurs, unless at Ollama on this machine. */
const AT: Partial<Record<CauseId, Endpoint>> = {
  'server-elsewhere': { ...OWN_MACHINE, url: 'http://127.0.0.1:11434' },
  'endpoint-silent': { ...LLAMA, url: 'http://localhost:8080' },
  'certificate-doubtful': { ...GPU, url: 'https://gpu.local:8443' },
  'host-unknown': GPU,
  'network-unreachable': { ...NAS, limit: 'network' },
  'https-needed': { ...NAS, limit: 'network' },
  'proxy-sign-in': { ...NAS, limit: 'network' },
  'sign-in-missing': GPU,
  'sign-in-refused': GPU,
  'path-wrong': { ...OWN_MACHINE, url: 'http://localhost:11434/ollama' },
  'host-refused': { ...OWN_MACHINE, url: 'http://mybox.example:11434', limit: 'internet' },
  'kind-is-ollama': { ...LLAMA, url: 'http://localhost:11434' },
  'endpoint-strange': { ...GPU, url: 'http://gpu.local:3000' },
  'endpoint-unproven': GPU,
  'endpoint-no-models': { ...LLAMA, url: 'http://localhost:1234' },
  'endpoint-locked': NAS,
};

const DETAIL: Partial<Record<CauseId, string>> = {
  'server-elsewhere': 'http://[::1]:11434',
  'https-needed': 'https://192.168.1.20:11434',
  'path-wrong': 'http://localhost:11434',
  'host-refused': 'http://localhost:11434',
  'page-answers': 'Open WebUI',
  'server-too-old': '0.11.4',
  'not-ollama': 'HTTP 404',
  'endpoint-locked': '192.168.1.20:11434',
};

/** Ollama has answered before it stops at these. */
const HAS_VERSION: readonly string[] = ['origin-refused', 'models-none', 'access-denied'];

function troubled(id: CauseId, endpoints: readonly Endpoint[] = []): FakeBackground {
  const fake = createFakeBackground();
  const used = AT[id] ?? OWN_MACHINE;
  fake.settings = { ...fake.settings, endpoints: [used, ...endpoints], endpointId: used.id };
  const version = HAS_VERSION.includes(id) && '0.16.1';
  fake.connection = { fault: fault(id, DETAIL[id]), models: [], ...(version && { version }) };
  return fake;
}

export const DOCTOR_STATES: Readonly<Record<string, () => FakeBackground>> = {
  ...Object.fromEntries(
    (Object.keys(CAUSES) as CauseId[]).map((id) => [`connect-${id}`, () => troubled(id)]),
  ),
  'connect-several': () => troubled('server-unreachable', [NAS, GPU]),
};
