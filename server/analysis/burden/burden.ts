/** Benefit against burden: economies by what they have of one and of the other. The rules are in docs/methods/burden.md. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { units } from '../../../schema/unit.ts';
import { analysis } from '../analysis.ts';
import { type Figure, QuestionError } from '../answer.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { fill, inEach, labelInSentence, percentText } from '../label.ts';
import { populationFilter } from '../ledger/per-head.ts';
import { filtersOf } from '../whole/choose.ts';
import type { BurdenAnswer, BurdenEconomy, BurdenGroup, UsedMeasure } from './answer.ts';
import { fewest, groupsOf, shareOf } from './groups.ts';
import { benefits, burdens } from './measures/index.ts';
import type { Measure, Measured, MeasurePlan } from './measures/measure.ts';
import {
  absenceIsNoZero,
  coverageOf,
  finding,
  noCause,
  quartersOfEconomies,
  sharesOfAList,
} from './words.ts';

const idsOf = (measures: readonly Measure[]): string => measures.map(({ id }) => id).join(', ');

const parameters = z.strictObject({
  benefit: z
    .string()
    .min(1)
    .max(100)
    .describe(`The benefit: ${idsOf(benefits)}.`),
  burden: z
    .string()
    .min(1)
    .max(100)
    .describe(`The burden: ${idsOf(burdens)}.`),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('A target: each of the two takes the nearest covered year and says which.'),
  perHead: z
    .boolean()
    .default(true)
    .describe('Whether amounts are divided by population; shares and counts of pairs are not.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Name of the rule that chooses among sources.'),
});
type BurdenParameters = z.output<typeof parameters>;

export const burden = analysis({
  id: 'burden',
  label: { en: 'Benefit against burden', fr: 'Avantage et charge', es: 'Beneficio y carga' },
  sentence: {
    en: 'Economies by what they have of a benefit of the digital, against what they bear of a burden.',
    fr: 'Les économies selon ce qu’elles ont d’un avantage du numérique, face à ce qu’elles portent d’une charge.',
    es: 'Las economías según lo que tienen de un beneficio de lo digital, frente a lo que soportan de una carga.',
  },
  method: 'burden',
  parameters,
  gather(context, { values }) {
    checkPrecedence(context, values.precedence);
    const plans = plansOf(context, values).map(({ plan }) => plan);
    const years = values.perHead ? plans.flatMap((plan) => plan.years) : [];
    return [
      ...filtersOf(plans.flatMap(({ wanted }) => wanted)),
      ...plans.flatMap(({ filters }) => filters),
      ...(years.length === 0 ? [] : [populationFilter(years)]),
    ];
  },
  compute(context, asked, slices): BurdenAnswer {
    const { values } = asked;
    const statements = new Map(slices.flat().map((row) => [row.row, row]));
    const found = [...statements.values()].sort((a, b) => a.row - b.row);
    const [benefit, weight] = plansOf(context, values).map(({ name, measure, plan }) =>
      measured(name, measure, plan, found),
    );
    if (benefit === undefined || weight === undefined) throw new Error('two measures are planned');
    const groups = groupsOf(benefit.had, weight.had);
    if (groups.length === 0) throw tooFew(benefit, values);
    const withBenefit = shareOf(weight.had, benefit.had.figures.keys());
    const ofEconomies = shareOf(weight.had, weight.had.shares.keys());
    const rest = (more: Figure, less: Figure): number =>
      Math.max(0, (more.quantity.value ?? 0) - (less.quantity.value ?? 0));
    const economies = economiesOf(context, values, benefit, weight);
    const hasAbsent = economies.some((one) => one.benefit !== null && one.burden === null);
    const known = withBenefit.quantity.value ?? 0;
    return {
      method: 'burden',
      parameters: parametersOf(asked, { year: `${benefit.used.period},${weight.used.period}` }),
      assumptions: [],
      choices: [],
      coverage: { known, assumed: 0, unknown: 1 - known, of: coverageOf },
      caveats: [noCause, quartersOfEconomies, ...(hasAbsent ? [absenceIsNoZero] : []), sharesOfAList],
      evidence: rowsOf(
        ...[
          ...benefit.had.figures.values(),
          ...weight.had.figures.values(),
          ...weight.had.shares.values(),
        ].map(({ evidence }) => evidence),
      ),
      scheme: values.scheme,
      perHead: values.perHead,
      benefit: benefit.used,
      burden: weight.used,
      economies,
      groups,
      withoutBenefit: shareFigure({ value: rest(ofEconomies, withBenefit) }, ofEconomies.evidence),
      givenToNobody: shareFigure(
        { value: Math.max(0, 1 - (ofEconomies.quantity.value ?? 0)) },
        ofEconomies.evidence,
      ),
      finding: findingOf(benefit.used, weight.used, groups),
    };
  },
});

interface Asked {
  readonly name: 'benefit' | 'burden';
  readonly measure: Measure;
  readonly plan: MeasurePlan;
}

/** @throws QuestionError (UNKNOWN_ID) with the nearest measures */
function plansOf(context: GraphContext, values: BurdenParameters): readonly Asked[] {
  const of = (name: Asked['name'], measures: readonly Measure[]): Asked => {
    const id = values[name];
    const measure = measures.find((one) => one.id === id);
    if (measure !== undefined) return { name, measure, plan: measure.plan(context, values) };
    const nearest = measures
      .map((one) => one.id)
      .toSorted((a, b) => distance(a, id) - distance(b, id) || byCodeUnit(a, b));
    throw new QuestionError(
      'UNKNOWN_ID',
      `${name}: "${id}" is not one; did you mean ${nearest[0]}? There are ${idsOf(measures)}`,
      nearest.slice(0, 3),
      id,
    );
  };
  return [of('benefit', benefits), of('burden', burdens)];
}

interface Used {
  readonly used: UsedMeasure;
  readonly had: Measured;
}

/** @throws QuestionError (NOT_ANSWERABLE) where the graph has no figures of it */
function measured(
  name: Asked['name'],
  { id, scope }: Measure,
  plan: MeasurePlan,
  rows: Parameters<MeasurePlan['answer']>[0],
): Used {
  const had = plan.answer(rows);
  if (had === undefined) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `${name}: this graph holds no figures of ${id} by economy; what can be asked is the ledger, whose rows say what there is`,
      ['ledger'],
      id,
    );
  }
  return { had, used: { id, scope, label: had.label, period: had.period, note: had.note } };
}

function tooFew({ used, had }: Used, { burden: id }: BurdenParameters): QuestionError {
  return new QuestionError(
    'NOT_ANSWERABLE',
    `benefit: ${used.id} has figures of ${had.figures.size} economies in ${used.period}, and fewer than ${fewest} make no quarters; the burden alone is a row of the ledger`,
    [`ledger { rows(only: [${id.toUpperCase().replaceAll('-', '_')}]) }`],
    used.id,
  );
}

function economiesOf(
  context: GraphContext,
  { scheme }: BurdenParameters,
  benefit: Used,
  weight: Used,
): readonly BurdenEconomy[] {
  const year = Number(benefit.used.period.slice(-4));
  const value = (figure: Figure | null): number => figure?.quantity.value ?? Number.NEGATIVE_INFINITY;
  const compare = (a: Figure | null, b: Figure | null): number =>
    value(a) === value(b) ? 0 : value(b) - value(a);
  return [...new Set([...benefit.had.figures.keys(), ...weight.had.figures.keys()])]
    .map((economy) => ({
      economy,
      side: context.membership.side(economy, scheme, year),
      benefit: benefit.had.figures.get(economy) ?? null,
      burden: weight.had.figures.get(economy) ?? null,
    }))
    .sort(
      (a, b) =>
        compare(a.benefit, b.benefit) || compare(a.burden, b.burden) || byCodeUnit(a.economy, b.economy),
    );
}

function findingOf(benefit: UsedMeasure, weight: UsedMeasure, groups: readonly BurdenGroup[]): Label {
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) throw new Error('there are four quarters');
  const amount = ({ quantity: { value, unit } }: Figure): Label =>
    unit === 'percent'
      ? percentText((value ?? 0) / 100, 2)
      : inEach((language) => {
          const figure = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value ?? 0);
          return `${figure} ${units.get(unit).symbol[language]}`;
        });
  return fill(finding, {
    benefit: labelInSentence(benefit.label),
    burden: labelInSentence(weight.label),
    count: first.economies.length,
    leastFrom: amount(first.least),
    leastTo: amount(first.most),
    leastShare: percentText(first.share.quantity.value ?? 0, 2),
    mostFrom: amount(last.least),
    mostTo: amount(last.most),
    mostShare: percentText(last.share.quantity.value ?? 0, 2),
  });
}
