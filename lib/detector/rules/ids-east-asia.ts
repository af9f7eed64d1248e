// Tax and identity numbers of China, Hong Kong, Macau, Taiwan, Japan and Korea.
import { alone, type Checks, named } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, ofToken, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

const CN: Checks = [
  ['date', '......yyyymmdd'],
  ['weighted', { by: '79a584216379a5842', mod: 11, gives: '10X98765432' }],
];
/** One letter has a blank in front, which is worth 36. */
const HK: Checks = [
  ['weighted', { when: '^.{8}$', by: '8765432', mod: 11, gives: '6543210A987' }],
  ['weighted', { when: '^.{9}$', by: '98765432', mod: 11, gives: '0A987654321' }],
];
const TW: Checks = [
  ['weighted', { spelled: '0123456789ABCDEFGHJKLMNPQRSTUVXYWZIO', by: '19876543211', mod: 10 }],
];
const MY_NUMBER: Checks = [
  ['varied'],
  ['weighted', { by: '65432765432', mod: 11, gives: '00987654321' }],
];
/** No check digit for those registered since October 2020, who therefore need a name beside the number. */
const KR: Checks = [['date', 'yymmdd']];
const KR_CHECKED: Checks = [
  ...KR,
  ['weighted', { by: '234567892345', mod: 11, gives: '10987654321' }],
];
const KR_FOREIGN: Checks = [
  ...KR,
  ['weighted', { by: '234567892345', mod: 11, gives: '32109876543' }],
];
const KR_FIRM: Checks = [
  ['varied'],
  [
    'weighted',
    {
      by: '137137131',
      mod: 10,
      gives: '0987654321',
      signs: [...Array(8).fill('0123456789'), '0246813579'],
    },
  ],
];
const VARIED: Checks = [['varied']];

const CN_ID = {
  type: 'CN_ID',
  label: 'Chinese resident identity number',
  source: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
} as const;
const HK_ID = {
  type: 'HK_ID',
  label: 'Hong Kong identity card number',
  source: 'https://www.immd.gov.hk/eng/services/hkid/general_info.html',
} as const;
const TW_ID = {
  type: 'TW_ID',
  label: 'Taiwanese identity number',
  source: 'https://www.ris.gov.tw/app/en/',
} as const;
const KR_RRN = {
  type: 'KR_RRN',
  label: 'Korean resident registration number',
  source:
    'https://www.law.go.kr/LSW/eng/engLsSc.do?menuId=2&section=lawNm&query=RESIDENT+REGISTRATION+ACT',
} as const;
const KR_FRN = {
  ...KR_RRN,
  type: 'KR_FRN',
  label: 'Korean foreigner registration number',
} as const;
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]|91)\\d{4}';

export const EAST_ASIAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...CN_ID,
    ...ofDigits(17, 18),
    id: 'cn-id',
    pattern: standing(new RegExp(`${PROVINCE}(?:19|20)\\d{9}[\\dX]`, 'i')),
    check: CN,
    hits: alone.hits('11010{12345}yyyymmdd###{0123456789X}', CN),
    misses: alone.misses('11010{12345}19##{01}#{0123}####{0123456789X}', CN),
  },
  {
    ...CALLED,
    ...CN_ID,
    ...beside(
      '身份证',
      '身分證',
      '居民证',
      '身份號',
      '身份号',
      'resident id',
      'id_card',
      'id card',
    ),
    id: 'cn-id-named',
    pattern: whole(new RegExp(`${PROVINCE} ?(?:19|20)\\d{2} ?\\d{4} ?\\d{3}[\\dX]`, 'i')),
    check: [
      ['date', '......yyyymmdd'],
      [
        'named',
        '身份证\\p{L}*|身分證\\p{L}*|居民证|身份号\\p{L}*|身份號\\p{L}*|resident id(?:entity)?|id card',
      ],
    ],
    hits: named.hits('身份证', '110101 yyyy mmdd ####', [['date', '......yyyymmdd']]),
    misses: named.misses('身份证', '110101 19## {01}#{0123}# ####', [['date', '......yyyymmdd']]),
  },
  {
    ...CALLED,
    ...beside('统一社会信用', '信用代码', '税号', '纳税人'),
    id: 'cn-company-number',
    type: 'TAX_ID',
    label: 'Chinese company number',
    severity: 'medium',
    pattern: whole(/[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}/),
    check: [['varied'], ['named', '统一社会信用\\p{L}*|信用代码|税号|纳税人\\p{L}*']],
    source: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0',
    ...named.examples('统一社会信用代码', '91######MA########', VARIED),
  },
  {
    ...ALONE,
    ...HK_ID,
    ...ofDigits(6),
    id: 'hk-id',
    pattern: standing(/[A-Z]{1,2}\d{6}\([\dA]\)/),
    check: HK,
    hits: alone
      .hits('{ACGRW}######({0123456789A})', HK)
      .concat(alone.hits('W{XYZ}######({0123456789A})', HK)),
    misses: [
      ...alone.misses('@######(#)', HK.slice(0, 1)),
      ...alone.misses('W@######(#)', HK.slice(1)),
    ],
  },
  {
    ...NAMED,
    ...HK_ID,
    ...beside('hkid', 'hk id', '身份證', 'hong kong', 'identity card'),
    id: 'hk-id-named',
    pattern: whole(/[A-Z]{1,2} ?\d{6} ?[([]?[\dA][)\]]?/i),
    check: [
      ...HK,
      [
        'named',
        'hk ?id(?: (?:card|no|number))?|身份證\\p{L}*|hong kong id(?:entity)?(?: card)?|identity card',
      ],
    ],
    hits: named.hits('HKID', '{ACGRW}######{0123456789A}', HK),
    misses: [
      ...named.misses('HKID', '{ACGRW}######{0123456789A}', HK.slice(0, 1)),
      ...named.misses('HKID', 'W{XYZ}######{0123456789A}', HK.slice(1)),
    ],
  },
  {
    ...CALLED,
    ...beside('澳門', '澳门', 'macau', 'macao', 'bir'),
    id: 'mo-id',
    type: 'NATIONAL_ID',
    label: 'Macau identity card number',
    pattern: whole(/[1578]\d{6}[(/]?\d\)?/),
    check: [
      ...VARIED,
      ['named', '澳[門门]\\p{L}*|maca[uo](?: resident)?(?: id(?:entity)?)?(?: card)?|bir'],
    ],
    source: 'https://www.dsi.gov.mo/',
    hits: named.hits('澳門身份證', '1######(#)', VARIED),
    misses: named.misses('澳門身份證', '1######/#', VARIED),
  },
  {
    ...ALONE,
    ...TW_ID,
    severity: 'medium',
    ...ofToken(10),
    id: 'tw-id',
    pattern: standing(/[A-Z][12]\d{8}/),
    check: [...TW, ['unlike', '123456789']],
    hits: alone.hits('{ABFEH}{12}########', TW),
    misses: [...alone.misses('{ABFEH}{12}########', TW), 'A123456789'],
  },
  {
    ...NAMED,
    ...TW_ID,
    ...beside('身分證', '身份證', 'taiwan', 'tw_id', 'tw id', '統一編號', '居留證'),
    id: 'tw-id-named',
    pattern: whole(/[A-Z][1289]\d{8}/i),
    check: [
      ...TW,
      [
        'named',
        '身[分份]證\\p{L}*|(?:taiwan|tw|roc)(?:ese)?(?: national)? id(?: card| no| number)?|統一編號|居留證\\p{L}*',
      ],
    ],
    ...named.examples('身分證字號', '{ABFEH}{12}########', TW),
  },
  {
    ...NAMED,
    ...beside('マイナンバー', '個人番号', 'my number', 'kojin', 'individual number'),
    id: 'jp-my-number',
    type: 'JP_MYNUMBER',
    label: 'Japanese My Number',
    pattern: whole(/\d{4}[ -]?\d{4}[ -]?\d{4}/),
    check: [
      ...MY_NUMBER,
      [
        'named',
        'マイナンバー\\p{L}*|個人番号\\p{L}*|(?:japan\\p{L}* )?my number|kojin ?bango|individual number',
      ],
    ],
    source: 'https://www.soumu.go.jp/kojinbango_card/',
    ...named.examples('マイナンバー', '#### #### ####', MY_NUMBER),
  },
  {
    ...CALLED,
    ...beside(
      '在留カード',
      '運転免許',
      '免許証',
      '基礎年金',
      '保険者番号',
      '被保険者',
      'residence card',
    ),
    id: 'jp-document-number',
    type: 'NATIONAL_ID',
    label: 'Number of a Japanese licence, residence card or pension',
    pattern: whole(/[A-Z]{2}\d{8}[A-Z]{2}|\d{12}|\d{4}-?\d{6}/),
    check: [
      ['varied', 2],
      [
        'named',
        '在留カード\\p{L}*|(?:運転)?免許\\p{L}*|基礎年金\\p{L}*|被?保険者\\p{L}*|residence card(?: n\\p{L}*)?',
      ],
    ],
    source: 'https://www.moj.go.jp/isa/applications/procedures/zairyu_card.html',
    ...named.examples('在留カード番号', '@@########@@', [['varied', 2]]),
  },
  {
    ...ALONE,
    ...KR_RRN,
    ...ofDigits(13),
    id: 'kr-rrn',
    pattern: standing(/\d{6}-[1-4]\d{6}/),
    check: KR_CHECKED,
    ...alone.examples('yymmdd-{12}######', KR_CHECKED),
  },
  {
    ...CALLED,
    ...KR_RRN,
    ...beside('주민', 'rrn', 'resident reg'),
    id: 'kr-rrn-bare',
    pattern: whole(/\d{6}[ -]?[1-4]\d{6}/),
    check: [
      ...KR,
      ['named', '주민(?:등록)?\\s?번호\\p{L}*|rrn|resident registration(?: n\\p{L}*)?'],
    ],
    ...named.examples('주민등록번호', 'yymmdd{1234}######', KR),
  },
  {
    ...ALONE,
    ...KR_FRN,
    ...ofDigits(13),
    id: 'kr-frn',
    pattern: standing(/\d{6}-[5-8]\d{6}/),
    check: KR_FOREIGN,
    ...alone.examples('yymmdd-{56}######', KR_FOREIGN),
  },
  {
    ...CALLED,
    ...KR_FRN,
    ...beside('외국인', 'frn', 'arc n', 'alien reg', 'foreigner reg'),
    id: 'kr-frn-bare',
    pattern: whole(/\d{6}[ -]?[5-8]\d{6}/),
    check: [
      ...KR,
      [
        'named',
        '외국인\\s?등록\\s?번호\\p{L}*|frn|arc n\\p{L}*|(?:alien|foreigner) registration(?: n\\p{L}*)?',
      ],
    ],
    ...named.examples('외국인등록번호', 'yymmdd{5678}######', KR),
  },
  {
    ...NAMED,
    ...beside('사업자', 'brn', 'business reg'),
    id: 'kr-company-number',
    type: 'KR_BRN',
    label: 'Korean business registration number',
    severity: 'medium',
    pattern: whole(/\d{3}-?\d{2}-?\d{5}/),
    check: [
      ...KR_FIRM,
      ['named', '사업자(?:등록)?\\s?번호\\p{L}*|brn|business registration(?: n\\p{L}*)?'],
    ],
    source: 'https://www.nts.go.kr/english/main.do',
    ...named.examples('사업자등록번호', '###-##-#####', KR_FIRM),
  },
];
