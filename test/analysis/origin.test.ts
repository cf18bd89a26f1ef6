/** Origins on the project's own data: what must hold of every answer, what is refused, and figures of the publishers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../server/analysis/answer.ts';
import { QuestionError } from '../../server/analysis/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { OriginAnswer } from '../../server/analysis/origin/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

const asked = (material: string, rest: Readonly<Record<string, unknown>> = {}): Promise<OriginAnswer> =>
  ask(graph, analyses.origin, { material: `material:${material}`, ...rest });
const value = ({ quantity }: Figure): number => quantity.value ?? Number.NaN;
const sumOf = (list: readonly { readonly mass: Figure }[]): number =>
  list.reduce((sum, { mass }) => sum + value(mass), 0);

/** Every figure of an answer, wherever it stands. */
function figuresIn(part: unknown): readonly Figure[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('quantity' in part && 'evidence' in part) return [part as Figure];
  return Object.values(part).flatMap(figuresIn);
}

/** What must hold of every answer, whatever the data. */
function holds(answer: OriginAnswer): void {
  const total = value(answer.total);
  const isProducer = answer.consumer === null && answer.producer !== null;
  const parts = isProducer ? answer.destinations : answer.origins;
  expect(Math.abs(sumOf(parts) + sumOf(answer.unknowns) - total) / total).toBeLessThan(1e-9);
  const shares = [...parts, ...answer.unknowns].reduce((sum, { share }) => sum + value(share), 0);
  expect(Math.abs(shares - 1)).toBeLessThan(1e-9);
  const { known, assumed, unknown } = answer.coverage;
  expect(known + assumed + unknown).toBeCloseTo(1, 9);
  for (const { quantity, evidence } of figuresIn(answer)) {
    const { value: point, low, high, unit } = quantity;
    for (const amount of [point, low, high]) {
      if (amount === null) continue;
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(amount).toBeLessThan(Number.POSITIVE_INFINITY);
    }
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    if (
      unit === 'fraction' &&
      point !== null &&
      !answer.domestic.some(({ ratio }) => ratio.quantity === quantity)
    )
      expect(point).toBeLessThanOrEqual(1);
    if (evidence.length === 0) expect(quantity.status).toBe('assumed');
  }
  for (const stage of answer.stages) {
    const { production, shortfall, used } = stage.totals;
    expect(Math.abs(value(production) + value(shortfall) - value(used)) / value(used)).toBeLessThan(1e-9);
  }
}

const published: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
  ['bauxite', { year: 2022, stage: 'extraction' }, 'economy:CHN', 'economy:GIN'],
  ['bauxite', { year: 2024, stage: 'extraction' }, 'economy:CHN', 'economy:GIN'],
  ['ferroniobium', { year: 2022, stage: 'refining' }, 'economy:CHN', 'economy:BRA'],
  ['silicon-metal', { year: 2024, stage: 'refining' }, 'economy:DEU', 'economy:NOR'],
  ['magnesium', { year: 2024, stage: 'refining' }, 'economy:DEU', 'economy:CHN'],
  ['copper', { year: 2022, stage: 'refining' }, 'economy:DEU', 'economy:CHL'],
  ['copper', { year: 2023, stage: 'refining' }, 'economy:DEU', 'economy:CHL'],
  ['copper', { year: 2024, stage: 'refining' }, 'economy:DEU', 'economy:CHL'],
  ['copper', { year: 2022 }, 'economy:DEU', 'economy:CHL'],
  ['copper', { year: 2023 }, 'economy:DEU', 'economy:CHL'],
  ['copper', { year: 2024 }, 'economy:DEU', 'economy:CHL'],
  ['iron-ore', { year: 2024, stage: 'extraction' }, 'economy:JPN', 'economy:AUS'],
];

describe.each(published)('%s %j', (material, input, consumer, producer) => {
  it('conserves what the world uses, and says how much of it is known', async () => {
    const answer = await asked(material, input);
    holds(answer);
    expect(answer.stages).toHaveLength(input.stage === undefined ? 2 : 1);
    expect(answer.coverage.known + answer.coverage.assumed).toBeGreaterThan(0.5);
    // Wherever every figure rests on what is assumed of goods, a part of the whole is assumed.
    if (answer.total.assumptions.length > 0) expect(answer.coverage.assumed).toBeGreaterThan(0);
    for (const { id, share } of answer.assumptions)
      if (/^(same-mix|content|dry)/.test(id)) expect(share).toBeGreaterThan(0);
    expect(Math.abs(sumOf(answer.destinations) - value(answer.total)) / value(answer.total)).toBeLessThan(
      1e-9,
    );
    expect(answer.bySide.length).toBeGreaterThan(1);
    // A world's origins are what was produced, as far as it was followed.
    expect(sumOf(answer.origins)).toBeLessThanOrEqual(
      value(answer.stages[0]?.totals.production as Figure) * (1 + 1e-9),
    );
  });

  it('conserves what one economy uses, and what one produces', async () => {
    const used = await asked(material, { ...input, consumer });
    holds(used);
    expect(used.origins.map(({ economy }) => economy)).toContain(producer);
    const made = await asked(material, { ...input, producer });
    holds(made);
    // Both ways give one number: what the consumer uses of what the producer made.
    const there = used.origins.find(({ economy }) => economy === producer);
    const back = made.destinations.find(({ economy }) => economy === consumer);
    expect(value(there?.mass as Figure)).toBeCloseTo(value(back?.mass as Figure), 3);
  });

  it('is conserved under every choice', async () => {
    for (const choice of [
      { lump: 'by-other-publisher' },
      { merchants: 'leave-out' },
      { merchants: 'pass-through' },
      { fillMissingQuantity: true },
      { precedence: 'bgs-first' },
    ]) {
      const answer = await asked(material, { ...input, consumer, ...choice }).catch(
        (error: unknown) => error,
      );
      // Another publisher may not give the year or the basis; that is said, not guessed.
      if (answer instanceof QuestionError) expect(answer.code).toMatch(/NOT_ANSWERABLE|YEAR_NOT_COVERED/);
      else holds(answer as OriginAnswer);
    }
  });
});

describe('refined copper that Germany uses, 2024', () => {
  let answer: OriginAnswer;
  beforeAll(async () => {
    answer = await asked('copper', { stage: 'refining', year: 2024, consumer: 'economy:DEU' });
  });

  it('takes the output of MCS 2026 and the complete table of cathodes', () => {
    // MCS 2026 lists 25,290 kt of named economies and 2,310 kt of others for 2024.
    expect(answer.stages).toMatchObject([
      {
        source: 'usgs-mcs',
        edition: '2026',
        tradeEdition: 'hs17-v202601-30-codes',
        extent: { kind: 'complete' },
        totals: {
          production: { quantity: { value: 25_290_000, unit: 't:contained' } },
          lumped: { quantity: { value: 2_310_000 } },
        },
      },
    ]);
  });

  it('sees DR Congo behind its last shippers', () => {
    const congo = answer.lastShippers.find(({ economy }) => economy === 'economy:COD');
    expect(value(congo?.originShare as Figure)).toBeGreaterThan(value(congo?.share as Figure));
  });

  it('does not take refiners that USGS does not name for smugglers', () => {
    const belgium = answer.unknowns.find(({ economy }) => economy === 'economy:BEL');
    expect(belgium).toMatchObject({ kind: 'lumped', stage: 'refining' });
  });

  it('shows each choice with its least and most', () => {
    const choices = new Set(answer.choices.map(({ choice }) => choice));
    for (const choice of ['precedence', 'lump', 'factor', 'scheme']) expect(choices).toContain(choice);
    for (const { least, most } of answer.choices) expect(least.value).toBeLessThanOrEqual(most.value ?? 0);
  });
});

it('copper that the European Union uses is what its members use, and an unknown group leads to it', async () => {
  const union = await asked('copper', { year: 2024, consumer: 'group:eu-27' });
  holds(union);
  const members = graph.context.membership.membersOf('group:eu-27');
  const used = async (consumer: string): Promise<number> => {
    try {
      return value((await asked('copper', { year: 2024, consumer })).total);
    } catch (error) {
      // Austria sends out more than is listed, so that its use is not known and counts as none; all else is a fault.
      if (error instanceof QuestionError && error.message.includes('what it uses is not known')) return 0;
      throw error;
    }
  };
  const sum = (await Promise.all(members.map(used))).reduce((total, mass) => total + mass, 0);
  expect(Math.abs(value(union.total) - sum) / sum).toBeLessThan(1e-9);
  await expect(asked('copper', { year: 2024, consumer: 'group:european-union' })).rejects.toMatchObject({
    code: 'UNKNOWN_ID',
    nearest: expect.arrayContaining(['group:eu-27']),
  });
});

it('copper that the European Union uses is refused of the table of the 200 largest flows', async () => {
  // Its own note: about eighty economies have no row at all, so that none of the EU can be taken.
  const question = { year: 2023, stage: 'refining' };
  for (const end of ['consumer', 'producer'])
    await expect(asked('copper', { ...question, [end]: 'group:eu-27' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/hs22-v202601-top-200.*none of the EU can be taken/),
      nearest: expect.arrayContaining([
        `origin(material: "material:copper", ${end}: "group:eu-27", stage: REFINING, year: 2024)`,
      ]),
    });
  await expect(asked('iron-ore', { year: 2024, consumer: 'group:eu-27' })).rejects.toMatchObject({
    code: 'NOT_ANSWERABLE',
  });
  await expect(
    ask(graph, analyses.routes, {
      start: 'material:copper',
      to: 'group:eu-27',
      toStage: 'components',
      year: 2023,
    }),
  ).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
});

it('refined copper that the European Union produces is a least value: two members are named', async () => {
  const answer = await asked('copper', { year: 2024, stage: 'refining', producer: 'group:eu-27' });
  holds(answer);
  // MCS 2026 names Germany and Poland with 1,186 kt together, and lumps 2,310 kt.
  expect(answer.total.quantity).toMatchObject({ value: 1_186_000, low: 1_186_000, high: 3_496_000 });
  expect(answer.coverage.known).toBeCloseTo(1186 / 3496, 9);
  expect(answer.caveats.some(({ en }) => en.includes('does not name 25 with an amount'))).toBe(true);
});

it('who is not named, or exports more than is listed, is not said to produce or use nothing', async () => {
  const question = { year: 2024, stage: 'refining' };
  // MCS 2026 gives 2,310 kt of 2024 to other countries, and does not name Belgium.
  await expect(asked('copper', { ...question, producer: 'economy:BEL' })).rejects.toMatchObject({
    code: 'NOT_ANSWERABLE',
    message: expect.stringMatching(/Belgium is not named by .*2026; it may be among .*\(2,310,000 t\)/),
  });
  for (const consumer of ['economy:BEL', 'economy:AUT', 'economy:FIN', 'economy:ZMB'])
    await expect(asked('copper', { ...question, consumer })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/exports [\d,]+ t more than .* what it uses is not known/),
    });
});

describe('what cannot be answered', () => {
  const refused = async (
    material: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<QuestionError> => {
    const error = await asked(material, input).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QuestionError);
    return error as QuestionError;
  };

  it.each([
    ['cobalt', 2024, /14 % of the value.*810520/],
    ['tantalum', 2024, /261590/],
    ['platinum', 2024, /than is mined/],
    ['palladium', 2024, /than is mined/],
    ['gold', 2024, /no code of material:gold is counted/],
    ['graphite', 2024, /crosses a border as product:hs2017-250490/],
    ['gallium', 2024, /has no known origin/],
    ['germanium', 2022, /has no known origin/],
    ['rare-earths', 2024, /no code of material:rare-earths/],
    ['manganese', 2024, /give grade/],
    ['tungsten', 2024, /crosses a border/],
  ])('%s %d says why, and what can be asked instead', async (material, year, reason) => {
    const error = await refused(material, { year });
    expect(error.code).toBe('NOT_ANSWERABLE');
    expect(error.message).toMatch(reason);
    expect(error.nearest.length).toBeGreaterThan(0);
  });

  it('bauxite of 2023, whose masses are kept out, is a year that is not covered', async () => {
    const error = await refused('bauxite', { year: 2023 });
    expect(error).toMatchObject({ code: 'YEAR_NOT_COVERED', nearest: ['2024', '2022'] });
    expect(error.message).toContain('all 200 masses are kept out by the rule year-with-mass-gap');
  });

  it('iron ore is counted as it is weighed on both sides: no content, no range of one, and the answer says so', async () => {
    const iron = await asked('iron-ore', { year: 2024, consumer: 'economy:JPN' });
    expect(iron.stages[0]?.codes.map(({ factor }) => factor)).toEqual([null]);
    expect(iron.caveats.map(({ en }) => en).join(' ')).toContain('They are shares of ore, not of metal');
    const copper = await asked('copper', { year: 2024, consumer: 'economy:DEU' });
    expect(copper.caveats.map(({ en }) => en).join(' ')).not.toContain(
      'They are shares of ore, not of metal',
    );
  });

  it('lithium is weak: output is of all refined lithium, and trade of its carbonate alone', async () => {
    const { stages, bySide } = await asked('lithium', { year: 2024, stage: 'refining' });
    expect(stages[0]?.weaknesses.map(({ en }) => en)).toEqual([
      'The material is also traded as Lithium oxide and hydroxide, of which nothing is known for this year.',
    ]);
    expect(bySide).toEqual([]);
  });

  it.each(['tin', 'antimony', 'nickel', 'aluminium', 'fluorspar'])(
    '%s is shown as weak, with the reason and without sides',
    async (material) => {
      const answer = await asked(material, { year: material === 'nickel' ? 2023 : 2024 });
      holds(answer);
      expect(answer.stages.flatMap(({ weaknesses }) => weaknesses).length).toBeGreaterThan(0);
      expect(answer.bySide).toEqual([]);
      expect(await refused(material, { year: answer.year, consumer: 'group:m49-150' })).toMatchObject({
        code: 'NOT_ANSWERABLE',
      });
    },
  );

  it('manganese is answered with a grade', async () => {
    const answer = await asked('manganese', { year: 2024, grade: 0.4 });
    holds(answer);
    expect(answer.assumptions.map(({ id }) => id)).toContain('grade');
  });
});

describe('bounds from totals', () => {
  it('prove that most of what China imports of cobalt intermediates came from DR Congo', async () => {
    const answer = await ask(graph, analyses.originBounds, { material: 'material:cobalt', year: 2024 });
    const first = answer.bounds.find(({ product }) => product === 'product:hs2017-810520');
    expect(first).toMatchObject({
      product: 'product:hs2017-810520',
      from: 'economy:COD',
      to: 'economy:CHN',
      amount: { quantity: { value: null, missing: 'only-bounds', unit: 'USD:fob' } },
    });
    // World 4,765.6; DR Congo sent 3,050.7; China received 3,226.7 and sent 169.1 million USD.
    const least = 3226.7 - (4765.6 - 3050.7 - 169.1);
    expect((first?.amount.quantity.low ?? 0) / 1e6).toBeCloseTo(least, 0);
    expect(first?.shareOfImports.quantity.low).toBeCloseTo(least / 3226.7, 3);
    expect(first?.amount.quantity.high).toBeGreaterThan(first?.amount.quantity.low ?? 0);
  });

  it('are not invented where no totals are there', async () => {
    const error = await ask(graph, analyses.originBounds, { material: 'material:gold' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'NOT_ANSWERABLE' });
  });
});

it('answers twice to the last byte', async () => {
  const input = { year: 2024, consumer: 'economy:USA' };
  expect(JSON.stringify(await asked('copper', input))).toBe(JSON.stringify(await asked('copper', input)));
});
