/** Trace and ledger on the project's own data: figures of the publishers, and what must hold of any answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from '../../schema/scheme.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { LedgerAnswer, LedgerRow } from '../../server/analysis/ledger/answer.ts';
import type { TraceAnswer, TraceTrack } from '../../server/analysis/trace/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import { isTurn, partsDone, turnName } from '../turn.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 120_000);
afterAll(() => graph.store.close());

const trace = (input: Readonly<Record<string, unknown>>): Promise<TraceAnswer> =>
  ask(graph, analyses.trace, input);

function trackOf(answer: TraceAnswer, id: string): TraceTrack {
  const track = answer.columns.flatMap(({ tracks }) => tracks).find((one) => one.id === id);
  if (track === undefined) throw new Error(`no track ${id}`);
  return track;
}

const amountOf = ({ nodes }: TraceTrack, entity: string): number | null | undefined =>
  nodes.find((node) => node.entity === entity)?.quantity?.quantity.value;

describe('trace of the smartphone', () => {
  let answer: TraceAnswer;
  beforeAll(async () => {
    answer = await trace({ start: 'device:smartphone' });
  });

  it('follows copper, cobalt and tin from mine to refinery to component', () => {
    expect(answer.contents.filter(({ selected }) => selected).map(({ entity }) => entity)).toEqual([
      'material:copper',
      'material:cobalt',
      'material:tin',
    ]);
    // World Mineral Production 2017–2021: tin of smelters in 2021, 382,947 t.
    expect(trackOf(answer, 'refining/material:tin').total?.quantity.value).toBe(382_947);
    // BGS: refined cobalt 2023, 175,706 t, China 140,000 (an estimate in its source).
    const refined = trackOf(answer, 'refining/material:cobalt');
    expect(refined.total?.quantity.value).toBe(175_706);
    expect(amountOf(refined, 'economy:CHN')).toBe(140_000);
    expect(refined.nodes[0]?.quantity?.quantity.status).toBe('estimated');
    const holder = trackOf(answer, 'components/material:cobalt').nodes[0];
    expect(holder?.entity).toBe('component:li-ion-battery');
  });

  it('weighs what Babbitt’s laboratory weighed: 135.17 g', () => {
    const bill = trackOf(answer, 'components/device:smartphone');
    expect(bill.publishedTotal?.quantity.value).toBeCloseTo(135.17, 2);
    expect(bill.total?.quantity.value).toBeGreaterThan(135);
    expect(bill.total?.quantity.value).toBeLessThan(136);
  });

  it('keeps the cobalt of the phone without its battery beside the figure, not in its place', async () => {
    const cobalt = answer.contents.find(({ entity }) => entity === 'material:cobalt');
    const others = await graph.store.statementsAt(cobalt?.others ?? []);
    expect(cobalt?.mass?.quantity.value).toBeGreaterThan(1);
    expect(others.map(({ value }) => value)).toContain(0.07);
  });

  it('documents harm in DR Congo, and to those who mine tin in Bolivia and Indonesia, and at no refinery', () => {
    const harmed = answer.columns[0]?.tracks
      .flatMap(({ nodes }) => nodes)
      .filter(({ harms }) => harms.length > 0);
    expect(new Set(harmed?.map(({ entity }) => entity))).toEqual(
      new Set(['economy:BOL', 'economy:COD', 'economy:IDN']),
    );
    expect(
      answer.columns[1]?.tracks.flatMap(({ nodes }) => nodes).every(({ harms }) => harms.length === 0),
    ).toBe(true);
  });

  it('ends with 53.6 Mt of e-waste in 2019, of which 17.5 % is documented', () => {
    const generated = trackOf(answer, 'end-of-life/generated');
    expect(generated.period).toBe('2019');
    expect((generated.total?.quantity.value ?? 0) / 1e6).toBeCloseTo(53.6, 1);
    const documented = trackOf(answer, 'end-of-life/fate').nodes.find(({ kind }) => kind === 'fate');
    expect(documented?.share?.quantity.value).toBeCloseTo(0.175, 3);
  });
});

describe('copper ore along trade', () => {
  const into = ({ links }: TraceAnswer, material: string) =>
    links.filter((link) => link.material === material && link.to.startsWith('refining/'));

  it('gives every refinery the whole of its metal, and leaves the pool to cobalt and tin', async () => {
    const answer = await trace({ start: 'device:smartphone' });
    const copper = into(answer, 'material:copper');
    expect(new Set(copper.map(({ kind }) => kind))).toEqual(new Set(['traded', 'not-known']));
    for (const { id, share } of trackOf(answer, 'refining/material:copper').nodes) {
      const sum = copper
        .filter(({ to }) => to === id)
        .reduce((all, link) => all + (link.share?.quantity.value ?? Number.NaN), 0);
      expect(Math.abs(sum - (share?.quantity.value ?? 0)), id).toBeLessThan(1e-9);
    }
    for (const material of ['material:cobalt', 'material:tin'])
      expect(into(answer, material).some(({ kind }) => kind === 'world-pool')).toBe(true);
  });

  it('carries, by mine and by what has none, the copper of one phone', async () => {
    const answer = await trace({ start: 'device:smartphone', minShare: 0.02 });
    const held = answer.contents.find(({ entity }) => entity === 'material:copper')?.mass?.quantity.value;
    const carried = answer.columns[0]?.tracks
      .filter(({ material }) => material === 'material:copper')
      .flatMap(({ nodes }) => nodes)
      .reduce((sum, node) => sum + (node.carried?.quantity.value ?? 0), 0);
    expect(carried).toBeCloseTo(held ?? Number.NaN, 9);
  });

  it('leads to who uses copper in the European Union as the origin of copper does', async () => {
    const question = { material: 'material:copper', consumer: 'group:eu-27', year: 2024 };
    const [origin, routes] = await Promise.all([
      ask(graph, analyses.origin, question),
      ask(graph, analyses.routes, {
        start: 'material:copper',
        from: 'economy:ZMB',
        to: 'group:eu-27',
        toStage: 'components',
        year: 2024,
      }),
    ]);
    const mined = origin.origins.find(({ economy }) => economy === 'economy:ZMB');
    expect(routes.reached?.mass.quantity.value).toBeCloseTo(mined?.mass.quantity.value ?? Number.NaN, 6);
    expect(routes.reached?.share.quantity.value).toBeCloseTo(mined?.share.quantity.value ?? Number.NaN, 9);
    expect(routes.routes[0]?.links.every(({ kind }) => kind === 'traded')).toBe(true);
  });
});

describe('mine output of 2024', () => {
  // World rows and DR Congo's as each edition of the Mineral Commodity Summaries prints them.
  it.each([
    ['newest-edition-of-first-source', 302_000, 226_000],
    ['oldest-edition-first', 290_000, 220_000],
  ])('is of one edition, as the rule %s says', async (precedence, world, congo) => {
    const answer = await trace({ start: 'material:cobalt', year: 2024, precedence });
    const mined = trackOf(answer, 'extraction/material:cobalt');
    expect(mined.publishedTotal?.quantity.value).toBe(world);
    expect(amountOf(mined, 'economy:COD')).toBe(congo);
  });
});

it(`every device and material is traced, or refused with something to ask instead: ${turnName}`, async () => {
  let traced = 0;
  const starts = [...graph.context.entities.keys()].filter((id) => /^(device|material):/.test(id));
  for (const start of starts.filter((_, place) => isTurn(place, 4))) {
    const answer = await trace({ start }).catch((error: unknown) => error);
    if (answer instanceof Error) {
      expect(answer).toMatchObject({
        code: 'NOT_ANSWERABLE',
        nearest: expect.arrayContaining([expect.any(String)]),
      });
      continue;
    }
    traced += 1;
    for (const { id, nodes } of (answer as TraceAnswer).columns.flatMap(({ tracks }) => tracks)) {
      const shares = nodes.flatMap(({ share }) => share?.quantity.value ?? []);
      if (shares.length === 0) continue;
      expect(Math.min(...shares), `${start} ${id}`).toBeGreaterThanOrEqual(0);
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1), `${start} ${id}`).toBeLessThan(
        1e-9,
      );
    }
  }
  expect(traced).toBeGreaterThan(25 * partsDone(4));
}, 120_000);

describe('ledger', () => {
  const rowOf = (answer: LedgerAnswer, id: LedgerRow['id']): LedgerRow => {
    const row = answer.rows.find((one) => one.id === id);
    if (row === undefined) throw new Error(`no row ${id}`);
    return row;
  };

  it.each(schemes.ids)(
    'under %s has bands that add up to 1, and the same totals as under any other',
    async (scheme) => {
      const answer = await ask(graph, analyses.ledger, { scheme });
      for (const { id, bands, state } of answer.rows) {
        if (state === 'no-figure') continue;
        const sum = bands.reduce((total, { share }) => total + (share.quantity.value ?? 0), 0);
        expect(Math.abs(sum - 1), id).toBeLessThan(1e-9);
      }
      // NCSES 2018: 472 million USD are in the world row and in no economy's.
      const left = rowOf(answer, 'earns').bands.find(({ band }) => band === 'unallocated');
      expect(left?.amount?.quantity.value).toBe(472);
      expect((rowOf(answer, 'throws-away').total?.quantity.value ?? 0) / 1e6).toBeCloseTo(53.6, 1);
      // gapminder-ict, cell_phones_total of 2023: 161 rows add up to 8,527,218,239; no world row is printed.
      const uses = rowOf(answer, 'uses');
      expect(uses).toMatchObject({ state: 'covered', period: '2023', digitalPart: 'known' });
      expect(uses.total?.quantity.value).toBe(8_527_218_239);
      expect(uses.economies).toHaveLength(161);
      expect(uses.economies[0]).toMatchObject({ economy: 'economy:CHN', side: 'south' });
      expect(uses.economies[0]?.amount?.quantity.value).toBe(1_824_420_000);
      expect(rowOf(answer, 'receives-waste').state).toBe('no-figure');
    },
  );

  it('counts fewer than half of the 85 mining pairs: those of device minerals', async () => {
    const { total } = rowOf(await ask(graph, analyses.ledger, {}), 'bears-harm');
    expect(total?.quantity.value).toBeGreaterThan(20);
    expect(total?.quantity.value).toBeLessThan(43);
  });

  it('leaves Taiwan unclassified under M49 only', async () => {
    const side = async (scheme: string) =>
      rowOf(await ask(graph, analyses.ledger, { scheme }), 'earns').economies.find(
        ({ economy }) => economy === 'economy:TWN',
      )?.side;
    expect(await side('m49-developed-2020')).toBe('unclassified');
    expect(await side('imf-advanced-2024')).toBe('north');
  });
});
