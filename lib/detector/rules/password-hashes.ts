// Hashes of passwords, which can be guessed at leisure, and keys of networks.
import { fakeBase62, fakeBase64, fakeDigits, fakeHex } from '../fake-keys';
import type { Rule } from '../rule';

const CRYPT = 'https://manpages.debian.org/unstable/libcrypt-dev/crypt.5.en.html';

const HASH = {
  type: 'PASSWORD',
  severity: 'high',
  tier: 'shape',
  check: [['random']],
  mask: 'ends',
} as const satisfies Partial<Rule>;

export const PASSWORD_HASHES: readonly Rule[] = [
  {
    ...HASH,
    id: 'password-hash',
    label: 'Hash of a password',
    keywords: [
      '$2a$',
      '$2b$',
      '$2y$',
      '$1$',
      '$5$',
      '$6$',
      '$y$',
      '$7$',
      '$8$',
      '$9$',
      '$apr1$',
      '$argon2',
      '$scrypt$',
      '$pbkdf2',
      'pbkdf2_sha',
      '{ssha',
      '{sha',
      '{crypt}',
    ],
    reach: { after: 260 },
    pattern:
      /(?:\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$(?:1|5|6|7|8|9|y|apr1)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{2,32}\$[./A-Za-z0-9]{22,110}|\$argon2(?:id?|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,180}|\$scrypt\$[^\s$]{1,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,180}={0,2}|\$?pbkdf2[-_]sha\d{1,3}\$\d{1,8}\$[\w./+=]{4,64}\$[\w./+]{20,120}={0,2}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{24,140}={0,2})/g,
    source: CRYPT,
    hits: [
      `('ada','$2b$12$${fakeBase62(53)}')`,
      `root:$6$${fakeBase62(8)}$${fakeBase62(86)}:19000:0:99999:7:::`,
      `secret 5 $1$mERr$${fakeBase62(22)}`,
    ],
    misses: [
      `$2b$12$${'x'.repeat(53)}`,
      'costs $1$ or $2$',
      `$6$${'0'.repeat(8)}$${'0'.repeat(86)}`,
    ],
  },
  {
    ...HASH,
    id: 'windows-hash',
    label: 'Windows password hash',
    keywords: [':::', ':aad3b435b51404ee'],
    reach: { before: 100, after: 70 },
    pattern: /(?<=:)[a-f0-9]{32}:[a-f0-9]{32}(?=:::)/gi,
    check: [
      ['random', 2.8],
      ['unlike', '31d6cfe0d16ae931b73c59d7e0c089c0$'],
    ],
    source:
      'https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview',
    hits: [1, 2, 3].map(
      (seed) => `ada:100${seed}:${fakeHex(32, seed)}:${fakeHex(32, seed + 4)}:::`,
    ),
    misses: [
      'Guest:501:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::',
      `a:1:${fakeHex(32)}:::`,
      `${fakeHex(32)}:${fakeHex(32)}`,
      `ada:1001:${'0'.repeat(32)}:${fakeHex(32)}:::`,
    ],
  },
  {
    ...HASH,
    id: 'network-device-secret',
    label: 'Secret of a network device',
    tier: 'context',
    mask: 'wholly',
    keywords: [
      'snmp-server community',
      'snmp-community',
      'pre-shared-key',
      'tacacs-server key',
      'radius-server key',
      'enable password',
      'enable secret',
      'password 7',
      'key 7',
      'wpa-psk',
      'wpa_passphrase',
      'psk=',
      'key-string',
      'authentication-key',
      'set community',
    ],
    reach: { after: 110 },
    pattern:
      /(?:snmp-(?:server )?community|pre-shared-key(?: (?:local|remote|ascii-text|hexadecimal|address \S{1,40} key))?|(?:tacacs|radius)-server key|enable (?:password|secret)|(?:password|key)(?= 7 )|wpa-psk(?: ascii)?|wpa_passphrase|\bpsk(?==)|key-string|authentication-key(?: \d{1,5})?|set community)(?: [0578](?= ))?[ =]["']?([^\s"'<>]{5,64})/dgi,
    check: [
      ['real'],
      ['random', 2],
      [
        'unlike',
        '^(?:public|private|community|secret|password|cisco|rw|ro|none|ascii|hexadecimal|encrypted|version)$',
      ],
    ],
    source: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/a1/sec-a1-cr-book.html',
    hits: [
      `snmp-server community ${fakeBase62(10)} RW`,
      `enable password 7 ${fakeDigits(6)}${fakeHex(10).toUpperCase()}`,
      `radius-server key 7 ${fakeHex(16)}`,
    ],
    misses: [
      'snmp-server community public RO',
      'enable secret none',
      'psk=<key>',
      'psk=$WIFI_PSK_12',
      'enable secret aaaab',
    ],
  },
  {
    ...HASH,
    id: 'disk-recovery-key',
    label: 'Recovery key of a disk',
    keywords: ['recovery', 'bitlocker', 'wiederherstell'],
    reach: { before: 20, after: 160 },
    pattern:
      /(?<![\d-])(?:\d{6}-){7}\d{6}(?![\d-])|(?<![A-Z0-9-])(?:[A-Z0-9]{4}-){5}[A-Z0-9]{4}(?![A-Z0-9-])/g,
    source:
      'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview',
    hits: [1, 2, 3].map(
      (seed) =>
        `BitLocker recovery key: ${[1, 2, 3, 4, 5, 6, 7, 8].map((part) => fakeDigits(6, seed * 9 + part)).join('-')}`,
    ),
    misses: [
      'recovery key: 000000-000000-000000-000000-000000-000000-000000-000000',
      `invoice ${[1, 2, 3, 4, 5, 6, 7, 8].map((part) => fakeDigits(6, part)).join('-')}`,
      `recovery ${fakeBase64(6)}`,
    ],
  },
];
