/** Statements about the same thing whose ranges do not touch, side by side, with the one an answer would use. */
import { z } from 'zod';
import { type EntityKind, entityKinds } from '../../../schema/entity.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type PredicateId, PredicateIdSchema, predicates } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { Amount, StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import { analysis } from '../analysis.ts';
import type { Figure } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';

export interface Disagreement {
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly object: string | null;
  readonly product: string | null;
  readonly stage: Stage | null;
  readonly period: string;
  /** Dimension with its basis: `mass:contained`. */
  readonly dimension: string;
  /** Rows of all statements about it, the preferred first. */
  readonly rows: readonly number[];
  /** Row of the statement that the precedence rule prefers. */
  readonly used: number;
  readonly rule: string;
  /**
   * (largest − smallest) ÷ the value used, unit `fraction`, from all of `rows`; null where the one used has no
   * value, or is zero.
   */
  readonly spread: Figure | null;
}

export interface DisagreementsAnswer {
  /** Widest spread first (unknown spreads last), then by subject, predicate, object, product and period. */
  readonly disagreements: readonly Disagreement[];
}

const parameters = z.strictObject({
  material: z.string().min(1).max(200).nullable().default(null).describe('Id of an entity they are about.'),
  predicate: PredicateIdSchema.nullable().default(null).describe('Only of this predicate.'),
  withoutKinds: z
    .array(z.enum(entityKinds.ids as [EntityKind, ...EntityKind[]]))
    .max(entityKinds.ids.length)
    .optional()
    .describe('Only statements without any entity of these kinds.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});

const measured = predicates.all.filter(({ dimensions }) => dimensions.length > 0).map(({ id }) => id);

export const disagreements = analysis({
  id: 'disagreements',
  label: { en: 'Disagreements', fr: 'Désaccords', es: 'Desacuerdos' },
  sentence: {
    en: 'Statements about the same thing whose ranges do not touch.',
    fr: 'Les énoncés sur la même chose dont les fourchettes ne se touchent pas.',
    es: 'Los enunciados sobre lo mismo cuyos intervalos no se tocan.',
  },
  method: null,
  parameters,
  gather: () => [],
  compare(context, { values }) {
    checkPrecedence(context, values.precedence);
    return [
      {
        predicate: values.predicate === null ? measured : [values.predicate],
        isSharedFact: true,
        ...(values.withoutKinds === undefined ? {} : { withoutKinds: values.withoutKinds }),
        ...(values.material === null ? {} : { about: knownId(context, values.material) }),
      },
    ];
  },
  compute: (context, { values }, _slices, { amounts: [amounts = []] }): DisagreementsAnswer => ({
    disagreements: findDisagreements(context, amounts, values.precedence),
  }),
});

/** The least and most that it may be, in a unit that compares; undefined where neither a value nor a bound is given. */
function rangeOf(amount: Amount, unit: string): readonly [number, number] | undefined {
  const low = amount.low ?? amount.value;
  const high = amount.high ?? amount.value;
  if (amount.unit === null || (low === null && high === null)) return undefined;
  const from = amount.unit;
  const end = (value: number | null, open: number): number =>
    value === null ? open : convert(value, from, unit);
  return [end(low, Number.NEGATIVE_INFINITY), end(high, Number.POSITIVE_INFINITY)];
}

/** Whether two statements of one fact leave a gap between their ranges. */
function disagree(a: Amount, b: Amount): boolean {
  const unit = a.unit ?? '';
  const [left, right] = [rangeOf(a, unit), rangeOf(b, unit)];
  return left !== undefined && right !== undefined && (left[0] > right[1] || right[0] > left[1]);
}

/** The statements among `rows`, in their order, that disagree with one of them. */
export function disagreeingWith(row: StatementRow, rows: readonly StatementRow[]): readonly StatementRow[] {
  if (row.fact === null) return [];
  return rows.filter(
    (other) =>
      other.fact === row.fact && other.row !== row.row && other.quarantine === null && disagree(row, other),
  );
}

/** What disagreements of one spread are put in order by. */
function orderOf({ subject, predicate, object, product, stage, period, unit }: Amount): string {
  return JSON.stringify([subject, predicate, object, product, stage, period, dimensionOfUnit(unit ?? '')]);
}

function findDisagreements(
  context: GraphContext,
  amounts: readonly Amount[],
  rule: string,
): readonly Disagreement[] {
  const groups = groupBy(
    amounts.filter((amount) => rangeOf(amount, amount.unit ?? '') !== undefined),
    ({ fact }) => fact,
  );
  const found: (readonly [order: string, item: Disagreement])[] = [];
  for (const [fact, group] of groups) {
    if (fact === null) continue;
    if (!group.some((row, index) => group.slice(index + 1).some((other) => disagree(row, other)))) continue;
    const [first] = group;
    if (first === undefined) continue;
    const compare = context.precedence.compare(rule, first.predicate, first.object);
    const ordered = [...group].sort((a, b) => compare(a, b) || a.row - b.row);
    const used = ordered.find((row) => row.value !== null) ?? first;
    found.push([
      orderOf(first),
      {
        subject: first.subject,
        predicate: first.predicate,
        object: first.object,
        product: first.product,
        stage: first.stage,
        period: first.period,
        dimension: dimensionOfUnit(first.unit ?? ''),
        rows: ordered.map((row) => row.row),
        used: used.row,
        rule,
        spread: spreadOf(used, group, rule),
      },
    ]);
  }
  return found
    .sort((a, b) => widthOf(b[1]) - widthOf(a[1]) || (a[0] < b[0] ? -1 : 1))
    .map(([, item]) => item);
}

/** The spread as a number to sort by; an unknown one comes last. */
function widthOf({ spread }: Disagreement): number {
  return spread?.quantity.value ?? -1;
}

function spreadOf(used: Amount, group: readonly Amount[], rule: string): Figure | null {
  if (used.value === null || used.value === 0) return null;
  const ends = group
    .flatMap((row) => rangeOf(row, used.unit ?? '') ?? [])
    .filter((value) => Number.isFinite(value));
  const value = (Math.max(...ends) - Math.min(...ends)) / Math.abs(used.value);
  return shareFigure(
    { value },
    group.map(({ row }) => row),
    { rule },
  );
}
