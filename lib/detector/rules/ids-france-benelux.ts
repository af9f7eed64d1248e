// Tax, insurance and identity numbers of France, Belgium, the Netherlands and Luxembourg.
import { alone, type Checks, named, sole } from '../fake-ids';
import {
  ALONE,
  beside,
  CALLED,
  NAMED,
  ofDigits,
  ofToken,
  SHAPED,
  SOLE,
  standing,
  whole,
} from '../number-rule';
import type { Rule } from '../rule';

/** Born on Corsica: the department is 2A or 2B. */
const CORSICA = { '2A': '19', '2B': '18' };
const NIR: Checks = [['divided', { by: 97, tail: 2, reads: CORSICA }]];
const SIREN: Checks = [['luhn'], ['varied']];
const SIRET: Checks = [
  ...SIREN,
  ['weighted', { of: [[0, 9]], by: '121212121', mod: 10, base: 10 }],
];
const SPI: Checks = [['varied'], ['divided', { by: 511, tail: 3, rest: true }]];
/** Those born from 2000 on have a 2 in front; the month may carry 20 or 40 for a register. */
const NATIONAL: Checks = [
  ['date', 'yymmdd', [20, 40]],
  ['divided', { by: 97, tail: 2, after: ['', '2'] }],
];
const COMPANY: Checks = [['divided', { by: 97, tail: 2 }]];
const BSN: Checks = [['varied'], ['weighted', { width: 9, by: '98765432a', mod: 11 }]];
const MATRICULE: Checks = [
  ['date', 'yyyymmdd'],
  ['weighted', { of: [[0, 12]], by: '212121212121', mod: 10, base: 10 }],
];
const VARIED: Checks = [['varied']];
const LU_VAT: Checks = [['divided', { of: [[2]], by: 89, tail: 2, rest: true }]];

const FR_NIR = {
  type: 'FR_NIR',
  label: 'French social security number',
  source: 'https://www.service-public.fr/particuliers/vosdroits/F33078',
} as const;
const BE_NN = {
  type: 'BE_NN',
  label: 'Belgian national register number',
  source: 'https://www.ibz.rrn.fgov.be/fr/registre-national/',
} as const;
const NIR_DIGITS = (month: string) =>
  new RegExp(`[12378] ?\\d\\d ?${month} ?(?:\\d\\d|2[AB]) ?\\d{3} ?\\d{3} ?\\/? ?\\d\\d`);

export const FRENCH_BENELUX_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...FR_NIR,
    ...ofDigits(15),
    id: 'fr-nir',
    pattern: standing(NIR_DIGITS('(?:0[1-9]|1[0-2])')),
    check: NIR,
    hits: alone
      .hits('{12} ## mm {1345}# ### ### ##', NIR)
      .concat(alone.hits('{12}##mm{1345}#########', NIR)),
    misses: alone.misses('{12} ## mm {1345}# ### ### ##', NIR),
  },
  {
    ...NAMED,
    ...FR_NIR,
    ...beside(
      'nir ',
      'nir:',
      '"nir"',
      'n.i.r',
      ';nir',
      'sécu',
      'n° secu',
      'securite sociale',
      'insee',
      'vitale',
      'social security',
    ),
    id: 'fr-nir-named',
    pattern: whole(NIR_DIGITS('(?:0[1-9]|1[0-2]|[2-9]\\d)')),
    check: [
      ...NIR,
      [
        'named',
        'nir|n\\S{0,2} (?:de )?s[ée]cu|s[ée]curit[ée] sociale|s[ée]cu|insee|carte vitale|social security(?: number)?',
      ],
    ],
    ...named.examples('NIR', '{12}##3{23}2{AB}########', NIR),
  },
  {
    ...NAMED,
    ...beside('siren', 'rcs'),
    id: 'fr-siren',
    type: 'TAX_ID',
    label: 'French company number (SIREN)',
    severity: 'medium',
    pattern: whole(/\d{3} ?\d{3} ?\d{3}/),
    check: [...SIREN, ['named', 'siren|rcs(?: \\p{L}+)?']],
    source: 'https://www.insee.fr/fr/metadonnees/definition/c2047',
    ...named.examples('SIREN', '### ### ###', SIREN),
  },
  {
    ...NAMED,
    ...beside('siret'),
    id: 'fr-siret',
    type: 'TAX_ID',
    label: 'French establishment number (SIRET)',
    severity: 'medium',
    pattern: whole(/\d{3} ?\d{3} ?\d{3} ?\d{5}/),
    check: [...SIRET, ['named', 'siret']],
    source: 'https://www.insee.fr/fr/metadonnees/definition/c1841',
    ...named.examples('SIRET', '### ### ### #####', SIRET),
  },
  {
    ...NAMED,
    ...beside('fiscal', 'spi'),
    id: 'fr-tax-number',
    type: 'TAX_ID',
    label: 'French tax number',
    pattern: whole(/[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}/),
    check: [...SPI, ['named', '(?:num[ée]ro|identifiant|n.|référence) fiscale?|spi']],
    source:
      'https://www.impots.gouv.fr/portail/particulier/questions/quest-ce-que-le-numero-fiscal',
    ...named.examples('numéro fiscal', '{0123}# ## ### ### ###', SPI),
  },
  {
    ...ALONE,
    ...ofToken(13),
    id: 'fr-vat',
    type: 'TAX_ID',
    label: 'French VAT number',
    severity: 'medium',
    pattern: standing(/FR\d{11}/),
    check: [['weighted', { of: [[4]], by: '121212121', mod: 10, base: 10 }]],
    source:
      'https://www.impots.gouv.fr/international-professionnel/questions/comment-verifier-un-numero-de-tva',
    ...alone.examples('FR###########', [['luhn', 2]]),
  },
  {
    ...ALONE,
    ...BE_NN,
    ...ofDigits(11),
    id: 'be-national-number',
    pattern: standing(/\d{2}\.\d{2}\.\d{2}[-.]\d{3}[-.]\d{2}/),
    check: NATIONAL,
    ...alone.examples('yy.mm.dd-###.##', NATIONAL),
  },
  {
    ...NAMED,
    ...BE_NN,
    ...beside(
      'rijksregister',
      'niss',
      'insz',
      'registre national',
      'ro national',
      'nationaal n',
      'rrn',
      'bis-nummer',
      'nationalregister',
    ),
    id: 'be-national-number-bare',
    pattern: whole(/\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}/),
    check: [
      ...NATIONAL,
      [
        'named',
        'rijksregister\\p{L}*|niss|insz(?: nummer)?|registre national|num[ée]ro national|nationaal nummer|rrn|bis nummer|nationalregister\\p{L}*',
      ],
    ],
    ...named.examples('rijksregisternummer', 'yymmdd#####', NATIONAL),
  },
  {
    ...SOLE,
    ...BE_NN,
    severity: 'medium',
    ...ofDigits(11),
    id: 'be-national-number-sole',
    pattern: whole(/\d{11}/),
    check: [...NATIONAL, ['sole']],
    ...sole.examples('yymmdd#####', NATIONAL),
  },
  {
    ...ALONE,
    ...ofDigits(10),
    id: 'be-company-number',
    type: 'TAX_ID',
    label: 'Belgian company number',
    severity: 'medium',
    pattern: standing(/(?:BE ?)?[01]\d{3}\.\d{3}\.\d{3}/),
    check: [['divided', { of: [[-10]], by: 97, tail: 2 }]],
    source: 'https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises',
    hits: alone
      .hits('0###.###.###', COMPANY)
      .concat(alone.hits('0###.###.###', COMPANY).map((text) => text.replace('0', 'BE 0'))),
    misses: alone.misses('0###.###.###', COMPANY),
  },
  {
    ...NAMED,
    ...beside(
      'bsn',
      'citizen service',
      'burgerservice',
      'sofinummer',
      'sofi-nummer',
      'burger service',
    ),
    id: 'nl-bsn',
    type: 'NL_BSN',
    label: 'Dutch citizen service number (BSN)',
    pattern: whole(/\d{3}[ .-]?\d{3}[ .-]?\d{3}|\d{4}[ .]?\d{2}[ .]?\d{3}|\d{8}/),
    check: [
      ...BSN,
      [
        'named',
        'bsn(?: ?n\\p{L}*)?|citizen service n\\p{L}*|burger ?service ?n\\p{L}*|sofi ?nummer',
      ],
    ],
    source: 'https://www.rvig.nl/burgerservicenummer',
    ...named.examples('BSN', '#########', BSN),
  },
  {
    ...SHAPED,
    ...ofToken(14),
    id: 'nl-vat',
    type: 'TAX_ID',
    label: 'Dutch VAT number',
    severity: 'medium',
    pattern: standing(/NL\d{9}B\d{2}/),
    check: [['varied']],
    source:
      'https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/zakelijk/btw/administratie_bijhouden/btw_nummers_controleren/',
    hits: alone.hits('NL#########B01', [['varied']]),
    misses: alone.misses('NL{1}########B01', [['varied']]),
  },
  {
    ...NAMED,
    ...ofDigits(13),
    id: 'lu-matricule',
    type: 'NATIONAL_ID',
    label: 'Luxembourg identification number',
    pattern: whole(/\d{4} ?\d{4} ?\d{5}/),
    check: [
      ...MATRICULE,
      ['named', 'matricule|num[ée]ro national|(?:national|identification) (?:id|number)|cns'],
    ],
    source:
      'https://guichet.public.lu/en/citoyens/citoyennete/luxembourg-registration/identification-number/registration-number.html',
    ...named.examples('matricule', 'yyyymmdd#####', MATRICULE),
  },
  {
    ...ALONE,
    ...ofToken(10),
    id: 'lu-vat',
    type: 'TAX_ID',
    label: 'Luxembourg VAT number',
    severity: 'medium',
    pattern: standing(/LU\d{8}/),
    check: LU_VAT,
    source: 'https://guichet.public.lu/en/entreprises/fiscalite/tva.html',
    ...alone.examples('LU########', LU_VAT),
  },
  {
    ...CALLED,
    ...ofDigits(9),
    id: 'nl-rsin',
    type: 'TAX_ID',
    label: 'Dutch RSIN',
    severity: 'medium',
    pattern: whole(/\d{9}/),
    check: [...BSN, ['named', 'rsin|fiscaal nummer']],
    source: 'https://www.kvk.nl/over-het-handelsregister/rsin-nummer/',
    ...named.examples('RSIN', '#########', BSN),
  },
  {
    ...CALLED,
    ...ofToken(9, 14),
    id: 'eu-vat',
    type: 'TAX_ID',
    label: 'European VAT number',
    severity: 'medium',
    pattern: whole(
      /(?:ATU|BE|BG|CY|CZ|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LV|MT|PL|PT|RO|SE|SI|SK|XI)(?=[A-Z]{0,2}\d{2})[A-Z\d]{7,12}/,
    ),
    check: [
      ...VARIED,
      [
        'named',
        'vat(?: (?:id|reg\\p{L}*|no|number|nr))*|tva(?: intra\\p{L}*)?|ust ?id\\p{L}*(?: nr)?|mwst(?: nr)?|uid(?: n\\p{L}*)?|btw(?: n\\p{L}*)?|p ?iva|iva|moms(?: n\\p{L}*)?|dph|nif(?: iva)?',
      ],
    ],
    source: 'https://ec.europa.eu/taxation_customs/vies/',
    ...named.examples('VAT number', 'SE##########01', VARIED),
  },
];
