/** Water risk by country, as WRI Aqueduct ranks it, for a reader's own file. */
import type { Entity } from '../../../schema/entity.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { edition, wriAqueductSource } from './source.ts';

export const fileName = 'Aqueduct40_rankings.xlsx';
/** The years that the baseline stands for. */
const period = '1979/2019';

function indicator(slug: string, en: string, fr: string, es: string): Entity {
  return {
    id: `indicator:aqueduct-${slug}`,
    name: {
      en: `${en} (Aqueduct, 0 to 5)`,
      fr: `${fr} (Aqueduct, 0 à 5)`,
      es: `${es} (Aqueduct, 0 a 5)`,
    },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/** By the short name of the indicator in the sheet. */
const indicators: ReadonlyMap<string, Entity> = new Map([
  ['bws', indicator('water-stress', 'Water stress', 'Stress hydrique', 'Estrés hídrico')],
  ['bwd', indicator('water-depletion', 'Water depletion', 'Épuisement de l’eau', 'Agotamiento del agua')],
  [
    'iav',
    indicator(
      'interannual-variability',
      'Variability of water between years',
      'Variabilité de l’eau d’une année à l’autre',
      'Variabilidad del agua entre años',
    ),
  ],
  [
    'sev',
    indicator(
      'seasonal-variability',
      'Variability of water within a year',
      'Variabilité de l’eau dans l’année',
      'Variabilidad del agua dentro del año',
    ),
  ],
  ['drr', indicator('drought-risk', 'Drought risk', 'Risque de sécheresse', 'Riesgo de sequía')],
  ['rfr', indicator('river-flood-risk', 'River flood risk', 'Risque de crue', 'Riesgo de crecidas')],
]);

function readRow(row: Row, emit: Emit): void {
  const item = indicators.get(row.text('indicator_name'));
  if (item === undefined) {
    emit.drop(row, 'an indicator that is not followed here');
    return;
  }
  if (row.text('weight') !== 'Tot') {
    emit.drop(row, 'weighted by one use of water, not by all');
    return;
  }
  const code = row.text('gid_0');
  if (!/^[A-Z][A-Z0-9]{2}$/.test(code)) throw new CellError('gid_0', code, 'three letters of a country');
  const economy = emit.known({ kind: 'economy', system: 'iso3', code });
  if (economy === undefined) {
    emit.drop(row, 'an area that is no economy of ISO 3166, such as disputed ground');
    return;
  }
  const text = row.text('score');
  const figure = figureOf(row, 'score', { marks: { '-9999': 'not-available' } });
  if (figure === undefined) throw new CellError('score', text, 'a score, or -9999');
  if (figure.value !== undefined && figure.value > 5)
    throw new CellError('score', text, 'a score from 0 to 5, or -9999');
  emit.entity(item);
  emit.statement({
    subject: economy,
    predicate: 'hasIndicator',
    object: item.id,
    period,
    ...figure,
    unit: 'score',
    status: 'estimated',
    locator: `sheet country_baseline, ${code} ${row.text('indicator_name')} Tot`,
  });
}

export const wriAqueduct: Adapter = {
  id: 'wri-aqueduct',
  dataset: 'wri-aqueduct',
  source: wriAqueductSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^Aqueduct40_rankings.*\.xlsx$/i,
      fileName,
      layout: { format: 'xlsx', sheet: 'country_baseline', headerRow: 1 },
      columns: {
        gid_0: { is: 'place', meaning: 'Three letters of the country, as GADM has them' },
        indicator_name: { is: 'term', meaning: 'Short name of the indicator: bws for water stress' },
        weight: { is: 'term', meaning: 'Use of water by which basins are weighted; Tot for all' },
        score: { is: 'figure', meaning: 'Score from 0 to 5; -9999 where there is none', unit: 'score' },
      },
      others: 'the sheet could not be seen whole where this was written',
      key: ['gid_0', 'indicator_name', 'weight'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
