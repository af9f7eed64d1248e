// Passwords set apart from their name: by tags, in forms, behind a directive, or in a sentence without a word between.
import type { CheckCall } from '../checks/catalog';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';
import { DELIMITERS, LONG_NAMES, NAME, SHORT_NAMES, WORDS } from '../words/password-names';

const PASSWORD = {
  type: 'PASSWORD',
  label: 'Password',
  severity: 'high',
  tier: 'context',
  mask: 'wholly',
  source: 'https://cwe.mitre.org/data/definitions/312.html',
} as const satisfies Partial<Rule>;

/** What only passwords have: a digit among letters, or a sign in the middle of them. */
const MIXED: CheckCall = ['like', '^(?=.*\\p{L}).*(?:\\d|[\\p{L}\\d][!@#$%^&*+=?~]+[\\p{L}\\d])'];
const NO_EXAMPLE: CheckCall = ['real'];
const NO_WORD: CheckCall = ['unlike', WORDS];
const CHECKS: readonly CheckCall[] = [MIXED, NO_EXAMPLE, NO_WORD];

/** Of each check one value that it alone turns down, in the form of a rule. */
function shams(form: (value: string) => string): string[] {
  return ['swordfishes', 'changeme-12', 'password12'].map(form);
}

/** Names of products, methods and documents that end with a number. */
const NO_PRODUCT: CheckCall = [
  'unlike',
  '^(?:windows|office|server|version|python|argon|bcrypt|scrypt|utf|base|sha|pbkdf|oauth|chapter|section|kapitel|table|figure|level|option|user|client|room|step|type|exchange|outlook|android|firefox|chrome|phone|iphone|galaxy|rfc|iso|cve|bug|issue|ticket|wpa|aes|web|api|line|page|form|field|input|rule|policy|build|test|column|node|java|ipv|mysql|postgres)',
];
/** One word of ASCII and Latin letters, digits and signs, up to what ends it. */
const ONE_WORD = `(?:(?![${DELIMITERS}])[!-~¡-ÿ]){5,63}(?![${DELIMITERS}.:?])[!-~¡-ÿ]`;
const NO_CALL: CheckCall = ['not-near', '^[([{]', 0, 1];

const NAMES = { keywords: [...LONG_NAMES, ...SHORT_NAMES], anchored: 'at' } as const;

export const PASSWORDS_LAID_OUT: readonly Rule[] = [
  {
    ...PASSWORD,
    ...NAMES,
    id: 'password-in-markup',
    reach: { before: 12, after: 400 },
    pattern: new RegExp(
      `${NAME}(?:\\s[^<>\\n]{1,80}>\\s{0,9}|[ \\t]{0,2}[:：]?\\s{0,9}(?:</(?:b|strong|em|code)>[:：]?\\s{0,9})?</(?:dt|th|td|div|p|span|label|b|strong)>\\s{0,20}<(?:dd|td|div|p|span|code|b|kbd)\\b[^<>]{0,120}>\\s{0,20}(?:<(?:code|b|strong|kbd|tt|span)\\b[^<>]{0,80}>)?)([^\\s<>"]{6,63})(?=\\s{0,9}</)`,
      'dg',
    ),
    check: CHECKS,
    hits: [
      `<dt>Password</dt><dd>${fakePassword()}</dd>`,
      `<tr><th scope="row">Passwort:</th>\n  <td><code>${fakePassword(2)}</code></td></tr>`,
      `<password encrypted="false">${fakePassword(4)}</password>`,
    ],
    misses: [
      ...shams((value) => `<dt>Password</dt><dd>${value}</dd>`),
      '<th>Password</th><th>Role2name</th>',
      '<label for="pw1">Password</label><span>at least 12 signs</span>',
      '<dt>Password</dt><dd>{{password1}}</dd>',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-form',
    keywords: ['form-data'],
    reach: { after: 240 },
    pattern:
      /form-data; name="[\w.[\]-]{0,30}(?:pass(?:word|wd|phrase)?|pwd|secret)[\w.[\]-]{0,12}"(?:\r?\n[\w-]{4,30}: [^\n]{1,80}){0,3}(?:\r?\n){2}([^\s]{6,128})(?=\r?\n)/dgi,
    check: CHECKS,
    source: 'https://www.rfc-editor.org/rfc/rfc7578',
    hits: [1, 2, 3].map(
      (seed) =>
        `--x\nContent-Disposition: form-data; name="password"\n\n${fakePassword(seed)}\n--x--`,
    ),
    misses: [
      ...shams((value) => `form-data; name="password"\n\n${value}\n--x`),
      `form-data; name="comment"\n\n${fakePassword()}\n--x`,
      'form-data; name="password"\n\n\n--boundary12\n',
    ],
  },
  {
    ...PASSWORD,
    id: 'wifi-code-told',
    keywords: ['wi-fi', 'wifi', 'wlan'],
    reach: { before: 40, after: 120 },
    pattern: new RegExp(
      `(?:(?:wi-?fi|wlan)[ -]?(?:code|key|passkey|schlüssel|nyckel|kod|kulcs|sleutel)|(?:code|clé|clave|chave|chiave|codice|klucz|kod|ключ|код)(?: (?:du|de|del|della|do|der|til|от|к))? (?:wi-?fi|wlan))(?:\\s{0,2}(?: (?:is|ist|lautet|est|es|é|è|är|to|это)[: ]|[:：=])\\s{0,2})["'“„«]?(${ONE_WORD})`,
      'dgi',
    ),
    check: CHECKS,
    hits: [
      `the wifi code is ${fakePassword()}`,
      `WLAN-Schlüssel: ${fakePassword(2)}`,
      `le code wifi est ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `the wifi code is ${value}`),
      'the wifi key is on the router',
      'wifi key: ask at desk 12',
    ],
  },
  {
    ...PASSWORD,
    id: 'login-called',
    label: 'Password beside a user name',
    keywords: [
      'creds',
      'credentials',
      'zugangsdaten',
      'login',
      'identifiants',
      'credencial',
      'credenziali',
    ],
    reach: { before: 1, after: 160 },
    anchored: 'at',
    pattern: new RegExp(
      `(?<![\\p{L}\\d_.-])(?:creds|credentials|zugangsdaten|login(?:daten|s)?|identifiants|credencia(?:les|is)|credenziali)(?: (?:for|für|pour|para|per|of) [^\\n:]{1,40})?[:：]\\s{0,3}["'\`]?(?=[\\w.@-]{2,40}["'\`]? ?[/|] ?)[\\w.@-]{2,40}["'\`]? ?[/|] ?["'\`]?(${ONE_WORD})`,
      'dgiu',
    ),
    check: [...CHECKS, ['unlike', '^[\\w.-]+/|:\\/\\/'], NO_CALL],
    hits: [
      `new admin creds: admin / ${fakePassword()}`,
      `Zugangsdaten für das Portal: gast / ${fakePassword(2)}`,
      `credentials: svc|${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `creds: admin / ${value}`),
      'login: src / lib2/main',
      'login: api / getUser2(x)',
      'logins: 12 / day',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-directive',
    keywords: [
      'requirepass',
      'masterauth',
      'rootpw',
      'primaryauth',
      'sasl_passwd',
      'proxypassword',
    ],
    reach: { before: 1, after: 160 },
    anchored: 'at',
    pattern: new RegExp(
      `(?<![\\w-])(?:requirepass|masterauth|primaryauth|rootpw|sasl_passwd|proxypassword)[ \\t]{1,20}["']?(?![$%<{])(${ONE_WORD})["']?(?=\\s|$)`,
      'dgi',
    ),
    check: [MIXED, NO_EXAMPLE, NO_WORD],
    source: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
    hits: [
      `requirepass ${fakePassword()}`,
      `masterauth "${fakePassword(2)}"`,
      `primaryauth ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `requirepass ${value}`),
      'requirepass $REDIS_PASS_1',
      'requirepass is set in 2 files',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-with-user',
    label: 'Password on a command line',
    keywords: [' -u ', '--user', ' -u='],
    reach: { before: 1, after: 240 },
    pattern: new RegExp(
      `\\s(?:-u|--user(?:name)?)[ =]["']?[\\w.@\\\\-]{1,60}["']? (?:--?[\\w-]{1,20}(?:[ =][\\w.:/-]{1,60})? ){0,3}?-p ?["']?((?![$%@&*!/.~-])${ONE_WORD})(?=["'\\s]|$)`,
      'dg',
    ),
    check: [...CHECKS, ['unlike', '^[a-z]+:\\d|\\/']],
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `twine upload -u ada -p ${fakePassword()} dist/*`,
      `tsm login -u ada -p '${fakePassword(2)}'`,
      `backup --user ada --verbose -p ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `tool -u ada -p ${value}`),
      'docker run -u 1000 -p 8080:80 app',
      'tool -u ada -p tcp:8080',
      'tool -u ada -p $PASS_12',
    ],
  },
  {
    ...PASSWORD,
    ...NAMES,
    id: 'password-beside-number',
    label: 'Password in a sentence',
    severity: 'medium',
    reach: { before: 12, after: 160 },
    pattern: new RegExp(
      `${NAME}[\\p{L}\\p{M}]{0,8}(?: (?:to|auf|en|na|a|in|para|naar|til|do|už|i|w|von|vom|der|des|du|de|del|d'|wifi|wi-fi|wlan)){0,3}(?:(?: [\\p{L}’'-]{1,20}){0,5}[:：])?[ \\t]{1,3}["'“„«‘\`「]?((?:\\p{L}{3,20}[-_.!]){1,4}\\p{L}{2,20}\\d{1,4}[!#?*]?|\\p{Ll}{5,20}\\d{3,6}[!#?*]?|\\p{Lu}\\p{Ll}{3,20}_\\d{2,4}|\\d{2,4}\\p{Lu}\\p{Ll}{3,20}\\d{0,4}[!#?*]?|\\p{Lu}\\d\\p{L}{3,12}\\d{2,4})(?=["'”»’\`」]?(?:[\\s,;.!]|$))(?![.,]\\p{L})`,
      'dgu',
    ),
    check: [NO_EXAMPLE, NO_WORD, NO_PRODUCT],
    hits: [
      'mit dem Passwort nebel-pepper-alpaka17 anmelden',
      'zmieniłem hasło na N1mbus412',
      "j'ai changé le mot de passe en morgen2394",
      'avec le mot de passe 807Lantern9',
      'şifrem ranger6814',
      'ho cambiato la password in Pinguin_602',
      'also Passwort für die ZIP-Datei: kometa-orchard-velvet5',
    ],
    misses: [
      'password our-sample12',
      'password the-password12',
      'the password windows2000',
      'password rules of 2024',
      'password hash-value12.txt',
      'password-reset-form2',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-other-script',
    label: 'Password in a sentence',
    severity: 'medium',
    keywords: LONG_NAMES.filter((name) => /[^\p{Script=Latin} -]/u.test(name)),
    anchored: 'at',
    reach: { before: 4, after: 160 },
    // A word in Latin letters with a number is rare in such a sentence.
    pattern: new RegExp(
      `${NAME}[\\p{L}\\p{M}]{0,8}(?:[ \\t]{1,2}[^\\p{Script=Latin}\\s.;:!?]{1,20}){0,4}[ \\t]{0,2}[:：—–-]?(?:[ \\t]{1,2}|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))["'“„«「]?((?=\\S{0,60}\\d)${ONE_WORD})`,
      'dgu',
    ),
    check: [
      ['like', '^(?=.*[A-Za-z]{2}).*\\d'],
      NO_EXAMPLE,
      NO_WORD,
      NO_PRODUCT,
      ['unlike', '@|:\\/\\/|^[./~<]|^[A-Z]+-\\d+$'],
    ],
    hits: [
      'пароль от вайфая trumpet3343',
      'пароль от вайфая kometa12x',
      'كلمة مرور الواي فاي kometa12x',
      'wifi密码改成kometa12x了',
    ],
    misses: [
      'пароль от 8-999-123',
      'пароль от sample12',
      'пароль от login12',
      'пароль от Windows11',
      'пароль от anna2@northwind.io',
      'пароль от iPhone15',
    ],
  },
];
