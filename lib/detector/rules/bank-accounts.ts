// Bank account, routing and branch numbers of countries with or without an IBAN.
import { alone, type Checks, named } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

const ABA: Checks = [['varied'], ['weighted', { by: '371371371', mod: 10 }]];
const CLABE: Checks = [['varied'], ['weighted', { by: '371371371371371371', mod: 10 }]];
const CBU: Checks = [
  ['weighted', { of: [[0, 8]], by: '71397131', mod: 10 }],
  ['weighted', { of: [[8]], by: '39713971397131', mod: 10 }],
];
const CCC: Checks = [
  ['varied'],
  ['weighted', { of: [[0, 9]], by: '485a9736', mod: 11, gives: '01987654321' }],
  ['weighted', { of: [[10], [9, 10]], by: '12485a9736', mod: 11, gives: '01987654321' }],
];
const NRB: Checks = [['varied'], ['iban', 'PL']];
const KONTO: Checks = [
  ['varied'],
  ['weighted', { by: '5432765432', mod: 11, gives: '0?987654321' }],
];
const BANKGIRO: Checks = [['luhn'], ['varied']];
const VARIED: Checks = [['varied']];
/** A day, a time, a year range. */
const NO_DATE = [
  'unlike',
  '^(?:19|20)\\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\\d|3[01])|^\\d\\d-\\d\\d-(?:19|20)\\d\\d|^(?:19|20)\\d\\d[ -](?:19|20)\\d\\d$|^(\\d)\\1{3}(\\d)\\2{3}(\\d)\\3{3}$',
] as const;

const ACCOUNT = { type: 'BANK_ACCOUNT', label: 'Bank account number' } as const;

export const BANK_ACCOUNTS: readonly Rule[] = [
  {
    ...NAMED,
    ...ofDigits(9),
    id: 'us-routing-number',
    type: 'ROUTING_NUMBER',
    label: 'US routing number',
    severity: 'medium',
    pattern: whole(/(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{2}-?\d{4}-?\d/),
    check: [
      ...ABA,
      [
        'named',
        '(?:aba|ach|wire|bank)? ?routing(?: transit)?(?: (?:number|no|nr|num|#))?|aba(?: (?:number|no|rtn|#))?|rtn|transit number',
      ],
    ],
    source: 'https://www.aba.com/about-us/routing-number',
    hits: named.hits('routing number', '0{12}#######', ABA),
    misses: named.misses('routing number', '0#######{0123456789}', ABA),
  },
  {
    ...CALLED,
    ...beside('sort code', 'sort-code', 'sortcode'),
    id: 'uk-sort-code',
    type: 'SORT_CODE',
    label: 'UK sort code',
    severity: 'medium',
    pattern: whole(/\d{2}[ -]?\d{2}[ -]?\d{2}/),
    check: [
      ['varied', 2],
      ['named', 'sort code'],
    ],
    source: 'https://www.vocalink.com/tools/modulus-checking/',
    ...named.examples('sort code', '##-##-##', [['varied', 2]]),
  },
  {
    ...CALLED,
    ...beside('bsb'),
    id: 'au-bsb',
    type: 'SORT_CODE',
    label: 'Australian bank branch (BSB)',
    severity: 'medium',
    pattern: whole(/\d{3}[ -]?\d{3}/),
    check: [
      ['varied', 2],
      ['named', 'bsb(?: (?:number|no|code))?'],
    ],
    source: 'https://www.auspaynet.com.au/resources/direct-entry',
    ...named.examples('BSB', '###-###', [['varied', 2]]),
  },
  {
    ...CALLED,
    ...beside('blz', 'bankleitzahl', 'ifsc', 'branch code', 'institution n', '支店', '은행코드'),
    id: 'bank-branch',
    type: 'ROUTING_NUMBER',
    label: 'Number of a bank branch',
    severity: 'low',
    pattern: whole(
      /(?<!\d )(?:\d{3} ?\d{3} ?\d{2}|[A-Z]{4}0[A-Z\d]{6}|\d{3,6}(?:-\d{3})?(?! ?\d))/,
    ),
    check: [
      ['varied', 2],
      [
        'named',
        'blz|bankleitzahl|ifsc(?: code)?|(?:bank )?branch (?:code|number|no)|institution n\\p{L}*|支店(?:番号|コード)',
        20,
        0,
      ],
    ],
    source: 'https://www.bundesbank.de/en/tasks/payment-systems/services/bank-sort-codes',
    hits: named.hits('BLZ', '### ### ##', [['varied', 2]]).filter((text) => !text.startsWith('We')),
    misses: named.misses('BLZ', '### ### ##', [['varied', 2]]),
  },
  {
    ...NAMED,
    ...ACCOUNT,
    ...beside('clabe'),
    id: 'mx-clabe',
    label: 'Mexican bank account (CLABE)',
    pattern: whole(/\d{3} ?\d{3} ?\d{11} ?\d/),
    check: [...CLABE, ['named', 'clabe(?: interbancaria)?']],
    source:
      'https://www.banxico.org.mx/sistemas-de-pago/servicios/sistema-de-pagos-electronicos-interbancarios-spei/clabe.html',
    hits: named.hits('CLABE', '0##############{123}##', CLABE),
    misses: named.misses('CLABE', '0##############{0123456789}##', CLABE),
  },
  {
    ...ALONE,
    ...ACCOUNT,
    ...ofDigits(22),
    id: 'ar-cbu',
    label: 'Argentine bank account (CBU, CVU)',
    pattern: standing(/\d{8} ?\d{14}/),
    check: [...CBU, ['varied', 4]],
    source: 'https://www.bcra.gob.ar/',
    hits: alone.hits('######################', [...CBU, ['varied', 4]]),
    misses: alone.misses('######################', CBU).concat('0'.repeat(22)),
  },
  {
    ...ALONE,
    ...ACCOUNT,
    ...ofDigits(20),
    id: 'es-ccc',
    label: 'Spanish bank account (CCC)',
    pattern: standing(/\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}/),
    check: CCC,
    source: 'https://www.bde.es/',
    ...alone.examples('#### #### ## ##########', CCC),
  },
  {
    ...ALONE,
    ...ACCOUNT,
    ...ofDigits(26),
    id: 'pl-nrb',
    label: 'Polish bank account',
    pattern: standing(/\d{2}(?:[ -]?\d{4}){6}/),
    check: NRB,
    source: 'https://nbp.pl/',
    ...alone.examples('## #### #### #### #### #### ####', NRB),
  },
  {
    ...ALONE,
    ...ACCOUNT,
    severity: 'medium',
    ...ofDigits(11),
    id: 'no-bank-account',
    label: 'Norwegian bank account',
    pattern: standing(/\d{4}\.\d{2}\.\d{5}/),
    check: KONTO,
    source: 'https://www.bits.no/',
    ...alone.examples('####.##.#####', KONTO),
  },
  {
    ...NAMED,
    ...ACCOUNT,
    ...beside('bankgiro', 'plusgiro', 'postgiro'),
    id: 'se-giro',
    label: 'Swedish Bankgiro or Plusgiro number',
    severity: 'medium',
    pattern: whole(/\d{3,4}-?\d{4}|\d{1,7}-\d/),
    check: [...BANKGIRO, ['named', '(?:bank|plus|post)giro(?: n\\p{L}*)?']],
    source: 'https://www.bankgirot.se/',
    ...named.examples('bankgiro', '###-####', BANKGIRO, '00'),
  },
  {
    ...CALLED,
    ...ACCOUNT,
    ...beside(
      ...[
        'account',
        'acct',
        'a/c',
        'konto',
        'kto',
        'compte',
        'cuenta',
        'conto',
        'conta corrente',
        'conta banc',
        'conta:',
        'rekening',
        'tilinumero',
        'rachun',
        'účet',
        'účt',
        'számlasz',
        'hesap',
      ],
      ...[
        'счет',
        'счёт',
        'рахун',
        'λογαριασμ',
        'cont banc',
        'tài khoản',
        'rekening',
        'บัญชี',
        'حساب',
        'חשבון',
        '账号',
        '账户',
        '帳號',
        '帳戶',
        '口座',
        '계좌',
        'खाता',
        'nuban',
      ],
    ),
    id: 'bank-account',
    severity: 'medium',
    pattern: whole(/\d{6,19}|\d{1,6}(?:[ -]\d{2,8}){1,4}(?:\/\d{4})?/),
    check: [
      ...VARIED,
      NO_DATE,
      // A cloud's accounts are no bank's.
      ['not-near', '\\baws|\\barn\\b|\\biam\\b|amazon|owner.?account|account.?id', 60, 30],
      [
        'named',
        '(?<!aws |user |service |twitter |github )(?:(?:bank|checking|savings|deposit|giro|current|iban|beneficiary) )?(?:account|acct|a/c)(?! ?(?:id|name|manager|balance|type|holder|user))(?: (?:number|no|nr|num|#))?|' +
          '(?:bank|giro)?konto(?:n(?:umme)?r\\p{L}*|nr|numer)?|kto ?nr|kto|compte(?: bancaire)?(?: n\\p{L}*)?|cuenta(?: (?:bancaria|corriente|de ahorros?|n\\p{L}*))*|conto(?: corrente)?(?: bancario)?|c/c|conta(?: (?:corrente|bancária|poupança))*|(?:bank)?rekening ?(?:nummer|n\\p{L}*)?|tilinumero|' +
          '(?:numer )?(?:rachunku|konta)|(?:číslo )?úč(?:et|tu)|(?:bank)?számlasz[áa]m\\p{L}*|hesap(?: n\\p{L}*)?|(?:расчетный |расчётный |лицевой )?сч[её]т\\p{L}*|рахун\\p{L}*|λογαριασμ\\p{L}*|cont bancar|(?:số )?tài khoản|(?:เลข\\S*)?บัญชี\\S*|حساب|חשבון(?: בנק)?|' +
          '(?:银行)?(?:账号|账户|帳號|帳戶)\\p{L}*|口座(?:番号)?|(?:普通|当座)(?:預金|口座)?|계좌\\s?(?:번호)?|खाता|nuban',
        34,
        22,
      ],
    ],
    source: 'https://www.iso.org/standard/81090.html',
    hits: [
      ...named
        .hits('account number', '##########', VARIED)
        .filter((text) => !text.startsWith('We')),
      `Kontonummer ${named.hits('', '#########', VARIED)[0]?.slice(2)}`,
      `口座番号 ${named.hits('', '#######', VARIED)[0]?.slice(2)}`,
      `acct ${named.hits('', '############', VARIED)[0]?.slice(2)}`,
    ],
    misses: [
      'account: 11111111',
      'account of 2024-03-12',
      'account number 20240312',
      'the AWS account 210987654321',
      'aws: deposit account 210987654321',
      'account id: 210987654321',
      'one account, 12 users',
      ...named.misses('account number', '##########', VARIED, '0'.repeat(20)),
    ],
  },
  {
    ...CALLED,
    ...beside('bic', 'swift'),
    id: 'bic',
    type: 'ROUTING_NUMBER',
    label: 'Bank identifier (BIC)',
    severity: 'low',
    pattern: whole(
      /[A-Z]{4}(?:A[DEGLMORTUZ]|B[AEGHRYZ]|C[AHLNORYZ]|D[EKO]|E[CEGS]|F[IOR]|G[BEGIRT]|H[KNRU]|I[DELNQRST]|J[EOP]|K[ERWYZ]|L[BCITUVY]|M[ACDEGKNRTUXY]|N[GILOZ]|OM|P[AEHKLRTY]|QA|R[OSU]|S[ACEGIKMNVY]|T[HNRTWZ]|U[ASY]|V[AEGN]|XK|ZA)[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?/,
    ),
    check: [
      ['named', 'bic(?: ?/ ?swift)?(?: code)?|swift(?: ?/ ?bic)?(?: code)?', 20, 0],
      ['not-near', 'list|codes', 12],
    ],
    source: 'https://www.iso.org/standard/84108.html',
    hits: ['BIC: COBADEFFXXX', 'SWIFT code DEUTDEFF', 'swift/bic: BNPAFRPP'],
    misses: [
      'BIC pens are cheap',
      'SWIFT: COMPUTER',
      'BIC list: DEUTDEFF',
      'COBADEFFXXX',
      `BIC ${'. '.repeat(20)} DEUTDEFF`,
    ],
  },
];
