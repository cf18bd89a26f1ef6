/** The coverage as a table to take away: a row a cell, and a row for what is known not to be known. */
import type { CoverageData } from '../../../picture/coverage/query.ts';
import { type TakenTable, tableOf } from '../../../picture/taken/table.ts';

const columns = [
  'stage',
  'measure',
  'of',
  'by',
  'economies',
  'year',
  'state',
  'known',
  'estimated',
  'assumed',
  'without_value',
  'material',
  'economy',
  'says',
  'release',
] as const;

/** An enumeration of the API as the id that it stands for: `END_OF_LIFE` is `end-of-life`. */
const idOf = (name: string | null): string => (name ?? '').toLowerCase().replaceAll('_', '-');

export function coverageTable({ coverage, release }: CoverageData): TakenTable {
  const common = { material: coverage.material?.id, economy: coverage.economy?.id, release: release.id };
  const cells = coverage.grid.parts.flatMap(({ stage, rows }) =>
    rows.flatMap(({ measure, of, by, economies, moments }) =>
      moments.map(({ year, state, known, estimated, assumed, withoutValue }) => ({
        ...common,
        stage: idOf(stage),
        measure,
        of: of?.id,
        by: by?.id,
        economies,
        year,
        state: idOf(state),
        known,
        estimated,
        assumed,
        without_value: withoutValue,
      })),
    ),
  );
  const unknowns = coverage.unknowns.map(({ stage, kind, entity, text }) => ({
    ...common,
    stage: idOf(stage),
    measure: idOf(kind),
    of: entity?.id,
    state: 'known-unknown',
    says: text,
  }));
  return tableOf(columns, [...cells, ...unknowns]);
}
