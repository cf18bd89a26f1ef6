/** The mines, smelters and refineries of the sheet "general". */
import type { Emit, Reference, Row } from '../../adapter.ts';
import { parseFigure } from '../../readers/cell.ts';

/** Rows of several mines together: a region or a company, no site. Their output stands in other sheets under the same name. */
export const notSites: ReadonlySet<string> = new Set([
  'Amurugol AO',
  'Anglo American other coal mines South Africa',
  'CRL Queensland',
  'Chalco Shanxi Other Mines',
  'China Coal Energy',
  'DRDGOLD',
  'Fortescue Pilbara Region',
  'Iluka Florida/Georgia',
  'Kazzinc',
  'Krasnoyarskkraiugol',
  'Mexican IMMSA unit',
  'PT Atlas Resources Tbk',
  'PT Central Omega Resources Tbk',
  'PT Tuah Turangga Agung',
  'Shaanxi Binhuang Mining Area',
  'Shaanxi North Shaanxi Mining Area',
  'Shaanxi Weibei Mining Area',
  "Shanxi Lu'an Mines",
  'Sudbury Integrated Nickel Operations',
  'United Coal Company',
  'Vedanta Goa mines',
  'Watagan',
  'Yanzhou Shandong Area',
]);
export const ofSeveralMines = 'a region or a company with several mines, no site';

/** Letters and digits of a name, without accents: `site:fineprint-cerro-verde`. */
export function siteId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\p{ASCII}]/gu, '')
    .toLowerCase();
  return `site:fineprint-${plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}

export function siteOf(row: Row): Reference {
  return siteId(row.text('mine_fac'));
}

function degrees(row: Row, emit: Emit, column: string, most: number): number | null {
  if (row.text(column) === '') return null;
  const value = parseFigure(row.text(column), column, { allowNegative: true })?.value ?? null;
  if (value !== null && Math.abs(value) <= most) return value;
  emit.fail(row, column, row.text(column), `degrees from -${most} to ${most}`);
  return null;
}

export function readSite(row: Row, emit: Emit): void {
  const name = row.text('mine_fac');
  const kinds = row.text('mine_or_processing');
  const isSeveral = kinds === 'Region' || kinds === 'Company';
  if (isSeveral !== notSites.has(name)) {
    emit.fail(
      row,
      'mine_or_processing',
      `${name}: ${kinds}`,
      'a region or company where site.ts lists one, else a site',
    );
    return;
  }
  if (isSeveral) {
    emit.drop(row, ofSeveralMines);
    return;
  }
  if (!/^(Mine|Smelter|Refinery)(, (Mine|Smelter|Refinery))*$/.test(kinds))
    emit.fail(row, 'mine_or_processing', kinds, 'Mine, Smelter, Refinery, Region or Company');
  emit.entity({
    id: siteId(name),
    name: { en: name, fr: name, es: name },
    latitude: degrees(row, emit, 'latitude', 90),
    longitude: degrees(row, emit, 'longitude', 180),
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  emit.statement({
    subject: siteId(name),
    predicate: 'locatedIn',
    object: { kind: 'economy', name: row.text('country') },
    period: '2020',
    status: 'reported',
    locator: `${row.file}, general: ${name}`,
    note: `${kinds}.`,
  });
}
