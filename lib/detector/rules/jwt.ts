// JSON Web Tokens: who holds one is its owner until it expires.
import { fakeJwt } from '../fake-values';
import type { Rule } from '../rule';

/** The payload, unless it is that of the sample at jwt.io, which many documents copy: user 1234567890, John Doe. */
const OWN_PAYLOAD = '^(?!.*"sub":\\s?"1234567890",\\s?"name":\\s?"John Doe")';
const WITH_ALGORITHM = '^\\s*\\{.*"alg"\\s*:\\s*"[\\w-]{2,20}".*\\}\\s*$';
const SAMPLE = { sub: '1234567890', name: 'John Doe', iat: 1516239022 };

const TOKEN = {
  type: 'JWT',
  severity: 'high',
  tier: 'checksum',
  reason: 'its header names an algorithm',
  mask: 'ends',
} as const satisfies Partial<Rule>;

export const JWT: readonly Rule[] = [
  {
    ...TOKEN,
    id: 'json-web-token',
    anchored: 'at',
    label: 'JSON Web Token',
    keywords: ['eyj', 'eyk', 'ewog', 'eyai'],
    reach: { after: 12000 },
    // The signature may be missing: `alg` none, or what somebody cut off.
    pattern:
      /(?<![\w.-])e[wy][A-Za-z0-9][\w-]{8,2000}={0,2}\.e[wy][A-Za-z0-9][\w-]{4,8000}={0,2}(?:\.[\w-]{0,1000})?/g,
    check: [
      ['decodes', WITH_ALGORITHM],
      ['decodes', OWN_PAYLOAD, 1],
    ],
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    hits: [
      `Authorization: Bearer ${fakeJwt({ alg: 'HS256', typ: 'JWT' }, { sub: '64358', iat: 1750139228 })}`,
      `{"token":"${fakeJwt({ typ: 'JWT', kid: 'a', alg: 'RS256' }, { sub: 'u2' }, 2)}"}`,
      fakeJwt({ alg: 'none' }, { sub: 'root', admin: true }).replace(/[^.]*$/, ''),
    ],
    misses: [
      fakeJwt({ alg: 'HS256', typ: 'JWT' }, SAMPLE),
      fakeJwt({ typ: 'JWT' }, { sub: '1' }),
      'eyJhbGciOi...',
    ],
  },
  {
    ...TOKEN,
    id: 'encrypted-web-token',
    label: 'Encrypted JSON Web Token',
    keywords: ['eyj'],
    reach: { after: 9000 },
    pattern:
      /(?<![\w.-])eyJ[\w-]{16,800}\.[\w-]{0,700}\.[\w-]{8,40}\.[\w-]{4,6000}\.[\w-]{16,90}(?![\w.-])/g,
    check: [['decodes', '"enc"\\s*:\\s*"A']],
    source: 'https://www.rfc-editor.org/rfc/rfc7516',
    hits: [1, 2, 3].map((seed) => {
      const header = btoa(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid: seed }));
      const [, , part = ''] = fakeJwt({}, {}, seed).split('.');
      return `session=${header.replace(/=+$/, '')}..${part.slice(0, 16)}.${part}.${part.slice(0, 22)}`;
    }),
    misses: [
      'eyJ.a.b.c.d',
      `${btoa('{"alg":"RS256"}')}a.${'a'.repeat(40)}.${'b'.repeat(16)}.${'c'.repeat(40)}.${'d'.repeat(22)}`,
      'eyJhbGciOi....',
    ],
  },
];
