/** The publisher's file names: they alone say which revision and release a file is of. */
import type { BulkFile, BulkInput } from '../../bulk/input.ts';
import { InputError, type Problem } from '../../problem.ts';
import { type HsRevision, hsRevisions } from '../hs-nomenclature/product.ts';

/** Revision (two digits) and release of one table. */
interface Named {
  readonly revision: string;
  readonly release: string;
}

const yearName = /^BACI_HS(?<revision>\d\d)_Y(?<year>\d{4})_V(?<release>\d{6}[a-z]?)\.csv$/i;
const productsName = /^product_codes_HS(?<revision>\d\d)_V(?<release>\d{6}[a-z]?)\.csv$/i;
const countriesName = /^country_codes_V(?<release>\d{6}[a-z]?)\.csv$/i;
const archiveName = /^BACI_HS(?<revision>\d\d)_V(?<release>\d{6}[a-z]?)\.zip$/i;

export interface YearFile {
  readonly year: string;
  readonly file: BulkFile;
}

/** The files of one revision and release. */
export interface BaciFiles {
  readonly revision: HsRevision;
  /** As the publisher writes it, `V202601`. */
  readonly release: string;
  /** `hs22-v202601`. */
  readonly edition: string;
  /** Oldest first. */
  readonly years: readonly YearFile[];
  readonly countries: BulkFile;
  readonly products: BulkFile;
  /** Names of files that are none of BACI's. */
  readonly others: readonly string[];
}

const nameOf = ({ revision, release }: Named): string => `HS${revision}, release V${release}`;
const sameName = (a: Named, b: Named): boolean => a.revision === b.revision && a.release === b.release;

/**
 * Tells the files apart by their names.
 * @param path what the reader gave, for messages
 * @throws InputError when they are of several revisions or releases, or one is missing
 */
export function baciFiles(input: BulkInput, path: string): BaciFiles {
  const problems: Problem[] = [];
  const years: (Named & YearFile)[] = [];
  const products: (Named & { readonly file: BulkFile })[] = [];
  const countries: { readonly release: string; readonly file: BulkFile }[] = [];
  const others: string[] = [];
  for (const file of input.files) {
    const [year, product, country] = [yearName, productsName, countriesName].map(
      (pattern) => pattern.exec(file.name)?.groups,
    );
    if (year !== undefined)
      years.push({ revision: year.revision ?? '', release: lower(year), year: year.year ?? '', file });
    else if (product !== undefined)
      products.push({ revision: product.revision ?? '', release: lower(product), file });
    else if (country !== undefined) countries.push({ release: lower(country), file });
    else others.push(file.name);
  }
  const [first] = years;
  if (first === undefined)
    throw new InputError([
      {
        file: path,
        expected:
          'at least one file named like BACI_HS22_Y2024_V202601.csv, as the publisher’s archive BACI_HS22_V202601.zip holds them; the names say which revision and release they are of, so do not rename them',
      },
    ]);
  const wanted = intended(path, first);
  const oneOnly = 'revisions and releases are never mixed: give each a folder of its own, or its own archive';
  for (const item of [...years, ...products])
    if (!sameName(item, wanted))
      problems.push({
        file: item.file.place,
        found: nameOf(item),
        expected: `${nameOf(wanted)}, as the other files are; ${oneOnly}`,
      });
  for (const { release, file } of countries)
    if (release !== wanted.release)
      problems.push({
        file: file.place,
        found: `release V${release}`,
        expected: `release V${wanted.release}, as the other files are; ${oneOnly}`,
      });
  // Some disks tell names in capitals from others.
  const seen = new Map<string, string>();
  for (const { file } of [...years, ...products, ...countries]) {
    const before = seen.get(file.name.toLowerCase());
    if (before !== undefined)
      problems.push({
        file: file.place,
        found: file.name,
        expected: `each table once; ${before} is there too`,
      });
    seen.set(file.name.toLowerCase(), file.name);
  }
  const missing = (name: string): Problem => ({
    file: path,
    expected: `${name} beside the years; take it from the publisher’s archive`,
  });
  if (products.length === 0)
    problems.push(missing(`product_codes_HS${wanted.revision}_V${wanted.release}.csv`));
  if (countries.length === 0) problems.push(missing(`country_codes_V${wanted.release}.csv`));
  const revision = hsRevisions.find((known) => known.endsWith(wanted.revision));
  if (revision === undefined)
    problems.push({
      file: path,
      found: `HS${wanted.revision}`,
      expected: `a revision of the Harmonized System that Filon knows: ${hsRevisions.join(', ')}`,
    });
  const [[productFile], [countryFile]] = [products, countries];
  if (problems.length > 0 || revision === undefined || productFile === undefined || countryFile === undefined)
    throw new InputError(problems);
  return {
    revision,
    release: `V${wanted.release}`,
    edition: `hs${wanted.revision}-v${wanted.release}`,
    years: years.map(({ year, file }) => ({ year, file })).sort((a, b) => Number(a.year) - Number(b.year)),
    countries: countryFile.file,
    products: productFile.file,
    others,
  };
}

/** What the name of an archive promises counts; else the first year. */
function intended(path: string, first: Named): Named {
  const named = archiveName.exec(path.replace(/^.*[/\\]/, ''))?.groups;
  return named === undefined ? first : { revision: named.revision ?? '', release: lower(named) };
}

function lower(groups: Readonly<Record<string, string>>): string {
  return (groups.release ?? '').toLowerCase();
}
