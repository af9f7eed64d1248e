// Numbers of patients, insured people and those who treat them.
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

const NPI: Checks = [['luhn', 0, '80840']];
const DEA: Checks = [['weighted', { of: [[2]], by: '121212', mod: 10, gives: '0123456789' }]];
const NHS: Checks = [['varied'], ['weighted', { by: 'a98765432', mod: 11, gives: '0?987654321' }]];
const CHI: Checks = [
  ['date', 'ddmmyy'],
  ['weighted', { by: 'a98765432', mod: 11, gives: '0?987654321' }],
];
const KVNR: Checks = [
  [
    'weighted',
    {
      spelled: '0ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      by: '1212121212',
      mod: 10,
      base: 10,
      gives: '0123456789',
    },
  ],
];
const OHIP: Checks = [['weighted', { of: [[0, 10]], by: '2121212121', mod: 10, base: 10 }]];
const NHI: Checks = [
  [
    'weighted',
    {
      by: '765432',
      mod: 11,
      gives: '??987654321',
      signs: [
        '_ABCDEFGHJKLMNPQRSTUVWXYZ',
        '_ABCDEFGHJKLMNPQRSTUVWXYZ',
        '_ABCDEFGHJKLMNPQRSTUVWXYZ',
        '0123456789',
        '0123456789',
        '0123456789',
      ],
    },
  ],
];
const IHI: Checks = [['luhn']];
const VARIED: Checks = [['varied', 2]];

const MBI = {
  type: 'US_MBI',
  label: 'US Medicare beneficiary identifier',
  source: 'https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-format',
} as const;
const L = 'AC-HJKMNP-RT-Y';
const MEDICAL = { type: 'MEDICAL_ID' } as const;

export const HEALTH_NUMBERS: readonly Rule[] = [
  {
    ...NAMED,
    ...beside('npi', 'provider'),
    id: 'us-npi',
    type: 'US_NPI',
    label: 'US provider number (NPI)',
    severity: 'medium',
    pattern: whole(/[12]\d{3}[ -]?\d{3}[ -]?\d{3}/),
    check: [
      ...NPI,
      ['named', 'npi(?: ?n\\p{L}*)?|(?:national )?provider id(?:entifier)?(?: n\\p{L}*)?'],
    ],
    source:
      'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand',
    ...named.examples('NPI', '1#########', NPI),
  },
  {
    ...SOLE,
    ...ofDigits(10),
    id: 'us-npi-sole',
    type: 'US_NPI',
    label: 'US provider number (NPI)',
    // Numbers from 1.4 to 1.9 milliards are seconds of our time.
    pattern: whole(/(?:1[0-3]|2\d)\d{8}/),
    check: [...NPI, ['varied'], ['sole']],
    source:
      'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand',
    hits: sole.hits('2#########', NPI),
    misses: [...sole.misses('2#########', NPI), '1111111112'],
  },
  {
    ...NAMED,
    ...ofToken(9),
    id: 'us-dea',
    type: 'US_DEA',
    label: 'US DEA number',
    pattern: whole(/[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}/i),
    check: [...DEA, ['named', 'dea(?: ?(?:n\\p{L}*|reg\\p{L}*|#))*']],
    source: 'https://www.deadiversion.usdoj.gov/drugreg/registration.html',
    ...named.examples('DEA', '{ABFM}@#######', DEA),
  },
  {
    ...SHAPED,
    ...MBI,
    ...ofToken(4),
    id: 'us-mbi',
    pattern: standing(new RegExp(`[1-9][${L}][${L}\\d]\\d-[${L}][${L}\\d]\\d-[${L}]{2}\\d{2}`)),
    hits: alone.hits('{123456789}{ACDEFG}#{0123456789}-{HJKMN}#{0123456789}-{PQR}{TUV}##', []),
    misses: alone.misses('{123456789}{BILOSZ}##-{HJKMN}##-{PQR}{TUV}##', []),
  },
  {
    ...CALLED,
    ...MBI,
    ...beside('mbi', 'medicare', 'beneficiary'),
    id: 'us-mbi-named',
    pattern: whole(new RegExp(`[1-9][${L}][${L}\\d]\\d-?[${L}][${L}\\d]\\d-?[${L}]{2}\\d{2}`, 'i')),
    check: [
      [
        'named',
        'mbi(?: ?n\\p{L}*)?|medicare(?: (?:id|number|no|beneficiary|mbi|card))*|beneficiary id\\p{L}*',
      ],
    ],
    ...named.examples('MBI', '{123456789}{ACDEFG}##{HJKMN}##{PQR}{TUV}##', []),
  },
  {
    ...NAMED,
    ...beside('nhs', 'national health'),
    id: 'uk-nhs',
    type: 'UK_NHS',
    label: 'NHS number',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{4}/),
    check: [...NHS, ['named', 'nhs(?: ?n\\p{L}*| id)?|national health service(?: n\\p{L}*)?']],
    source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
    ...named.examples('NHS number', '### ### ####', NHS),
  },
  {
    ...NAMED,
    ...MEDICAL,
    ...ofDigits(10),
    id: 'uk-chi',
    label: 'Scottish health number (CHI)',
    pattern: whole(/\d{6} ?\d{4}/),
    check: [...CHI, ['named', 'chi(?: ?n\\p{L}*)?|community health index']],
    source:
      'https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets/Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/',
    ...named.examples('CHI', 'ddmmyy####', CHI),
  },
  {
    ...NAMED,
    ...ofToken(10),
    id: 'de-health-insurance',
    type: 'DE_KVNR',
    label: 'German health insurance number',
    pattern: whole(/[A-Z]\d{9}/i),
    check: [
      ...KVNR,
      [
        'named',
        'kvnr|kv nr|kv nummer|kranken(?:kassen|versicher\\p{L}*)\\p{L}*(?: ?n\\p{L}*)?|krankenkasse|versicher(?:ten|ungs)\\p{L}*|egk(?: ?n\\p{L}*)?|gesundheitskarte\\p{L}*',
      ],
    ],
    source: 'https://www.gkv-spitzenverband.de/krankenversicherung/digitalisierung/kvnr/kvnr.jsp',
    ...named.examples('KVNR', '@#########', KVNR),
  },
  {
    ...SOLE,
    ...ofToken(10),
    id: 'de-kvnr-sole',
    type: 'DE_KVNR',
    label: 'German health insurance number',
    pattern: whole(/[A-Z]\d{9}/),
    check: [...KVNR, ['sole']],
    source: 'https://www.gkv-spitzenverband.de/krankenversicherung/digitalisierung/kvnr/kvnr.jsp',
    ...sole.examples('@#########', KVNR),
  },
  {
    ...NAMED,
    ...MEDICAL,
    ...beside('ohip', 'health card', 'carte santé', 'carte sante'),
    id: 'ca-ohip',
    label: 'Ontario health card number',
    pattern: whole(/\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?/),
    check: [...OHIP, ['named', 'ohip(?: ?n\\p{L}*)?|health card(?: ?n\\p{L}*)?|carte santé']],
    source: 'https://www.ontario.ca/page/apply-ohip-and-get-health-card',
    ...named.examples('OHIP', '##########@@', OHIP),
  },
  {
    ...CALLED,
    ...MEDICAL,
    ...beside('ramq', 'assurance maladie', 'phn', 'personal health', 'health number'),
    id: 'ca-health-number',
    label: 'Canadian health number',
    pattern: whole(/[A-Z]{4} ?\d{4} ?\d{4}|\d{4} ?\d{3} ?\d{3}|\d{5}[ -]?\d{4}|\d{9}/),
    check: [
      ...VARIED,
      ['named', 'ramq|assurance maladie|phn|personal health(?: ?n\\p{L}*)?|health number'],
    ],
    source: 'https://www.ramq.gouv.qc.ca/en/citizens/health-insurance',
    ...named.examples('RAMQ', '@@@@ #### ####', VARIED),
  },
  {
    ...NAMED,
    ...MEDICAL,
    ...ofToken(7),
    id: 'nz-nhi',
    label: 'New Zealand health number (NHI)',
    pattern: whole(/[A-HJ-NP-Z]{3}\d{4}/),
    check: [...NHI, ['named', 'nhi(?: ?n\\p{L}*)?']],
    source:
      'https://www.tewhatuora.govt.nz/health-services-and-programmes/health-identity/national-health-index/',
    ...named.examples('NHI', '{ABCDEFGH}{JKLMN}{PQRST}####', NHI),
  },
  {
    ...ALONE,
    ...MEDICAL,
    ...ofDigits(16),
    id: 'au-ihi',
    label: 'Australian health identifier',
    pattern: standing(/8003 ?6[01]\d\d ?\d{4} ?\d{4}/),
    check: IHI,
    source:
      'https://www.digitalhealth.gov.au/healthcare-providers/initiatives-and-programs/healthcare-identifiers-service',
    ...alone.examples('8003 60## #### ####', IHI),
  },
  {
    ...SHAPED,
    ...MEDICAL,
    ...beside('mrn'),
    id: 'medical-record-prefixed',
    label: 'Medical record number',
    reason: 'named in itself',
    pattern: standing(/MRN[-:#]?\d{5,10}/),
    check: VARIED,
    source: 'https://www.hl7.org/fhir/identifier-registry.html',
    ...alone.examples('MRN-#######', VARIED, '0'.repeat(20)),
  },
  {
    ...CALLED,
    ...MEDICAL,
    ...beside(
      ...[
        'mrn',
        'medical record',
        'patient',
        'chart n',
        'hospital n',
        'nhc',
        'historia cl',
        'hist. cl',
        'número de historia',
        'dossier patient',
      ],
      ...[
        'ipp:',
        'fallnummer',
        'patienten',
        'aktenzeichen',
        'cartella clinica',
        'prontuário',
        'prontuario',
        'dossiernummer',
        'patiëntnummer',
        'journalnummer',
      ],
      ...[
        '病历',
        '病歷',
        '住院号',
        '门诊号',
        '就诊卡',
        '診察券',
        'カルテ',
        '患者番号',
        '患者id',
        '등록번호',
        '환자',
        '병록',
      ],
    ),
    id: 'medical-record',
    label: 'Medical record number',
    pattern: whole(/(?:[A-Z]{1,4}-?)?\d{5,12}/i),
    check: [
      ...VARIED,
      ['unlike', '^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$'],
      [
        'named',
        'mrn|(?:medical|health|patient|hospital)(?: ?record)?(?: (?:number|no|nr|num|id|file|#))+|patient ?id|chart (?:number|no)|nhc|(?:n[úu]mero de )?historia cl[íi]nica|hist cl[íi]n\\p{L}*|(?:num[ée]ro de )?dossier(?: patient| m[ée]dical)?|ipp|' +
          'fallnummer|patienten ?(?:nummer|nr|id|akte)|cartella clinica|prontu[áa]rio|dossiernummer|pati[ëe]ntnummer|journalnummer|' +
          '病[历歷]号?\\p{L}*|住院号|门诊号|就诊卡\\p{L}*|診察券\\p{L}*|カルテ\\p{L}*|患者(?:番号|id)|(?:환자|병록|등록)\\s?번호',
        24,
        0,
      ],
    ],
    source: 'https://www.hl7.org/fhir/identifier-registry.html',
    hits: [
      ...named.hits('patient id', '########', VARIED).filter((text) => !text.startsWith('We')),
      ...named.hits('病历号', '#########', VARIED).filter((text) => !text.startsWith('We')),
      `診察券番号 ${named.hits('', '#######', VARIED)[0]?.slice(2)}`,
    ],
    misses: [
      'the patient came on 20240312',
      'patient id: 20240312',
      'MRN 11111',
      'patients: 12',
      ...named.misses('patient id', '########', VARIED, '0'.repeat(20)),
    ],
  },
  {
    ...CALLED,
    ...MEDICAL,
    ...beside(
      ...[
        'insurance',
        'member id',
        'subscriber',
        'policy holder',
        'health plan',
        'group n',
        'health id',
        'versichertenn',
        'mutuelle',
        'afiliado',
        'tarjeta sanitaria',
      ],
      ...[
        'tessera sanitaria',
        'carteirinha',
        'cartão sus',
        'cns',
        '医保',
        '社保',
        '保険証',
        '被保険者',
        '건강보험',
      ],
    ),
    id: 'health-insurance',
    label: 'Health insurance number',
    pattern: whole(/[A-Z]{1,5}-?\d{5,12}[A-Z]?\d{0,2}|\d{8,20}/),
    check: [
      ...VARIED,
      ['unlike', '^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$|^POL'],
      [
        'named',
        '(?:health |medical )?insurance(?: (?:id|number|no|member|card|policy|#))*|member (?:id|number|no)|subscriber (?:id|number)|(?:national )?health id|health plan(?: id)?|versicherten ?nummer|(?:numéro d.)?(?:adhérent|mutuelle)|(?:n[úu]mero de )?afiliado|tarjeta sanitaria|tessera sanitaria|carteirinha|(?:cartão )?(?:sus|cns)|' +
          '医保\\p{L}*|社保\\p{L}*|(?:健康)?保険証\\p{L}*|被保険者\\p{L}*|건강보험\\p{L}*',
        24,
        0,
      ],
    ],
    source: 'https://www.hl7.org/fhir/identifier-registry.html',
    hits: [
      ...named.hits('member ID', 'XJH#########', VARIED).filter((text) => !text.startsWith('We')),
      `Insurance: ${named.hits('', 'INS-#########', VARIED)[0]?.slice(2)}`,
      `医保卡号 ${named.hits('', '#########', VARIED)[0]?.slice(2)}`,
    ],
    misses: [
      'insurance since 20240312',
      'member ID: AB11111',
      'Insurance policy: POL-3015028',
      ...named.misses('member ID', 'XJH#########', VARIED, '0'.repeat(20)),
    ],
  },
];
