/** The publisher's SDMX table in CSV: with and without labels, as its service gives it, and as it was copied. */
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { areaOf, destinationIndicator, destinationMeasure, measures, restOfWorld } from './measures.ts';

const structure = 'names the dataflow, which the measure and the edition say';
const label = 'the label of the code before it, which is read';
const optional = (ignored: string, names: readonly string[]): Record<string, ColumnRule> =>
  Object.fromEntries(names.map((name): [string, ColumnRule] => [name, { ignored, optional: true }]));

const columns: InputTable['columns'] = {
  MEASURE: { is: 'term', meaning: 'Measure: VALU value added, EXGR gross exports and so on' },
  REF_AREA: { is: 'place', meaning: 'Economy, by its three-letter code, or group' },
  ACTIVITY: { is: 'term', meaning: 'Activity of ISIC Rev. 4' },
  COUNTERPART_AREA: { is: 'place', meaning: 'W, or where the value added ends' },
  UNIT_MEASURE: { is: 'term', meaning: 'USD, or per cent of what' },
  FREQ: { is: 'term', meaning: 'A for yearly' },
  TIME_PERIOD: { is: 'term', meaning: 'Year' },
  OBS_VALUE: { is: 'figure', meaning: 'Value, in the power of ten that UNIT_MULT says' },
  UNIT_MULT: { is: 'term', meaning: 'Power of ten of the value: 6 for millions' },
  ...optional(structure, ['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']),
  ...optional(label, [
    'Measure',
    'Reference area',
    'Economic activity',
    'Counterpart area',
    'Unit of measure',
    'Frequency of observation',
    'Time period',
    'Observation value',
    'Unit multiplier',
    'Observation status',
    'Decimals',
  ]),
  ...optional('says nothing that changes the value', ['OBS_STATUS', 'DECIMALS']),
};

function readRow(row: Row, emit: Emit, sharesOnly: boolean): void {
  const [measure, activity, unit] = [row.text('MEASURE'), row.text('ACTIVITY'), row.text('UNIT_MEASURE')];
  const [area, counterpart] = [row.text('REF_AREA'), row.text('COUNTERPART_AREA')];
  const name = `${measure} ${activity} ${unit}`;
  const isDestination = name === destinationMeasure;
  const indicator = isDestination ? destinationIndicator(area) : undefined;
  const known = isDestination
    ? indicator && ({ predicate: 'hasIndicator', object: indicator.id, unit: 'percent' } as const)
    : measures.get(name);
  if (known === undefined) {
    emit.drop(row, `${name}: a measure, activity or unit that is not followed here`);
    return;
  }
  if (sharesOnly && known.unit !== 'percent') {
    emit.drop(row, 'repeats the table of eight economies, which has more years');
    return;
  }
  const power = known.unit === 'percent' ? '0' : '6';
  if (row.text('UNIT_MULT') !== power)
    emit.fail(row, 'UNIT_MULT', row.text('UNIT_MULT'), `${power}, as ${unit} is given`);
  if (row.text('FREQ') !== 'A') emit.fail(row, 'FREQ', row.text('FREQ'), 'A, a value a year');
  if (!isDestination && counterpart !== 'W')
    emit.fail(row, 'COUNTERPART_AREA', counterpart, 'W, the whole world');
  const subject = areaOf(isDestination ? counterpart : area);
  if (subject === 'group') {
    emit.drop(row, 'a group of economies that have rows of their own');
    return;
  }
  const figure = figureOf(row, 'OBS_VALUE', { marks: { '': 'not-available' }, allowNegative: true });
  if (figure === undefined) return;
  if (indicator !== undefined) emit.entity(indicator);
  if (subject === restOfWorld.id) emit.entity(restOfWorld);
  const year = periodOf(row, 'TIME_PERIOD').period;
  emit.statement({
    subject,
    predicate: known.predicate,
    object: known.object,
    period: year,
    ...figure,
    unit: known.unit,
    status: 'estimated',
    locator: `${measure}.${area}.${activity}.${counterpart}.${unit}.A, ${year}`,
  });
}

/** @param sharesOnly whether amounts are passed over, since another table gives them */
export function tivaTable(file: RegExp, fileName: string, sharesOnly = false): InputTable {
  return {
    file,
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns,
    key: ['MEASURE', 'REF_AREA', 'ACTIVITY', 'COUNTERPART_AREA', 'UNIT_MEASURE', 'TIME_PERIOD'],
    row: (row, emit) => readRow(row, emit, sharesOnly),
  };
}
