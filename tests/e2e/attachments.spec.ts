// Attachments in the true side panel: files, pastes, images, the page in front; what is sent, and what is refused.
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { MODELS } from '../support/ollama/models';
import { docxWith, pdfInChinese, pdfWith } from '../support/sample-files';
import { attach, type ChatBody, chats, chips } from './chat-requests';
import { expect, test } from './fixtures';
import { Panel } from './pages/panel';

/** A picture with something in it. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer();

/** Pastes into the composer what a real clipboard would hand over. */
const pasteText = (composer: Locator, text: string) =>
  composer.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const giveFile = (
  target: Locator,
  event: 'paste' | 'drop',
  file: { name: string; type: string; base64: string },
) =>
  target.evaluate(
    (element, { event, name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      const how = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...how })
          : new DragEvent('drop', { dataTransfer: data, ...how }),
      );
    },
    { event, ...file },
  );

test.describe('attachments', () => {
  test('[e17] [e19] a text file becomes a chip with a preview, goes along, and is shown with the question', async ({
    ollama,
    openPanel,
  }) => {
    const panel = new Panel(await openPanel());
    await attach(panel.page, 'notes.md', '# Harbour\n\nThe lighthouse was lit in 1871.');
    await attach(panel.page, 'other.csv', 'year;ships\n1871;12');
    await expect(chips(panel.page)).toHaveCount(2);
    await expect(chips(panel.page).first()).toContainText('notes.md');
    await expect(chips(panel.page).first()).toContainText('7 words');
    await chips(panel.page).first().getByRole('button', { name: 'notes.md' }).first().click();
    await expect(panel.page.getByTestId('attachment-preview')).toContainText('lit in 1871');
    await panel.page.keyboard.press('Escape');
    await expect(panel.page.getByTestId('attachment-preview')).toBeHidden();
    await panel.page.getByRole('button', { name: 'Remove other.csv' }).click();
    await expect(chips(panel.page)).toHaveCount(1);
    await panel.ask('When was it lit?');
    await expect(panel.inState('complete')).toBeVisible();
    const [{ messages }] = chats(ollama.requests) as [ChatBody];
    expect(messages.at(-1)?.content).toMatch(/<<<TEXT \w+\n# Harbour[\s\S]*When was it lit\?$/);
    expect(JSON.stringify(messages)).not.toContain('ships');
    await expect(chips(panel.page)).toHaveCount(0);
    await expect(panel.page.getByTestId('context-chip')).toContainText('notes.md');
  });

  test('[e19] PDF and Word files are read on this machine; what cannot be read says why', async ({
    ollama,
    openPanel,
  }) => {
    const panel = new Panel(await openPanel());
    await attach(panel.page, 'chinese.pdf', pdfInChinese(Buffer.from('d6d0cec4b1a8b8e6', 'hex')));
    await attach(
      panel.page,
      'letter.pdf',
      pdfInChinese(Buffer.from('4fe14ef6', 'hex'), 'UniGB-UCS2-H'),
    );
    await attach(panel.page, 'report.pdf', pdfWith(['First page of the report', 'Second page']));
    await attach(panel.page, 'contract.docx', docxWith('Terms of the contract'));
    await expect(chips(panel.page)).toHaveCount(4, { timeout: 20_000 });
    await panel.ask('Compare them');
    await expect(panel.inState('complete')).toBeVisible();
    const sent = chats(ollama.requests)[0]?.messages.at(-1)?.content;
    expect(sent).toContain('First page of the report\n\nSecond page');
    expect(sent).toContain('Terms of the contract');
    // GBK, in a font that the PDF names only.
    expect(sent).toContain('中文报告');
    // UCS-2, by the map of UTF-16.
    expect(sent).toContain('信件');
    const trouble = panel.page.getByTestId('attachment-trouble');
    for (const [name, content, fault] of [
      ['secret.pdf', pdfWith(['x'], { locked: true }), 'file-locked'],
      ['broken.pdf', '%PDF-1.4 nothing', 'file-damaged'],
      ['program.exe', Buffer.from([0x4d, 0x5a, 0, 0, 3]), 'file-not-text'],
      ['empty.txt', ' ', 'file-empty'],
    ] as const) {
      await attach(panel.page, name, content);
      await expect(trouble).toHaveAttribute('data-fault', fault, { timeout: 20_000 });
      await expect(trouble).toContainText(name);
    }
    await expect(chips(panel.page)).toHaveCount(0);
  });

  test('[e4] [e19] a long paste becomes an attachment, outlives the panel and can go back among the words', async ({
    openPanel,
    closePanel,
  }) => {
    let panel = new Panel(await openPanel());
    const long = 'A sentence of a long text. '.repeat(200);
    await pasteText(panel.composer, long);
    await expect(chips(panel.page)).toContainText('Pasted text');
    await expect(panel.composer).toHaveValue('');
    await closePanel(panel.page);
    panel = new Panel(await openPanel());
    await expect(chips(panel.page)).toContainText('Pasted text');
    await chips(panel.page).getByRole('button', { name: 'Pasted text' }).first().click();
    await panel.page.getByTestId('put-inline').click();
    await expect(panel.composer).toHaveValue(long);
    await expect(chips(panel.page)).toHaveCount(0);
  });

  test('[e4] [e17] what is written and attached is the same in two windows, and goes once', async ({
    ollama,
    openPanel,
    context,
    extensionId,
  }) => {
    const panel = new Panel(await openPanel());
    await panel.ask('one');
    await expect(panel.inState('complete')).toBeVisible();
    const second = await context.newPage();
    await second.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    const other = new Panel(second);
    await expect(other.inState('complete')).toBeVisible();
    await attach(panel.page, 'notes.md', 'The lighthouse was lit in 1871.');
    await attach(panel.page, 'gone.md', 'The ships.');
    await panel.composer.fill('When?');
    await expect(chips(second)).toHaveCount(2);
    await expect(other.composer).toHaveValue('When?');
    await second.getByRole('button', { name: 'Remove gone.md' }).click();
    await expect(chips(panel.page)).toHaveCount(1);
    await panel.page.getByTestId('new-chat').click();
    await expect(panel.composer).toHaveValue('');
    await expect(chips(panel.page)).toHaveCount(0);
    await panel.page.getByTestId('recent').first().click();
    await expect(chips(panel.page)).toHaveCount(1);
    await expect(panel.composer).toHaveValue('When?');
    await panel.composer.press('Enter');
    await expect(panel.answers).toHaveCount(2);
    await expect(panel.inState('complete')).toBeVisible();
    await expect(chips(second)).toHaveCount(0);
    await expect(other.composer).toHaveValue('');
    expect(JSON.stringify(chats(ollama.requests).at(-1)?.messages)).toContain('lit in 1871');
    await other.ask('And then?');
    await expect(other.answers).toHaveCount(3);
    await expect(other.inState('complete')).toBeVisible();
    const asked = chats(ollama.requests).map(({ messages }) => messages.at(-1)?.content ?? '');
    expect(asked.filter((text) => text.includes('When?'))).toHaveLength(1);
    expect(asked.at(-1)).toBe('And then?');
  });

  test('[e19] images are made small, go to models that see, and are refused for others beforehand', async ({
    ollama,
    openPanel,
  }) => {
    ollama.set({ models: [MODELS.chat, MODELS.thinking] });
    const panel = new Panel(await openPanel());
    const base64 = (await picture(4000, 1000)).toString('base64');
    await giveFile(panel.composer, 'paste', { name: 'image.png', type: 'image/png', base64 });
    await expect(chips(panel.page)).toHaveCount(1);
    await expect(panel.page.getByTestId('blind-model')).toContainText('cannot see images');
    await panel.composer.fill('What is it?');
    await expect(panel.page.getByTestId('send')).toBeDisabled();
    await panel.composer.press('Enter');
    expect(chats(ollama.requests)).toHaveLength(0);
    await panel.page.getByTestId('model-picker').click();
    await panel.page.getByRole('option', { name: /qwen3-vl/ }).click();
    await expect(panel.page.getByTestId('blind-model')).toBeHidden();
    await giveFile(panel.composer, 'drop', { name: 'second.png', type: 'image/png', base64 });
    await expect(chips(panel.page)).toHaveCount(2);
    await panel.composer.press('Enter');
    await expect(panel.inState('complete')).toBeVisible();
    const images = chats(ollama.requests)[0]?.messages.at(-1)?.images ?? [];
    expect(images).toHaveLength(2);
    const { width, height } = await sharp(Buffer.from(images[0] ?? '', 'base64')).metadata();
    expect({ width, height }).toEqual({ width: 1568, height: 392 });
  });

  test('[e17] the page in front is attached by the menu, or it is said why not', async ({
    ollama,
    page,
    servePages,
    clickToolbar,
    openPanel,
  }) => {
    await servePages({
      'harbour.example': `<title>Harbour news</title><main><h1>Harbour news</h1><p>${'The lighthouse was lit again after a long winter. '.repeat(12)}</p></main>`,
    });
    await page.goto('https://harbour.example/');
    const refused = new Panel(await openPanel(page));
    await refused.page.getByTestId('attach').click();
    await refused.page.getByTestId('attach-page').click();
    await expect(refused.page.getByTestId('attachment-trouble')).toHaveAttribute(
      'data-fault',
      'page-not-allowed',
    );
    await refused.page.close();
    const panel = new Panel(await clickToolbar(page));
    await panel.page.getByTestId('attach').click();
    await expect(panel.page.getByTestId('attach-page')).toContainText('Harbour news');
    await panel.page.getByTestId('attach-page').click();
    await expect(chips(panel.page)).toContainText('Harbour news');
    await panel.page.getByTestId('attach').click();
    await panel.page.getByTestId('attach-screenshot').click();
    await expect(panel.page.locator('[data-testid=attachment][data-kind=image]')).toHaveCount(1);
    await panel.page.getByRole('button', { name: 'Remove Screenshot' }).click();
    await panel.ask('What happened?');
    await expect(panel.inState('complete')).toBeVisible();
    expect(chats(ollama.requests)[0]?.messages.at(-1)?.content).toContain('lit again');
  });
});
