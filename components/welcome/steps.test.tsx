// Each trouble has its step and its commands; our exact origin is in them, a star never.
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '@/lib/core/help';
import { concernsConnection } from '@/lib/stores/connection';
import { instructionsFor, SYSTEMS } from './commands';
import { isMendedInSettings, stepsFor } from './steps';

const ORIGIN = 'chrome-extension://aloabfenffaiikkehddbhoeejacbekjp';
const states = (kind: Parameters<typeof stepsFor>[0]) =>
  stepsFor(kind, '0.32.15', 'localhost:11434')?.map(({ state }) => state);

describe('stepsFor', () => {
  it('stops at the step in question', () => {
    expect(states('server-unreachable')).toEqual(['now', 'ahead', 'ahead']);
    expect(states('origin-refused')).toEqual(['done', 'now', 'ahead']);
    expect(states('permission-missing')).toEqual(['ahead', 'now', 'ahead']);
    expect(states('models-none')).toEqual(['done', 'done', 'now']);
  });

  it('covers exactly the faults of a connection, but for those that the settings mend', () => {
    for (const kind of FAULT_KINDS) {
      const isExplained = states(kind) !== undefined || isMendedInSettings(kind);
      expect(isExplained, kind).toBe(concernsConnection(kind));
    }
  });
});

describe('instructionsFor', () => {
  it.each(SYSTEMS)('lets in our exact origin and nothing else on $name', ({ id }) => {
    const commands = instructionsFor('origin-refused', id, ORIGIN).map(({ command }) => command);
    const setting = commands.filter((command) => command?.includes('OLLAMA_ORIGINS'));
    expect(setting).toHaveLength(1);
    expect(setting[0]).toMatch(new RegExp(`OLLAMA_ORIGINS[= ]"?${ORIGIN}"`));
  });

  it('leaves no blank unfilled and never suggests a star', () => {
    for (const kind of FAULT_KINDS) {
      for (const { id } of SYSTEMS) {
        for (const { say, command = '' } of instructionsFor(kind, id, ORIGIN)) {
          expect(say).not.toBe('');
          expect(command).not.toMatch(/[{}*]/);
        }
      }
    }
  });
});
