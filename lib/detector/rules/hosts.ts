// Addresses and names of machines: IP and MAC addresses, hosts that only exist inside a company.
import { fakeHex } from '../fake-values';
import type { Rule } from '../rule';

/** A MAC address of no maker: the bit for local use is set, and at least one pair holds a digit and a letter. */
const fakeMac = (seed = 1): string => `5a:${fakeHex(10, seed).match(/../g)?.join(':')}`;

const dotted = (seed: number): string =>
  fakeMac(seed)
    .replaceAll(':', '')
    .replace(/(.{4})(?=.)/g, '$1.');

const NETWORK = { severity: 'low', mask: 'ends' } as const;

/** Said before a number with dots that is no address. */
const VERSION =
  '(?:(?<!\\p{L})v|(?<!\\p{L})ver|version|release|(?:upgrad|updat|bump|patch|downgrad)\\p{L}{0,3}(?: \\p{L}{1,14})?(?: from| to)?|firmware|driver|build|chapter|sections?|clauses?|annex|paragraphs?|figures?|tables?|articles?|appendix|abschnitt|kapitel|§|rfc|oid|sdk|chrome/|edge/|safari/|version/|iis/|nginx/|assembly|fileversion|netmask|subnet mask|wildcard|broadcast)[ :="\'[(]{0,3}$|(?:updat|upgrad|patch|bump)\\p{L}{0,3} [\\w@/.-]{1,20} to $|(?<![\\d.])[1-9](?:\\.\\d){2,3}(?:,| and| or| und| et| bis| to) $';

export const HOSTS: readonly Rule[] = [
  {
    ...NETWORK,
    id: 'ip-address',
    type: 'IP_ADDRESS',
    label: 'IP address',
    tier: 'shape',
    keywords: [],
    digits: [4, 12],
    reach: { before: 2, after: 4 },
    pattern:
      /(?<![\w.:-])(?<![\w)]\/)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\w|:\d{6})/g,
    check: [
      ['telling-ip'],
      ['not-near', VERSION, 32],
      ['not-near', '^[^\\n]{0,40}(?:firmware|version|release)', 0, 48],
      // Small numbers and zeros in front are of versions and chapters.
      ['unlike', '^(?:[1-9]|1[1-9]|2\\d)(?:\\.[12]?\\d){3}$|(?:^|\\.)0\\d'],
    ],
    hits: [
      'logged in from 86.190.48.117.',
      'redis at 10.20.4.17:6379',
      'nameserver 10.44.20.53',
      'ssh root@172.61.42.192',
      "'ops'@'107.233.125.24'",
    ],
    misses: [
      '127.0.0.1 localhost',
      'firmware 1.2.3.4',
      'Chapter 12.4.7.2 describes',
      '203.0.113.7 in the manual',
      'nameserver 8.8.8.8',
      'subnet mask 255.255.255.0',
      'Upgrade from 10.0.19.1',
      'version 10.20.30.40',
      '1.2.3.4.5',
      'tool 5.1.12.3 is out',
      'Supported: 10.4.2.17 and later of the firmware',
      'driver build 01.44.20.9',
    ],
    source: 'https://www.rfc-editor.org/rfc/rfc791',
  },
  {
    ...NETWORK,
    id: 'ip-address-6',
    type: 'IP_ADDRESS',
    label: 'IP address (IPv6)',
    tier: 'shape',
    keywords: [':'],
    reach: { before: 40, after: 48 },
    pattern:
      /(?<![\w:.])(?:(?:[\da-f]{1,4}:){2,7}|[\da-f]{1,4}:(?=:))(?::|[\da-f]{1,4}|(?::[\da-f]{1,4}){1,5})(?:(?::[\da-f]{1,4}){0,5}|(?:\d{1,3}\.){3}\d{1,3})(?![\w:]|\.\w)/gi,
    check: [['telling-ip'], ['like', '\\d']],
    hits: [
      'via fe80::1a on eth0',
      'from 2a02:8106:21:7c00:91ab:23ff:fe01:4c2 today',
      'fd12:3456:789a:1::42',
      '2600:1f18:abcd:12::1/64',
    ],
    misses: [
      '2001:db8::1',
      '::1 localhost',
      '12:34:56',
      'std::vector',
      'use cafe::bad;',
      'ff02::1 is multicast',
      'at 10:15:22:33',
    ],
    source: 'https://www.rfc-editor.org/rfc/rfc4291',
  },
  {
    ...NETWORK,
    id: 'mac-address',
    type: 'MAC_ADDRESS',
    label: 'MAC address',
    tier: 'shape',
    keywords: [],
    token: [2, 2],
    reach: { before: 16, after: 16 },
    pattern:
      /(?<![\w:.-])[\dA-Fa-f]{2}(?:(?::[\dA-Fa-f]{2}){5}|(?:-[\dA-Fa-f]{2}){5})(?![\w-]|:\w)/g,
    check: [
      [
        'unlike',
        '^(?:(.)\\1:?(?:\\1\\1:?)+|00:00:5e:00:53:|01:23:45:67:89:ab|(?:00:)?11:22:33:44:55|aa:bb:cc:dd:ee:ff)',
      ],
    ],
    hits: [
      `MAC: ${fakeMac()}`,
      `link/ether ${fakeMac(2)} brd`,
      `at ${fakeMac(3).replaceAll(':', '-').toUpperCase()}.`,
    ],
    misses: [
      'ff:ff:ff:ff:ff:ff',
      'AA:BB:CC:DD:EE:FF',
      '48 65 6c 6c 6f 20',
      `a4:${fakeMac(4)}`,
      '00:00:5e:00:53:1a',
      '12:34:56',
    ],
    source: 'https://standards.ieee.org/products-programs/regauth/',
  },
  {
    ...NETWORK,
    id: 'mac-address-dotted',
    type: 'MAC_ADDRESS',
    label: 'MAC address',
    tier: 'shape',
    keywords: [],
    token: [4, 4],
    reach: { before: 16, after: 20 },
    pattern: /(?<![\w.-])(?:[\dA-Fa-f]{4}\.){2}[\dA-Fa-f]{4}(?![\w-]|\.\w)/g,
    check: [['like', '[a-fA-F]']],
    hits: [`arp ${dotted(5)} up`, `mac-address ${dotted(6)}`, `on ${dotted(7)}.`],
    misses: ['id a1b2 1234.5678.9012', '2024.0101.1200', 'face.book.com'],
    source: 'https://standards.ieee.org/products-programs/regauth/',
  },
  {
    ...NETWORK,
    id: 'cloud-host',
    type: 'INTERNAL_HOST',
    label: 'Host name of a machine in a cloud',
    tier: 'shape',
    keywords: ['ip-10-', 'ip-172-', 'ip-192-168-', '.compute.internal', '.ec2.internal'],
    reach: { before: 24, after: 64 },
    pattern: /(?<![\w.-])ip-(?:10|172|192)(?:-\d{1,3}){3}(?:\.[a-z\d-]{1,24}){0,3}(?![\w-])/g,
    hits: [
      'ip-10-0-42-17.eu-west-1.compute.internal',
      'on ip-172-31-9-200',
      'host ip-10-2-3-4.ec2.internal up',
    ],
    misses: ['ip-address-10', 'ip-10-a', 'tip-10-0-0-1'],
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html',
  },
  {
    ...NETWORK,
    id: 'internal-host',
    type: 'INTERNAL_HOST',
    label: 'Internal host name',
    tier: 'shape',
    keywords: [
      '.internal',
      '.corp',
      '.lan',
      '.local',
      '.intranet',
      '.intra',
      '.private',
      '.home.arpa',
      '.localdomain',
      '.ad.',
      '.lcl',
      '.prod.',
      '.int.',
    ],
    reach: { before: 100, after: 80 },
    pattern:
      /(?<![\w.@-])(?<!(?:from |import |require ))(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,6}(?:internal|corp|lan|local|intranet|intra|private|localdomain|lcl|home\.arpa)(?![\w(=-]|\.\w)|(?<![\w.@-])(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,4}(?:corp|intranet|internal|intra|ad|int|prod\.corp)\.[a-z\d-]{2,40}\.(?:com|net|org|io|de|dev|eu|cloud|tech|co|fr|uk|ch|at|nl|local)(?![\w-])/g,
    check: [
      [
        'unlike',
        '^(?:\\w+\\.)?(?:example|foo|bar|test|my-?\\w*|this|self|window|java|com|std|app|config|settings|module|process|docker|host\\.docker|metadata\\.google|kubernetes\\.docker|os|env|path|package|node|file|data|npm|yarn|vite|next|index|git|storage|browser|chrome|react|vue|debug)\\.(?:internal|local|private|corp|lan)$|\\.env\\.|^compute\\.internal$|example\\.|contoso|fabrikam',
      ],
    ],
    hits: [
      'https://pay-gw-02.prod.corp.northwind.internal/x',
      'Host: intranet.northwind.corp',
      'auth-cache-3.svc.cluster.local',
      'pg-report.corp.northwind.net:5432',
      'ldaps://dc01.ad.northwind.local',
    ],
    misses: [
      '.env.local',
      'host.docker.internal',
      'example.local',
      'this.private',
      'metadata.google.internal',
      'foo.internal',
    ],
    source: 'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
  },
];
