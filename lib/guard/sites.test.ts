// The catalogue of chatbot sites: whole, unambiguous, and found by host name.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guardPorts } from './serving';
import { siteFor } from './site-at';
import { guardMatches, SITES } from './sites';

test('every row is whole, and no two share an id or a host', () => {
  expect(SITES.length).toBeGreaterThanOrEqual(25);
  for (const site of SITES) {
    expect(site.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(site.name).not.toBe('');
    // A selector with a mistake in it throws.
    document.querySelector(site.composer);
    if (site.send) document.querySelector(site.send);
    for (const match of site.matches) {
      // The whole of a host: a guard on some of its paths would be left by a click.
      expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
      expect(siteFor(new URL(match).hostname)).toBe(site);
    }
  }
  expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  expect(new Set(guardMatches).size).toBe(guardMatches.length);
});

test.each([
  ['chatgpt.com', 'chatgpt', 'ChatGPT'],
  ['chat.openai.com', 'chatgpt', 'ChatGPT'],
  ['claude.ai', 'claude', 'Claude'],
  ['gemini.google.com', 'gemini', 'Gemini'],
  ['', 'other', 'this site'],
  ['chat.example.org', 'at-chat-example-org', 'chat.example.org'],
])('the site at “%s” has the id %s and is called %s', (hostname, id, name) => {
  expect(siteFor(hostname)).toMatchObject({ id, name });
});

test.each([
  ['https://github.com/copilot', true],
  ['https://github.com/copilot/c/1', true],
  ['https://github.com/copilots', false],
  ['https://github.com/owner/repository', false],
  ['https://duckduckgo.com/?q=a&ia=chat', true],
  ['https://duckduckgo.com/?q=a', false],
  ['https://chatgpt.com/anything', true],
  ['https://chat.example.org/', true],
  ['no address', false],
])('%s is the chatbot’s: %s', (address, isHere) => {
  expect(guardPorts.siteAt(address)).toMatchObject({ isHere });
});

test('an id from the time before a site was built in means its row', () => {
  expect(guardPorts.siteIdOf('at-chat-deepseek-com')).toBe('deepseek');
  expect(guardPorts.siteLabel('at-chat-deepseek-com')).toBe('DeepSeek');
  expect(guardPorts.siteLabel('at-chat-example-org')).toBe('chat.example.org');
});
