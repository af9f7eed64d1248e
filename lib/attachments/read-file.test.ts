// Files by what is in them: text, Word; and each way a file can be no use.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createFileReader } from './read-file';

const read = createFileReader(() => {
  throw new Error('no PDF here');
});

const docx = (text: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

it('reads text, whatever its name', async () => {
  const file = new File(['a;b\n1;2'], 'table.csv', { type: 'text/csv' });
  expect(await read(file)).toEqual({
    ok: true,
    value: { kind: 'file', title: 'table.csv', text: 'a;b\n1;2' },
  });
  expect(await read(new File(['<svg/>'], 'x.svg', { type: 'image/svg+xml' }))).toMatchObject({
    value: { kind: 'file', text: '<svg/>' },
  });
});

it('reads Word files', async () => {
  const file = new File([docx('Terms of the contract')], 'contract.docx');
  expect(await read(file)).toMatchObject({ value: { text: 'Terms of the contract' } });
});

it.each([
  ['file-empty', new File([' \n'], 'a.txt')],
  ['file-not-text', new File([new Uint8Array([0, 1, 2])], 'a.bin')],
  ['file-damaged', new File(['PK\u0003\u0004nothing'], 'a.docx')],
  ['file-too-large', new File([new Uint8Array(20_000_001)], 'a.txt')],
  ['file-empty', new File([], 'a.png', { type: 'image/png' })],
])('says %s of a file of no use', async (kind, file) => {
  expect(await read(file)).toMatchObject({ ok: false, fault: { kind } });
});
