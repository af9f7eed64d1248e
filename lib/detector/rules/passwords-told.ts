// Passwords told in other words than "the password is": somewhere behind the word or before it, or as the last part of a call.
import type { CheckCall } from '../checks/catalog';
import { fakeBase62, fakeLetters } from '../fake-keys';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';
import { DELIMITERS, LONG_NAMES, NAME, SHORT_NAMES, WORDS } from '../words/password-names';

const PASSWORD = {
  type: 'PASSWORD',
  severity: 'high',
  tier: 'context',
  mask: 'wholly',
  source: 'https://cwe.mitre.org/data/definitions/312.html',
} as const;

/**
 * The word for password, with an ending of its language, and up to eight words of the same sentence behind it. A value
 * holds a digit: where none comes, the words need not be tried.
 */
const TOLD = `${NAME}(?=\\D{0,260}\\d)['’]?[\\p{L}\\p{M}]{0,10}(?:,? [\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,18}){0,8}?(?: \\d)?[ \\t]{0,2}(?:[:：=→][ \\t]{0,3}\\n?[ \\t]{0,4}|[ \\t]{0,2})["'“„«‘\`「『]?`;

/** ASCII and Latin letters with an accent, up to a sign that ends a value. */
const VALUE = `(?<![A-Za-z0-9])(?=\\S{0,60}\\d)(?:(?![${DELIMITERS}])[!-~¡-ÿ]){6,63}(?:(?![${DELIMITERS}.:?])[!-~¡-ÿ](?![\\w@])|\\?(?=[,;"'”»]| [^\\p{Lu}\\s]))`;

/** A letter and a digit, with a sign among or behind them that hardly any word has. */
const SIGNED: CheckCall = ['like', '^(?=.*\\p{L})(?=.*\\d).*[\\p{L}\\d][!#$%&*+?^~@]'];
/** Letters of both cases and digits, and a line between. */
const LEET: CheckCall = ['like', '^(?=.*\\p{Ll})(?=.*\\p{Lu})(?=.*_)\\p{L}+\\d', 'u'];
/** A word with a capital and a year or the like. */
const YEAR: CheckCall = ['like', '^\\p{Lu}\\p{Ll}{4,}\\d{2,4}$', 'u'];

const NO_EXAMPLE: CheckCall = ['real'];
const NO_WORD: CheckCall = ['unlike', WORDS];
/** Addresses, paths, settings, languages, placeholders of formats. */
const NO_OTHER: CheckCall = [
  'unlike',
  '^[\\w.+-]+@[\\w-]+\\.\\w|:\\/\\/|^[./~^(-]|\\/[\\w.-]*\\/|^[a-z_.-]+=|^c\\+\\+|^#|&\\w{2,6};|^\\d+[%+*]|^\\p{L}+\\+\\p{L}+$|^[A-Za-z\\d+/]{20,}={0,2}$',
];
/** Names of products and methods that end with a number. */
const NO_PRODUCT: CheckCall = [
  'unlike',
  '^(?:windows|office|server|version|python|argon|bcrypt|scrypt|utf|base|sha|pbkdf|oauth|chapter|section|kapitel|table|figure|level|option|user|client|room|step|type|exchange|outlook|android|firefox|chrome|phone|iphone|galaxy|january|february|march|april|june|july|august|september|october|november|december)',
];
const NO_CALL: CheckCall = ['not-near', '^[([{]', 0, 1];
const COMMON: readonly CheckCall[] = [NO_EXAMPLE, NO_WORD, NO_OTHER];

const inEitherCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;

const NEAR = {
  ...PASSWORD,
  label: 'Password in a sentence',
  keywords: [...LONG_NAMES, ...SHORT_NAMES],
  reach: { before: 12, after: 300 },
  anchored: 'at',
} as const;

/** Calls whose last argument is a password, behind an address and a user. */
const CALLS =
  'PDO|mysqli?(?:_connect)?|mysqli?_p?connect|getConnection|ldap_bind|ftp_login|imap_open|ssh2_auth_password|simple_bind_s|createConnection|MySqlConnection|connect_db|Sequelize|basicAuth|withBasicAuth|setBasicAuth|set_basic_auth|UsernamePasswordCredentials|PasswordAuthentication';
const ARGUMENT = '(?:["\'][^"\'\\n]{0,200}["\']|[^"\'(),\\n]{1,60})';

export const PASSWORDS_TOLD: readonly Rule[] = [
  {
    ...NEAR,
    id: 'password-told-with-signs',
    pattern: new RegExp(`${TOLD}((?=\\S{0,60}[!#$%&*+?^~@])${VALUE})`, 'dgu'),
    check: [SIGNED, NO_EXAMPLE, NO_OTHER, NO_CALL],
    hits: [
      `your password has been reset to ${fakePassword()}`,
      `utente magazzino, password ${fakePassword(2)}. Da cambiare`,
      `la clave de la base de datos de pruebas: ${fakePassword(3)}`,
      `le mot de passe du wifi c'est ${fakePassword(4)}, tout attaché`,
      `modem şifresi ${fakePassword(5)} olarak değişti`,
      `كلمة المرور للشبكة هي ${fakePassword(6)}`,
      `仮パスワード「${fakePassword(7)}」でログイン`,
    ],
    misses: [
      'the password for anna.b2@northwind.io was reset',
      'password hashing in C++17',
      'the password must hold 8+ signs',
      'password=changeme1!',
      'your password needs at least 1 sign of !@#$%',
      'the password is sent to https://northwind.io/a?b1=c',
      'password policy v2: [PASSWORD_1]!',
      'the password of hash123#(x)',
      'the password is +abc123x',
    ],
  },
  {
    ...NEAR,
    id: 'password-told-with-line',
    pattern: new RegExp(`${TOLD}((?=\\p{L}{1,30}\\d\\S{0,60}_)${VALUE})`, 'dgu'),
    check: [LEET, NO_PRODUCT, ...COMMON, NO_CALL],
    hits: [
      'mein PW war gestern noch S0mm3r_268 aber',
      'heslo bylo změněno na Z3br4_849',
      'пароль от роутера Lum13re_481',
    ],
    misses: [
      'the password column is User_2',
      'password in Utf8_general',
      'the password of Abc123_d(x)',
      'the password was s0mm3r_268 then',
      'the password was Ex1_example then',
      'the password for An1_b@northwind.io was reset',
      'password S4mple_1',
    ],
  },
  {
    ...NEAR,
    id: 'password-told-drawn',
    pattern: new RegExp(`${TOLD}(${VALUE})`, 'dgu'),
    check: [
      [
        'like',
        '^(?=.{10})(?=.*[a-z])(?=.*[A-Z])(?:[A-Za-z\\d]*(?:\\d[A-Za-z]+){1,9}\\d?|[A-Za-z\\d]{3,6}(?:-[A-Za-z\\d]{3,6}){2,4}$)',
        '',
      ],
      ['drawn', 3],
      NO_PRODUCT,
      ...COMMON,
      NO_CALL,
    ],
    hits: [
      ...[1, 4, 5].map(
        (seed) => `the password that somebody gave me reads ${fakeBase62(14, seed)} now`,
      ),
      `Das Kennwort für den Rechner: ${fakeBase62(12, 6).replace(/.{4}(?=.)/g, '$&-')}`,
    ],
    misses: [
      'the password is kept in Base64Url2Encoder',
      'the password is kept in Manager56Store',
      'the password is kept in aX9kQ2wZ7.bT4vR8',
      'the password was aX9kQ2wZ7pT_1 then',
      'the password comes from aX9kQ2wZ7pT(x)',
      `the password was hashed to ${fakeBase62(24)} then`,
      `the password for x is ${fakeBase62(9, 2)}`,
      'the password for iPhone15ProMax',
      'the password for Argon2idPbkdf2',
      `the password hash ${fakeLetters(14)}`,
    ],
  },
  {
    ...NEAR,
    id: 'password-beside',
    severity: 'medium',
    pattern: new RegExp(`${NAME}[\\p{L}\\p{M}]{0,8}[ \\t]{1,3}["'“„«‘\`「]?(${VALUE})`, 'dgu'),
    check: [YEAR, NO_PRODUCT, ['unlike', '^(?:Password|Kennwort|Passwort)', 'u']],
    hits: [
      'con el usuario pruebas y la contraseña Pinguin2003',
      'now password Kaktus1984 works',
      'Zugang: mhahn, Kennwort Lampenfieber77',
    ],
    misses: [
      'password Windows2000',
      'password Password1234',
      'password rules2024',
      'Password Kaktus',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-told-before',
    label: 'Password in a sentence',
    keywords: LONG_NAMES,
    reach: { before: 100, after: 4 },
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Uu]se|[Uu]sing|[Tt]ry|[Tt]ype|[Ee]nter|[Ww]ith|[Nn]imm|[Mm]it|[Uu]tilise[rz]?|[Aa]vec|[Uu]sa|[Cc]on|[Cc]om|[Uu]żyj|[Mm]et|[Gg]ebruik) ["'“„«‘\`]?(${VALUE})["'”“»’\`]? (?:as|als|comme|como|come|jako) (?:\\p{L}{1,8} ){0,2}(?:${LONG_NAMES.map(inEitherCase).join('|')})`,
      'dgu',
    ),
    check: [['like', '^(?=.*\\p{L}).*\\d'], ...COMMON],
    hits: [
      `try ${fakePassword()} as the password`,
      `mit "${fakePassword(2)}" als Passwort`,
      `usa ${fakePassword(3)} como contraseña`,
    ],
    misses: [
      'use changeme1 as the password',
      'use SHA2 as password hash',
      'use anna.b2@northwind.io as your password',
      'use getName2() as password',
      'use passwords as password',
      'use 84629173 as the password',
      'use password12 as the password',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-call',
    label: 'Password in a call',
    keywords: [
      'pdo',
      'mysql',
      'getconnection',
      'ldap_bind',
      'ftp_login',
      'imap_open',
      'ssh2_auth',
      'simple_bind',
      'createconnection',
      'connect_db',
      'sequelize',
      'basicauth',
      'basic_auth',
      'usernamepassword',
      'passwordauthentication',
    ],
    reach: { after: 420 },
    pattern: new RegExp(
      `\\b(?:${CALLS})\\s?\\(\\s{0,16}(?:${ARGUMENT},\\s{0,16}){1,2}["']([^"'\\n\\s]{5,128})["']\\s{0,16}[,)]`,
      'dg',
    ),
    check: [['like', '(?=.*[A-Za-z]).*[\\d!#$%&*+?^~]'], ...COMMON],
    source: 'https://www.php.net/manual/en/pdo.construct.php',
    hits: [
      `new PDO('mysql:host=db1;dbname=shop', 'shop', '${fakePassword()}')`,
      `DriverManager.getConnection(\n    "jdbc:mariadb://db1/x", "lib", "${fakePassword(2)}");`,
      `mysqli_connect("localhost", $user, "${fakePassword(3)}", "shop")`,
      `new Sequelize('shop', 'shop_rw', '${fakePassword(4)}', { dialect: 'mysql' })`,
    ],
    misses: [
      "new PDO('sqlite:a.db', 'shop', 'changeme1')",
      'mysqli_connect("localhost", "shop", "swordfishes")',
      'getConnection(URL, "shop", "password1")',
      "new PDO($dsn, 'user', 'https://a.b/c1')",
    ],
  },
];
