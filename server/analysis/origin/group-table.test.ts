/** Groups on graphs small enough to reckon by hand: which table a sum over members may be taken from. */
import { describe, expect, it } from 'vitest';
import type { Line } from '../../question/testing/hand-made-graph.ts';
import { asked, contents, made, masses, mined, ore, pure, refusal, sent, worked } from './testing/copper.ts';

const members: readonly Line[] = ['B', 'C'].map((id) => [
  `economy:${id}`,
  'memberOf',
  'group:bloc',
  { source: 'blocs' },
]);

describe('a group asked of a table that does not hold every flow', () => {
  const lines = [...worked, pure, ...members];

  it.each(['largest', 'partners', 'reporters'] as const)(
    'is refused of a table of extent %s',
    async (extent) => {
      for (const end of ['consumer', 'producer']) {
        const error = await refusal(lines, { [end]: 'group:bloc' }, { extent: { extent } });
        expect(error).toMatchObject({
          code: 'NOT_ANSWERABLE',
          message: expect.stringMatching(/bloc is a group.*What the table covers\.$/),
        });
        // B uses 50 and C 30; of both only B produces.
        expect(error.nearest).toEqual([
          `origin(material: "material:copper", ${end}: "economy:B", stage: REFINING, year: 2024)`,
        ]);
      }
    },
  );

  it('is refused where nothing says what the table holds', async () => {
    const error = await refusal(lines, { consumer: 'group:bloc' }, { extent: { source: 'another' } });
    expect(error).toMatchObject({ code: 'NOT_ANSWERABLE' });
  });

  it('is no matter for one economy, or for the world', async () => {
    const more = { extent: { extent: 'largest' } } as const;
    expect(masses((await asked(lines, { consumer: 'economy:C' }, more)).origins)).toEqual({
      A: 22.5,
      B: 7.5,
    });
    expect((await asked(lines, { consumer: 'group:world' }, more)).total.quantity.value).toBe(120);
  });
});

describe('a group of which the publisher names some members only', () => {
  const lump = 'group:usgs-others';
  const others = {
    entities: [{ id: lump, ownedBy: { source: 'usgs', edition: '2025' } }],
  } as unknown as Parameters<typeof asked>[2];

  it('produces at least what the named ones do, at most that and the lump', async () => {
    // Of B and C only B is named, with 20; 30 are lumped. B sends 5 of its 20 to A.
    const lines = [made('A', 100), made('B', 20), made(lump, 30), ...sent('B', 'A', 5), pure, ...members];
    const answer = await asked(lines, { producer: 'group:bloc' }, others);
    expect(answer.total.quantity).toMatchObject({ value: 20, low: 20, high: 50 });
    expect(masses(answer.destinations)).toEqual({ B: 15, A: 5 });
    expect(answer.coverage).toMatchObject({ known: 20 / 50, assumed: 0, unknown: 30 / 50 });
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^Of 2 members of bloc, usgs 2025 does not name 1 with an amount/),
    );
    // Beside a consumer the amount is what that one uses, and no part of a lump.
    const both = await asked(lines, { producer: 'group:bloc', consumer: 'economy:A' }, others);
    expect(both.total.quantity).toMatchObject({ value: 105, low: null, high: null });
    expect(both.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^Of 2 members of bloc, usgs 2025 gives no output of 1\. .*a least value/),
    );
    const alone = await asked(lines, { producer: 'economy:B' }, others);
    expect(alone.total.quantity).toMatchObject({ value: 20, low: null, high: null });
  });

  it('produces at least that where nothing is lumped', async () => {
    const answer = await asked([...worked, pure, ...members], { producer: 'group:bloc' });
    expect(answer.total.quantity).toMatchObject({ value: 20, low: null, high: null });
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^Of 2 members of bloc, usgs 2025 gives no output of 1\. .*a least value/),
    );
  });

  it('uses at least what the others do where a member exports more than is listed', async () => {
    const answer = await asked(
      [made('A', 100), ...sent('A', 'B', 40), ...sent('C', 'A', 7), pure, ...members],
      {
        consumer: 'group:bloc',
      },
    );
    expect(answer.total.quantity.value).toBe(40);
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^Members that export more than .*: C\. What they use is not known/),
    );
  });
});

describe('a group in two stages', () => {
  // M mines 60 that R refines to 100 with 40 of no ore; C uses half.
  const lines: readonly Line[] = [
    mined('M', 60),
    ...sent('M', 'R', 60, { product: ore }),
    made('R', 100),
    ...sent('R', 'C', 50),
    pure,
    contents(ore, { value: 1 }),
    ...members,
    ...['M', 'R'].map((id): Line => [`economy:${id}`, 'memberOf', 'group:makers', { source: 'blocs' }]),
  ];
  const more = { extentOfProduct: { extent: 'largest', product: ore } } as const;

  it('is asked of metal as a consumer; that the table of ore lacks flows is said', async () => {
    // Of the cathodes the table is complete, of ore it holds the largest flows.
    const answer = await asked(lines, { consumer: 'group:bloc' }, more);
    expect(masses(answer.origins)).toEqual({ M: 30 });
    expect(answer.caveats.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^The table of extraction does not hold every flow/),
    );
  });

  it('is asked of ore as a producer', async () => {
    const error = await refusal(lines, { producer: 'group:makers' }, more);
    expect(error.message).toContain('of extraction there is only');
    expect(error.nearest).toEqual([
      'origin(material: "material:copper", producer: "group:makers", stage: REFINING, year: 2024)',
      'origin(material: "material:copper", producer: "economy:M", year: 2024)',
    ]);
  });
});
