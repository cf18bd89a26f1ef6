/**
 * The test of years on imported years: it holds a year against its neighbours, so that a year that is added may
 * change what is said of the ones beside it, and their tables are written anew.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../../schema/canonical.ts';
import { type WeighedYear, yearsWithMassGap } from '../../rules/mass-gap.ts';
import { statIfThere } from '../../stat.ts';
import { isThere, type PlacedYear } from './placed.ts';
import { tableName, withDatabase, withOneThread, writeTable, type YearTools } from './read-year.ts';
import { readRecord, type YearRecord } from './record.ts';
import { gapsSql } from './sql.ts';

/**
 * Judges the years of this run together with those of the same edition that were imported before.
 * @param placed the years of this run
 * @param folder the data set, where earlier years stand
 * @returns every year of the edition, those with another verdict than before written to the stage
 */
export async function judgeYears(
  edition: string,
  placed: readonly PlacedYear[],
  folder: string,
  tools: YearTools,
): Promise<PlacedYear[]> {
  const years = [...placed, ...(await earlierYears(edition, placed, folder))];
  const verdicts = verdictsOf(years);
  const judged: PlacedYear[] = [];
  for (const item of years) {
    const gaps = verdicts.get(item.year) ?? {};
    judged.push(sameGaps(gaps, item.record.gaps) ? item : await withGaps(item, gaps, tools));
  }
  return judged.sort((a, b) => byCodeUnit(a.year, b.year));
}

async function earlierYears(
  edition: string,
  placed: readonly PlacedYear[],
  folder: string,
): Promise<PlacedYear[]> {
  if ((await statIfThere(folder)) === undefined) return [];
  const years: PlacedYear[] = [];
  for (const name of await readdir(folder)) {
    const year = new RegExp(`^${edition}-(\\d{4})\\.import\\.json$`).exec(name)?.[1];
    if (year === undefined || placed.some((item) => item.year === year)) continue;
    const record = await readRecord(join(folder, name));
    const stem = `${edition}-${year}`;
    // Tables without their record, or with one of another version, stay as they are.
    if (record !== undefined && (await isThere(folder, stem, record)))
      years.push({ year, stem, folder, record });
  }
  return years;
}

function verdictsOf(years: readonly PlacedYear[]): ReadonlyMap<string, YearRecord['gaps']> {
  const products = new Map<string, WeighedYear[]>();
  for (const { year, record } of years)
    for (const [product, , valueUsd, massTonnes] of record.weighed) {
      const list = products.get(product) ?? [];
      products.set(product, list);
      list.push({ year: Number(year), valueUsd, massTonnes });
    }
  const verdicts = new Map<string, Record<string, string>>();
  for (const [product, weighed] of [...products].sort(([a], [b]) => byCodeUnit(a, b)))
    for (const [year, reason] of yearsWithMassGap(weighed.sort((a, b) => a.year - b.year))) {
      const gaps = verdicts.get(String(year)) ?? {};
      verdicts.set(String(year), gaps);
      gaps[product] = reason;
    }
  return verdicts;
}

function sameGaps(a: YearRecord['gaps'], b: YearRecord['gaps']): boolean {
  const text = (gaps: YearRecord['gaps']): string =>
    JSON.stringify(Object.entries(gaps).sort(([x], [y]) => byCodeUnit(x, y)));
  return text(a) === text(b);
}

/** The year's masses with other verdicts, in the stage. */
async function withGaps(item: PlacedYear, gaps: YearRecord['gaps'], tools: YearTools): Promise<PlacedYear> {
  const { year, stem, folder } = item;
  tools.onProgress?.({ step: `${year}: testing the year against its neighbours` });
  return withDatabase(tools, async (database) => {
    await database.run('CREATE TABLE gaps (product VARCHAR, reason VARCHAR)');
    for (const [product, reason] of Object.entries(gaps))
      await database.run('INSERT INTO gaps VALUES ($1, $2)', [product, reason]);
    // A table of the stage cannot be read and written at once.
    const judgedStem = `${stem}-judged`;
    const mass = await withOneThread(database, () =>
      writeTable(database, gapsSql(join(folder, tableName(stem, 'mass'))), tools.folder, judgedStem, 'mass'),
    );
    const record = { ...item.record, gaps, tables: { ...item.record.tables, mass } };
    return { ...item, masses: { folder: tools.folder, stem: judgedStem }, record };
  });
}
