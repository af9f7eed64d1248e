// Where addresses lead, however they are written: only what is certain counts as near.
import { describe, expect, it } from 'vitest';
import { endpointInUse, isEndpointUrl, OWN_MACHINE, readEndpointUrl, urlsBeside } from './endpoint';
import { farther, isWithin, nearer, PLACES, type Place, placeOf } from './place';

const AT: Record<Place, readonly string[]> = {
  machine: [
    'localhost:11434',
    'LOCALHOST',
    '127.0.0.1',
    '127.1.2.3',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127。0。0。1',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
  ],
  network: [
    '10.0.0.7',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.5:8080',
    '3232235777',
    '169.254.1.1',
    '100.64.0.1',
    '100.127.255.254',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[::ffff:192.168.1.5]',
    'nas.local',
    'gpu.home.arpa',
    'gpu.corp.internal',
  ],
  internet: [
    'example.com',
    'localhost.evil.example',
    'localhost.',
    'local.host',
    'foo.localhost',
    'lоcalhost',
    '127.0.0.1.nip.io',
    '127.0.0.1.example',
    '8.8.8.8',
    '134744072',
    '0x08080808',
    '010.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::7f00:1]',
    '[fd::1]',
    '[2001:db8::1]',
    '[::2]',
    'gpu',
    'gpu.lan',
    'local',
    'evil.local.example',
  ],
};

describe.each(PLACES)('%s', (place) => {
  it.each(AT[place])('http://%s', (host) => {
    expect(placeOf(`http://${host}/x`)).toBe(place);
    expect(placeOf(`https://${host}`)).toBe(place);
  });
});

it('what is no address counts as the internet', () => {
  for (const text of ['', 'nonsense', 'http://', 'http://[', 'http://1.2.3.4.5'])
    expect(placeOf(text), text).toBe('internet');
});

it('a user name before an address does not pass for the host', () => {
  expect(placeOf('http://localhost:11434@example.com/')).toBe('internet');
});

it('places are in order', () => {
  expect(isWithin('machine', 'machine')).toBe(true);
  expect(isWithin('network', 'machine')).toBe(false);
  expect(isWithin('network', 'internet')).toBe(true);
  expect(farther('network', 'machine')).toBe('network');
  expect(nearer('network', 'internet')).toBe('network');
});

describe('the base URL of an endpoint', () => {
  it.each([
    ['localhost', 'http://localhost:11434'],
    ['localhost:8080', 'http://localhost:8080'],
    [' http://localhost:11434/ ', 'http://localhost:11434'],
    ['http://localhost', 'http://localhost'],
    ['https://gpu.example.com/ollama/', 'https://gpu.example.com/ollama'],
    ['http://localhost:1234/v1', 'http://localhost:1234'],
    ['http://localhost:1234/v1/chat/completions', 'http://localhost:1234'],
    ['http://localhost:11434/api/tags', 'http://localhost:11434'],
    ['0.0.0.0:11434', 'http://127.0.0.1:11434'],
    ['http://[::]:11434', 'http://[::1]:11434'],
    ['[::1]:11434', 'http://[::1]:11434'],
    ['http://2130706433:11434', 'http://127.0.0.1:11434'],
    ['192.168.1.5:80', 'http://192.168.1.5'],
    ['HTTP://LocalHost:11434', 'http://localhost:11434'],
  ])('%s', (typed, url) => {
    expect(readEndpointUrl(typed, 11434)).toBe(url);
    expect(isEndpointUrl(url)).toBe(true);
  });

  it.each([
    '',
    'ftp://localhost',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user@localhost:11434',
    'http://localhost:11434@evil.example',
    'http://:secret@localhost:11434',
    'http://localhost:11434/?x=1',
    'http://localhost:11434/#x',
    'http://localhost:11434/*',
    'http://localhost:11434/^x',
    'http://',
    'two words',
  ])('refuses %j', (typed) => {
    expect(readEndpointUrl(typed)).toBeUndefined();
    expect(isEndpointUrl(typed)).toBe(false);
  });
});

it('the endpoint in use is the chosen one, or the first, or this machine', () => {
  const gpu = { ...OWN_MACHINE, id: 'gpu' };
  expect(endpointInUse({ endpoints: [OWN_MACHINE, gpu], endpointId: 'gpu' })).toBe(gpu);
  expect(endpointInUse({ endpoints: [OWN_MACHINE, gpu], endpointId: 'x' })).toBe(OWN_MACHINE);
  expect(endpointInUse({ endpoints: [], endpointId: 'x' })).toBe(OWN_MACHINE);
});

describe('addresses beside one', () => {
  it('are the other names of this machine, and http where it was https', () => {
    expect(urlsBeside('http://127.0.0.1:11434')).toEqual([
      'http://localhost:11434',
      'http://[::1]:11434',
    ]);
    expect(urlsBeside('https://localhost:8443/llm')).toEqual([
      'https://127.0.0.1:8443/llm',
      'https://[::1]:8443/llm',
      'http://localhost:8443/llm',
      'http://127.0.0.1:8443/llm',
      'http://[::1]:8443/llm',
    ]);
    for (const url of [
      'http://localhost.evil.example:11434',
      'http://192.168.1.5',
      'http://127.0.0.2',
    ])
      expect(urlsBeside(url)).toEqual([]);
    for (const url of urlsBeside('https://[::1]:8443')) expect(placeOf(url)).toBe('machine');
  });
});
