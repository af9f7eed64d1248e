// Passwords inside addresses of databases, queues, mail and file servers.
import { fakeBase62, fakeHex } from '../fake-keys';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';

const CONNECTION = {
  type: 'PASSWORD',
  severity: 'critical',
  tier: 'shape',
  mask: 'wholly',
} as const satisfies Partial<Rule>;

/** Values of tutorials, and of databases on the developer's own machine. */
const SAMPLE =
  '^(?:.{1,3}|(?:my|the|your|db|user|some)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret)\\d{0,3}|postgres|mysql|root|admin|guest|test|foo|bar|user|minio|rabbitmq|example|changeme|x-oauth-basic|git)$';

export const CONNECTION_STRINGS: readonly Rule[] = [
  {
    ...CONNECTION,
    id: 'password-in-url',
    label: 'Password in an address',
    keywords: ['://', '%3a%2f%2f'],
    reach: { after: 420 },
    pattern: /:\/\/(?:[^\s/:"'`<>()[\]{}]{0,80}):([^\s/"'`<>{}]{3,256})@(?=[A-Za-z0-9[_$-])/dg,
    check: [['real'], ['unlike', SAMPLE], ['unlike', '^\\d{2,5}(?:[/?#]|$)|^[$%{]']],
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    hits: [
      `postgres://app:${fakePassword()}@db.internal:5432/orders`,
      `REDIS_URL=redis://:${fakePassword(2)}@10.0.0.4:6379/0`,
      `smtps://bot@corp.com:${fakePassword(3)}@smtp.corp.com:465`,
    ],
    misses: [
      'https://user:pass@example.com',
      'postgres://app:$DB_PASSWORD_OF_OURS@db/orders',
      'postgres://postgres:postgres@localhost/app',
      'https://example.com:8080/@user',
      'http://example.com:8080@user',
      'redis://host:6379',
    ],
  },
  {
    ...CONNECTION,
    id: 'token-in-url',
    type: 'API_KEY',
    label: 'Token in an address',
    mask: 'ends',
    keywords: ['https://', 'http://', 'git+https'],
    reach: { after: 140 },
    pattern: /https?:\/\/([A-Za-z0-9_-]{20,100}):?@(?=[a-z0-9])(?![\w.-]{0,60}(?:sentry|ingest))/dg,
    check: [['real'], ['drawn', 3]],
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    hits: [
      `git clone https://${fakeHex(40)}@github.com/acme/app.git`,
      `"https://${fakeBase62(32)}@api.corp/v1"`,
      `http://${fakeBase62(24)}:@git.corp/x`,
    ],
    misses: [
      'https://continuous-integration-user@git.corp/x',
      `https://${fakeHex(32)}@o123.ingest.sentry.io/1`,
      `https://${fakeHex(10)}@git.corp/x`,
    ],
  },
  {
    ...CONNECTION,
    id: 'wifi-code',
    label: 'Wi-Fi password',
    keywords: ['wifi:'],
    reach: { after: 160 },
    pattern: /WIFI:(?:[A-OQ-Z]:[^;]{0,64};){0,4}P:([^;\n]{8,64});/dg,
    check: [['real']],
    source:
      'https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11',
    hits: [1, 2, 3].map((seed) => `WIFI:T:WPA;S:Home;P:${fakePassword(seed)};;`),
    misses: ['WIFI:T:WPA;S:Home;P:<password>;;', 'WIFI:T:nopass;S:Cafe;;', 'wifi: P:short;'],
  },
  {
    ...CONNECTION,
    id: 'login-in-url',
    label: 'Login of a package host',
    keywords: ['contribsys'],
    reach: { before: 40, after: 80 },
    pattern:
      /(?::\/\/(?=[a-f0-9:]{17}@(?:gems|enterprise)\.contribsys)|CONTRIBSYS__COM\w{0,20}[^\w\n]{1,12}\s{0,12}[@"']{0,2})([a-f0-9]{8}:[a-f0-9]{8})(?![\w:])/dgi,
    check: [['unlike', '^(.)\\1{7}:']],
    source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    hits: [
      `https://${fakeHex(8)}:${fakeHex(8, 9)}@gems.contribsys.com/`,
      `BUNDLE_GEMS__CONTRIBSYS__COM=${fakeHex(8, 2)}:${fakeHex(8, 8)}`,
      `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "${fakeHex(8, 3)}:${fakeHex(8, 7)}"`,
    ],
    misses: [
      'https://gems.contribsys.com/',
      'https://00000000:00000000@gems.contribsys.com/',
      'BUNDLE_GEMS__CONTRIBSYS__COM=user:name',
    ],
  },
  {
    ...CONNECTION,
    id: 'password-in-connection-string',
    label: 'Password in a connection string',
    tier: 'context',
    keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
    reach: { after: 140 },
    pattern: /(?:password|pwd)\s?=\s?([^\s;"'`<>{}()$&,]{3,128})(?=[;"'`\s&,)]|$)/dgi,
    check: [
      ['real'],
      ['unlike', SAMPLE],
      ['unlike', '^[A-Z_]+$', ''],
      [
        'near',
        '(?:server|data source|host|hostaddr|user id|uid|initial catalog|database|dbname|driver|dsn|provider|endpoint)\\s?=\\s?[^;=\\n]{1,100}[;\\s&]',
        200,
      ],
      ['not-near', '--\\w*$|[_-]$', 14],
    ],
    source: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
    hits: [
      `Server=db.corp;Database=shop;User Id=app;Password=${fakePassword()};Encrypt=true`,
      `jdbc:sqlserver://h:1433;database=x;user=a;password=${fakePassword(2)};`,
      `host=db.corp port=5432 dbname=shop user=app password=${fakePassword(3)}`,
    ],
    misses: [
      'Server=db;Password=<password>;',
      'Server=db;User Id=a;Password={0};',
      'Server=db;User Id=a;Password=password;',
      `the rule Pwd=${fakePassword()} stands alone`,
    ],
  },
  {
    ...CONNECTION,
    id: 'pgpass-line',
    label: 'Password of a .pgpass file',
    keywords: [':5432:', ':5433:', ':*:*:', ':6432:'],
    reach: { before: 80, after: 200 },
    pattern:
      /(?:^|[\s"'])[\w.*-]{1,80}:(?:\d{4,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:([^\s"':]{3,128})/dg,
    check: [['real'], ['unlike', SAMPLE], ['unlike', '^[A-Z_]+$', '']],
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    hits: [
      `db.corp:5432:orders:app:${fakePassword()}`,
      `localhost:5432:*:postgres:${fakePassword(2)}`,
      `10.0.0.4:5433:shop:ada:${fakeBase62(16)}`,
    ],
    misses: ['db.corp:5432:orders:app:password', 'hostname:5432:db', 'a:5432:b:c:$PASS'],
  },
  {
    ...CONNECTION,
    id: 'netrc-line',
    label: 'Password of a .netrc file',
    keywords: ['machine', 'login', 'default'],
    reach: { after: 260 },
    pattern: /\blogin\s{1,4}[^\s]{1,80}\s{1,4}password\s{1,4}([^\s"'<>]{3,128})/dg,
    check: [
      ['after', '(?:machine\\s+\\S+|default)\\s', 200],
      ['real'],
      ['unlike', SAMPLE],
      ['unlike', '^[A-Z_]+$', ''],
    ],
    source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    hits: [
      `machine git.corp login ci password ${fakePassword()}`,
      `machine api.heroku.com\n  login ada@corp.com\n  password ${fakeHex(36)}`,
      `default login anonymous password ${fakeBase62(12)}`,
    ],
    misses: [
      'machine git.corp login ci password <password>',
      'the login form password field1',
      'machine a login ada password changeme',
    ],
  },
];
