// The catalogue of chatbot sites: whole, unambiguous, and found by host name.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
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
