import { expect, it } from 'vitest';
import { rangesAsTheyStand, standsAsItIsSql } from './as-it-stands.ts';
import { openWriter } from './open.ts';

const characters = rangesAsTheyStand.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)),
);

it('are neither escaped in JSON nor changed by NFC', () => {
  for (const character of characters) {
    expect(JSON.stringify(character)).toBe(`"${character}"`);
    expect(character.normalize('NFC')).toBe(character);
  }
});

it('are not joined by NFC with a character before them', () => {
  // Ideographs join with nothing: of them a few stand for all as the first of two.
  const firsts = characters.filter((character) => character < '\u4E80');
  for (const second of characters) {
    const pairs = firsts.map((first) => first + second).join('');
    if (pairs.normalize('NFC') !== pairs) expect.fail(`U+${second.codePointAt(0)?.toString(16)} is joined`);
  }
  // A mark that is joined is none of them.
  expect('e\u0301'.normalize('NFC')).toBe('é');
  expect(characters).not.toContain('\u0301');
});

it('are told by the database one by one', async () => {
  const graph = await openWriter(':memory:', '100MB');
  const known = new Set(characters);
  const rows = await graph.rows<{ code: number; stands: boolean }>(
    `SELECT code::INTEGER AS code, ${standsAsItIsSql("concat('a', chr(code::INTEGER), 'b')")} AS stands
     FROM range(1, 131072) t(code) WHERE code NOT BETWEEN 55296 AND 57343`,
  );
  graph.close();
  expect(rows).toHaveLength(131_071 - 2048);
  const wrong = rows.filter(({ code, stands }) => stands !== known.has(String.fromCodePoint(code)));
  expect(wrong).toEqual([]);
});
