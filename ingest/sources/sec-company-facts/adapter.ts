/** Revenue, net income, income tax and employees of one company, out of what it files with the SEC. */
import type { Adapter, ColumnRule, Gatherer } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { type Fact, factOf, fiscalYear, isBetter } from './facts.ts';
import { edition, secCompanyFactsSource } from './source.ts';

export const fileName = 'CIK0000320193-facts.json';

const term = (meaning: string): ColumnRule => ({ is: 'term', meaning });

function gatherFacts(): Gatherer {
  const best = new Map<string, Fact>();
  let company: string | undefined;
  let cik = '';
  return {
    row(row, emit) {
      company ??= row.text('entityName');
      cik = row.text('cik');
      if (!/^\d{1,10}$/.test(cik))
        throw new CellError('cik', cik, 'the number of a company, of ten digits at most');
      if (company === '') throw new CellError('entityName', '', 'the name of the company');
      const fact = factOf(row);
      if (typeof fact === 'string') {
        emit.drop(row, fact);
        return;
      }
      const key = `${fact.quantity.indicator.id} ${fiscalYear(fact.end)}`;
      const before = best.get(key);
      // One of the two is told; whichever it is, one row of this year is left out.
      if (before !== undefined) emit.drop(row, 'a year that another report or tag gives too');
      else emit.gathered(row);
      if (before === undefined || isBetter(fact, before)) best.set(key, fact);
    },
    end(emit) {
      for (const [, fact] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const { indicator, unit, lasts } = fact.quantity;
        emit.entity(indicator);
        emit.statement({
          subject: { kind: 'organisation', name: company ?? '', mayBeNew: true },
          predicate: 'hasIndicator',
          object: indicator.id,
          period: fiscalYear(fact.end),
          value: fact.value,
          unit,
          status: 'reported',
          locator: `CIK ${cik}, ${fact.form} ${fact.filing}, ${fact.tag}`,
          note: lasts === 'a year' ? `Fiscal year from ${fact.start} to ${fact.end}.` : `On ${fact.end}.`,
        });
      }
    },
  };
}

export const secCompanyFacts: Adapter = {
  id: 'sec-company-facts',
  dataset: 'sec-company-facts',
  source: secCompanyFactsSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^CIK\d{10}(-facts)?\.json$/i,
      fileName,
      layout: {
        format: 'json',
        records: 'facts.{taxonomy}.{concept}.units.{unit}',
        shared: ['cik', 'entityName'],
      },
      columns: {
        cik: term('Number of the company'),
        entityName: { is: 'organisation', meaning: 'Name of the company' },
        '{taxonomy}': term('us-gaap for accounts, dei for the company'),
        '{concept}': term('Tag of the fact'),
        '{unit}': term('Unit: USD'),
        start: { is: 'term', meaning: 'First day', optional: true },
        end: term('Last day'),
        val: { is: 'figure', meaning: 'Value, in the unit that stands above it' },
        accn: term('Number of the filing'),
        form: term('Kind of filing: 10-K'),
        filed: term('Day of filing'),
        fy: { ignored: 'year of the filing, not of the fact' },
        fp: { ignored: 'part of the year of the filing, not of the fact' },
        frame: { ignored: 'a name for the period', optional: true },
      },
      row: (row, emit) => emit.fail(row, 'val', '', 'rows that are gathered'),
      gather: gatherFacts,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
