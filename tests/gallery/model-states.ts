// The states of managing models: what is installed, loaded, under way, missing, refused.
import { fault } from '@/lib/core/fault';
import { fail, ok } from '@/lib/core/result';
import type { InstalledModel, ModelDetails, RunningModel } from '@/lib/models/admin';
import type { Doomed } from '@/lib/models/deletions';
import type { Job } from '@/lib/models/job';
import type { Panel } from '@/lib/stores/panel';
import { createFakeBackground, type FakeBackground } from './fake-ports';
import { MANY_MODELS, MODELS } from './samples';

interface ModelState {
  background: FakeBackground;
  opened: (panel: Panel) => void;
}

interface Known {
  models?: InstalledModel[];
  running?: RunningModel[];
  doomed?: Doomed[];
  jobs?: Job[];
}

const HOUR = 3_600_000;

const installed = (all = MANY_MODELS): InstalledModel[] =>
  all.map((model, index) => ({
    ...model,
    family: model.name.split(/[.:-]/)[0] ?? '',
    modifiedAt: Date.now() - index * HOUR,
    ...(model.name.includes('vl') && {
      capabilities: ['completion', 'vision', 'tools', 'thinking'],
    }),
  }));

const RUNNING: RunningModel[] = [
  {
    name: 'qwen3:8b',
    memory: 8_123_456_512,
    gpuMemory: 5_368_709_120,
    contextLength: 32_768,
    expiresAt: Date.now() + 4 * 60_000,
  },
  { name: 'llama3.2:latest', memory: 2_820_000_000, gpuMemory: 2_820_000_000, expiresAt: null },
];

const job = (name: string, more: Partial<Job>): Job => ({
  id: name,
  kind: 'pull',
  name,
  endpoint: 'http://localhost:11434',
  state: 'running',
  phase: 'pulling 9a129038d9a0',
  layers: [
    {
      digest: `sha256:9a129038d9a0${'0'.repeat(52)}`,
      total: 5_225_376_047,
      completed: 2_113_200_000,
    },
    { digest: `sha256:5cde0f1298f4${'0'.repeat(52)}`, total: 1429, completed: 0 },
  ],
  speed: 31_400_000,
  ...more,
});

const JOBS: Job[] = [
  job('deepseek-r1:8b', {}),
  job('gemma3:12b', { state: 'interrupted', speed: 0 }),
  job('llava:7b', {
    state: 'failed',
    speed: 0,
    fault: fault('library-unreachable', 'no such host'),
  }),
  job('mistral', { state: 'done', speed: 0 }),
  job('qwen3:8b', { kind: 'load', layers: [], speed: 0, phase: '' }),
];

const DETAILS: ModelDetails = {
  name: 'qwen3:8b',
  family: 'qwen3',
  architecture: 'qwen3',
  parameterSize: '8.2B',
  quantization: 'Q4_K_M',
  contextLength: 40_960,
  embeddingLength: 4096,
  bytesPerToken: 147_456,
  capabilities: ['completion', 'tools', 'thinking'],
  template: '{{ if .System }}<|im_start|>system\n{{ .System }}<|im_end|>\n{{ end }}',
  system: 'You are a careful assistant for the harbour office.',
  parameters: [
    ['stop', '<|im_end|>'],
    ['temperature', '0.6'],
    ['top_k', '20'],
  ],
  license: 'Apache License\nVersion 2.0, January 2004\n'.repeat(20),
};

function managed(known: Known = {}): FakeBackground {
  const { models = installed(), running = RUNNING, doomed = [], jobs = [] } = known;
  const fake = createFakeBackground({ connection: { version: '0.32.15', models: MODELS } });
  Object.assign(fake.answers, {
    'model.inventory': async () => ok({ models, running, doomed }),
    'model.details': async () => ok(DETAILS),
    'model.pull': async () => ok(JOBS[0]),
    'job.list': async () => ok(jobs),
  });
  return fake;
}

const show = (panel: Panel): void => panel.view.show('models');

const state = (known?: Known, more: (panel: Panel) => void = () => {}): ModelState => ({
  background: managed(known),
  opened: (panel) => {
    show(panel);
    more(panel);
  },
});

/** Once the view has been loaded. */
const clickLater = (...selectors: string[]) => {
  for (const [index, selector] of selectors.entries())
    setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 500 * (index + 1));
};

const tab = (id: string) => () => clickLater(`[data-testid=models-${id}]`);

const refusing = (kind: Parameters<typeof fail>[0]): ModelState => {
  const fake = managed({ jobs: [] });
  fake.answers['model.inventory'] = async () => fail(kind);
  return { background: fake, opened: show };
};

export const MODEL_STATES: Record<string, () => ModelState> = {
  models: () => state(),
  'models-10000': () =>
    state({
      models: Array.from({ length: 10_000 }, (_, index) => ({
        ...(installed([MODELS[0]!])[0] as InstalledModel),
        name: `model-${index}:latest`,
      })),
    }),
  'models-menu': () => state({}, () => clickLater('[data-testid=model-menu]')),
  'models-jobs': () => state({ jobs: JOBS }),
  'models-deleted': () =>
    state({
      doomed: [
        { name: 'mistral:7b', digest: '', endpoint: '', due: Date.now() + 9000 },
        { name: 'phi4:14b', digest: '', endpoint: '', due: 0, fault: fault('server-unreachable') },
      ],
    }),
  'models-details': () => state({}, () => clickLater('button[data-index="3"]')),
  'models-tuned': () => {
    const found = state({}, () => clickLater('button[data-index="3"]'));
    const tuning = { temperature: 0.2, contextTokens: 32_768, keepAlive: -1 };
    found.background.answers['settings.read'] = async () =>
      ok({
        ...found.background.settings,
        modelDefaults: { [DETAILS.name]: tuning },
        tuningPresets: [{ name: 'Dry', tuning }],
      });
    return found;
  },
  'models-get': () => state({}, tab('get')),
  'models-get-16': () => {
    const found = state({ running: [] }, tab('get'));
    found.background.answers['settings.read'] = async () =>
      ok({ ...found.background.settings, modelMemory: 16 });
    return found;
  },
  'models-create': () => {
    const found = state({}, tab('create'));
    return {
      ...found,
      opened: (panel) => {
        found.opened(panel);
        setTimeout(() => choose('[data-testid=create-base]', 'qwen3:8b'), 1000);
      },
    };
  },
  'models-import': () => state({}, tab('import')),
  'models-empty': () => state({ models: [], running: [] }),
  'models-loading': () => {
    const fake = managed();
    fake.answers['model.inventory'] = () => new Promise(() => {});
    return { background: fake, opened: show };
  },
  'models-offline': () => refusing('server-unreachable'),
  'models-unmanaged': () => refusing('models-unmanaged'),
  'first-run': () => {
    const fake = managed({ models: [], running: [], jobs: [JOBS[0]!] });
    fake.connection = { version: '0.32.15', models: [], fault: fault('models-none') };
    return { background: fake, opened: () => {} };
  },
};

function choose(selector: string, value: string): void {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) return;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
