// Tax and identity numbers of India, Pakistan, Bangladesh and Sri Lanka.
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

const AADHAAR: Checks = [['verhoeff'], ['varied']];
const GSTIN: Checks = [
  [
    'weighted',
    { by: '12121212121212', mod: 36, base: 36, gives: '0ZYXWVUTSRQPONMLKJIHGFEDCBA987654321' },
  ],
];
const VARIED: Checks = [['varied']];
const NONE: Checks = [];

const IN_AADHAAR = {
  type: 'IN_AADHAAR',
  label: 'Indian Aadhaar number',
  source: 'https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html',
} as const;
const IN_GSTIN = {
  type: 'IN_GSTIN',
  label: 'Indian GSTIN',
  severity: 'medium',
  source:
    'https://tutorial.gst.gov.in/userguide/registration/index.htm#t=Applying_for_Registration_FAQs.htm',
} as const;
/** States and territories, then the holder's PAN, how many registrations it has, `Z`, and a check sign. */
const GST_NUMBER = '(?:0[1-9]|[12]\\d|3[0-8]|97|99)[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[\\dA-Z]';
const GST_LAYOUT = '{012}{12345}@@@{PCHF}@####@1Z{0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ}';

export const SOUTH_ASIAN_IDS: readonly Rule[] = [
  {
    // Parcels are counted in groups of four, too.
    ...SOLE,
    ...IN_AADHAAR,
    ...ofDigits(12),
    id: 'in-aadhaar-sole',
    pattern: whole(/[2-9]\d{3}(?: \d{4} |-\d{4}-)\d{4}/),
    check: [...AADHAAR, ['sole']],
    ...sole.examples('{23456789}### #### ####', AADHAAR),
  },
  {
    ...NAMED,
    ...IN_AADHAAR,
    ...beside('aadhaar', 'aadhar', 'uidai', 'आधार', 'uid no'),
    id: 'in-aadhaar-named',
    pattern: whole(/[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}/),
    check: [...AADHAAR, ['named', 'aadha+r(?: n\\p{L}*| card)?|uidai|uid no|आधार']],
    ...named.examples('Aadhaar', '{23456789}### #### ####', AADHAAR),
  },
  {
    ...CALLED,
    ...ofToken(10),
    id: 'in-pan',
    type: 'IN_PAN',
    label: 'Indian PAN',
    pattern: whole(/[A-Z]{3}[ABCEFGHJLPT][A-Z]\d{4}[A-Z]/i),
    check: [
      ['varied', 2],
      ['named', 'pan(?: (?:card|no|number|id))?|permanent account(?: n\\p{L}*)?'],
    ],
    source: 'https://incometaxindia.gov.in/Pages/pan.aspx',
    ...named.examples('PAN', '@@@P@####@', [['varied', 2]]),
  },
  {
    ...ALONE,
    ...IN_GSTIN,
    ...ofToken(15),
    id: 'in-gstin',
    pattern: standing(new RegExp(GST_NUMBER)),
    check: GSTIN,
    ...alone.examples(GST_LAYOUT, GSTIN),
  },
  {
    ...CALLED,
    ...IN_GSTIN,
    ...beside('gst'),
    id: 'in-gstin-named',
    pattern: whole(new RegExp(GST_NUMBER, 'i')),
    check: [['named', 'gstin(?: n\\p{L}*)?|gst(?: (?:registration|number|no|id))?']],
    hits: named.hits('GSTIN', '2{12345}@@@P@####@1Zx', NONE),
    misses: named.misses('GSTIN', GST_LAYOUT, NONE),
  },
  {
    ...CALLED,
    ...ofToken(10),
    id: 'in-voter',
    type: 'IN_VOTER',
    label: 'Indian voter card number',
    pattern: whole(/[A-Z]{3}\d{7}/i),
    check: [
      ['varied', 2],
      [
        'named',
        'epic(?: n\\p{L}*)?|vot(?:er|e)\\p{L}*(?: (?:id|card|no|number))?|election card',
        40,
        20,
      ],
    ],
    source: 'https://voters.eci.gov.in/',
    ...named.examples('voter ID', '@@@#######', [['varied', 2]]),
  },
  {
    ...SHAPED,
    ...ofDigits(13),
    id: 'pk-cnic',
    type: 'NATIONAL_ID',
    label: 'Pakistani CNIC',
    pattern: standing(/[1-8]\d{4}-\d{7}-\d/),
    check: VARIED,
    source: 'https://www.nadra.gov.pk/national-identity-card-nic/',
    ...alone.examples('{123456}####-#######-#', VARIED),
  },
  {
    ...CALLED,
    ...beside('cnic', 'nicop', 'شناختی'),
    id: 'pk-cnic-bare',
    type: 'NATIONAL_ID',
    label: 'Pakistani CNIC',
    pattern: whole(/[1-8]\d{12}/),
    check: [...VARIED, ['named', 'cnic(?: n\\p{L}*)?|nicop|شناختی']],
    source: 'https://www.nadra.gov.pk/national-identity-card-nic/',
    ...named.examples('CNIC', '{123456}############', VARIED),
  },
  {
    ...CALLED,
    ...beside('nid', 'national id', 'জাতীয়', 'পরিচয়পত্র'),
    id: 'bd-nid',
    type: 'NATIONAL_ID',
    label: 'Bangladeshi national identity number',
    pattern: whole(/\d{13}|\d{17}|\d{10}/),
    check: [
      ...VARIED,
      [
        'named',
        'nid(?: n\\p{L}*| card)?|national id(?:entity)?(?: card)?(?: n\\p{L}*)?|জাতীয়|পরিচয়পত্র',
        40,
        20,
      ],
    ],
    source: 'https://services.nidw.gov.bd/',
    ...named.examples('NID', '1############', VARIED),
  },
  {
    ...CALLED,
    ...ofDigits(9, 12),
    id: 'lk-nic',
    type: 'NATIONAL_ID',
    label: 'Sri Lankan NIC',
    pattern: whole(/\d{2}(?:[0-35-8]\d\d)\d{4}[VX]|(?:19|20)\d{2}[0-35-8]\d{7}/i),
    check: [...VARIED, ['named', 'nic(?: n\\p{L}*)?|national identity card(?: n\\p{L}*)?|හැඳුනුම්පත']],
    source: 'https://drp.gov.lk/',
    ...named.examples('NIC', '##1######V', VARIED),
  },
];
