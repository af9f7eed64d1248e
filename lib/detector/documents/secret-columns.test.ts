// Passwords and keys that only the head of their column gives away, in every kind of table.
import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector';
import { fakeBase62 } from '../fake-values';
import { WORDS } from '../words/catalog';
import { DOCUMENT_RULES } from './suspicion';

const { detect } = createDetector({ rules: [], words: WORDS });
const key = fakeBase62(32);

const shown = (text: string) =>
  detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

const isSuspect = (text: string) =>
  DOCUMENT_RULES.some(
    (rule) => rule(text, [], { has: (list, word) => has(list, word) }).length > 0,
  );
const has = (list: string, word: string) => (WORDS[list] ?? '').split(/\s+/).includes(word);

const PASSWORD_TABLES = [
  'user,password\nada,tulip4312\nbob,Xk-29-plum',
  'Benutzer;Kennwort;Rolle\nada;tulip4312;Gast\nbob;Xk-29-plum;Gast',
  '| compte | mot de passe |\n|---|---|\n| ada | `tulip4312` |\n| bob | Xk-29-plum |',
  '||User||Password||\n|ada|tulip4312|\n|bob|Xk-29-plum|',
  ' login | passwd\n-------+---------\n ada   | tulip4312\n bob   | Xk-29-plum',
  '<table><tr><th>User</th><th>Password</th></tr>\n<tr><td>ada</td><td>tulip4312</td></tr><tr><td>bob</td><td><code>Xk-29-plum</code></td></tr></table>',
  'host\tpass\nnas\ttulip4312\nfw\tXk-29-plum',
];

describe('passwords below their head', () => {
  it.each(PASSWORD_TABLES)('%j', (text) => {
    expect(shown(text)).toEqual(['PASSWORD tulip4312', 'PASSWORD Xk-29-plum']);
  });

  it.each(PASSWORD_TABLES)('a page has it looked at: %j', (text) => {
    expect(isSuspect(text)).toBe(true);
  });

  it('hold a text, and are shown as dots', () => {
    const [first] = detect(PASSWORD_TABLES[0] ?? '');
    expect(first).toMatchObject({ severity: 'high', masked: '•••••••••' });
  });

  it('may be words where each row has another', () => {
    const text = 'user;password\nada;sunflowers\nbob;lighthouse';
    expect(shown(text)).toEqual(['PASSWORD sunflowers', 'PASSWORD lighthouse']);
  });

  it.each([
    'user,password\nada,********\nbob,<hidden>',
    'user,password\nada,unchanged\nbob,unchanged',
    'name\tpassword\tshell\nroot\tx\t/bin/bash\nmail\tx\t/bin/sh',
    'test,pass,fail\nunit1,212a4,0\ne2e,48b12,1',
    'field,password,note\nmin,12,signs\nmax,72,signs',
    'account,password\nada,changeme1\nbob,$BOB_PASSWORD1',
    'user,password\nada,see the vault\nbob,on paper',
  ])('are none in %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('keys below their head', () => {
  it.each([
    `name,api_key\nmaps,${key}\nmail,none`,
    `| Service | Access token |\n|---|---|\n| maps | ${key} |`,
    `client_id;client_secret\nweb;${key}`,
  ])('%j', (text) => {
    expect(shown(text)).toEqual([`API_KEY ${key}`]);
    expect(isSuspect(text)).toBe(true);
  });

  it.each([
    'token,count\nthe,5012\nof,3310',
    'name,token\nmain,mainNavigationToggleButton\nside,sidebarCollapseToggle',
    'name,api_key\na,123e4567-e89b-42d3-a456-426614174000\nb,',
  ])('are none in %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a password beside its name', () => {
  it('is told in a row', () => {
    expect(shown('| Username | kiosk |\n|---|---|\n| Password | Tulip4312 |')).toEqual([
      'PASSWORD Tulip4312',
    ]);
  });

  it.each(['| Password | Role |\n|---|---|\n| none | admin |', 'Password,Strength2\nlong,good'])(
    'is none in %j',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

it('tables of people are read in HTML too', () => {
  const row = (name: string) => `<tr><td>${name}</td><td>0171 555 0100</td></tr>`;
  const text = `<table><tr><th>Name</th><th>Phone</th></tr>${['Ute Qoph', 'Jan Zzil', 'Eva Wyx'].map(row).join('\n')}</table>`;
  expect(detect(text).find(({ type }) => type === 'SOFT_TABLE')?.label).toBe('Table with 3 people');
});

it('costs no more than its length', () => {
  expect(detect('<td>a'.repeat(40_000))).toEqual([]);
  expect(detect('<tr><td'.repeat(30_000))).toEqual([]);
  expect(detect('password,\n'.repeat(20_000))).toEqual([]);
});
