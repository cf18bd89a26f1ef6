import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import { paintForTheme } from '../tokens.ts';
import type { WholePicture } from '../whole.ts';
import { posterFormats, sheetsOf } from './formats.ts';
import { isTooSmall, layOutPoster, posterSvg } from './layout.ts';
import { brokenLines } from './lines.ts';
import { type Poster, readNotes, shownText, writtenNotes } from './poster.ts';
import { posterWords } from './words.ts';

const picture: WholePicture = {
  width: 1000,
  height: 500,
  layers: [{ x: 0, y: 0, shapes: [textAt(10, 20, 'inside')] }],
  legend: { layers: [{ x: 0, y: 0, shapes: [textAt(0, 12, 'legend')] }], height: 40 },
  title: 'Who digs?',
  subtitle: 'Share, per cent, 2024',
  description: 'A picture for a test.',
  footer: ['Scheme: a scheme.', 'Sources: a source.', 'Filon, release 0123456789ab.'],
  anchors: [
    { id: 'economy:COD', name: 'DR Congo', x: 300, y: 250 },
    { id: 'economy:CHN', name: 'China', x: 700, y: 150 },
  ],
};

const plain: Poster = { title: '', text: '', author: '', notes: [], format: 'a4', ink: 'light' };
const own: Poster = { ...plain, title: 'Our cobalt', text: 'It is dug here.', author: 'A group' };

const laidOut = (poster: Poster, sheet = sheetsOf(poster.format)[0]) => {
  if (sheet === undefined) throw new Error('no sheet');
  return layOutPoster(picture, poster, { sheet, words: posterWords.en, link: 'http://x.test/en/map' });
};
const textsOf = (poster: Poster): readonly string[] =>
  laidOut(poster)
    .layers.flatMap(({ shapes }) => shapes)
    .flatMap((shape: Shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('what cannot be left out', () => {
  test.each(posterFormats)('stands on %s', (format) => {
    const said = textsOf({ ...own, format }).join(' ');
    for (const line of [...picture.footer, 'http://x.test/en/map', 'Filon', 'Licence:']) {
      expect(said).toContain(line);
    }
    expect(said).toContain('Title and notes by A group, figures by Filon');
    // Somebody’s title does not take the place of what is measured.
    expect(said).toContain('Who digs? · Share, per cent, 2024');
  });

  test('without words of one’s own the figures are Filon’s, and the title its question', () => {
    const said = textsOf(plain);
    expect(said).toContain('Figures by Filon');
    expect(said).toContain('Who digs?');
    expect(said.join(' ')).not.toContain('Title and notes');
  });
});

describe('the picture', () => {
  test.each(posterFormats)('stands whole on %s, above the foot', (format) => {
    for (const sheet of sheetsOf(format)) {
      const { width, height, layers, scale } = laidOut({ ...own, format }, sheet);
      const drawn = layers.find(({ shapes }) =>
        shapes.some((one) => one.kind === 'text' && one.text === 'inside'),
      );
      const foot = layers.at(-1);
      expect(drawn?.scale).toBe(scale);
      expect(drawn?.x).toBeGreaterThanOrEqual(sheet.margin - 0.01);
      expect((drawn?.x ?? 0) + picture.width * scale).toBeLessThanOrEqual(width - sheet.margin + 0.01);
      // With its legend, 16 px under it.
      expect((drawn?.y ?? 0) + 556 * scale).toBeLessThan(foot?.y ?? 0);
      expect(foot?.y).toBeLessThan(height);
    }
  });

  test.each(posterFormats)('is never covered on %s, however much is written', (format) => {
    const notes = Array.from({ length: 8 }, (_, index) => ({
      at: index < 4 ? 'economy:COD' : 'economy:ZMB',
      text: 'a long note of words '.repeat(10).slice(0, 200),
    }));
    const most: Poster = {
      ...own,
      format,
      title: 'Wide words '.repeat(13).slice(0, 140),
      text: 'Many words on it '.repeat(42).slice(0, 700),
      notes,
    };
    for (const sheet of sheetsOf(format)) {
      const { layers, scale } = laidOut(most, sheet);
      const drawn = layers.find(({ shapes }) =>
        shapes.some((one) => one.kind === 'text' && one.text === 'inside'),
      );
      const [rest, foot] = layers.slice(-2);
      const underPicture = (drawn?.y ?? 0) + 556 * scale;
      const lowest = Math.max(
        0,
        ...(rest?.shapes ?? []).map((shape) => (shape.kind === 'text' ? shape.y : 0)),
      );
      expect(lowest).toBeGreaterThan(0);
      expect(underPicture).toBeLessThanOrEqual(rest?.y ?? 0);
      expect((rest?.y ?? 0) + lowest).toBeLessThanOrEqual(foot?.y ?? 0);
      expect(scale).toBeGreaterThan(0.2);
    }
  });

  test('is called too small to read where six points are more than its words have', () => {
    const [sheet] = sheetsOf('a4');
    if (sheet === undefined) throw new Error('no sheet');
    expect(isTooSmall({ scale: 0.65 }, sheet)).toBe(false);
    expect(isTooSmall({ scale: 0.6 }, sheet)).toBe(true);
    // The same on A3 is printed 1.41 times as large.
    const [larger] = sheetsOf('a3');
    if (larger === undefined) throw new Error('no sheet');
    expect(isTooSmall({ scale: 0.6 }, larger)).toBe(false);
    expect(isTooSmall({ scale: 0.44 }, larger)).toBe(true);
    const [embed] = sheetsOf('embed');
    if (embed === undefined) throw new Error('no sheet');
    expect(isTooSmall({ scale: 0.1 }, embed)).toBe(false);
  });

  test('keeps the size of paper, upright and across', () => {
    const [across, upright] = sheetsOf('a3');
    expect([across?.paper, upright?.paper]).toEqual([
      { width: 420, height: 297 },
      { width: 297, height: 420 },
    ]);
    const drawing = {
      paint: paintForTheme('print'),
      hatchId: 'h',
      locale: 'en',
      paper: { width: 420, height: 297 },
    };
    expect(posterSvg(laidOut(own), drawing)).toContain('width="420mm" height="297mm"');
  });
});

describe('notes', () => {
  const boxes = (poster: Poster) =>
    laidOut(poster)
      .layers.flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.kind === 'rect' && shape.fill === 'raised' ? [shape] : []));

  test('stand beside their anchors, and none on another', () => {
    const notes = ['economy:COD', 'economy:CHN', 'economy:COD', 'economy:COD'].map((at, index) => ({
      at,
      text: `Note ${index} with some words that take a line or two`,
    }));
    const found = boxes({ ...own, notes });
    expect(found).toHaveLength(4);
    for (const [index, a] of found.entries())
      for (const b of found.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
  });

  test('on what the picture does not show are said under it, with their words', () => {
    const notes = [{ at: 'economy:ZMB', text: 'Copper' }];
    expect(boxes({ ...own, notes })).toHaveLength(0);
    expect(textsOf({ ...own, notes })).toContain('economy:ZMB (not in this picture): Copper');
  });

  test('for which there is no room are said under it by name, and none is lost', () => {
    const notes = Array.from({ length: 8 }, (_, index) => ({
      at: 'economy:COD',
      text: `${index} ${'a long note '.repeat(15)}`,
    }));
    const said = textsOf({ ...own, notes, format: 'square' }).join(' ');
    for (const { text } of notes) expect(said).toContain(text.trim().slice(0, 14));
    expect(boxes({ ...own, notes }).length).toBeLessThan(8);
    expect(said).toContain('DR Congo: ');
  });

  test('written and read again are the same', () => {
    const said = fc
      .string({ unit: 'grapheme' })
      .map(shownText)
      .filter((text) => text !== '' && !text.includes('\n'));
    const note = fc.record({ at: fc.stringMatching(/^economy:[A-Z]{3}$/), text: said });
    fc.assert(
      fc.property(fc.array(note), (notes) => {
        expect(readNotes(writtenNotes(notes))).toEqual(notes);
      }),
    );
  });

  test.each(['economy:COD', '|words', 'economy:COD|', 'economy:COD|  '])('%j is none', (text) => {
    expect(readNotes(text)).toBeNull();
  });
});

describe('a person’s text', () => {
  test('loses signs that turn what follows around, and control characters, and nothing else', () => {
    expect(shownText('a\u202eb\u2066c\u0000d\te')).toBe('abcd e');
    expect(shownText(' <script>alert(1)</script> ')).toBe('<script>alert(1)</script>');
    expect(shownText('كوبالت 钴 é')).toBe('كوبالت 钴 é');
  });

  test('is text in the file, whatever it holds', () => {
    const drawing = { paint: paintForTheme('light'), hatchId: 'h', locale: 'en', paper: null };
    const hostile = '</text><script>alert(1)</script>&"';
    const svg = posterSvg(laidOut({ ...own, title: hostile }), drawing);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  test('is broken into lines no wider than their room, between letters where it has no spaces', () => {
    const width = 120;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { lines } = brokenLines(shownText(text), width, 16);
        for (const line of lines) {
          const letters = [...new Intl.Segmenter().segment(line)].length;
          if (letters > 1) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
        }
        const letters = (of: string) => of.replace(/\s/g, '');
        expect(letters(lines.join(''))).toBe(letters(shownText(text)));
      }),
    );
  });

  test('paragraphs stay apart', () => {
    expect(brokenLines('one\ntwo', 500, 16).lines).toEqual(['one', 'two']);
  });
});

test('every language says the same, with the same places', () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const said of Object.values(posterWords))
    for (const key of Object.keys(posterWords.en) as (keyof typeof said)[])
      expect(places(said[key]), key).toEqual(places(posterWords.en[key]));
});
