/** Which statements the lens company reads: accounts, lobbying, wages and prices, each by a list of names. */
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { knownId, nearestIds } from '../../context/nearest.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import { quotations } from '../price-split/quotations.ts';
import type { CompanyTopic } from './answer.ts';

const indicators = (...slugs: readonly string[]): readonly string[] =>
  slugs.map((slug) => `indicator:${slug}`);

/** Indicators of accounts. A new one is a name here. */
export const accountIndicators: Readonly<
  Record<'revenue' | 'profit' | 'tax' | 'employees', readonly string[]>
> = {
  revenue: indicators('net-sales'),
  profit: indicators('net-income'),
  tax: indicators('income-tax'),
  employees: indicators('employees'),
};

/** What a company pays its own, as it says itself. */
export const ownPay = indicators(
  'pay-of-the-chief-executive',
  'pay-of-other-executives',
  'pay-of-the-median-employee',
  'pay-ratio-of-chief-executive-to-median-employee',
);

/** Wages and earnings: other payments, such as what armed groups take, are harms and no pay. */
export const wages = indicators(
  'earnings-of-artisanal-miners',
  'wage-of-assembly-workers',
  'basic-wage-of-assembly-workers',
  'wage-of-dispatch-workers',
  'wage-of-student-workers',
  'wage-offered-to-assembly-workers',
  'average-wage',
  'average-base-wage',
  'minimum-wage',
);

/** Sources that say where the sites lie of which there is pay; another is a name here. */
const sourcesOfPlaces = ['labour-figures', 'harm-figures-public'];

/** Of the many indicators a filter a value: a store finds one much faster among them than a list. */
export function companyFilters(
  context: GraphContext,
  { subject }: ValueCaptureParameters,
): readonly StatementFilter[] {
  const company = subject === null ? null : knownId(context, subject, ['organisation']);
  return [
    { predicate: ['hasPrice'], object: [...quotations] },
    { predicate: ['lobbies'] },
    { predicate: ['pays'] },
    ...sourcesOfPlaces.map((source): StatementFilter => ({ predicate: ['locatedIn'], source: [source] })),
    // Which companies have accounts; of the one that is asked about all of them are read.
    { predicate: ['hasIndicator'], object: [...accountIndicators.profit] },
    ...(company === null ? [] : [{ predicate: ['hasIndicator' as const], subject: [company] }]),
  ];
}

export function topicOf({ predicate, object }: StatementRow): CompanyTopic | undefined {
  // Meetings on one file are part of all meetings, which are counted by an indicator.
  if (predicate === 'lobbies') return object?.startsWith('instrument:') === true ? undefined : 'lobbying';
  if (predicate === 'pays') return ownPay.includes(object ?? '') ? 'pay' : undefined;
  return (Object.keys(accountIndicators) as (keyof typeof accountIndicators)[]).find((topic) =>
    accountIndicators[topic].includes(object ?? ''),
  );
}

/** An amount, or bounds. */
export const isAmount = ({ unit, value, low, high, quarantine }: StatementRow): boolean =>
  quarantine === null && unit !== null && (value ?? low ?? high) !== null;

/** How many companies are named where one is not known. */
const named = 6;

/** Companies of which most is told first, then by id. */
export function tellable(rows: readonly StatementRow[]): readonly string[] {
  const told = new Map<string, number>();
  for (const row of rows)
    if (row.subject.startsWith('org:') && isAmount(row) && topicOf(row) !== undefined)
      told.set(row.subject, (told.get(row.subject) ?? 0) + 1);
  return [...told].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([id]) => id);
}

/** @throws QuestionError where no company is named */
export function companyOf(
  context: GraphContext,
  { subject }: ValueCaptureParameters,
  rows: readonly StatementRow[],
): string {
  if (subject !== null) return knownId(context, subject, ['organisation']);
  const nearest = tellable(rows).slice(0, named);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `subject: the lens company is of one company, such as ${nearest.slice(0, 3).join(', ')}`,
    nearest,
  );
}

export function nothingTold(
  context: GraphContext,
  company: string,
  rows: readonly StatementRow[],
): QuestionError {
  const known = new Set(tellable(rows));
  const nearest = nearestIds(context, company, {
    kinds: ['organisation'],
    first: named,
    isFit: (id) => known.has(id),
  });
  return new QuestionError(
    'NOT_ANSWERABLE',
    `subject: no account, employees, pay or lobbying of ${company} in this graph; answerable: ${nearest.join(', ')}; filon import sec-company-facts reads what a filer tells the SEC`,
    nearest.map((id) => `lens: COMPANY, subject: ${id}`),
    company,
  );
}

export function yearNotTold(company: string, years: readonly number[], year: number): QuestionError {
  const nearest = years
    .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `year: nothing is told of ${company} in ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}
