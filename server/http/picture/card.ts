/**
 * A picture in pixels for share previews, which show no SVG: 1200 by 630, the form that networks cut to. It is drawn
 * without a browser. A picture that would be too small to read is shown from its top, and says where the rest is.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { escapeXml } from '../../../picture/svg.ts';
import { type Face, wrap } from '../../../picture/text.ts';
import { type Paint, paintForTheme, type Theme, type Token } from '../../../picture/tokens.ts';
import type { Answer } from '../byte-cache.ts';
import { pixelsOf } from './pixels.ts';

export const cardSize = { width: 1200, height: 630 } as const;

/** Of the canvas that a picture is drawn on before the card is cut from it, in px: with its width, some 38 MB. */
const tallest = 8_000;
/** Below this the words of a picture are read no more. */
const leastScale = 0.6;
/** Of the line under a picture that is cut, in px. */
const footHeight = 46;

/** Where the picture stands on the card. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** True when only its upper part is on the card. */
  readonly isCut: boolean;
}

/** @param width @param height of the picture, in px */
export function placedOn({ width, height }: { readonly width: number; readonly height: number }): Placed {
  const whole = Math.min(cardSize.width / width, cardSize.height / height);
  if (whole >= leastScale)
    return {
      x: (cardSize.width - width * whole) / 2,
      y: (cardSize.height - height * whole) / 2,
      scale: whole,
      isCut: false,
    };
  const scale = Math.min(cardSize.width / width, tallest / height);
  return { x: (cardSize.width - width * scale) / 2, y: 0, scale, isCut: true };
}

/** The opening tag of an SVG, and how large it says that it is. @throws Error for a picture that says no size */
function rootOf(picture: string): { readonly root: string; readonly width: number; readonly height: number } {
  const root = /<svg\b[^>]*>/.exec(picture)?.[0] ?? '';
  const [, , width = 0, height = 0] =
    /\bviewBox="([^"]+)"/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(width > 0) || !(height > 0)) throw new Error(`a picture without a size: ${root.slice(0, 100)}`);
  return { root, width, height };
}

/** The SVG of a card. @throws Error for a picture that says no size */
export function cardSvg(picture: string, foot: string, paint: Paint): string {
  const { root, width, height } = rootOf(picture);
  const { x, y, scale, isCut } = placedOn({ width, height });
  const inner = picture
    .slice(picture.indexOf(root))
    .replace(
      root,
      root
        .replace(/\s(?:width|height|x|y)="[^"]*"/g, '')
        .replace('<svg', `<svg x="${x}" y="${y}" width="${width * scale}" height="${height * scale}"`),
    );
  const at = cardSize.height - footHeight;
  const strip = isCut
    ? `<rect y="${at}" width="${cardSize.width}" height="${footHeight}" fill="${paint('panel')}"/>` +
      `<text x="24" y="${at + 30}" font-family="Source Sans 3" font-size="20" fill="${paint('ink-2')}">${escapeXml(foot)}</text>`
    : '';
  // As high as the picture: what lies outside the canvas ends the renderer. The card is cut from it.
  const whole = Math.max(cardSize.height, Math.ceil(height * scale));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${whole}" width="${cardSize.width}" height="${whole}"><rect width="100%" height="100%" fill="${paint('paper')}"/>${inner}${strip}</svg>`;
}

/** Of the words on a card, in px. */
const words = { margin: 72, title: 66, text: 32, mostTitle: 4, mostText: 4 } as const;

/** The card of a page that has no picture before somebody asks: its question and what it tells, in our letters. */
export function wordCardSvg(
  { title, description }: { readonly title: string; readonly description: string },
  foot: string,
  paint: Paint,
): string {
  const { margin, title: large, text: small } = words;
  const room = cardSize.width - 2 * margin;
  const lines = (text: string, size: number, face: Face, most: number): readonly string[] =>
    // The face for large sizes is wider than the one that was measured.
    wrap(text, face === 'serif' ? room * 0.88 : room, size, face).slice(0, most);
  const heads = lines(title, large, 'serif', words.mostTitle);
  const under = margin + heads.length * large * 1.12 + 26;
  const fits = Math.floor((cardSize.height - footHeight - 20 - under) / (small * 1.35));
  const said = lines(description, small, 'sans', Math.min(words.mostText, fits));
  const line = (y: number, text: string, size: number, face: Face, ink: Token) =>
    `<text x="${margin}" y="${y}" font-family="${face === 'serif' ? 'Source Serif 4' : 'Source Sans 3'}" font-weight="${face === 'serif' ? 600 : 400}" font-size="${size}" fill="${paint(ink)}">${escapeXml(text)}</text>`;
  const at = cardSize.height - footHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paint('paper')}"/>`,
    `<path d="M0 40C200 40 240 16 420 28S760 52 1200 22" fill="none" stroke="${paint('vein')}" stroke-width="3"/>`,
    ...heads.map((text, place) => line(margin + (place + 0.85) * large * 1.12, text, large, 'serif', 'ink')),
    ...said.map((text, place) => line(under + (place + 0.85) * small * 1.35, text, small, 'sans', 'ink-2')),
    `<rect y="${at}" width="${cardSize.width}" height="${footHeight}" fill="${paint('panel')}"/>`,
    line(at + 30, foot, 20, 'sans', 'ink-2'),
    '</svg>',
  ].join('');
}

/** Bytes of cards that are kept; one has some 100 kB. */
const mostBytes = 24_000_000;

export interface Cards {
  /** The card of a picture that was drawn as SVG; kept by the digest of that. */
  of(picture: Answer, foot: string, theme: Theme): Promise<Answer>;
  /** An SVG that is a card already. */
  ofWhole(card: Answer): Promise<Answer>;
}

export function makeCards(): Cards {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes.length,
  });
  const running = new Map<string, Promise<Answer>>();
  /** Draws once for all who ask at the same time, and keeps it. */
  async function card(key: string, from: Answer, svgOf: () => string): Promise<Answer> {
    const known = kept.get(key) ?? running.get(key);
    if (known !== undefined) return known;
    const making = drawn(from, svgOf()).finally(() => running.delete(key));
    running.set(key, making);
    const made = await making;
    kept.set(key, made);
    return made;
  }
  return {
    async of(picture, foot, theme) {
      const svg = picture.bytes.toString('utf8');
      // Only a card that is cut says where the rest is: the others are the same from every host.
      const where = placedOn(rootOf(svg)).isCut ? foot : '';
      const made = await card(`${picture.digest} ${theme} ${where}`, picture, () =>
        cardSvg(svg, foot, paintForTheme(theme)),
      );
      // The same picture may be asked for with and without a language.
      return { ...made, varies: picture.varies };
    },
    ofWhole: (whole) => card(whole.digest, whole, () => whole.bytes.toString('utf8')),
  };
}

async function drawn(from: Answer, svg: string): Promise<Answer> {
  const bytes = await pixelsOf(svg, cardSize);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 32);
  return { ...from, bytes, digest };
}
