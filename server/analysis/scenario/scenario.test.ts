import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { scenario } from './scenario.ts';

const phone = 'device:phone';
const unu = 'device:unu-0306';
/** Shape 1 and scale 1 / ln 2: half of what is left becomes waste each year. */
const lines: readonly Line[] = [
  [phone, 'hasIndicator', 'indicator:device-sales', { value: 100_000, unit: 'count', period: '2023' }],
  [phone, 'hasIndicator', 'indicator:device-sales', { value: 100_000, unit: 'count', period: '2024' }],
  [unu, 'hasLifetime', null, { value: 1 / Math.LN2, unit: 'year' }],
  [unu, 'hasIndicator', 'indicator:lifetime-weibull-shape', { value: 1, unit: 'score' }],
  [phone, 'hasIndicator', 'indicator:device-mass', { value: 200, unit: 'g:gross' }],
  [phone, 'contains', 'material:cobalt', { value: 10, unit: 'g:contained' }],
  ['economy:COD', 'extracts', 'material:cobalt', { value: 75, unit: 't:contained', period: '2025' }],
  ['economy:AUS', 'extracts', 'material:cobalt', { value: 25, unit: 't:contained', period: '2025' }],
  ['material:cobalt', 'hasPrice', 'indicator:price-lme-cash', { value: 20, unit: 'USD/kg:contained' }],
];
const entities = [{ id: phone, partOf: unu }];
const asked = async (input: Readonly<Record<string, unknown>> = {}, more: readonly Line[] = []) =>
  ask(await handMadeGraph({ lines: [...lines, ...more], entities }), scenario, { device: phone, ...input });
const bounds = ({ quantity: { value, low, high } }: Figure) => [value, low, high];
type Answer = Awaited<ReturnType<typeof asked>>;
const row = ({ results }: Answer, id: string) => {
  const found = results.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result ${id}`);
  return found;
};
const none = { lever: 'rebound', value: 0 };

describe('a scenario', () => {
  it('keeps what is in use: 75,000 of two years of 100,000, so 75,000 are bought each year', async () => {
    // In use at the end of 2024: 100,000 / 4 + 100,000 / 2. Half of what is in use fails, half of what is bought too.
    const answer = await asked({ from: 2026, to: 2027 });
    expect(bounds(row(answer, 'purchases').before)).toEqual([150_000, null, null]);
    expect(row(answer, 'purchases').after.quantity).toEqual(row(answer, 'purchases').before.quantity);
    expect(row(answer, 'ewaste').before.quantity.value).toBeCloseTo(150_000 * 0.0002, 9);
    expect(answer.balance).toBeLessThanOrEqual(1e-9);
    expect([answer.from, answer.scale.id]).toEqual([2026, 'world']);
  });

  it('begins after the latest mine output, and needs no lever', async () => {
    const answer = await asked();
    expect([answer.from, answer.to]).toEqual([2026, 2041]);
    expect(answer.headline.en).toContain('No lever is moved');
  });

  it('digs 10 g a device, shared out by mines, at 20 USD a kilogram', async () => {
    const answer = await asked({ from: 2026, to: 2026, levers: [none, { lever: 'recycling', value: 0 }] });
    // 75,000 devices of 10 g: 0.75 t, of which 0.5625 t in COD.
    expect(bounds(row(answer, 'dug-cobalt').after)).toEqual([0.75, null, null]);
    const [place, other] = answer.places;
    expect([place?.economy, place?.share.quantity.value, place?.after.quantity.value]).toEqual([
      'economy:COD',
      0.75,
      0.5625,
    ]);
    expect(other?.economy).toBe('economy:AUS');
    // 0.75 t at 20,000 USD: 15,000, of which 11,250.
    expect(answer.producers.map(({ economy, valueAfter }) => [economy, valueAfter.quantity.value])).toEqual([
      ['economy:COD', 11_250],
      ['economy:AUS', 3750],
    ]);
  });

  it('tells places and what is documented year by year, of that metal alone', async () => {
    const levers = [none, { lever: 'recycling', value: 0 }];
    const answer = await asked({ from: 2026, to: 2028, levers });
    // 0.75 t a year, three quarters of it in COD: 0.5625 t, and over three years what the row says.
    const [place] = answer.places;
    expect(place?.years.map(({ year, after }) => [year, after.quantity.value])).toEqual([
      [2026, 0.5625],
      [2027, 0.5625],
      [2028, 0.5625],
    ]);
    expect(place?.after.quantity.value).toBeCloseTo(3 * 0.5625, 9);
    const more: Line[] = [[phone, 'contains', 'material:gold', { value: 1, unit: 'g:contained' }]];
    const gold = await asked({ from: 2026, to: 2028, levers, yearsOf: 'material:gold' }, more);
    expect(gold.places.flatMap(({ years }) => years)).toEqual([]);
    // 0.75 t at 20,000 USD.
    const value = answer.years.find(({ id }) => id === 'value');
    expect(value?.points.map(({ after }) => after.quantity.value)).toEqual([15_000, 15_000, 15_000]);
  });

  it('tells a metal year by year: 0.75 t each, and as much as over all of them together', async () => {
    const levers = [none, { lever: 'recycling', value: 0 }, { lever: 'purchases', value: 0.5 }];
    const answer = await asked({ from: 2026, to: 2028, yearsOf: 'material:cobalt', levers });
    const dug = answer.years.find(({ id }) => id === 'dug-cobalt')?.points ?? [];
    expect(dug.map(({ year, before }) => [year, before.quantity.value])).toEqual([
      [2026, expect.closeTo(0.75, 9)],
      [2027, expect.closeTo(0.75, 9)],
      [2028, expect.closeTo(0.75, 9)],
    ]);
    const sum = dug.reduce((all, { after }) => all + (after.quantity.value ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(row(answer, 'dug-cobalt').after.quantity.value ?? 0, 9);
    // Not asked for, it is the one that somebody digs.
    expect((await asked()).parameters).toContainEqual({
      name: 'yearsOf',
      value: 'material:cobalt',
      isDefault: true,
    });
  });

  it('says of recovery that it is between nothing and all that is collected', async () => {
    const collected: Line = ['group:world', 'collectsEwaste', null, { value: 20, unit: 'percent' }];
    const { assumed, levers } = await asked({}, [collected]);
    const recovery = assumed.find(({ id }) => id === 'recovery')?.figure.quantity;
    expect([recovery?.value, recovery?.low, recovery?.high, recovery?.missing]).toEqual([
      null,
      0,
      0.2,
      'only-bounds',
    ]);
    const lever = levers.find(({ id }) => id === 'recycling');
    expect([lever?.neutral, lever?.low, lever?.high]).toEqual([null, 0, 1]);
  });

  it('recovers nothing where nothing is collected, and spares what it recovers', async () => {
    const one = async (collection: number, recycling: number) => {
      const answer = await asked({
        from: 2026,
        to: 2026,
        levers: [none, { lever: 'collection', value: collection }, { lever: 'recycling', value: recycling }],
      });
      return row(answer, 'dug-cobalt').after.quantity.value;
    };
    expect(await one(0, 1)).toBe(0.75);
    // As many are thrown away as are bought: 40 % of half of them comes back.
    expect(await one(0.5, 0.4)).toBeCloseTo(0.75 * 0.8, 12);
    expect(await one(1, 1)).toBeCloseTo(0, 12);
  });

  it('tells what is dug between bounds where nobody says how much is recovered', async () => {
    const collected: Line = ['group:world', 'collectsEwaste', null, { value: 20, unit: 'percent' }];
    const answer = await asked({ from: 2026, to: 2026 }, [collected]);
    const { quantity } = row(answer, 'dug-cobalt').before;
    expect([quantity.value, quantity.missing]).toEqual([null, 'only-bounds']);
    expect(quantity.low).toBeCloseTo(0.6, 12);
    expect(quantity.high).toBeCloseTo(0.75, 12);
    // With the lever it is known after: half of the 20 % collected comes back. What it changes is not, since before is not.
    const set = await asked({ from: 2026, to: 2026, levers: [none, { lever: 'recycling', value: 0.5 }] }, [
      collected,
    ]);
    const { before, after, change } = row(set, 'dug-cobalt');
    expect(before.quantity.value).toBeNull();
    expect(after.quantity.value).toBeCloseTo(0.75 * 0.9, 12);
    expect([change.quantity.value, change.quantity.low, change.quantity.high]).toEqual([
      null,
      expect.closeTo(-0.075, 12),
      expect.closeTo(0.075, 12),
    ]);
  });

  it('moves the content of one material only', async () => {
    const answer = await asked({
      from: 2026,
      to: 2026,
      levers: [
        none,
        { lever: 'composition', value: 0.5, material: 'material:cobalt' },
        { lever: 'recycling', value: 0 },
      ],
    });
    expect(row(answer, 'dug-cobalt').after.quantity.value).toBe(0.375);
    expect(row(answer, 'purchases').change.quantity.value).toBe(0);
  });

  it('has a rebound by itself, as an assumed range, and none where it is asked for', async () => {
    const half = { lever: 'purchases', value: 0.5 };
    const free = await asked({ from: 2026, to: 2026, levers: [half] });
    // 37,500 spared; 15 % of them come back. Of the triangle over 0 to 30 % 95 of 100 draws lie √(0.025 · 0.3 · 0.15)
    // = 3.35 % from its ends: 38,758 to 47,492; a thousand draws come within 1 % (three standard errors).
    const [value, low, high] = bounds(row(free, 'purchases').after);
    expect(value).toBe(43_125);
    expect(Math.abs((low ?? 0) - 38_758)).toBeLessThan(400);
    expect(Math.abs((high ?? 0) - 47_492)).toBeLessThan(400);
    expect(bounds(row(await asked({ from: 2026, to: 2026, levers: [half] }), 'purchases').after)).toEqual([
      value,
      low,
      high,
    ]);
    expect(free.assumed.map(({ id }) => id)).toContain('rebound');
    const strict = await asked({ from: 2026, to: 2026, levers: [half, none] });
    expect(bounds(row(strict, 'purchases').after)).toEqual([37_500, null, null]);
    expect(strict.assumed.map(({ id }) => id)).not.toContain('rebound');
  });

  it('reaches to the lifetime of another source, whose years are a mean', async () => {
    // Mean 2 / ln 2 at shape 1: of each year's sales 1 / √2 is left. In use at the end of 2024: 100,000 · (1 / 2 + 1 / √2),
    // of which 1 / √2 is left: bought are (1 / 2 + 1 / √2) · (√2 − 1) = 1 / 2 of 100,000.
    const other: Line = [
      phone,
      'hasLifetime',
      null,
      { value: 2 / Math.LN2, unit: 'year', source: 'service' },
    ];
    const answer = await asked({ from: 2026, to: 2026 }, [other]);
    const { before, after, change } = row(answer, 'purchases');
    expect(bounds(before)).toEqual([75_000, expect.closeTo(50_000, 6), 75_000]);
    expect(after.quantity).toEqual(before.quantity);
    expect(bounds(change)).toEqual([0, null, null]);
    expect(answer.assumed.find(({ id }) => id === 'lifetime-shape')?.figure.quantity.value).toBeCloseTo(
      2.885,
      3,
    );
    const halved = await asked({ from: 2026, to: 2026, levers: [none, { lever: 'purchases', value: 0.5 }] }, [
      other,
    ]);
    const [choice] = halved.choices;
    expect([choice?.choice, choice?.least.value, choice?.most.value]).toEqual([
      'lifetime',
      -37_500,
      expect.closeTo(-25_000, 6),
    ]);
  });

  it('keeps to 1e-9 at every stage what enters and what leaves, and names the stages', async () => {
    const levers = [
      { lever: 'lifetime', value: 1.5 },
      { lever: 'repair', value: 0.3 },
      { lever: 'collection', value: 0.6 },
      { lever: 'recycling', value: 0.5 },
      { lever: 'composition', value: 0.5, material: 'material:cobalt' },
    ];
    const { balance, balances } = await asked({ from: 2026, to: 2050, levers });
    expect(balances.map(({ id }) => id)).toEqual([
      'in-use',
      'ended',
      'waste',
      'metal-in-use',
      'metal-in-waste',
      'metal-needed',
    ]);
    expect(balance).toBe(Math.max(...balances.map(({ gap }) => gap)));
    expect(balance).toBeLessThanOrEqual(1e-9);
  });

  it('counts sales only from the last year without a gap: what nobody counted is not zero', async () => {
    const early: Line = [
      phone,
      'hasIndicator',
      'indicator:device-sales',
      { value: 9_000_000, unit: 'count', period: '2020' },
    ];
    expect(row(await asked({ from: 2026, to: 2026 }, [early]), 'purchases').before.quantity.value).toBe(
      75_000,
    );
  });

  it('is for 1,000 in use where no sales are known, and says so', async () => {
    const graph = await handMadeGraph({ lines: lines.slice(2), entities });
    const answer = await ask(graph, scenario, { device: phone });
    expect(answer.scale.id).toBe('per-1000-in-use');
    expect(row(answer, 'in-use').before.quantity.value).toBeCloseTo(1000, 6);
    expect(answer.against).toEqual([]);
  });

  it.each([
    [{ levers: [{ lever: 'recycling', value: 1.2 }] }, 'BAD_USER_INPUT', ['1']],
    [{ levers: [{ lever: 'lifetime', value: 0 }] }, 'BAD_USER_INPUT', ['0.25']],
    [{ levers: [none, none] }, 'BAD_USER_INPUT', []],
    [{ levers: [{ lever: 'composition', value: 1 }] }, 'BAD_USER_INPUT', ['material:cobalt']],
    [
      { levers: [{ lever: 'composition', value: 1, material: 'material:gold' }] },
      'BAD_USER_INPUT',
      ['material:cobalt'],
    ],
    [{ levers: [{ lever: 'reuse', value: 1, material: 'material:cobalt' }] }, 'BAD_USER_INPUT', []],
    [{ levers: [{ lever: 'lifetime', value: Number.NaN }] }, 'BAD_USER_INPUT', []],
    [{ yearsOf: 'material:gold' }, 'BAD_USER_INPUT', ['material:cobalt']],
    [{ from: 2024 }, 'YEAR_NOT_COVERED', ['2025']],
    [{ from: 2026, to: 2025 }, 'YEAR_NOT_COVERED', ['2026']],
    [{ from: 2026, to: 2057 }, 'YEAR_NOT_COVERED', ['2056']],
    [{ device: unu }, 'NOT_ANSWERABLE', [phone]],
  ])('refuses %j', async (input, code, nearest) => {
    const refused = await asked(input).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code, nearest });
  });
});
