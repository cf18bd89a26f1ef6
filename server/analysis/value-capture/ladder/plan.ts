/** Which tables stand on which rung in a year: each code's fullest table, one publisher and revision each. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { StatementFilter } from '../../../../schema/store.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { knownId } from '../../context/nearest.ts';
import type { CodeFit, TradeTable } from '../../context/trade.ts';
import { allowedTables } from '../../flows/choose.ts';
import { codesOfMaterial, fitRank, type MaterialCode, stagesOfCode } from '../../origin/codes.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { RungId } from './answer.ts';
import { contentOf } from './content.ts';

export interface PlannedStep {
  readonly rung: RungId;
  readonly table: TradeTable;
  readonly fit: CodeFit | null;
}

export interface LadderPlan {
  readonly material: string;
  readonly year: number;
  readonly years: readonly number[];
  /** In the order of rungs, the best fitting first. */
  readonly steps: readonly PlannedStep[];
  /** Rungs for which the material has a code, traded in this graph or not. */
  readonly withCode: ReadonlySet<RungId>;
}

const rungOfStage: Readonly<Partial<Record<Stage, RungId>>> = {
  extraction: 'ore',
  refining: 'refined',
  components: 'component',
  assembly: 'device',
};

/** The one stage of a code; a code of no stage, or of several, stands between. */
function rungOf(context: GraphContext, { product }: MaterialCode): RungId {
  const stages = [...stagesOfCode(context, product)];
  const [only] = stages;
  return (stages.length === 1 && only !== undefined ? rungOfStage[only] : undefined) ?? 'intermediate';
}

const hasBoth = ({ money, mass }: TradeTable): boolean => money.withValue > 0 && mass.withValue > 0;

interface Family {
  readonly rung: RungId;
  readonly codes: MaterialCode[];
}

/** Codes of which one holds the other, or that are one number in several revisions, on the same rung. */
function familiesOf(context: GraphContext, material: string): readonly Family[] {
  const families: Family[] = [];
  for (const code of codesOfMaterial(context, material)) {
    const rung = rungOf(context, code);
    const kin = families.find(
      (family) =>
        family.rung === rung &&
        family.codes.some(({ number }) => number.startsWith(code.number) || code.number.startsWith(number)),
    );
    if (kin === undefined) families.push({ rung, codes: [code] });
    else kin.codes.push(code);
  }
  return families;
}

function stepOf(
  context: GraphContext,
  { rung, codes }: Family,
  year: number,
  precedence: string,
): PlannedStep | undefined {
  const rule = { precedence, source: null, edition: null };
  return codes
    .flatMap(({ product, fit }): PlannedStep[] => {
      const table = (allowedTables(context, product, rule).get(year) ?? []).find(hasBoth);
      return table === undefined ? [] : [{ rung, table, fit }];
    })
    .sort((a, b) => fitRank(a.fit) - fitRank(b.fit))[0];
}

/** @throws QuestionError with what could be asked instead */
export function ladderPlan(context: GraphContext, values: ValueCaptureParameters): LadderPlan {
  const material = materialOf(context, values);
  const families = familiesOf(context, material);
  const rule = { precedence: values.precedence, source: null, edition: null };
  const years = [
    ...new Set(
      families
        .flatMap(({ codes }) => codes)
        .flatMap(({ product }) =>
          [...allowedTables(context, product, rule)]
            .filter(([, tables]) => tables.some(hasBoth))
            .map(([year]) => year),
        ),
    ),
  ].sort((a, b) => a - b);
  if (years.length === 0) throw noTrade(context, material);
  if (values.year !== null && !years.includes(values.year)) throw yearNotTraded(years, values.year);
  const stepsIn = (year: number): readonly PlannedStep[] =>
    families.flatMap((family) => stepOf(context, family, year, values.precedence) ?? []);
  // The latest of the years in which most rungs have a step.
  const [fullest] = years
    .map((year) => ({ year, rungs: new Set(stepsIn(year).map(({ rung }) => rung)).size }))
    .sort((a, b) => b.rungs - a.rungs || b.year - a.year);
  const year = values.year ?? fullest?.year ?? 0;
  return {
    material,
    year,
    years,
    steps: stepsIn(year),
    withCode: new Set(families.map(({ rung }) => rung)),
  };
}

export function ladderFilters({ steps, year }: LadderPlan): readonly StatementFilter[] {
  return steps.map(({ table }) => ({
    predicate: ['exportsTo'],
    product: [table.product],
    source: [table.source],
    edition: [table.edition],
    years: { from: year, to: year },
    includeQuarantined: true,
  }));
}

/** Materials of which a rung can be told for a kilogram contained, by id. */
export function askableMaterials(context: GraphContext): readonly string[] {
  const { trade } = context;
  const found = trade.products.flatMap((product) =>
    trade.tablesOf(product).some(hasBoth)
      ? trade
          .materialsOf(product)
          .filter(({ material }) => contentOf(context, product, material) !== undefined)
          .map(({ material }) => material)
      : [],
  );
  return [...new Set(found)].sort(byCodeUnit);
}

function materialOf(context: GraphContext, { material, subject }: ValueCaptureParameters): string {
  if (material !== null && subject !== null && material !== subject)
    throw new QuestionError(
      'BAD_USER_INPUT',
      `subject: names the same as material, which is ${material}; give one of them`,
      [`subject: ${material}`],
      subject,
    );
  const given = material ?? subject;
  if (given !== null) return knownId(context, given, ['material']);
  const nearest = askableMaterials(context).slice(0, 6);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `material: the lens ladder is of one material, such as ${nearest.slice(0, 3).join(', ')}`,
    nearest,
  );
}

function noTrade(context: GraphContext, material: string): QuestionError {
  const nearest = askableMaterials(context).slice(0, 6);
  return new QuestionError(
    'NOT_ANSWERABLE',
    `material: no table of trade gives both value and mass of a code of ${material}; it is so of ${nearest.join(', ')}`,
    nearest,
    material,
  );
}

function yearNotTraded(years: readonly number[], year: number): QuestionError {
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `year: no rung has trade of ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}
