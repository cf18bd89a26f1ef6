/**
 * Routes as a question of its own: from whom to whom, over a trace in which nobody is folded, and on to who uses the
 * refined metal, or the ore, where trade by pairs follows it. The rules are in docs/methods/trace.md.
 */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { type Stage, stages } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { type Asked, analysis } from '../analysis.ts';
import type { AnswerCore, Assumption } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill } from '../label.ts';
import type { TraceAnswer, TraceColumn, TraceParameters, TraceTrack } from './answer.ts';
import { refusalOfWay } from './group-ways.ts';
import { materialName } from './outputs.ts';
import { traceParameters } from './parameters.ts';
import { type MaterialPlan, tracePlan } from './plan.ts';
import { type Routes, routesOf, type TraceRoute } from './routes.ts';
import { rowsOfSlices, trace } from './trace.ts';
import { isTraded, type TradedPlan, tradedFilters, tradedPlan } from './traded/plan.ts';
import { isUseKept, type MaterialUse, materialUse } from './traded/use.ts';
import { leftOutCaveat, useCaveat } from './traded/words.ts';

/** An answer holds so many routes; there may be thousands. */
export const mostRoutes = 100;

const id = z.string().min(1).max(200);

const stage = z
  .enum(stages.ids as [Stage, ...Stage[]])
  .nullable()
  .default(null);

const routesParameters = z.strictObject({
  start: id.describe('Id of a device or material.'),
  from: id
    .nullable()
    .default(null)
    .describe('Where they begin: an economy, a group, a material, a component; any mine when not given.'),
  to: id.nullable().default(null).describe('Where they end, as from; the last stage when not given.'),
  fromStage: stage.describe(
    'The stage at which from is meant; the first at which it has a place when not given.',
  ),
  toStage: stage.describe(
    'The stage at which to is meant: REFINING for who refines or uses ore, COMPONENTS for who uses refined metal; any when not given.',
  ),
  year: traceParameters.shape.year,
  materials: traceParameters.shape.materials,
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: id.default(defaultPrecedence).describe('Name of the rule that chooses among sources.'),
});
type RoutesParameters = z.output<typeof routesParameters>;

export interface RoutesAnswer extends AnswerCore, Omit<Routes, 'routes' | 'leftOut'> {
  readonly start: string;
  readonly scheme: RoutesParameters['scheme'];
  readonly from: string | null;
  readonly to: string | null;
  readonly routes: readonly TraceRoute[];
  /** Who uses each refined metal, where trade follows it: all use, not that of a device. */
  readonly users: readonly TraceTrack[];
}

/** The trace that the routes lead through: nobody is folded, and it goes both ways. */
function askedTrace({
  start,
  year,
  materials,
  scheme,
  precedence,
}: RoutesParameters): Asked<z.output<typeof traceParameters>> {
  const values = traceParameters.parse({ start, year, materials, scheme, precedence, minShare: 0 });
  return { values, given: new Set() };
}

/** How trade follows a refined metal, or ore that nobody is known to refine, to who uses it; undefined where it does not. */
function usePlan(
  context: GraphContext,
  { material, extraction, refining }: MaterialPlan,
  precedence: string,
): TradedPlan | undefined {
  const made = refining ?? extraction;
  if (made === undefined) return undefined;
  const { series: output, year } = made;
  const stage = refining === undefined ? 'extraction' : 'refining';
  const plan = tradedPlan(context, { material, stage, output, year, next: output, precedence });
  return isTraded(plan) ? plan : undefined;
}

export const routes = analysis({
  id: 'routes',
  label: { en: 'Routes', fr: 'Itinéraires', es: 'Rutas' },
  sentence: {
    en: 'The likeliest ways of a material from one economy to another, and what each link of them rests on.',
    fr: 'Les chemins les plus probables d’une matière d’une économie à une autre, et ce sur quoi repose chaque maillon.',
    es: 'Los caminos más probables de un material de una economía a otra, y en qué se apoya cada eslabón.',
  },
  method: 'trace',
  parameters: routesParameters,
  gather(context, { values }) {
    const asked = askedTrace(values);
    const plan = tracePlan(context, asked.values);
    return [
      ...trace.gather(context, asked),
      ...plan.materials.flatMap((one) => {
        const use = usePlan(context, one, values.precedence);
        return use === undefined || isUseKept(context, use) ? [] : tradedFilters(use);
      }),
    ];
  },
  compute(context, asked, slices): RoutesAnswer {
    const { values } = asked;
    const through = askedTrace(values);
    const whole = trace.compute(context, through, slices, { counts: [], amounts: [] });
    const uses = usesOf(context, through.values, whole, rowsOfSlices(slices));
    const extended = withUsers(whole, uses);
    const { from, to, fromStage, toStage } = values;
    const begins = { from, fromStage: fromStage ?? ('first' as const) };
    const { materials } = tracePlan(context, through.values);
    const useIds = new Map(uses.map(({ material, users }) => [material, users.id]));
    const refusalOf = refusalOfWay(
      context,
      { from, to },
      {
        materials,
        uses: new Map(
          materials.flatMap((one) => {
            const [id, plan] = [useIds.get(one.material), usePlan(context, one, values.precedence)];
            return id === undefined || plan === undefined ? [] : [[id, plan] as const];
          }),
        ),
      },
    );
    const found = routesOf(context, extended, { ...begins, to, toStage, refusalOf }, mostRoutes);
    const users = uses.map((use) => use.users);
    const reachesUsers = found.routes.some(({ stops }) =>
      users.some((track) => track.id === stops.at(-1)?.track.id),
    );
    return {
      method: 'trace',
      parameters: parametersOf(asked, {
        year: whole.parameters.find(({ name }) => name === 'year')?.value ?? '',
        materials: whole.parameters.find(({ name }) => name === 'materials')?.value ?? '',
      }),
      assumptions: assumptionsOf([...whole.assumptions, ...uses.flatMap((use) => use.assumptions)], found),
      choices: [],
      coverage: whole.coverage,
      caveats: [
        ...found.leftOut.map((reason) => fill(leftOutCaveat, { reason })),
        ...whole.caveats,
        ...(reachesUsers ? [useCaveat] : []),
      ],
      evidence: evidenceOf(found),
      start: whole.start,
      scheme: values.scheme,
      from,
      to,
      ...found,
      users,
    };
  },
});

function usesOf(
  context: GraphContext,
  values: TraceParameters,
  { columns }: TraceAnswer,
  rows: readonly StatementRow[],
): readonly MaterialUse[] {
  return tracePlan(context, values).materials.flatMap((one) => {
    const plan = usePlan(context, one, values.precedence);
    const producers = columns
      .find(({ stage }) => stage === plan?.stage.stage)
      ?.tracks.find(({ material }) => material === one.material);
    const shown = (one.refining ?? one.extraction)?.year;
    if (plan === undefined || producers === undefined || shown === undefined) return [];
    const use = materialUse(context, plan, {
      rows,
      producers,
      shown,
      scheme: values.scheme,
      name: materialName(context, one.material),
    });
    return use === undefined ? [] : [use];
  });
}

/** The trace with the users beside what takes the material from the same stage. */
function withUsers(
  { columns, links }: TraceAnswer,
  uses: readonly MaterialUse[],
): Pick<TraceAnswer, 'columns' | 'links'> {
  const added = ({ stage }: TraceColumn): readonly TraceTrack[] =>
    uses.flatMap(({ stage: at, users, unknown }) => [
      ...(at === stage ? [users] : []),
      ...(unknown?.id.startsWith(`${stage}/`) ? [unknown] : []),
    ]);
  return {
    columns: columns.map((column) => ({ ...column, tracks: [...column.tracks, ...added(column)] })),
    links: [...links, ...uses.flatMap((use) => use.links)],
  };
}

/** Those of the materials that any route carries, and those that stand on no material. */
function assumptionsOf(all: readonly Assumption[], { routes: found }: Routes): readonly Assumption[] {
  const used = new Set(found.flatMap(({ links }) => links.flatMap(({ share }) => share?.assumptions ?? [])));
  const materials = new Set(
    found.flatMap(({ links }) =>
      links.flatMap(({ kind, material }) => (kind === 'traded' ? (material ?? []) : [])),
    ),
  );
  const isMix = ({ id: name }: Assumption): boolean =>
    [...materials].some((material) => name === `traded-mix:${material}` || name === `use-mix:${material}`);
  return all.filter((one) => used.has(one.id) || isMix(one));
}

function evidenceOf({ routes: found }: Routes): readonly number[] {
  const lists = new Set<readonly number[]>();
  for (const { stops, links } of found) {
    for (const { share } of links) if (share !== null) lists.add(share.evidence);
    for (const { node } of stops)
      for (const figure of [node?.share, node?.quantity]) if (figure != null) lists.add(figure.evidence);
  }
  return rowsOf(...(lists.size === 1 ? [[...lists].flat()] : [[], ...lists]));
}
