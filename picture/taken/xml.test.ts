import { expect, test } from 'vitest';
import { xmlText } from './xml.ts';

test('a text is the same after XML has read it, in an attribute as in an element', () => {
  expect(xmlText('a & b < c > "d" \'e\'')).toBe("a &amp; b &lt; c &gt; &quot;d&quot; 'e'");
  // An attribute would make spaces of them.
  expect(xmlText('one\ntwo\tthree\rfour')).toBe('one&#10;two&#9;three&#13;four');
  expect(xmlText('钴 🪨 é')).toBe('钴 🪨 é');
});

test('what XML cannot hold is marked, and not dropped in silence', () => {
  expect(xmlText('a\u0000b\u001bc\uffffd')).toBe('a\ufffdb\ufffdc\ufffdd');
});
