/** Country pages of globalewaste.org, on small pages written by hand: no real one was at hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, globalEwasteStatistics } from './adapter.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>1</title></head><body>${body}</body></html>\n`;
/** Invented figures. */
const cards = page(
  '<div><h3>EEE put on market (kt)</h3><p>2,400</p></div><div><h3>E-waste generated</h3><p>1,607 kt</p></div>' +
    '<div><h3>E-waste generated per capita</h3><p>19.4 kg</p></div>' +
    '<script>var generated = 5;</script><div><h3>E-waste formally collected (kt):</h3><p>837.5</p></div>' +
    '<div><h3>Import (kt)</h3><p>N/A</p></div><div><h3>Export (kt)</h3><p>90</p></div>',
);
const said = async (files: Record<string, string>): Promise<string[]> =>
  (await runByHand(globalEwasteStatistics, files)).statements.map(
    ({ subject, predicate, object, period, value, unit }) =>
      [subject, predicate, object, period, value, unit].filter((part) => part !== null).join(' '),
  );

test('figures stand beside their labels; what is not available is left out', async () => {
  expect((await said({ [fileName]: cards })).sort()).toEqual([
    'economy:DEU collectsEwaste 2019 837.5 kt:gross',
    'economy:DEU generatesEwaste 2019 1607 kt:gross',
    'economy:DEU hasIndicator indicator:e-waste-exported 2019 90 kt:gross',
    'economy:DEU hasIndicator indicator:equipment-put-on-market 2019 2400 kt:gross',
  ]);
});

test('several pages make one import; names may have hyphens', async () => {
  const found = await said({
    'ewaste-guinea-bissau-2020.html': cards,
    'ewaste-south-africa-2020.html': cards,
  });
  expect(new Set(found.map((one) => one.split(' ')[0]))).toEqual(new Set(['economy:GNB', 'economy:ZAF']));
});

const pair = (label: string, value: string): string => page(`<div><p>${label}</p><p>${value}</p></div>`);
test.each([
  ['another unit', pair('E-waste generated (kg)', '5'), '"5 kg" found'],
  ['no unit', pair('E-waste generated', '5'), 'a figure in kt'],
  ['words for a figure', pair('E-waste generated (kt)', 'much'), 'a figure alone beside the label'],
  ['more than any country has', pair('E-waste generated (kt)', '1,607,000'), 'at most 40000'],
  ['a label twice', page('<p>Generated (kt)</p><p>5</p><p>Generated (kt)</p><p>6</p>'), '2 of them'],
  [
    'figures that may belong to either label',
    page('<p>5</p><p>Generated (kt)</p><p>6</p><p>Collected (kt)</p>'),
    'a figure alone beside the label',
  ],
  ['a page without the label', page('<p>Not found</p>'), 'one label'],
  ['a page that a program fills', page('<script>load()</script>'), 'filled by a program'],
  ['a page that is cut', cards.slice(0, -20), 'it is cut off'],
  ['an empty file', '', 'the file is empty'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(globalEwasteStatistics, { [fileName]: text })).toContain(message);
});

test('a file without a country or year in its name is refused', async () => {
  for (const name of ['ewaste-atlantis-2019.html', 'ewaste-germany.html'])
    expect(await refusalOf(globalEwasteStatistics, { [name]: cards })).toMatch(/country|saved under/);
});

test('the report says that no real page was ever read', async () => {
  const { report } = await runByHand(globalEwasteStatistics, { [fileName]: cards });
  expect(report.remarks.join()).toContain('never run on a file of the publisher');
});
