// The catalogue of chatbot sites: whole, unambiguous, and found by host name.
import { expect, test } from 'vitest';
import { guardMatches, SITES, siteFor } from './sites';

test('every row is whole, and no two share an id or a host', () => {
  for (const site of SITES) {
    expect(site.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(site.name).not.toBe('');
    expect(site.composer).not.toBe('');
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
  ['chatgpt.com', 'ChatGPT'],
  ['chat.openai.com', 'ChatGPT'],
  ['claude.ai', 'Claude'],
  ['gemini.google.com', 'Gemini'],
  ['', 'this site'],
  ['example.org', 'example.org'],
])('the site at “%s” is called %s', (hostname, name) => {
  expect(siteFor(hostname).name).toBe(name);
});
