/** The analysis on graphs small enough to reckon by hand: what is told apart, what is refused, what each choice does. */
import { describe, expect, it } from 'vitest';
import type { PrecedenceLine } from '../../../schema/precedence.ts';
import { type Line, named } from '../../question/testing/hand-made-graph.ts';
import {
  asked,
  cathodes,
  contents,
  type More,
  made,
  masses,
  mined,
  ore,
  pure,
  refusal,
  sent,
  unknown,
  worked,
} from './testing/copper.ts';

describe('one stage', () => {
  it('goes back through who only passed on: the worked example', async () => {
    const answer = await asked([...worked, pure], { consumer: 'economy:C' });
    // B has 60 of A and 20 of its own; of 80 it sends 30: 22.5 of A and 7.5 of B.
    expect(masses(answer.origins)).toEqual({ A: 22.5, B: 7.5 });
    expect(answer.total.quantity).toMatchObject({ value: 30, unit: 't:contained', status: 'derived' });
    expect(answer.lastShippers).toMatchObject([
      { economy: 'economy:B', share: { quantity: { value: 1 } }, originShare: { quantity: { value: 0.25 } } },
    ]);
    expect(answer.parameters).toContainEqual({ name: 'stage', value: 'refining', isDefault: true });
    expect(answer.coverage).toMatchObject({ known: 1, assumed: 0, unknown: 0 });
  });

  it('goes forward from a producer, and tells who buys', async () => {
    const answer = await asked([...worked, pure], { producer: 'economy:A' });
    expect(masses(answer.destinations)).toEqual({ A: 40, B: 37.5, C: 22.5 });
    expect(answer.total.quantity.value).toBe(100);
    expect(answer.origins).toEqual([]);
    expect(answer.topBuyers).toMatchObject([
      { producer: 'economy:A', buyers: [{ economy: 'economy:B', share: { quantity: { value: 1 } } }] },
    ]);
  });

  it('gives the world by producer and by user, with its largest links and hubs', async () => {
    const answer = await asked([...worked, pure]);
    expect(masses(answer.origins)).toEqual({ A: 100, B: 20 });
    expect(masses(answer.destinations)).toEqual({ B: 50, A: 40, C: 30 });
    expect(answer.links.map(({ from, to, mass }) => [from, to, mass.quantity.value])).toEqual([
      ['economy:A', 'economy:B', 37.5],
      ['economy:A', 'economy:C', 22.5],
      ['economy:B', 'economy:C', 7.5],
    ]);
    // Of 60 that B imports 30/80 go on.
    expect(answer.hubs).toMatchObject([{ economy: 'economy:B', share: { quantity: { value: 0.375 } } }]);
  });

  it('adds a group up after solving it by members; what they trade with each other is no import', async () => {
    const members: readonly Line[] = ['B', 'C'].map((id) => [
      `economy:${id}`,
      'memberOf',
      'group:bloc',
      { source: 'blocs' },
    ]);
    const answer = await asked([...worked, pure, ...members], { consumer: 'group:bloc' });
    expect(masses(answer.origins)).toEqual({ A: 60, B: 20 });
    expect(answer.lastShippers.map(({ economy, isHome }) => [economy, isHome])).toEqual([
      ['group:bloc', true],
      ['economy:A', false],
    ]);
  });

  it('tells sides, and what has none; choices hold each scheme of the graph', async () => {
    const answer = await asked([made('USA', 100), ...sent('USA', 'B', 60), ...sent('X', 'B', 40), pure], {
      consumer: 'economy:B',
    });
    expect(answer.bySide.map(({ side, share }) => [side, share.quantity.value])).toEqual([
      ['north', 0.6],
      [null, 0.4],
    ]);
  });

  it('is the same in whatever order the statements come', async () => {
    const lines = [...worked, pure];
    const there = await asked(lines, { consumer: 'economy:C' });
    const back = await asked([...lines].reverse(), { consumer: 'economy:C' });
    expect(masses(back.origins)).toEqual(masses(there.origins));
  });
});

describe('what is not known', () => {
  const lump = 'group:usgs-others';
  const others = {
    entities: [{ id: lump, ownedBy: { source: 'usgs', edition: '2025' } }],
  } as unknown as More;

  it('stays in three kinds, each at the economy that it left from', async () => {
    const answer = await asked(
      [
        made('A', 10),
        made('W', null),
        // A sends more than it makes; W is withheld; X is on no list, and the publisher has no lump.
        ...sent('A', 'C', 15),
        ...sent('W', 'C', 3),
        ...sent('X', 'C', 2),
        pure,
      ],
      { consumer: 'economy:C' },
    );
    expect(masses(answer.origins)).toEqual({ A: 10 });
    expect(unknown(answer)).toEqual([
      ['exceeds-listed', 'economy:A', 5],
      ['stage-not-covered', 'economy:W', 3],
      ['stage-not-covered', 'economy:X', 2],
    ]);
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringContaining('Listed without an amount: W'),
    );
    expect(answer.coverage).toMatchObject({ known: 0.5, unknown: 0.5 });
  });

  it('is lumped as far as “Other countries” goes, and not covered beyond', async () => {
    const answer = await asked(
      [made('A', 10), made(lump, 4), ...sent('X', 'C', 5), ...sent('A', 'C', 5), pure],
      {
        consumer: 'economy:C',
      },
      others,
    );
    expect(unknown(answer)).toEqual([
      ['lumped', 'economy:X', 4],
      ['stage-not-covered', 'economy:X', 1],
    ]);
    expect(answer.stages[0]?.totals.lumped.quantity.value).toBe(4);
  });

  it('is placed by another publisher only if asked, and is then assumed', async () => {
    const lines = [
      made('A', 10),
      made(lump, 4),
      made('X', 30, { source: 'bgs' }),
      made('Y', 10, { source: 'bgs' }),
      made('A', 11, { source: 'bgs' }),
      ...sent('X', 'C', 3),
      ...sent('A', 'C', 5),
      pure,
    ];
    const precedence: readonly PrecedenceLine[] = [
      { rule: 'usgs-first', predicate: 'refines', object: '*', rank: 1, source: 'usgs', edition: '2025' },
    ];
    const input = { consumer: 'economy:C', precedence: 'usgs-first' };
    const apart = await asked(lines, input, { ...others, precedence });
    expect(unknown(apart)).toEqual([['lumped', 'economy:X', 3]]);
    const placed = await asked(lines, { ...input, lump: 'by-other-publisher' }, { ...others, precedence });
    // Of 4 in the lump X has 30 of 40: 3, all of which it sends.
    expect(masses(placed.origins)).toEqual({ A: 5, X: 3 });
    const [, x] = placed.origins;
    expect(x?.mass.quantity.status).toBe('assumed');
    expect(placed.assumptions.find(({ id }) => id === 'lump-placed')?.share).toBeCloseTo(3 / 8, 12);
    expect(placed.coverage.assumed).toBeCloseTo(3 / 8, 12);
    const choice = apart.choices.find((one) => one.choice === 'lump');
    expect([choice?.least.value, choice?.most.value]).toEqual([0.625, 0.625]);
  });

  it('is what an economy uses that exports more than is listed; who exports all of it uses none', async () => {
    const short = await refusal([made('A', 10), ...sent('A', 'C', 15), pure], { consumer: 'economy:A' });
    expect(short).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/A exports 5 t more than .* what it uses is not known/),
    });
    const all = await refusal([made('A', 10), ...sent('A', 'C', 10), pure], { consumer: 'economy:A' });
    expect(all.message).toContain('all that it has is exported');
  });

  it('is the output of who is not named, which may be in a lump; a listed nothing is none', async () => {
    const lines = [made('A', 10), made('W', null), made('N', 0), ...sent('X', 'N', 3), pure];
    const of = async (producer: string, more: readonly Line[] = []): Promise<string> =>
      (await refusal([...lines, ...more], { producer: `economy:${producer}` }, others)).message;
    expect(await of('X', [made(lump, 4000)])).toMatch(
      /X is not named by usgs 2025; it may be among what is lumped together or left over \(4,000 t\)/,
    );
    expect(await of('X')).toMatch(/X is not named by usgs 2025; what it produces is not known/);
    expect(await of('W')).toMatch(/W is listed without an amount by usgs 2025/);
    expect(await of('N')).toMatch(/N produces none of it according to usgs 2025/);
  });

  it('is led to the lump placed by another publisher, where that gives an answer', async () => {
    const lines = [
      made('A', 10),
      made(lump, 4),
      made('X', 30, { source: 'bgs' }),
      made('A', 11, { source: 'bgs' }),
      ...sent('X', 'C', 3),
      pure,
    ];
    const precedence: readonly PrecedenceLine[] = [
      { rule: 'usgs-first', predicate: 'refines', object: '*', rank: 1, source: 'usgs', edition: '2025' },
    ];
    const input = { precedence: 'usgs-first', stage: 'refining' };
    for (const end of ['consumer', 'producer']) {
      const error = await refusal(lines, { ...input, [end]: 'economy:X' }, { ...others, precedence });
      expect(error.nearest[0]).toBe(
        `origin(material: "material:copper", ${end}: "economy:X", stage: REFINING, year: 2024, options: { lump: BY_OTHER_PUBLISHER })`,
      );
    }
    // All of the lump of 4 is X's, of which it sends 3.
    const placed = await asked(
      lines,
      { ...input, consumer: 'economy:X', lump: 'by-other-publisher' },
      { ...others, precedence },
    );
    expect(placed.total.quantity.value).toBe(1);
  });

  it('names a ring that only passes goods round, and answers as if it were not there', async () => {
    const ring = [...sent('R', 'S', 7), ...sent('S', 'R', 7)];
    const answer = await asked([...worked, ...ring, pure], { consumer: 'economy:C' });
    expect(answer.rings).toEqual([['economy:R', 'economy:S']]);
    expect(masses(answer.origins)).toEqual({ A: 22.5, B: 7.5 });
  });
});

describe('masses and content', () => {
  it('converts goods by the factor, with a range where it has one', async () => {
    const content = contents(cathodes, { value: 0.5, low: 0.4, high: 0.6, status: 'assumed' });
    const answer = await asked([made('A', 100), made('C', 10), ...sent('A', 'C', 40), content], {
      consumer: 'economy:C',
    });
    // 20 t of A and 10 of its own; at least 16 and at most 24.
    const [first] = answer.origins;
    expect(first).toMatchObject({
      economy: 'economy:A',
      mass: { quantity: { value: 20, low: 16, high: 24, status: 'assumed' } },
    });
    expect(first?.share.quantity.value).toBeCloseTo(2 / 3, 12);
    expect(first?.share.quantity.low).toBeCloseTo(16 / 26, 12);
    expect(answer.choices.find(({ choice }) => choice === 'factor')).toMatchObject({
      leastOption: 'low',
      mostOption: 'high',
    });
    // Its own 10 of 30 crossed no border, and need no content.
    expect(answer.assumptions.map(({ id, share }) => [id, share])).toEqual([
      ['same-mix', 1],
      [`content:${cathodes}`, expect.closeTo(2 / 3, 12)],
    ]);
    expect(answer.coverage).toMatchObject({
      known: expect.closeTo(1 / 3, 12),
      assumed: expect.closeTo(2 / 3, 12),
      unknown: 0,
    });
  });

  it('takes a missing mass from the median value of a tonne only if asked', async () => {
    const lines = [made('A', 100), ...sent('A', 'C', 20), ...sent('A', 'D', null), pure];
    const left = await asked(lines, { producer: 'economy:A' });
    expect(masses(left.destinations)).toEqual({ A: 80, C: 20 });
    expect(left.caveats.map(({ en }) => en)).toContain('Flows without a known mass are left out: 1.');
    // 1,000 USD at 10 USD/t.
    const filled = await asked(lines, { producer: 'economy:A', fillMissingQuantity: true });
    expect(filled.unknowns).toEqual([]);
    // A's 120 that it sends and makes are 100 made and 20 of no origin: of D's 100 five sixths are made.
    expect(masses(filled.destinations).D).toBeCloseTo(100 / 1.2, 9);
  });

  it.each([0, -0.1, 1.5, Number.NaN, 1e-300, 0.0000099])('refuses a grade of %d', async (grade) => {
    expect(await refusal([...worked, pure], { grade })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/grade.*expected/),
    });
  });

  it('refuses a factor of zero with the statement it stands in', async () => {
    const error = await refusal([...worked, contents(cathodes, { value: 0 })]);
    expect(error).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/740311 contains material:copper between 0 and 0.*above 0/),
    });
  });

  it('takes metal of which nothing says what part is copper as weighed, and calls that weak', async () => {
    const answer = await asked(worked, { consumer: 'economy:C' });
    expect(answer.stages[0]?.weaknesses.map(({ en }) => en)).toEqual([
      expect.stringContaining('Nothing says what part of'),
    ]);
    expect(answer.bySide).toEqual([]);
    expect(answer.origins[0]?.share.quantity.status).toBe('assumed');
  });
});

describe('ore and metal', () => {
  const half = contents(ore, { value: 0.5 });
  const oreSent = (from: string, to: string, mass: number) => sent(from, to, mass, { product: ore });
  /** M mines 60, R mines 10 and refines 100, C uses 50 of R's metal. */
  const lines: readonly Line[] = [
    mined('M', 60),
    mined('R', 10),
    ...oreSent('M', 'R', 60),
    made('R', 100),
    ...sent('R', 'C', 50),
    pure,
    half,
  ];

  it('follows metal to the mine for matched feed only', async () => {
    const answer = await asked(lines, { consumer: 'economy:C' });
    // R has 30 of M and 10 of its own: of 100 that it refines 40 are matched. C has half of that.
    expect(answer.stages.map(({ stage }) => stage)).toEqual(['extraction', 'refining']);
    expect(masses(answer.origins)).toEqual({ M: 15, R: 5 });
    expect(unknown(answer)).toEqual([['unmatched', 'economy:R', 30]]);
    expect(answer.total.quantity.value).toBe(50);
  });

  it('names the stage whose publisher is chosen: two choices have two names', async () => {
    const others = lines.flatMap((line): Line[] =>
      line[1] === 'extracts' || line[1] === 'refines'
        ? [[line[0], line[1], line[2], { ...line[3], source: 'bgs' }]]
        : [],
    );
    const answer = await asked([...lines, ...others, made('M', 5), made('M', 5, { source: 'bgs' })], {
      consumer: 'economy:C',
    });
    const texts = answer.choices.flatMap(({ choice, text }) => (choice === 'precedence' ? [text.en] : []));
    expect(texts).toEqual([
      'Share of M in what is used, by who publishes the output of extraction',
      'Share of M in what is used, by who publishes the output of refining',
    ]);
  });

  it('rests on the content of ore for all that is followed to it, where that is assumed', async () => {
    const content = contents(ore, { value: 0.5, low: 0.4, high: 0.6, status: 'assumed' });
    const assumedLines = [...lines.filter((line) => line !== half), content];
    // Of 50 that C uses 20 are matched with ore.
    const answer = await asked(assumedLines, { consumer: 'economy:C' });
    expect(answer.assumptions.map(({ id, share }) => [id, share])).toEqual([
      ['same-mix', 1],
      [`content:${ore}`, expect.closeTo(0.4, 12)],
    ]);
    expect(answer.coverage).toMatchObject({ known: 0, assumed: expect.closeTo(0.4, 12), unknown: 0.6 });
    // Half of the goods' 60 t are M's 30 that R refines; 30 stay at M, which refines nothing.
    const made = await asked(assumedLines, { producer: 'economy:M' });
    expect(made.coverage).toMatchObject({ known: 0, assumed: 0.5, unknown: 0.5 });
    expect(made.assumptions.find(({ id }) => id === `content:${ore}`)?.share).toBe(1);
    // With a content that a source gives nothing is assumed.
    expect((await asked(lines, { consumer: 'economy:C' })).coverage).toMatchObject({ assumed: 0 });
  });

  it('answers one stage where it is asked, and home refining beside it', async () => {
    const answer = await asked(lines, { consumer: 'economy:R', stage: 'extraction' });
    expect(masses(answer.origins)).toEqual({ M: 30, R: 10 });
    expect(answer.domestic).toMatchObject([{ economy: 'economy:R', ratio: { quantity: { value: 10 } } }]);
  });

  it('takes the grade that is asked for in place of the factor', async () => {
    const answer = await asked(lines, { consumer: 'economy:R', stage: 'extraction', grade: 0.25 });
    expect(masses(answer.origins)).toEqual({ M: 15, R: 10 });
    expect(answer.assumptions.map(({ id }) => id)).toContain('grade');
    expect(await refusal(lines, { stage: 'refining', grade: 0.25 })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('refuses ore without a factor, and says that a grade answers it', async () => {
    const bare = lines.filter((line) => line !== half);
    const error = await refusal(bare, { stage: 'extraction' });
    expect(error).toMatchObject({ code: 'NOT_ANSWERABLE', message: expect.stringContaining('give grade') });
    expect(error.nearest).toContain('origin(material: "material:copper", stage: REFINING, year: 2024)');
    const metal = await asked(bare, { consumer: 'economy:C' });
    expect(metal.stages.map(({ stage }) => stage)).toEqual(['refining']);
    expect(metal.caveats[0]?.en).toContain('Only refining is answered');
  });

  it('shares ore without pairs out from one pool only if asked, own ore first', async () => {
    const poor: readonly Line[] = [
      mined('M', 60),
      mined('R', 10),
      made('R', 50),
      made('M', 20),
      ...sent('R', 'C', 25),
      pure,
    ];
    expect((await asked(poor, { consumer: 'economy:C' })).stages).toHaveLength(1);
    const answer = await asked(poor, { consumer: 'economy:C', worldPool: true });
    // M keeps 20 for itself and leaves 40; R lacks 40 beside its own 10. C has half of R's metal.
    expect(masses(answer.origins)).toEqual({ M: 20, R: 5 });
    expect(answer.coverage).toMatchObject({ assumed: 0.8, known: expect.closeTo(0.2, 12) });
    expect(answer.origins.map(({ mass }) => mass.quantity.status)).toEqual(['assumed', 'assumed']);
  });
});

describe('what cannot be answered says why, and what can be asked', () => {
  it.each([
    [{ material: 'material:coper' }, 'UNKNOWN_ID', /material:copper/],
    [{ consumer: 'economy:ZZZ' }, 'UNKNOWN_ID', /not an entity/],
    [{ consumer: 'material:copper' }, 'BAD_USER_INPUT', /expected economy or group/],
    [{ material: 'economy:A' }, 'BAD_USER_INPUT', /expected material/],
    [{ year: 1999 }, 'YEAR_NOT_COVERED', /2024/],
    [{ stage: 'assembly' }, 'BAD_USER_INPUT', /stage/],
    [{ precedence: 'nobody-first' }, 'BAD_USER_INPUT', /precedence/],
    [
      { producer: 'economy:C' },
      'NOT_ANSWERABLE',
      /C is not named by usgs 2025; what it produces is not known/,
    ],
    [{ consumer: 'economy:USA' }, 'NOT_ANSWERABLE', /neither output nor trade/],
    [{ draws: 10 }, 'BAD_USER_INPUT', /one stage and one consumer/],
  ])('%j', async (input, code, message) => {
    const error = await refusal([...worked, pure], input);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('a stage without trade by pairs: what is missing, how it is filled', async () => {
    const error = await refusal([made('A', 100), pure]);
    expect(error).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringContaining('filon import baci'),
    });
    expect(error.nearest).toContain('concentration(material: "material:copper", stage: REFINING)');
  });

  it('totals without pairs', async () => {
    const error = await refusal(worked, {}, { extent: { extent: 'totals' } });
    expect(error.message).toContain('only totals or values are there');
  });

  it('output that is all withheld or nothing', async () => {
    const withheld = await refusal([made('A', 0), made('B', 0), ...sent('A', 'B', 5), pure]);
    expect(withheld).toMatchObject({ code: 'NOT_ANSWERABLE', message: expect.stringMatching(/withheld/) });
    const none = await refusal([made('A', null), made('B', null), ...sent('A', 'B', 5), pure]);
    expect(none).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/no publisher gives/),
    });
  });

  it('weak shares for a group', async () => {
    const member: Line = ['economy:C', 'memberOf', 'group:bloc', { source: 'blocs' }];
    const error = await refusal([...worked, member], { consumer: 'group:bloc' });
    expect(error.message).toContain('none is given for a group');
  });

  it('names of a graph are never taken for something else', async () => {
    const answer = await asked(
      [made('constructor', 10), ...sent('constructor', 'toString', 4), pure],
      { consumer: 'economy:toString' },
      { entities: [{ id: 'economy:constructor', name: named('constructor') }] },
    );
    expect(answer.origins.map(({ economy }) => economy)).toEqual(['economy:constructor']);
  });
});

describe('draws of stated errors', () => {
  it('of which no source states any say so: a point is no certainty', async () => {
    const input = { consumer: 'economy:C', draws: 50 };
    const answer = await asked([...worked, pure], input);
    const said = expect.stringMatching(/^No source states an error for the output of usgs 2025 /);
    expect(answer.origins[0]?.spread?.quantity).toMatchObject({ value: 0.75, low: 0.75, high: 0.75 });
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(said);
    const stated = await asked([made('A', 100, { low: 50, high: 150 }), ...worked.slice(1), pure], input);
    expect(stated.caveats.map(({ en }) => en)).not.toContainEqual(said);
    const undrawn = await asked([...worked, pure], { consumer: 'economy:C' });
    expect(undrawn.caveats.map(({ en }) => en)).not.toContainEqual(said);
  });

  it('give a range beside the share, the same each time; a range that is assumed is no error', async () => {
    const lines = [made('A', 100, { low: 50, high: 150 }), made('C', 10), ...sent('A', 'C', 40), pure];
    const input = { consumer: 'economy:C', draws: 200 };
    const answer = await asked(lines, input);
    const again = await asked(lines, input);
    const spread = answer.origins[0]?.spread?.quantity;
    // A's output is always above what it sends: the share of 40 in 50 does not move.
    expect(spread).toMatchObject({ value: 0.8, low: 0.8, high: 0.8 });
    expect(again.origins).toEqual(answer.origins);
    const wide = await asked(
      lines.map((line) => (line[0] === 'economy:C' ? made('C', 10, { low: 5, high: 20 }) : line)),
      input,
    );
    const moved = wide.origins.find(({ economy }) => economy === 'economy:A')?.spread?.quantity;
    expect(moved?.low).toBeGreaterThan(40 / 60);
    expect(moved?.high).toBeLessThan(40 / 45);
    expect(moved?.low).toBeLessThan(moved?.high ?? 0);
  });
});
