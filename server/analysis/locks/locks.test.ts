/** Instruments, on a small graph: the example of docs/methods/locks.md, and what must not be said. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { type Figure, QuestionError } from '../answer.ts';
import type { Lock, LocksAnswer } from './answer.ts';
import { locks } from './locks.ts';
import { countedIndicator, meetingsIndicator } from './plan.ts';

const basel = 'instrument:basel-convention';
const annex = 'instrument:basel-annex-ii-y49';
const act = 'instrument:act';
const list = { source: 'ieadb-membership', edition: '2020' } as const;
const party = (economy: string, day: string): Line => [
  `economy:${economy}`,
  'partyTo',
  basel,
  { ...list, period: `${day.slice(0, 4)}/2020`, note: `Ratified, accepted or acceded on ${day}.` },
];
const world = (economy: string): Line => [
  `economy:${economy}`,
  'memberOf',
  'group:m49-019',
  { source: 'm49' },
];
const north = (economy: string): Line => [
  `economy:${economy}`,
  'memberOf',
  'group:imf-advanced',
  { source: 'imf-weo' },
];
const waste = (economy: string, value: number, rest: Line[3] = {}): Line => [
  `economy:${economy}`,
  'generatesEwaste',
  null,
  { source: 'un-sdg-ewaste', period: '2019', value, unit: 't:gross', ...rest },
];
const met = (subject: string, period: string, value: number, object = act): Line => [
  subject,
  'lobbies',
  object,
  { source: 'meetings', period, value, unit: 'count', status: 'derived' },
];
const meetings = (object: string, period: string, value: number): Line => [
  act,
  'hasIndicator',
  object,
  { source: 'meetings', period, value, unit: 'count', status: 'derived' },
];
const rule = (subject: string, object: string, note: string | null = null): Line => [
  subject,
  'regulates',
  object,
  { source: 'atlas', period: '2010/2021', note },
];

/** A, B and C of five economies are named; A and C are of the North. */
const graph: HandMade = {
  lines: [
    ...['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map(world),
    ...['AAA', 'CCC'].map(north),
    party('AAA', '1992-05-01'),
    party('BBB', '2001-02-03'),
    [
      'economy:CCC',
      'signedOnly',
      basel,
      { ...list, period: '1990/2020', note: 'Signed on 1990-03-22; no date of ratification.' },
    ],
    rule(annex, 'product:electronic-waste'),
    // 100 t in all: A 30, B 20, C 40, D 10; E is not told; another year, edition, unit and publisher count for nothing.
    waste('AAA', 30),
    waste('BBB', 20),
    waste('CCC', 40),
    waste('DDD', 10),
    waste('AAA', 999, { period: '2020' }),
    waste('AAA', 888, { edition: '2030' }),
    waste('AAA', 7, { unit: 'kg/person:gross' }),
    waste('EEE', 500, { source: 'monitor' }),
    rule(act, 'material:tin', 'Legal framework, binding, of Some Parliament, since 2010. Revised in 2012.'),
    rule(act, 'material:gold', 'Legal framework, binding, of Some Parliament, since 2010.'),
    meetings(meetingsIndicator, '2020', 10),
    meetings(meetingsIndicator, '2021', 30),
    meetings(countedIndicator, '2021', 5),
    met('org:first', '2020', 1),
    met('org:first', '2021', 2),
    met('org:second', '2021', 4),
    met('org:second', '2021', 90, meetingsIndicator),
    [act, 'sanctions', 'org:third', { source: 'journal', period: '2022/2026' }],
    ['economy:DDD', 'notPartyTo', 'instrument:no', { source: 'ministry', period: '2022' }],
    ['economy:BBB', 'partyTo', 'instrument:no', { source: 'ministry', period: '2022' }],
  ],
  entities: [{ id: 'instrument:silent' }],
};

const asked = async (input: Readonly<Record<string, unknown>> = {}): Promise<LocksAnswer> =>
  ask(await handMadeGraph(graph), locks, input);
async function lockOf(of: string): Promise<Lock> {
  const { lock } = await asked({ of });
  if (lock === null) throw new Error('a lock was expected');
  return lock;
}
const amount = (figure: Figure | null | undefined): number | null => figure?.quantity.value ?? null;

describe('who is bound', () => {
  it('is told by economy with the day; signed is not bound, and whom the list does not name is said to be on no list', async () => {
    const { members, listYear } = await lockOf(basel);
    expect(members.map(({ economy, side, standing, day }) => [economy, side, standing, day])).toEqual([
      ['economy:AAA', 'north', 'party', '1992-05-01'],
      ['economy:BBB', 'south', 'party', '2001-02-03'],
      ['economy:CCC', 'north', 'signed', '1990-03-22'],
      ['economy:DDD', 'south', 'not-listed', null],
      ['economy:EEE', 'south', 'not-listed', null],
    ]);
    expect(listYear).toBe(2020);
    expect(members.map(({ statement }) => amount(statement))).toEqual([1, 1, 1, null, null]);
  });

  it('is counted by side: shares of the economies of a side add up to 1', async () => {
    const { sides } = await lockOf(basel);
    expect(
      sides.map(({ side, standing, economies, share }) => [side, standing, amount(economies), amount(share)]),
    ).toEqual([
      // Of the South B is a party, D and E are not on the list.
      ['south', 'party', 1, 0.333333333333333],
      ['south', 'not-listed', 2, 0.666666666666667],
      ['north', 'party', 1, 0.5],
      ['north', 'signed', 1, 0.5],
    ]);
    expect(sides.every(({ economies }) => economies.evidence.length > 0)).toBe(true);
  });

  it('is unknown where no source lists parties: no economy is said to stay out', async () => {
    const lock = await lockOf(act);
    expect([lock.members, lock.sides, lock.parties, lock.listYear]).toEqual([[], [], null, null]);
    expect(lock.finding.en).toContain('No list of parties in the sources.');
    const { caveats, coverage } = await asked({ of: act });
    expect(caveats.map(({ en }) => en)).toContain('No list of parties in the sources.');
    expect(coverage).toMatchObject({ known: 0, unknown: 1 });
  });

  it('has no absence where a source answers on some economies only: the others are unknown, and in no count or share', async () => {
    const { members, sides, listKind, listSources, finding, concerned } = await lockOf('instrument:no');
    expect([listKind, listSources, concerned]).toEqual(['assessed', ['ministry'], null]);
    expect(members.map(({ economy, standing, statement }) => [economy, standing, amount(statement)])).toEqual(
      [
        ['economy:BBB', 'party', 1],
        ['economy:DDD', 'not-party', 1],
        ['economy:AAA', 'no-entry', null],
        ['economy:CCC', 'no-entry', null],
        ['economy:EEE', 'no-entry', null],
      ],
    );
    // B and D of the South are told of, E is not; of the North nobody is, so that the side has no line and no 0.
    expect(
      sides.map(({ side, standing, economies, share }) => [side, standing, amount(economies), amount(share)]),
    ).toEqual([
      ['south', 'party', 1, 0.5],
      ['south', 'not-party', 1, 0.5],
    ]);
    expect(finding.en).toBe(
      'One economy had ratified in 2022, as “ministry” prints it. Of one it says that it had not. On the other economies it has no answer: not known.',
    );
    const { caveats, coverage } = await asked({ of: 'instrument:no' });
    expect(coverage).toMatchObject({ known: 0.4, unknown: 0.6 });
    const said = caveats.map(({ en }) => en).join(' ');
    expect(said).toContain('A source that is no list of parties');
    expect(said).not.toContain('The list of parties');
  });
});

describe('the thing concerned', () => {
  it('is shared out by one publisher in its fullest year, with whom it does not tell beside', async () => {
    const { concerned } = await lockOf(basel);
    expect(
      concerned?.rows.map(({ standing, economies, amount: mass, share }) => [
        standing,
        amount(economies),
        amount(mass),
        amount(share),
      ]),
    ).toEqual([
      ['party', 2, 50, 0.5],
      ['signed', 1, 40, 0.4],
      ['not-listed', 1, 10, 0.1],
    ]);
    expect([concerned?.year, amount(concerned?.total), concerned?.withoutAmount]).toEqual([2019, 100, 1]);
  });

  it('is left out of an instrument that does not apply to it, or that has no list', async () => {
    expect((await lockOf(act)).concerned).toBeNull();
    expect((await lockOf(annex)).concerned).toBeNull();
  });
});

describe('what an instrument applies to', () => {
  it('is what statements say, with those of its parts, which name their whole', async () => {
    const whole = await lockOf(basel);
    expect(whole.rules.map(({ instrument, thing }) => [instrument, thing])).toEqual([
      [annex, 'product:electronic-waste'],
    ]);
    expect([whole.parts, whole.whole]).toEqual([[annex], null]);
    expect((await lockOf(annex)).whole).toBe(basel);
  });

  it('has the nature, the maker and the year that the source prints', async () => {
    const { nature, rules } = await lockOf(act);
    expect(nature).toBe('law');
    expect(rules.map(({ thing, issuer, since }) => [thing, issuer, since])).toEqual([
      ['material:gold', 'Some Parliament', 2010],
      ['material:tin', 'Some Parliament', 2010],
    ]);
  });
});

describe('who met', () => {
  it('is counted by organisation and year, apart from meetings on other things', async () => {
    const { met: organisations, meetingYears, ...lock } = await lockOf(act);
    expect(
      organisations.map(({ organisation, meetings: all, years }) => [
        organisation,
        amount(all),
        years.map((one) => [one.year, amount(one.meetings)]),
      ]),
    ).toEqual([
      ['org:second', 4, [[2021, 4]]],
      [
        'org:first',
        3,
        [
          [2020, 1],
          [2021, 2],
        ],
      ],
    ]);
    expect(meetingYears.map(({ year, all, counted }) => [year, amount(all), amount(counted)])).toEqual([
      [2020, 10, null],
      [2021, 30, 5],
    ]);
    // Forty meetings, of which five with a counted organisation.
    expect([lock.meetings, lock.meetingsCounted, lock.meetingsShare].map(amount)).toEqual([40, 5, 0.125]);
  });

  it('is unknown, and not nobody, where nothing is counted', async () => {
    const { meetings: all, met: organisations, meetingsShare } = await lockOf(basel);
    expect([all, organisations, meetingsShare]).toEqual([null, [], null]);
  });
});

describe('the list of instruments', () => {
  it('counts each, those with parties first; what no source tells is null', async () => {
    const { instruments, lock, coverage } = await asked();
    expect(lock).toBeNull();
    expect(
      instruments.map((one) => [
        one.instrument.slice('instrument:'.length),
        ...[one.parties, one.signed, one.notParties, one.things, one.meetings, one.organisations].map(amount),
        amount(one.sanctioned),
      ]),
    ).toEqual([
      ['basel-convention', 2, 1, null, null, null, null, null],
      ['no', 1, null, 1, null, null, null, null],
      ['act', null, null, null, 2, 40, 2, 1],
      ['basel-annex-ii-y49', null, null, null, 1, null, null, null],
      ['silent', null, null, null, null, null, null, null],
    ]);
    // One of five has a list of parties: answers on some economies are none.
    expect(coverage.known).toBe(0.2);
  });

  it('says in words what is known of one', async () => {
    const { finding } = await lockOf(basel);
    expect(finding.en).toBe(
      '2 economies are bound as of 2020. One signed without ratifying. 2 are not on the list.',
    );
    expect(finding.fr).toBe(
      '2 économies sont liées en 2020. Une a signé sans ratifier. 2 ne sont pas sur la liste.',
    );
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['instrument:basel-conventoin', 'UNKNOWN_ID', basel],
    ['economy:AAA', 'BAD_USER_INPUT', act],
  ])('%s is refused as %s, with the nearest instrument', async (of, code, near) => {
    const error = await asked({ of }).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(QuestionError);
    if (error instanceof QuestionError) {
      expect(error.code).toBe(code);
      expect(error.nearest).toContain(near);
    }
  });

  it('of an instrument of which nothing is stated is answered: nothing is known', async () => {
    const lock = await lockOf('instrument:silent');
    expect([lock.rules, lock.members, lock.met, lock.listed, lock.figures]).toEqual([[], [], [], [], []]);
    const { caveats } = await asked({ of: 'instrument:silent' });
    expect(caveats.map(({ en }) => en)).toContain('No source of the graph says what it applies to.');
  });
});
