// Sites of the user's that are built in by now: their scripts are not registered again, and what was chosen for them holds.
import { expect, it } from 'vitest';
import { parseSettings } from '../settings/schema';
import { adopted } from './adopted';

const guardOf = (guard: object) => adopted(parseSettings({ guard })).guard;

it('a site that is built in is none of the user’s own any more; one that only looks like it stays', () => {
  const hosts = ['chat.example.org', 'chat.deepseek.com', 'chat-deepseek.com'];
  expect(guardOf({ ownSites: hosts }).ownSites).toEqual(['chat.example.org', 'chat-deepseek.com']);
});

it('what was chosen for its host holds for its row', () => {
  const { siteModes, sitesOff } = guardOf({
    sitesOff: ['at-chat-deepseek-com', 'deepseek', 'at-chat-example-org'],
    siteModes: { 'at-chat-deepseek-com': 'monitor', 'at-chat-example-org': 'block' },
  });
  expect(sitesOff).toEqual(['deepseek', 'at-chat-example-org']);
  expect(siteModes).toEqual({ deepseek: 'monitor', 'at-chat-example-org': 'block' });
});

it.each([
  ['before', { deepseek: 'block', 'at-chat-deepseek-com': 'monitor' }],
  ['after', { 'at-chat-deepseek-com': 'monitor', deepseek: 'block' }],
])(
  'what was chosen for the row itself holds, whether it stands %s the other or not',
  (_, modes) => {
    expect(guardOf({ siteModes: modes }).siteModes).toEqual({ deepseek: 'block' });
  },
);

it('settings that name no such site stay as they are', () => {
  const settings = parseSettings({
    guard: { ownSites: ['chat.example.org'], sitesOff: ['claude'] },
  });
  expect(adopted(settings)).toEqual(settings);
});
