// Tables of people, medical text about nobody, names that come again, contracts and figures.
import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector';
import { EMAIL } from '../rules/email';
import { MARKINGS } from '../rules/markings';
import { MEDICAL } from '../rules/medical';
import { PERSONS } from '../rules/persons';
import { WORDS } from '../words/catalog';

const RULES = [...EMAIL, ...MEDICAL, ...MARKINGS, ...PERSONS];
const { detect } = createDetector({ rules: RULES, words: WORDS });

const shown = (text: string) =>
  detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

const CUSTOMERS = [
  'name;e-mail;phone;town',
  'Xandra Qoph;x.qoph@northwind.io;0171 555 0100;Kiel',
  '"Bojka Zzilih";b.z@northwind.io;0171 555 0101;"Bonn; am Rhein"',
  'Reto Zgraggen;reto@northwind.io;0171 555 0102;Chur',
].join('\n');

describe('a table of people', () => {
  it('is none any more once it is redacted: its head stays', () => {
    const redacted = [
      'name;e-mail;phone;town',
      '[PERSON_1];[EMAIL_1];[PHONE_1];Kiel',
      '[PERSON_2];[EMAIL_2];[PHONE_2];Bonn',
      '[PERSON_3];[EMAIL_3];[PHONE_3];Chur',
    ].join('\n');
    expect(shown(redacted)).toEqual([]);
  });

  it('is one finding over its head, redacted by its columns', () => {
    const table = detect(CUSTOMERS).find(({ type }) => type === 'SOFT_TABLE');
    expect(table).toMatchObject({ severity: 'high', label: 'Table with 3 people', start: 0 });
    expect(table?.end).toBe(CUSTOMERS.indexOf('\n'));
    expect(table?.inner?.map(({ type }) => type)).toEqual([
      'PERSON',
      'EMAIL',
      'PHONE',
      'PERSON',
      'EMAIL',
      'PHONE',
      'PERSON',
      'EMAIL',
      'PHONE',
    ]);
  });

  it('makes its cells findings, whatever stands in them', () => {
    expect(shown(CUSTOMERS)).toContain('PERSON Xandra Qoph');
    expect(shown(CUSTOMERS)).toContain('PHONE 0171 555 0101');
    expect(shown(CUSTOMERS).join()).not.toContain('Bonn');
  });

  it('is known in Markdown, with tabs, and in other languages', () => {
    const markdown =
      '| Vorname | Nachname |\n|---|---|\n| Ute | Qoph |\n| Jan | Zzil |\n| Eva | Wyx |';
    expect(shown(markdown)).toContain('SOFT_TABLE | Vorname | Nachname |');
    const tabs = '姓名\t邮箱\n徐涵\ta@northwind.io\n刘洋\tb@northwind.io\n周婷\tc@northwind.io';
    expect(shown(tabs)).toContain('PERSON 刘洋');
  });

  it('is known without a head by what its cells were found to be', () => {
    const rows = [
      'Claudia Becker,c@northwind.io,1',
      'Nagy János,j@northwind.io,2',
      'Ngozi Okonkwo,n@northwind.io,3',
    ];
    expect(shown(rows.join('\n'))).toContain(`SOFT_TABLE ${rows[0]}`);
  });

  it.each([
    'a,b,c\n1,2,3\n4,5,6\n7,8,9',
    'name,version\nvite,8.3\nreact,19\nbiome,2',
    'name;e-mail\nXandra Qoph;x@northwind.io\nReto Zgraggen;r@northwind.io',
    'const a = [1, 2],\n  b = [3, 4],\n  c = [5, 6];',
  ])('is none where no two columns are personal, or fewer than three people: %j', (text) => {
    expect(detect(text).map(({ type }) => type)).not.toContain('SOFT_TABLE');
  });

  it('costs no more than its length', () => {
    const long = `${CUSTOMERS}\n`.repeat(2000);
    expect(detect(long).length).toBeGreaterThan(10_000);
    expect(detect(`${'a,'.repeat(100_000)}\n`.repeat(3))).toEqual([]);
  });
});

describe('medical text', () => {
  it('is nothing as long as it is about nobody', () => {
    expect(detect('Is metformin 500 mg good for type 2 diabetes?')).toEqual([]);
  });

  it('is marked beside a person, and held in a patient’s record', () => {
    const severity = (text: string) =>
      detect(text).find(({ type }) => type === 'HEALTH_TERM')?.severity;
    expect(severity('Claudia Becker has asthma')).toBe('medium');
    expect(severity('Patient: Claudia Becker, asthma')).toBe('high');
  });
});

describe('a person named again', () => {
  it('is found by the family name or the given name alone', () => {
    const text = 'I met Ngozi Okonkwo. Okonkwo was late, Ngozi not.';
    expect(shown(text)).toEqual(['PERSON Ngozi Okonkwo', 'PERSON Okonkwo', 'PERSON Ngozi']);
  });

  it('is not looked for under a word that means something else too', () => {
    expect(shown('Ask Claudia Stone. Stone is hard.')).toEqual(['PERSON Claudia Stone']);
  });
});

describe('names in a text about public life', () => {
  it('are let pass beside two people whom everybody knows', () => {
    const text = 'Walter Gropius asked Paul Klee and Claudia Becker.';
    expect(shown(text)).toEqual([]);
    expect(shown('Walter Gropius asked Claudia Becker.')).toEqual(['PERSON Claudia Becker']);
  });

  it('are found where anything else is personal', () => {
    const text = 'Walter Gropius asked Paul Klee and Claudia Becker, c.becker@northwind.io.';
    expect(shown(text)).toContain('PERSON Claudia Becker');
  });
});

describe('papers of a business', () => {
  it('are contracts with parties and an amount', () => {
    const text = 'Mietvertrag zwischen Nordwind und Südwind, monatlich 1.250 €.';
    expect(shown(text)).toEqual(['SOFT_CONTRACT Mietvertrag']);
    expect(detect('Ein Mietvertrag kostet 3 €.')).toEqual([]);
  });

  it('are figures under a mark of confidentiality', () => {
    expect(shown('INTERNAL USE ONLY\nQ3: revenue $48.2m, EBITDA $6m')).toEqual([
      'CONFIDENTIAL_MARK INTERNAL USE ONLY',
      'SOFT_FINANCIALS revenue',
    ]);
    expect(detect('Q3: revenue $48.2m, EBITDA $6m')).toEqual([]);
  });
});
