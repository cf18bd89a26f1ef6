import { expect, test } from 'vitest';
import { printTrace } from './answers.ts';

const unit = { id: 'g:contained', symbol: 'g', basisLabel: 'contained' };
const figure = (value: number) => ({
  quantity: { value, low: null, high: null, unit, status: 'REPORTED', missing: null },
  rule: null,
});
const node = (label: string, parts: object = {}) => ({
  kind: 'COMPONENT',
  label,
  side: null,
  share: null,
  quantity: null,
  harms: [],
  ...parts,
});
const trace = (nodes: readonly object[]) => ({
  start: { id: 'material:cobalt', name: 'Cobalt' },
  contents: [],
  links: [],
  columns: [
    { stage: 'ASSEMBLY', tracks: [{ id: 't', measure: 'What is there', note: null, period: null, nodes }] },
  ],
  scheme: { id: 's', label: 'A scheme' },
  assumptions: [],
  caveats: [],
  sources: [],
  permalink: '/en',
});

test('amounts without a share are printed, zero among them', () => {
  const text = printTrace(
    trace([node('Phone', { quantity: figure(5.38) }), node('Watch', { quantity: figure(0) })]),
    'en',
  );
  expect(text).toMatch(/Phone +5\.38\sg contained \(reported\)/);
  expect(text).toMatch(/Watch +0\sg contained \(reported\)/);
  expect(text).not.toContain('no figure yet');
});

test('harm is printed where nothing is counted', () => {
  const harms = [{ harm: { id: 'harm:forced-labour', name: 'Forced labour' }, scope: 'electronics, China' }];
  const text = printTrace(trace([node('no figure yet', { kind: 'NO_FIGURE', harms })]), 'en');
  expect(text).toMatch(/no figure yet +Forced labour$/m);
  expect(text).toContain('no figure yet, Forced labour: electronics, China');
});

test('a stage of which nothing is known says so', () => {
  const text = printTrace(trace([node('nothing', { kind: 'NO_FIGURE' })]), 'en');
  expect(text).toContain('What is there\nno figure yet');
});

test('what is carried stands beside the amount, and the number of devices above', () => {
  const one = node('China', { share: null, quantity: figure(60), carried: figure(3) });
  const text = printTrace({ ...trace([one]), devices: figure(1200) }, 'en');
  expect(text).toMatch(/China +60\sg contained \(reported\) +3\sg contained \(reported\)/);
  expect(text).toContain('Devices: 1,200');
});

test('named actors are printed with who discloses them, and how many more there are', () => {
  const actors = [
    {
      entity: { id: 'site:furnace', name: 'Furnace' },
      words: 'listed by a list',
      tieCount: 3,
      ties: [{ entity: { id: 'org:brand', name: 'Brand' }, words: 'disclosed by Brand for 2018, no volume' }],
    },
  ];
  const text = printTrace(trace([node('China', { actors, actorCount: 8 })]), 'en');
  expect(text).toContain(
    'China, Furnace (site:furnace): listed by a list; Brand: disclosed by Brand for 2018, no volume; and 2 more',
  );
  expect(text).toContain('China: and 7 more');
});

test('links that are parts of a whole are printed with their names, the largest first, and who shipped last', () => {
  const fraction = (value: number) => ({
    quantity: { ...figure(value).quantity, unit: { id: 'fraction', symbol: '', basisLabel: '' } },
    rule: null,
  });
  const link = (from: string, share: number, more: object = {}) => ({
    from,
    to: 't',
    kind: 'TRADED',
    material: { id: 'material:copper', name: 'Copper' },
    share: fraction(share),
    period: '2024',
    lastShipped: fraction(0.05),
    restsOn: 'Trade.',
    ...more,
  });
  const nodes = [node('Chile', { id: 'chile' }), node('Peru', { id: 'peru' })];
  const links = [
    link('peru', 0.1),
    link('chile', 0.25),
    // A whole is no part, and what is not known has no number.
    link('chile', 1, { kind: 'WORLD_POOL' }),
    link('peru', 0, { share: null }),
  ];
  const lines = printTrace({ ...trace(nodes), links }, 'en')
    .split('\n')
    .filter((line) => line.includes('→'));
  expect(lines.slice(1).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
    'Chile → What is there 25% 5% trade between the two, over every border, 2024',
    'Peru → What is there 10% 5% trade between the two, over every border, 2024',
  ]);
});
