import { expect, it } from 'vitest';
import { oddTextFault } from './odd-text.ts';

it.each([
  '<script>alert(1)</script>',
  'Chile<b>',
  'a </td> b',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<!-- note -->',
  '=1+1',
  '=HYPERLINK("http://example.org","open")',
  '=$A$1',
  '=-(2+3)',
  '@SUM(A1:A2)',
  '+SUM(A1:A2)',
  "-2+3+cmd|' /C calc'!A0",
])('does not let %s pass', (text) => {
  expect(oddTextFault(text)).toMatch(/^plain text/);
});

it.each([
  '<0.5',
  '< 5 and > 3',
  '-2',
  '+5 %',
  '@home',
  '=Equal Ltd',
  '= (see note)',
  'Mining Ltd.<null>',
  'a=b',
  '— (withheld)',
  '<Null>',
  'Rare earths | scandium!',
  '',
])('lets %s pass', (text) => {
  expect(oddTextFault(text)).toBeUndefined();
});
