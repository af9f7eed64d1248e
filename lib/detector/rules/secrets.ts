// Secrets of no known format: a varied value that its own name gives away.
import { entropy } from '../arithmetic';
import { fakeBase62, fakeHex } from '../fake-values';
import { isCode, isStandIn } from '../placeholder';
import type { Rule } from '../rule';

/** Names made of words only, with numbers at most: `my-app-v2-prod`. */
const WORDS =
  /^(?:v?\d{1,4}|[A-Za-z]?[a-z]+|[A-Z]+)(?:[-_./:](?:v?\d{1,4}|[A-Za-z]?[a-z]+|[A-Z]+))*$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value was drawn by lot: letters and at least two digits, mixed well, and not the name of something. */
function isSecret(value: string, text: string, start: number): boolean {
  return (
    entropy(value) >= 3.3 &&
    /\d\D*\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[./]|:\/\/|\/\w+\.\w+$/.test(value) &&
    !WORDS.test(value) &&
    !UUID.test(value) &&
    !isStandIn(value) &&
    !isCode(value) &&
    !/[([{]/.test(text.charAt(start + value.length))
  );
}

const SECRET = {
  type: 'API_KEY',
  severity: 'high',
  tier: 'context',
  check: isSecret,
  reason: 'its name says so',
  mask: 'ends',
} as const;

export const SECRETS: readonly Rule[] = [
  {
    ...SECRET,
    id: 'secret-assignment',
    label: 'Secret key or token',
    keywords: ['key', 'secret', 'token'],
    reach: { before: 8, after: 300 },
    pattern:
      /(?:(?:api|access|private|signing|encryption|auth|master|account)[_ .-]?key|(?:client|app|shared|webhook|jwt|session|nextauth)?[_-]?secret(?:[_-]?(?:access[_-]?)?key)?|token)["'`\])]{0,2}(?:\s{0,3}(?::=|=>|[?.]?=|[:>])\s{0,3}|\s{0,2},\s{0,2}(?=["']))\\?["'`]?([\w+/=.~-]{16,256})(?![\w+/=~-])/dgi,
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `API_KEY=${fakeBase62(32)}`,
      `"client_secret": "${fakeHex(40)}"`,
      `const accessToken = '${fakeBase62(24, 2)}';`,
    ],
    misses: [
      'token = request.headers.authorization2',
      'API_KEY=your_api_key_1234567890',
      'secret: my-app-prod-secret-01-v2',
      'token: 123e4567-e89b-12d3-a456-426614174000',
      `publicKey: ${fakeBase62(32)}`,
      'api_key = getApiKey12From34Store56()',
      `"tokens": 1234567890123456`,
    ],
  },
  {
    ...SECRET,
    id: 'bearer-token',
    label: 'Bearer token',
    keywords: ['bearer '],
    reach: { after: 300 },
    pattern: /bearer ([\w+/=.~-]{20,280})(?![\w+/=~-])/dgi,
    source: 'https://www.rfc-editor.org/rfc/rfc6750',
    hits: [`Authorization: Bearer ${fakeBase62(40)}`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is shown.
    misses: ['Authorization: Bearer ${token123456789012345}', 'Bearer YOUR_TOKEN_1234567890'],
  },
];
