/**
 * Cobalt cannot be answered from the bundled trade. An archive in the publisher's layout, imported, answers it with no
 * change of code. The flows of the archive are invented; output, codes and contents are the project's own.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../ingest/build.ts';
import { importBaci } from '../../ingest/sources/baci/import.ts';
import {
  productsText,
  tables,
  writeZip,
  yearFile,
  yearText,
} from '../../ingest/sources/baci/testing/archive.ts';
import { QuestionError } from '../../server/analysis/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { OriginAnswer } from '../../server/analysis/origin/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { datasetsFolder } from '../built-graph.ts';

/** What cobalt takes of the project's own data sets: few, so that two graphs are built in seconds. */
const own = [
  'baci-30-codes',
  'baci-main-flows',
  'baci-top-200',
  'baci-top-traders',
  'content-factors',
  'economies',
  'hs-nomenclature',
  'iea-critical-minerals',
  'trade-codes',
  'vocabulary',
];

/** Thousand dollars and tonnes: 300,000 t of hydroxide go from DR Congo to China, 5,000 t from China to the US. */
const rows = [
  '2024,180,156,810520,3000000,300000',
  '2024,156,842,810520,50000,5000',
  '2024,156,276,282200,20000,1000',
];

let root = '';
const graphs: ReadyGraph[] = [];
async function graphOf(name: string, folders: readonly string[]): Promise<ReadyGraph> {
  const folder = join(root, name);
  await buildGraph([...folders], folder, { keepOlder: 1 });
  const graph = await prepareGraph(await openEmbeddedStore(folder));
  graphs.push(graph);
  return graph;
}

let bundled: ReadyGraph;
let filled: ReadyGraph;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-origin-'));
  const datasets = join(root, 'datasets');
  for (const name of own) await cp(join(datasetsFolder, name), join(datasets, name), { recursive: true });
  const files = {
    ...tables,
    'product_codes_HS22_V202601.csv': `${productsText}810520,Cobalt: mattes and other intermediate products\n`,
    [yearFile('2024')]: yearText(...rows),
  };
  const archive = await writeZip(
    root,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace('HS22', 'HS17'), text])),
    'BACI_HS17_V202601.zip',
  );
  await importBaci(archive, { out: join(root, 'imported') });
  bundled = await graphOf('bundled', [datasets]);
  filled = await graphOf('filled', [datasets, join(root, 'imported')]);
}, 400_000);
afterAll(async () => {
  for (const { store } of graphs) await store.close();
  await rm(root, { recursive: true });
});

const cobalt = { material: 'material:cobalt', year: 2024, consumer: 'economy:USA' };

describe('cobalt', () => {
  it('is refused from the bundled slices: pairs of oxides alone, and totals of the rest', async () => {
    const error = await ask(bundled, analyses.origin, cobalt).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(QuestionError);
    expect(error).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/14 % of the value.*810520 there are totals alone.*filon import baci/s),
      nearest: expect.arrayContaining(['originBounds(material: "material:cobalt", year: 2024)']),
    });
  });

  it('answers in full once the archive is imported', async () => {
    const answer: OriginAnswer = await ask(filled, analyses.origin, cobalt);
    expect(answer.stages).toMatchObject([
      {
        stage: 'refining',
        source: 'iea-critical-minerals',
        tradeSource: 'baci',
        tradeEdition: 'hs17-v202601',
        extent: { kind: 'complete' },
        weaknesses: [],
      },
    ]);
    expect(answer.stages[0]?.codes.map(({ product }) => product).sort()).toEqual([
      'product:hs2017-282200',
      'product:hs2017-810520',
    ]);
    // The middle of the content that is assumed for 810520, between 0.2 and 1.
    const content = 0.6;
    expect(answer.total.quantity.value).toBeCloseTo(5000 * content, 6);
    // China sends on its own metal and DR Congo's hydroxide in one mix; IEA does not name DR Congo as a refiner.
    const china = answer.origins.find(({ economy }) => economy === 'economy:CHN')?.mass.quantity.value ?? 0;
    const congo = answer.unknowns.reduce((sum, { mass }) => sum + (mass.quantity.value ?? 0), 0);
    expect(answer.unknowns.map(({ kind, economy, stage }) => [kind, economy, stage])).toEqual([
      ['lumped', 'economy:COD', 'refining'],
      ['stage-not-covered', 'economy:COD', 'refining'],
    ]);
    expect(china + congo).toBeCloseTo(5000 * content, 6);
    expect((china / congo) * 300_000 * content).toBeCloseTo(await refinedIn('economy:CHN'), -1);
    // As much as the agency lumps together may be DR Congo's; the rest it does not cover.
    const lumped = answer.unknowns[0]?.mass.quantity.value ?? 0;
    const rest = await refinedIn('group:iea-critical-minerals-2025-rest-of-world');
    expect(lumped / congo).toBeCloseTo(rest / (300_000 * content), 3);
    // DR Congo is not among those that shipped last.
    expect(answer.lastShippers.map(({ economy }) => economy)).toEqual(['economy:CHN']);
  });
});

describe('routes of cobalt to who uses it', () => {
  const question = {
    start: 'material:cobalt',
    from: 'economy:CHN',
    fromStage: 'refining',
    to: 'economy:USA',
    toStage: 'components',
    year: 2024,
  };

  it('are refused from the bundled slices: nothing says who uses its metal', async () => {
    await expect(ask(bundled, analyses.routes, question)).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
  });

  it('follow the trade once the archive is imported, as its origin does', async () => {
    const [origin, routes] = await Promise.all([
      ask(filled, analyses.origin, cobalt),
      ask(filled, analyses.routes, question),
    ]);
    const china = origin.origins.find(({ economy }) => economy === 'economy:CHN');
    expect(routes.routes.map(({ links }) => links.map(({ kind }) => kind))).toEqual([['traded']]);
    expect(routes.routes[0]?.mass?.quantity.value).toBeCloseTo(china?.mass.quantity.value ?? Number.NaN, 6);
    expect(routes.routes[0]?.share?.quantity.value).toBeCloseTo(china?.share.quantity.value ?? Number.NaN, 9);
  });
});

/** Tonnes that the agency gives for 2024. */
async function refinedIn(subject: string): Promise<number> {
  const [row] = await filled.store.slice({
    subject: [subject],
    predicate: ['refines'],
    object: ['material:cobalt'],
    source: ['iea-critical-minerals'],
    years: { from: 2024, to: 2024 },
  });
  expect(row?.unit).toBe('kt:contained');
  return (row?.value ?? 0) * 1000;
}
