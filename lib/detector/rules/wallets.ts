// Keys and addresses of crypto wallets. A key is the money; an address only tells whose it is.
import { fakeBase58Check, fakeHex, fakeOf } from '../fake-keys';
import type { Rule } from '../rule';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const WIF = 'https://en.bitcoin.it/wiki/Wallet_import_format';

const KEY = {
  type: 'PRIVATE_KEY',
  severity: 'critical',
  tier: 'checksum',
  mask: 'ends',
} as const satisfies Partial<Rule>;

const ADDRESS = {
  type: 'CRYPTO_ADDRESS',
  severity: 'low',
  tier: 'checksum',
  reason: 'checksum valid',
  mask: 'ends',
} as const satisfies Partial<Rule>;

export const WALLETS: readonly Rule[] = [
  {
    ...KEY,
    id: 'wallet-import-key',
    label: 'Private key of a Bitcoin wallet',
    keywords: [],
    token: [51, 52],
    pattern:
      /(?<![A-Za-z0-9])(?:[59][1-9A-HJ-NP-Za-km-z]{50}|[KLcTQ6][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])/g,
    check: [['base58']],
    reason: 'checksum valid',
    source: WIF,
    hits: [1, 2, 3].map((seed) => `WIF ${fakeBase58Check([0x80], 32, seed)}`),
    misses: [
      `K${fakeOf(BASE58, 51)}`,
      `L${'1'.repeat(51)}`,
      fakeBase58Check([0x80], 32).slice(0, -1),
    ],
  },
  {
    ...KEY,
    id: 'wallet-import-key-named',
    label: 'Private key of a Bitcoin wallet',
    tier: 'context',
    keywords: ['wif', 'privkey', 'private key', 'private_key', 'privatekey', 'sweep'],
    reach: { after: 130 },
    pattern: /(?<![A-Za-z0-9])[5KLc][1-9A-HJ-NP-Za-km-z]{50,51}(?![A-Za-z0-9])/g,
    check: [['drawn', 4]],
    source: WIF,
    hits: [1, 2, 3].map((seed) => `WIF key: K${fakeOf(BASE58, 51, seed)}`),
    misses: [
      `private key: K${'1'.repeat(51)}`,
      `see L${fakeOf(BASE58, 51)}`,
      `WIF K${fakeOf(BASE58, 40)}`,
    ],
  },
  {
    ...KEY,
    id: 'extended-private-key',
    label: 'Extended private key of a wallet',
    tier: 'shape',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
    pattern: /(?<![A-Za-z0-9])[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107,108}(?![A-Za-z0-9])/g,
    check: [['random', 4]],
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    hits: [1, 2, 3].map((seed) => `root: xprv9${fakeOf(BASE58, 106, seed)}`),
    misses: [`xprv${'1'.repeat(107)}`, `xpub6${fakeOf(BASE58, 106)}`, 'xprv9...'],
  },
  {
    ...KEY,
    id: 'hex-private-key',
    label: 'Private key in hexadecimal digits',
    tier: 'context',
    keywords: [
      ...[
        'private key',
        'private_key',
        'privatekey',
        'private-key',
        'privkey',
        'priv_key',
        'secp256k1',
      ],
      ...[
        'signing key',
        'signer',
        'deployer',
        'wallet',
        'metamask',
        'eth_key',
        'ethereum',
        'ethers',
      ],
      ...['secret key', 'secretkey', '私钥', 'приватный ключ', '秘密鍵'],
    ],
    reach: { before: 160, after: 190 },
    pattern: /(?<![A-Za-z0-9])(?:0x)?[a-fA-F0-9]{64}(?![A-Za-z0-9])/g,
    check: [
      ['random', 3],
      [
        'near',
        'priv(?:ate)?[ _-]?key|secp256k1|sign(?:ing|er)[ _-]?key|deployer|secret ?key|私钥|приватн|秘密鍵|metamask|(?:eth|wallet)[ _-]?(?:secret|key)|new ethers\\.Wallet|from_?key',
        130,
      ],
      [
        'not-near',
        '(?:hash|txid|tx|transaction|sha-?256|digest|block|checksum|commit|merkle|root|pub(?:lic)?[ _-]?key)["\' ]{0,3}(?:is|of|[:=])?[ "\']{0,3}(?:0x)?$',
        30,
      ],
    ],
    source: 'https://www.secg.org/sec2-v2.pdf',
    hits: [
      `metamask won't import this private key: 0x${fakeHex(64)}`,
      `DEPLOYER_PRIVATE_KEY=${fakeHex(64, 2)}`,
      `new ethers.Wallet("0x${fakeHex(64, 3)}")`,
    ],
    misses: [
      `transaction hash 0x${fakeHex(64)} of the wallet`,
      `private key: 0x${'0'.repeat(64)}`,
      `sha256 ${fakeHex(64)}`,
      `wallet of ${fakeHex(64)}`,
      `the private key signed it, tx hash: 0x${fakeHex(64)}`,
    ],
  },
  {
    ...KEY,
    id: 'solana-keypair',
    label: 'Key pair of a Solana wallet',
    tier: 'context',
    keywords: [
      'solana',
      'keypair',
      'secretkey',
      'secret_key',
      'phantom',
      'private key',
      'private_key',
    ],
    reach: { before: 30, after: 420 },
    pattern:
      /\[\s{0,8}(?:\d{1,3},\s{0,8}){63}\d{1,3}\s{0,8}\]|(?<![A-Za-z0-9])[1-9A-HJ-NP-Za-km-z]{86,88}(?![A-Za-z0-9])/g,
    check: [
      ['random', 2.5],
      ['like', '^\\[|\\d.*\\d.*\\d', ''],
      ['unlike', '(\\d{1,3},\\s*)\\1{20}'],
    ],
    source: 'https://solana.com/docs/intro/installation',
    hits: [
      `keypair: [${Array.from({ length: 64 }, (_, place) => (place * 37 + 11) % 256).join(',')}]`,
      `phantom private key ${fakeOf(BASE58, 88)}`,
      `SOLANA_SECRET_KEY=${fakeOf(BASE58, 87, 2)}`,
    ],
    misses: [
      `keypair: [${'0,'.repeat(63)}0]`,
      `solana address ${fakeOf(BASE58, 44)}`,
      `keypair ${fakeOf(BASE58, 80)}${'1'.repeat(8)}`,
      `keypair ${fakeOf(BASE58.slice(9), 88)}`,
      `keypair: [${'7,'.repeat(24)}${Array.from({ length: 40 }, (_, place) => place * 6).join(',')}]`,
      `the bytes ${fakeOf(BASE58, 88)}`,
    ],
  },
  {
    ...ADDRESS,
    id: 'bitcoin-address',
    label: 'Crypto wallet address',
    keywords: [],
    token: [26, 35],
    pattern: /(?<![A-Za-z0-9#/])[13LMDT29][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/g,
    check: [['base58']],
    source: 'https://en.bitcoin.it/wiki/Invoice_address',
    hits: [
      `send to ${fakeBase58Check([0], 20)}`,
      `P2SH address: ${fakeBase58Check([5], 20, 2)}`,
      `"wallet": "${fakeBase58Check([0x41], 20, 3)}"`,
    ],
    misses: [`1${fakeOf(BASE58, 32)}`, `3${'1'.repeat(33)}`, `${fakeBase58Check([0], 20)}x`],
  },
  {
    ...ADDRESS,
    id: 'segwit-address',
    label: 'Crypto wallet address',
    keywords: ['bc1', 'ltc1', 'tb1', 'addr1'],
    reach: { after: 110 },
    pattern:
      /(?<![A-Za-z0-9])(?:(?:bc|tb|ltc)1[02-9ac-hj-np-z]{25,71}|addr1[02-9ac-hj-np-z]{50,100})(?![A-Za-z0-9])/gi,
    check: [['bech32']],
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
    hits: [
      'pay BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'to bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0 please',
      '"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"',
    ],
    misses: ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx', 'bc1q', `bc1q${'q'.repeat(38)}`],
  },
  {
    ...ADDRESS,
    id: 'ethereum-address',
    label: 'Crypto wallet address',
    tier: 'shape',
    reason: 'shape of an Ethereum address',
    keywords: ['0x'],
    pattern: /(?<![A-Za-z0-9])0x[a-fA-F0-9]{40}(?![A-Za-z0-9])/g,
    check: [
      ['random', 2.8],
      ['unlike', '^0x(?:0{10}|dead|1234567)|0{20}|f{20}'],
    ],
    source: 'https://eips.ethereum.org/EIPS/eip-55',
    hits: [1, 2, 3].map((seed) => `wallet 0x${fakeHex(40, seed)}`),
    misses: [
      `0x${'0'.repeat(40)}`,
      `0x${fakeHex(38)}`,
      `0x${fakeHex(64)}`,
      `0x${'0'.repeat(24)}${fakeHex(16)}`,
      `0x${fakeHex(32)}${'1'.repeat(8)}`,
      `0xdead${fakeHex(36)}`,
    ],
  },
];
