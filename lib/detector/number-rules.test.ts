// Numbers that authorities and standards publish as examples, and what one wrong digit does to a number.
import { describe, expect, it, test } from 'vitest';
import { RULES } from './all-rules';
import { passes } from './checks/catalog';
import { createDetector } from './detector';
import type { Rule } from './rule';

/** The arithmetic of a country, by the rule that uses it: a number from its documentation, called by its name. */
const PUBLISHED: Record<string, string> = {
  'ca-sin': 'SIN 130 692 544',
  'us-npi': 'NPI 1234567893',
  'us-routing-number': 'routing number 021000021',
  'br-cpf': '390.533.447-05',
  'br-cnpj': '16.727.230/0001-97',
  'br-cnpj-bare': 'CNPJ 12.ABC.345/01DE-35',
  'mx-curp': 'BOXW310820HNERXN09',
  'mx-rfc': 'GODE561231GR8',
  'mx-clabe': 'CLABE 032180000118359719',
  'ar-cuit': '20-05536168-2',
  'ar-cbu': '2850590940090418135201',
  'cl-rut': '12.531.909-2',
  'co-nit': 'NIT 213.123.432-1',
  'pe-ruc': 'RUC 20512333797',
  'uy-rut': 'RUT 211003420017',
  'uy-cedula': 'CI 1.234.567-2',
  'ec-cedula': 'cédula 1714307103',
  've-rif': 'RIF V-11470283-4',
  'do-cedula': '001-1391820-5',
  'sv-dui': 'DUI 00016297-5',
  'uk-utr': 'UTR 1955839661',
  'uk-vat': 'GB980780684',
  'uk-nhs': 'NHS number 943 476 5919',
  'ie-pps': 'PPSN 6433435F',
  'de-tax-id': '86 095 742 719',
  'de-vat': 'DE136695976',
  'de-pension-number': '15 070649 C 103',
  'de-health-insurance': 'KVNR A123456780',
  'de-identity-card': 'Personalausweis L01X00T471',
  'at-svnr': 'SVNR 1237 010180',
  'at-vat': 'ATU13585627',
  'ch-ahv': '756.9217.0769.85',
  'ch-uid': 'CHE-100.155.212',
  'fr-nir': '2 95 10 99 126 111 93',
  'fr-siren': 'SIREN 732 829 320',
  'fr-siret': 'SIRET 732 829 320 00074',
  'fr-tax-number': 'numéro fiscal 30 23 217 600 053',
  'be-national-number': '85.07.30-033.28',
  'be-company-number': 'BE 0403.019.261',
  'nl-bsn': 'BSN 111222333',
  'lu-matricule': 'matricule 1893120105732',
  'lu-vat': 'LU15027442',
  'es-dni': '54362315K',
  'es-nie': 'X2482300W',
  'es-cif': 'CIF J99216582',
  'pt-nif': 'NIF 501964843',
  'it-codice-fiscale': 'RCCMNL83S18D969H',
  'it-vat': 'partita IVA 00743110157',
  'se-personal-number': '811218-9876',
  'no-birth-number': '151086 95088',
  'fi-hetu': '131052-308T',
  'is-kennitala': 'kennitala 120174-3399',
  'baltic-personal-code': 'isikukood 36805280109',
  'lv-personal-code': 'personas kods 161175-19997',
  'pl-pesel': 'PESEL 44051401359',
  'pl-nip': 'NIP 856-73-46-215',
  'pl-regon': 'REGON 192598184',
  'pl-regon-long': 'REGON 12345678512347',
  'cz-birth-number': '710319/2745',
  'ro-cnp-named': 'CNP 1630615123457',
  'bg-egn': 'ЕГН 7523169263',
  'gr-amka': 'ΑΜΚΑ 01013099997',
  'gr-afm': 'ΑΦΜ 094259216',
  'hr-oib': 'OIB 33392005961',
  'yu-jmbg': '0101006500006',
  'rs-pib': 'PIB 101134702',
  'si-tax-number': 'davčna številka 50223054',
  'ru-inn': 'ИНН 500100732259',
  'ru-inn-firm': 'ИНН 7707083893',
  'ru-snils': 'СНИЛС 11223344595',
  'ru-ogrn': 'ОГРН 1022200525819',
  'ua-tax-number': 'РНОКПП 1759013776',
  'tr-tckn': 'TC Kimlik No 17291716060',
  'in-aadhaar-named': 'Aadhaar 2341 2341 2346',
  'in-gstin': '27AAPFU0939F1ZV',
  'cn-id': '11010519491231002X',
  'hk-id': 'A123456(3)',
  'tw-id-named': 'Taiwan ID A100000001',
  'jp-my-number': 'マイナンバー 123456789018',
  'kr-company-number': '사업자등록번호 116-82-00276',
  'sg-nric': 'S1234567D',
  'th-id': '1-2345-45678-78-1',
  'id-npwp': '01.312.166.0-091.000',
  'il-id': 'Israeli ID 3933742-3',
  'ir-national-code': 'کد ملی 0499370899',
  'za-id-named': 'ID number 7503305044089',
  'au-tfn': 'TFN 123 456 782',
  'au-abn': '51 824 753 556',
  'au-acn': 'ACN 004 085 616',
  'au-medicare': '2123 45670 1',
  'nz-ird': 'IRD 49-091-850',
  'nz-nhi': 'NHI ZAC5361',
  'es-ccc': '1234-1234-16-1234567890',
  'pl-nrb': '61 1090 1014 0000 0712 1981 2874',
};

const CHECKED = new Set(['luhn', 'iban', 'weighted', 'divided', 'mod-11-10', 'verhoeff']);
const CONTEXT = new Set(['named', 'sole', 'not-near']);

describe('published numbers', () => {
  test.each(Object.entries(PUBLISHED))('%s finds %j', (id, text) => {
    const rules = RULES.filter((rule) => rule.id === id);
    expect(createDetector({ rules, words: {} }).detect(text)).toHaveLength(1);
  });
});

/** A rule's checks of one kind, and the values of its examples that pass all but those of their surroundings. */
function examples(rule: Rule) {
  const calls = Array.isArray(rule.check) ? rule.check : [];
  const of = (value: string) => ({
    value,
    text: value,
    start: 0,
    end: value.length,
    words: { has: () => false },
  });
  const inner = calls.filter(([name]) => !CONTEXT.has(name));
  const sums = calls.filter(([name]) => CHECKED.has(name));
  const { source, flags } = rule.pattern;
  const values = rule.hits
    .flatMap((hit) => [...hit.matchAll(new RegExp(source, flags))].map(([value]) => value))
    .filter((value) => inner.every((call) => passes(of(value), call)));
  return {
    sums,
    values,
    accepts: (value: string) => sums.every((call) => passes(of(value), call)),
  };
}

const summed = RULES.map((rule) => [rule.id, examples(rule)] as const).filter(
  ([, { sums }]) => sums.length > 0,
);

describe('one wrong digit', () => {
  it('is looked for in many rules', () => {
    expect(summed.length).toBeGreaterThan(150);
  });

  // Some digits are in no sum: branches, districts, years' first two digits.
  test.each(summed)('%s notices most of them', (_, { values, accepts }) => {
    let [changes, unnoticed] = [0, 0];
    for (const value of values) {
      for (const [at, digit] of [...value].entries()) {
        if (!/\d/.test(digit)) continue;
        for (const other of '0123456789'.replace(digit, '')) {
          changes += 1;
          if (accepts(value.slice(0, at) + other + value.slice(at + 1))) unnoticed += 1;
        }
      }
    }
    expect(changes).toBeGreaterThan(100);
    expect(unnoticed / changes).toBeLessThan(0.41);
  });
});
