// Driving licence numbers, by the words beside them: states and countries give out all kinds of shapes.
import { type Checks, named } from '../fake-ids';
import { beside, CALLED, whole } from '../number-rule';
import type { Rule } from '../rule';

const VARIED: Checks = [['varied', 2]];
/** Five digits or more, in one piece or in pieces with dashes; seven, where there is no letter. */
const SHAPE =
  /(?=(?:[A-Z-]{0,6}\d){5})(?!\d{1,6}(?![A-Z\d-]))[A-Z\d]{1,16}(?:-[A-Z\d]{2,8}){0,4}|[A-Z] \d{3} \d{3} \d{3} \d{3}|[A-Z]{2}\d{2} ?\d{11}/i;
const NO_DATE = [
  'unlike',
  '^(?:19|20)\\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01])$|^\\d{2}-\\d{2}-\\d{4}$',
] as const;

export const DRIVING_LICENCES: readonly Rule[] = [
  {
    ...CALLED,
    ...beside(
      ...[
        'driver',
        'driving',
        'dl no',
        'dl number',
        'dln',
        'dl#',
        'dl:',
        'führerschein',
        'fuehrerschein',
        'permis de',
        'permiso de cond',
      ],
      ...[
        'carnet de cond',
        'licencia de cond',
        'patente',
        'rijbewijs',
        'prawo jazdy',
        'prawa jazdy',
        'körkort',
        'førerkort',
        'kørekort',
      ],
      ...[
        'ajokort',
        'carta de condu',
        'carteira de mot',
        'водительск',
        'посвідчення водія',
        '驾驶证',
        '驾照',
        '駕照',
        '免許証',
        '운전면허',
        'ehliyet',
      ],
    ),
    id: 'driving-licence',
    type: 'DRIVER_LICENSE',
    label: 'Driving licence number',
    pattern: whole(SHAPE),
    check: [
      ...VARIED,
      NO_DATE,
      [
        'named',
        'driv(?:er|ing)(?:.?s)? (?:licen[cs]e|permit|lic)(?: ?(?:number|no|nr|id))?|dl ?(?:no|number|n|#)?|dln|f(?:ü|ue)hrerschein\\p{L}*|permis(?:o)? (?:de )?condu\\p{L}*|' +
          '(?:carnet|licencia) de condu\\p{L}*|patente(?: di guida)?|rijbewijs\\p{L}*|praw[oa] jazdy|körkort\\p{L}*|førerkort\\p{L}*|kørekort\\p{L}*|ajokort\\p{L}*|' +
          'carta de condu\\p{L}*|carteira de motorista|водительск\\p{L}*(?: удостоверени\\p{L}*)?|посвідчення водія|驾驶证\\p{L}*|驾照\\p{L}*|駕照\\p{L}*|(?:運転)?免許証?\\p{L}*|운전면허\\p{L}*|ehliyet\\p{L}*',
        50,
      ],
    ],
    source: 'https://www.aamva.org/topics/driver-license-and-identification-standards',
    hits: [
      ...named.hits('driver license', '@########', VARIED),
      ...named.hits('Führerschein', 'B###RRE#I##', VARIED),
      ...named.hits('driving licence', '@###-####-####', VARIED),
      ...named.hits('운전면허', '11-22-######-12', VARIED),
    ],
    misses: [
      ...named.misses('driver license', '@########', VARIED, '0'.repeat(20)),
      'driver license issued 2024-03-12',
      'the driver version 31.0.15.4601',
    ],
  },
  {
    ...CALLED,
    ...beside('license', 'licence'),
    id: 'licence-number',
    type: 'DRIVER_LICENSE',
    label: 'Licence number',
    severity: 'medium',
    pattern: whole(SHAPE),
    check: [
      ...VARIED,
      NO_DATE,
      [
        'named',
        '(?<!software |bar |plate |product )licen[cs]e(?! ?(?:key|code|file|plate|server))(?: (?:number|no|nr|id|#))?',
        14,
        0,
      ],
    ],
    source: 'https://www.aamva.org/topics/driver-license-and-identification-standards',
    hits: [
      `License: ${named.hits('', '@@-######', VARIED)[0]?.slice(2)}`,
      `his licence ${named.hits('', '@###-####-####', VARIED)[0]?.slice(2)} (IL)`,
      `license no. ${named.hits('', '@#######', VARIED)[0]?.slice(2)}`,
    ],
    misses: [
      'license: Apache-2.0',
      'license of 2024-03-12',
      'license key 12345-ABCDE-67890-FGHIJ',
      'license: A1111111',
      ...named.misses('license', '@########', VARIED, '0'.repeat(20)),
    ],
  },
];
