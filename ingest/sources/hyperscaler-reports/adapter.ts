/** Energy, water and emissions of six companies, from one table copied out of their reports. */
import type { Adapter, Assertion, Emit, ReconciledDraft, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { fiscalMonths, metrics, unitOf } from './metrics.ts';
import { type Part, parts } from './places.ts';
import { editionOfCompany, fileName, hyperscalerReportsSource } from './source.ts';

interface Year {
  readonly period: string;
  readonly note?: string;
}

/** `2023`, or `FY2023` with a note on its months. */
function yearOf(row: Row): Year | undefined {
  const [, mark = '', period = ''] = /^(FY)?(20\d{2})$/.exec(row.text('period')) ?? [];
  if (period === '') return undefined;
  if (mark === '') return { period };
  const months = fiscalMonths.get(row.text('company'));
  if (months === undefined) return undefined;
  return { period, note: `Fiscal year ${period}, assumed to be ${months}; the table does not print months.` };
}

/** How the row was copied out of its report, where that is weaker than reading the page. */
function noteOfReading(verification: string): string | undefined {
  if (verification.startsWith('docling markdown only'))
    return 'Copied from a machine’s reading of the table; the report itself was not at hand.';
  if (verification.startsWith('LLM-parsed')) return 'Read out of the report by a language model.';
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const company = row.text('company');
  const place = row.text('region_or_site');
  const edition = editionOfCompany.get(company);
  const metric = metrics.get(row.text('metric'));
  const unit = unitOf.get(row.text('unit'));
  const part = place === 'World' ? undefined : parts.get(`${company}, ${place}`);
  const year = yearOf(row);
  const known = (column: string, isKnown: boolean, expected: string): boolean => {
    if (!isKnown) emit.fail(row, column, row.text(column), expected);
    return isKnown;
  };
  const checks = [
    known('company', edition !== undefined, `one of ${[...editionOfCompany.keys()].join(', ')}`),
    known('metric', metric !== undefined, 'a metric that metrics.ts names'),
    known('unit', unit !== undefined, `one of ${[...unitOf.keys()].join(', ')}`),
    known('region_or_site', place === 'World' || part !== undefined, 'World, or a part that places.ts names'),
    known('period', year !== undefined, 'a year such as 2023, or FY2023 of a company whose months are known'),
  ];
  const figure = figureOf(row, 'value');
  if (figure === undefined) emit.fail(row, 'value', '', 'a number');
  if (checks.includes(false) || figure === undefined) return;
  if (edition === undefined || metric === undefined || unit === undefined || year === undefined) return;
  const { period } = year;
  if (part !== undefined) emitPart(part, company, period, edition, row, emit);
  const reading = noteOfReading(row.text('verification'));
  const notes = [year.note, reading].filter((note) => note !== undefined).join(' ');
  const isUnchecked =
    row.text('verification').startsWith('LLM-parsed') &&
    !(row.text('metric') === 'scope1' && period === '2023');
  emit.statement({
    subject: part?.entity.id ?? { kind: 'organisation', name: company },
    predicate: metric.predicate,
    object: metric.indicator,
    ...(metric.predicate === 'emits' || metric.predicate === 'hasIndicator' ? {} : { stage: 'use' as const }),
    period,
    ...figure,
    unit,
    status: 'reported',
    edition,
    locator: `${row.text('source').replace(/, https:.*$/, '')}: ${row.text('locator')}; ${row.text('metric')}, ${place}, ${row.text('period')}`,
    ...(reading === undefined ? {} : { read: 'secondary' as const }),
    ...(notes === '' ? {} : { note: notes }),
    ...(isUnchecked
      ? {
          quarantine: {
            rule: 'read-by-a-language-model',
            reason: 'nobody has compared it with the report',
          },
        }
      : {}),
  });
}

function emitPart(
  { entity, economy }: Part,
  company: string,
  period: string,
  edition: string,
  row: Row,
  emit: Emit,
): void {
  emit.entity(entity);
  if (economy === undefined) return;
  const locator = `${row.text('locator')}; ${row.text('region_or_site')}`;
  const common = { period, edition, status: 'reported', locator, stage: 'use' } as const;
  emit.statement({ ...common, subject: entity.id, predicate: 'locatedIn', object: economy });
  emit.statement({
    ...common,
    subject: { kind: 'organisation', name: company },
    predicate: 'operates',
    object: entity.id,
  });
}

const isMicrosoft = ({ subject }: ReconciledDraft): boolean =>
  subject === 'org:microsoft' || subject.startsWith('group:microsoft-');

/** Microsoft prints a world row beside its regions: both must agree in every quantity given by region. */
const regionsSumToWorld: Assertion = {
  says: 'the regions of Microsoft sum to its world row in every quantity and year',
  check({ statements }) {
    const sums = new Map<string, { world?: number; regions: number; count: number }>();
    for (const draft of statements.filter(isMicrosoft)) {
      const key = `${draft.object} ${draft.period}`;
      const entry = sums.get(key) ?? { regions: 0, count: 0 };
      if (draft.subject === 'org:microsoft') entry.world = draft.value ?? Number.NaN;
      else {
        entry.regions += draft.value ?? Number.NaN;
        entry.count += 1;
      }
      sums.set(key, entry);
    }
    const wrong = [...sums].filter(([, { world, regions, count }]) => count > 0 && world !== regions);
    return wrong.length === 0 ? undefined : wrong.map(([key]) => key).join(', ');
  },
};

/** Apple’s data centres against the sum that its report prints. */
const appleDataCentres: Assertion = {
  says: 'Apple’s data centres use 2,344 GWh in 2023, one by one as in all',
  check({ statements }) {
    const used = statements.filter(
      ({ predicate, period }) => predicate === 'usesEnergy' && period === '2023',
    );
    const total = used.find(({ subject }) => subject === 'group:apple-data-centres')?.value;
    const sum = used
      .filter(
        ({ subject }) =>
          /^(site:apple|group:apple-colocation)/.test(subject) ||
          subject === 'group:apple-data-centres-china',
      )
      .reduce((amount, { value = 0 }) => amount + value, 0);
    return total === 2344 && sum === 2344 ? undefined : `${total} GWh in all, ${sum} GWh in parts`;
  },
};

export const hyperscalerReports: Adapter = {
  id: 'hyperscaler-reports',
  dataset: 'hyperscaler-reports',
  source: hyperscalerReportsSource,
  edition: 'microsoft-2024',
  read: 'copy',
  rawFolder: 'use/hyperscaler-reports',
  tables: [
    {
      file: /^hyperscalers_transcribed\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        company: { is: 'organisation', meaning: 'Company that reports of itself' },
        metric: { is: 'term', meaning: 'What is measured' },
        region_or_site: { is: 'place', meaning: 'World, a region, a site or a kind of site' },
        period: { is: 'term', meaning: 'Calendar year, or FY and the name of a fiscal year' },
        value: { is: 'figure', meaning: 'The amount, in the unit of the row' },
        unit: { is: 'term', meaning: 'Unit as printed' },
        source: { is: 'note', meaning: 'The report' },
        locator: { is: 'note', meaning: 'Page or table in the report' },
        verification: { is: 'note', meaning: 'How the figure was read' },
      },
      key: ['company', 'metric', 'region_or_site', 'period'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 253 rows',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 253 ? undefined : `${rowsRead.get(fileName)} rows`,
    },
    regionsSumToWorld,
    appleDataCentres,
  ],
};
