// E-mail addresses: one is a detail, a list of them is somebody's customers.
import type { Rule } from '../rule';

/** File endings that follow an @ in names of pictures and packages: `logo@2x.png`. */
const FILE_NAME =
  '\\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|[cm]?[jt]sx?|json|ya?ml|md|html?|lock|tgz|zip|whl|py)$';

/** Mailboxes of machines, accounts of services and addresses of documentation (RFC 2606), which belong to nobody. */
const NOBODY =
  '^(?:git|no-?reply|do-?not-?reply|hg|svn|root|ubuntu|ec2-user|user(?:name)?|foo|bar|you|your[\\w.-]{0,20})@|@x{3,}\\.|@(?:[\\w-]+\\.)?example\\.(?:com|org|net|edu)$';

/** Scripts whose letters stand in addresses; those that are written without spaces would run into them. */
const LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';
const SIGNS = `${LETTERS}\\p{N}_`;

export const EMAIL: readonly Rule[] = [
  {
    id: 'email-address',
    anchored: 'at',
    type: 'EMAIL',
    label: 'E-mail address',
    severity: 'low',
    tier: 'shape',
    keywords: ['@'],
    reach: { before: 64 },
    pattern: new RegExp(
      `[${SIGNS}](?<![${SIGNS}.%+/@-].|[${SIGNS}]'.)(?:[${SIGNS}.%+'-]{0,62}[${SIGNS}+-])?@(?:[${SIGNS}](?:[${SIGNS}-]{0,61}[${SIGNS}])?\\.){1,6}(?:[${LETTERS}]{2,24}|xn--[a-z0-9-]{2,50})(?![${SIGNS}@-])`,
      'gu',
    ),
    check: [
      ['unlike', `${FILE_NAME}|${NOBODY}`],
      // What stands before the host of a link or a remote path is no mailbox.
      ['not-near', '://[^\\s/]*$', 80],
      ['not-near', '^:[~/\\w]', 0, 2],
    ],
    list: { least: 3, severity: 'high', label: 'E-mail list ({n} addresses)' },
    mask: 'ends',
    source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
    hits: [
      'mail anna.berg@northwind.io today',
      '<jo+shop@mail.example.co.uk>',
      'zieliński88@protonmail.com',
    ],
    misses: [
      'git@github.com:a/b.git',
      'logo@2x.png',
      'npm i vite@8.3.8',
      'no-reply@mail.com',
      '@decorator.name',
      'anna.berg@example.com',
      'https://bob@host.io/x',
      'ftp://x:anna@files.northwind.io/x',
      'scp a.txt anna@northwind.io:/tmp',
    ],
  },
];
