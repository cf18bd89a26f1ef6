/** A row an economy, aspect and year, in the publisher's long layout. */
import type { Adapter, Assertion, Draft, Emit, Reference, Row } from '../../adapter.ts';
import { type Figure, figureOf, periodOf } from '../../readers/cell.ts';
import { placeOfCode } from '../world-bank/places.ts';
import { wbWgi } from './source.ts';

/** By the two letters of the publisher. */
export const aspects = new Map([
  ['va', 'voice-and-accountability'],
  ['pv', 'political-stability'],
  ['ge', 'government-effectiveness'],
  ['rq', 'regulatory-quality'],
  ['rl', 'rule-of-law'],
  ['cc', 'control-of-corruption'],
]);

function readRow(row: Row, emit: Emit): void {
  const [printed, code] = [row.text('indicator'), row.text('code')];
  const aspect = aspects.get(printed);
  if (aspect === undefined) {
    emit.fail(row, 'indicator', printed, [...aspects.keys()].join(', '));
    return;
  }
  const subject = placeOfCode(code);
  if (typeof subject === 'object' && 'dropped' in subject) {
    emit.drop(row, subject.dropped);
    return;
  }
  const figure = figureOf(row, 'estimate', { marks: { '..': 'not-available' }, allowNegative: true });
  if (figure?.value === undefined) {
    emit.drop(row, 'no estimate');
    return;
  }
  const { period } = periodOf(row, 'year');
  emit.statement({
    ...scoreOf(subject, aspect, period, figure),
    locator: `${code}${printed}${period}`,
    note: `Standard error ${Number(row.text('stddev')).toFixed(2)}, from ${row.text('nsource')} sources.`,
  });
}

/** The score of an economy in one aspect and year, without its place in a file. */
export function scoreOf(
  subject: Reference,
  aspect: string,
  period: string,
  figure: Figure,
): Omit<Draft, 'locator'> {
  return {
    subject,
    predicate: 'hasIndicator',
    object: `indicator:${aspect}`,
    period,
    ...figure,
    unit: 'score',
    status: 'estimated',
  };
}

/** Scores are made so that the world's mean is zero in every year. */
export const meanIsZero: Assertion = {
  says: 'the mean of each aspect is zero, within 0.05, in 2023',
  check({ statements }) {
    const wrong = [...aspects.values()].filter((aspect) => {
      const own = statements.filter(
        ({ object, period }) => object === `indicator:${aspect}` && period === '2023',
      );
      const sum = own.reduce((total, { value = 0 }) => total + value, 0);
      return !(Math.abs(sum / own.length) <= 0.05);
    });
    return wrong.length === 0 ? undefined : wrong.join(', ');
  },
};

/** @param value with two decimals, as it is quoted */
export function scoreIs(subject: string, aspect: string, value: string): Assertion {
  return {
    says: `${aspect} of ${subject} is ${value} in 2023`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.subject === subject && draft.object === `indicator:${aspect}` && draft.period === '2023',
      );
      return found?.value?.toFixed(2) === value ? undefined : String(found?.value);
    },
  };
}

export const wbWgi2024: Adapter = {
  id: 'wb-wgi-2024',
  dataset: 'wb-wgi',
  source: wbWgi,
  edition: '2024',
  read: 'copy',
  rawFolder: 'macro/wgi-governance',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^wgidataset.*\.xlsx$/,
      fileName: 'wgidataset.xlsx',
      layout: { format: 'xlsx', sheet: 'Sheet1', headerRow: 1 },
      columns: {
        codeindyr: { ignored: 'code, aspect and year in one' },
        code: { is: 'place', meaning: 'Three-letter code of the World Bank' },
        countryname: { ignored: 'the name of the economy, whose code is read' },
        year: { is: 'term', meaning: 'Year' },
        indicator: { is: 'term', meaning: 'Aspect, in two letters' },
        estimate: { is: 'figure', meaning: 'Score from -2.5 to 2.5, or ..', unit: 'score' },
        stddev: { is: 'note', meaning: 'Standard error of the score' },
        nsource: { is: 'note', meaning: 'Number of sources of the score' },
        pctrank: { ignored: 'the rank follows from the scores' },
        pctranklower: { ignored: 'the rank follows from the scores' },
        pctrankupper: { ignored: 'the rank follows from the scores' },
      },
      key: ['code', 'year', 'indicator'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the sheet has 32,100 rows',
      check({ rowsRead }) {
        const [read] = rowsRead.values();
        return read === 32_100 ? undefined : `${read} rows`;
      },
    },
    meanIsZero,
    scoreIs('economy:COD', 'control-of-corruption', '-1.48'),
    scoreIs('economy:COD', 'political-stability', '-2.04'),
    scoreIs('economy:DNK', 'control-of-corruption', '2.38'),
    scoreIs('economy:MMR', 'voice-and-accountability', '-1.84'),
  ],
};
