/** The rows of the page as a table to take away: a line a relation, and a line a thing in common. */
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type TakenTable, tableOf } from '../../../picture/taken/table.ts';
import type { PowerData } from './query.ts';

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'section',
  'of',
  'with',
  'entity',
  'entity_name',
  'about',
  'through',
  'value',
  'low',
  'unit',
  'missing',
  'statements',
  'says',
  'release',
] as const;

export function powerTable({ power: said, release }: PowerData): TakenTable {
  const common = { of: said.of.id, with: said.with?.id ?? '', release: release.id };
  const records = [
    ...said.sections.flatMap(({ id, rows }) =>
      rows.map(({ entity, about, through, text, figure, statements }) => ({
        ...common,
        section: id.toLowerCase(),
        entity: entity?.id ?? '',
        entity_name: entity?.name ?? '',
        about: about?.id ?? '',
        through: through.map((one) => one.id).join(' '),
        value: figureCell(figure),
        low: figure?.quantity.low ?? '',
        unit: figure?.quantity.unit.id ?? '',
        missing: (figure?.quantity.missing ?? '').toLowerCase(),
        statements: figureCell(statements),
        says: text,
      })),
    ),
    ...said.shared.flatMap(({ id, rows }) =>
      rows.map(({ entity, statements }) => ({
        ...common,
        section: `shared_${id.toLowerCase()}`,
        entity: entity.id,
        entity_name: entity.name,
        statements: figureCell(statements),
      })),
    ),
  ];
  return tableOf(columns, records);
}
