/** Value added of ISIC C26 as rows of years: what one row of any of the editions says. */
import type { ColumnRule, Emit, Reference, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { groupEntity, type groupRows, groupsOf } from './groups.ts';
import { ncsesKti } from './source.ts';

const indicator = 'indicator:value-added-isic-c26';

export type NcsesEdition = keyof typeof groupRows;

/** Columns `field_2002` … of one figure a year. */
export function yearColumns(first: number, last: number): Readonly<Record<string, ColumnRule>> {
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return Object.fromEntries(
    years.map((year): [string, ColumnRule] => [
      `field_${year}`,
      { is: 'figure', meaning: `Value added in ${year}`, unit: 'MUSD:current' },
    ]),
  );
}

/** The placeholder that the publisher prints for "less than 0.5". */
const placeholder = '0.05';

function valueAdded(row: Row, column: string): Figure | undefined {
  if (row.text(column) === placeholder) return { low: 0, high: 0.5, missing: 'only-bounds' };
  return figureOf(row, column, { marks: { D: 'withheld', '': 'not-available' } });
}

/** Names of economies that this publisher still writes in an older way. */
const ownNames: ReadonlyMap<string, string> = new Map([['Turkey', 'economy:TUR']]);

/** What a row calls its economy, and where it stands. */
export interface NamedRow {
  readonly name: string;
  /** Table and row, without the year. */
  readonly place: string;
  readonly note?: string;
}

/** Emits one statement a year. Names of regions and lumps are known by edition; all others are economies. */
export function emitYears(
  row: Row,
  emit: Emit,
  edition: string,
  years: readonly [number, number],
  { name, place, note }: NamedRow,
): void {
  const subject = subjectOf(name, edition, emit);
  for (let year = years[0]; year <= years[1]; year += 1) {
    const figure = valueAdded(row, `field_${year}`);
    if (figure === undefined) continue;
    const isPlaceholder = figure.high !== undefined;
    const notes = [note, isPlaceholder ? 'Printed as 0.05, which stands for less than 0.5.' : undefined];
    const text = notes.filter((part) => part !== undefined).join(' ');
    emit.statement({
      subject,
      predicate: 'capturesValue',
      object: indicator,
      period: String(year),
      ...figure,
      unit: 'MUSD:current',
      status: 'reported',
      locator: `${place}, column ${year}`,
      ...(text === '' ? {} : { note: text }),
    });
  }
}

function subjectOf(name: string, edition: string, emit: Emit): Reference {
  if (name === 'World' || /^World \(\d+\)$/.test(name)) return 'group:world';
  const group = groupsOf(edition).get(name);
  if (group === undefined) {
    const entity = ownNames.get(name);
    if (entity !== undefined) emit.alias({ entity, name, language: 'en', scope: ncsesKti.id });
    return { kind: 'economy', name };
  }
  const entity = groupEntity(group, edition);
  emit.entity(entity);
  return entity.id;
}
