// Secrets of no known format: a value drawn by lot that its own name gives away.
import type { CheckCall } from '../checks/catalog';
import {
  fakeBase36,
  fakeBase62,
  fakeBase64,
  fakeDigits,
  fakeHex,
  fakeOf,
  fakeUuid,
} from '../fake-keys';
import type { Rule } from '../rule';
import { ASSIGNED } from './api-key';

/** What a name says when the value is about a secret and not the secret: `token_type`, `keyId`, `SECRET_NAME`. */
const ABOUT =
  '(?![\\w.-]{0,24}?(?:\\.(?:[cm]?[jt]sx?|json|py|go|rb|md|css|html|svg|png)(?![a-z])|_?id(?![a-z])|s?_?name|type|ur[il]|file|path|count|len(?:gth)?|size|limit|ttl|expir|endpoint|format|version|alias|algo|prefix|field|header|hash|sha\\d|digest|finger|pub(?:lic)?|ring|board|word(?!press)|code|stone|frame|ref|usage|budget|ize|arn|class|schema|index|pattern|regex|label|hint|length|scope|status|issuer|audience))';
/** What stands before the word when it is no secret: `publicKey`, `csrf_token`, `next_page_token`, `primary key`. */
const HARMLESS =
  '(?<!(?:public|pub|publishable|csrf|xsrf|authenticity|antiforgery|verification|next|page|paging|pagination|continuation|cursor|sync|eos|bos|pad|unk|mask|sep|cls|stop|special|primary|foreign|sort|partition|cache|sequence|schema|issuer|resume|idempotency|translation|i18n|locale|dedupe?|routing|object|dict|hot|meta|react|query|storage|s3|blob|registry|reg|ssh-(?:rsa|ed25519))[_ .-]?)';
/** Public keys and keys that another rule rates, uuids, dates and numbers, names of files, addresses, versions, alphabets, names made of words and a number. */
const PLAIN =
  '^[rs]k_test_|^[a-f0-9]{32}-us\\d{1,2}$|^pk_(?:live|test)_|^pk\\.eyJ|^sq0idp-|^NRJS-|^phc_|^wx[a-f0-9]{16}$|^AC[a-f0-9]{32}$|^MII[BC][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEF|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[\\d.,:/_-]+$|^(?:https?|file|data|sha\\d{1,3}|urn|arn)[:-]|^[./~]|^\\w:\\\\|\\.(?:js|ts|json|ya?ml|py|go|rb|java|html?|css|png|jpe?g|svg|pem|txt|md|com|org|net|io)$|abcdefghijklm|0123456789|1234567890|^(?:v?\\d{1,4}|[A-Za-z]?[a-z]+|[A-Z]+)(?:[-_./:](?:v?\\d{1,4}|[A-Za-z]?[a-z]+|[A-Z]+))*$|^[a-z]{3,}\\d{0,2}(?:-[a-z]{2,}\\d{0,2})*-\\d{1,12}$';
/** A call, an index or a template goes on behind the value. */
const NO_CODE_BEHIND: CheckCall = ['not-near', '^\\s?(?:[([{]|<(?!\\/))', 0, 3];

const KEYBOARD = 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)';

const SECRET = {
  type: 'API_KEY',
  severity: 'high',
  tier: 'context',
  reason: 'its name says so',
  mask: 'ends',
} as const satisfies Partial<Rule>;

const STRONG_NAME = [
  'secret[_ .-]?(?:access[_ .-]?)?key',
  'secret',
  'token',
  'credential',
  'api[_ .-]?key',
  'api[_ .-]?secret',
  '(?:access|private|signing|sign|encryption|encrypt|decryption|decrypt|cipher|auth|authentication|master|account|service|license|app|application|consumer|client|crypto|crypt|aes|des|hmac|jwt|webhook|deploy|admin|root|user|bot|integration|server|shared|security|session|subscription|rsa|ssl|host|device|machine|node|project|org|team|write|read|ingest|function|host|hash|salt|vault|recovery|backup)[_ .-]?key',
  'p(?:riv(?:ate)?)?[_-]?key',
  'passkey',
].join('|');

export const SECRETS: readonly Rule[] = [
  {
    ...SECRET,
    id: 'secret-assignment',
    label: 'Secret key or token',
    keywords: ['key', 'secret', 'token', 'credential'],
    reach: { after: 640 },
    anchored: 'behind',
    pattern: new RegExp(
      `(?<=${HARMLESS}(?:${STRONG_NAME}))s?${ABOUT}[\\w.-]{0,24}(?:${ASSIGNED}|\\(\\s{0,9}["'])(?:Bearer |Token )?([\\w+/=.~%-]{10,512})(?![\\w+/=~@-])`,
      'dgi',
    ),
    check: [['unlike', PLAIN, 'i'], ['drawn', 2.8], NO_CODE_BEHIND],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `API_KEY=${fakeBase62(32)}`,
      `"client_secret": "${fakeHex(40)}"`,
      `const accessToken = '${fakeBase62(24, 2)}';`,
      `System.setProperty("SERVICE_TOKEN", "${fakeBase36(24)}")`,
      `APP_KEY=base64:${fakeBase64(43)}=`,
      `- name: SERVICE_SECRET\n  value: "${fakeBase62(20)}"`,
      `client.setApiKey("${fakeBase62(24, 3)}")`,
      `variable "api_token" {\n  type    = string\n  default = "${fakeHex(40, 2)}"\n}`,
    ],
    misses: [
      'token = request.headers.authorization2',
      'API_KEY=your_api_key_1234567890',
      'secret: my-app-prod-secret-01-v2',
      'token: 123e4567-e89b-12d3-a456-426614174000',
      `publicKey: ${fakeBase62(32)}`,
      'api_key = getApiKey12From34Store56()',
      `tokenFor(${fakeBase62(20)}(`,
      `secret = ${fakeBase62(20)}(1)`,
      `"tokens": 1234567890123456`,
      'accessToken: refreshAccessTokenBeforeRequest',
      'mapKey: keyOfTheMapToReadFrom12',
      `"lib/api-key.ts": "${fakeHex(40)}"`,
      `API_KEY=example-${fakeBase62(24)}`,
      'client_secret: thisIsNotAnythingDrawnByLot12',
      'keyVaultForSecrets: hub7-prod-2210945873',
    ],
  },
  {
    ...SECRET,
    id: 'secret-uuid',
    label: 'Secret key or token',
    severity: 'medium',
    keywords: ['key', 'secret', 'token'],
    reach: { after: 120 },
    anchored: 'behind',
    pattern: new RegExp(
      `(?<=${HARMLESS}(?:api[_ .-]?key|secret|token|(?:auth|access|private|account|service|app|license)[_ .-]?key))${ABOUT}${ASSIGNED}([a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})(?![\\w-])`,
      'dgi',
    ),
    check: [
      ['random', 2.8],
      ['unlike', '123e4567-e89b|550e8400-e29b|^(.)\\1{7}', 'i'],
    ],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `API_KEY=${fakeUuid()}`,
      `"client_secret": "${fakeUuid(2)}"`,
      `auth_token: ${fakeUuid(3)}`,
    ],
    misses: [
      'api_key: 123e4567-e89b-12d3-a456-426614174000',
      'api_key: 12121212-1212-1212-1212-121212121212',
      `request_id: ${fakeUuid()}`,
      `client_secret_id: ${fakeUuid()}`,
    ],
  },
  {
    ...SECRET,
    id: 'secret-with-signs',
    label: 'Secret key',
    keywords: ['key', 'secret', 'salt'],
    reach: { after: 200 },
    anchored: 'behind',
    // Django, Flask and WordPress draw their keys from all signs of the keyboard.
    pattern: new RegExp(
      `(?<=${HARMLESS}(?:secret[_ .-]?key|secret|(?:auth|logged_in|nonce|session|cookie|signing|encryption|app)_(?:key|salt)))${ABOUT}[\\w.-]{0,16}${ASSIGNED}(?<=["'])(?:django-insecure-)?([^"'\\n]{20,128})(?=["'])`,
      'dgi',
    ),
    check: [
      ['like', '[!@#$%^&*()+=<>?~|{}\\[\\];:,\\\\].*[!@#$%^&*()+=<>?~|{}\\[\\];:,\\\\]'],
      ['unlike', '[a-z]{3,} [a-z]{3,}|^[$%{<]|\\$\\{|://|\\w\\(\\)'],
      ['drawn', 3.6],
    ],
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    hits: [1, 2, 3].map((seed) => `SECRET_KEY = 'django-insecure-${fakeOf(KEYBOARD, 50, seed)}'`),
    misses: [
      "define('AUTH_KEY', 'put your unique phrase here')",
      'secret_key = "{{ lookup(env, DJANGO_SECRET_KEY_1) }}"',
      `secret = "${'a1!#'.repeat(8)}"`,
      `SECRET_KEY = '${fakeBase62(40)}'`,
      `SECRET_KEY = '%${fakeOf(KEYBOARD, 40)}'`,
    ],
  },
  {
    ...SECRET,
    id: 'key-assignment',
    label: 'Key',
    severity: 'medium',
    keywords: [
      'key',
      'api',
      'auth',
      'salt',
      'nonce',
      'cert',
      'signature',
      'sid',
      'jeton',
      'bearer',
    ],
    reach: { after: 640 },
    anchored: 'behind',
    pattern: new RegExp(
      `(?<=${HARMLESS}(?<![a-z])(?:key|api|auth|oauth|salt|nonce|signature|jeton|bearer))(?![a-z]{5})${ABOUT}[\\w-]{0,16}${ASSIGNED}([\\w+/=-]{16,512})(?![\\w+/=~@.-])`,
      'dgi',
    ),
    check: [
      ['unlike', PLAIN, 'i'],
      ['like', '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)|^[0-9a-f]{32,128}$', ''],
      ['drawn', 3.4],
      NO_CODE_BEHIND,
      // A page's policy for its own scripts.
      ['not-near', '<(?:script|style|link)[^>]{0,60}$', 80],
    ],
    source: 'https://cwe.mitre.org/data/definitions/321.html',
    hits: [
      `site_api = "${fakeBase62(24)}"`,
      `key: ${fakeHex(64)}`,
      `const SALT = '${fakeBase62(32)}';`,
    ],
    misses: [
      `key: ${fakeHex(24)}`,
      `primary_key = ${fakeBase62(24)}`,
      'key = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"',
      `hash: ${fakeHex(64)}`,
      `key: ${'aA1'.repeat(9)}`,
      `key: example${fakeBase62(24)}`,
      `key: ${fakeBase62(24)}[0]`,
      'key: TranslationOfTheHeadline12',
      `<script nonce="${fakeBase62(24)}">`,
    ],
  },
  {
    ...SECRET,
    id: 'secret-option',
    anchored: 'at',
    label: 'Secret in a command',
    keywords: ['token', 'secret', 'key'],
    reach: { before: 40, after: 400 },
    pattern:
      /(?:(?<![\w-])-{1,2}[A-Za-z-]{0,30}(?:token|secret|(?:api|access|auth|account)-?key)(?:=|\s{1,3}|\\?["'],?\s{0,3})|%(?:define|global)\s{1,3}\w{0,20}(?:token|secret|key)\s{1,3})\\?["']?([\w+/=.~%-]{12,400})(?![\w+/=~-])/dgi,
    check: [
      ['unlike', PLAIN, 'i'],
      ['drawn', 2.8],
    ],
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `deploy --token ${fakeBase62(30)}`,
      `vault --client-secret ${fakeHex(40)}`,
      `%define token ${fakeHex(64)}`,
    ],
    misses: [
      'usage: app [--token TOKEN] [--secret SECRET]',
      'deploy --token $DEPLOY_TOKEN_123',
      'kubectl create secret docker-registry-config1',
      'deploy --token internalTokenOfOurs12',
      'app --client-secret 123e4567-e89b-12d3-a456-426614174000',
    ],
  },
  {
    ...SECRET,
    id: 'recovery-code',
    type: 'SECRET',
    label: 'Recovery code',
    keywords: [
      ...['recovery code', 'backup code', 'recovery_code', 'backup_code', 'wiederherstellungscode'],
      ...['ersatzcode', 'backup-code', 'codes de secours', 'códigos de recuperación', 'codici di'],
      ...[
        'códigos de respaldo',
        'herstelcode',
        'kody zapasowe',
        'リカバリーコード',
        '恢复代码',
        '备用码',
      ],
    ],
    reach: { after: 420 },
    pattern:
      /(?<![\w.-])(?:[0-9a-f]{5}-[0-9a-f]{5}|[a-z0-9]{4}-[a-z0-9]{4}(?:-[a-z0-9]{4}){0,3}|[A-Z0-9]{5}-[A-Z0-9]{5}|\d{4} \d{4})(?![\w.-])/g,
    check: [
      ['like', '\\d'],
      ['unlike', '^(?:19|20)\\d\\d[- ](?:19|20)\\d\\d$|^(.)\\1{3}'],
    ],
    source:
      'https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods',
    hits: [
      `GitHub recovery codes:\n${fakeHex(5, 3)}-${fakeHex(5, 4)}\n${fakeHex(5, 5)}-${fakeHex(5, 6)}`,
      `my backup codes are ${fakeDigits(4)} ${fakeDigits(4, 2)} and ${fakeDigits(4, 3)} ${fakeDigits(4, 4)}`,
      `Wiederherstellungscode: ${fakeBase36(4)}-${fakeBase36(4, 2)}-${fakeBase36(4, 3)}`,
    ],
    misses: [
      'print the recovery codes of 2019-2024',
      'backup codes: xxxx-xxxx',
      `backup codes: 0000-${fakeHex(4)}`,
      'recovery codes were sent last week-ends',
      'recovery code: fall-back',
    ],
  },
  {
    ...SECRET,
    id: 'licence-key',
    type: 'SECRET',
    label: 'Licence key',
    severity: 'medium',
    keywords: [
      ...[
        'licence key',
        'license key',
        'product key',
        'serial key',
        'activation key',
        'serial number',
      ],
      ...[
        'activation code',
        'lizenzschlüssel',
        'produktschlüssel',
        'aktivierungscode',
        'license_key',
      ],
      ...[
        'clé de licence',
        'clé de produit',
        'clave de producto',
        'clave de licencia',
        'seriennummer',
      ],
      ...['プロダクトキー', 'ライセンスキー', '产品密钥', '许可证密钥'],
    ],
    reach: { after: 110 },
    pattern: /(?<![\w-])(?:[A-Z0-9]{4,6}-){3,7}[A-Z0-9]{4,6}(?![\w-])/g,
    check: [
      ['like', '[A-Z].*\\d|\\d.*[A-Z]', ''],
      ['random', 3],
    ],
    source: 'https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys',
    hits: [1, 2, 3].map(
      (seed) =>
        `Your licence key: ${fakeOf('BCDFGHJKMPQRTVWXY2346789', 25, seed).replace(/.{5}(?=.)/g, '$&-')}`,
    ),
    misses: [
      'license key: XXXXX-XXXXX-XXXXX-XXXX1-XXXXX',
      `product key: ${fakeDigits(20).replace(/.{5}(?=.)/g, '$&-')}`,
      `part ${fakeOf('BCDFGHJKMPQRTVWXY2346789', 25).replace(/.{5}(?=.)/g, '$&-')}`,
    ],
  },
  {
    ...SECRET,
    id: 'secret-token-address',
    label: 'Secret token',
    severity: 'critical',
    tier: 'shape',
    keywords: ['secret-token:'],
    reach: { after: 260 },
    pattern: /(?<![\w-])secret-token:[\w.~%!$&'*+,;=:@/-]{16,240}(?![\w-])/g,
    check: [['drawn']],
    reason: 'its beginning says so',
    source: 'https://www.rfc-editor.org/rfc/rfc8959',
    hits: [
      `Authorization: secret-token:${fakeBase62(32)}`,
      `"secret-token:mercury_production_${fakeBase62(40)}"`,
      `token secret-token:${fakeHex(40)}`,
    ],
    misses: [
      'secret-token:your-token-goes-here',
      'secret-token:theNameOfTheTokenInSettings',
      `secret-token: ${fakeBase62(32)}`,
    ],
  },
  {
    ...SECRET,
    id: 'secret-set',
    label: 'Secret key or token',
    keywords: ['setenv', 'set -', 'env ', 'npm config set', 'secret set'],
    reach: { after: 400 },
    anchored: 'at',
    pattern:
      /(?<![\w-])(?:(?:setenv|set(?:\s--?\w{1,12}){1,3}|ENV)\s{1,3}\w{0,30}?(?:SECRET|TOKEN|KEY|AUTH)\s{1,4}|npm config set \S{1,120}:_auth(?:Token)?[ =]|secret set \w{1,60} (?:--body|-b)[ =])["']?([\w+/=.~%-]{12,400})(?![\w+/=~-])/dgi,
    check: [
      ['unlike', PLAIN, 'i'],
      ['drawn', 2.8],
    ],
    source: 'https://docs.docker.com/reference/dockerfile/#env',
    hits: [
      `ENV API_TOKEN ${fakeBase62(30)}`,
      `set -gx DEPLOY_KEY ${fakeHex(40)}`,
      `setenv SERVICE_SECRET ${fakeBase62(24)}`,
      `ENV REGISTRY_AUTH ${fakeBase62(32)}`,
      `npm config set //npm.corp/:_authToken ${fakeBase62(36)}`,
      `gh secret set TOKEN --body ${fakeBase62(40)}`,
    ],
    misses: [
      'ENV API_TOKEN $API_TOKEN_123456',
      'ENV API_KEY theNameOfSomeKeyInVault2',
      'ENV CLIENT_SECRET 123e4567-e89b-12d3-a456-426614174000',
      'set key bindings2to8emacs',
    ],
  },
  {
    ...SECRET,
    id: 'secret-in-prose',
    label: 'Secret in a sentence',
    keywords: [
      'key',
      'secret',
      'token',
      'schlüssel',
      'clé',
      'clave',
      'chave',
      'jeton',
      'ключ',
      'токен',
      '密钥',
      '令牌',
      'トークン',
      'キー',
      '토큰',
      '키',
    ],
    reach: { before: 8, after: 260 },
    anchored: 'at',
    pattern:
      /(?:(?:api[- ]?|access[- ]?|secret[- ]?|private[- ]?|license[- ]?)(?:key|token)|secret|token|(?:api[- ]?)?schlüssel|clé(?: d'api| api)?|clave(?: de api| api)?|chave(?: de api| api)?|jeton|(?:api[- ])?ключ|токен|密钥|令牌|トークン|キー|토큰|키)(?:\s(?:for|to|of|für|pour|de|para|del|для)\s[^\n:=.]{1,40}?)?[ ]{0,2}(?:,? (?:is|was|it's|its|ist|lautet|est|es|é|это)(?: now)?[: ]|是|は|은|는|：|: | - | – | — )\s{0,2}["'“„«`]?([\w+/=.~-]{16,256})(?![\w+/=~-])/dgi,
    check: [['unlike', PLAIN, 'i'], ['drawn']],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      `my API key is ${fakeBase62(32)}`,
      `the token for staging is ${fakeHex(32)}, please check`,
      `密钥是${fakeBase62(24)}`,
    ],
    misses: [
      'the token is unauthenticated2because',
      'my api key is YOUR_API_KEY_1234567890',
      `the commit is ${fakeHex(40)}`,
      `my api key is example-${fakeBase62(24)}`,
      'the token is 123e4567-e89b-12d3-a456-426614174000',
    ],
  },
  {
    ...SECRET,
    id: 'kubernetes-secret',
    label: 'Kubernetes secret',
    keywords: ['kind: secret', 'kind: "secret"'],
    reach: { before: 900, after: 1800 },
    pattern: /\n[ \t]{1,8}[\w.-]{1,60}:[ \t]{1,3}["']?([A-Za-z0-9+/]{8,900}={0,2})["']?(?=\s|$)/dg,
    check: [
      ['like', '^(?:.{4})+$'],
      ['decodes', '^[\\x20-\\x7e\\s]{5,}$'],
      ['near', '(?:^|\\n)(?:data|stringData):', 900],
    ],
    reason: 'a value of a Kubernetes secret',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    hits: ['db', 'smtp', 'root'].map(
      (name) =>
        `apiVersion: v1\nkind: Secret\ndata:\n  ${name}: ${btoa(`${name}-Xy7!${fakeBase36(9)}`)}\n`,
    ),
    misses: [
      `kind: Secret\ndata:\n  a: ${btoa('db-Xy7!abcdefg').replace(/=/g, '')}\n`,
      'kind: Secret\nmetadata:\n  namespace: producti\ndata:\n',
      `kind: ConfigMap\ndata:\n  a: ${btoa(`xy-${fakeBase36(9)}`)}\n`,
      `kind: Secret\nspec:\n  a: ${btoa(`xy-${fakeBase36(9)}`)}\n`,
    ],
  },
];
