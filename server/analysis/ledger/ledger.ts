/**
 * The North–South ledger: who digs, earns, uses, throws away and bears harm, side by side under one scheme. The
 * rules are in docs/methods/ledger.md.
 */
import { z } from 'zod';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema, schemes } from '../../../schema/scheme.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import { type Assumption, type CoverageShares, QuestionError } from '../answer.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { listYearCaveat } from '../context/list-year.ts';
import { rowsOf } from '../figure.ts';
import { fill } from '../label.ts';
import { filtersOf } from '../whole/choose.ts';
import { populationIndicator } from '../whole/indicator.ts';
import type { LedgerAnswer, LedgerParameters, LedgerRow } from './answer.ts';
import { choicesOf } from './choices.ts';
import { gapOf } from './gap.ts';
import { type Outputs, valueAssumption } from './outputs.ts';
import { populationFilter } from './per-head.ts';
import { china, givenToASide } from './row.ts';
import { ledgerRows } from './rows/index.ts';
import type { RowPlan } from './rows/item.ts';
import {
  chinaDecides,
  coverageOf,
  listLooksAbroad,
  priceAssumption,
  rowsDiffer,
  sidesContested,
} from './words.ts';

const parameters = z.strictObject({
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('A target: each row takes the nearest covered year and says which.'),
  weighting: z
    .enum(['plain', 'value'])
    .default('plain')
    .describe('Each material counts the same, or by what its output is worth.'),
  perHead: z.boolean().default(false).describe('Whether amounts are divided by population.'),
  chinaApart: z.boolean().default(false).describe('Whether China is a band of its own.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Name of the rule that chooses among sources.'),
});

export const ledger = analysis({
  id: 'ledger',
  label: { en: 'North–South ledger', fr: 'Bilan Nord–Sud', es: 'Balance Norte–Sur' },
  sentence: {
    en: 'Who digs, earns, uses, throws away and bears harm, by side of a scheme.',
    fr: 'Qui extrait, gagne, utilise, jette et subit les dommages, par côté d’un classement.',
    es: 'Quién extrae, gana, usa, desecha y sufre los daños, por lado de una clasificación.',
  },
  method: 'ledger',
  parameters,
  gather(context, { values }) {
    if (values.perHead && !context.entities.has(populationIndicator)) throw noPopulation();
    checkPrecedence(context, values.precedence);
    return filtersOfRows(plansOf(context, values), values.perHead);
  },
  compute(context, asked, slices): LedgerAnswer {
    const { values } = asked;
    const statements = new Map(slices.flat().map((row) => [row.row, row]));
    const found: readonly StatementRow[] = [...statements.values()].sort((a, b) => a.row - b.row);
    if (values.perHead && !found.some(({ object }) => object === populationIndicator)) throw noPopulation();
    const plans = plansOf(context, values);
    const rows = plans.map(({ answer }) => answer(found));
    const planOf = (id: LedgerRow['id']): RowPlan | undefined =>
      plans[ledgerRows.findIndex(({ words }) => words.id === id)];
    const dug = planOf('digs')?.outputs;
    const earned = planOf('earns')?.division;
    const outputs = (weighting: Outputs['weighting']): Outputs | undefined => dug?.(found, weighting);
    const years = [...new Set(rows.flatMap(({ period }) => period ?? []))].sort();
    return {
      method: 'ledger',
      parameters: parametersOf(asked, { year: years.join(',') }),
      assumptions: assumptionsOf(plans, found, values),
      choices: choicesOf(context, outputs, values),
      coverage: coverageOfRows(rows),
      caveats: caveatsOf(context, rows, values.scheme),
      evidence: rowsOf(...rows.map(evidenceOf)),
      scheme: values.scheme,
      weighting: values.weighting,
      gap: gapOf(context, outputs, { answered: rows, earned: earned?.(found), values }),
      rows,
      unclassified: unclassifiedIn(rows),
      sideChanges: context.membership.changesOf(values.scheme),
    };
  },
});

const plansOf = (context: GraphContext, values: LedgerParameters): readonly RowPlan[] =>
  ledgerRows.map(({ plan }) => plan(context, values));

/** @param perHead whether populations are needed for the rows that have amounts */
function filtersOfRows(plans: readonly RowPlan[], perHead: boolean): readonly StatementFilter[] {
  const years = plans.flatMap((plan) => plan.years);
  const priced = [...new Set(plans.flatMap((plan) => plan.priced))].sort();
  return [
    ...filtersOf(plans.flatMap(({ wanted }) => wanted)),
    ...(perHead && years.length > 0 ? [populationFilter(years)] : []),
    ...(priced.length === 0 ? [] : [{ predicate: ['hasPrice'], subject: priced } satisfies StatementFilter]),
    ...plans.flatMap(({ filters }) => filters),
  ];
}

/** Economies with a figure that are on no side of the scheme, by id. */
function unclassifiedIn(rows: readonly LedgerRow[]): readonly string[] {
  const found = rows.flatMap(({ economies }) =>
    economies.filter(({ side }) => side === 'unclassified').map(({ economy }) => economy),
  );
  return [...new Set(found)].sort();
}

function noPopulation(): QuestionError {
  return new QuestionError(
    'NOT_ANSWERABLE',
    'perHead: this graph holds no population by economy and year, so nothing can be divided by it; what can be answered are shares of the world (perHead: false)',
    ['perHead: false'],
  );
}

function evidenceOf({ bands, total, figures }: LedgerRow): readonly number[] {
  return rowsOf(
    total?.evidence ?? [],
    ...figures.map(({ figure }) => figure.evidence),
    ...bands.map(({ share }) => share.evidence),
    ...bands.map(({ amount }) => amount?.evidence ?? []),
  );
}

function assumptionsOf(
  plans: readonly RowPlan[],
  found: readonly StatementRow[],
  { weighting }: LedgerParameters,
): readonly Assumption[] {
  if (weighting === 'plain') return [];
  const weighed = plans.flatMap(({ outputs }) => outputs?.(found, 'value')?.counted ?? []);
  if (weighed.length === 0) return [];
  const count = new Set(weighed.map(({ material }) => material)).size;
  // The weights decide whole rows and no others.
  return [{ id: valueAssumption, text: fill(priceAssumption, { count }), share: null }];
}

/** A row whose weights are assumed counts as assumed. */
function coverageOfRows(rows: readonly LedgerRow[]): CoverageShares {
  const isAssumed = ({ bands }: LedgerRow): boolean =>
    bands.some(({ share }) => share.quantity.status === 'assumed');
  const shareOf = (own: readonly LedgerRow[]): number =>
    Math.min(1, own.reduce((sum, row) => sum + givenToASide(row), 0) / rows.length);
  const known = shareOf(rows.filter((row) => !isAssumed(row)));
  const assumed = shareOf(rows.filter(isAssumed));
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: coverageOf };
}

function caveatsOf(
  context: GraphContext,
  rows: readonly LedgerRow[],
  scheme: LedgerAnswer['scheme'],
): readonly Label[] {
  const years = rows.flatMap(({ period }) => (period === null ? [] : [Number(period.slice(-4))]));
  const isChinaSouth = schemes.ids.every((id) =>
    years.every((year) => context.membership.side(china, id, year) === 'south'),
  );
  return [
    rowsDiffer,
    fill(sidesContested, { scheme: schemes.get(scheme).label }),
    ...listYearCaveat(context, scheme, years),
    ...(isChinaSouth ? [chinaDecides] : []),
    ...(rows.some(({ state }) => state === 'presence') ? [listLooksAbroad] : []),
  ];
}
