// Tax, insurance and identity numbers of Germany, Austria, Switzerland and Liechtenstein.
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

/** Of the first ten digits one stands twice or three times, all others once. */
const TAX: Checks = [
  ['mod-11-10'],
  ['varied', 8, 9, 10],
  ['unlike', '(\\d)(?=.*\\1.*\\d$).*((?!\\1)\\d)(?=.*\\2.*\\d$)'],
];
/** Serial number of an identity card or passport with its check digit. */
const CARD: Checks = [
  ['like', '\\d.*[A-Z]|[A-Z].*\\d', 'i'],
  ['weighted', { by: '731731731', mod: 10, gives: '0123456789' }],
];
const PENSION: Checks = [
  ['date', '..ddmmyy', [], [50]],
  [
    'weighted',
    {
      spelled: '0ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      by: '212571212121',
      mod: 10,
      base: 10,
      gives: '0123456789',
    },
  ],
];
const VAT: Checks = [['mod-11-10']];
const ATU: Checks = [
  ['weighted', { of: [[3]], by: '1212121', mod: 10, base: 10, gives: '6543210987' }],
];
const SVNR: Checks = [
  ['date', '....ddmmyy'],
  ['weighted', { of: [[0, 3], [4], [3, 4]], by: '379584216', mod: 11, gives: '0123456789' }],
];
const AHV: Checks = [['weighted', { by: '1313131313131', mod: 10 }]];
const UID: Checks = [['weighted', { of: [[3]], by: '54327654', mod: 11, gives: '0?987654321' }]];
const DOCTOR: Checks = [['weighted', { by: '494949', mod: 10, gives: '0987654321' }]];
const NONE: Checks = [];
const VARIED: Checks = [['varied']];

const SIGNS = 'CFGHJKLMNPRTVWXYZ0123456789';
const TAX_ID = {
  type: 'DE_TAX_ID',
  label: 'German tax identification number',
  source:
    'https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html',
} as const;
const CH_AHV = {
  type: 'CH_AHV',
  label: 'Swiss AHV number',
  source: 'https://www.zas.admin.ch/zas/en/home/partenaires-et-institutions-/navs13.html',
} as const;

export const GERMAN_ALPINE_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...TAX_ID,
    ...ofDigits(11),
    id: 'de-tax-id',
    pattern: standing(/[1-9]\d \d{3} \d{3} \d{3}/),
    check: TAX,
    ...alone.examples('{123456789}# ### ### ###', TAX),
  },
  {
    ...NAMED,
    ...TAX_ID,
    ...beside('steuer', 'idnr', 'id-nr', 'identifikationsn', 'german tax'),
    id: 'de-tax-id-bare',
    pattern: whole(/[1-9]\d ?\d{3} ?\d{3} ?\d{3}/),
    check: [
      ...TAX,
      [
        'named',
        'steuer ?id\\p{L}*|steuer\\p{L}*|id nr|idnr|identifikationsn\\p{L}*|tin|german tax id',
      ],
    ],
    ...named.examples('Steuer-ID', '{123456789}##########', TAX),
  },
  {
    ...SOLE,
    ...TAX_ID,
    severity: 'medium',
    ...ofDigits(11),
    id: 'de-tax-id-sole',
    pattern: whole(/[1-9]\d{10}/),
    check: [...TAX, ['sole']],
    ...sole.examples('{123456789}##########', TAX),
  },
  {
    ...SHAPED,
    ...ofDigits(11),
    id: 'de-tax-number-slashed',
    type: 'DE_STEUERNR',
    label: 'German tax number',
    severity: 'medium',
    pattern: standing(/\d{3}\/\d{3}\/\d{5}/),
    check: VARIED,
    source: 'https://de.wikipedia.org/wiki/Steuernummer',
    ...alone.examples('###/###/#####', VARIED),
  },
  {
    ...CALLED,
    ...beside('steuern', 'st.-nr', 'st-nr', 'stnr', 'st.nr', 'elster', 'tax number'),
    id: 'de-tax-number',
    type: 'DE_STEUERNR',
    label: 'German tax number',
    pattern: whole(/\d{2,3}[ /]\d{3,4}[ /]\d{4,5}|[1-5]?\d{10,12}/),
    check: [
      ...VARIED,
      [
        'named',
        'steuernummer|steuer nr|st nr|umsatzsteuernummer|elster(?: steuernummer)?|tax number',
      ],
    ],
    source: 'https://de.wikipedia.org/wiki/Steuernummer',
    hits: named
      .hits('Steuernummer', '##/###/#####', VARIED)
      .concat(named.hits('Steuernummer', '2893081######', VARIED)),
    misses: named.misses('Steuernummer', '###/###/#####', VARIED),
  },
  {
    ...NAMED,
    ...beside('ausweis', 'personalausweis', 'perso', 'reisepass', 'id card', 'identity card'),
    id: 'de-identity-card',
    type: 'DE_PERSO',
    label: 'German identity card number',
    pattern: whole(/[CFGHJKLMNPRTVWXYZ\d]{9}\d(?:D(?:<<)?)?/i),
    check: [
      ...CARD,
      [
        'named',
        '(?:personal)?ausweis(?:es|dokument)?(?:n\\p{L}*)?|perso|reisepass(?:n\\p{L}*)?|(?:id|identity) card(?: n\\p{L}*)?',
      ],
    ],
    source:
      'https://www.personalausweisportal.de/Webs/PA/DE/buergerinnen-und-buerger/der-personalausweis/der-personalausweis-node.html',
    hits: named.hits('Personalausweis', `L#{${SIGNS}}{${SIGNS}}##{${SIGNS}}{CFGHJ}##`, CARD),
    misses: named.misses('Personalausweis', `{L1}#{${SIGNS}}{${SIGNS}}##{${SIGNS}}{CFG12}##`, CARD),
  },
  {
    ...CALLED,
    ...beside('ausweis', 'personalausweis', 'perso', 'seriennummer'),
    id: 'de-identity-card-serial',
    type: 'DE_PERSO',
    label: 'German identity card number',
    pattern: whole(/[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}/),
    check: [
      ['varied', 2],
      ['named', '(?:personal)?ausweis(?:es|dokument)?(?:n\\p{L}*)?|perso'],
    ],
    source:
      'https://www.personalausweisportal.de/Webs/PA/DE/buergerinnen-und-buerger/der-personalausweis/der-personalausweis-node.html',
    hits: named.hits('Ausweisnummer', `L##{${SIGNS}}##{${SIGNS}}{CFGHJ}#`, NONE),
    misses: [
      'Ausweisnummer: LCCC00000',
      ...named.misses('Ausweisnummer', `L##{${SIGNS}}##{${SIGNS}}{CFGHJ}#`, NONE),
    ],
  },
  {
    ...ALONE,
    ...ofDigits(8),
    id: 'de-pension-number',
    type: 'DE_RVNR',
    label: 'German pension insurance number',
    source: 'https://www.gesetze-im-internet.de/vkvv/__2.html',
    pattern: standing(/[0-8]\d[ .-]?\d{6}[ .-]?[A-Z][ .-]?\d{3}/i),
    check: PENSION,
    ...alone.examples('{12345}# ddmmyy @ ###', PENSION),
  },
  {
    ...ALONE,
    ...ofDigits(9),
    id: 'de-vat',
    type: 'DE_VAT',
    label: 'German VAT number',
    severity: 'medium',
    pattern: standing(/DE ?[1-9]\d{2} ?\d{3} ?\d{3}/),
    check: VAT,
    source:
      'https://www.bzst.de/DE/Unternehmen/Identifikationsnummern/Umsatzsteuer-Identifikationsnummer/umsatzsteuer-identifikationsnummer_node.html',
    ...alone.examples('DE{123456789}########', VAT),
  },
  {
    ...CALLED,
    ...beside('lanr', 'arztnummer', 'arzt-nr', 'arztnr'),
    id: 'de-doctor-number',
    type: 'DE_LANR',
    label: 'German doctor number',
    severity: 'medium',
    pattern: whole(/\d{9}/),
    check: [...DOCTOR, ['named', 'lanr|(?:lebenslange )?arzt n(?:umme)?r']],
    source: 'https://www.kbv.de/html/zahlen.php',
    ...named.examples('LANR', '#########', DOCTOR),
  },
  {
    ...CALLED,
    ...beside('bsnr', 'betriebsst'),
    id: 'de-practice-number',
    type: 'DE_BSNR',
    label: 'German medical practice number',
    severity: 'medium',
    pattern: whole(/(?:0[1-3]|17|20|38|46|51|52|7[1-37-9]|83|88|93|98|99)\d{7}/),
    check: [...VARIED, ['named', 'n?bsnr|(?:neben)?betriebsstätten n(?:umme)?r|betriebsst\\p{L}*']],
    source: 'https://www.kbv.de/html/zahlen.php',
    hits: named.hits('BSNR', '{17}{7}#######', VARIED),
    misses: named.misses('BSNR', '{1}{7}#######', VARIED),
  },
  {
    ...ALONE,
    ...ofToken(11),
    id: 'at-vat',
    type: 'TAX_ID',
    label: 'Austrian VAT number',
    severity: 'medium',
    pattern: standing(/ATU\d{8}/),
    check: ATU,
    source: 'https://www.bmf.gv.at/themen/steuern/fuer-unternehmen/umsatzsteuer/uid-nummer.html',
    ...alone.examples('ATU########', ATU),
  },
  {
    ...NAMED,
    ...beside('sv n', 'sozialvers', 'versicherungsn'),
    id: 'at-svnr',
    type: 'AT_SVNR',
    label: 'Austrian social insurance number',
    pattern: whole(/[1-9]\d{3}[ /-]?\d{6}/),
    check: [
      ...SVNR,
      ['named', 'svnr|sv nr|sv nummer|sozialversicherungs\\p{L}*|versicherungsn\\p{L}*'],
    ],
    source: 'https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902',
    ...named.examples('SVNR', '{123456789}### ddmmyy', SVNR),
  },
  {
    ...ALONE,
    ...CH_AHV,
    ...ofDigits(13),
    id: 'ch-ahv',
    pattern: standing(/756[. ]\d{4}[. ]\d{4}[. ]\d{2}/),
    check: AHV,
    ...alone.examples('756.####.####.##', AHV),
  },
  {
    ...NAMED,
    ...CH_AHV,
    ...beside('ahv', 'avs', 'sozialvers', 'assurance', 'social security'),
    id: 'ch-ahv-bare',
    pattern: whole(/756[. -]?\d{4}[. -]?\d{4}[. -]?\d{2}/),
    check: [
      ...AHV,
      [
        'named',
        'n?ahvn?(?:13)?(?: n\\p{L}*)?|n?avs(?:13)?(?: n\\p{L}*)?|social security(?: n\\p{L}*)?|sozialversicherung\\p{L}*|assurance sociale',
      ],
    ],
    ...named.examples('AHV-Nr.', '756##########', AHV),
  },
  {
    ...ALONE,
    ...ofDigits(9),
    id: 'ch-uid',
    type: 'TAX_ID',
    label: 'Swiss company number',
    severity: 'medium',
    pattern: standing(/CHE-?\d{3}\.?\d{3}\.?\d{3}/),
    check: UID,
    source:
      'https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification.html',
    ...alone.examples('CHE-###.###.###', UID),
  },
];
