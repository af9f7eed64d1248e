// The side panel as a user meets it: what to type, press and read.
import type { Locator, Page } from '@playwright/test';

export class Panel {
  readonly page: Page;
  readonly composer: Locator;
  readonly stop: Locator;
  readonly answers: Locator;
  /** The rendered text of the newest answer. */
  readonly answer: Locator;
  readonly connection: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.composer = page.getByTestId('composer');
    this.stop = page.getByTestId('stop');
    this.answers = page.locator('article[data-role=assistant]');
    this.answer = this.answers.last().getByTestId('answer');
    this.connection = page.getByTestId('connection');
    this.notice = page.getByTestId('notice');
  }

  /** The newest answer, once it is in this state; an older one in it does not count. */
  inState(state: 'streaming' | 'complete' | 'stopped' | 'interrupted' | 'failed'): Locator {
    return this.answers.last().and(this.page.locator(`[data-state=${state}]`));
  }

  async ask(question: string): Promise<void> {
    await this.composer.fill(question);
    await this.composer.press('Enter');
  }
}
