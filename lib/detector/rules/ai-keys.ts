// Keys of AI providers: the ones most often at hand where a chatbot is open.
import { fakeBase62, fakeHex } from '../fake-values';
import type { Rule } from '../rule';
import { KEY } from './api-key';

/** Base64 of `OpenAI`, in the middle of its keys. */
const OPENAI_MARK = ['T3Blbk', 'FJ'].join('');

export const AI_KEYS: readonly Rule[] = [
  {
    ...KEY,
    id: 'openai-key',
    label: 'OpenAI API key',
    keywords: ['sk-'],
    pattern:
      /(?<![\w-])sk-(?:(?:proj|svcacct|admin)-[\w-]{40,200}|(?:[A-Za-z0-9]{1,8}-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})(?![\w-])/g,
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    hits: [
      `OPENAI_API_KEY=sk-proj-${fakeBase62(74)}${OPENAI_MARK}${fakeBase62(74)}`,
      `sk-${fakeBase62(20)}${OPENAI_MARK}${fakeBase62(20, 2)}`,
      `Bearer sk-${fakeBase62(48)}`,
    ],
    misses: [
      'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'task-force',
      'sk-...',
      'sk-SK',
    ],
  },
  {
    ...KEY,
    id: 'anthropic-key',
    label: 'Anthropic API key',
    keywords: ['sk-ant-'],
    pattern: /(?<![\w-])sk-ant-[a-z]{2,8}\d{2}-[\w-]{30,140}(?![\w-])/g,
    source: 'https://docs.anthropic.com/en/api/overview',
    hits: [`ANTHROPIC_API_KEY=sk-ant-api03-${fakeBase62(93)}AA`],
    misses: ['sk-ant-api03-your-key-here', `sk-ant-api03-${'x'.repeat(95)}`],
  },
  {
    ...KEY,
    id: 'hugging-face-token',
    label: 'Hugging Face token',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?<![\w-])(?:hf_|api_org_)[A-Za-z0-9]{34,40}(?!\w)/g,
    source: 'https://huggingface.co/docs/hub/security-tokens',
    hits: [`HF_TOKEN=hf_${fakeBase62(34)}`],
    misses: ['hf_hub_download_with_retries_and_backoff', `hf_${'x'.repeat(34)}`],
  },
  {
    ...KEY,
    id: 'groq-key',
    label: 'Groq API key',
    keywords: ['gsk_'],
    pattern: /(?<![\w-])gsk_[A-Za-z0-9]{52}(?!\w)/g,
    source: 'https://console.groq.com/docs/quickstart',
    hits: [`GROQ_API_KEY=gsk_${fakeBase62(52)}`],
    misses: ['gsk_your_key'],
  },
  {
    ...KEY,
    id: 'xai-key',
    label: 'xAI API key',
    keywords: ['xai-'],
    pattern: /(?<![\w-])xai-[A-Za-z0-9]{80}(?!\w)/g,
    source: 'https://docs.x.ai/docs/overview',
    hits: [`XAI_API_KEY=xai-${fakeBase62(80)}`],
    misses: ['xai-sdk'],
  },
  {
    ...KEY,
    id: 'perplexity-key',
    label: 'Perplexity API key',
    keywords: ['pplx-'],
    pattern: /(?<![\w-])pplx-[A-Za-z0-9]{48}(?!\w)/g,
    source: 'https://docs.perplexity.ai/getting-started/quickstart',
    hits: [`PPLX=pplx-${fakeBase62(48)}`],
    misses: ['pplx-7b-online'],
  },
  {
    ...KEY,
    id: 'openrouter-key',
    label: 'OpenRouter API key',
    keywords: ['sk-or-v1-'],
    pattern: /(?<![\w-])sk-or-v1-[a-f0-9]{64}(?!\w)/g,
    source: 'https://openrouter.ai/docs/api-reference/authentication',
    hits: [`OPENROUTER_API_KEY=sk-or-v1-${fakeHex(64)}`],
    misses: ['sk-or-v1-...'],
  },
  {
    ...KEY,
    id: 'replicate-token',
    label: 'Replicate API token',
    keywords: ['r8_'],
    pattern: /(?<![\w-])r8_[A-Za-z0-9]{37}(?!\w)/g,
    source: 'https://replicate.com/docs/topics/security/api-tokens',
    hits: [`REPLICATE_API_TOKEN=r8_${fakeBase62(37)}`],
    misses: ['r8_unorm'],
  },
];
