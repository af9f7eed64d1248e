// Words of office documents: whole numbers out of their pieces, and archives that are none.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { wordsOfOffice } from './office';

const wordsOf = (parts: Record<string, string>) =>
  wordsOfOffice(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );

it('joins the runs of a paragraph and parts paragraphs and cells', async () => {
  const xml =
    '<w:p><w:r><w:t>4111</w:t></w:r><w:r><w:t>1111 &amp; &#65;</w:t></w:r></w:p><w:p>b</w:p>';
  expect(await wordsOf({ 'word/document.xml': xml })).toEqual({
    ok: true,
    value: '41111111 & A\nb\n',
  });
  const sheet = '<row><c><v>1</v></c><c><v>2</v></c></row>';
  expect(await wordsOf({ 'xl/worksheets/sheet1.xml': sheet })).toMatchObject({ value: '1\t2\t\n' });
});

it('glues no place of a drawing to a number', async () => {
  const place = '<wp:positionH><wp:posOffset>114300</wp:posOffset></wp:positionH>';
  const xml = `<w:p><w:r><w:drawing>${place}</w:drawing></w:r><w:r><w:t>4111</w:t></w:r></w:p>`;
  expect(await wordsOf({ 'word/document.xml': xml })).toMatchObject({ value: '4111\n' });
});

it('refuses archives without words, and what is no archive', async () => {
  expect(await wordsOf({ 'a.txt': 'x' })).toMatchObject({ fault: { kind: 'file-not-text' } });
  const broken = await wordsOfOffice(new TextEncoder().encode('PK\u0003\u0004 and no more of it'));
  expect(broken).toMatchObject({ fault: { kind: 'file-damaged' } });
});
