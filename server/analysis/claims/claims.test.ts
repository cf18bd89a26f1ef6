/** The rule that gives a claim its verdict: a test for each row of the tables in docs/methods/claims.md. */
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimLink } from '../../../schema/claim.ts';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import type { ClaimCheck } from './answer.ts';
import { claims } from './claims.ts';
import { roundingOf, touches } from './range.ts';

const waste: ClaimLink = {
  subject: 'group:world',
  predicate: 'generatesEwaste',
  object: null,
  product: null,
  stage: null,
  source: null,
  scope: 'same',
  reason: null,
};
const otherWaste: ClaimLink = { ...waste, scope: 'other', reason: named('Of all waste.') };

/** "62 million tonnes of e-waste in 2022". */
function claim(rest: Partial<Claim> = {}): Claim {
  return {
    id: 'CLM-016',
    document: 'A report',
    documentDate: '2025',
    documentSource: null,
    restsOn: null,
    language: 'fr',
    quotation: 'En 2022, 62 millions de tonnes',
    text: named('e-waste generated in the world in 2022'),
    figure: '62',
    low: null,
    high: null,
    unit: 'Mt:gross',
    period: '2022',
    note: null,
    links: [waste],
    ...rest,
  };
}
const said = (value: number | null, rest: Line[3] = {}): Line => [
  'group:world',
  'generatesEwaste',
  null,
  { value, unit: 'kt:gross', period: '2022', source: 'monitor', ...rest },
];

async function checked(lines: readonly Line[], one: Claim = claim()): Promise<ClaimCheck> {
  const graph = await handMadeGraph({ lines, claims: [one] });
  const [found] = (await ask(graph, claims, { id: one.id })).claims;
  if (found === undefined) throw new Error('one claim was expected');
  return found;
}
async function verdict(lines: readonly Line[], one: Claim = claim()) {
  const { verdict: found, comparisons } = await checked(lines, one);
  return [found, ...comparisons.map(({ relation }) => relation)];
}

describe('one statement beside the claim', () => {
  it('inside of the rounding of the claim: supported, in the claim’s unit', async () => {
    // 62,300 kt are 62.3 Mt; 62 is 61.5 to 62.5.
    const { verdict: found, comparisons, quantity } = await checked([said(62_300)]);
    expect(found).toBe('supported');
    expect(comparisons[0]?.figure?.quantity).toMatchObject({ value: 62.3, unit: 'Mt:gross' });
    expect(comparisons[0]?.figure?.evidence).toEqual([comparisons[0]?.row]);
    expect(quantity).toMatchObject({ value: 62, low: 61.5, high: 62.5, unit: 'Mt:gross' });
  });
  it('outside: disputed', async () => {
    expect(await verdict([said(62_600)])).toEqual(['disputed', 'outside']);
    expect(await verdict([said(61_400)])).toEqual(['disputed', 'outside']);
  });
  it('a stated range that touches the claim: supported; one that does not: disputed', async () => {
    expect(await verdict([said(65_000, { low: 62_500, high: 70_000 })])).toEqual(['supported', 'inside']);
    expect(await verdict([said(65_000, { low: 62_501, high: 70_000 })])).toEqual(['disputed', 'outside']);
  });
  it('of the original on which the document rests: quotes correctly, never supported', async () => {
    const quoting = claim({ restsOn: 'monitor' });
    expect(await verdict([said(62_000)], quoting)).toEqual(['quotes-correctly', 'inside']);
    expect(await verdict([said(59_000)], quoting)).toEqual(['disputed', 'outside']);
  });
  it('a later year, outside: outdated; inside or earlier: another year', async () => {
    expect(await verdict([said(70_000, { period: '2024' })])).toEqual(['outdated', 'later-outside']);
    expect(await verdict([said(62_000, { period: '2024' })])).toEqual(['other-scope', 'other-year']);
    expect(await verdict([said(40_000, { period: '2019' })])).toEqual(['other-scope', 'other-year']);
  });
  it('a projection makes nothing outdated', async () => {
    const line = said(82_000, { period: '2030', status: 'projected' });
    expect(await verdict([line])).toEqual(['other-scope', 'other-year']);
  });
  it('another scope refutes nothing, and says what is other', async () => {
    const {
      verdict: found,
      comparisons,
      sentence,
    } = await checked([said(900_000)], claim({ links: [otherWaste] }));
    expect([found, comparisons[0]?.relation, comparisons[0]?.reason?.en]).toEqual([
      'other-scope',
      'other-scope',
      'Of all waste.',
    ]);
    expect(sentence.en).toContain('Of all waste.');
  });
  it('another dimension or basis refutes nothing, and keeps its own unit', async () => {
    const perHead = await checked([said(7.8, { unit: 'kg/person:gross' })]);
    expect([perHead.verdict, perHead.comparisons[0]?.relation]).toEqual(['other-scope', 'other-unit']);
    expect(perHead.comparisons[0]?.figure?.quantity.unit).toBe('kg/person:gross');
    expect(await verdict([said(62, { unit: 'Mt:gross' })], claim({ unit: 'Mt:contained' }))).toEqual([
      'other-scope',
      'other-unit',
    ]);
  });
  it('a bound on one side can rule a claim out, and cannot bear it out', async () => {
    const bound = { missing: 'only-bounds' } as const;
    expect(await verdict([said(null, { high: 90_000, ...bound })])).toEqual(['other-scope', 'within-bound']);
    expect(await verdict([said(null, { high: 50_000, ...bound })])).toEqual(['disputed', 'outside']);
  });
  it('the very document that makes the claim: no evidence', async () => {
    expect(await verdict([said(62_000)], claim({ documentSource: 'monitor' }))).toEqual([
      'no-source',
      'own-document',
    ]);
  });
  it('without a number: no source', async () => {
    expect(await verdict([said(null, { missing: 'withheld' })])).toEqual(['no-source', 'no-figure']);
  });
});

describe('the claim itself', () => {
  it('without a year: nothing refuted and nothing lost, and the answer says why', async () => {
    const {
      verdict: found,
      comparisons,
      quantity,
    } = await checked([said(90_000), said(40_000, { period: '2012' })], claim({ period: null }));
    // The newest of each source and edition stands beside it.
    expect([found, comparisons.map(({ relation, period }) => [relation, period])]).toEqual([
      'other-scope',
      [['no-year', '2022']],
    ]);
    expect(comparisons[0]?.reason?.en).toBe('It is of 2022; the claim does not say of which year it speaks.');
    expect(quantity?.value).toBe(62);
    expect(await verdict([said(62_000)], claim({ period: null, restsOn: 'monitor' }))).toEqual([
      'quotes-correctly',
      'inside',
    ]);
  });
  it('without a quantity: nothing is compared', async () => {
    const words = claim({ figure: null, unit: null });
    expect(await verdict([said(62_000)], words)).toEqual(['other-scope', 'no-claimed-quantity']);
    const { verdict: found, sentence } = await checked([said(62_000)], { ...words, links: [] });
    expect([found, sentence.en.slice(0, 27)]).toEqual(['no-source', 'The claim names no quantity']);
  });
  it('without a link, or with one that finds nothing: no source', async () => {
    expect(await verdict([said(62_000)], claim({ links: [] }))).toEqual(['no-source']);
    const link = { ...waste, source: 'another' };
    expect(await verdict([said(62_000)], claim({ links: [link] }))).toEqual(['no-source']);
  });
  it('of an open bound: all above it agrees', async () => {
    const bound = claim({ figure: null, low: '60' });
    expect(await verdict([said(62_000)], bound)).toEqual(['supported', 'inside']);
    expect(await verdict([said(59_000)], bound)).toEqual(['disputed', 'outside']);
  });
});

describe('several statements', () => {
  const lines = [said(62_000), said(80_000, { source: 'other' })];
  it('one that disputes decides over one that agrees, and both are shown', async () => {
    expect(await verdict(lines)).toEqual(['disputed', 'outside', 'inside']);
  });
  it('an original that agrees decides over another source that does', async () => {
    const two = [said(62_000), said(62_100, { source: 'other' })];
    expect(await verdict(two, claim({ restsOn: 'monitor' }))).toEqual([
      'quotes-correctly',
      'inside',
      'inside',
    ]);
  });
  it('their order does not matter', async () => {
    expect((await checked([...lines].reverse())).verdict).toBe((await checked(lines)).verdict);
  });
});

describe('rounding', () => {
  it('is half of the last printed place; zeros at the end of a whole number allow a twentieth at most', () => {
    expect(roundingOf('7.8')).toEqual({ low: 7.75, high: 7.85 });
    expect(roundingOf('7.80')).toEqual({ low: 7.795, high: 7.805 });
    expect(roundingOf('22')).toEqual({ low: 21.5, high: 22.5 });
    // Half of ten would be 75 to 85; a twentieth of 80 is 4.
    expect(roundingOf('80')).toEqual({ low: 76, high: 84 });
    // Half of a thousand is less than a twentieth of it.
    expect(roundingOf('109000')).toEqual({ low: 108_500, high: 109_500 });
    expect(roundingOf('0')).toEqual({ low: -0.5, high: 0.5 });
    expect(roundingOf('-20')).toEqual({ low: -21, high: -19 });
  });
  it('ranges touch at their ends', () => {
    expect(touches({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(touches({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
  });
});

describe('questions', () => {
  const two = [claim(), claim({ id: 'CLM-017', text: named('per head'), links: [] })];
  it('by text and verdict', async () => {
    const graph = await handMadeGraph({ lines: [said(62_000)], claims: two });
    const ids = async (input: object) =>
      (await ask(graph, claims, { ...input })).claims.map((item) => item.claim.id);
    expect(await ids({})).toEqual(['CLM-016', 'CLM-017']);
    expect(await ids({ text: 'PER HEAD' })).toEqual(['CLM-017']);
    expect(await ids({ verdict: 'supported' })).toEqual(['CLM-016']);
    expect(await ids({ verdict: 'no-source', text: 'millions' })).toEqual(['CLM-017']);
  });
  it('of a claim that is not there: the nearest ids', async () => {
    const graph = await handMadeGraph({ lines: [], claims: two });
    await expect(ask(graph, claims, { id: 'clm-17' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      nearest: ['CLM-017', 'CLM-016'],
    });
  });
  it('of a graph without claims: not answerable', async () => {
    await expect(ask(await handMadeGraph({ lines: [said(1)] }), claims, {})).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
    });
  });
});
