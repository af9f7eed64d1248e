// Passwords given to programs: set as variables, piped, as arguments of commands and calls, sent to servers.
import type { CheckCall } from '../checks/catalog';
import { fakePassword } from '../fake-values';
import type { Rule } from '../rule';
import { DELIMITERS, WORDS } from '../words/password-names';

const PASSWORD = {
  type: 'PASSWORD',
  severity: 'high',
  tier: 'context',
  mask: 'wholly',
} as const satisfies Partial<Rule>;

/** One word without what ends a value or begins an expression, with a quote before it or none. */
const VALUE = `["'\`]?((?![$%@&*!/.~-])[^${DELIMITERS}]{4,127}[^${DELIMITERS}.:?])`;

/** What only passwords have: a digit among letters, or a sign in the middle of them. */
const MIXED: CheckCall = ['like', '^(?=.*\\p{L}).*(?:\\d|[\\p{L}\\d][!@#$%^&*+=?~]+[\\p{L}\\d])'];
const NO_WORD: CheckCall = ['unlike', WORDS];
const CHECKS: readonly CheckCall[] = [MIXED, ['real'], NO_WORD];

/** Of each check one value that it alone turns down, in the form of a rule. */
function shams(form: (value: string) => string): string[] {
  return ['swordfishes', 'changeme-12', 'password12'].map(form);
}

export const PASSWORDS_SET: readonly Rule[] = [
  {
    ...PASSWORD,
    id: 'password-set',
    label: 'Password',
    keywords: ['setenv', 'set -', 'env '],
    reach: { after: 220 },
    anchored: 'at',
    pattern: new RegExp(
      `(?<![\\w-])(?:setenv|set(?:\\s--?\\w{1,12}){1,3}|ENV)\\s{1,3}\\w{0,30}?(?:PASS(?:WORD|WD|PHRASE)?|PWD|PW)\\s{1,4}${VALUE}`,
      'dgi',
    ),
    check: CHECKS,
    source: 'https://docs.docker.com/reference/dockerfile/#env',
    hits: [
      `ENV POSTGRES_PASSWORD ${fakePassword()}`,
      `set -x DB_PASSWORD ${fakePassword(2)}`,
      `setenv SMTP_PASS ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `ENV DB_PASSWORD ${value}`),
      'ENV DB_PASSWORD $DB_PASSWORD_1',
      'set password policy12',
      'ENV DB_PASSWORD_FILE run2/secrets',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-piped',
    label: 'Password for a command',
    keywords: ['echo ', 'printf '],
    reach: { after: 300 },
    anchored: 'at',
    pattern: new RegExp(
      `(?<![\\w-])(?:echo|printf)(?: -\\w{1,3}| ["']%s(?:\\\\n)?["']){0,2} ["']?(?:[\\w.-]{1,32}:)?(?!["']?[\\w.-]{1,32}:[$%@<{])${VALUE}["']?\\s?\\|\\s?(?:sudo (?:-S|--stdin|chpasswd)|chpasswd|passwd|kinit|cryptsetup|[\\w-]{2,20} [^\\n|]{0,120}?-(?:-password|-passwd|-token)?-?(?:stdin|with-token|passphrase-fd 0))`,
      'dg',
    ),
    check: CHECKS,
    source: 'https://docs.docker.com/reference/cli/docker/login/#password-stdin',
    hits: [
      `echo '${fakePassword()}' | docker login -u ci --password-stdin`,
      `echo ${fakePassword(2)} | sudo -S systemctl restart app`,
      `echo "deploy:${fakePassword(3)}" | chpasswd`,
    ],
    misses: [
      ...shams((value) => `echo ${value} | sudo -S ls`),
      'echo "$PASS1" | sudo -S ls',
      'echo step2 | tee log',
      `echo ${fakePassword()} | wc -c`,
    ],
  },
  {
    ...PASSWORD,
    id: 'password-argument',
    label: 'Password on a command line',
    keywords: ['nmcli', 'net user', 'rabbitmqctl', 'mosquitto', ' login', 'cqlsh', 'mc alias'],
    reach: { before: 10, after: 300 },
    pattern: new RegExp(
      `(?<![\\w-])(?:nmcli\\b[^\\n]{0,160}?\\bpassword |net user [^\\s/]{1,40} |rabbitmqctl (?:add_user|change_password) \\S{1,40} |mosquitto_[ps]ub\\b[^\\n]{0,160}?\\s-P |cqlsh\\b[^\\n]{0,120}?\\s-p |mc alias set \\S{1,40} \\S{1,120} \\S{1,80} |(?:az|oc|cf|ibmcloud|argocd|helm registry|podman|npm) login\\b[^\\n]{0,160}?\\s-p )${VALUE}`,
      'dg',
    ),
    check: CHECKS,
    source: 'https://cwe.mitre.org/data/definitions/214.html',
    hits: [
      `nmcli dev wifi connect Home password ${fakePassword()}`,
      `net user ada ${fakePassword(2)} /add`,
      `oc login https://ocp.corp:6443 -u ada -p ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `net user ada ${value} /add`),
      'oc login -u ada1 -p $TOKEN_1',
      'net user ada /add12',
      'nmcli connection show home2',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-in-setter',
    label: 'Password in a call',
    keywords: ['password(', 'passwd(', 'passphrase(', 'pass('],
    reach: { before: 26, after: 160 },
    pattern:
      /(?:\.|->|::)(?:(?:set|with|use|add)_?[A-Za-z]{0,20}?)?[Pp]ass(?:word|wd|phrase)?\(\s{0,9}["']([^"'\s\\]{5,128})["']/dg,
    check: CHECKS,
    source: 'https://cwe.mitre.org/data/definitions/798.html',
    hits: [
      `dataSource.setPassword("${fakePassword()}");`,
      `builder.username("app").password("${fakePassword(2)}")`,
      `$mail->setSmtpPassword('${fakePassword(3)}');`,
    ],
    misses: [
      ...shams((value) => `source.setPassword("${value}")`),
      'form.getPassword("field12")',
      'source.setPassword(config2.password)',
      'user.password("Required field 1")',
    ],
  },
  {
    ...PASSWORD,
    id: 'password-sent',
    label: 'Password sent to a server',
    keywords: ['pass ', 'identify ', 'auth '],
    reach: { before: 32, after: 140 },
    pattern:
      /(?:^|\n)[^\S\n]{0,4}(?:[<>]{1,3} ?|[CS]: ?|\/msg NickServ |\d{1,3}\.\d\.\d\.\d:\d{2,5}> )?(?:PASS|AUTH|IDENTIFY) ([^\s$<>{}]{5,128})(?=\r?\n|$)/dg,
    check: [...CHECKS, ['near', '(?:USER|NICK) \\S|6379|redis|NickServ', 120]],
    source: 'https://www.rfc-editor.org/rfc/rfc959',
    hits: [
      `USER deploy\nPASS ${fakePassword()}\n230 Login successful`,
      `redis-cli\n127.0.0.1:6379> AUTH ${fakePassword(2)}\nOK`,
      `C: USER ada\nC: PASS ${fakePassword(3)}`,
    ],
    misses: [
      ...shams((value) => `USER ada\nPASS ${value}\n`),
      `results:\nPASS ${fakePassword()}\nFAIL b2`,
      'USER ada\nPASS $SECRET_1',
      'USER ada\nPASS it on to 2',
    ],
  },
];
