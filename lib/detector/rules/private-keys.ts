// Private keys. The finding is the whole block, since its first line alone gives nothing away.
import { fakeBase62, fakeBase64, fakeHex } from '../fake-keys';
import { fakePem } from '../fake-values';
import type { Rule } from '../rule';

/** A body behind the first line: long runs of base64, or three short ones. */
const BODY = '-----[^-]{0,400}?(?:[A-Za-z0-9+/=]{24}|(?:[A-Za-z0-9+/=]{16,}\\W{1,8}){2})';
/** All alike, or words where the body should be: `xxxx`, `YOUR KEY HERE`. */
const NO_BODY = '([A-Za-z*.])\\1{15}|your[ _-]?(?:private)?[ _-]?key|<[^>]{3,40}>';

const PRIVATE_KEY = {
  type: 'PRIVATE_KEY',
  severity: 'critical',
  tier: 'shape',
  mask: 'block',
} as const satisfies Partial<Rule>;

export const PRIVATE_KEYS: readonly Rule[] = [
  {
    ...PRIVATE_KEY,
    id: 'private-key-block',
    label: 'Private key',
    keywords: ['private key', 'static key v1'],
    reach: { before: 48, after: 24 },
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|-----BEGIN OpenVPN Static key V1-----/g,
    extent: 'key-block',
    check: [
      ['like', BODY],
      ['unlike', NO_BODY],
    ],
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
      `-----BEGIN PRIVATE KEY-----\n${'x'.repeat(64)}\n-----END PRIVATE KEY-----`,
      'if (line === "-----BEGIN RSA PRIVATE KEY-----") return parse(lines);',
    ],
  },
  {
    ...PRIVATE_KEY,
    id: 'private-key-body',
    label: 'Private key',
    // The first bytes of RSA, EC and Ed25519 keys (PKCS #1, #8, SEC 1), of encrypted ones and of key stores (PKCS #12).
    keywords: [
      ...[
        'ibaakc',
        'ibadanbgkqhkig9w0baqef',
        'agkcaqea',
        'hccaqee',
        'hqcaqee',
        'gbyqgsm49ageg',
        'agebbd',
        'agebbe',
      ],
      ...['mc4caqawbqydk2v', 'mfecaqawbqydk2v', 'bgkqhkig9w0bbq0', 'ibazcc'],
    ],
    reach: { before: 24, after: 9000 },
    pattern:
      /(?<![A-Za-z0-9+/])M(?:I[GIHIJKLM][A-Za-z0-9+/]{1,8}(?:IBAAKC|IBADANBgkqhkiG9w0BAQEFAASC|AgEAMB[AM]GByqGSM49AgEG|AgEBBD|AgEBBE|BgkqhkiG9w0BBQ0|IBAzCC)|H[cQ]CAQEE|C4CAQAwBQYDK2V|FECAQAwBQYDK2V)(?:[A-Za-z0-9+/]|\\[nr]|[ \t\r\n"'+]{1,8}(?=[A-Za-z0-9+/]{16})){40,8000}={0,2}/g,
    check: [['unlike', '([A-Za-z])\\1{30}']],
    source: 'https://www.rfc-editor.org/rfc/rfc5958',
    hits: [
      `PRIVATE_KEY=MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${fakeBase64(600)}`,
      `"pfx": "MIIKYQIBAzCC${fakeBase64(900)}=="`,
      `signing_key: MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg${fakeBase64(150)}`,
      `MHcCAQEEIB${fakeBase64(100)}`,
    ],
    misses: [
      `public_key: MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${fakeBase64(300)}`,
      'private_key = MIIE...',
      `MIIEpAIBAAKCAQEA${'A'.repeat(300)}`,
    ],
  },
  {
    ...PRIVATE_KEY,
    id: 'putty-private-key',
    label: 'PuTTY private key',
    keywords: ['private-lines:'],
    reach: { after: 16384 },
    pattern:
      /Private-Lines: \d{1,3}\s{1,2}(?:[A-Za-z0-9+/=]{1,64}\s{1,2}){1,200}(?:Private-MAC: [a-f0-9]{40,64})?/g,
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    hits: [
      `Private-Lines: 2\n${fakeBase64(64)}\n${fakeBase64(64, 2)}\nPrivate-MAC: ${fakeHex(40)}`,
      `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${fakeBase64(48)}\nPrivate-MAC: ${fakeHex(64)}\n`,
      `Private-Lines: 1\r\n${fakeBase64(64, 3)}\r\n`,
    ],
    misses: ['Private-Lines: 14', 'Private-Lines: none', `Public-Lines: 2\n${fakeBase64(64)}\n`],
  },
  {
    ...PRIVATE_KEY,
    id: 'wireguard-private-key',
    label: 'WireGuard private key',
    tier: 'context',
    keywords: ['privatekey', 'presharedkey', 'private_key', 'preshared_key', 'private-key'],
    reach: { after: 70 },
    pattern:
      /(?:Private_?-?Key|Pre_?shared_?Key)["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/dgi,
    check: [['random', 4]],
    mask: 'ends',
    source: 'https://man7.org/linux/man-pages/man8/wg.8.html',
    hits: [
      `[Interface]\nPrivateKey = ${fakeBase64(42)}A=`,
      `PresharedKey=${fakeBase64(42, 2)}w=`,
      `private_key: ${fakeBase64(42, 3)}8=`,
    ],
    misses: [
      `[Peer]\nPublicKey = ${fakeBase64(42)}A=`,
      'PrivateKey = <base64>',
      `PrivateKey = ${'A'.repeat(43)}=`,
    ],
  },
  {
    ...PRIVATE_KEY,
    id: 'json-web-key',
    label: 'Private JSON Web Key',
    keywords: ['"kty"', "'kty'", '\\"kty\\"'],
    reach: { before: 2400, after: 2400 },
    pattern: /["']d\\?["']\s{0,3}:\s{0,3}\\?["']([\w-]{40,700})\\?["']/dg,
    check: [['random', 4]],
    mask: 'ends',
    source: 'https://www.rfc-editor.org/rfc/rfc7517',
    hits: [
      `{"kty":"EC","crv":"P-256","x":"${fakeBase62(43)}","y":"${fakeBase62(43, 2)}","d":"${fakeBase62(43, 3)}"}`,
      `{"d": "${fakeBase62(342)}", "kty": "RSA", "e": "AQAB"}`,
      `{"crv":"Ed25519","d":"${fakeBase62(43, 4)}","kty":"OKP"}`,
    ],
    misses: [
      `{"kty":"EC","crv":"P-256","x":"${fakeBase62(43)}","y":"${fakeBase62(43, 2)}"}`,
      `{"kty":"EC","d":"${'A'.repeat(43)}"}`,
      `{"d":"${fakeBase62(43)}"}`,
    ],
  },
];
