/** Payments of one resource company to governments, by country, out of the XBRL of its Form SD. */
import type { Adapter, ColumnRule, Emit, Gatherer, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { fiscalYear } from '../sec-company-facts/facts.ts';
import { edition, secResourcePaymentsSource } from './source.ts';

export const fileName = 'abc-20241231.xml';

/** Currencies of which Filon has a unit. */
const units: ReadonlyMap<string, string> = new Map([
  ['USD', 'USD:current'],
  ['EUR', 'EUR:current-eur'],
  ['CNY', 'CNY:current-cny'],
]);

interface Sum {
  readonly unit: string;
  readonly currency: string;
  /** Money by kind of payment. */
  readonly kinds: Map<string, number>;
  readonly projects: Set<string>;
  payments: number;
}

/** `country:GH`, or `http://xbrl.sec.gov/country/2024#GH`. */
function lastPart(text: string): string {
  return /[^:#]*$/.exec(text)?.[0] ?? '';
}

function countryOf(row: Row): string {
  const code = lastPart(row.text('Co'));
  if (!/^[A-Z]{2}$/.test(code))
    throw new CellError('Co', row.text('Co'), 'two letters of a country, as in country:GH');
  return code;
}

function yearOf(row: Row): string {
  const day = row.text('DocumentPeriodEndDate');
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new CellError('DocumentPeriodEndDate', day, 'a day such as 2024-12-31');
  return fiscalYear(day);
}

/** `rxp:ProductionEntitlementsMember` becomes `Production Entitlements`. */
function kindOf(row: Row): string {
  const kind = lastPart(row.text('P')).replace(/Member$/, '');
  if (!/^[A-Za-z]\w*$/.test(kind))
    throw new CellError('P', row.text('P'), 'a kind of payment, as in rxp:Royalties');
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

function gatherPayments(): Gatherer {
  const sums = new Map<string, Sum>();
  let company = '';
  let year = '';
  return {
    row(row, emit) {
      company = row.text('EntityRegistrantName');
      if (company === '') throw new CellError('EntityRegistrantName', '', 'the name of the company');
      year = yearOf(row);
      const amount = figureOf(row, 'A', { allowNegative: true })?.value;
      if (amount === undefined) {
        if (row.text('A') !== '') throw new CellError('A', row.text('A'), 'a number');
        emit.drop(row, 'a payment without a sum');
        return;
      }
      const country = countryOf(row);
      const sum = sumFor(sums, country, row);
      const kind = kindOf(row);
      sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + amount);
      if (row.text('Pr') !== '') sum.projects.add(row.text('Pr'));
      sum.payments += 1;
      emit.gathered(row);
    },
    end(emit) {
      for (const [country, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
        emitSum(emit, company, year, country, sum);
    },
  };
}

function sumFor(sums: Map<string, Sum>, country: string, row: Row): Sum {
  const currency = row.text('A/unit');
  const unit = units.get(currency);
  if (unit === undefined) throw new CellError('A/unit', currency, `one of ${[...units.keys()].join(', ')}`);
  const before = sums.get(country);
  if (before !== undefined && before.unit !== unit)
    throw new CellError('A/unit', currency, `${before.currency}, as in the payments before in ${country}`);
  const sum = before ?? { unit, currency, kinds: new Map(), projects: new Set(), payments: 0 };
  sums.set(country, sum);
  return sum;
}

/** Cents, so that sums of decimals do not end in noise. */
const cents = (value: number): number => Math.round(value * 100) / 100;

function emitSum(emit: Emit, company: string, year: string, country: string, sum: Sum): void {
  const parts = [...sum.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const { payments, projects, currency } = sum;
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const listed = parts.map(([kind, value]) => `${kind} ${cents(value)} ${currency}`).join('; ');
  emit.statement({
    subject: { kind: 'organisation', name: company, mayBeNew: true },
    predicate: 'pays',
    object: { kind: 'economy', system: 'iso2', code: country },
    stage: 'extraction',
    period: year,
    value: cents(parts.reduce((total, [, value]) => total + value, 0)),
    unit: sum.unit,
    status: 'reported',
    locator: `${company}, payments in ${country}`,
    note: `Sum of ${many(payments, 'payment')}${projects.size === 0 ? '' : ` for ${many(projects.size, 'project')}`}: ${listed}.`,
  });
}

const term = (meaning: string): ColumnRule => ({ is: 'term', meaning });

export const secResourcePayments: Adapter = {
  id: 'sec-resource-payments',
  dataset: 'sec-resource-payments',
  source: secResourcePaymentsSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      // Beside the instance stand its linkbases, `abc-20241231_lab.xml`.
      file: /^[a-z0-9]+-\d{8}(_htm)?\.xml$/i,
      fileName,
      layout: {
        format: 'xbrl',
        rows: 'PmtAxis',
        shared: ['EntityRegistrantName', 'DocumentPeriodEndDate'],
      },
      columns: {
        EntityRegistrantName: { is: 'organisation', meaning: 'Company' },
        DocumentPeriodEndDate: term('Last day of the fiscal year'),
        '@PmtAxis': term('Number of the payment'),
        P: term('Kind of payment'),
        A: { is: 'figure', meaning: 'Sum paid' },
        'A/unit': term('Currency of the sum'),
        Co: { is: 'place', meaning: 'Country of the government' },
        Pr: { is: 'term', meaning: 'Project', optional: true },
      },
      others: 'authorities, segments, resources and methods of a payment are not needed',
      key: ['@PmtAxis'],
      row: (row, emit) => emit.fail(row, 'A', '', 'rows that are gathered'),
      gather: gatherPayments,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
