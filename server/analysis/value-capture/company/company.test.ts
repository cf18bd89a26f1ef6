import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import { northern } from '../../flows/testing/trade.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import { valueCapture } from '../value-capture.ts';
import type { CompanyLens } from './answer.ts';

const company = 'org:brand';
type More = NonNullable<Line[3]>;
const account = (slug: string, value: number, more: More = {}): Line => [
  company,
  'hasIndicator',
  `indicator:${slug}`,
  { value, unit: 'USD:current', ...more },
];
const wage = (payer: string, slug: string, unit: string, more: More = {}): Line => [
  payer,
  'pays',
  `indicator:${slug}`,
  { value: 10, unit, ...more },
];
const places: More = { source: 'labour-figures' };

// The example of docs/methods/value-capture.md.
const example: readonly Line[] = [
  northern,
  account('net-sales', 400, { unit: 'MUSD:current' }),
  account('net-income', 90_000_000),
  account('employees', 2_000, { unit: 'count' }),
  account('net-sales', 350, { unit: 'MUSD:current', period: '2023' }),
  [company, 'lobbies', 'indicator:meetings', { value: 4, unit: 'count', period: '2022' }],
  wage(company, 'pay-of-the-median-employee', 'USD:current'),
  wage('site:factory', 'wage-of-assembly-workers', 'CNY/hour:current-cny', { stage: 'assembly', ...places }),
  ['site:factory', 'locatedIn', 'economy:CHN', places],
  wage('economy:COD', 'earnings-of-artisanal-miners', 'USD/day:current', {
    stage: 'extraction',
    product: 'material:cobalt',
    period: '2015',
  }),
  ['device:phone', 'contains', 'material:copper', { value: 8, unit: 'g:contained' }],
  ['material:copper', 'hasPrice', 'indicator:price-comex', { value: 10_000, unit: 'USD/t:contained' }],
  ['material:copper', 'hasPrice', 'indicator:price-lme-cash', { value: 9_000, unit: 'USD/t:contained' }],
  ['material:zinc', 'hasPrice', 'indicator:price-lme-cash', { value: 3_000, unit: 'USD/t:contained' }],
];

const asked = async (
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
): Promise<ValueCaptureAnswer> =>
  ask(await handMadeGraph({ lines }), valueCapture, { lens: 'company', subject: company, ...input });
async function lensOf(...question: Parameters<typeof asked>): Promise<CompanyLens> {
  const { company: lens } = await asked(...question);
  if (lens === null) throw new Error('no company');
  return lens;
}

describe('accounts of a company', () => {
  it('stand by topic, the latest year first, each in its own unit, and what is not told has a reason', async () => {
    const { accounts, gaps, years } = await lensOf(example);
    expect(
      accounts.map((one) => [one.topic, one.year, one.amount.quantity.value, one.amount.quantity.unit]),
    ).toEqual([
      ['revenue', 2024, 400, 'MUSD:current'],
      ['revenue', 2023, 350, 'MUSD:current'],
      ['profit', 2024, 90_000_000, 'USD:current'],
      ['employees', 2024, 2_000, 'count'],
      ['lobbying', 2022, 4, 'count'],
      ['pay', 2024, 10, 'USD:current'],
    ]);
    expect(years).toEqual([2022, 2023, 2024]);
    expect(gaps.map(({ topic, reason }) => [topic, reason.en.includes('filon import')])).toEqual([
      ['tax', true],
    ]);
  });

  it('are divided by the employees of the same year and document, and by no others', async () => {
    const { accounts } = await lensOf(example);
    // 400 and 90 million USD over 2,000; none of 2023 is told.
    expect(accounts.map(({ perEmployee }) => perEmployee?.quantity.value ?? null)).toEqual([
      200_000,
      null,
      45_000,
      null,
      null,
      null,
    ]);
    const elsewhere = example.map((line): Line => {
      return line[2] === 'indicator:employees'
        ? account('employees', 2_000, { unit: 'count', source: 'other' })
        : line;
    });
    expect((await lensOf(elsewhere)).accounts.every(({ perEmployee }) => perEmployee === null)).toBe(true);
  });

  it('of which documents disagree are both shown; the same amount in another unit is no disagreement', async () => {
    const told = async (value: number): Promise<CompanyLens['accounts'][number] | undefined> => {
      const again = account('net-income', value, { unit: 'MUSD:current', source: 'university' });
      return (await lensOf([...example, again])).accounts.find(({ topic }) => topic === 'profit');
    };
    const disputed = await told(91);
    expect(disputed?.isDisputed).toBe(true);
    expect(disputed?.others.map(({ amount, source }) => [amount.quantity.value, source])).toEqual([
      [91, 'university'],
    ]);
    expect((await told(90))?.isDisputed).toBe(false);
    const { caveats } = await asked([
      ...example,
      account('net-income', 90_000_001, { source: 'university' }),
    ]);
    // Every digit: rounded, the two would read alike.
    expect(caveats.map(({ en }) => en).join(' ')).toContain('2024 (90,000,000 USD / 90,000,001 USD)');
  });

  it('of one year say of every topic that the year lacks it', async () => {
    const { accounts, gaps } = await lensOf(example, { year: 2023 });
    expect(accounts.map(({ topic }) => topic)).toEqual(['revenue']);
    expect(gaps).toHaveLength(5);
    expect(gaps[0]?.reason.en).toBe('Nothing of 2023 in this graph; another year may have it.');
  });
});

describe('pay and prices upstream', () => {
  it('stand by stage in their own currency, length of time and year, with their place and side', async () => {
    const { pay } = await lensOf(example);
    expect(
      pay.map((one) => [one.payer, one.economy, one.side, one.stage, one.year, one.amount.quantity.unit]),
    ).toEqual([
      ['economy:COD', 'economy:COD', 'south', 'extraction', 2015, 'USD/day:current'],
      ['site:factory', 'economy:CHN', 'south', 'assembly', 2024, 'CNY/hour:current-cny'],
    ]);
  });

  it('hold wages alone: what an armed group takes is no pay', async () => {
    const taken: Line = ['site:mine', 'pays', 'org:group', { value: 7, unit: 'USD/kg:gross' }];
    const invented = wage('site:mine', 'tax-of-an-armed-group', 'USD/month:current');
    expect((await lensOf([...example, taken, invented])).pay).toHaveLength(2);
  });

  it('have the price of a metal that devices contain, on the exchange, of that year and no other', async () => {
    const { prices, pricesReason } = await lensOf(example);
    expect(
      prices.map(({ material, quotation, amount }) => [material, quotation, amount.quantity.value]),
    ).toEqual([['material:copper', 'indicator:price-lme-cash', 9_000]]);
    expect(pricesReason).toBeNull();
    const older = await lensOf(example, { year: 2022 });
    expect([older.prices, older.pricesReason?.en]).toEqual([
      [],
      'No price of a refined metal of 2022 in this graph; there are prices of 2024. None is taken from another year.',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['no company', { subject: null }, 'BAD_USER_INPUT', company],
    [
      'one of which nothing is told',
      { subject: 'org:silent' },
      'NOT_ANSWERABLE',
      `lens: COMPANY, subject: ${company}`,
    ],
    ['no company at all', { subject: 'device:phone' }, 'BAD_USER_INPUT', company],
    ['a year without anything', { year: 2001 }, 'YEAR_NOT_COVERED', '2022'],
    ['what is of another lens', { priceYear: 2021 }, 'BAD_USER_INPUT', 'lens: PRICE_SPLIT'],
  ])('%s, with what can be asked', async (_, input, code, nearest) => {
    const lines: readonly Line[] = [...example, ['org:silent', 'operates', 'site:factory']];
    const refused = await asked(lines, input).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code, nearest: expect.arrayContaining([nearest]) });
  });
});
