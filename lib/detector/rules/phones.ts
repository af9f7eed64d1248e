// Telephone numbers: with a country code, in the grouping of their country, or by the words beside them.
import { fakeDigits, fakeOf } from '../fake-values';
import { beside, ofDigits } from '../number-rule';
import type { Rule } from '../rule';

/** Country codes of ITU-T E.164, so that not each plus is one. */
const COUNTRY =
  '(?:1|7|2(?:[07]|[1-69]\\d)|3(?:[0-469]|[578]\\d)|4(?:[013-9]|2\\d)|5(?:[1-8]|[09]\\d)|6(?:[0-6]|[7-9]\\d)|8(?:[1246]|[0578]\\d)|9(?:[0-58]|[679]\\d))';
const GAP = '[ \\u00a0\\u202f.\\-‐‑–/]';
/** An extension: `x0135`, `ext. 12`, `Durchwahl 3`. */
const EXTENSION = '(?: ?(?:x|ext\\.?|#|Durchwahl|poste) ?\\d{1,6})?';
/** More groups: in brackets, or with a gap before them, so that each number is read in one way only. */
const GROUPS = `(?:${GAP}{0,2}\\(\\d{1,5}\\)\\d{0,14}|${GAP}{1,3}\\d{1,14}){0,7}`;
/** Letters of scripts that put spaces between words. */
const LETTERS =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}';
/** Neither part of a word, a sum, a version nor the beginning of a longer number. */
const START = `(?<![${LETTERS}\\p{N}_.,+(/\\\\#@=-])(?<!\\d[ :])`;
const END = `(?![${LETTERS}\\p{N}_@]|[.,:/-]\\d| \\d)`;

const PHONE = {
  type: 'PHONE',
  label: 'Phone number',
  severity: 'low',
  mask: 'last-four',
  list: { least: 5, severity: 'high', label: 'List of phone numbers ({n})' },
} as const;

/** From 7 to 15 digits, three different ones, and no date. */
const CHECKS = [
  ['varied'],
  ['like', '^(?:\\D*\\d){7,15}(?:\\D+\\d{1,6})?\\D*$'],
  [
    'unlike',
    '^(?:19|20)\\d\\d[-./ ](?:0?[1-9]|1[0-2])[-./ ][0-3]?\\d(?:\\D|$)|^[0-3]?\\d[-./ ][01]?\\d[-./ ](?:19|20)\\d\\d(?:\\D|$)',
  ],
] as const;

/**
 * Groupings that are nearly always phone numbers, by country; each begins with a trunk zero or an area in brackets, or
 * has its country's own rhythm.
 */
const NATIONAL = [
  // North America: (415) 555-0132, 415-555-0132, 1-800-555-0199
  '(?:1[ -])?\\([2-9]\\d\\d\\) ?[2-9]\\d\\d[ .-]\\d{4}',
  '(?:1-)?[2-9]\\d\\d-[2-9]\\d\\d-\\d{4}',
  // France, Belgium, Switzerland, Italy: 06 12 34 56 78, 079 555 01 62, 0487 98 11 92
  '0[1-9](?: \\d\\d){4}|0[1-9](?:\\.\\d\\d){4}|0[1-9](?:-\\d\\d){4}',
  '0\\d{2,3}[ /]\\d{2,3} \\d\\d \\d\\d',
  // Germany, Austria: 0151 5550 7781, 0176-55501444, 030/1234567, (04321) 1926-61, 0431 169986, 01 / 780 87 46
  '0[2-9]\\d{1,4} ?/ ?\\d{5,8}(?:-\\d{1,4})?|\\(0[2-9]\\d{1,4}\\) ?\\d{3,6}-\\d{1,4}|0[2-9]\\d{2,4} \\d{6,8}|0[1-9]\\d{0,4} ?/ ?\\d{2,4}(?: \\d{2,3}){1,3}',
  // The Netherlands, Israel, Italy: 06-12345678, 06 1234 5678, 020-4736161, 09-7625400, 347 1234567, 02 48123456
  '06[- ]\\d{8}|06 \\d{4} \\d{4}|0[1-57]\\d-\\d{7}|0[1-57]\\d{2}-\\d{6}|0[2-489]-\\d{7}|3[2-9]\\d[ /]\\d{7}|3[2-9]\\d \\d{3} \\d{4}|0[26] \\d{8}',
  // Spain, Sweden: 612 34 56 78, 08-123 45 67
  '[679]\\d\\d \\d\\d \\d\\d \\d\\d|0\\d{1,3}-\\d{2,3} \\d\\d \\d\\d(?: \\d\\d)?',
  '01[5-7]\\d[ /-]\\d{3,4}[ -]?\\d{4,5}|06[5-9]\\d{1,2}[ /-]\\d{3,4} ?\\d{4}|\\(0[2-9]\\d{1,4}\\) ?\\d{3,9}',
  // United Kingdom, Ireland: 07911 123456, 07911 123 456, 0117 496 0152, 020 7946 0958
  '07\\d{3} \\d{3} ?\\d{3}|0(?:1\\d1|11\\d) \\d{3} \\d{4}|02\\d \\d{4} \\d{4}|01\\d{3} \\d{6}|08[3-9] \\d{3} \\d{4}',
  // Japan, Korea, China, Taiwan: 090-1234-5678, 03-1234-5678, 010-1234-5678, 139-0000-1234
  '0\\d{1,3}-\\d{3,4}-\\d{4}|01[016-9] \\d{4} \\d{4}|1[3-9]\\d[ -]\\d{4}[ -]\\d{4}|09\\d\\d[ -]\\d{3}[ -]\\d{3}',
  // South-East Asia, South Africa, Australia, the Levant and others: 0917-123-4567, 082 555 0139, 0412 345 678, 050-123-4567
  '0[1-9]\\d[ -]\\d{3,4}[ -]\\d{3,4}|0[1-9]\\d\\d[ -]\\d{3}[ -]\\d{3,4}|0[24578] \\d{4} \\d{4}|\\(0[24578]\\) ?\\d{4} \\d{4}',
  // Turkey, Scandinavia, Hungary: 0532 123 45 67, 070-123 45 67, 06 30 123 4567
  '0?5\\d\\d[ -]\\d{3}[ -]\\d\\d[ -]\\d\\d|07\\d-?\\d{3} \\d\\d \\d\\d|06[ /-]\\d{1,2}[ /-]\\d{3}[ -]\\d{3,4}',
  // Russia, Ukraine: 8 (912) 345-67-89, (050) 123-45-67
  '8 9\\d\\d \\d{3}[ -]\\d\\d[ -]\\d\\d|8 ?\\(\\d{3}\\) ?\\d{3}[ -]\\d\\d[ -]\\d\\d|\\(0\\d\\d\\) ?\\d{3}[ -]\\d\\d[ -]\\d\\d|8-\\d{3}-\\d{3}-\\d\\d-\\d\\d',
  // Brazil: (11) 98456-5666
  '\\(\\d{2}\\) ?(?:9 ?)?\\d{4}-\\d{4}',
  // Turkey, the Philippines: 0 (532) 123 4567
  '0 ?\\(\\d{3}\\) ?\\d{3}[ -]\\d{2} ?\\d{2}',
].join('|');

/** Right before it: what else has numbers in groups. */
const OTHER_NUMBERS =
  '(?:(?<!\\p{L})(?:articles?|artikel|art\\.|order|bestell\\p{L}*|auftr\\p{L}*|invoice|rechnung|tracking|parcel|parts?|teile|ref(?:erence)?|replaces|codes?|serial|sku|item|model|ticket|commande|pedido|ordine|colis|sendung\\p{L}*|isbn|iban|zamówieni\\p{L}*|заказ\\p{L}*)|伝票|注文|订单|訂單|单号|單號|运单|追跡|お問い合わせ番号|주문|운송장)[^\\n,;]{0,16}$';

const WORDS =
  '(?:tele)?phones?(?: ?n\\p{L}*)?|(?:tele|mobile?|cell|home|work|office|day ?time|contact|emergency|personal) (?:phone|tel|line|number)(?: (?:is|at|no|number))?|tel(?:ephone|eph|\\.)?|mobile?(?: (?:no|number|is))?|mob|cell(?:ular)?|handy(?:nummer)?|fax|' +
  'whats ?app|signal|sms|desk|direct line|hot ?line|call (?:me|us|him|her|them)(?: on| at)?|(?:reach|contact|text|ring|phone|dial) (?:me|us|him|her|them|you)? ?(?:on|at)|answering at|messages? to|registered(?: mobile)?|' +
  'telefon\\p{L}*|mobil(?:funk|nummer|telefon|n[íy]\\p{L}*)?|rufnummer|durchwahl|natel|festnetz|rückruf\\p{L}*|t[ée]l(?:[ée]phone)?|portable|fixe|joindre au|t[ée]l[ée]fono|m[óo]vil|celular|tel[ée]fone|telem[óo]vel|contacto|cellulare|recapito|' +
  'telefoon\\p{L}*|mobiel\\p{L}*|gsm|puhelin\\p{L}*|puh|kännykkä|matkapuhelin|mobilnummer|tlf|sími|kom[óo]rk\\p{L}*|numer (?:telefonu|kom[óo]rkowy)|mobilní|vezetékes|mobiltelefon|τηλ[έε]?φ?\\p{L}*|κινητ\\p{L}*|' +
  'тел(?:ефон\\p{L}*)?|моб(?:ильн\\p{L}*)?|сотов\\p{L}*|звон\\p{L}*|cep(?: (?:telefonu|no))?|gsm no|telp|hp|no hp|điện thoại|đt|sđt|số điện thoại|โทร\\S*|มือถือ|เบอร์\\S*|फ़ोन|फोन|मोबाइल|هاتف|جوال|موبايل|تلفن|موبایل|טלפון|נייד|' +
  '电话\\p{L}*|電話\\p{L}*|手机\\p{L}*|手機\\p{L}*|座机|联系方式|联系电话|携帯\\p{L}*|ｔｅｌ|連絡先|전화\\p{L}*|휴대폰\\p{L}*|휴대전화\\p{L}*|핸드폰\\p{L}*|연락처|cn number|mera (?:mobile |phone |naya )?number|(?:israeli|turkish|polish|german|french|swiss|dutch|spanish|italian|indian|chinese|canadian|mexican) number(?: is)?|(?:us|uk|japanese|my|her|his|their|personal|mobile) number(?: is| for \\p{L}+)?';
const KEYWORDS = (
  'phone;mob;fax;whatsapp;sms;answering;messages to;rufnummer;durchwahl;natel;festnetz;portable;' +
  'joindre;tél;móvil;movil;recapito;gsm;puh;tlf;sími;komórk;komork;τηλ;κινητ;тел;моб;сотов;звон;' +
  'điện thoại;đt;โทร;มือถือ;เบอร์;फ़ोन;फोन;मोबाइल;هاتف;جوال;موبايل;تلفن;موبایل;טלפון;נייד;电话;電話;手机;手機;' +
  '座机;联系;携帯;ｔｅｌ;連絡先;전화;휴대;핸드폰;연락처;my number;personal number;her number;his number;their number;' +
  'us number;uk number;mera ;cn number;japanese number;number is;contact number;direct line;landline;call me;' +
  'call us;call him;call her;call at;call on;reach me;reach you;reach us;reached at;contact:;' +
  'contacted at;contact at;contact me;contact us; tel;"tel;tel:;tel.;tel;,tel;telephone;telef;telep;' +
  'cell:;cell ;cellphone;celular;cellular;cellulare;desk:;desk ;téléphone;handy:;handy ;cep:;cep no;' +
  'cep tel;registered 0;ring me;text me;dial '
).split(';');

/** `d` digits without a zero in front. */
const digits = (length: number, seed: number) =>
  fakeOf('23456789', 1, seed) + fakeDigits(length - 1, seed);

export const PHONES: readonly Rule[] = [
  {
    ...PHONE,
    id: 'phone-international',
    tier: 'shape',
    keywords: ['+'],
    reach: { before: 2, after: 40 },
    pattern: new RegExp(
      `(?<![${LETTERS}\\p{N}_+=/.])(?<!\\d ?)\\(?\\+${COUNTRY}\\d{0,14}\\)?${GROUPS}${EXTENSION}(?![${LETTERS}\\p{N}_]|[.,]\\d)`,
      'gu',
    ),
    check: [
      ['varied'],
      // A place on earth, a sum.
      [
        'unlike',
        '^\\+\\d{4,6}-\\d{5,7}$|^\\+\\d{4,}\\.\\d+$|^\\+1 ?\\(?500\\)?[ -]?555[ -]?00\\d\\d$',
      ],
      ['like', '^(?:\\D*\\d){9,16}(?:\\D+\\d{1,6})?\\D*$'],
    ],
    reason: 'with a country code',
    source: 'https://www.itu.int/rec/T-REC-E.164',
    hits: [
      `+1 ${digits(3, 1)}-${digits(3, 2)}-${digits(4, 3)}`,
      `to="+49151${digits(8, 1)}"`,
      `+44 (0)20 7${digits(3, 1)} ${digits(4, 2)}`,
      `(+33) 6 ${digits(2, 1)} ${digits(2, 2)} ${digits(2, 3)} ${digits(2, 4)}`,
      `+91 ${digits(5, 1)} ${digits(5, 2)}`,
    ],
    misses: [
      '+0200',
      'a+12345678901',
      '1e+12345678901',
      '+1 (11) 111-1111',
      '+49 151 234',
      '+1703-06148',
      '+15005550006',
      '= 12 + 4912345678',
    ],
  },
  {
    ...PHONE,
    id: 'phone-international-zeros',
    tier: 'shape',
    ...ofDigits(11, 17),
    pattern: new RegExp(
      `${START}(?=(?:[^\\da-z]{0,3}\\d){11})00${COUNTRY}(?:${GAP}\\(0\\))?(?:[ -]\\d{1,5}){2,6}${EXTENSION}${END}`,
      'gu',
    ),
    check: [
      ['varied'],
      // Groups of four are rather an order's.
      ['unlike', '^\\d{4}([ -]\\d{4}){2,3}$'],
    ],
    reason: 'with a country code',
    source: 'https://www.itu.int/rec/T-REC-E.164',
    hits: [
      `0049 151 ${digits(4, 1)} ${digits(4, 2)}`,
      `001-${digits(3, 1)}-${digits(3, 2)}-${digits(4, 3)}`,
      `0033 6 ${digits(2, 1)} ${digits(2, 2)} ${digits(2, 3)} ${digits(2, 4)}`,
    ],
    misses: [
      '0012345678901',
      '001-111-111-1111',
      'id-0049 151 2345 6789',
      '0049 12 34',
      '0084 5695 1142 7471',
    ],
  },
  {
    ...PHONE,
    id: 'phone-national',
    tier: 'shape',
    ...ofDigits(7, 11),
    reach: { before: 12, after: 24 },
    pattern: new RegExp(`${START}(?:${NATIONAL})${EXTENSION}${END}`, 'gu'),
    check: [['varied'], ['not-near', OTHER_NUMBERS, 30]],
    reason: 'grouped as in its country',
    source: 'https://www.itu.int/oth/T0202.aspx?parent=T0202',
    hits: [
      `(${digits(3, 1)}) ${digits(3, 2)}-${digits(4, 3)}`,
      `${digits(3, 1)}-${digits(3, 2)}-${digits(4, 3)}`,
      `0${digits(1, 1)} ${digits(2, 1)} ${digits(2, 2)} ${digits(2, 3)} ${digits(2, 4)}`,
      `0176-${digits(8, 1)}`,
      `07${digits(3, 1)} ${digits(3, 2)} ${digits(3, 3)}`,
      `090-${digits(4, 1)}-${digits(4, 2)}`,
      `(11) 9${digits(4, 1)}-${digits(4, 2)}`,
      `8 (912) ${digits(3, 2)}-${digits(2, 3)}-${digits(2, 4)}`,
      `"a","082 ${digits(3, 1)} ${digits(4, 2)}"`,
      `電話番号は080-${digits(4, 1)}-${digits(4, 2)}です`,
      `Zentrale: (04321) ${digits(5, 1)}-${digits(2, 2)}`,
      `bel 06-${digits(8, 1)} even`,
      `chiamarmi al 347 ${digits(7, 1)}`,
    ],
    misses: [
      '222-222-2222',
      `order ${digits(10, 1)}`,
      '192.168.100.200',
      '10.0.22631.3593',
      'v2.34.5678.90',
      '2024-03-12',
      'ISBN 978-3-16-148410-0',
      '401-023-2138',
      '01.02.2024',
      'lines 010-1234-56789',
      '01 11 11 11 11',
      `order no. 0621-4${digits(2, 3)}-${digits(4, 1)}`,
    ],
  },
  {
    ...PHONE,
    ...beside(...KEYWORDS),
    id: 'phone-named',
    tier: 'context',
    pattern: new RegExp(
      `(?<![a-zA-Z0-9_.+])(?<!\\d[ ,:/-])(?:\\(\\+?\\d{1,5}\\)${GAP}?\\d{1,14}|\\+?\\d{1,15})${GROUPS}${EXTENSION}${END}`,
      'gu',
    ),
    check: [
      ...CHECKS,
      // Addresses of machines and versions, prices, thousands.
      [
        'unlike',
        '^\\d{1,3}(?:\\.\\d{1,3}){3}$|\\d{4}-\\d\\d-\\d\\d|^\\d+\\.\\d+\\.\\d+ |^\\d{1,4}(?:[., ]\\d{1,3})*[., ]000$|^\\d{10}(?:\\d{3})?$(?<=^1[5-9]\\d+)',
      ],
      ['named', WORDS, 26, 14],
    ],
    reason: 'named beside it',
    source: 'https://www.itu.int/oth/T0202.aspx?parent=T0202',
    hits: [
      `Phone: ${digits(7, 1)}`,
      `my number is ${digits(3, 1)} ${digits(3, 2)} ${digits(4, 3)}`,
      `手机号：138${digits(8, 1)}`,
      `Tel. 0${digits(3, 1)}${digits(7, 2)}`,
      `{"phone_number": "${digits(10, 4)}"}`,
      `Cep no: 0532${digits(7, 1)}`,
    ],
    misses: [
      'Phone: 2222222',
      'the phone extension is 4412',
      'phone since 2024-03-12',
      'phone since 12.03.2024',
      'phone at 192.168.100.200',
      'call 1700000000 from the log',
      `iPhones, order number of Tuesday: ${digits(10, 1)}`,
      'mobile revenue 12 000 000',
      `phone ${'. '.repeat(20)}${digits(10, 1)}`,
    ],
  },
  {
    ...PHONE,
    ...beside(
      'office',
      'mobile',
      'fax',
      'cell',
      'home',
      'work',
      'direct',
      'desk',
      'handy',
      'mobil',
    ),
    id: 'phone-labelled',
    tier: 'context',
    pattern: new RegExp(
      `(?<![a-zA-Z0-9_.+])(?<!\\d[ ,:/-])(?=\\(?\\d(?:\\D{0,2}\\d){6})(?:\\(\\d{1,5}\\)${GAP}?\\d{1,5}|\\d{1,5})(?:${GAP}\\d{2,5}){0,5}${END}`,
      'gu',
    ),
    check: [
      ...CHECKS,
      ['named', '^ ?\\(?(?:office|mobil\\p{L}*|fax|cell|home|work|direct|desk|handy)', 0, 10],
    ],
    reason: 'named behind it',
    source: 'https://www.itu.int/oth/T0202.aspx?parent=T0202',
    hits: [
      `${digits(3, 1)} ${digits(2, 2)} ${digits(3, 3)} office`,
      `${digits(3, 1)} ${digits(4, 2)} (home)`,
      `${digits(2, 1)} ${digits(3, 2)} ${digits(3, 4)} work`,
    ],
    misses: [
      '222 222 22 office',
      '12 34 office',
      '2024-03-12 office',
      `${digits(3, 1)} ${digits(2, 2)} ${digits(3, 3)} people in the office`,
      `${[1, 2, 3, 4, 5].map((seed) => digits(5, seed)).join(' ')} office`,
    ],
  },
];
