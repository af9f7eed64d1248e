// Tax and identity numbers from Poland to the Balkans and Greece.
import { alone, type Checks, named, sole } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, SOLE, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

/** The month tells the century by 20, 40, 60 or 80 more. */
const PESEL: Checks = [
  ['date', 'yymmdd', [20, 40, 60, 80]],
  ['weighted', { by: '13791379131', mod: 10 }],
];
const NIP: Checks = [['varied'], ['weighted', { by: '657234567', mod: 11, gives: '0123456789' }]];
const REGON: Checks = [['varied'], ['weighted', { by: '89234567', mod: 11, gives: '01234567890' }]];
const REGON_LONG: Checks = [
  ['varied'],
  ['weighted', { by: '89234567', mod: 11, gives: '01234567890' }],
  ['weighted', { by: '2485097361248', mod: 11, gives: '01234567890' }],
];
const DOWOD: Checks = [['weighted', { by: '731973173', mod: 10 }]];
/** Women have 50 added to the month; 20 more where the numbers of a day ran out. */
const RODNE: Checks = [
  ['date', 'yymmdd', [20, 50, 70]],
  ['divided', { by: 11 }],
];
/** What is a year is rather an invoice's. */
const RODNE_SLASH: Checks = [
  ['date', 'yymmdd', [50]],
  ['divided', { by: 11 }],
  ['unlike', '/(?:19|20)'],
];
const RODNE_OLD: Checks = [['date', 'yymmdd', [50]]];
const ICO: Checks = [['varied'], ['weighted', { by: '8765432', mod: 11, gives: '10987654321' }]];
const TAJ: Checks = [['varied'], ['weighted', { by: '37373737', mod: 10, gives: '0123456789' }]];
const ADOAZONOSITO: Checks = [
  ['varied'],
  ['weighted', { by: '123456789', mod: 11, gives: '0123456789' }],
];
const HUNGARIAN: Checks = [['date', '.yymmdd']];
const CNP: Checks = [
  ['date', '.yymmdd'],
  ['weighted', { by: '279146358279', mod: 11, gives: '01234567891' }],
];
const EGN: Checks = [
  ['date', 'yymmdd', [20, 40]],
  ['weighted', { by: '2485a9736', mod: 11, gives: '01234567890' }],
];
const AMKA: Checks = [['date', 'ddmmyy'], ['luhn']];
const AFM: Checks = [['varied'], ['weighted', { by: '379a5842', mod: 11, gives: '01234567890' }]];
const OIB: Checks = [['mod-11-10'], ['varied']];
const JMBG: Checks = [
  ['date', 'ddmmyyy'],
  ['weighted', { by: '765432765432', mod: 11, gives: '00987654321' }],
];
const PIB: Checks = [['mod-11-10'], ['varied']];
const DAVCNA: Checks = [['varied'], ['weighted', { by: '8765432', mod: 11, gives: '?0987654321' }]];
const VARIED: Checks = [['varied']];

const CZ_RC = {
  type: 'CZ_RC',
  label: 'Czech or Slovak birth number',
  source: 'https://www.mvcr.cz/clanek/rady-a-sluzby-dokumenty-rodne-cislo.aspx',
} as const;
const RO_CNP = {
  type: 'RO_CNP',
  label: 'Romanian CNP',
  source: 'https://hub.mai.gov.ro/',
} as const;
const NATIONAL = { type: 'NATIONAL_ID' } as const;
const TAX = { type: 'TAX_ID', severity: 'medium' } as const;
const COUNTY = '(?:0[1-9]|[1-3]\\d|4[0-8]|5[12]|70)';

export const EASTERN_EUROPEAN_IDS: readonly Rule[] = [
  {
    ...NAMED,
    ...beside('pesel'),
    id: 'pl-pesel',
    type: 'PL_PESEL',
    label: 'Polish PESEL number',
    pattern: whole(/\d{11}/),
    check: [...PESEL, ['named', 'pesel\\p{L}*']],
    source: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel',
    ...named.examples('PESEL', 'yymmdd#####', PESEL),
  },
  {
    ...SOLE,
    type: 'PL_PESEL',
    label: 'Polish PESEL number',
    source: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel',
    ...ofDigits(11),
    id: 'pl-pesel-sole',
    pattern: whole(/\d{11}/),
    check: [...PESEL, ['sole']],
    ...sole.examples('yymmdd#####', PESEL),
  },
  {
    ...NAMED,
    ...TAX,
    ...ofDigits(10),
    id: 'pl-nip',
    label: 'Polish tax number (NIP)',
    pattern: whole(/(?:PL ?)?[1-9]\d{2}-?\d{3}-?\d{2}-?\d{2}|[1-9]\d{2}-\d{2}-\d{2}-\d{3}/),
    check: [
      ['varied'],
      ['weighted', { of: [[-10]], by: '657234567', mod: 11, gives: '0123456789' }],
      ['named', 'nip(?: n\\p{L}*)?|identyfikacji podatkowej|vat'],
    ],
    source: 'https://www.podatki.gov.pl/nip/',
    ...named.examples('NIP', '{123456789}##-###-##-##', NIP),
  },
  {
    ...NAMED,
    ...TAX,
    ...beside('regon'),
    id: 'pl-regon',
    label: 'Polish company number (REGON)',
    pattern: whole(/\d{9}/),
    check: [...REGON, ['named', 'regon']],
    source: 'https://wyszukiwarkaregon.stat.gov.pl/appBIR/index.aspx',
    ...named.examples('REGON', '#########', REGON),
  },
  {
    ...NAMED,
    ...TAX,
    ...beside('regon'),
    id: 'pl-regon-long',
    label: 'Polish company number (REGON)',
    pattern: whole(/\d{14}/),
    check: [...REGON_LONG, ['named', 'regon']],
    source: 'https://wyszukiwarkaregon.stat.gov.pl/appBIR/index.aspx',
    ...named.examples('REGON', '##############', REGON_LONG),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('dowód', 'dowod', 'dowodu'),
    id: 'pl-identity-card',
    label: 'Polish identity card number',
    pattern: whole(/[A-Z]{3} ?\d{6}/i),
    check: [...DOWOD, ['named', 'dow[óo]d\\p{L}*(?: osobist\\p{L}*)?']],
    source: 'https://www.gov.pl/web/gov/dowod-osobisty-informacje',
    ...named.examples('dowód osobisty', '@@@######', DOWOD),
  },
  {
    ...ALONE,
    ...CZ_RC,
    ...ofDigits(10),
    id: 'cz-birth-number',
    pattern: standing(/\d{6}\/\d{4}/),
    check: RODNE_SLASH,
    hits: alone.hits('yymmdd/####', RODNE_SLASH),
    misses: alone.misses('yymmdd/{12}{09}##', RODNE_SLASH),
  },
  {
    ...NAMED,
    ...CZ_RC,
    ...beside('r.č', 'rč', 'rodn', 'birth number'),
    id: 'cz-birth-number-bare',
    pattern: whole(/\d{6} ?\d{4}/),
    check: [...RODNE, ['named', 'r ?č|birth number|rodn[éeý]\\p{L}*(?: [čc][íi]sl\\p{L}*)?']],
    ...named.examples('rodné číslo', 'yymmdd####', RODNE),
  },
  {
    ...CALLED,
    ...CZ_RC,
    ...beside('r.č', 'rč', 'rodn', 'birth number'),
    id: 'cz-birth-number-old',
    pattern: whole(/[0-5]\d{5}[ /]?\d{3}/),
    check: [...RODNE_OLD, ['named', 'r ?č|birth number|rodn[éeý]\\p{L}*(?: [čc][íi]sl\\p{L}*)?']],
    ...named.examples('rodné číslo', '4{0123456789}mmdd/###', RODNE_OLD),
  },
  {
    ...NAMED,
    ...TAX,
    ...ofDigits(8),
    id: 'cz-company-number',
    label: 'Czech or Slovak company number',
    pattern: whole(/(?:CZ)?\d{8}/),
    check: [
      ['varied'],
      ['weighted', { of: [[-8]], by: '8765432', mod: 11, gives: '10987654321' }],
      ['named', 'i[čc]o?|di[čc]'],
    ],
    source: 'https://ares.gov.cz/',
    ...named.examples('IČO', '########', ICO),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...ofDigits(9),
    id: 'hu-taj',
    label: 'Hungarian social security number (TAJ)',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}/),
    check: [...TAJ, ['named', 'taj(?: sz[áa]m\\p{L}*)?|társadalombiztosítási\\p{L}*']],
    source: 'https://www.neak.gov.hu/',
    ...named.examples('TAJ-szám', '### ### ###', TAJ),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    ...beside('adóazonosító', 'adoazonosito'),
    id: 'hu-tax-number',
    label: 'Hungarian personal tax number',
    pattern: whole(/8\d{9}/),
    check: [...ADOAZONOSITO, ['named', 'ad[óo]azonos[íi]t[óo](?: jel\\p{L}*)?']],
    source: 'https://nav.gov.hu/',
    ...named.examples('adóazonosító jel', '8#########', ADOAZONOSITO),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('személyi', 'szemelyi'),
    id: 'hu-personal-number',
    label: 'Hungarian personal number',
    pattern: whole(/[1-8][ -]?\d{6}[ -]?\d{4}/),
    check: [...HUNGARIAN, ['named', 'szem[ée]lyi(?: (?:azonos[íi]t[óo]|sz[áa]m))?\\p{L}*']],
    source: 'https://net.jogtar.hu/jogszabaly?docid=99600020.tv',
    ...named.examples('személyi szám', '{12}-yymmdd-####', HUNGARIAN),
  },
  {
    ...ALONE,
    ...RO_CNP,
    ...ofDigits(13),
    id: 'ro-cnp',
    // Not what could be milliseconds since 1970.
    pattern: standing(new RegExp(`(?:1[0-49]|[2-8]\\d)\\d{5}${COUNTY}\\d{4}`)),
    check: CNP,
    ...alone.examples('{256}yymmdd{123}#####', CNP),
  },
  {
    ...NAMED,
    ...RO_CNP,
    ...beside('cnp', 'numeric personal'),
    id: 'ro-cnp-named',
    pattern: whole(new RegExp(`[1-9]\\d{6}${COUNTY}\\d{4}`)),
    check: [...CNP, ['named', 'cnp|cod(?:ul)? numeric(?: personal)?']],
    hits: named.hits('CNP', '1{678}{1234}0{123}{12}#{123}#####', CNP),
    misses: named.misses('CNP', '1{5678}#####{123}#####', CNP),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('егн', 'egn'),
    id: 'bg-egn',
    label: 'Bulgarian EGN',
    pattern: whole(/\d{10}/),
    check: [...EGN, ['named', 'егн|egn']],
    source: 'https://www.grao.bg/esgraon.html',
    ...named.examples('ЕГН', 'yymmdd####', EGN),
  },
  {
    ...SOLE,
    ...NATIONAL,
    label: 'Bulgarian EGN',
    source: 'https://www.grao.bg/esgraon.html',
    ...ofDigits(10),
    id: 'bg-egn-sole',
    pattern: whole(/\d{10}/),
    check: [...EGN, ['sole']],
    ...sole.examples('yymmdd####', EGN),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('αμκα', 'amka', 'α.μ.κ.α'),
    id: 'gr-amka',
    label: 'Greek AMKA',
    pattern: whole(/\d{11}/),
    check: [...AMKA, ['named', 'α ?μ ?κ ?α|amka']],
    source: 'https://www.amka.gr/',
    ...named.examples('ΑΜΚΑ', 'ddmmyy#####', AMKA),
  },
  {
    ...SOLE,
    ...NATIONAL,
    label: 'Greek AMKA',
    source: 'https://www.amka.gr/',
    ...ofDigits(11),
    id: 'gr-amka-sole',
    pattern: whole(/\d{11}/),
    check: [...AMKA, ['sole']],
    ...sole.examples('ddmmyy#####', AMKA),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    ...beside('αφμ', 'afm', 'α.φ.μ'),
    id: 'gr-afm',
    label: 'Greek tax number (AFM)',
    pattern: whole(/(?:EL ?)?\d{9}/),
    check: [
      ['varied'],
      ['weighted', { of: [[-9]], by: '379a5842', mod: 11, gives: '01234567890' }],
      ['named', 'α ?φ ?μ|afm'],
    ],
    source: 'https://www.aade.gr/',
    ...named.examples('ΑΦΜ', '#########', AFM),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('ταυτότητα', 'ταυτοτητα', 'α.δ.τ', 'αδτ', 'adt'),
    id: 'gr-identity-card',
    label: 'Greek identity card number',
    pattern: whole(/[A-ZΑ-Ω]{1,2}[ -]?\d{6}/),
    check: [
      ['varied', 2],
      ['named', 'ταυτ[όο]τητα\\p{L}*|α ?δ ?τ|adt'],
    ],
    source:
      'https://www.gov.gr/ipiresies/polites-kai-kathemerinoteta/stoikheia-polite-kai-tautopoietika-eggrapha',
    ...named.examples('ΑΔΤ', '{AXZ}{BKM} ######', [['varied', 2]]),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('oib', 'osobni'),
    id: 'hr-oib',
    label: 'Croatian OIB',
    pattern: whole(/(?:HR)?\d{11}/),
    check: [...OIB, ['named', 'oib|osobni identifikacijski broj']],
    source: 'https://www.porezna-uprava.hr/HR_OIB/Stranice/Oib.aspx',
    ...named.examples('OIB', '###########', OIB),
  },
  {
    ...ALONE,
    ...NATIONAL,
    ...ofDigits(13),
    id: 'yu-jmbg',
    label: 'Personal number of an ex-Yugoslav country (JMBG, EMŠO)',
    pattern: standing(/\d{13}/),
    check: JMBG,
    source: 'https://www.paragraf.rs/propisi/zakon_o_jedinstvenom_maticnom_broju_gradjana.html',
    ...alone.examples('ddmm9{456789}#######', JMBG),
  },
  {
    ...NAMED,
    ...TAX,
    ...beside('pib', 'пиб'),
    id: 'rs-pib',
    label: 'Serbian tax number (PIB)',
    pattern: whole(/\d{9}/),
    check: [...PIB, ['named', 'pib|пиб']],
    source: 'https://www.purs.gov.rs/',
    ...named.examples('PIB', '#########', PIB),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    ...beside('davčna', 'davcna', 'ddv'),
    id: 'si-tax-number',
    label: 'Slovenian tax number',
    pattern: whole(/(?:SI)?[1-9]\d{7}/),
    check: [
      ['varied'],
      ['weighted', { of: [[-8]], by: '8765432', mod: 11, gives: '?0987654321' }],
      ['named', 'dav[čc]n\\p{L}*(?: [šs]tevilk\\p{L}*)?|id za ddv|ddv'],
    ],
    source: 'https://www.fu.gov.si/',
    ...named.examples('davčna številka', '{123456789}#######', DAVCNA),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('nipt', 'numri personal', 'letërnjoftim', 'nid '),
    id: 'al-personal-number',
    label: 'Albanian personal number',
    pattern: whole(/[A-T]\d(?:[0156]\d)(?:[0-3]\d)\d{3}[A-W]/),
    check: [...VARIED, ['named', 'nipt|nid|numri personal|letërnjoftim\\p{L}*']],
    source: 'https://e-albania.al/',
    ...named.examples('numri personal', '{IJK}#0{123456}{12}####{ABCDEF}', VARIED),
  },
];
