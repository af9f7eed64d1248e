// Places in prompts: found, filled once, and never filled from what was put in.
import { expect, it } from 'vitest';
import { DEFAULT_PROMPTS } from './defaults';
import { fillIn, promptsFor, variablesIn } from './prompt';

it('finds each variable once, however it is written', () => {
  expect(variablesIn('{{page}} {{ Page }} {{DATE}} {{other}} { {selection} }')).toEqual([
    'page',
    'date',
  ]);
});

it('fills in what is known and leaves the rest', () => {
  expect(fillIn('{{date}}: {{ page }} {{other}} {{clipboard}}', { date: 'today', page: 'P' })).toBe(
    'today: P {{other}} {{clipboard}}',
  );
});

it('never reads what was put in as a place again', () => {
  const values = { selection: '$& {{clipboard}}', clipboard: 'a secret' };
  expect(fillIn('{{selection}}', values)).toBe('$& {{clipboard}}');
});

it('[e18] puts prompts that begin with what was typed first', () => {
  const names = (typed: string) => promptsFor(DEFAULT_PROMPTS, typed).map(({ name }) => name);
  expect(names('')).toHaveLength(DEFAULT_PROMPTS.length);
  expect(names('T').slice(0, 2)).toEqual(['Translate', 'Improve writing']);
  expect(names('zzz')).toEqual([]);
});

it('has defaults that know only variables there are, under names of their own', () => {
  for (const { text } of DEFAULT_PROMPTS)
    expect(text.match(/\{\{/g) ?? []).toHaveLength(variablesIn(text).length);
  expect(new Set(DEFAULT_PROMPTS.map(({ id }) => id)).size).toBe(DEFAULT_PROMPTS.length);
});
