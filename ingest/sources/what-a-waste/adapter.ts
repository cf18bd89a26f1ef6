/** The country table: what each economy throws away and how, each figure with the year that the codebook gives it. */
import type { Entity } from '../../../schema/entity.ts';
import type {
  Adapter,
  Draft,
  Emit,
  Gatherer,
  InputTable,
  QuarantineRule,
  Reference,
  Row,
} from '../../adapter.ts';
import { figureOf, parsePeriod } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { withoutInformant } from './informant.ts';
import { dataColumns, ewasteColumn, municipalColumn, municipalIndicator, treatments } from './measures.ts';
import { codebookFile, dataFile, whatAWasteSource } from './source.ts';

/** Kilograms per person and year between which e-waste is possible: the modelled table of the UN has 0.059 to 26.04. */
const leastPerPerson = 0.059;
const mostPerPerson = 30;

interface Measured {
  readonly year: string;
  readonly document: string;
}
const keyOf = (economy: string, measure: string): string => `${economy} ${measure}`;

/** The World Bank's code for Jersey and Guernsey together, which are two economies. */
const channelIslands = { code: 'CHI', id: 'group:what-a-waste-channel-islands' } as const;

const readMeasures: ReadonlySet<string> = new Set([ewasteColumn, municipalColumn, ...treatments.keys()]);

/** Both tables of one run: the codebook comes first, and its years wait for the figures. */
function tables(): readonly InputTable[] {
  const measured = new Map<string, Measured>();
  return [
    {
      file: /^country_level_codebook.*\.csv$/,
      fileName: codebookFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        iso3c: { is: 'place', meaning: 'three-letter code of the economy' },
        measurement: { is: 'term', meaning: 'column of the data table' },
        year: { is: 'term', meaning: 'year of the figure' },
        source: { is: 'note', meaning: 'document that the figure was taken from' },
        regionID: { ignored: 'regions of the World Bank' },
        country_name: { ignored: 'the name of the economy, whose code is read' },
        incomeID: { ignored: 'income groups of the World Bank' },
        units: { ignored: 'tonnes a year for every measure, shares too' },
        comments: { ignored: 'numbers of remarks that stand elsewhere' },
      },
      row: (row, emit) => {
        emit.drop(row, 'gathered');
      },
      gather: () => {
        measured.clear();
        return codebook(measured);
      },
    },
    {
      file: /^country_level_data.*\.csv$/,
      fileName: dataFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: dataColumns,
      key: ['iso3c'],
      row: (row, emit) => readRow(row, emit, measured),
    },
  ];
}

function codebook(measured: Map<string, Measured>): Gatherer {
  return {
    row(row, emit) {
      const measure = row.text('measurement');
      if (!readMeasures.has(measure)) {
        emit.drop(row, 'the year of a figure that is not read');
        return;
      }
      const key = keyOf(row.text('iso3c'), measure);
      const year = row.text('year');
      const known = measured.get(key);
      const document = withoutInformant(row.text('source').replaceAll(/\s+/g, ' ').trim());
      // Two years for one figure: neither is known to be its own.
      measured.set(key, { year: known === undefined || known.year === year ? year : '', document });
      emit.gathered(row);
    },
    end() {},
  };
}

function readRow(row: Row, emit: Emit, measured: ReadonlyMap<string, Measured>): void {
  const code = row.text('iso3c');
  const subject: Reference =
    code === channelIslands.code ? channelIslands.id : { kind: 'economy', system: 'iso3', code };
  if (subject === channelIslands.id) emit.entity(channelIslandsGroup);
  let spoken = false;
  let withoutYear = false;
  const say = (
    column: string,
    draft: Pick<Draft, 'predicate' | 'object' | 'unit' | 'note' | 'quarantine'>,
    indicator?: Entity,
  ): void => {
    const figure = figureOf(row, column);
    if (figure === undefined) return;
    const known = measured.get(keyOf(code, column));
    if (known === undefined || known.year === '') {
      withoutYear = true;
      return;
    }
    spoken = true;
    if (indicator !== undefined) emit.entity(indicator);
    emit.statement({
      subject,
      stage: 'end-of-life',
      period: parsePeriod(known.year, 'year').period,
      ...figure,
      status: 'estimated',
      locator: `${row.file}, ${code}, ${column}`,
      ...draft,
      note: `${draft.note === undefined ? '' : `${draft.note} `}From: ${known.document}`,
    });
  };
  const ewaste = impossiblePerPerson(row);
  say(ewasteColumn, { predicate: 'generatesEwaste', unit: 't:gross', ...(ewaste && { quarantine: ewaste }) });
  const { id, name } = municipalIndicator;
  say(municipalColumn, { predicate: 'hasIndicator', object: id, unit: 't:gross' }, { id, name, ...bare });
  const sum = [...treatments.keys()].reduce(
    (total, column) => total + (figureOf(row, column)?.value ?? 0),
    0,
  );
  for (const [column, treatment] of treatments) {
    const shareOf: Parameters<typeof say>[1] = {
      predicate: 'hasIndicator',
      object: treatment.id,
      unit: 'percent',
      note: 'Of municipal waste.',
      ...(sum > 102 && {
        quarantine: {
          rule: 'shares-above-whole',
          reason: `The shares of treatment sum to ${Number(sum.toFixed(2))} %.`,
        },
      }),
    };
    say(column, shareOf, { ...treatment, ...bare });
  }
  if (withoutYear)
    emit.drop(
      row,
      'a figure to which the codebook gives no year, or two, is left out; the rest of the row is kept',
    );
  else if (!spoken) emit.drop(row, 'holds no figure that is read');
}

const bare = { latitude: null, longitude: null, partOf: null, ownedBy: null, replacedBy: null } as const;

const channelIslandsGroup: Entity = {
  id: channelIslands.id,
  name: { en: 'Channel Islands', fr: 'Îles Anglo-Normandes', es: 'Islas del Canal' },
  ...bare,
  ownedBy: { source: whatAWasteSource.id, edition: '2018' },
};

function impossiblePerPerson(row: Row): Draft['quarantine'] {
  const tonnes = figureOf(row, ewasteColumn)?.value;
  const people = figureOf(row, 'population_population_number_of_people')?.value;
  if (tonnes === undefined || people === undefined || people === 0) return undefined;
  const kilograms = (tonnes * 1000) / people;
  if (kilograms >= leastPerPerson && kilograms <= mostPerPerson) return undefined;
  const printed = Number(kilograms.toPrecision(2));
  return {
    rule: 'kg-per-person-impossible',
    reason: `${printed} kg per person in a year; the modelled table of the UN has 0.059 to 26.04.`,
  };
}

const shareAboveAll: QuarantineRule = {
  id: 'share-above-whole',
  applies: ({ unit, value }) =>
    unit === 'percent' && value !== undefined && value > 100
      ? `${value} % is more than all of it.`
      : undefined,
};

export const whatAWaste2018: Adapter = {
  id: 'what-a-waste-2018',
  dataset: 'what-a-waste',
  source: whatAWasteSource,
  edition: '2018',
  read: 'copy',
  rawFolder: 'ewaste/wb-what-a-waste',
  tables: tables(),
  corrections: [],
  quarantine: [shareAboveAll],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(dataFile, 217),
    fileHasRows(codebookFile, 3776),
    {
      says: '182 economies generate 44.1 Mt of e-waste together',
      check: ({ statements }) => {
        const own = statements.filter(({ predicate }) => predicate === 'generatesEwaste');
        const sum = own.reduce((total, { value = 0 }) => total + value, 0);
        return own.length === 182 && Math.round(sum / 1e5) === 441 ? undefined : `${own.length}: ${sum} t`;
      },
    },
    {
      says: 'twelve figures of e-waste are in quarantine: too much or too little for a person',
      check: ({ statements }) => {
        const held = statements.filter((one) => one.predicate === 'generatesEwaste' && one.quarantine);
        const found = held
          .map(({ subject }) => subject.slice(-3))
          .sort()
          .join(' ');
        return found === 'BEL DEU FIN FRA GBR IRL ITA LKA NLD SWE TTO XKX' ? undefined : found;
      },
    },
  ],
};
