// How passwords are called, in code and in the languages people write in, and words that are none.

/** A password's names that count wherever they stand. */
export const LONG_NAMES: readonly string[] = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'passcode', 'kennwort', 'zugangscode'],
  ...['contraseña', 'contrasena', 'clave', 'mot de passe', 'senha', 'palavra-passe', 'wachtwoord'],
  ...[
    'hasło',
    'haslo',
    'lösenord',
    'adgangskode',
    'kodeord',
    'passord',
    'salasana',
    'heslo',
    'jelszó',
  ],
  ...['parola', 'parolă', 'şifre', 'sifre', 'пароль', 'κωδικός', 'mật khẩu', 'kata sandi'],
  ...['密码', '密碼', '口令', 'パスワード', '비밀번호', '비번', '패스워드', '암호', 'รหัสผ่าน'],
  ...['كلمة المرور', 'كلمة مرور', 'كلمة السر', 'كلمة سر', 'סיסמה', 'סיסמא', 'पासवर्ड'],
];

/** Of these the ones that other words end with: `enclave`. */
const GLUED = [
  'clave',
  'senha',
  'parola',
  'heslo',
  'haslo',
  'sifre',
  'passord',
  'salasana',
  'kodeord',
];

/** Names that count only as words of their own or at the end of a name, so that `bypass` is none. */
export const SHORT_NAMES: readonly string[] = [
  'pass',
  'pwd',
  'pw',
  'mdp',
  'psk',
  'psw',
  'pssw',
  'pasw',
];

/** What people keep lists of passwords for. */
export const SERVICES: readonly string[] = [
  ...['netflix', 'spotify', 'disney', 'hulu', 'steam', 'amazon', 'paypal', 'ebay', 'facebook'],
  ...[
    'instagram',
    'linkedin',
    'twitter',
    'gmail',
    'icloud',
    'outlook',
    'office',
    'dropbox',
    'github',
  ],
  ...[
    'wifi',
    'wi-fi',
    'wlan',
    'router',
    'modem',
    'printer',
    'vpn',
    'nas',
    'server',
    'bank',
    'email',
  ],
];

/** What stands behind the word when it is about a password and not the password: `password_hash`, `passwordField`. */
const ABOUT =
  '(?![\\w.-]{0,20}?(?:[Hh]ash|[Ll]en|[Mm]in|[Mm]ax|[Ff]ile|[Pp]ath|[Pp]olic|[Rr]eset|[Ff]ield|_?[Ii]d\\b|[Nn]ame|[Tt]ype|[Hh]int|[Rr]ule|[Rr]egex|[Pp]attern|[Ee]xpir|[Vv]alid|[Ss]trength|[Uu]rl|[Ll]abel|[Ee]rror|[Cc]hange|[Ff]orgot|[Ii]nput|[Aa]ge\\b|[Ll]ess|HASH|LEN|MIN|MAX|FILE|PATH|POLIC|RESET|FIELD|NAME|TYPE|URL|EXPIR|REGEX))';

/** Misspelt as people do: `passwrd`, `pswd`, `passworsd`. */
const SPELT = ['p[aA]?s{1,2}w[oO0]?r?s?d', 'P[aA]?s{1,2}w[oO0]?r?s?d', 'PA?S{1,2}W[O0]?R?S?D'].join(
  '|',
);

/** Pattern source of a name that says password, with what may follow inside the same name. */
export const NAME = `(?:${SPELT}|${anyCase(LONG_NAMES.filter((name) => !GLUED.includes(name)))}|(?<![A-Za-z])(?:${anyCase(GLUED)})|(?<![A-Za-z\\])%])(?:(?:${lower(SHORT_NAMES)})(?![a-z])|(?:${SHORT_NAMES.join('|').toUpperCase()})(?![A-Z]))|(?<=[a-z])(?:Pass|Pwd|Pw)(?![a-z])|(?<=[A-Z])(?<!BY|COM|TRES|SUR|IM|UNDER|OVER)(?:PASS|PWD|PW)(?![A-Z])|(?<=[a-z])(?:pwd|pw)(?![a-z]))${ABOUT}(?:[_ -]?[A-Za-z0-9]{1,14}(?![A-Za-z0-9])){0,2}(?:[ \\t]{1,40}(?=[:=] ?))?`;

/** Signs at which a bare value ends. */
export const DELIMITERS = '\\s"\'`“”«»「」『』,;<>(){}[\\]|\\\\';

/** Words that stand where a password would, and are none. */
export const WORDS =
  '^(?:(?:my|the|your|db|user|new|old|current|some|strong|super|wrong|bad|good|plain|hashed|encrypted)?[-_]?(?:secret)?[-_]?(?:pass(?:word|wd|phrase|code|wort)?|pwd|kennwort|senha|clave)(?:[-_]?(?:\\d{1,3}|here|value|field|hash|confirm|confirmation))?|(?:string|str|text|test|user(?:name)?|foo(?:bar)?|bar|(?:var)?char|int|bool|utf-?|sha|md|aes|rsa|base|oauth|email|login|admin|root|guest)[-_]?\\d{0,3}|x-oauth-basic|secret\\d{0,3}|null|none|nil|undefined|true|false|yes|no|required|optional|hidden|testing|tests?|n\\/a|tbd|todo|change|swordless|scram-sha-\\d+(?:-plus)?|(?:f|n|t|e)\\d{1,2}|\\w{1,20}_\\d)$';

/** An alternation of the words in lower case and with a capital. */
function lower(words: readonly string[]): string {
  return words
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

/** An alternation of the words in lower case, in upper case and with a capital; a flag would take `byPass` too. */
function anyCase(words: readonly string[]): string {
  const forms = words.flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]);
  return [...new Set(forms)].join('|');
}
