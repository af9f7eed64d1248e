// The models a fake Ollama has installed, in the shape its list and its details show them.

export interface FakeModel {
  /** With its tag: `llama3.2:3b`. */
  name: string;
  modified_at: string;
  /** Bytes on disk. */
  size: number;
  digest: string;
  details: {
    parent_model: string;
    format: string;
    family: string;
    families: string[] | null;
    parameter_size: string;
    quantization_level: string;
    /** Tokens the model was trained to read. */
    context_length?: number;
    embedding_length?: number;
  };
  capabilities?: string[];
  /** Both present: a stub that forwards every text to that host. */
  remote_model?: string;
  remote_host?: string;
  /** Bytes on the graphics card while it is loaded; all of them unless said. */
  vram?: number;
  /** Further fields that only `/api/show` tells. */
  show?: Record<string, unknown>;
}

const gguf = (family: string, parameterSize: string, contextLength: number) => ({
  parent_model: '',
  format: 'gguf',
  family,
  families: [family],
  parameter_size: parameterSize,
  quantization_level: 'Q4_K_M',
  context_length: contextLength,
  embedding_length: 3072,
});

const stub = { parent_model: '', format: '', families: null, quantization_level: '' };

/** Ready-made models, one for each case that clients must tell apart. */
export const MODELS = {
  chat: {
    name: 'llama3.2:3b',
    modified_at: '2026-10-21T09:15:42.015560835+02:00',
    size: 2_019_393_189,
    digest: 'a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72',
    details: gguf('llama', '3.2B', 131_072),
    capabilities: ['completion', 'tools'],
  },
  thinking: {
    name: 'qwen3-vl:8b',
    modified_at: '2026-10-20T09:15:42.020747780+02:00',
    size: 6_140_378_834,
    digest: '5f7af12a5c339ead91a44c73031460ae4c5a18813f777a7619624707e5927792',
    details: gguf('qwen3vl', '8.8B', 262_144),
    capabilities: ['completion', 'vision', 'tools', 'thinking'],
  },
  smallWindow: {
    name: 'tinyllama:1.1b',
    modified_at: '2026-10-14T09:15:42.014523446+02:00',
    size: 637_700_138,
    digest: '2644915ede352ea7bdfaff0bfac0be74c719d5d5202acb63a6fb095b52f394a4',
    details: gguf('llama', '1.1B', 2048),
    capabilities: ['completion'],
  },
  embedding: {
    name: 'nomic-embed-text:latest',
    modified_at: '2026-10-11T09:15:42.011411279+02:00',
    size: 274_302_450,
    digest: '531e67a59846756e7b8c8ba5b7e33ae8991351b0c656f95171409fbda8115de8',
    details: gguf('nomic-bert', '137M', 2048),
    capabilities: ['embedding'],
  },
  cloudStub: {
    name: 'gpt-oss:120b-cloud',
    modified_at: '2026-10-09T09:15:42.009336501+02:00',
    size: 384,
    digest: '27a05c698da8f32b9285633f3ee24bf81fabc4ae2b6351af299750cf2dafe174',
    details: { ...stub, family: 'gptoss', parameter_size: '116.8B', context_length: 131_072 },
    capabilities: ['completion', 'tools', 'thinking'],
    remote_model: 'gpt-oss:120b',
    remote_host: 'https://ollama.com:443',
  },
  /** A cloud model whose name does not say so. */
  hiddenStub: {
    name: 'my-assistant:latest',
    modified_at: '2026-10-07T09:15:42.007261723+02:00',
    size: 612,
    digest: 'e43ba59f73c3d58ca58eb353a8b7406b395e73dcd69b9eb5a8e530b4d671f989',
    details: { ...stub, family: '', parameter_size: '' },
    capabilities: ['completion', 'tools'],
    remote_model: 'kimi-k2:1t',
    remote_host: 'https://ollama.com:443',
  },
} satisfies Record<string, FakeModel>;

/** What a fake server has installed unless told otherwise. */
export const DEFAULT_MODELS: readonly FakeModel[] = [
  MODELS.chat,
  MODELS.embedding,
  MODELS.cloudStub,
  MODELS.hiddenStub,
];
