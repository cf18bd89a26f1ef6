/** Every harm that can be asked about, under which rules, and why not under the others; and what is left out. */
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { StatementCount, StatementFilter, StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { Figure } from '../answer.ts';
import { checkPrecedence, parametersOf } from '../asked.ts';
import { containedMaterials } from '../context/contained.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import { fill } from '../label.ts';
import type { HarmLeftOut, HarmRow, HarmRuleState, HarmsAnswer } from './answer.ts';
import { chainYears } from './chain/plan.ts';
import { exposureMaterials, exposureReason } from './exposure/materials.ts';
import { childLabour } from './harms/child-labour.ts';
import type { HarmAmounts, HarmItem, HarmReading } from './harms/harm.ts';
import { harms } from './harms/index.ts';
import { reasonsLeftOut } from './harms/left-out.ts';
import { countsOf, materialsOf } from './harms/stated.ts';
import { nameOfHarm } from './known-harm.ts';
import { apiName, nearestQuestion, refusalOf } from './refusals.ts';
import { rules } from './rules/index.ts';
import { sum } from './tell.ts';
import { overviewWords } from './words.ts';

const parameters = z.strictObject({
  precedence: z
    .string()
    .min(1)
    .max(200)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});
type Parameters = z.output<typeof parameters>;

interface Planned {
  readonly item: HarmItem;
  readonly reading: HarmReading;
  /** Of its own, beside the one that all statements of harm are read by. */
  readonly filters: readonly StatementFilter[];
  /** Whether it is read with the others. */
  readonly isShared: boolean;
}

/** A harm with more statements than this reads its latest period alone. */
const mostTogether = 500;

function isTogether(context: GraphContext, item: HarmItem, precedence: string): boolean {
  if (item.predicate !== 'bearsHarm') return false;
  const counts = countsOf(context, item, precedence);
  return sum(counts.map(({ statements }) => statements)) <= mostTogether;
}

/** All harms that stand as statements of harm at once: a query costs more than some rows too many. */
function statementsOf(plans: readonly Planned[]): readonly StatementFilter[] {
  const own = plans.filter(({ item, isShared }) => isShared && item.kind !== 'presence');
  if (own.length === 0) return [];
  const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);
  return [
    {
      predicate: ['bearsHarm'],
      object: distinct(own.flatMap(({ item }) => item.objects)),
      source: distinct(own.map(({ item }) => item.source)),
    },
  ];
}

/** Items of which the graph holds statements, with the latest period of each. */
function plansOf(context: GraphContext, { precedence }: Parameters): readonly Planned[] {
  checkPrecedence(context, precedence);
  return harms.all.flatMap((item): Planned[] => {
    const period = item.periods(context, precedence).at(-1);
    if (period === undefined) return [];
    const reading: HarmReading = { period, isSum: false, allocation: 'price', material: null, precedence };
    const isShared = isTogether(context, item, precedence);
    const isRead = item.kind !== 'presence' && !isShared;
    return [{ item, reading, isShared, filters: isRead ? item.filters(context, reading) : [] }];
  });
}

export const harmsOverview = analysis({
  id: 'harms',
  label: { en: 'Harms', fr: 'Dommages', es: 'Daños' },
  sentence: {
    en: 'Which harms can be asked about, under which rules, for which years, and why not the others.',
    fr: 'Quels dommages peuvent être demandés, selon quelles règles, pour quelles années, et pourquoi pas les autres.',
    es: 'Por qué daños puede preguntarse, con qué reglas, para qué años, y por qué no los demás.',
  },
  method: 'harm-attribution',
  parameters,
  gather(context, { values }) {
    const plans = plansOf(context, values);
    return [...statementsOf(plans), ...plans.flatMap(({ filters }) => filters)];
  },
  tally: () => [{ filter: listedPairs, keys: ['subject', 'product'] }],
  compute(context, asked, slices, { counts }): HarmsAnswer {
    const plans = plansOf(context, asked.values);
    const shared = statementsOf(plans).length;
    let at = shared;
    // Two harms may be made from the same statements, so that each takes its own slices.
    const told = plans.map((plan) => {
      const rows = slices.slice(at, at + plan.filters.length).flat();
      at += plan.filters.length;
      return rowOf(context, plan, plan.isShared ? slices.slice(0, shared).flat() : rows);
    });
    const answered = told.filter(({ rules: states }) => states.some(({ isAnswered }) => isAnswered)).length;
    const known = told.length === 0 ? 0 : answered / told.length;
    return {
      method: 'harm-attribution',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: { known, assumed: 0, unknown: 1 - known, of: overviewWords.coverage },
      caveats: [overviewWords.registry, overviewWords.notAdded, ...pairsOf(context, counts[0] ?? [])],
      evidence: rowsOf(...told.map(({ total }) => total?.evidence ?? []), []),
      rows: told,
      leftOut: leftOutOf(context),
    };
  },
});

function rowOf(context: GraphContext, { item, reading }: Planned, rows: readonly StatementRow[]): HarmRow {
  const { precedence } = reading;
  const counts = countsOf(context, item, precedence);
  const amounts = item.kind === 'presence' ? undefined : item.amounts(context, rows, reading);
  const parts = amounts === undefined ? [] : [...amounts.parts, ...amounts.placeless];
  const places = new Set(amounts?.parts.map(({ entity }) => entity) ?? []);
  return {
    harm: nameOfHarm(item),
    kind: item.kind,
    stage: item.stage,
    scope: item.scope,
    unit: amounts?.unit ?? null,
    total: amounts === undefined ? null : totalOf(amounts, rows),
    period: reading.period,
    periods: item.periods(context, precedence),
    materials: materialsOf(context, item, reading),
    places: amounts === undefined ? null : places.size,
    source: item.source,
    edition: item.edition(context, precedence) ?? '',
    // Amounts that are computed from two series are counted by what they were made from.
    statements:
      counts.length === 0
        ? sum(parts.map((part) => part.rows.length))
        : sum(counts.map(({ statements }) => statements)),
    hasAllocation: item.hasAllocation,
    rules: rules.all.map((rule) => stateOf(context, item, rule.id, reading)),
    exposureMaterials: exposureMaterials(context, item, precedence),
    exposureReason: exposureReason(item),
  };
}

/** The whole of a period; of one statement alone its own figure, with its range and how sure it is. */
function totalOf({ parts, placeless, unit }: HarmAmounts, rows: readonly StatementRow[]): Figure {
  const all = [...parts, ...placeless];
  const evidence = rowsOf(...all.map((part) => part.rows), []);
  const [only, second] = evidence;
  const row = second === undefined ? rows.find((one) => one.row === only) : undefined;
  const own = row === undefined ? null : figureOfRow(row, unit);
  return own ?? derivedFigure({ value: sum(all.map(({ value }) => value)) }, unit, evidence);
}

function stateOf(
  context: GraphContext,
  item: HarmItem,
  id: HarmRuleState['rule'],
  reading: HarmReading,
): HarmRuleState {
  const rule = rules.all.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const reason = refusalOf(item, rule);
  const materials =
    reason === null && rule.needs === 'chain' && item.usersAreAtPlace === null
      ? chained(context, item, reading)
      : [];
  return {
    rule: id,
    isAnswered: reason === null,
    isIllustration: rule.needs === 'key',
    reason,
    nearest: reason === null ? null : nearestQuestion(item),
    question: reason === null ? `harmAttribution(harm: "${item.id}", rule: ${apiName(id)})` : null,
    materials,
  };
}

/** Pairs of economy and mining good on the list of goods, of which the minerals that devices contain are a part. */
const listedPairs: StatementFilter = {
  predicate: ['bearsHarm'],
  source: [childLabour.source],
  stage: ['extraction'],
};

function pairsOf(context: GraphContext, counts: readonly StatementCount[]): readonly Label[] {
  if (counts.length === 0) return [];
  const contained = containedMaterials(context);
  const parents = contained.flatMap((material) => context.entities.get(material)?.partOf ?? []);
  const inDevices = new Set([...contained, ...parents]);
  const device = counts.filter(({ values }) => inDevices.has(values[1] ?? '')).length;
  return [fill(overviewWords.pairs, { pairs: counts.length, device })];
}

/** Materials whose ore has output and pairs in some year, by id. */
function chained(context: GraphContext, item: HarmItem, reading: HarmReading): readonly string[] {
  return materialsOf(context, item, reading)
    .filter((id) => id.startsWith('material:'))
    .filter(
      (material) =>
        chainYears(context, {
          material,
          precedence: reading.precedence,
          merchants: 'flag',
        }).length > 0,
    );
}

/** What the graph holds of each kind that is left out, by id. */
function leftOutOf(context: GraphContext): readonly HarmLeftOut[] {
  return reasonsLeftOut
    .flatMap(({ harm, source, reason }): HarmLeftOut[] => {
      const own = context.harms
        .of('bearsHarm', harm)
        .filter((count) => source === undefined || count.source === source);
      const statements = sum(own.map((count) => count.statements));
      return statements === 0 ? [] : [{ harm, source: source ?? null, reason, statements }];
    })
    .sort((a, b) => byCodeUnit(`${a.harm} ${a.source}`, `${b.harm} ${b.source}`));
}
