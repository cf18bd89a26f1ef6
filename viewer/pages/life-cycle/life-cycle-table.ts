/** The answer as a table to take away: a row a phase, a spread, a device, a stated or computed figure, a material, a place. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import { type Amount, type LifeCycleData, phaseParts, serviceParts } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'row',
  'id',
  'name',
  'measure',
  'phase',
  'what',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'source',
  'note',
  'release',
] as const;
type Line = Partial<Record<(typeof columns)[number], LaidCell>>;

/** An enumeration of the API as the id that it stands for: `END_OF_LIFE` is `end-of-life`. */
const idOf = (name: string | null): string => (name ?? '').toLowerCase().replaceAll('_', '-');

/** A blank is unknown, and no zero. */
function amountIn(amount: Amount | null): Line {
  if (amount === null) return { status: 'unknown' };
  const { low, high, unit, status } = amount.quantity;
  return { value: figureCell(amount), low, high, unit: unit.id, status: idOf(status) };
}

export function lifeCycleTable({ lifeCycle: said, release }: LifeCycleData): TakenTable {
  const of = { id: said.of.id, name: said.of.name };
  const lines: readonly Line[] = [
    ...said.cells.map(({ measure, phase, state, reason }) => ({
      row: 'known',
      ...of,
      measure: idOf(measure),
      phase: idOf(phase),
      status: idOf(state),
      note: reason,
    })),
    ...said.spreads.flatMap((row) =>
      (['least', 'most', 'count'] as const).map((what) => ({
        row: 'spread',
        ...of,
        measure: idOf(row.measure),
        phase: idOf(row.phase),
        what,
        ...amountIn(row[what]),
        source: row.source.id,
        note: row.isComputed ? 'computed' : '',
      })),
    ),
    ...said.footprints.nodes.flatMap((row) => {
      const common = { row: 'device', ...row.subject, period: row.year, source: row.source.id };
      return [
        ...[...phaseParts, 'whole' as const].map((part) => ({
          ...common,
          measure: 'emissions',
          phase: part,
          ...amountIn(row.emissions[part]),
        })),
        ...(['lifetime', 'wholeLife', 'margin', 'useElsewhere'] as const).map((what) => ({
          ...common,
          what,
          ...amountIn(row[what]),
        })),
      ];
    }),
    ...said.stated.map((row) => ({
      row: 'stated',
      ...of,
      measure: idOf(row.measure),
      phase: idOf(row.phase),
      what: row.indicator?.id ?? '',
      period: row.period,
      ...amountIn(row.amount),
      source: row.source.id,
      note: row.isProjected ? 'projected' : '',
    })),
    ...said.computed.map((row) => ({
      row: 'computed',
      ...of,
      measure: idOf(row.measure),
      phase: idOf(row.phase),
      what: idOf(row.rule),
      period: row.period,
      ...amountIn(row.amount),
    })),
    ...said.grids.map((row) => ({
      row: 'grid',
      ...row.economy,
      period: row.year,
      ...amountIn(row.intensity),
      source: row.source.id,
    })),
    ...said.reported.flatMap((row) =>
      (['byPlace', 'byMarket', 'left'] as const).map((what) => ({
        row: 'scope-2',
        ...row.subject,
        what,
        period: row.year,
        ...amountIn(row[what]),
      })),
    ),
    ...said.materials.flatMap((row) =>
      (['mass', 'perYear'] as const).map((what) => ({
        row: 'material',
        ...row.material,
        what,
        ...amountIn(row[what]),
      })),
    ),
    ...said.lifetimes.map((row) => ({
      row: 'lifetime',
      ...row.subject,
      ...amountIn(row.years),
      source: row.source.id,
      note: row.isMean ? 'mean of a distribution' : '',
    })),
    ...said.services.flatMap((row) =>
      [...serviceParts, 'infrastructureShare' as const].map((what) => ({
        row: 'service',
        ...row.service,
        what,
        ...amountIn(row[what]),
      })),
    ),
    ...said.behind.flatMap((row) =>
      (['total', 'users', 'perUser'] as const).map((what) => ({
        row: 'behind',
        ...row.place,
        what: `${idOf(row.part)} ${what}`,
        period: row.period,
        ...amountIn(row[what]),
        source: row.source.id,
      })),
    ),
  ];
  return tableOf(
    columns,
    lines.map((line) => ({ ...line, release: release.id })),
  );
}
