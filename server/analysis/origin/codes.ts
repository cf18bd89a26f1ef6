/** The codes under which a material is traded at one stage: which good is ore, which is metal. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { type CodeFit, codeFits, hsCode } from '../context/trade.ts';

export interface MaterialCode {
  readonly product: string;
  readonly number: string;
  readonly fit: CodeFit | null;
}

/** Codes of which one holds the other, or that are one number in several revisions: they stand in for each other. */
export type CodeFamily = readonly MaterialCode[];

const numberOf = (product: string): string => hsCode(product)?.number ?? product;

const byNumber = new WeakMap<GraphContext, ReadonlyMap<string, readonly StatementRow[]>>();

/** Statements of a number in any revision; those of a product of its own before. */
function statementsOfNumber(
  context: GraphContext,
  kept: ReadonlyMap<string, readonly StatementRow[]>,
  memory: WeakMap<GraphContext, ReadonlyMap<string, readonly StatementRow[]>>,
  product: string,
): readonly StatementRow[] {
  const own = kept.get(product);
  if (own !== undefined) return own;
  let known = memory.get(context);
  if (known === undefined) {
    const made = new Map<string, StatementRow[]>();
    for (const [subject, rows] of kept) {
      if (!subject.startsWith('product:')) continue;
      const number = numberOf(subject);
      made.set(number, [...(made.get(number) ?? []), ...rows]);
    }
    known = made;
    memory.set(context, known);
  }
  return known.get(numberOf(product)) ?? [];
}

/** Stages that a code is counted at; a number is taken to hold the same goods in every revision that has it. */
export function stagesOfCode(context: GraphContext, product: string): ReadonlySet<Stage> {
  const rows = statementsOfNumber(context, context.stages, byNumber, product);
  return new Set(rows.flatMap(({ stage }) => (stage === null ? [] : [stage])));
}

const contentByNumber = new WeakMap<GraphContext, ReadonlyMap<string, readonly StatementRow[]>>();

/** What is said of the content of a material in the goods of a code. */
export function contentStatements(
  context: GraphContext,
  product: string,
  material: string,
): readonly StatementRow[] {
  return statementsOfNumber(context, context.contents, contentByNumber, product).filter(
    ({ object }) => object === material,
  );
}

export const fitRank = (fit: CodeFit | null): number =>
  fit === null ? codeFits.length : codeFits.indexOf(fit);

/** Codes of a material with the other revisions of their numbers that have a table, best fitting first. */
export function codesOfMaterial(context: GraphContext, material: string): readonly MaterialCode[] {
  const found = new Map<string, MaterialCode>();
  const links = [...context.trade.codesOf(material)].sort((a, b) => fitRank(a.fit) - fitRank(b.fit));
  for (const { product, fit } of links) found.set(product, { product, number: numberOf(product), fit });
  for (const { product, fit } of links) {
    for (const other of context.trade.sameNumber(product)) {
      if (!found.has(other)) found.set(other, { product: other, number: numberOf(other), fit });
    }
  }
  return [...found.values()].sort(
    (a, b) => fitRank(a.fit) - fitRank(b.fit) || byCodeUnit(a.product, b.product),
  );
}

/** Families of the codes that are counted at a stage, the best fitting first. */
export function familiesAt(context: GraphContext, material: string, stage: Stage): readonly CodeFamily[] {
  const families: MaterialCode[][] = [];
  for (const code of codesOfMaterial(context, material)) {
    if (!stagesOfCode(context, code.product).has(stage)) continue;
    const isKin = (other: MaterialCode): boolean =>
      other.number.startsWith(code.number) || code.number.startsWith(other.number);
    const kin = families.find((family) => family.some(isKin));
    if (kin === undefined) families.push([code]);
    else kin.push(code);
  }
  return families;
}
