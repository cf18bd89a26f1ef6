/** Who owns what is dug, on graphs written by hand: the worked example of the method's page, and what must hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { analyses } from '../index.ts';
import type { OwnershipAnswer, OwnershipPart } from './answer.ts';

const capacity = (site: string, value: number, rest: Line[3] = {}): Line => [
  site,
  'hasCapacity',
  'material:cobalt',
  { value, unit: 't:contained', stage: 'extraction', period: '2018', ...rest },
];
const owns = (owner: string, owned: string, percent: number | null, rest: Line[3] = {}): Line => [
  owner,
  'owns',
  owned,
  { ...(percent === null ? {} : { value: percent, unit: 'percent' }), period: '2018', ...rest },
];
const lies = (what: string, economy: string): Line => [what, 'locatedIn', economy, { period: '2018' }];

async function asked(lines: readonly Line[], input: object = { material: 'material:cobalt' }) {
  return ask(await handMadeGraph({ lines }), analyses.ownership, { ...input });
}
const onlyPart = ({ parts }: OwnershipAnswer): OwnershipPart => {
  const [part] = parts;
  if (part === undefined || parts.length > 1) throw new Error(`${parts.length} parts`);
  return part;
};
const told = ({ rows }: OwnershipPart): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    rows.map(({ kind, owners, capacity: { quantity } }) => [
      [kind, ...owners].join(' '),
      quantity.value === null ? null : Number(quantity.value.toFixed(4)),
    ]),
  );

/** The example of docs/methods/ownership.md. */
const example: readonly Line[] = [
  lies('site:s', 'economy:COD'),
  lies('site:t', 'economy:COD'),
  lies('site:u', 'economy:COD'),
  lies('site:v', 'economy:ZMB'),
  capacity('site:s', 100),
  capacity('group:tu', 10),
  ['site:t', 'memberOf', 'group:tu', { period: '2018' }],
  ['site:u', 'memberOf', 'group:tu', { period: '2018' }],
  capacity('site:v', 20),
  owns('org:a', 'site:s', 60),
  owns('org:b', 'site:s', 25),
  owns('org:h', 'org:a', 80),
  owns('org:b', 'org:a', 10),
  owns('org:a', 'org:b', 20),
  owns('org:x', 'site:t', 100),
  owns('org:x', 'site:u', 40),
  owns('economy:COD', 'site:u', 60),
  owns('org:p', 'site:v', null),
  owns('org:q', 'site:v', null),
  lies('org:h', 'economy:CHE'),
];

describe('the worked example', () => {
  it('gives each last owner its part, and keeps what nobody can be given', async () => {
    const part = onlyPart(await asked(example));
    // e(A) = 60 + 0.2 e(B) and e(B) = 25 + 0.1 e(A): e(A) = 65 ÷ 0.98 = 66.3265, e(B) = 31.6327.
    // H holds 80 % of A: 53.0612. A keeps 10 % of its own: 6.6327, B 80 % of its own: 25.3061.
    // X has 100 % of T and 40 % of U: at least 40 % of their 10; of the other 6, X or the state has an unknown part.
    expect(told(part)).toEqual({
      'owner org:h': 53.0612,
      'owner org:b': 25.3061,
      'owner org:a': 6.6327,
      'owner org:x': 4,
      'split-unknown org:p org:q': 20,
      'split-unknown economy:COD org:x': 6,
      'not-named': 15,
    });
    expect(part.total.quantity.value).toBe(130);
    expect(part.sites).toBe(4);
    expect(part.jointSites).toBe(2);
    const x = part.rows.find(({ owners }) => owners.length === 1 && owners[0] === 'org:x');
    expect(x?.atMost?.quantity.value).toBe(10);
    // H has nothing of S itself.
    const h = part.rows.find(({ owners: [owner] }) => owner === 'org:h');
    expect(h?.throughOthers?.quantity.value).toBeCloseTo(53.0612, 4);
  });

  it('tells homes where a source says them, and why not elsewhere', async () => {
    const part = onlyPart(await asked(example));
    const homes = part.homes.map(({ kind, economy, capacity: { quantity } }) => [
      kind,
      economy,
      Number(quantity.value?.toFixed(4)),
    ]);
    // Without a home: B, A and X, 25.3061 + 6.6327 + 4.
    expect(homes).toEqual([
      ['home', 'economy:CHE', 53.0612],
      ['home-not-known', null, 35.9388],
      ['split-unknown', null, 26],
      ['not-named', null, 15],
    ]);
    const dug = part.cells.find(({ dugIn, ownedIn }) => dugIn === 'economy:COD' && ownedIn === 'economy:CHE');
    expect(dug?.share.quantity.value).toBeCloseTo(53.0612 / 130, 6);
    expect(part.cells.find(({ dugIn }) => dugIn === 'economy:ZMB')?.kind).toBe('split-unknown');
  });

  it('tells of a company what it holds before its own owners, and what stays with it', async () => {
    const { own, total, named } = onlyPart(await asked(example, { of: 'org:a' }));
    // A holds 60 itself, and 20 % of the 25 of B.
    expect(own?.held.quantity.value).toBeCloseTo(65, 9);
    expect(own?.kept.quantity.value).toBeCloseTo(6.6327, 4);
    expect(total.quantity.value).toBe(100);
    expect(named.quantity.value).toBe(130);
    expect(own?.share.quantity.value).toBeCloseTo(65 / 130, 9);
  });

  it('tells of a company the least that it surely holds of what several sites have together', async () => {
    // All of T and 40 % of U, of 10 together.
    const { own } = onlyPart(await asked(example, { of: 'org:x' }));
    expect(own?.held.quantity.value).toBeCloseTo(4, 12);
    expect(own?.kept.quantity.value).toBeCloseTo(4, 12);
  });

  it('is asked by economy, by site, and as an overview', async () => {
    expect(onlyPart(await asked(example, { of: 'economy:ZMB' })).total.quantity.value).toBe(20);
    // T has its capacity only together with U.
    expect(onlyPart(await asked(example, { of: 'site:t' })).total.quantity.value).toBe(10);
    const { overview, parts } = await asked(example, {});
    expect(parts).toEqual([]);
    expect(overview).toHaveLength(1);
    expect(overview[0]).toMatchObject({ sites: 4, economies: 2, owners: 4, material: 'material:cobalt' });
    expect(overview[0]?.withOwner.quantity.value).toBeCloseTo(89 / 130, 9);
    expect(overview[0]?.withHome.quantity.value).toBeCloseTo(53.0612 / 130, 6);
  });
});

describe('what is not known', () => {
  it('shows shares above the whole as a contradiction, and gives them to nobody', async () => {
    const keptOut = { quarantine: { rule: 'shares-above-whole', reason: 'test' } };
    const answer = await asked([
      capacity('site:s', 10),
      owns('org:a', 'site:s', 100, keptOut),
      owns('org:b', 'site:s', 40, keptOut),
    ]);
    expect(told(onlyPart(answer))).toEqual({ 'contradicted org:a org:b': 10 });
    expect(answer.contradictions).toHaveLength(1);
    expect(answer.contradictions[0]?.sum.quantity.value).toBeCloseTo(1.4, 12);
    expect(answer.contradictions[0]?.sum.evidence).toHaveLength(2);
  });

  it('takes two shares of one owner at once as a contradiction, and one share in two rows as one', async () => {
    const twice = await asked([
      capacity('site:s', 10),
      owns('org:a', 'site:s', 30),
      owns('org:a', 'site:s', 40, { locator: 'x' }),
    ]);
    expect(told(onlyPart(twice))).toEqual({ 'contradicted org:a': 10 });
    const same = await asked([
      capacity('site:s', 10),
      owns('org:a', 'site:s', 30),
      owns('org:a', 'site:s', 30, { locator: 'x' }),
    ]);
    expect(told(onlyPart(same))).toEqual({ 'owner org:a': 3, 'not-named': 7 });
  });

  it('scales what exceeds the whole by rounding, and says of how much', async () => {
    const answer = await asked([
      capacity('site:s', 10),
      owns('org:a', 'site:s', 50.5),
      owns('org:b', 'site:s', 50.5),
      capacity('site:t', 30),
      owns('org:c', 'site:t', 100),
    ]);
    expect(told(onlyPart(answer))).toEqual({ 'owner org:c': 30, 'owner org:a': 5, 'owner org:b': 5 });
    expect(answer.assumptions).toEqual([
      expect.objectContaining({ id: 'shares-scaled-to-the-whole', share: 0.25 }),
    ]);
    expect(answer.coverage).toMatchObject({ known: 0.75, assumed: 0.25, unknown: 0 });
  });

  it('gives no company a home by two sources that differ, and a state its own', async () => {
    const part = onlyPart(
      await asked([
        capacity('site:s', 10),
        owns('org:a', 'site:s', 60),
        owns('economy:ZMB', 'site:s', 40),
        lies('org:a', 'economy:CHE'),
        lies('org:a', 'economy:GBR'),
      ]),
    );
    expect(part.homes.map(({ kind, economy }) => [kind, economy])).toEqual([
      ['home', 'economy:ZMB'],
      ['home-not-known', null],
    ]);
  });

  it('does not take who runs a site for its owner, and says what it would change', async () => {
    const answer = await asked([
      capacity('site:s', 10),
      ['org:r', 'operates', 'site:s', { period: '2018' }],
      capacity('site:t', 10),
      owns('org:a', 'site:t', null),
      capacity('site:u', 20),
      owns('org:b', 'site:u', 100),
    ]);
    expect(told(onlyPart(answer))).toEqual({
      'owner org:b': 20,
      'split-unknown org:a': 10,
      'not-named': 10,
    });
    expect(onlyPart(answer).list.find(({ site }) => site === 'site:s')?.operators).toEqual(['org:r']);
    // 20 of 40 as stated; with A as the whole owner and R for its site all of it.
    expect(answer.choices).toHaveLength(1);
    expect(answer.choices[0]?.least.value).toBe(0.5);
    expect(answer.choices[0]?.most.value).toBe(1);
  });
});

describe('what is added', () => {
  it('is of one material, stage, source and basis; tonnes and kilotonnes of one basis are one', async () => {
    const { parts } = await asked([
      capacity('site:s', 10),
      capacity('site:t', 1, { unit: 'kt:contained' }),
      capacity('site:w', 5),
      capacity('site:u', 7, { unit: 't:gross' }),
      capacity('site:v', 8, { source: 'other' }),
      capacity('site:x', 9, { stage: 'refining' }),
    ]);
    expect(
      parts.map(({ source, stage, total }) => [source, stage, total.quantity.value, total.quantity.unit]),
    ).toEqual([
      ['test', 'extraction', 1015, 't:contained'],
      ['other', 'extraction', 8, 't:contained'],
      ['test', 'extraction', 7, 't:gross'],
      ['test', 'refining', 9, 't:contained'],
    ]);
  });

  it('is the latest year of each site; a year that is asked for is taken strictly', async () => {
    const lines = [
      capacity('site:s', 10, { period: '2016' }),
      capacity('site:s', 12),
      capacity('site:t', 5, { period: '2016' }),
    ];
    const latest = onlyPart(await asked(lines));
    expect(latest.total.quantity.value).toBe(17);
    expect(latest.years).toEqual([2016, 2018]);
    expect(latest.list.map(({ site, year }) => [site, year])).toEqual([
      ['site:s', 2018],
      ['site:t', 2016],
    ]);
    const input = { material: 'material:cobalt', year: 2016 };
    expect(onlyPart(await asked(lines, input)).total.quantity.value).toBe(15);
    await expect(asked(lines, { ...input, year: 2017 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2018', '2016'],
    });
  });

  it('is of the newest edition of a source, and its owners as well; another source states them where it does not', async () => {
    const lines = [
      capacity('site:s', 10, { edition: '2020' }),
      capacity('site:s', 12, { edition: '2022' }),
      owns('org:old', 'site:s', 100, { edition: '2020' }),
      owns('org:new', 'site:s', 100, { edition: '2022' }),
      capacity('site:t', 8, { edition: '2022' }),
      owns('org:other', 'site:t', 50, { source: 'other' }),
    ];
    expect(told(onlyPart(await asked(lines)))).toEqual({
      'owner org:new': 12,
      'owner org:other': 4,
      'not-named': 4,
    });
  });

  it('counts a joint capacity once, though it is stated for each of its sites', async () => {
    const group = capacity('group:st', 9);
    const part = onlyPart(
      await asked([
        group,
        capacity('group:st', 9, { note: 'the same again' }),
        capacity('site:s', 0, { value: null, unit: null }),
        ['site:s', 'memberOf', 'group:st', { period: '2018' }],
        ['site:t', 'memberOf', 'group:st', { period: '2018' }],
        owns('org:a', 'site:s', 100),
        owns('org:a', 'site:t', 100),
        capacity('site:u', 0, { value: null, unit: null }),
      ]),
    );
    // Whoever owns each of the sites wholly owns what they have together.
    expect(told(part)).toEqual({ 'owner org:a': 9 });
    expect(part.withoutCapacity).toBe(1);
  });

  it('is the same whole for every reading, whatever is stated', async () => {
    const owners = ['org:a', 'org:b', 'org:c', 'economy:ZMB'];
    const share = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100 }));
    const said = fc.record({
      owner: fc.constantFrom(...owners),
      owned: fc.constantFrom('site:s', 'site:t', 'site:u', 'org:a', 'org:b', 'org:c'),
      percent: share,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 14 }), async (holdings) => {
        const lines: Line[] = [
          capacity('site:s', 10),
          capacity('group:tu', 30),
          ['site:t', 'memberOf', 'group:tu', { period: '2018' }],
          ['site:u', 'memberOf', 'group:tu', { period: '2018' }],
          ...holdings.map(({ owner, owned, percent }) => owns(owner, owned, percent)),
        ];
        const part = onlyPart(await asked(lines));
        for (const list of [part.rows, part.homes, part.cells]) {
          const sum = list.reduce((all, { share: { quantity } }) => all + (quantity.value ?? Number.NaN), 0);
          expect(sum).toBeCloseTo(1, 9);
        }
        for (const { claims } of part.list) {
          expect(claims.reduce((all, one) => all + (one.share.quantity.value ?? Number.NaN), 0)).toBeCloseTo(
            1,
            9,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what has no answer', () => {
  it('is refused with what could be asked', async () => {
    const lines: Line[] = [
      capacity('site:s', 10),
      ['economy:COD', 'extracts', 'material:indium', { value: 1, unit: 't:contained' }],
    ];
    await expect(asked(lines, { material: 'material:indium' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: expect.arrayContaining(['ownership(material: "material:cobalt")']),
    });
    await expect(asked(lines, { of: 'economy:COD' })).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
    await expect(asked(lines, { of: 'org:nobody' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
    await expect(asked(lines, { of: 'material:cobalt' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(asked([lies('site:s', 'economy:COD')], {})).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
    });
  });
});

describe('what may mislead beside the shares', () => {
  const caveatsWith = async (lines: readonly Line[]): Promise<string> =>
    (await asked(lines)).caveats.map(({ en }) => en).join(' ');
  const ore = (site: string): Line => capacity(site, 900, { unit: 't:gross' });

  it('says that an economy stands mostly in the part of another basis, with both counts', async () => {
    const mostly = [
      ...['site:a', 'site:b', 'site:c'].map((site) => lies(site, 'economy:ZMB')),
      capacity('site:a', 10),
      ore('site:b'),
      ore('site:c'),
    ];
    expect(await caveatsWith(mostly)).toMatch(
      /in t \(contained\) and in t \(gross\) \(.*\): ZMB \(1 – 2\)\. These economies stand mostly in the part in t \(gross\)/,
    );
    expect(await caveatsWith(mostly.slice(0, -1))).not.toContain('stand mostly');
  });

  it('says of refining, and of it alone, that smelters and refineries count the same metal', async () => {
    const own = [lies('site:a', 'economy:ZMB')];
    expect(await caveatsWith([...own, capacity('site:a', 10)])).not.toContain('smelters');
    expect(await caveatsWith([...own, capacity('site:a', 10, { stage: 'refining' })])).toContain(
      'the same metal can count at both',
    );
  });
});
