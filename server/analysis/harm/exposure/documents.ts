/** Where a harm is documented, by economy and stage, from the statements of one source. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import type { ExposurePlan } from './plan.ts';

export interface Documented {
  readonly economy: string;
  readonly rows: readonly StatementRow[];
}

/** The economy that a statement is about: itself, or the one that a territory of the source is a part of. */
export function economyOf(context: GraphContext, subject: string): string | undefined {
  if (subject.startsWith('economy:')) return subject;
  const parent = context.entities.get(subject)?.partOf ?? null;
  return parent?.startsWith('economy:') ? parent : undefined;
}

/**
 * Whether a statement documents the harm: a presence, or an amount above zero. Zero of the visits, or no death, is
 * no document of it.
 */
const documents = ({ quarantine, status, unit, value, low }: StatementRow): boolean =>
  quarantine === null && status !== 'projected' && (unit === null || (value ?? low ?? 0) > 0);

/** Economies where it is documented of the material at a stage, by id. A document without a stage is of all. */
export function documentedAt(
  context: GraphContext,
  { products }: Pick<ExposurePlan, 'products'>,
  stage: Stage,
  rows: readonly StatementRow[],
): readonly Documented[] {
  const at = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (!documents(row) || (row.stage !== null && row.stage !== stage)) continue;
    if (products !== null && (row.product === null || !products.includes(row.product))) continue;
    const economy = economyOf(context, row.subject);
    if (economy !== undefined) at.set(economy, [...(at.get(economy) ?? []), row]);
  }
  return [...at.keys()].sort(byCodeUnit).map((economy) => ({ economy, rows: at.get(economy) ?? [] }));
}
