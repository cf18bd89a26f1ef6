/**
 * What can be seen to be wrong with a page without knowing what it says: wider than the window, words too small to
 * read, words cut off, words on top of words. Computed in the browser; contrast is axe's to tell.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The smallest words of the viewer, in pixels on screen. */
export const leastText = 12.5;

export interface Faults {
  /** How many pixels the page is wider than its window. */
  readonly tooWide: number;
  readonly tooSmall: readonly string[];
  readonly cutOff: readonly string[];
  readonly overlapping: readonly string[];
}

/** Runs in the browser: nothing from outside is known in it. */
function faultsHere(least: number): Faults {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
    readonly element: Element;
  }

  /** Shown to somebody who looks: not folded, not for screen readers alone, not hidden behind a scroll. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.closest('.hidden-text, .skip') !== null) return false;
    // A sheet of paper is shown smaller than it is printed; the page says where its words are too small.
    if (element.closest('.campaign-preview svg') !== null) return false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { clip, clipPath, overflow } = getComputedStyle(at);
      if (
        overflow === 'hidden' &&
        (clip.startsWith('rect(0') || clip.startsWith('rect(1') || clipPath !== 'none')
      )
        return false;
    }
    return true;
  }

  /** How large a pixel of the words of an element is on the screen: pictures are drawn smaller and larger. */
  function scaleOf(element: Element): number {
    if (!(element instanceof SVGGraphicsElement)) return 1;
    const matrix = element.getScreenCTM();
    return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
  }

  const lines: Line[] = [];
  const tooSmall = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || !isSeen(element)) continue;
    if (['SCRIPT', 'STYLE', 'TITLE', 'DESC', 'OPTION', 'NOSCRIPT'].includes(element.tagName.toUpperCase()))
      continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    // Marks over and under a line are small by their nature.
    if (size < least - 0.05 && element.closest('sup, sub') === null)
      tooSmall.add(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) lines.push({ text: text.slice(0, 40), box, element });
    }
  }

  const cutOff: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isCut = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    if (!isCut || element.scrollWidth <= element.clientWidth + 1 || element.clientWidth < 4) continue;
    const own = [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
    // Where the whole is a touch away, it is not lost.
    if (own && isSeen(element) && !element.title)
      cutOff.push((element.textContent ?? '').trim().slice(0, 60));
  }

  /** What lies on top at a point: words that are covered by a panel on purpose are on top of nothing. */
  const isOnTop = ({ box, element }: Line): boolean => {
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
    const top = document.elementFromPoint(x, y);
    return top === null || top.contains(element) || element.contains(top);
  };
  const overlapping: string[] = [];
  const byTop = lines.toSorted((a, b) => a.box.top - b.box.top);
  for (const [at, one] of byTop.entries()) {
    for (let next = at + 1; next < byTop.length; next += 1) {
      const other = byTop[next] as Line;
      if (other.box.top > one.box.bottom) break;
      if (
        one.element === other.element ||
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines of text stand in boxes higher than their letters: a third may touch.
      const most = Math.min(one.box.height, other.box.height);
      if (across > 2 && down > most * 0.45 && isOnTop(one) && isOnTop(other))
        overlapping.push(`“${one.text}” and “${other.text}”`);
    }
  }
  return {
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    tooSmall: [...tooSmall].slice(0, 8),
    cutOff: cutOff.slice(0, 8),
    overlapping: overlapping.slice(0, 8),
  };
}

/** What is wrong with a page as it stands. */
export async function faultsOf(page: Page): Promise<Faults> {
  return page.evaluate(faultsHere, leastText);
}

export const noFaults: Faults = { tooWide: 0, tooSmall: [], cutOff: [], overlapping: [] };

/** Of a projector, a desk, a tablet and a phone, in pixels. */
const widths = [2560, 1440, 768, 390] as const;

/** How a page is drawn. */
export type Theme = 'light' | 'dark' | 'print';

async function paint(page: Page): Promise<void> {
  // What is drawn anew for another width waits for the width to rest.
  await page.waitForTimeout(250);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Nothing overlaps, is cut off, too small or wider than the window, at any width. The page is left so narrow. */
export async function keepsStructure(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia(theme === 'print' ? { media: 'print' } : { colorScheme: theme });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    await paint(page);
    expect({ width, ...(await faultsOf(page)) }).toEqual({ width, ...noFaults });
  }
}
