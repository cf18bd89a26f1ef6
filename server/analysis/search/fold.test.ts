/** How text is folded before it is compared. */
import { expect, it } from 'vitest';
import { fold, keyOf } from './fold.ts';

it('fold takes off accents, case and outer blanks', () => {
  expect(fold('  Élément d’ÂGE ')).toBe('element d age');
});

it.each([
  ['Hon Hai Precision Industry Co., Ltd.', 'hon hai precision industry co ltd'],
  ['Other Asia, nes', 'other asia nes'],
  ['S.p.A.', 'spa'],
  ['Taiwan, R.O.C.', 'taiwan roc'],
  ['No. 1 Mine', 'no 1 mine'],
  ['St. Louis', 'st louis'],
  ['Łódź Øresund Straße', 'lodz oresund strasse'],
  ['鴻海', '鴻海'],
  ['7440-48-4', '7440 48 4'],
  ['·', ''],
  ['(', ''],
])('the key of %j is %j', (text, key) => {
  expect(keyOf(text)).toBe(key);
});
