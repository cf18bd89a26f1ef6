/** The pages of indicators: what the extractive industries are to a country. */
import type { Entity } from '../../../schema/entity.ts';
import type { Emit, Gatherer, InputTable, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { placeColumns, placeOf } from './place.ts';

export const indicatorsFile = 'eiti-indicator-value-1.json';

const entity = (id: string, en: string, fr: string, es: string): Entity => ({
  id,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

/** By the publisher's label, in small letters. */
const followed: readonly { readonly label: RegExp; readonly indicator: Entity }[] = [
  {
    label: /^government revenue - extractive industries$/,
    indicator: entity(
      'indicator:government-revenue-from-extractives',
      'Government revenue from extractive industries',
      'Recettes de l’État tirées des industries extractives',
      'Ingresos del Estado por industrias extractivas',
    ),
  },
  {
    label: /^exports - extractive industries$/,
    indicator: entity(
      'indicator:exports-of-extractives',
      'Exports of extractive industries',
      'Exportations des industries extractives',
      'Exportaciones de las industrias extractivas',
    ),
  },
  {
    label: /^gross domestic product - extractive industries \(gross value added\)$/,
    indicator: entity(
      'indicator:value-added-of-extractives',
      'Value added of extractive industries',
      'Valeur ajoutée des industries extractives',
      'Valor añadido de las industrias extractivas',
    ),
  },
];

interface Said {
  readonly row: Row;
  readonly id: string;
  readonly country: string;
  readonly year: string;
  readonly indicator: Entity;
  readonly value: number;
}

/** The figure of a record, or why it is none. */
function figureOrReason(row: Row): Said | string {
  const label = row.text('indicator.label').toLowerCase().replaceAll(/\s+/g, ' ');
  const indicator = followed.find((item) => item.label.test(label))?.indicator;
  if (indicator === undefined) return 'an indicator that is not followed here';
  const place = placeOf(row);
  if (place === undefined) return 'neither country nor year';
  if (row.text('value') === '') return 'no figure';
  if (row.text('unit') !== 'USD') return 'not in US dollars';
  const value = figureOf(row, 'value')?.value;
  if (value === undefined) throw new CellError('value', row.text('value'), 'a number');
  return { row, id: row.text('id'), ...place, indicator, value };
}

/** A year that two reports tell differently is told by neither. */
function gatherIndicators(): Gatherer {
  const found = new Map<string, Said[]>();
  return {
    row(row, emit) {
      const said = figureOrReason(row);
      if (typeof said === 'string') {
        emit.drop(row, said);
        return;
      }
      const key = JSON.stringify([said.country, said.indicator.id, said.year]);
      found.set(key, [...(found.get(key) ?? []), said]);
    },
    end(emit) {
      for (const [, all] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [first] = all;
        if (first === undefined) continue;
        if (all.every(({ value }) => value === first.value)) {
          emitFigure(emit, first);
          for (const { row } of all) emit.gathered(row);
        } else for (const { row } of all) emit.drop(row, 'one of several figures of one year');
      }
    },
  };
}

function emitFigure(emit: Emit, { id, country, year, indicator, value }: Said): void {
  emit.entity(indicator);
  emit.statement({
    subject: { kind: 'economy', system: 'iso2', code: country },
    predicate: 'hasIndicator',
    object: indicator.id,
    period: year,
    value,
    unit: 'USD:current',
    status: 'reported',
    locator: `indicator value ${id}`,
  });
}

export const indicatorsTable: InputTable = {
  file: /indicator.value.*\.json$/i,
  fileName: indicatorsFile,
  optional: true,
  layout: { format: 'json', records: 'data' },
  columns: {
    id: { is: 'term', meaning: 'Number of the record' },
    'indicator.label': { is: 'term', meaning: 'What is told' },
    value: { is: 'figure', meaning: 'Figure, or words' },
    unit: { is: 'term', meaning: 'Unit: USD' },
    ...placeColumns,
  },
  others: 'addresses of other answers and of reports are not needed',
  together: true,
  row: (row, emit) => emit.fail(row, 'id', '', 'rows that are gathered'),
  gather: gatherIndicators,
};
