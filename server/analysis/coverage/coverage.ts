/** Coverage: what the graph knows by stage, material and year, and what it does not. */
import { z } from 'zod';
import type { Unknown } from '../../../schema/dataset.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type PredicateId, predicates } from '../../../schema/predicate.ts';
import { type Stage, StageSchema, stages } from '../../../schema/stage.ts';
import type { StatementCount, StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { shareFigure } from '../figure.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { candidates, wholeYears } from '../whole/choose.ts';
import { type Whole, whole } from '../whole/whole.ts';
import { namedOf } from './named.ts';

/**
 * One material at one stage in one year. The four shares (unit `fraction`) are of the publisher's world and add
 * up to 1; each stands on every statement of that world.
 */
export interface CoverageCell {
  readonly stage: Stage;
  readonly material: string;
  readonly year: number;
  /** Named economies with a figure. */
  readonly economies: number;
  /** Reported for a named economy. */
  readonly known: Figure;
  /** Estimated by the publisher for a named economy. */
  readonly estimated: Figure;
  /** Derived or assumed for a named economy. */
  readonly assumed: Figure;
  /** Not named, or left over between the rows and the published total. */
  readonly nothing: Figure;
}

export interface CoverageStage {
  readonly stage: Stage;
  readonly statements: number;
  readonly materials: number;
  readonly economies: number;
  /** First and last year with a statement; null when there is none. */
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** How much of the latest world figure is given to a named economy or a known fate; null without one. */
  readonly named: { readonly figure: Figure; readonly of: Label } | null;
}

export interface CoverageTable {
  /** By stage in the order of stages, then by material and year. */
  readonly cells: readonly CoverageCell[];
  readonly unknowns: readonly Unknown[];
  /** The seven stages in their order, or the one asked for. */
  readonly stages: readonly CoverageStage[];
}

const parameters = z.strictObject({
  stage: StageSchema.nullable().default(null).describe('Only this stage.'),
  material: z.string().min(1).max(200).nullable().default(null).describe('Only this material.'),
  economy: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('The economy whose known unknowns are wanted; those of other economies are left out.'),
});

/**
 * Flows of trade are counted by the context, not read: they are more than all else together. They name no
 * material, so that of one material alone they say nothing here.
 */
const besideFlows = predicates.ids.filter((id) => id !== 'exportsTo');

/** Predicates that divide the world's output of a material among economies. */
const outputs = ['extracts', 'smelts', 'refines'] as const satisfies readonly PredicateId[];

/** What is read whole at a stage, since shares of a world are told of it. */
const worlds: Partial<Record<Stage, readonly PredicateId[]>> = {
  extraction: ['extracts'],
  refining: ['smelts', 'refines'],
  'end-of-life': ['generatesEwaste', 'collectsEwaste', 'recyclesEwaste'],
};

type Values = z.output<typeof parameters>;

function shownStages({ stage: only }: Values): readonly Stage[] {
  return stages.ids.filter((stage) => only === null || stage === only);
}

function aboutOf(context: GraphContext, { material }: Values): { readonly about?: string } {
  return material === null ? {} : { about: knownId(context, material, ['material']) };
}

/** The known unknowns of a stage, a material, an economy: those that concern another are left out. */
export function unknownsAbout(
  context: GraphContext,
  values: { readonly stage: Stage | null; readonly material: string | null; readonly economy: string | null },
): readonly Unknown[] {
  const known = (id: string | null, kind: 'material' | 'economy'): string | null =>
    id === null ? null : knownId(context, id, [kind]);
  const [material, economy] = [known(values.material, 'material'), known(values.economy, 'economy')];
  return context.unknowns.filter(({ stage, entity }) => {
    if (values.stage !== null && stage !== values.stage) return false;
    if (entity === null) return true;
    if (!entity.startsWith('economy:')) return material === null || entity === material;
    return economy === null ? material === null : entity === economy;
  });
}

export const coverage = analysis({
  id: 'coverage',
  label: { en: 'Coverage', fr: 'Couverture', es: 'Cobertura' },
  sentence: {
    en: 'What the graph knows by stage, material and year, and what it does not.',
    fr: 'Ce que le graphe sait par étape, matière et année, et ce qu’il ne sait pas.',
    es: 'Lo que el grafo sabe por etapa, material y año, y lo que no sabe.',
  },
  method: null,
  parameters,
  gather: (context, { values }) =>
    shownStages(values).map((stage) => ({
      stage: [stage],
      predicate: worlds[stage] ?? [],
      withoutKinds: ['site', 'organisation'],
      ...aboutOf(context, values),
    })),
  // Of everything else it is enough to know how much there is, of what and of whom.
  tally: (context, { values }) =>
    shownStages(values).map((stage) => ({
      filter: {
        stage: [stage],
        ...(stage === 'trade' ? { predicate: besideFlows } : {}),
        ...aboutOf(context, values),
      },
      keys: ['subject', 'object', 'product', 'status'],
    })),
  compute(context, { values }, slices, { counts }): CoverageTable {
    const material = values.material === null ? null : knownId(context, values.material, ['material']);
    const shown = shownStages(values);
    return {
      cells: shown.flatMap((stage, index) => cellsOf(context, stage, material, slices[index] ?? [])),
      unknowns: unknownsAbout(context, values),
      stages: shown.map((stage, index) => {
        const said = saidAt(counts[index] ?? []);
        if (stage === 'trade' && material === null) addFlows(context, said);
        return stageOf(stage, said, namedOf(context, stage, slices[index] ?? []));
      }),
    };
  },
});

function cellsOf(
  context: GraphContext,
  stage: Stage,
  only: string | null,
  rows: readonly StatementRow[],
): readonly CoverageCell[] {
  const cells: CoverageCell[] = [];
  const rowsOf = rowsBySeries(rows);
  const taken = new Set<string>();
  for (const predicate of outputs) {
    if (predicates.get(predicate).stage !== stage) continue;
    for (const material of context.cover.objectsOf(predicate)) {
      if (only !== null && material !== only) continue;
      const known = candidates(context, {
        predicate,
        object: material,
        year: null,
        rule: defaultPrecedence,
        dimension: 'mass',
      });
      const rule = known.length > 1 ? defaultPrecedence : null;
      for (const series of known) {
        for (const year of wholeYears(series)) {
          const key = `${material} ${year}`;
          if (taken.has(key)) continue;
          const world = whole(context, { series, year, rule }, rowsOf(series, year));
          if (world === undefined) continue;
          taken.add(key);
          cells.push({ stage, material, year, economies: world.economies.length, ...sharesOf(world) });
        }
      }
    }
  }
  return cells.sort((a, b) => (a.material < b.material ? -1 : a.material > b.material ? 1 : a.year - b.year));
}

function sharesOf(world: Whole): Pick<CoverageCell, 'known' | 'estimated' | 'assumed' | 'nothing'> {
  const of = (statuses: readonly string[]): number =>
    world.economies
      .filter(({ rows }) => statuses.includes(weakest(rows)))
      .reduce((sum, { value }) => sum + value, 0) / world.total;
  const [known, estimated, assumed] = [of(['reported']), of(['estimated']), of(['derived', 'assumed'])];
  const figure = (value: number): Figure => shareFigure({ value }, world.evidence, world);
  return {
    known: figure(known),
    estimated: figure(estimated),
    assumed: figure(assumed),
    nothing: figure(Math.max(0, 1 - known - estimated - assumed)),
  };
}

/** A sum is no surer than the least sure of its statements. */
function weakest(rows: readonly StatementRow[]): string {
  const order = ['assumed', 'derived', 'estimated'];
  return order.find((status) => rows.some((row) => row.status === status)) ?? 'reported';
}

/** What is said at a stage, without what it says. */
interface Said {
  statements: number;
  readonly materials: Set<string>;
  readonly economies: Set<string>;
  readonly years: number[];
}

function saidAt(counts: readonly StatementCount[]): Said {
  const said: Said = { statements: 0, materials: new Set(), economies: new Set(), years: [] };
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { values, count, yearFrom, yearTo } of counts) {
    const [subject, object, product, status] = values;
    said.statements += count;
    for (const id of [subject, object, product]) {
      if (id?.startsWith('material:')) said.materials.add(id);
      if (id?.startsWith('economy:')) said.economies.add(id);
    }
    // A projection is no latest year.
    if (status === 'projected') continue;
    [from, to] = [Math.min(from, yearFrom), Math.max(to, yearTo)];
  }
  if (from <= to) said.years.push(from, to);
  return said;
}

/** The flows of the stage of trade, as the context counts them. */
function addFlows({ trade }: GraphContext, said: Said): void {
  said.statements += trade.statements;
  for (const trader of trade.traders) said.economies.add(trader);
  if (trade.years !== undefined) said.years.push(trade.years.from, trade.years.to);
}

function stageOf(
  stage: Stage,
  { statements, materials, economies, years }: Said,
  named: CoverageStage['named'],
): CoverageStage {
  return {
    stage,
    statements,
    materials: materials.size,
    economies: economies.size,
    yearFrom: years.length === 0 ? null : Math.min(...years),
    yearTo: years.length === 0 ? null : Math.max(...years),
    named,
  };
}
