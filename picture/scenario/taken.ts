/** A scenario as a table to take away: a row a result, a year of a series, a place, a producer, an export, an exposure. */
import { figureCell } from '../taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../taken/table.ts';
import type { Amount, ScenarioPlaces, ScenarioResult } from './answer.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'part',
  'id',
  'name',
  'year',
  'material',
  'stage',
  'economy',
  'side',
  'found_by',
  'product',
  'harm',
  'before',
  'before_low',
  'before_high',
  'after',
  'after_low',
  'after_high',
  'change',
  'unit',
  'status',
  'device',
  'from',
  'to',
  'scale',
  'levers',
  'release',
] as const;

type Cells = Readonly<Partial<Record<(typeof columns)[number], LaidCell>>>;

/** Empty cells are what is not known: never zero. */
function moved(before: Amount, after: Amount, change: Amount | null): Cells {
  return {
    before: figureCell(before),
    before_low: before.quantity.low ?? '',
    before_high: before.quantity.high ?? '',
    after: figureCell(after),
    after_low: after.quantity.low ?? '',
    after_high: after.quantity.high ?? '',
    change: figureCell(change),
    unit: before.quantity.unit.id,
    status: before.quantity.status.toLowerCase(),
  };
}

const stageId = (stage: string): string => stage.toLowerCase().replaceAll('_', '-');

export function scenarioTable(said: ScenarioResult & ScenarioPlaces, release: string): TakenTable {
  const common: Cells = {
    device: said.device.id,
    from: said.from,
    to: said.to,
    scale: said.scale.id,
    // The levers that were moved: "LIFETIME=2 COMPOSITION=0.5 material:cobalt".
    levers: said.levers
      .filter(({ value, neutral }) => value !== null && value !== neutral)
      .map(({ lever, value, material }) => `${lever}=${value}${material === null ? '' : ` ${material.id}`}`)
      .join(' '),
    release,
  };
  const rows: readonly Cells[] = [
    ...said.results.map((row) => ({
      part: 'result',
      id: row.id,
      name: row.label,
      material: row.material?.id ?? '',
      ...moved(row.before, row.after, row.change),
    })),
    ...said.years.flatMap(({ id, label, points }) =>
      points.map(({ year, before, after }) => ({
        part: 'year',
        id,
        name: label,
        year,
        ...moved(before, after, null),
      })),
    ),
    ...said.places.map((row) => ({
      part: 'place',
      name: row.economy?.name ?? '',
      material: row.material.id,
      stage: stageId(row.stage),
      economy: row.economy?.id ?? '',
      side: row.side.toLowerCase(),
      found_by: row.how.toLowerCase().replaceAll('_', '-'),
      ...moved(row.before, row.after, row.change),
    })),
    ...said.producers.map((row) => ({
      part: 'producer',
      name: row.economy.name,
      economy: row.economy.id,
      side: row.side.toLowerCase(),
      material: row.materials.map(({ id }) => id).join(' '),
      ...moved(row.valueBefore, row.valueAfter, row.change),
    })),
    ...said.exports.map((row) => ({
      part: 'export',
      name: row.economy.name,
      economy: row.economy.id,
      side: row.side.toLowerCase(),
      material: row.material.id,
      stage: stageId(row.stage),
      product: row.product.id,
      year: row.year,
      ...moved(row.before, row.after, row.change),
    })),
    ...said.exportSides.map((row) => ({
      part: 'exports-of-side',
      side: row.side.toLowerCase(),
      material: row.materials.map(({ id }) => id).join(' '),
      stage: stageId(row.stage),
      ...moved(row.before, row.after, row.change),
    })),
    ...said.exposure.map((row) => ({
      part: 'exposure',
      name: row.harm.label,
      harm: row.harm.id,
      material: row.material.id,
      ...moved(row.before, row.after, row.change),
    })),
  ];
  return tableOf(
    columns,
    rows.map((row) => ({ ...row, ...common })),
  );
}
