// JSON Web Tokens: who holds one is its owner until it expires.
import { fromBase64 } from '../arithmetic';
import { fakeJwt } from '../fake-values';
import type { Rule } from '../rule';

/** Payload of the sample at jwt.io, which many documents copy: user 1234567890, John Doe. */
const SAMPLE_USER = '"sub":"1234567890","name":"John Doe"';

function isToken(token: string): boolean {
  const [header = '', payload = ''] = token.split('.');
  return (
    /^\{[\s\S]*"alg"\s*:\s*"[\w-]{2,20}"[\s\S]*\}$/.test(fromBase64(header).trim()) &&
    !fromBase64(payload).includes(SAMPLE_USER)
  );
}

export const JWT: readonly Rule[] = [
  {
    id: 'json-web-token',
    type: 'JWT',
    label: 'JSON Web Token',
    severity: 'high',
    tier: 'checksum',
    keywords: ['eyj', 'eyk'],
    reach: { after: 12000 },
    pattern: /(?<![\w.-])ey[JK][\w-]{8,2000}={0,2}\.ey[JK][\w-]{4,8000}={0,2}\.[\w-]{16,1000}/g,
    check: isToken,
    reason: 'its header names an algorithm',
    mask: 'ends',
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    hits: [
      `Authorization: Bearer ${fakeJwt({ alg: 'HS256', typ: 'JWT' }, { sub: '64358', iat: 1750139228 })}`,
      `{"token":"${fakeJwt({ typ: 'JWT', kid: 'a', alg: 'RS256' }, { sub: 'u2' }, 2)}"}`,
    ],
    misses: [
      // The sample at jwt.io.
      fakeJwt(
        { alg: 'HS256', typ: 'JWT' },
        { sub: '1234567890', name: 'John Doe', iat: 1516239022 },
      ),
      fakeJwt({ typ: 'JWT' }, { sub: '1' }),
      'eyJhbGciOi...',
    ],
  },
];
