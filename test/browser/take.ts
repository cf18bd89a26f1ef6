/** Takes a file of a page the way a reader does: opens the panel, presses the form, reads what comes. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Opens the panel if it is not open. */
export async function openPanel(page: Page): Promise<void> {
  if ((await page.locator('.take-panel').count()) > 0) return;
  await page.locator('.take-away:not([disabled])').first().click();
  await page.locator('.take-panel').waitFor();
}

/** @param form as the registry of the panel names it: `svg`, `csv`, `xlsx` … */
export async function taken(page: Page, form: string): Promise<Taken> {
  await openPanel(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.take-panel [data-form="${form}"]`).first().click(),
  ]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
