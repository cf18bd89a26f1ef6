/** Coverage: what the graph knows by stage, material and year, and what it does not. */
import { z } from 'zod';
import type { Unknown } from '../../../schema/dataset.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type PredicateId, predicates } from '../../../schema/predicate.ts';
import { type Stage, StageSchema, stages } from '../../../schema/stage.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
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
});

/**
 * Flows of trade are counted by the context, not read: they are more than all else together. They name no
 * material, so that of one material alone they say nothing here.
 */
const besideFlows = predicates.ids.filter((id) => id !== 'exportsTo');

/** Predicates that divide the world's output of a material among economies. */
const outputs = ['extracts', 'smelts', 'refines'] as const satisfies readonly PredicateId[];

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
  gather(context, { values }) {
    const material = values.material === null ? null : knownId(context, values.material, ['material']);
    const about = material === null ? {} : { about: material };
    return stages.ids
      .filter((stage) => values.stage === null || stage === values.stage)
      .map((stage) => ({
        stage: [stage],
        ...(stage === 'trade' ? { predicate: besideFlows } : {}),
        ...about,
      }));
  },
  compute(context, { values }, slices): CoverageTable {
    const material = values.material === null ? null : knownId(context, values.material, ['material']);
    const shown = stages.ids.filter((stage) => values.stage === null || stage === values.stage);
    const concerns = ({ stage, entity }: Unknown): boolean =>
      (values.stage === null || stage === values.stage) &&
      (material === null || entity === null || entity === material);
    return {
      cells: shown.flatMap((stage, index) => cellsOf(context, stage, material, slices[index] ?? [])),
      unknowns: context.unknowns.filter(concerns),
      stages: shown.map((stage, index) => {
        const own = stageOf(context, stage, slices[index] ?? []);
        return stage === 'trade' && material === null ? withFlows(context, own, slices[index] ?? []) : own;
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

function stageOf(context: GraphContext, stage: Stage, rows: readonly StatementRow[]): CoverageStage {
  const materials = new Set<string>();
  const economies = new Set<string>();
  let yearFrom: number | null = null;
  let yearTo: number | null = null;
  for (const row of rows) {
    for (const id of [row.subject, row.object, row.product]) {
      if (id?.startsWith('material:')) materials.add(id);
      if (id?.startsWith('economy:')) economies.add(id);
    }
    if (row.status === 'projected') continue;
    const { from, to } = yearsOfPeriod(row.period);
    if (yearFrom === null || from < yearFrom) yearFrom = from;
    if (yearTo === null || to > yearTo) yearTo = to;
  }
  return {
    stage,
    statements: rows.length,
    materials: materials.size,
    economies: economies.size,
    yearFrom,
    yearTo,
    named: namedOf(context, stage, rows),
  };
}

function economiesOf(rows: readonly StatementRow[]): ReadonlySet<string> {
  const named = rows.flatMap(({ subject, object, product }) => [subject, object, product]);
  return new Set(named.filter((id): id is string => id?.startsWith('economy:') === true));
}

/** The stage of trade with its flows, as the context counts them. */
function withFlows(
  { trade }: GraphContext,
  stage: CoverageStage,
  others: readonly StatementRow[],
): CoverageStage {
  const years = [trade.years?.from, trade.years?.to, stage.yearFrom, stage.yearTo].filter(
    (year) => year != null,
  );
  return {
    ...stage,
    statements: stage.statements + trade.statements,
    economies: new Set([...economiesOf(others), ...trade.traders]).size,
    yearFrom: years.length === 0 ? null : Math.min(...years),
    yearTo: years.length === 0 ? null : Math.max(...years),
  };
}
