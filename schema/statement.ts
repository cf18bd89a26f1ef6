/** The sourced statement: one thing that one source says. The only kind of fact in Filon. */
import { z } from 'zod';
import { canonicalArray, sha256 } from './canonical.ts';
import { EntityIdSchema, kindOfEntityId } from './entity.ts';
import { PredicateIdSchema, predicateOf, predicatesWithOptionalObject } from './predicate.ts';
import type { Source } from './source.ts';
import { StageSchema } from './stage.ts';
import { MissingSchema, ReadSchema, StatusSchema } from './status.ts';
import { UnitIdSchema, units } from './unit.ts';

/** A year, a span of years or a day: `2024`, `2011/2016`, `2022-09-28`. */
export const PeriodSchema = z
  .string()
  .regex(
    /^(\d{4}|\d{4}\/\d{4}|\d{4}-\d{2}-\d{2})$/,
    'is not a year (2024), a span (2011/2016) or a day (2022-09-28)',
  )
  .refine((period) => {
    const { from, to } = yearsOfPeriod(period);
    const isInReach = from >= earliestYear && to <= latestYear;
    return isInReach && from <= to && (!period.includes('-') || isDay(period));
  }, 'is not a possible period');

/** Years beyond these are misprints; a misprint of the future would become the latest year of every answer. */
const earliestYear = 1000;
const latestYear = 2200;

/** Whether a text such as `2022-09-28` is a day: JavaScript takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** First and last year of a period. */
export function yearsOfPeriod(period: string): { readonly from: number; readonly to: number } {
  const [first = '', last = first] = period.includes('/') ? period.split('/') : [period.slice(0, 4)];
  return { from: Number(first), to: Number(last) };
}

export const QuarantineSchema = z
  .strictObject({ rule: z.string().min(1), reason: z.string().min(1) })
  .readonly();
export type Quarantine = z.infer<typeof QuarantineSchema>;

const amount = z.number();

/**
 * Everything a statement says, before it has an id.
 * `value` may be absent while `low` and `high` stand; `missing` says why a value is not there. A statement
 * without a quantity (a presence, a membership) has no value, unit or missing reason.
 */
export const StatementBodySchema = z
  .strictObject({
    subject: EntityIdSchema,
    predicate: PredicateIdSchema,
    object: EntityIdSchema.nullable(),
    /** The material, good or code concerned, where predicate and object do not say it. */
    product: EntityIdSchema.nullable(),
    stage: StageSchema.nullable(),
    period: PeriodSchema,
    value: amount.nullable(),
    low: amount.nullable(),
    high: amount.nullable(),
    unit: UnitIdSchema.nullable(),
    status: StatusSchema,
    missing: MissingSchema.nullable(),
    source: z.string().min(1),
    edition: z.string().min(1),
    /** Page, table, row, sheet or key: enough to find the number again. */
    locator: z.string().min(1),
    read: ReadSchema,
    note: z.string().min(1).nullable(),
    quarantine: QuarantineSchema.nullable(),
  })
  .superRefine((body, context) => {
    const problem = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    const predicate = predicateOf(body.predicate);
    const subjectKind = kindOfEntityId(body.subject);
    if (subjectKind !== undefined && !predicate.domain.includes(subjectKind)) {
      problem(
        'subject',
        `${body.predicate} is not said of a ${subjectKind}; expected ${predicate.domain.join(', ')}`,
      );
    }
    const objectKind = body.object === null ? undefined : kindOfEntityId(body.object);
    if (objectKind !== undefined && !predicate.range.includes(objectKind)) {
      problem(
        'object',
        `${body.predicate} does not take a ${objectKind}; expected ${predicate.range.join(', ') || 'no object'}`,
      );
    }
    if (
      body.object === null &&
      predicate.range.length > 0 &&
      !predicatesWithOptionalObject.has(body.predicate)
    ) {
      problem('object', `${body.predicate} needs an object (${predicate.range.join(', ')})`);
    }
    if (predicate.stage !== null && body.stage !== predicate.stage) {
      problem('stage', `${body.predicate} happens at the stage ${predicate.stage}`);
    }
    const hasAmount = body.value !== null || body.low !== null || body.high !== null;
    const hasQuantity = hasAmount || body.missing !== null;
    if (hasQuantity && body.unit === null) problem('unit', 'a quantity needs its unit and basis');
    if (!hasQuantity && body.unit !== null)
      problem('value', 'a unit stands without a value, bounds or a missing reason');
    if (body.value !== null && body.missing !== null)
      problem('missing', 'a value is given, so none is missing');
    if (body.value === null && (body.low !== null || body.high !== null) && body.missing === null) {
      problem('missing', 'bounds stand without a value: say only-bounds, or why there is no value');
    }
    if (body.low !== null && body.high !== null && body.low > body.high) problem('low', 'low is above high');
    if (body.value !== null && body.low !== null && body.low > body.value)
      problem('low', 'low is above the value');
    if (body.value !== null && body.high !== null && body.high < body.value)
      problem('high', 'high is below the value');
    if (body.unit !== null && units.has(body.unit)) {
      const { dimension } = units.get(body.unit);
      if (!predicate.dimensions.includes(dimension)) {
        problem(
          'unit',
          `${body.predicate} is not measured in ${body.unit} (${dimension}); expected ${predicate.dimensions.join(', ') || 'no quantity'}`,
        );
      }
    }
  })
  .readonly();
export type StatementBody = z.infer<typeof StatementBodySchema>;

/** A statement with its id. */
export type Statement = StatementBody & { readonly id: string };

/**
 * The id of a statement: SHA-256 of the canonical array of what it says and where it stands. How it was
 * read, its note, its quarantine and its licence are outside, so that they can be mended without a new id.
 */
export function statementId(body: StatementBody): string {
  return sha256(
    canonicalArray([
      body.subject,
      body.predicate,
      body.object,
      body.product,
      body.stage,
      body.period,
      body.value,
      body.low,
      body.high,
      body.unit,
      body.status,
      body.missing,
      body.source,
      body.edition,
      body.locator,
    ]),
  );
}

/**
 * A statement from its parts: checked, and named by its id.
 * @param source the manifest under which it stands; it carries the licence
 * @throws z.ZodError when a part is missing or does not fit: a number without source, edition, locator,
 *   period or unit cannot be constructed
 * @throws Error when the source is another one, or does not list the edition
 */
export function statement(parts: z.input<typeof StatementBodySchema>, source: Source): Statement {
  const body = StatementBodySchema.parse(parts);
  if (body.source !== source.id) {
    throw new Error(`the statement names source "${body.source}", the manifest is of "${source.id}"`);
  }
  if (!source.editions.some((edition) => edition.id === body.edition)) {
    const known = source.editions.map((edition) => edition.id).join(', ');
    throw new Error(`source "${source.id}" has no edition "${body.edition}"; known: ${known}`);
  }
  return { ...body, id: statementId(body) };
}
