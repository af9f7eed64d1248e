// Tax, identity and licence numbers of Brazil.
import { alone, type Checks, named, sole } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, SOLE, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

const CPF: Checks = [
  ['varied'],
  ['not-listed', ['12345678909', '98765432100']],
  ['weighted', { by: 'a98765432', mod: 11, gives: '00987654321' }],
  ['weighted', { by: 'ba98765432', mod: 11, gives: '00987654321' }],
];
/** From July 2026 on with letters, worth their ASCII codes less 48. */
const SIGNS = ['0123456789_______ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CNPJ: Checks = [
  ['varied'],
  ['weighted', { by: '543298765432', mod: 11, gives: '00987654321', signs: SIGNS }],
  ['weighted', { by: '6543298765432', mod: 11, gives: '00987654321', signs: SIGNS }],
];
const PIS: Checks = [['varied'], ['weighted', { by: '3298765432', mod: 11, gives: '00987654321' }]];
const VOTER: Checks = [
  ['varied'],
  [
    'weighted',
    {
      by: '23456789',
      of: [
        [0, 8],
        [10, 11],
      ],
      mod: 11,
      gives: '01234567890',
    },
  ],
  ['weighted', { of: [[8]], by: '789', mod: 11, gives: '01234567890' }],
];

const BR_CPF = {
  type: 'BR_CPF',
  label: 'Brazilian CPF',
  source: 'https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf',
} as const;
const BR_CNPJ = {
  type: 'BR_CNPJ',
  label: 'Brazilian CNPJ',
  severity: 'medium',
  source: 'https://www.gov.br/receitafederal/pt-br/assuntos/orientacao-tributaria/cadastros/cnpj',
} as const;

export const BRAZILIAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...BR_CPF,
    ...ofDigits(11),
    id: 'br-cpf',
    pattern: standing(/\d{3}\.\d{3}\.\d{3}-\d{2}/),
    check: CPF,
    ...alone.examples('###.###.###-##', CPF),
  },
  {
    ...NAMED,
    ...BR_CPF,
    ...beside('cpf', 'pessoa f', 'contribuinte'),
    id: 'br-cpf-bare',
    pattern: whole(/\d{3}[ .]?\d{3}[ .]?\d{3}[ /-]?\d{2}/),
    check: [...CPF, ['named', 'cpf(?:/mf)?|pessoa física|contribuinte']],
    ...named.examples('CPF', '###########', CPF),
  },
  {
    ...SOLE,
    ...BR_CPF,
    severity: 'medium',
    ...ofDigits(11),
    id: 'br-cpf-sole',
    pattern: whole(/\d{11}/),
    check: [...CPF, ['sole']],
    ...sole.examples('###########', CPF),
  },
  {
    ...ALONE,
    ...BR_CNPJ,
    ...ofDigits(14),
    id: 'br-cnpj',
    pattern: standing(/\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}/),
    check: CNPJ,
    hits: alone.hits('##.###.###/0001-##', CNPJ),
    misses: alone.misses('##.###.###/####-##', CNPJ),
  },
  {
    ...NAMED,
    ...BR_CNPJ,
    ...beside('cnpj'),
    id: 'br-cnpj-bare',
    pattern: whole(/[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}\/?[\dA-Z]{4}-?\d{2}/),
    check: [...CNPJ, ['named', 'cnpj(?:/mf)?']],
    hits: [
      ...named.hits('CNPJ', '########0001##', CNPJ),
      ...named.hits('CNPJ', '#@.@##.@@#/0001-##', CNPJ),
    ],
    misses: named.misses('CNPJ', '##############', CNPJ),
  },
  {
    ...NAMED,
    ...ofDigits(11),
    id: 'br-pis',
    type: 'NATIONAL_ID',
    label: 'Brazilian PIS/PASEP/NIS number',
    pattern: whole(/\d{3}\.?\d{5}\.?\d{2}-?\d/),
    check: [...PIS, ['named', 'pis|pasep|nis|nit']],
    source: 'https://www.gov.br/inss/pt-br/direitos-e-deveres/inscricao-e-contribuicao',
    ...named.examples('PIS', '###.#####.##-#', PIS),
  },
  {
    ...NAMED,
    ...beside('eleitor'),
    id: 'br-voter',
    type: 'NATIONAL_ID',
    label: 'Brazilian voter number',
    pattern: whole(/\d{4} ?\d{4} ?(?:0[1-9]|1\d|2[0-8])\d{2}/),
    check: [...VOTER, ['named', 'título (?:de )?eleitor(?:al)?|titulo (?:de )?eleitor(?:al)?']],
    source: 'https://www.tse.jus.br/servicos-eleitorais/titulo-eleitoral',
    hits: named.hits('título de eleitor', '########{0}{123456789}##', VOTER),
    misses: named.misses('título de eleitor', '########0{123456789}##', VOTER),
  },
  {
    ...CALLED,
    ...ofDigits(8, 9),
    id: 'br-rg',
    type: 'NATIONAL_ID',
    label: 'Brazilian RG',
    pattern: whole(/\d{1,2}\.?\d{3}\.?\d{3}-?[\dXx]/),
    check: [['varied'], ['named', 'rg|registro geral|carteira de identidade', 40]],
    source: 'https://www.gov.br/pt-br/servicos/obter-carteira-de-identidade',
    hits: named.hits('RG', '##.###.###-X', [['varied']]),
    misses: named.misses('RG', '##.###.###-#', [['varied']]),
  },
  {
    ...CALLED,
    ...beside('cnh', 'habilita'),
    id: 'br-cnh',
    type: 'DRIVER_LICENSE',
    label: 'Brazilian driving licence',
    pattern: whole(/\d{11}/),
    check: [['varied'], ['named', 'cnh|habilitação|habilitacao']],
    source: 'https://www.gov.br/pt-br/servicos/obter-a-carteira-nacional-de-habilitacao-digital',
    ...named.examples('CNH', '###########', [['varied']]),
  },
];
