import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../../question/testing/hand-made-graph.ts';
import type { TraceAnswer, TraceTrack } from '../answer.ts';
import { trace } from '../trace.ts';

const phone = 'device:phone';
const phones = 'device:unu-0306';
const model = 'device:phone-one';

/** Shape 1 and scale 1 / ln 2: half of what is left becomes waste each year. */
const lines: readonly Line[] = [
  [phone, 'contains', 'material:steel', { value: 40, unit: 'g:gross' }],
  [phone, 'contains', 'component:battery', { value: 60, unit: 'g:gross' }],
  [model, 'contains', 'material:tin', { value: 1, unit: 'g:contained' }],
  [phones, 'hasIndicator', 'indicator:lifetime-weibull-shape', { value: 1, unit: 'score', period: '2015' }],
  [phones, 'hasLifetime', null, { value: 1 / Math.LN2, unit: 'year', period: '2015' }],
  [phone, 'hasLifetime', null, { value: 2.5, unit: 'year', period: '2020', source: 'ademe' }],
  ['group:eu', 'shipsEwasteTo', 'group:africa', { value: 350, unit: 't:gross', period: '2017/2018' }],
  [
    'group:oecd',
    'shipsEwasteTo',
    'group:asia',
    { value: 5, low: 4, high: 7, unit: 'kt:gross', period: '2005' },
  ],
  [
    'group:oecd',
    'shipsEwasteTo',
    'group:asia',
    { value: 9, unit: 'kt:gross', status: 'projected', period: '2030' },
  ],
];

async function traced(input: Readonly<Record<string, unknown>> = {}, given = lines): Promise<TraceAnswer> {
  const entities = [
    { id: phone, name: named('Phone'), partOf: phones },
    { id: phones, name: named('Mobile phones') },
    { id: model, name: named('Phone One'), partOf: phone },
  ];
  return ask(await handMadeGraph({ lines: given, entities }), trace, { start: phone, ...input });
}

function trackOf({ columns }: TraceAnswer, id: string): TraceTrack {
  const track = columns.flatMap(({ tracks }) => tracks).find((one) => one.id === id);
  if (track === undefined) throw new Error(`no track ${id}`);
  return track;
}

describe('how long a device is used', () => {
  it('parts one year’s sales by how long they are used, and weighs the parts', async () => {
    const track = trackOf(await traced(), `use/${phone}/years`);
    // Halving: by the end of years 1, 2, 3, 5, 10 there are 1/2, 1/4, 1/8, 1/32, 1/1024 left.
    const shares = [1 / 2, 1 / 4, 1 / 8, 1 / 8 - 1 / 32, 1 / 32 - 1 / 1024, 1 / 1024];
    expect(track.nodes.map(({ label, share }) => [label.en, share?.quantity.value])).toEqual([
      ['Within 1 year', expect.closeTo(shares[0] ?? 0, 12)],
      ['1 to 2 years', expect.closeTo(shares[1] ?? 0, 12)],
      ['2 to 3 years', expect.closeTo(shares[2] ?? 0, 12)],
      ['3 to 5 years', expect.closeTo(shares[3] ?? 0, 12)],
      ['5 to 10 years', expect.closeTo(shares[4] ?? 0, 12)],
      ['After more than 10 years', expect.closeTo(shares[5] ?? 0, 12)],
    ]);
    // The phone weighs 100 g.
    expect(track.nodes[1]?.carried?.quantity.value).toBeCloseTo(25, 10);
    expect(track.period).toBe('2015');
    expect(track.note?.en).toMatch(/after 1 years.*“Mobile phones”.*another source gives 2\.5 years/);
  });

  it('tells year by year what becomes waste and what is in use, with median and parameters', async () => {
    const { lifetime } = await traced();
    expect(lifetime?.deviceClass).toBe(phones);
    expect(lifetime?.median.quantity).toMatchObject({ value: expect.closeTo(1, 12), unit: 'year' });
    expect(lifetime?.years[2]).toMatchObject({ age: 2 });
    expect(lifetime?.years[2]?.waste.quantity.value).toBeCloseTo(1 / 8, 12);
    expect(lifetime?.years[2]?.inUse.quantity.value).toBeCloseTo(1 / 8, 12);
    expect(lifetime?.others.map(({ quantity }) => quantity.value)).toEqual([2.5]);
  });

  it('holds for a model of the device too', async () => {
    expect((await traced({ start: model })).lifetime?.deviceClass).toBe(phones);
  });

  it('is left out without a shape of the same source, for a material, and going back', async () => {
    const noShape = lines.filter(([, predicate]) => predicate !== 'hasIndicator');
    expect((await traced({}, noShape)).lifetime).toBeNull();
    const foreign = lines.map(
      ([subject, predicate, object, rest]): Line => [
        subject,
        predicate,
        object,
        predicate === 'hasIndicator' ? { ...rest, source: 'other' } : (rest ?? {}),
      ],
    );
    expect((await traced({}, foreign)).lifetime).toBeNull();
    expect((await traced({ direction: 'back' })).lifetime).toBeNull();
  });
});

describe('e-waste across borders', () => {
  it('stands as its studies say, one beside the other, with no shares and nothing projected', async () => {
    const track = trackOf(await traced(), 'end-of-life/shipped');
    expect(
      track.nodes.map(({ label, share, quantity }) => [label.en, share, quantity?.quantity.value]),
    ).toEqual(
      expect.arrayContaining([
        ['eu to africa, 2017–2018', null, 350],
        ['oecd to asia, 2005', null, 5],
      ]),
    );
    expect(track.nodes).toHaveLength(2);
    expect(track.nodes.every(({ carried }) => carried === null)).toBe(true);
  });

  it('is no track where nothing is known', async () => {
    const { columns } = await traced(
      {},
      lines.filter(([, predicate]) => predicate !== 'shipsEwasteTo'),
    );
    expect(columns.at(-1)?.tracks.map(({ id }) => id)).not.toContain('end-of-life/shipped');
  });
});
