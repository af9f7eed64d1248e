// Passwords: assigned in code and settings, given on a command line, or told in a sentence or a chat.
import type { CheckCall } from '../checks/catalog';
import { fakeLetters } from '../fake-keys';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';
import {
  DELIMITERS,
  LONG_NAMES,
  NAME,
  SERVICES,
  SHORT_NAMES,
  WORDS,
} from '../words/password-names';
import { ASSIGNED } from './api-key';

const PASSWORD = { type: 'PASSWORD', severity: 'high', tier: 'context', mask: 'wholly' } as const;

/** A piece of code or of a template that stands where a value would: `$PASS`, `%s`, `user.password`, `env:X`. */
const NO_EXPRESSION =
  '(?![$%@&*!]|\\/\\/|env[:.(]|[A-Za-z_$][\\w$]*(?:(?:\\.|->|::|\\?\\.)[A-Za-z_$][\\w$]*)+(?:[^\\w.$@!#%^&*-]|$))';
/** All that stands in quotes, or one word; marks that end a sentence or a value do not belong to a bare one. */
const QUOTED = `(?<=["'\`])[^"'\`\\n\\\\\\s]{4,128}(?=["'\`\\\\])`;
const BARE = `${NO_EXPRESSION}(?:(?!&[\\w.-]{1,30}=)[^${DELIMITERS}]){3,127}(?!&[\\w.-]{1,30}=)[^${DELIMITERS}.:?。、，]`;
const VALUE = `${QUOTED}|${BARE}`;
/** ASCII and Latin, Greek or Cyrillic letters only: Chinese and Japanese go on without a space. */
const NARROW = '[!-~¡-ӿ]';
const NARROW_VALUE = `${QUOTED}|${NO_EXPRESSION}(?:(?![${DELIMITERS}])${NARROW}){3,127}(?![${DELIMITERS}.:?])${NARROW}`;

/** Nothing that marks an example or a template. */
const NO_EXAMPLE: CheckCall = ['random', 0];
/** What only passwords have: a digit among letters, or a sign in the middle of them. */
const MIXED: CheckCall = ['like', '^(?=.*?\\p{L}).*?(?:\\d|[\\p{L}\\d][!@#$%^&*+=?~]+[\\p{L}\\d])'];
const NO_WORD: CheckCall = ['unlike', WORDS];
/** The name of a constant, or the next assignment. */
const NO_NAME: CheckCall = [
  'unlike',
  '^[A-Z][A-Z_]+\\d{0,2}$|^(?:[a-z_]{2,}|[A-Z][A-Z_]{3,})=[^=]',
  '',
];
/** Paths, addresses, names of files, hashes of files, numbers with dashes. */
const NO_PATH: CheckCall = [
  'unlike',
  '^[./~]|:\\/\\/|\\\\|^sha\\d|^[\\d.,:-]+$|^\\d+-\\d+$|\\.(?:js|ts|py|go|rb|php|ya?ml|json|txt|md|conf)$|^\\$\\w+$|^%\\w',
];
/** A line of a test report. */
const NO_REPORT: CheckCall = ['not-near', '-\\s?PASS:\\s*$', 12];
/** A call or an index goes on behind. */
const NO_CALL: CheckCall = ['not-near', '^[([{]', 0, 1];
const COMMON: readonly CheckCall[] = [NO_EXAMPLE, NO_WORD, NO_NAME, NO_PATH];

/** Of each of the common checks one value that it alone turns down, in the form of a rule. */
function shams(form: (value: string) => string, path = '/etc/pass12'): string[] {
  return ['My-Example-12', 'password12', 'ADMIN_PASS1', path].map(form);
}

export const PASSWORDS: readonly Rule[] = [
  {
    ...PASSWORD,
    id: 'password-assignment',
    label: 'Password',
    keywords: [...LONG_NAMES, ...SHORT_NAMES],
    reach: { before: 12, after: 220 },
    anchored: 'at',
    pattern: new RegExp(`${NAME}${ASSIGNED}(${VALUE})`, 'dg'),
    check: [['like', '^.{6,}'], MIXED, ...COMMON, NO_CALL, NO_REPORT],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `password=${fakePassword()}`,
      `"passwd": "${fakePassword(2)}"`,
      `DB_PASSWORD: ${fakePassword(3)}`,
      `const userPwd = '${fakePassword(4)}';`,
      `<password>${fakePassword(5)}</password>`,
      `密码：${fakePassword(7)}`,
      'pass: hunter2',
      `le mot de passe : ${fakePassword(4)}`,
      `şifre: ${fakePassword(14)}`,
      `def connect(passwd: str = "${fakePassword(8)}"):`,
      `MYSQLPASS: ${fakePassword(9)}`,
      `setopt(curl, CURLOPT_PROXYPASSWORD, "${fakePassword(10)}")`,
    ],
    misses: [
      ...shams((value) => `password=${value}`),
      'password=<your-password-1>\nDB_PORT=5432',
      'password=a1b2c',
      'password=swordfishes',
      'password=$DB_PASSWORD_1',
      'password: xxxx1234',
      'password=<password1>',
      'password=getPassword2()',
      'password = process.env.DB_PASSWORD_1',
      'password = user2.password',
      'password: string',
      'password=$PASS1',
      'bypass=a1b2c3d4',
      'PWD=/home/user1',
      '--- PASS: TestLogin2 (0.01s)',
      'password: [PASSWORD_1]',
      'PASSWORD_MIN_LENGTH=8chars',
      'password=a1',
      'password: test1',
      'password: userpass',
      'password=ADMIN_PASS1',
      'password=/etc/pass1',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-quotes',
    label: 'Password',
    keywords: ['pass', 'pwd', 'psw'],
    reach: { before: 12, after: 220 },
    anchored: 'at',
    pattern: new RegExp(
      `${NAME}${ASSIGNED}(?<=["'\`>])([^"'\`<\\n\\s]{6,64})(?=["'\`<\\\\])`,
      'dg',
    ),
    check: [
      [
        'like',
        '^[A-Za-z]{2,}[!@#$%^&*?.]+$|^[a-z]+[-_.][a-z]+[-_.][a-z-]+$|[^A-Za-z\\d_.-].*[^A-Za-z\\d_.-]',
      ],
      [
        'unlike',
        '^@|^[a-z]+[.](?:[a-z]+[.]?)+$|[_.](?:password|pass|pwd|secret|key|token|name|field|input|error)$|^(?:password|secret|user|login|reset|forgot|change|confirm|new|old|current|invalid|wrong|missing|empty|no)[-_.]',
      ],
      NO_EXAMPLE,
      NO_WORD,
      NO_PATH,
    ],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: ['password = "cackle!"', "'passwd': 'lighthouse#?!'", 'PASSWORD = "!#?&()"'],
    misses: [
      'password = "auth.password.reset"',
      "passwordField = 'new-password-input'",
      'password: "Required"',
      'password = "example#?!"',
      'password = "my-pass-here"',
      'password = "/login?next="',
      'password = "Swordfishes"',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-environment',
    label: 'Password',
    keywords: ['pass'],
    reach: { before: 40, after: 90 },
    // A line of an environment file needs no digit: nothing else is written so.
    pattern:
      /(?:^|[\s;])(?:export\s|-e\s|ENV\s)?(?:[A-Z][A-Z_]{0,30}_)?PASS(?:WORD|WD)?=["']?([A-Za-z][a-z]{7,40})(?=["'\s;]|$)/dg,
    check: [['real'], NO_WORD],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      'export DB_PASSWORD=swordfishes',
      'MYSQL_ROOT_PASSWORD=Kirschbaumbluete',
      "docker run -e POSTGRES_PASSWORD='lighthouses' postgres",
    ],
    misses: ['DB_PASSWORD=changemenow', 'DB_PASSWORD=userpassword', 'password=swordfishes'],
  },
  {
    ...PASSWORD,
    id: 'password-option',
    label: 'Password on a command line',
    keywords: [
      '-pass',
      '--pwd',
      '-pw',
      '/pass',
      'identified',
      'convertto-securestring',
      'sshpass',
      'encrypted password',
      'with password',
      'set password',
      'pass:',
      '-pwd',
      'storepass',
      'keypass',
    ],
    reach: { before: 14, after: 220 },
    pattern: new RegExp(
      `(?:(?<![\\w-])-{1,2}[a-z-]{0,20}(?:[Pp]assword|passwd|passphrase|pass|pwd|pw|passin|passout)(?:=|[:,]?\\s{1,3}|["'],\\s{0,3})["']?(?:pass:)?|sshpass\\s-p\\s{0,2}["']?|/pass(?:word)?:["']?|(?:IDENTIFIED|identified)(?: (?:WITH|with) \\w{1,40})? (?:BY|by|AS|as) (?:PASSWORD )?["']|(?:IDENTIFIED)(?: WITH \\w{1,40})? BY |(?:ENCRYPTED|WITH|SET|LOGIN) PASSWORD(?: FOR [^=\\n]{1,60})?(?: =)? ?(?:PASSWORD\\()?["']|ConvertTo-SecureString(?: -(?:String|AsPlainText|Force)){0,3} \\\\?["']?)(?!-)(${VALUE})`,
      'dg',
    ),
    check: [
      ['like', '^.{5,}'],
      MIXED,
      ...COMMON,
      NO_CALL,
      ['unlike', '^(?:file|env|fd|stdin|pass):'],
    ],
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `login --user bob --password ${fakePassword()}`,
      `CREATE USER a IDENTIFIED BY '${fakePassword(2)}'`,
      `ConvertTo-SecureString "${fakePassword(5)}" -AsPlainText -Force`,
      `sshpass -p ${fakePassword(6)} ssh ada@10.0.0.4`,
      `keytool -list -keystore a.jks -storepass ${fakePassword(7)}`,
    ],
    misses: [
      ...shams((value) => `--password ${value}`),
      '--password $PASS1',
      '--password getPassword2(x)',
      '--password swordfishes',
      '-passin file:a1b2c3',
      '-passin pass:$SECRET_1',
      '--password a1b2',
      'curl --pass file',
      'users identified by email2',
      '--password=test1',
      '--pass -v2',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-flag',
    label: 'Password on a command line',
    keywords: [
      'mysql',
      'ldapsearch',
      'ldapmodify',
      'redis-cli',
      'docker login',
      'mongo',
      'smbclient',
      'net use',
      'htpasswd',
      'zip ',
      '7z ',
      '7za ',
      'snmpwalk',
      'snmpget',
      'useradd',
      'usermod',
      'sqlcmd',
      'psexec',
      'rdesktop',
      'xfreerdp',
      'lftp',
      'ipmitool',
      'sqlplus',
      'ssh -',
    ],
    reach: { after: 260 },
    pattern: new RegExp(
      `(?:(?:mysql(?:dump|admin)?|mongo(?:dump|sh)?)\\b[^\\n]{0,160}?\\s-p ?|ldap(?:search|modify|add|delete|whoami)\\b[^\\n]{0,200}?\\s-w ?|redis-cli\\b[^\\n]{0,80}?\\s-a |docker login\\b[^\\n]{0,120}?\\s-p |smbclient\\b[^\\n]{0,120}?\\s-U ?[^\\s%]{1,40}%|net use\\b[^\\n]{0,120}?/user:\\S{1,60} |net use (?:[a-z*]:? )?\\\\\\\\\\S{1,80} (?=\\S{1,80} /user:)|lftp\\b[^\\n]{0,80}?\\s-u ?[^\\s,]{1,60},|snmp(?:walk|get)\\b[^\\n]{0,120}?\\s-[AX] |user(?:add|mod)\\b[^\\n]{0,80}?\\s-p |htpasswd -\\w{0,4}b\\w{0,4} \\S{1,60} \\S{1,40} |(?:7za?|zip)\\b[^\\n]{0,80}?\\s-(?:P|p) ?|(?:sqlcmd|psexec|ipmitool|ssh)\\b[^\\n]{0,120}?\\s-P |xfreerdp\\b[^\\n]{0,120}?/p:|sqlplus [^\\s/]{1,40}/)["']?(${VALUE})`,
      'dgi',
    ),
    check: [['like', '^.{6,}'], MIXED, ...COMMON, NO_CALL, ['unlike', '^-|^[\\w.-]+@\\w']],
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `mysql -u root -p${fakePassword()} shop`,
      `ldapsearch -x -D "cn=svc" -w '${fakePassword(2)}' -b "dc=corp"`,
      `redis-cli -h cache -a ${fakePassword(3)} ping`,
      `7z a -p${fakePassword(4)} pack.7z docs/`,
      `net use Z: \\\\nas\\share ${fakePassword(5)} /user:ada`,
      `lftp -u ada,${fakePassword(6)} sftp://files.corp`,
      `useradd -m -p ${fakePassword(7)} ada`,
    ],
    misses: [
      ...shams((value) => `docker login -u ada -p ${value}`),
      'mysql -u root -p shop1',
      'mysql -u root -p --host=db1.corp',
      'mysql -u root -p swordfishes',
      'mysql -u root -p getPass12(x)',
      'mysql -u root -p mydb < dump.sql',
      'docker login -p $TOKEN1',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-tuple',
    label: 'Password in a call',
    keywords: [
      'auth=',
      'auth =',
      'login(',
      'basic_auth',
      'basicauth',
      'credentials(',
      'credential(',
    ],
    reach: { before: 2, after: 200 },
    pattern:
      /(?:\bauth\s?=\s?|[Bb]asic_?[Aa]uth|\.login|[Cc]redentials?)\s?[([]{1,2}\s?["'][^"'\n]{1,60}["'],\s?["']([^"'\n\s]{5,128})["']/dg,
    check: [MIXED, ...COMMON],
    source: 'https://requests.readthedocs.io/en/latest/user/authentication/',
    hits: [
      `requests.get(url, auth=("svc", "${fakePassword()}"))`,
      `smtp.login('ada@corp.com', '${fakePassword(2)}')`,
      `new NetworkCredential("svc", "${fakePassword(3)}")`,
    ],
    misses: [
      'auth=("user", "password")',
      'smtp.login(user, password1)',
      ...shams((value) => `auth=("svc", "${value}")`),
      'auth=("svc", "swordfishes")',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-drawn',
    label: 'Password',
    keywords: ['pass', 'pwd', 'psw'],
    reach: { before: 12, after: 220 },
    anchored: 'at',
    // Letters alone, but no words: drawn by lot.
    pattern: new RegExp(`${NAME}${ASSIGNED}([A-Za-z]{12,64})(?![\\w.(\\[{/-])`, 'dg'),
    check: [
      ['like', '[a-z].*[A-Z]|[A-Z].*[a-z]', ''],
      ['drawn', 3.2],
    ],
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [1, 2, 3].map((seed) => `password = "${fakeLetters(24, seed)}"`),
    misses: [
      'password = "invalidPasswordMessage"',
      'password = passwordFromEnvironment',
      `passwordHash = "${fakeLetters(24)}"`,
      `password = "${fakeLetters(24).toLowerCase()}"`,
    ],
  },
  {
    ...PASSWORD,
    id: 'login-told',
    anchored: 'at',
    label: 'Password beside a user name',
    keywords: [
      'user',
      'login',
      'account',
      'benutzer',
      'usuario',
      'utilisateur',
      'konto',
      'логин',
      '用户',
      '账号',
      'ユーザー',
      '아이디',
      '계정',
      'id',
    ],
    reach: { before: 1, after: 160 },
    pattern: new RegExp(
      `(?<![A-Za-z])(?:user(?:[ _]?(?:name|id))?|login|account|id|benutzer(?:name)?|usuario|utilisateur|konto|логин|用户名?|账号|ユーザー名?|아이디|계정)[ :=/：]{1,3}[^\\s:=]{2,64}[ ,;/、，]{1,3}(?:and |und |y |et |with )?(?:${NAME}[ :=/：]{1,3})(?<!pass )(${VALUE})`,
      'dgi',
    ),
    check: [['like', '^.{5,}'], MIXED, ...COMMON, NO_CALL],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      `work vpn - user tkowalski pw ${fakePassword()}`,
      `account ada pw ${fakePassword(2)}`,
      `Benutzer: ada, Passwort ${fakePassword(3)}`,
    ],
    misses: [
      'the user can pass arguments1 on',
      'user name and password field1.value',
      'login form password required',
      ...shams((value) => `account ada pw ${value}`, '~/pass12'),
      'account ada pw a1b2',
      'account ada pw swordfishes',
      'account ada pw getPass12(x)',
    ],
  },
  {
    ...PASSWORD,
    id: 'login-pair',
    label: 'Password beside a user name',
    severity: 'medium',
    keywords: ['admin', 'root'],
    reach: { after: 90 },
    pattern: new RegExp(
      `\\b(?:admin(?:istrator)?|root)(?: / |: ?|/)(?=${NARROW}{7})([^${DELIMITERS}/:]{6,63}[^${DELIMITERS}/:.?!,])(?=[\\s"'),]|$)`,
      'dgi',
    ),
    check: [MIXED, NO_WORD, NO_NAME, NO_PATH, ['drawn', 2.5]],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: ['router admin / 9fj2kLLa', 'root:xK29vvQ0pl', 'nas admin / qT7kzW4m'],
    misses: [
      'admin/settings2',
      'admin / dashboard2024',
      'root: version1.2',
      'admin / qTzkWxvBnm',
      'root:xK29vvQ0pl_1',
      'root:XKQZVWPT12',
      'root:xK29vvQ0pl.json',
    ],
  },
  {
    ...PASSWORD,
    id: 'login-of-service',
    anchored: 'at',
    label: 'Password of a service',
    severity: 'medium',
    keywords: SERVICES,
    reach: { after: 90 },
    pattern: new RegExp(
      `(?<![\\w.-])(?:${SERVICES.join('|')})\\s?(?:[:=]|-|–)\\s{0,2}(?=${NARROW}{8})([^${DELIMITERS}/:@]{7,40})(?=[\\s"'),]|$)`,
      'dgi',
    ),
    check: [
      // Both cases, a digit and a sign, as rules for passwords demand them.
      ['like', '(?=.*\\p{Ll})(?=.*\\p{Lu})(?=.*\\d)(?=.*[!#$%&*+?^~])'],
      NO_EXAMPLE,
      NO_PATH,
    ],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [`netflix: ${fakePassword()}`, `wifi - ${fakePassword(2)}`, `Router: ${fakePassword(3)}`],
    misses: [
      'server: nginx2',
      'wifi: WPA2-Enterprise',
      'github: v2.0.1',
      'router: [PASSWORD_1]',
      'router: My-Example-12!',
      'router: Xk12!main.conf',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-prose',
    anchored: 'at',
    label: 'Password in a sentence',
    keywords: [...LONG_NAMES, ...SHORT_NAMES],
    reach: { before: 12, after: 220 },
    pattern: new RegExp(
      `${NAME}(?:\\s(?:for|to|of|on|für|zu|pour|de|du|para|del|per|voor|til|för|do|dla|pro|для|от|к)\\s[^\\n:=.]{1,40}?)?(?:\\s{0,2}(?:\\s(?:is|was|stays|remains|ist|war|lautet|est|es|é|è|är|er|on|je|to|jest|este|là|adalah|είναι|это)(?: now| still| jetzt| noch| maintenant| ahora)?[: ]|[は은는이가]|是|为|為|هي|هو| [-–—] | ?(?:→|->) ?)\\s{0,3})["'“„«‘\`「『]{0,1}(?=${NARROW}{4})(${NARROW_VALUE})`,
      'dg',
    ),
    check: [MIXED, ...COMMON, NO_CALL, ['unlike', '^\\d{1,2}[-+]|^-']],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      'my password is hunter2',
      `The password for the staging server is "${fakePassword()}".`,
      `Mein Passwort ist ${fakePassword(2)}`,
      `le mot de passe est ${fakePassword(3)}`,
      `пароль - ${fakePassword(5)}`,
      `密码是 ${fakePassword(6)}`,
      `パスワードは${fakePassword(7)}です`,
      `비밀번호는 ${fakePassword(8)} 입니다`,
      `la contraseña es ${fakePassword(9)}`,
      `a senha é ${fakePassword(10)}`,
      `la password è ${fakePassword(11)}`,
      `het wachtwoord is ${fakePassword(12)}`,
      `hasło to ${fakePassword(13)}`,
      `şifre → ${fakePassword(14)}`,
    ],
    misses: [
      'my password is wrong',
      'the password is stored as a hash',
      'Password is required.',
      'the password is <password>',
      'The password is 8-16 characters long',
      ...shams((value) => `my password is ${value}`),
      'my password is getPass12(x)',
      'the password is 8-20chars long',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-word-in-prose',
    label: 'Password in a sentence',
    keywords: LONG_NAMES,
    reach: { before: 12, after: 120 },
    anchored: 'at',
    // A long word may be a password too, when the sentence ends with it.
    pattern: new RegExp(
      `${NAME}(?:\\sfor\\s[^\\n:=.]{1,40}?)?\\s{0,2}(?:\\s(?:is|ist|est|es|é|è)[: ]|:|：)\\s{0,2}["'“„«‘\`]?(\\p{Ll}{16,40})(?=["'”.!]?\\s{0,2}(?:\\n|$))`,
      'dgu',
    ),
    check: [['real'], NO_WORD],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      'My password is correcthorsebatterystaple',
      'Passwort: donaudampfschifffahrt',
      'le mot de passe est "anticonstitutionnellement"',
    ],
    misses: [
      'my password is correcthorsebatterystaple and more',
      'password is misunderstood',
      'password: yourpasswordgoeshere',
      'password: mypasswordconfirmation',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-answered',
    label: 'Password in a chat',
    severity: 'medium',
    keywords: LONG_NAMES,
    reach: { before: 12, after: 200 },
    anchored: 'at',
    pattern: new RegExp(
      `${NAME}[^\\n:=]{0,40}?(?:[?？]\\s{1,3}|\\n[^\\n:：]{1,24}[:：]\\s?)["'“「]?(?=${NARROW}{8})([^${DELIMITERS}]{7,63}[^${DELIMITERS}.:?!。、，])(?=["'”」]?(?:\\s|$|[.。、，]))`,
      'dg',
    ),
    check: [['like', '\\d'], ...COMMON, ['unlike', '^\\d{1,4}[-/.:]\\d|@|^-|/']],
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      `what is the wifi password? ${fakePassword()}x1`,
      `y la clave del wifi? cangrejo-rojo-12`,
      `パスワード教えて\n中村：fuji-3776-yama です`,
    ],
    misses: [
      'forgot your password? See chapter-12',
      'what is the password? unknown-to-all-of-us',
      ...shams((value) => `what is the wifi password? ${value}`),
      'how long is a password? 2024-11-03',
      'what is the password? ada1234@corp',
      'what is the password? config12.json',
    ],
  },
  {
    ...PASSWORD,
    id: 'pin-told',
    anchored: 'at',
    label: 'PIN',
    severity: 'medium',
    keywords: ['pin', 'geheimzahl', 'код', 'kod', '暗証番号', '비밀번호', '密码', 'code', 'cód'],
    reach: { before: 8, after: 60 },
    pattern:
      /(?<![\p{L}\d_-])(?:pin(?:[ -]?(?:code|number|nummer))?|(?:alarm|door|gate|safe|access|security|entry)[ -]?code|geheimzahl|code pin|code (?:du portail|d['’]entrée|d['’]accès|de la porte|de l['’]immeuble|de l['’]alarme)|digicode|código (?:pin|de acceso|del portal|de la alarma)|codice (?:pin|di accesso|dell['’]allarme)|kod do (?:bramy|domofonu|alarmu|drzwi)|пин(?:-?код)?|код домофона|暗証番号|비밀번호|密码)(?:\s(?:for|of|to|de|du|der|für|del|da|для)\s[^\n:=.\d]{1,30}?)?\s{0,2}(?:\s(?:is|ist|lautet|est|c['’]est|es|é|è|to|это)[: ]|[:：=]|[は은는]|是)\s{0,2}["'“]?(\d{4,8})(?![\d.:-])/dgiu,
    check: [
      ['unlike', '^(?:1234|0000|1111|123456|000000|12345678)$'],
      ['unlike', '^(?:19|20)\\d\\d$'],
    ],
    source: 'https://www.iso.org/standard/68669.html',
    hits: ['my card PIN is 4839', 'Die Geheimzahl ist 7391', '暗証番号は 5820'],
    misses: ['pin 13 = LED', 'your PIN is 1234', 'PIN: 2024', 'error code: 40412'],
  },
];
