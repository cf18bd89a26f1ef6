/**
 * `filon import baci`: the publisher's own archive, of any size, into a data set of one table a year. Years are read
 * one after the other, while the next is unpacked; all of them are put in place together, or none.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit, canonicalArray, sha256 } from '../../../schema/canonical.ts';
import type { Digest } from '../../bulk/digest.ts';
import { type BulkInput, digestOnDisk, openInput, unpackFile } from '../../bulk/input.ts';
import { bytesIn, checkSpace, NoRoomError } from '../../bulk/space.ts';
import { Stage } from '../../bulk/stage.ts';
import { descriptorName } from '../../dataset/write.ts';
import { InputError } from '../../problem.ts';
import { projectDatasets } from '../../project.ts';
import { massGap } from '../../rules/mass-gap.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { hsProductId } from '../hs-nomenclature/product.ts';
import { chosenCodes, economiesByNumber } from './codes.ts';
import { type BaciFiles, baciFiles, type YearFile } from './file-names.ts';
import { judgeYears } from './gaps.ts';
import { checkCountries, type ProductList, readProducts } from './lists.ts';
import { lumpsOf } from './lumps.ts';
import type { BaciOptions, BaciResult, BaciYear } from './options.ts';
import { isThere, type PlacedYear } from './placed.ts';
import { publish } from './publish.ts';
import { readYear, recordName, stemOf, type YearJob, type YearTools } from './read-year.ts';
import { readRecord, writeRecord, type YearRecord } from './record.ts';

/** Raised when the same file would give other statements. */
const layoutVersion = '1';
const dataset = 'baci';

/**
 * Reads an archive, a folder with its files, or one year with the two tables beside it.
 * @throws InputError with every problem; what was imported before stays as it was
 * @throws the signal's reason when it is aborted; years that are finished wait for the next run
 */
export async function importBaci(path: string, options: BaciOptions = {}): Promise<BaciResult> {
  const input = await openInput(path);
  try {
    const plan = await planOf(input, path, options);
    const out = options.out ?? 'imported';
    checkTarget(join(out, dataset));
    await mkdir(out, { recursive: true });
    const stage = await Stage.open(out, dataset);
    let keepParts = true;
    try {
      await stage.keepParts(isFinishedPart);
      const result = await run(plan, stage, join(out, dataset), options);
      keepParts = false;
      return result;
    } catch (error) {
      // A refused file leaves nothing; after Ctrl-C or on a full disk the finished years are taken up again.
      keepParts = !(error instanceof InputError) || error instanceof NoRoomError;
      throw error;
    } finally {
      await (keepParts ? stage.close(isFinishedPart) : stage.remove());
    }
  } finally {
    input.close();
  }
}

/** Told before hours of work, not after. */
function checkTarget(folder: string): void {
  if (existsSync(folder) && !existsSync(join(folder, descriptorName)))
    throw new InputError([
      { file: folder, expected: 'a dataset folder with its datapackage.json, or none yet' },
    ]);
}

interface Plan {
  readonly files: BaciFiles;
  readonly years: readonly YearFile[];
  readonly products: ProductList;
  /** Codes that are taken. */
  readonly codes: readonly string[];
  readonly isAll: boolean;
  readonly lookups: Pick<YearJob, 'places' | 'codes' | 'products'>;
  readonly settings: string;
  readonly prefix: string;
}

async function planOf(input: BulkInput, path: string, options: BaciOptions): Promise<Plan> {
  const datasets = options.datasets ?? projectDatasets();
  const files = baciFiles(input, path);
  const years = chosenYears(files, path, options.years);
  const products = await readProducts(files.products);
  const economies = await economiesByNumber(datasets);
  await checkCountries(files.countries, economies);
  const codes = await chosenCodes(options, products, datasets, files.products.place);
  const lumps = [...lumpsOf(files.edition)].map(([number, { id }]): [string, string] => [number, id]);
  const places = new Map([...lumps, ...economies].sort(([a], [b]) => Number(a) - Number(b)));
  const prefix = hsProductId(files.revision, '');
  return {
    files,
    years,
    products,
    codes,
    isAll: options.all === true,
    lookups: {
      places,
      codes: [...products.keys()],
      products: new Map(codes.map((code) => [code, `${prefix}${code}`])),
    },
    settings: sha256(
      canonicalArray([
        layoutVersion,
        JSON.stringify(codes),
        JSON.stringify([...places]),
        JSON.stringify([...products.keys()].sort(byCodeUnit)),
        JSON.stringify(unitValueBand),
        JSON.stringify(massGap),
        String(options.all === true),
      ]),
    ),
    prefix,
  };
}

function chosenYears(
  { years }: BaciFiles,
  path: string,
  asked: readonly string[] | undefined,
): readonly YearFile[] {
  if (asked === undefined) return years;
  const missing = asked.filter((year) => !years.some((item) => item.year === year));
  if (missing.length === 0) return years.filter(({ year }) => asked.includes(year));
  throw new InputError([
    {
      file: path,
      found: missing.join(', '),
      expected: `years that are there: ${years.map(({ year }) => year).join(', ')}`,
    },
  ]);
}

/** Parts of a finished year; its record is written last. */
const isFinishedPart = (name: string, names: ReadonlySet<string>): boolean => {
  const stem = /^(.+?)(?:-(?:value|mass)\.statements\.(?:parquet|summary\.csv)|\.import\.json)$/.exec(
    name,
  )?.[1];
  return stem !== undefined && names.has(recordName(stem));
};

async function run(plan: Plan, stage: Stage, folder: string, options: BaciOptions): Promise<BaciResult> {
  const tools: YearTools = {
    folder: stage.folder,
    memoryLimit: options.memoryLimit ?? '600MB',
    signal: options.signal,
    onProgress: options.onProgress,
  };
  const { edition } = plan.files;
  const states = new Map<string, BaciYear['state']>();
  const placed: PlacedYear[] = [];
  const waiting: YearFile[] = [];
  for (const item of plan.years) {
    options.signal?.throwIfAborted();
    const known = await findYear(plan, item, stage.folder, folder, tools);
    if (known === undefined) waiting.push(item);
    else {
      placed.push(known);
      states.set(item.year, known.folder === folder ? 'as before' : 'resumed');
    }
  }
  // The data set is written anew beside the old one.
  if (waiting.length > 0) await checkSpace(stage.folder, spaceFor(plan, waiting) + (await bytesIn(folder)));
  for await (const year of readYears(plan, waiting, stage, tools)) {
    placed.push(year);
    states.set(year.year, 'read');
  }
  const judged = await judgeYears(edition, placed, folder, tools);
  options.signal?.throwIfAborted();
  const { revision, release } = plan.files;
  const { years: asked, products, codes, isAll } = plan;
  const changed = await publish(
    { datasetFolder: folder, edition, revision, release, years: asked, products, codes, isAll },
    judged,
  );
  const years = judged
    .filter(({ year }) => states.has(year))
    .map(({ year, record }) => yearReport(year, record, states.get(year) ?? 'read'));
  const { others } = plan.files;
  return {
    folder,
    edition,
    codes: plan.codes.length,
    years: years.sort((a, b) => byCodeUnit(a.year, b.year)),
    changed,
    remarks:
      others.length === 0 ? [] : [`Not read, since no file of BACI has such a name: ${others.join(', ')}.`],
  };
}

/** A year that was read before from the same bytes in the same way: in place, or left by a run that was stopped. */
async function findYear(
  plan: Plan,
  { year, file }: YearFile,
  stageFolder: string,
  folder: string,
  tools: YearTools,
): Promise<PlacedYear | undefined> {
  const stem = stemOf(plan.files.edition, year);
  for (const place of [folder, stageFolder]) {
    const record = await readRecord(join(place, recordName(stem)));
    if (record === undefined || record.settings !== plan.settings || record.bytes !== file.bytes) continue;
    if (!(await isThere(place, stem, record))) continue;
    const crc32 = file.path === undefined ? file.crc32 : (await digestOnDisk(file.path, tools)).crc32;
    if (crc32 === record.crc32) return { year, stem, folder: place, record };
  }
  return undefined;
}

/**
 * Bytes on disk that the years need while they are read: two are unpacked at a time, the sorting of one may take as
 * much again, and of each half of its share remains as tables, twice while they are put in place.
 */
function spaceFor({ codes, products }: Plan, waiting: readonly YearFile[]): number {
  const sizes = waiting.map(({ file }) => file.bytes).sort((a, b) => b - a);
  const [largest = 0, second = 0] = sizes;
  const isUnpacked = waiting.some(({ file }) => file.path !== undefined);
  const share = codes.length / products.size;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Math.ceil((isUnpacked ? 0 : largest + second) + share * (largest + all));
}

/** Reads years in turn; the next one is unpacked meanwhile. */
async function* readYears(
  plan: Plan,
  waiting: readonly YearFile[],
  stage: Stage,
  tools: YearTools,
): AsyncGenerator<PlacedYear> {
  const unpack = (item: YearFile | undefined): Unpacked | undefined => {
    if (item === undefined) return undefined;
    const path = item.file.path ?? stage.path(`${item.file.name}.part`);
    const digest =
      item.file.path === undefined ? unpackFile(item.file, path, tools) : digestOnDisk(path, tools);
    // It is awaited later, or not at all when another year fails first.
    digest.catch(() => {});
    return { path, digest };
  };
  let next = unpack(waiting[0]);
  for (const [place, { year, file }] of waiting.entries()) {
    const current = next;
    if (current === undefined) return;
    try {
      // A file on disk is read while its checksum is taken.
      if (file.path === undefined) await current.digest;
      next = unpack(waiting[place + 1]);
      const stem = stemOf(plan.files.edition, year);
      const record = await readYear(
        {
          ...plan.lookups,
          source: file,
          ...current,
          file: file.name,
          year,
          edition: plan.files.edition,
          prefix: plan.prefix,
          listName: plan.files.products.name,
          settings: plan.settings,
          dropReason: plan.isAll
            ? 'trade that the publisher puts to no code'
            : 'products that were not asked for',
        },
        tools,
      );
      await writeRecord(stage.path(recordName(stem)), record);
      yield { year, stem, folder: stage.folder, record };
    } catch (error) {
      await Promise.allSettled([current.digest, next?.digest]);
      throw error;
    } finally {
      if (file.path === undefined) await rm(current.path, { force: true });
    }
  }
}

interface Unpacked {
  readonly path: string;
  readonly digest: Promise<Digest>;
}

function yearReport(year: string, record: YearRecord, state: BaciYear['state']): BaciYear {
  const { file, rowsRead, flowsKept, statements, withoutMass, dropped, outsideBand, weighed, gaps } = record;
  const flows = new Map(weighed.map(([product, count]) => [product, count]));
  const inGaps = Object.keys(gaps).reduce((sum, product) => sum + (flows.get(product) ?? 0), 0);
  return {
    year,
    file,
    state,
    rowsRead,
    flowsKept,
    statements,
    withoutMass,
    dropped,
    quarantined: [
      { rule: unitValueBand.rule, count: outsideBand },
      { rule: massGap.rule, count: inGaps },
    ].filter(({ count }) => count > 0),
  };
}
