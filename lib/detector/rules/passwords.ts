// Passwords: assigned in code and settings, part of a connection string, or told in a sentence.
import { follows } from '../arithmetic';
import { fakePassword } from '../fake-values';
import { isCode, isStandIn } from '../placeholder';
import type { Rule } from '../rule';

const PASSWORD = { type: 'PASSWORD', severity: 'high', tier: 'context', mask: 'wholly' } as const;

/** A password's names in the languages people write in. */
const LONG_NAMES = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'passcode', 'psword', 'pswd', 'kennwort'],
  ...['contraseña', 'contrasena', 'mot de passe', 'senha', 'пароль'],
  ...['密码', '密碼', '口令', 'パスワード', '비밀번호', '비번', '패스워드'],
];
/** Names that count only as words of their own or as the end of a camel-case name, so that `bypass` is none. */
const SHORT_NAMES = ['pass', 'pwd', 'pw', 'mdp'];

const NAME = `(?:${anyCase(LONG_NAMES)}|(?<![A-Za-z])(?:${anyCase(SHORT_NAMES)})|(?<=[a-z])(?:Pass|Pwd|Pw))`;
const SUFFIX = '(?:[_-]?(?:\\d{1,3}|confirm(?:ation)?|prod|dev|staging|value|root|admin|user|db))?';
/** `=`, `:=`, `=>`, `: `, `>`, or a space before a quote. */
const SEPARATOR = '(?:\\s{0,3}(?::=|=>|[!=]?==?|[:：>])\\s{0,3}|\\s{1,3}(?=\\\\?["\']))';
/** All that stands in quotes, or one word; marks that end a sentence or a value do not belong to a bare one. */
const VALUE =
  '(?<=["\'`])[^"\'`\\n\\\\]{4,128}(?=["\'`\\\\])|' +
  '[^\\s"\'`“”«»,;<>(){}[\\]|\\\\]{3,127}[^\\s"\'`“”«»,;<>(){}[\\]|\\\\.:?]';

/** An alternation of the words in lower case, in upper case and with a capital; a flag would take `byPass` too. */
function anyCase(words: readonly string[]): string {
  const forms = words.flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]);
  return [...new Set(forms)].join('|');
}

/** Words that stand where a password would, and are none. */
const WORDS =
  /^(?:(?:my|the|your|db|user)?[-_]?(?:pass(?:word|wd|phrase|code)?|pwd)\d?|(?:string|str|text|test|user(?:name)?|foo(?:bar)?|bar|(?:var)?char)\d{0,3}|x-oauth-basic|secret|null|none|nil|undefined|true|false|yes|no|required|optional|hidden|admin|root|testing|guest)$/i;

function isPassword(value: string): boolean {
  return !isStandIn(value) && !isCode(value) && !WORDS.test(value);
}

/** Whether a value has what only passwords have: a digit among letters, or a sign in the middle of them. */
function isMixed(value: string): boolean {
  const letters = /\p{L}/u.test(value);
  const digits = /\d/.test(value);
  return letters && (digits || /[\p{L}\d][!@#$%^&*+=?~]+[\p{L}\d]/u.test(value));
}

/** A line of an environment file needs no digit: nothing else is written so. */
function isInEnvironment(value: string, text: string, start: number): boolean {
  return (
    /^[a-z]{8,}$/.test(value) &&
    follows(text, start, /(?:^|[\s_])(?:[A-Z_]*_)?PASS(?:WORD|WD)?=["']?$/)
  );
}

function isAssigned(value: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    value.length >= 6 &&
    isPassword(value) &&
    (isMixed(value) || isInEnvironment(value, text, start)) &&
    !/\s|^[./~]|:\/\/|\\/.test(value) &&
    !/[([{]/.test(text.charAt(start + value.length)) &&
    // A line of a test report.
    !/\bPASS:\s*$/.test(before)
  );
}

/** In a sentence a long word may be a password too, when the sentence ends with it. */
function isTold(value: string, text: string, start: number): boolean {
  const rest = text.slice(start + value.length, start + value.length + 3);
  const word = /^\p{Ll}{16,}$/u.test(value) && /^["'”.!]?\s*(?:\n|$)/.test(rest);
  return isPassword(value) && !/\s|^\d+-\d+$/.test(value) && (isMixed(value) || word);
}

/** Too short, a variable's name, the default of a development database, or the user's name again. */
function isTrivial(value: string, text: string, start: number): boolean {
  const user = text.slice(Math.max(0, start - 65), start).match(/\/\/([^:/@\s]{1,64}):$/)?.[1];
  return value === user || /^(?:.{1,4}|[A-Z_]+|postgres)$/.test(value);
}

export const PASSWORDS: readonly Rule[] = [
  {
    ...PASSWORD,
    id: 'password-in-url',
    label: 'Password in a connection string',
    severity: 'critical',
    tier: 'shape',
    keywords: ['://'],
    reach: { before: 0 },
    pattern: /:\/\/[^\s/:@"'`<>]{0,64}:([^\s/"'`<>]{3,128})@(?=[A-Za-z0-9[_])/dg,
    check: (value, text, start) => isPassword(value) && !isTrivial(value, text, start),
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    hits: [
      `postgres://app:${fakePassword()}@db.internal:5432/orders`,
      `REDIS_URL=redis://:${fakePassword(2)}@10.0.0.4:6379/0`,
    ],
    misses: [
      'https://user:pass@example.com',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is shown.
      'postgres://app:${DB_PASSWORD}@db/orders',
      'postgres://postgres:postgres@localhost/app',
      'https://example.com:8080/@user',
      'redis://host:6379',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-connection-string',
    label: 'Password in a connection string',
    severity: 'critical',
    keywords: ['password=', 'pwd='],
    reach: { after: 140 },
    pattern: /(?:password|pwd)=([^\s;"'`<>{}$]{3,128})(?=[;"'`\s]|$)/dgi,
    check: (value, text, start) =>
      isPassword(value) &&
      /(?:server|data source|host|user id|uid|initial catalog|database)=[^;]{1,100};/i.test(
        text
          .slice(Math.max(0, start - 300), start + 300)
          .split('\n')
          .find((line) => line.includes(value)) ?? '',
      ),
    source: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
    hits: [`Server=db.corp;Database=shop;User Id=app;Password=${fakePassword()};Encrypt=true`],
    misses: ['Server=db;Password=<password>;', 'Server=db;User Id=a;Password={0};'],
  },
  {
    ...PASSWORD,
    id: 'password-assignment',
    label: 'Password',
    keywords: [...LONG_NAMES, ...SHORT_NAMES],
    reach: { before: 1, after: 200 },
    pattern: new RegExp(`${NAME}${SUFFIX}["'\`\\])]{0,2}${SEPARATOR}\\\\?["'\`]?(${VALUE})`, 'dg'),
    check: isAssigned,
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `password=${fakePassword()}`,
      `"passwd": "${fakePassword(2)}"`,
      `DB_PASSWORD: ${fakePassword(3)}`,
      `const userPwd = '${fakePassword(4)}';`,
      `<password>${fakePassword(5)}</password>`,
      `#define PASSWORD "${fakePassword(6)}"`,
      `密码：${fakePassword(7)}`,
      'pass: hunter2',
      'export DB_PASSWORD=swordfishes',
    ],
    misses: [
      'password=changeme1',
      'password=swordfishes',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is shown.
      'password=${DB_PASSWORD_1}',
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
    ],
  },
  {
    ...PASSWORD,
    id: 'password-option',
    label: 'Password on a command line',
    keywords: ['--pass', '--pwd', 'identified'],
    reach: { after: 200 },
    pattern: new RegExp(
      `(?:--(?:password|passwd|pass|pwd)\\s["']?|IDENTIFIED(?: WITH \\w{1,40})? BY (?:PASSWORD )?["']?|identified(?: with \\w{1,40})? by ["'])(${VALUE})`,
      'dg',
    ),
    check: isAssigned,
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `login --user bob --password ${fakePassword()}`,
      `CREATE USER a IDENTIFIED BY '${fakePassword(2)}'`,
    ],
    misses: ['--password $PASS1', 'curl --pass file', 'users identified by email2'],
  },
  {
    ...PASSWORD,
    id: 'password-in-prose',
    label: 'Password in a sentence',
    keywords: LONG_NAMES,
    reach: { after: 200 },
    pattern: new RegExp(
      `${NAME}(?:\\s(?:for|to|of|für|zu|pour|de|para|del)\\s[^\\n:=.]{1,40}?)?\\s{0,2}(?<=\\s|[^\\0-\\x7f])(?:(?:is|was|ist|war|lautet|est|es|é)(?: now| jetzt)?[: ]|是|は|[은는])\\s{0,2}["'“„«‘\`]?(${VALUE})`,
      'dg',
    ),
    check: isTold,
    source: 'https://cwe.mitre.org/data/definitions/312.html',
    hits: [
      'my password is hunter2',
      `The password for the staging server is "${fakePassword()}".`,
      `Mein Passwort ist ${fakePassword(2)}`,
      `le mot de passe est ${fakePassword(3)}`,
      'My password is correcthorsebatterystaple',
    ],
    misses: [
      'my password is wrong',
      'the password is stored as a hash',
      'Password is required.',
      'the password is <password>',
      'The password is 8-16 characters long',
    ],
  },
];
