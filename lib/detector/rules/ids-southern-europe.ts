// Tax, insurance and identity numbers of Spain, Portugal, Italy, Malta, Cyprus and Andorra.
import { alone, type Checks, named, sole } from '../fake-ids';
import {
  ALONE,
  beside,
  CALLED,
  NAMED,
  ofDigits,
  ofToken,
  SOLE,
  standing,
  whole,
} from '../number-rule';
import type { Rule } from '../rule';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const DNI: Checks = [['divided', { by: 23, gives: LETTERS }]];
const NIE: Checks = [['divided', { by: 23, gives: LETTERS, reads: { X: '0', Y: '1', Z: '2' } }]];
const CIF: Checks = [
  ['weighted', { when: '\\d$', of: [[1]], by: '2121212', mod: 10, base: 10, gives: '0987654321' }],
  ['weighted', { when: '\\D$', of: [[1]], by: '2121212', mod: 10, base: 10, gives: 'JIHGFEDCBA' }],
];
const NSS: Checks = [['varied'], ['divided', { by: 97, tail: 2, rest: true }]];
const NIF: Checks = [['varied'], ['weighted', { by: '98765432', mod: 11, gives: '00987654321' }]];
const NISS: Checks = [['varied'], ['weighted', { by: 'tnjhdb7532', mod: 10, gives: '9876543210' }]];
const CARTAO: Checks = [
  ['weighted', { of: [[0, 9]], by: '98765432', mod: 11, gives: '00987654321' }],
];
const CODICE: Checks = [
  [
    'weighted',
    {
      by: '111111111111111',
      mod: 26,
      gives: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      signs: ['BAKPLCQDREVOSFTGUHMINJWZYX', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    },
  ],
];
const PIVA: Checks = [['luhn'], ['varied']];
const NONE: Checks = [];

const ES_DNI = {
  type: 'ES_DNI',
  label: 'Spanish DNI',
  source:
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
} as const;
const ES_NIE = { ...ES_DNI, type: 'ES_NIE', label: 'Spanish NIE' } as const;
const IT_CF = {
  type: 'IT_CF',
  label: 'Italian codice fiscale',
  source:
    'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf',
} as const;
const PT_NIF = {
  type: 'PT_NIF',
  label: 'Portuguese NIF',
  source: 'https://info.portaldasfinancas.gov.pt/',
} as const;
/** Digits of a codice fiscale that collide with another one become letters. */
const D = '[\\dLMNPQRSTUV]';
const CODICE_FISCALE = new RegExp(
  `[A-Z]{6}${D}{2}[ABCDEHLMPRST](?:[04LQ][1-9MNPQRSTUV]|[1256MNRS]${D}|[37PT][01LM])[A-Z]${D}{3}[A-Z]`,
);
const CODICE_LAYOUT = 'BBBCCC##{ABCDEHLMPRST}{12}#H###@';

export const SOUTHERN_EUROPEAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...ES_DNI,
    severity: 'medium',
    ...ofDigits(8),
    id: 'es-dni',
    pattern: standing(/\d{2}\.?\d{3}\.?\d{3}[ -]?[A-HJ-NP-TV-Z]/i),
    check: [...DNI, ['not-listed', ['00000000T']]],
    hits: alone.hits('########@', DNI).concat(alone.hits('##.###.###-@', DNI)),
    misses: [...alone.misses('########@', DNI), '00000000T'],
  },
  {
    ...NAMED,
    ...ES_DNI,
    ...ofDigits(8),
    id: 'es-dni-named',
    pattern: whole(/\d{2}\.?\d{3}\.?\d{3}[ -]?[A-HJ-NP-TV-Z]/i),
    check: [
      ...DNI,
      ['not-listed', ['00000000T']],
      ['named', 'dni(?: n\\p{L}*)?|nif(?: n\\p{L}*)?|documento nacional(?: de identidad)?'],
    ],
    hits: named.hits('DNI', '########@', DNI),
    misses: [...named.misses('DNI', '########@', DNI), 'DNI: 00000000T'],
  },
  {
    ...ALONE,
    ...ES_NIE,
    ...ofDigits(7),
    id: 'es-nie',
    pattern: standing(/[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z]/i),
    check: NIE,
    ...alone.examples('{XYZ}#######@', NIE),
  },
  {
    ...NAMED,
    ...ofToken(9),
    id: 'es-cif',
    type: 'TAX_ID',
    label: 'Spanish company number (CIF)',
    severity: 'medium',
    pattern: whole(/[A-HJNP-SUVW]-?\d{7}-?[0-9A-J]/),
    check: [...CIF, ['named', 'cif|nif|identificación fiscal']],
    source: 'https://sede.agenciatributaria.gob.es/Sede/nif/nif-personas-juridicas.html',
    hits: named
      .hits('CIF', '{ABEH}#######{0123456789}', CIF)
      .concat(named.hits('NIF', '{PQSW}#######{ABCDEFGHIJ}', CIF)),
    misses: CIF.flatMap((check, form) =>
      named.misses('CIF', `B#######{${form ? 'ABCDEFGHIJ' : '0123456789'}}`, [check]),
    ),
  },
  {
    ...NAMED,
    ...beside('seguridad social', 'nuss', 'nss', 'naf', 'afiliaci'),
    id: 'es-social-security',
    type: 'NATIONAL_ID',
    label: 'Spanish social security number',
    pattern: whole(/\d{2}[ /-]?\d{8}[ /-]?\d{2}/),
    check: [...NSS, ['named', 'seguridad social|n\\p{L}* de la ss|nu?ss|naf|afiliaci[óo]n']],
    source: 'https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion/',
    ...named.examples('NUSS', '##/########/##', NSS),
  },
  {
    ...NAMED,
    ...PT_NIF,
    ...ofDigits(9),
    id: 'pt-nif',
    pattern: whole(/[1-35-9]\d{2}[ .]?\d{3}[ .]?\d{3}/),
    check: [...NIF, ['named', 'nif|nipc|contribuinte|identificação fiscal|número fiscal|vat']],
    ...named.examples('NIF', '{1235}########', NIF),
  },
  {
    ...ALONE,
    ...PT_NIF,
    ...ofToken(11),
    id: 'pt-vat',
    severity: 'medium',
    pattern: standing(/PT[1-35-9]\d{8}/),
    check: [['weighted', { of: [[2]], by: '98765432', mod: 11, gives: '00987654321' }]],
    ...alone.examples('PT{1235}########', [
      ['weighted', { of: [[2]], by: '98765432', mod: 11, gives: '00987654321' }],
    ]),
  },
  {
    ...NAMED,
    ...beside('niss', 'segurança social', 'seguranca social'),
    id: 'pt-niss',
    type: 'NATIONAL_ID',
    label: 'Portuguese social security number',
    pattern: whole(/[12]\d{10}/),
    check: [...NISS, ['named', 'niss|seguran[çc]a social']],
    source: 'https://www.seg-social.pt/niss',
    ...named.examples('NISS', '1##########', NISS),
  },
  {
    ...CALLED,
    ...beside('cartão', 'cartao', 'cidadão', 'cidadao', 'bilhete'),
    id: 'pt-citizen-card',
    type: 'NATIONAL_ID',
    label: 'Portuguese citizen card number',
    pattern: whole(/\d{8} ?\d ?[A-Z\d]{2}\d|\d{8}(?: ?\d)?(?! ?[A-Z\d])/),
    check: [
      ...CARTAO,
      ['named', 'cart[ãa]o (?:de|do) cidad[ãa]o|bilhete de identidade|n[ºo°.]? ?cc'],
    ],
    source:
      'https://www.autenticacao.gov.pt/documents/20126/115760/Valida%C3%A7%C3%A3o+de+N%C3%BAmero+de+Documento+do+Cart%C3%A3o+de+Cidad%C3%A3o.pdf',
    ...named.examples('cartão de cidadão', '1####### # {XYZ}{XYZ}#', CARTAO),
  },
  {
    ...ALONE,
    ...IT_CF,
    ...ofToken(16),
    id: 'it-codice-fiscale',
    pattern: standing(CODICE_FISCALE),
    check: CODICE,
    ...alone.examples(CODICE_LAYOUT, CODICE),
  },
  {
    ...CALLED,
    ...IT_CF,
    ...beside(
      'codice fiscale',
      'cod. fisc',
      'c.f.',
      'codice_fiscale',
      'codicefiscale',
      'fiscal code',
    ),
    id: 'it-codice-fiscale-named',
    pattern: whole(
      new RegExp(
        CODICE_FISCALE.source
          .replace('{6}', '{3} ?[A-Z]{3} ?')
          .replace(`[A-Z]${D}{3}[A-Z]`, ` ?[A-Z]${D}{3} ?[A-Z]`),
        'i',
      ),
    ),
    check: [['named', 'codice fiscale|cod ?fisc|c f|fiscal code']],
    ...named.examples('codice fiscale', 'BBB CCC ##{ABCDEHLMPRST}{12}# H###@', NONE),
  },
  {
    ...NAMED,
    ...ofDigits(11),
    id: 'it-vat',
    type: 'IT_PIVA',
    label: 'Italian VAT number',
    severity: 'medium',
    pattern: whole(/(?:IT ?)?\d{7}(?:0\d\d|100|12[01]|888|999)\d/),
    check: [...PIVA, ['named', 'p ?iva|partita iva|vat(?: n\\p{L}*)?|cod ?fisc|codice fiscale']],
    source:
      'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/aa9_11-apertura-variazione-chiusura-pf',
    ...named.examples('partita IVA', '0######0###', PIVA),
  },
  {
    ...SOLE,
    ...ofDigits(11),
    id: 'it-vat-sole',
    type: 'IT_PIVA',
    label: 'Italian VAT number',
    // Digits 8 to 10 are the tax office's province.
    pattern: whole(/\d{7}(?:0\d\d|100|12[01])\d/),
    check: [...PIVA, ['sole']],
    source:
      'https://www.agenziaentrate.gov.it/portale/web/english/nse/individuals/tax-identification-number-tin',
    ...sole.examples('0######0###', PIVA),
  },
  {
    ...ALONE,
    ...ofToken(13),
    id: 'it-vat-prefixed',
    type: 'IT_PIVA',
    label: 'Italian VAT number',
    severity: 'medium',
    pattern: standing(/IT\d{7}(?:0\d\d|100|12[01]|888|999)\d/),
    check: PIVA,
    source:
      'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/aa9_11-apertura-variazione-chiusura-pf',
    ...alone.examples('IT#######0###', PIVA),
  },
  {
    ...CALLED,
    ...ofToken(9),
    ...ofDigits(7),
    id: 'it-identity-card',
    type: 'IT_CIE',
    label: 'Italian identity card number',
    pattern: whole(/C[A-Z]\d{5}[A-Z]{2}|\d{7}[A-Z]{2}|[A-Z]{2} ?\d{7}/i),
    check: [
      ['varied', 2],
      ['named', 'carta (?:d.|di) ?identit[àa](?: elettronica)?|cie|documento'],
    ],
    source: 'https://www.cartaidentita.interno.gov.it/la-carta/',
    ...named.examples("carta d'identità", 'C@#####@@', [['varied', 2]]),
  },
  {
    ...CALLED,
    ...ofDigits(7),
    id: 'mt-identity-card',
    type: 'NATIONAL_ID',
    label: 'Maltese identity card number',
    pattern: whole(/\d{7} ?[MGAPLHBZ]/),
    check: [['varied'], ['named', '(?:id|identity) (?:card|number|no)|karta tal identit[àa]']],
    source: 'https://www.identita.gov.mt/',
    ...named.examples('ID card', '#######{MGAPLHBZ}', [['varied']]),
  },
  {
    ...CALLED,
    ...ofDigits(8),
    id: 'cy-tax-number',
    type: 'TAX_ID',
    label: 'Cypriot tax number',
    pattern: whole(/\d{8}[A-Z]/),
    check: [['varied'], ['named', 'tic|(?:cyprus )?tax identification code|φπα|αφτ']],
    source: 'https://www.mof.gov.cy/mof/tax/taxdep.nsf',
    ...named.examples('TIC', '########{IOU}', [['varied']]),
  },
  {
    ...CALLED,
    ...ofDigits(6),
    id: 'ad-nrt',
    type: 'TAX_ID',
    label: 'Andorran tax number',
    pattern: whole(/[AC-GLOPU]-\d{6}-[A-Z]/),
    check: [
      ['varied', 2],
      ['named', 'nrt|registre tributari'],
    ],
    source: 'https://www.govern.ad/ca/tematiques/impostos',
    ...named.examples('NRT', 'F-######-@', [['varied', 2]]),
  },
];
