/** Rows of the tables of claims and of their links, and the claims that both make together. */
import { z } from 'zod';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Claim, ClaimLink } from '../../schema/claim.ts';
import { EntityIdSchema } from '../../schema/entity.ts';
import { PredicateIdSchema } from '../../schema/predicate.ts';
import { StageSchema } from '../../schema/stage.ts';
import { PeriodSchema } from '../../schema/statement.ts';
import { units } from '../../schema/unit.ts';

export type ClaimRow = Omit<Claim, 'links'>;
export type ClaimLinkRow = ClaimLink & { readonly claim: string };

const text = z.string().min(1, 'must not be blank');
const orNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable());
const printedNumber = orNull(z.string().regex(/^-?\d+(\.\d+)?$/, 'is not a decimal number'));

export const ClaimRowSchema: z.ZodType<ClaimRow> = z
  .object({
    id: z.string().regex(/^[A-Z]+-\d+$/, 'is not a name such as CLM-016'),
    document: text,
    document_date: text,
    document_source: orNull(z.string()),
    rests_on: orNull(z.string()),
    language: z.enum(['en', 'fr', 'es']),
    quotation: text,
    text_en: text,
    text_fr: text,
    text_es: text,
    figure: printedNumber,
    low: printedNumber,
    high: printedNumber,
    unit: orNull(z.string().refine((unit) => units.has(unit), 'is not a unit of the registry')),
    period: orNull(PeriodSchema),
    note: orNull(z.string()),
  })
  .superRefine((row, issues) => {
    const hasRange = row.low !== null || row.high !== null;
    if (row.figure !== null && hasRange)
      issues.addIssue({
        code: 'custom',
        path: ['figure'],
        message: 'stands beside a range: give one of them',
      });
    if (row.low !== null && row.high !== null && Number(row.low) > Number(row.high))
      issues.addIssue({ code: 'custom', path: ['low'], message: 'is above the highest value' });
    if (row.unit !== null && row.figure === null && !hasRange)
      issues.addIssue({ code: 'custom', path: ['unit'], message: 'has no figure to measure' });
  })
  .transform(({ document_date, document_source, rests_on, text_en, text_fr, text_es, ...row }) => ({
    ...row,
    documentDate: document_date,
    documentSource: document_source,
    restsOn: rests_on,
    text: { en: text_en, fr: text_fr, es: text_es },
  }));

export const ClaimLinkRowSchema: z.ZodType<ClaimLinkRow> = z
  .object({
    claim: text,
    subject: EntityIdSchema,
    predicate: PredicateIdSchema,
    object: orNull(EntityIdSchema),
    product: orNull(EntityIdSchema),
    stage: orNull(StageSchema),
    source: orNull(z.string()),
    scope: z.enum(['same', 'other']),
    reason_en: z.string(),
    reason_fr: z.string(),
    reason_es: z.string(),
  })
  .superRefine((row, issues) => {
    for (const column of ['reason_en', 'reason_fr', 'reason_es'] as const)
      if ((row[column] === '') !== (row.scope === 'same'))
        issues.addIssue({
          code: 'custom',
          path: [column],
          message: 'another scope says what is other about it; the same scope says nothing',
        });
  })
  .transform(({ reason_en, reason_fr, reason_es, ...row }) => ({
    ...row,
    reason: row.scope === 'same' ? null : { en: reason_en, fr: reason_fr, es: reason_es },
  }));

interface Row<T> {
  readonly item: T;
}

/** The claims by id, each with its links in the order of their table. */
export function claimsOf(rows: readonly Row<ClaimRow>[], links: readonly Row<ClaimLinkRow>[]): Claim[] {
  return rows
    .map(({ item }) => ({
      ...item,
      links: links
        .filter((link) => link.item.claim === item.id)
        .map(({ item: { claim: _, ...link } }) => link),
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
