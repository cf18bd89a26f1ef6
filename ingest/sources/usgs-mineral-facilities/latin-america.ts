/** Latin America and the Caribbean: a table with columns of its own, of which some are known from others' programs. */
import { sha256 } from '../../../schema/canonical.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { emitFacility, type Layer } from './facility.ts';
import { unitsOfAfrica, unitsOfIndopacific } from './layer.ts';
import { quarantineRules } from './quarantine.ts';
import { latinAmericaFile, latinAmericaSource } from './source-unseen.ts';

const edition = '2017';

const units: ReadonlyMap<string, string> = new Map([
  ...unitsOfAfrica,
  ...unitsOfIndopacific,
  ['metric tons', 't'],
  ['thousand metric tons', 'kt'],
  ['million metric tons', 'Mt'],
  ['kilograms', 'kg'],
]);
const layer: Layer = {
  source: latinAmericaSource.id,
  edition,
  sharedNumbers: new Set(),
  units,
  isUnseen: true,
};

function degreesOf(row: Row, column: 'DDLAT' | 'DDLONG', most: number): number {
  const text = row.text(column);
  const value = Number(text);
  if (text === '' || !(Math.abs(value) <= most))
    throw new CellError(column, text, `degrees from -${most} to ${most}`);
  return value;
}

/** In the words of the other layers, which tell the stage. */
function typeOf(row: Row): string {
  const type = row.text('FACTYPE');
  if (/mine|quarr|pit\b/i.test(type)) return 'Mines and Quarries';
  if (/brine|salar/i.test(type)) return 'Brine';
  if (/field|well/i.test(type)) return 'Oil and Gas Fields';
  if (/plant|smelter|mill|refiner|works|kiln/i.test(type)) return 'Mineral Processing Plants';
  throw new CellError('FACTYPE', type, 'a mine, quarry, brine, field, plant, mill, smelter or refinery');
}

function amountOf(row: Row): number | undefined {
  const text = row.text('ANNCAP');
  if (text === '' || text === 'NA' || text === '-999') return undefined;
  const value = figureOf(row, 'ANNCAP')?.value;
  if (value === undefined) throw new CellError('ANNCAP', text, 'a number, NA, -999 or nothing');
  return value;
}

function readRow(row: Row, emit: Emit): void {
  const [name, country] = [row.text('LOCNAME'), row.text('COUNTRY')];
  const [latitude, longitude] = [degreesOf(row, 'DDLAT', 90), degreesOf(row, 'DDLONG', 180)];
  if (name === '') throw new CellError('LOCNAME', '', 'the name of the facility');
  const amount = amountOf(row);
  const unit = row.text('UNITS');
  if (amount !== undefined && !units.has(unit))
    throw new CellError('UNITS', unit, `one of ${[...units.keys()].join(', ')}`);
  const mark = sha256(JSON.stringify([country, name, latitude, longitude])).slice(0, 12);
  emitFacility(
    row,
    emit,
    {
      uid: `LAC-${mark}`,
      place: `${name}, ${country}, ${row.text('COMMODITY')}`,
      name,
      country,
      type: typeOf(row),
      latitude,
      longitude,
      period: edition,
      commodity: row.text('COMMODITY'),
      form: row.text('FORM_COMM'),
      amount,
      unit,
      codes: new Set(),
      sharedWith: [],
      operatingStatus: row.text('STATUS'),
      operator: ['OPERATOR', row.text('OPERATOR')],
      owners: [['OWNER', row.text('OWNER')]],
    },
    layer,
  );
}

export const usgsLatinAmericaFacilities: Adapter = {
  id: latinAmericaSource.id,
  dataset: latinAmericaSource.id,
  source: latinAmericaSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^MINFAC_LAC\.csv$/i,
      fileName: latinAmericaFile,
      layout: { format: 'csv', encoding: 'windows-1252', delimiter: ',' },
      columns: {
        COUNTRY: { is: 'place', meaning: 'country of the site' },
        LOCNAME: { is: 'term', meaning: 'name of the facility' },
        FACTYPE: { is: 'term', meaning: 'kind of facility' },
        DDLAT: { is: 'figure', meaning: 'degrees north' },
        DDLONG: { is: 'figure', meaning: 'degrees east' },
        COMMODITY: { is: 'term', meaning: 'commodity' },
        ANNCAP: { is: 'figure', meaning: 'yearly capacity' },
        UNITS: { is: 'term', meaning: 'unit of the capacity' },
        OPERATOR: { is: 'organisation', meaning: 'operator' },
        OWNER: { is: 'organisation', meaning: 'owner', optional: true },
        FORM_COMM: { is: 'term', meaning: 'form of the commodity', optional: true },
        STATUS: { is: 'term', meaning: 'whether it operates', optional: true },
      },
      others: 'places in words, sources and remarks are ignored in the layers of other regions too',
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: quarantineRules,
  assertions: [],
  pinnedAssertions: [],
};
