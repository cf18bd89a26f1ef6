/** Cards for share previews: 1200 by 630 pixels, whole where that can be read, else from the top with a line that says so. */
import { expect, test } from 'vitest';
import { paintForTheme } from '../../../picture/tokens.ts';
import { answerOf } from '../byte-cache.ts';
import { cardSvg, makeCards, placedOn } from './card.ts';

const picture = (height: number, inside = ''): string =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${height}" width="1000" height="${height}">${inside}</svg>`;

test('a picture is whole where its words can be read, and in the middle', () => {
  // 630 / 900 = 0.7: it is 1000 × 0.7 = 700 wide, which leaves (1200 − 700) / 2 = 250 on each side.
  expect(placedOn({ width: 1000, height: 900 })).toEqual({ x: 250, y: 0, scale: 0.7, isCut: false });
  // 630 / 1100 is less than 0.6: it is as wide as the card.
  expect(placedOn({ width: 1000, height: 1100 })).toEqual({ x: 0, y: 0, scale: 1.2, isCut: true });
});

test('a very high picture is drawn smaller: its canvas has a greatest height', () => {
  // 8000 / 40000 = 0.2, less than 1200 / 1000: it is 1000 × 0.2 = 200 wide, in the middle.
  expect(placedOn({ width: 1000, height: 40_000 })).toEqual({ x: 500, y: 0, scale: 0.2, isCut: true });
});

test('a card that is whole is the same whoever asks, and keeps for which language it was asked', async () => {
  const cards = makeCards();
  const asked = (height: number, varies: boolean) => answerOf(picture(height), { languages: ['en'], varies });
  const [here, there] = [
    await cards.of(asked(500, false), 'a', 'light'),
    await cards.of(asked(500, true), 'b', 'light'),
  ];
  expect(there.bytes).toBe(here.bytes);
  expect([here.varies, there.varies]).toEqual([false, true]);
  const cut = [
    await cards.of(asked(2000, false), 'a', 'light'),
    await cards.of(asked(2000, false), 'b', 'light'),
  ];
  expect(cut[0]?.digest).not.toBe(cut[1]?.digest);
});

test('what is cut says so in a line whose text stays text', () => {
  const paint = paintForTheme('light');
  expect(cardSvg(picture(2000), 'Filon <b> & more', paint)).toContain('Filon &lt;b&gt; &amp; more</text>');
  expect(cardSvg(picture(500), 'Filon', paint)).not.toContain('<text');
  expect(() => cardSvg('<svg>', 'Filon', paint)).toThrow('without a size');
});

test('a card is a PNG of that size with the words drawn, and the same picture gives the same card', async () => {
  const cards = makeCards();
  const asked = (inside: string) => answerOf(picture(500, inside), { languages: ['en'], varies: false });
  const words =
    "<text x='100' y='200' font-size='90' font-family='Source Serif 4' font-weight='600'>Cobalt</text>";
  const [blank, written, again] = await Promise.all([
    cards.of(asked(''), 'Filon', 'light'),
    cards.of(asked(words), 'Filon', 'light'),
    cards.of(asked(words), 'Filon', 'light'),
  ]);
  for (const card of [blank, written]) {
    expect(card.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([card.bytes.readUInt32BE(16), card.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  // Letters take bytes: without the font the card would be as blank as the other.
  expect(written.bytes.length).toBeGreaterThan(blank.bytes.length + 1000);
  expect(again.digest).toBe(written.digest);
});

test('a picture that the renderer cannot draw ends in an error, and not with the server', async () => {
  const cards = makeCards();
  const broken = answerOf('<svg viewBox="0 0 10 10"><g', { languages: ['en'], varies: false });
  await expect(cards.of(broken, 'Filon', 'light')).rejects.toThrow('no picture in pixels');
  // Nothing of it is left behind: the next is drawn.
  const whole = answerOf(picture(500), { languages: ['en'], varies: false });
  expect((await cards.of(whole, 'Filon', 'light')).bytes.length).toBeGreaterThan(500);
});

test('a hatched part below the edge of the card is cut, and the card drawn', async () => {
  const hatched = `<defs><pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0V5" stroke="#000"/></pattern></defs><rect x="0" y="2000" width="200" height="30" fill="url(#h)" opacity="0.5"/>`;
  const card = await makeCards().of(
    answerOf(picture(2231, hatched), { languages: ['en'], varies: false }),
    'Filon',
    'light',
  );
  expect([card.bytes.readUInt32BE(16), card.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});
