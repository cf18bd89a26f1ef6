/** Put on market, generated, collected, imported and exported, out of saved country pages of globalewaste.org. */
import type { Entity } from '../../../schema/entity.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { CellError, parseFigure } from '../../readers/cell.ts';
import { edition, globalEwasteStatisticsSource } from './source.ts';

export const fileName = 'ewaste-germany-2019.html';
const pageName = /^ewaste-([a-z][a-z'.-]*[a-z.])-((?:19|20)\d\d)\.html?$/i;

const indicator = (id: string, en: string, fr: string, es: string): Entity => ({
  id,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

interface Series {
  readonly column: string;
  readonly label: RegExp;
  readonly meaning: string;
  readonly predicate: PredicateId;
  readonly stage: 'trade' | 'end-of-life';
  readonly object?: Entity;
}

/** A label may be followed by its unit and a colon; words such as “per capita” make it another label. */
const label = (words: string): RegExp => new RegExp(`^(?:${words})\\s*(\\([^()]*\\))?\\s*:?$`, 'i');

const series: readonly Series[] = [
  {
    column: 'put on market',
    label: label('(EEE|E-waste|Electrical and electronic equipment)? ?(\\(EEE\\) )?put on (the )?market'),
    meaning: 'Equipment put on the market',
    predicate: 'hasIndicator',
    stage: 'trade',
    object: indicator(
      'indicator:equipment-put-on-market',
      'Electrical and electronic equipment put on the market',
      'Équipements électriques et électroniques mis sur le marché',
      'Equipos eléctricos y electrónicos puestos en el mercado',
    ),
  },
  {
    column: 'generated',
    label: label('(E-waste )?generated|E-waste generation'),
    meaning: 'E-waste generated',
    predicate: 'generatesEwaste',
    stage: 'end-of-life',
  },
  {
    column: 'collected',
    label: label('(E-waste )?(formally )?collected'),
    meaning: 'E-waste formally collected',
    predicate: 'collectsEwaste',
    stage: 'end-of-life',
  },
  {
    column: 'imported',
    label: label('(E-waste )?(imported|imports?)'),
    meaning: 'E-waste imported',
    predicate: 'hasIndicator',
    stage: 'end-of-life',
    object: indicator(
      'indicator:e-waste-imported',
      'E-waste imported',
      'Déchets électroniques importés',
      'Residuos electrónicos importados',
    ),
  },
  {
    column: 'exported',
    label: label('(E-waste )?(exported|exports?)'),
    meaning: 'E-waste exported',
    predicate: 'hasIndicator',
    stage: 'end-of-life',
    object: indicator(
      'indicator:e-waste-exported',
      'E-waste exported',
      'Déchets électroniques exportés',
      'Residuos electrónicos exportados',
    ),
  },
];

/** A bound of ours, above what China generates, to see a figure that slipped. */
const mostKilotonnes = 40_000;

/** Thousand tonnes; undefined where the page gives none. */
function kilotonnesOf(row: Row, column: string): number | undefined {
  const text = row.text(column);
  if (/^(|n\/?a|-|–|—)$/i.test(text)) return undefined;
  const printed = /^(.*\d)\s*(?:kt|kilotonn?es|thousand tonn?es)$/i.exec(text)?.[1];
  if (printed === undefined) throw new CellError(column, text, 'a figure in kt');
  const value = parseFigure(printed, column)?.value;
  if (value === undefined || value > mostKilotonnes)
    throw new CellError(column, text, `a number of kt, at most ${mostKilotonnes}`);
  return value;
}

function readRow(row: Row, emit: Emit): void {
  const [, name = '', period] = pageName.exec(row.file) ?? [];
  if (period === undefined) {
    emit.fail(
      row,
      'generated',
      row.file,
      'a page saved under country and year, such as ewaste-germany-2019.html',
    );
    return;
  }
  const country = name.replaceAll('-', ' ');
  // Guinea-Bissau and Timor-Leste have a hyphen of their own.
  const economy = [country, name].flatMap((one) => emit.known({ kind: 'economy', name: one }) ?? [])[0];
  if (economy === undefined) {
    emit.fail(row, 'generated', country, 'a name of a country in the name of the file');
    return;
  }
  for (const { column, predicate, stage, object, meaning } of series) {
    const value = kilotonnesOf(row, column);
    if (value === undefined) continue;
    if (object !== undefined) emit.entity(object);
    emit.statement({
      subject: economy,
      predicate,
      ...(object === undefined ? {} : { object: object.id }),
      stage,
      period,
      value,
      unit: 'kt:gross',
      status: 'estimated',
      locator: `page of ${country} ${period}, ${meaning}`,
    });
  }
}

export const globalEwasteStatistics: Adapter = {
  id: 'global-ewaste-statistics',
  dataset: 'global-ewaste-statistics',
  source: globalEwasteStatisticsSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  neverRun: true,
  tables: [
    {
      file: /^ewaste-.*\.html?$/i,
      fileName,
      layout: {
        format: 'html-pairs',
        labels: Object.fromEntries(series.map((one) => [one.column, one.label])),
      },
      columns: Object.fromEntries(
        series.map(({ column, meaning }) => [
          column,
          {
            is: 'figure' as const,
            meaning,
            unit: 'kt:gross',
            ...(column === 'generated' ? {} : { optional: true as const }),
          },
        ]),
      ),
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
