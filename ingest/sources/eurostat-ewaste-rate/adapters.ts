/**
 * Two recycling rates of e-waste with different denominators: of what was put on the market (Eurostat) and of what
 * was collected (UN SDG series, as Our World in Data passes it on). They are never one quantity.
 */
import type { Entity } from '../../../schema/entity.ts';
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Assertion, ColumnRule, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { eurostatFile, eurostatRate, owidFile, owidRate } from './source.ts';

const indicator = {
  id: 'indicator:ewaste-recycled-of-put-on-market',
  name: {
    en: 'E-waste recycled, of the devices put on the market',
    fr: 'Déchets électroniques recyclés, rapportés aux appareils mis sur le marché',
    es: 'Residuos electrónicos reciclados, respecto a los aparatos puestos en el mercado',
  },
} as const;

/** Columns that are groups of economies, in the membership of their year of print. */
const groups: ReadonlyMap<string, string> = new Map([
  ['European Union - 27 countries', 'group:eurostat-eu-27'],
  ['European Union - 28 countries', 'group:eurostat-eu-28'],
]);
const countries = (
  'Austria,Belgium,Bulgaria,Cyprus,Czechia,Germany,Denmark,Estonia,Greece,Spain,Finland,France,Croatia,Hungary,' +
  'Ireland,Iceland,Italy,Liechtenstein,Lithuania,Luxembourg,Latvia,Malta,Netherlands,Norway,Poland,Portugal,' +
  'Romania,Sweden,Slovenia,Slovakia,United Kingdom'
).split(',');
const areas = [...countries, ...groups.keys()];
const bare = { latitude: null, longitude: null, partOf: null, replacedBy: null } as const;

/** The European Union in one membership, as an area of its own in a table of Eurostat. */
export function unionOf(id: string, countries: number, { id: source, editions }: Source): Entity {
  return {
    id,
    name: {
      en: `European Union, ${countries} countries`,
      fr: `Union européenne, ${countries} pays`,
      es: `Unión Europea, ${countries} países`,
    },
    ...bare,
    ownedBy: { source, edition: editions[0]?.id ?? '' },
  };
}

function readYear(row: Row, emit: Emit): void {
  emit.entity({ ...indicator, ...bare, ownedBy: null });
  for (const [printed, id] of groups) emit.entity(unionOf(id, Number(printed.slice(-12, -10)), eurostatRate));
  for (const area of areas) {
    const figure = figureOf(row, area, { marks: { NA: 'not-available' } });
    if (figure === undefined) {
      emit.fail(row, area, '', 'a rate, or NA where there is none');
      continue;
    }
    const subject: Reference = groups.get(area) ?? { kind: 'economy', name: area };
    emit.statement({
      subject,
      predicate: 'hasIndicator',
      object: indicator.id,
      stage: 'end-of-life',
      period: periodOf(row, 'period').period,
      ...figure,
      unit: 'percent',
      status: 'reported',
      locator: `${row.file}, ${row.text('period')}, ${area}`,
      ...((figure.value ?? 0) > 100 && {
        note: 'Above 100: more was recycled than was put on the market, on average over the years before.',
      }),
    });
  }
}

const printed = (subject: string, period: string, rate: number): Assertion => ({
  says: `${subject} has ${rate} % in ${period}`,
  check: ({ statements }) => {
    const found = statements.find((one) => one.subject === subject && one.period === period);
    return found?.value === rate ? undefined : `${found?.value} %`;
  },
});

const common = {
  dataset: 'ewaste-rates',
  read: 'copy',
  rawFolder: 'ewaste/eu-ewaste-recycling-rate',
  corrections: [],
  assertions: [],
} as const;

export const eurostatEwasteRate: Adapter = {
  ...common,
  id: 'eurostat-ewaste-rate',
  source: eurostatRate,
  edition: '2008-2018',
  tables: [
    {
      file: /^ewaste_europe.*\.csv$/,
      fileName: eurostatFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        period: { is: 'term', meaning: 'the year' },
        ...Object.fromEntries(
          areas.map((area): [string, ColumnRule] => [
            area,
            {
              is: 'figure',
              meaning: `e-waste recycled in ${area}, of the devices put on the market`,
              unit: 'percent',
            },
          ]),
        ),
      },
      key: ['period'],
      row: readYear,
    },
  ],
  quarantine: [],
  pinnedAssertions: [
    fileHasRows(eurostatFile, 11),
    printed('economy:DEU', '2010', 37.8),
    printed('group:eurostat-eu-27', '2010', 27.9),
  ],
};

export const owidEwasteRate: Adapter = {
  ...common,
  id: 'owid-ewaste-rate',
  source: owidRate,
  edition: '2005-2020',
  tables: [
    {
      file: /^electronic-waste-recycling-rate.*\.csv$/,
      fileName: owidFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Entity: { ignored: 'the name of the country, whose code is read' },
        Code: { is: 'place', meaning: 'three-letter code of the country' },
        Year: { is: 'term', meaning: 'the year' },
        _12_5_1__en_ewt_rcyr: {
          is: 'figure',
          meaning: 'recycled share of what was collected',
          unit: 'percent',
        },
      },
      key: ['Code', 'Year'],
      row(row, emit) {
        const figure = figureOf(row, '_12_5_1__en_ewt_rcyr');
        if (figure === undefined) {
          emit.drop(row, 'no figure');
          return;
        }
        emit.statement({
          subject: { kind: 'economy', system: 'iso3', code: row.text('Code') },
          predicate: 'recyclesEwaste',
          stage: 'end-of-life',
          period: periodOf(row, 'Year').period,
          ...figure,
          unit: 'percent',
          status: 'reported',
          locator: `${row.file}, ${row.text('Code')} ${row.text('Year')}`,
          note: 'Of what was collected, not of what was put on the market.',
        });
      },
    },
  ],
  quarantine: [
    {
      id: 'share-above-whole',
      applies: ({ value }) =>
        value !== undefined && value > 100 ? `${value} % is more than all that was collected.` : undefined,
    },
  ],
  pinnedAssertions: [fileHasRows(owidFile, 385), printed('economy:AUT', '2018', 79.8)],
};
