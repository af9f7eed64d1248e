// Private keys. The finding is the whole block, since its first line alone gives nothing away.
import { entropy } from '../arithmetic';
import { fakeBase64, fakeHex, fakePem } from '../fake-values';
import type { Rule } from '../rule';

/** Whether there is a body: 24 signs of base64 or more, in long runs, that are not all alike. */
function hasBody(block: string): boolean {
  const start = block.indexOf('-----', 11) + 5;
  const body = (block.slice(start, start + 4096).match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join('');
  return body.length >= 24 && entropy(body) >= 3;
}

export const PRIVATE_KEYS: readonly Rule[] = [
  {
    id: 'private-key-block',
    type: 'PRIVATE_KEY',
    label: 'Private key',
    severity: 'critical',
    tier: 'shape',
    keywords: ['private key'],
    reach: { before: 40, after: 24 },
    pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
    extent: 'key-block',
    check: hasBody,
    mask: 'block',
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
    hits: [
      fakePem('RSA PRIVATE KEY'),
      `key:\n${fakePem('OPENSSH PRIVATE KEY', { lines: 6 })}\nthanks`,
      fakePem('PGP PRIVATE KEY BLOCK'),
      fakePem('EC PRIVATE KEY', { end: false }),
      `{"private_key": "${fakePem('PRIVATE KEY').replaceAll('\n', '\\n')}\\n"}`,
    ],
    misses: [
      fakePem('PUBLIC KEY'),
      fakePem('CERTIFICATE'),
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      'if (line === "-----BEGIN RSA PRIVATE KEY-----") return parse(lines);',
    ],
  },
  {
    id: 'putty-private-key',
    type: 'PRIVATE_KEY',
    label: 'PuTTY private key',
    severity: 'critical',
    tier: 'shape',
    keywords: ['private-lines:'],
    reach: { after: 16384 },
    pattern:
      /Private-Lines: \d{1,3}\s{1,2}(?:[A-Za-z0-9+/=]{1,64}\s{1,2}){1,200}(?:Private-MAC: [a-f0-9]{40,64})?/g,
    mask: 'block',
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    hits: [
      `Private-Lines: 2\n${fakeBase64(64)}\n${fakeBase64(64, 2)}\nPrivate-MAC: ${fakeHex(40)}`,
    ],
    misses: ['Private-Lines: 14', 'Private-Lines: none'],
  },
  {
    id: 'wireguard-private-key',
    type: 'PRIVATE_KEY',
    label: 'WireGuard private key',
    severity: 'critical',
    tier: 'context',
    keywords: ['privatekey', 'presharedkey'],
    reach: { after: 64 },
    pattern: /(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}([A-Za-z0-9+/]{43}=)(?![\w+/=])/dg,
    check: (value) => entropy(value) >= 4,
    mask: 'ends',
    source: 'https://man7.org/linux/man-pages/man8/wg.8.html',
    hits: [`[Interface]\nPrivateKey = ${fakeBase64(43)}=`],
    misses: [`[Peer]\nPublicKey = ${fakeBase64(43)}=`, 'PrivateKey = <base64>'],
  },
];
