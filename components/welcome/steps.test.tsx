// Each trouble has its step and its commands; our exact origin is in them, a star never.
import { describe, expect, it } from 'vitest';
import { CAUSES, type CauseId, causeCalled } from '@/lib/core/causes';
import { GUIDES, type GuideId, PROGRAMS, SYSTEMS } from '@/lib/core/causes/guides';
import { FAULT_KINDS } from '@/lib/core/help';
import { concernsConnection } from '@/lib/stores/connection';
import { tabsOf } from './instructions';
import { stepsFor } from './steps';

const ORIGIN = 'chrome-extension://aloabfenffaiikkehddbhoeejacbekjp';
const OLLAMA = { kind: 'ollama', url: 'http://localhost:11434' };
const OTHER = { kind: 'openai', url: 'https://gpu.example/api' };
const GUIDE_IDS = Object.keys(GUIDES) as GuideId[];
const states = (kind: Parameters<typeof stepsFor>[0]) =>
  stepsFor(kind, '0.32.15', 'localhost:11434')?.map(({ state }) => state);

describe('stepsFor', () => {
  it('stops at the step in question', () => {
    expect(states('server-unreachable')).toEqual(['now', 'ahead', 'ahead']);
    expect(states('origin-refused')).toEqual(['done', 'now', 'ahead']);
    expect(states('permission-missing')).toEqual(['ahead', 'now', 'ahead']);
    expect(states('models-none')).toEqual(['done', 'done', 'now']);
  });

  it('explains no fault that is none of a connection', () => {
    for (const kind of FAULT_KINDS)
      if (!causeCalled(kind)) expect(states(kind), kind).toBeUndefined();
  });
});

it('faults of a connection are the causes, but for those that pass by themselves', () => {
  for (const kind of FAULT_KINDS) {
    const cause = causeCalled(kind);
    expect(concernsConnection(kind), kind).toBe(cause !== undefined && !cause.passes);
  }
  expect(concernsConnection('stream-cut')).toBe(false);
});

describe('guides', () => {
  const commands = (guide: GuideId, endpoint: typeof OLLAMA) =>
    tabsOf(guide, endpoint, ORIGIN).flatMap(({ instructions }) => instructions);

  it.each(SYSTEMS)('let in our exact origin and nothing else on $name', ({ id }) => {
    const tab = tabsOf('allow-origin', OLLAMA, ORIGIN).find((one) => one.id === id);
    const setting = tab?.instructions.filter(({ command }) => command?.includes('OLLAMA_ORIGINS'));
    expect(setting).toHaveLength(1);
    expect(setting?.[0]?.command).toMatch(new RegExp(`OLLAMA_ORIGINS[= ]"?${ORIGIN}"`));
  });

  it.each(GUIDE_IDS)('%s leaves no blank unfilled and never suggests a star', (guide) => {
    for (const endpoint of [OLLAMA, OTHER]) {
      expect(tabsOf(guide, endpoint, ORIGIN)).not.toEqual([]);
      for (const { say, command = '' } of commands(guide, endpoint)) {
        expect(say).toMatch(/[.:?]$/);
        expect(command).not.toMatch(/[{}*]/);
      }
    }
  });

  it('are for systems with Ollama, for programs with other servers', () => {
    const ids = (endpoint: typeof OLLAMA) => tabsOf('start', endpoint, ORIGIN).map(({ id }) => id);
    expect(ids(OLLAMA)).toEqual(SYSTEMS.map(({ id }) => id));
    expect(ids(OTHER)).toEqual(PROGRAMS.map(({ id }) => id));
    expect(commands('start', OTHER)[0]?.command).toContain('--port 443');
    expect(commands('ask', OTHER)[0]?.command).toBe('curl -sS https://gpu.example/api/v1/models');
  });

  it('are each used by a cause', () => {
    const used = (Object.keys(CAUSES) as CauseId[]).map((id) => causeCalled(id)?.guide);
    for (const guide of GUIDE_IDS) expect(used).toContain(guide);
  });
});
