/** The lens company: what one company earns, pays and spends on influence, beside pay and prices upstream. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { PredicateId } from '../../../../schema/predicate.ts';
import { stages } from '../../../../schema/stage.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../../schema/unit.ts';
import type { Asked, Slices } from '../../analysis.ts';
import type { Figure } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import type { LensItem } from '../lens.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import { byQuotation, isMetalPrice } from '../price-split/quotations.ts';
import {
  type CompanyAccount,
  type CompanyReading,
  type CompanyTopic,
  companyTopics,
  type UpstreamPay,
  type UpstreamPrice,
} from './answer.ts';
import {
  companyFilters,
  companyOf,
  isAmount,
  nothingTold,
  tellable,
  topicOf,
  wages,
  yearNotTold,
} from './plan.ts';
import { companyCaveats, companyCoverage, gapReason, noPrices } from './words.ts';

export const companyLens: LensItem & { readonly id: 'company' } = {
  id: 'company',
  label: { en: 'Company', fr: 'Entreprise', es: 'Empresa' },
  own: ['subject'],
  gather: companyFilters,
  compute: companyAnswer,
};

/** Of a span of years its last, as a fiscal year stands under the year in which it ends. */
const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;

function readingOf(row: StatementRow): CompanyReading {
  const amount = figureOfRow(row);
  if (amount === null) throw new Error(`row ${row.row} has no unit`);
  return { amount, source: row.source, edition: row.edition };
}

interface Told {
  readonly row: StatementRow;
  readonly topic: CompanyTopic;
}

/** Accounts of one indicator, year and dimension together: what documents say of one thing. */
function accountsOf(
  context: GraphContext,
  told: readonly Told[],
  precedence: string,
): readonly CompanyAccount[] {
  const groups = groupBy(told, ({ row }) =>
    JSON.stringify([row.predicate, row.object, row.product, yearOf(row), dimensionOfUnit(row.unit ?? '')]),
  );
  return [...groups.values()]
    .flatMap((own): CompanyAccount[] => {
      const [any] = own;
      if (any === undefined) return [];
      const compare = context.precedence.compare(precedence, any.row.predicate, any.row.object);
      const [chosen, ...others] = own.map(({ row }) => row).sort((a, b) => compare(a, b) || a.row - b.row);
      if (chosen === undefined) return [];
      return [
        {
          topic: any.topic,
          indicator: chosen.object ?? '',
          year: yearOf(chosen),
          ...readingOf(chosen),
          others: others.map(readingOf),
          isDisputed: others.some((other) => !isSameAmount(chosen, other)),
          perEmployee: perEmployee(chosen, any.topic, told),
        },
      ];
    })
    .sort(
      (a, b) =>
        companyTopics.indexOf(a.topic) - companyTopics.indexOf(b.topic) ||
        byCodeUnit(a.indicator, b.indicator) ||
        b.year - a.year ||
        byCodeUnit(a.amount.quantity.unit, b.amount.quantity.unit),
    );
}

/** Units of one dimension and basis: a million and its dollars are one amount. */
function isSameAmount(a: StatementRow, b: StatementRow): boolean {
  const inA = (value: number | null): number | null =>
    value === null ? null : convert(value, b.unit ?? '', a.unit ?? '');
  return a.value === inA(b.value) && a.low === inA(b.low) && a.high === inA(b.high);
}

/** Of one document and one year alone: otherwise the ratio would be of two different companies. */
function perEmployee(row: StatementRow, topic: CompanyTopic, told: readonly Told[]): Figure | null {
  if ((topic !== 'revenue' && topic !== 'profit') || row.value === null || row.unit === null) return null;
  const heads = told.find(
    (one) =>
      one.topic === 'employees' &&
      one.row.source === row.source &&
      one.row.edition === row.edition &&
      yearOf(one.row) === yearOf(row),
  )?.row;
  const isInDollars = dimensionOfUnit(row.unit) === dimensionOfUnit('USD:current');
  if (heads?.value == null || heads.unit === null || heads.value <= 0 || !isInDollars) return null;
  const value = convert(row.value, row.unit, 'USD:current') / convert(heads.value, heads.unit, 'count');
  return derivedFigure({ value }, 'USD/person:current', rowsOf([row.row, heads.row].sort((a, b) => a - b)));
}

function payOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  located: readonly StatementRow[],
  { company, scheme }: { readonly company: string; readonly scheme: ValueCaptureParameters['scheme'] },
): readonly UpstreamPay[] {
  const placeOf = (payer: string): string | null =>
    payer.startsWith('economy:')
      ? payer
      : (located.find(
          ({ subject, object, quarantine }) =>
            subject === payer && quarantine === null && object?.startsWith('economy:') === true,
        )?.object ?? null);
  return rows
    .filter((row) => wages.includes(row.object ?? '') && row.subject !== company && isAmount(row))
    .map((row): UpstreamPay => {
      const economy = placeOf(row.subject);
      return {
        payer: row.subject,
        indicator: row.object ?? '',
        economy,
        side: economy === null ? 'unclassified' : context.membership.side(economy, scheme, yearOf(row)),
        stage: row.stage,
        material: row.product?.startsWith('material:') === true ? row.product : null,
        year: yearOf(row),
        ...readingOf(row),
      };
    })
    .sort(
      (a, b) =>
        stageRank(a.stage) - stageRank(b.stage) ||
        b.year - a.year ||
        byCodeUnit(a.payer, b.payer) ||
        byCodeUnit(a.indicator, b.indicator) ||
        byCodeUnit(a.amount.quantity.unit, b.amount.quantity.unit),
    );
}

const stageRank = (stage: UpstreamPay['stage']): number =>
  stage === null ? stages.ids.length : stages.ids.indexOf(stage);

function pricesOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  year: number,
  precedence: string,
): readonly UpstreamPrice[] {
  const inDevices = new Set([...context.contents.values()].flat().map(({ object }) => object));
  const ofYear = rows.filter(
    (row) => isMetalPrice(row) && yearOf(row) === year && inDevices.has(row.subject),
  );
  const byMetal = groupBy(ofYear, ({ subject }) => subject);
  return [...byMetal.keys()].sort(byCodeUnit).flatMap((material): UpstreamPrice[] => {
    const compare = context.precedence.compare(precedence, 'hasPrice', material);
    const [chosen] = (byMetal.get(material) ?? []).toSorted(byQuotation(compare));
    return chosen === undefined
      ? []
      : [{ material, quotation: chosen.object ?? '', year, ...readingOf(chosen) }];
  });
}

function companyAnswer(
  context: GraphContext,
  asked: Asked<ValueCaptureParameters>,
  slices: Slices,
): ValueCaptureAnswer {
  const { values } = asked;
  // Some statements meet two filters.
  const rows = [...new Map(slices.flat().map((row) => [row.row, row])).values()];
  const of = (predicate: PredicateId): readonly StatementRow[] =>
    rows.filter((row) => row.predicate === predicate);
  const [pays, located, priceRows] = [of('pays'), of('locatedIn'), of('hasPrice')];
  const all = [...of('hasIndicator'), ...of('lobbies'), ...pays];
  const company = companyOf(context, values, all);
  const told = all.flatMap((row): Told[] => {
    const topic = row.subject === company && isAmount(row) ? topicOf(row) : undefined;
    return topic === undefined ? [] : [{ row, topic }];
  });
  if (told.length === 0) throw nothingTold(context, company, all);
  const years = [...new Set(told.map(({ row }) => yearOf(row)))].sort((a, b) => a - b);
  const { year } = values;
  if (year !== null && !years.includes(year)) throw yearNotTold(company, years, year);
  const accounts = accountsOf(context, told, values.precedence).filter(
    (one) => year === null || one.year === year,
  );
  const gaps = companyTopics
    .filter((topic) => !accounts.some((one) => one.topic === topic))
    .map((topic) => ({ topic, reason: gapReason(topic, year) }));
  const pay = payOf(context, pays, located, { company, scheme: values.scheme });
  const priceYear = year ?? years.at(-1) ?? 0;
  const prices = pricesOf(context, priceRows, priceYear, values.precedence);
  const priceYears = [...new Set(priceRows.filter(isMetalPrice).map(yearOf))].sort((a, b) => a - b);
  return {
    method: 'value-capture',
    parameters: parametersOf(asked),
    assumptions: [],
    choices: [],
    coverage: companyCoverage(companyTopics.length - gaps.length, companyTopics.length),
    caveats: companyCaveats(context, { company, accounts, pay, scheme: values.scheme }),
    evidence: rowsOf(
      ...[...accounts, ...pay, ...prices].map(({ amount }) => amount.evidence),
      ...accounts.flatMap(({ others, perEmployee: ratio }) => [
        ...others.map(({ amount }) => amount.evidence),
        ratio?.evidence ?? [],
      ]),
    ),
    lens: 'company',
    scheme: values.scheme,
    chinaApart: values.chinaApart,
    industry: null,
    ladder: null,
    priceSplit: null,
    company: {
      company,
      year,
      years,
      companies: tellable(all),
      accounts,
      gaps,
      pay,
      priceYear,
      prices,
      pricesReason: prices.length > 0 ? null : noPrices(priceYear, priceYears),
    },
  };
}
