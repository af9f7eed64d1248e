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
  '^(?:.{1,3}|(?:my|the|your|db|user|some)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret)\\d{0,3}|postgres|mysql|root|admin|guest|test|foo|bar|user|minio|rabbitmq|example|changeme|null|none|nil|undefined|tiger|x-oauth-basic|git)$';

export const CONNECTION_STRINGS: readonly Rule[] = [
  {
    ...CONNECTION,
    id: 'password-in-url',
    label: 'Password in an address',
    keywords: ['://', '%3a%2f%2f'],
    reach: { after: 420 },
    pattern: /:\/\/(?:[^\s/:"'`<>()[\]{}]{0,80}):([^\s/"'`<>{}]{3,256})@(?=[A-Za-z0-9[_$-])/dg,
    check: [['real'], ['unlike', SAMPLE], ['unlike', '^\\d{2,5}(?:[/?#;,]|$)|^[$%{]']],
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    hits: [
      `postgres://app:${fakePassword()}@db.internal:5432/orders`,
      `REDIS_URL=redis://:${fakePassword(2)}@10.0.0.4:6379/0`,
      `smtps://bot@corp.com:${fakePassword(3)}@smtp.corp.com:465`,
    ],
    misses: [
      'https://user:pass@example.com',
      'postgres://app:changeme123@db/orders',
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
    check: [['drawn']],
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
      'Server=db;User Id=a;Password=changeme123;',
      'Server=db;User Id=a;Password=ORDERS_KEY;',
    ],
  },
  {
    ...CONNECTION,
    id: 'password-in-data-source',
    label: 'Password in a data source name',
    keywords: ['@tcp(', '@unix('],
    reach: { before: 180 },
    pattern: /(?<![\w/:.-])[\w.-]{1,40}:([^\s"'`:/(]{3,128})@(?:tcp|unix)\(/dg,
    check: [['real'], ['unlike', SAMPLE]],
    source: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
    hits: [1, 2, 3].map(
      (seed) => `app:${fakePassword(seed)}@tcp(db.corp:3306)/shop?parseTime=true`,
    ),
    misses: [
      'root:password@tcp(127.0.0.1:3306)/test',
      'app:$DB_SECRET_1@tcp(db:3306)/shop',
      'user@tcp(localhost:5555)/dbname',
    ],
  },
  {
    ...CONNECTION,
    id: 'oracle-login',
    label: 'Password of an Oracle database',
    keywords: ['oracle:thin:', 'oracle:oci', 'sqlplus', 'sqlldr', 'expdp', 'impdp'],
    reach: { after: 180 },
    anchored: 'at',
    pattern:
      /(?:oracle:(?:thin|oci8?):|(?:sqlplus|sqlldr|expdp|impdp)(?:\s-\w{1,3}){0,3}\s["']?)[\w$#]{1,40}\/["']?([^\s"'@/]{3,64})["']?@/dgi,
    check: [['real'], ['unlike', SAMPLE]],
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/',
    hits: [
      `jdbc:oracle:thin:ledger/${fakePassword()}@//ora1.corp:1521/LEDGER`,
      `sqlplus -S app/${fakePassword(2)}@db.corp:1521/shop`,
      `expdp system/"${fakePassword(3)}"@orcl schemas=hr`,
    ],
    misses: [
      'sqlplus scott/tiger@localhost:1521/xe',
      'sqlplus app/$ORA_SECRET_1@db.corp',
      'jdbc:oracle:thin:@//ora1.corp:1521/LEDGER',
    ],
  },
  {
    ...CONNECTION,
    id: 'pgpass-line',
    label: 'Password of a .pgpass file',
    keywords: [':5432:', ':5433:', ':*:*:', ':6432:'],
    reach: { before: 80, after: 200 },
    pattern:
      /(?:^|[\s"'])[\w.*-]{1,80}:(?:\d{4,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:([^\s"':(][^\s"':]{2,127})/dg,
    check: [['real'], ['unlike', SAMPLE], ['unlike', '^[A-Z_]+$', '']],
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    hits: [
      `db.corp:5432:orders:app:${fakePassword()}`,
      `localhost:5432:*:postgres:${fakePassword(2)}`,
      `10.0.0.4:5433:shop:ada:${fakeBase62(16)}`,
    ],
    misses: [
      'db.corp:5432:orders:app:password',
      'hostname:5432:db',
      'a:5432:b:c:$PASS',
      'a:5432:b:c:ORDERS_KEY',
      'a:5432:b:c:(see the wiki)',
    ],
  },
  {
    ...CONNECTION,
    id: 'netrc-line',
    label: 'Password of a .netrc file',
    keywords: ['machine', 'login', 'default'],
    reach: { after: 260 },
    pattern: /\blogin\s{1,4}[^\s]{1,80}\s{1,4}password\s{1,4}([^\s"'<>(][^\s"'<>]{2,127})/dg,
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
      'machine a login ada password changeme123',
      'machine a login ada password secret12',
      'machine a login ada password ORDERS_KEY',
      'machine a login ada password (see the wiki)',
    ],
  },
];
