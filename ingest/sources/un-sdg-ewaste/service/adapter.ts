/** The e-waste series as the service of the UN gives them out: pages of JSON, a record an area and year. */
import type { Adapter, Emit, Gatherer, Row } from '../../../adapter.ts';
import { WholeAnswers } from '../../../whole-answer.ts';
import { rulesOfAnyRelease, unSdgEwaste2023 } from '../edition-2023.ts';
import { farBelowModel, ratesOfRegionThatLeaps } from '../misread-rows.ts';
import { collected, draftOf, type EwasteSeries, generated, recycled } from '../series.ts';

const followed: ReadonlyMap<string, EwasteSeries> = new Map(
  [...generated, ...collected, ...recycled].map((series) => [series.code.toUpperCase(), series]),
);

/** Columns of the mirror, by which a record is read, and where the service puts them. */
const places: ReadonlyMap<string, string> = new Map([
  ['geo_area', 'geoAreaCode'],
  ['nature', 'attributes.Nature'],
  ['observation_status', 'attributes.Observation Status'],
  ['units', 'attributes.Units'],
  ['year', 'timePeriodStart'],
]);
const placeOf = (column: string): string => places.get(column) ?? 'value';
/** Codes are in capitals here and in small letters in the mirror; a value may be the text NaN. */
const isValue = (column: string): boolean => placeOf(column) === 'value';

function readRecord(series: EwasteSeries, record: Row, emit: Emit): void {
  const text = (column: string): string => {
    const published = record.text(placeOf(column));
    return isValue(column) ? published : published.toLowerCase();
  };
  const draft = draftOf(
    series,
    { ...record, text },
    { ...emit, fail: (row, column, found, expected) => emit.fail(row, placeOf(column), found, expected) },
  );
  if (draft !== undefined) emit.statement(draft);
}

function gatherSeries(): Gatherer {
  const answers = new WholeAnswers('totalElements');
  return {
    row(row, emit) {
      const code = row.text('series');
      answers.count(row, code, emit);
      const series = followed.get(code);
      const reporting = row.text('dimensions.Reporting Type');
      if (series === undefined) emit.drop(row, `another series than those of e-waste: ${code}`);
      else if (reporting !== '' && reporting !== 'G')
        emit.drop(row, `a figure of another reporting (${reporting}) than the global one (G)`);
      else readRecord(series, row, emit);
    },
    end: (emit) => answers.end(emit),
  };
}

export const unSdgEwasteService: Adapter = {
  ...unSdgEwaste2023,
  id: 'un-sdg-ewaste-service',
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^un-sdg-.*\.json$/i,
      fileName: 'un-sdg-EN_EWT_GENV-1.json',
      layout: { format: 'json', records: 'data', shared: ['totalElements'] },
      columns: {
        totalElements: { is: 'term', meaning: 'Records of the series on all pages' },
        series: { is: 'term', meaning: 'Code of the series' },
        geoAreaCode: { is: 'place', meaning: 'Area as a number of UN M49, without leading zeros' },
        timePeriodStart: { is: 'term', meaning: 'Calendar year' },
        value: { is: 'figure', meaning: 'Figure as text, or NaN', unit: 'attributes.Units' },
        'attributes.Nature': {
          is: 'term',
          meaning:
            'C country data, CA country data adjusted, E estimated, G global monitoring, M modelled, N aggregate, NA not given',
        },
        'attributes.Observation Status': {
          is: 'term',
          meaning: 'A normal, B break, D definition differs, E estimated',
          optional: true,
        },
        'attributes.Units': { is: 'term', meaning: 'Unit: TONNES, KG or PERCENT' },
        'dimensions.Reporting Type': {
          is: 'term',
          meaning: 'G global, N national',
          optional: true,
        },
      },
      others: 'names, goals, bounds, footnotes and the frame of a page say nothing that the columns do not',
      together: true,
      row: (row, emit) => emit.fail(row, 'series', '', 'rows that are gathered'),
      gather: gatherSeries,
    },
  ],
  quarantine: [...rulesOfAnyRelease, farBelowModel, ratesOfRegionThatLeaps],
  assertions: [],
  pinnedAssertions: [],
};
