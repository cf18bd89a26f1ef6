/** What a page shows of harms and of named sites and companies: they stand apart. See docs/do-no-harm.md. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Seen {
  readonly harms: readonly string[];
  readonly named: readonly string[];
  /** Links that hold an organisation or a site anywhere, in a question too. */
  readonly linked: readonly string[];
  readonly hasReply: boolean;
}

/** What stands in the page itself; a list that somebody opened by typing into the search box is not of it. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const texts = (selector: string): string[] =>
      [...main.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
    return {
      harms: texts('.harm-button, td.harm, [data-harm], .harm-dot'),
      named: [
        ...texts('a[href*="/entity/site:"], a[href*="/entity/org:"], [data-site]'),
        ...[...main.querySelectorAll('svg [data-node^="site:"], svg [data-node^="org:"]')].map(
          (element) => element.getAttribute('data-node') ?? '',
        ),
      ],
      linked: texts('a[href*="org:"], a[href*="site:"]'),
      hasReply: main.querySelector('.right-of-reply') !== null,
    };
  });

/** Fails with both, where a page shows both. */
export function isApart({ harms, named }: Seen, where: string): void {
  expect(
    harms.length > 0 && named.length > 0
      ? { where, harms: harms.slice(0, 3), named: named.slice(0, 3) }
      : null,
  ).toBeNull();
}

/** A page as it stands keeps harms and names apart, and whoever is named on it can answer. */
export async function keepsApart(page: Page, where: string): Promise<void> {
  const seen = await look(page);
  isApart(seen, where);
  const names = [...seen.named, ...seen.linked].slice(0, 2);
  if (names.length > 0) expect({ names, hasReply: seen.hasReply }).toEqual({ names, hasReply: true });
}
