// The view of models as a user meets it: its tabs, its rows, and the work under way.
import type { Locator, Page } from '@playwright/test';

export const job = (page: Page, name: string): Locator =>
  page.locator(`[data-testid=job][data-name="${name}"]`);
export const row = (page: Page, name: string): Locator =>
  page.getByTestId('model-row').filter({ has: page.getByText(name, { exact: true }) });

export async function openModels(page: Page, tab?: 'get' | 'create' | 'import'): Promise<void> {
  await page.getByTestId('model-picker').click();
  await page.getByTestId('manage-models').click();
  await page.getByTestId('models-view').waitFor();
  if (tab) await page.getByTestId(`models-${tab}`).click();
}

/** Something from a model's menu. */
export async function choose(page: Page, name: string, action: string): Promise<void> {
  await row(page, name).getByTestId('model-menu').click();
  await page.getByTestId(`model-${action}`).click();
}
