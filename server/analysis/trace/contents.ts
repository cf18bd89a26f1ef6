/** What a device contains, as its sources say: one account chosen among several, the others kept beside it. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import { kindOfEntityId } from '../../../schema/entity.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf } from '../figure.ts';

/** What one document says of one content of one device: the whole of it, or its parts by component. */
interface Account {
  /** Statements that together make the whole: none of their components lies inside another. */
  readonly whole: readonly StatementRow[];
  readonly rows: readonly StatementRow[];
  /** Grams; null where a statement gives no value. */
  readonly grams: number | null;
  readonly basis: string;
}

export interface Content {
  readonly entity: string;
  readonly mass: Figure | null;
  /** The chosen mass in grams; null without one. */
  readonly grams: number | null;
  /** Statements behind `mass`, each with the component that holds it, where the source says. */
  readonly parts: readonly { readonly component: string | null; readonly row: StatementRow }[];
  /** Rows of the other statements about the same content, sorted. */
  readonly others: readonly number[];
  /** Every account with a value in the basis of the chosen one, that one included: whose it is, and grams. */
  readonly accounts: readonly { readonly of: string; readonly grams: number }[];
}

/** The component that holds a content, where the statement says so. */
export function componentOf(row: StatementRow): string | null {
  return row.product !== null && kindOfEntityId(row.product) === 'component' ? row.product : null;
}

/** Contents of a device or component: by mass (or its lower bound), largest first, then those without, by id. */
export function contentsOf(context: GraphContext, subject: string, rule: string): readonly Content[] {
  const byObject = new Map<string, StatementRow[]>();
  for (const row of context.contents.get(subject) ?? []) {
    if (row.object === null || row.status === 'projected') continue;
    const group = byObject.get(row.object);
    if (group === undefined) byObject.set(row.object, [row]);
    else group.push(row);
  }
  return [...byObject]
    .map(([entity, rows]) => contentOf(context, entity, rows, rule))
    .sort((a, b) => atLeast(b) - atLeast(a) || byCodeUnit(a.entity, b.entity));
}

/** Grams to order by: the value, else the lower bound; below everything without either. */
function atLeast({ grams, mass }: Content): number {
  return grams ?? mass?.quantity.low ?? -1;
}

function contentOf(
  context: GraphContext,
  entity: string,
  rows: readonly StatementRow[],
  rule: string,
): Content {
  const known = accountsOf(context, rows);
  const chosen = chooseAccount(context, entity, known, rule);
  const used = new Set((chosen?.whole ?? []).map(({ row }) => row));
  const others = rowsOf(rows.map(({ row }) => row).filter((row) => !used.has(row)));
  const parts = (chosen?.whole ?? []).map((row) => ({ component: componentOf(row), row }));
  const provenance = { rule: others.length === 0 ? null : rule };
  if (chosen === undefined || chosen.grams === null) {
    // Of several bounds the highest lower one: it is the most that is known to be in it.
    const bounds = rows
      .filter((row) => isMass(row) && (row.low !== null || row.high !== null))
      .sort((a, b) => lowGrams(b) - lowGrams(a) || a.row - b.row)[0];
    const mass = bounds === undefined ? null : figureOfRow(bounds, `g:${basisOf(bounds)}`, provenance);
    const rest = rows.filter((row) => row !== bounds).map(({ row }) => row);
    const parts = bounds === undefined ? [] : [{ component: componentOf(bounds), row: bounds }];
    return { entity, mass, grams: null, parts, others: rowsOf(rest), accounts: [] };
  }
  const unit = `g:${chosen.basis}`;
  const [only] = chosen.whole;
  const mass =
    chosen.whole.length === 1 && only !== undefined
      ? figureOfRow(only, unit, provenance)
      : derivedFigure(
          { value: chosen.grams },
          unit,
          chosen.whole.map(({ row }) => row),
          provenance,
        );
  const accounts = known.flatMap(({ rows: [first], grams, basis }) =>
    first === undefined || grams === null || basis !== chosen.basis
      ? []
      : [{ of: `${first.source} ${first.edition}, ${first.period}`, grams }],
  );
  return { entity, mass, grams: chosen.grams, parts, others, accounts };
}

function lowGrams(row: StatementRow): number {
  return row.low === null || row.unit === null ? -1 : convert(row.low, row.unit, `g:${basisOf(row)}`);
}

function isMass(row: StatementRow): boolean {
  return row.unit !== null && units.has(row.unit) && units.get(row.unit).dimension === 'mass';
}

function basisOf(row: StatementRow): string {
  return row.unit !== null && units.has(row.unit) ? units.get(row.unit).basis : 'none';
}

/** Statements of one document and period make one account, unless two of them speak of the same component. */
function accountsOf(context: GraphContext, rows: readonly StatementRow[]): readonly Account[] {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows.filter(isMass)) {
    const key = JSON.stringify([row.source, row.edition, row.period, basisOf(row)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const components = group.map(componentOf);
    const isOneAccount = new Set(components).size === components.length;
    return (isOneAccount ? [group] : group.map((row) => [row])).map((list) => accountOf(context, list));
  });
}

function accountOf(context: GraphContext, rows: readonly StatementRow[]): Account {
  const entire = rows.find((row) => componentOf(row) === null);
  const held = new Set(rows.flatMap((row) => componentOf(row) ?? []));
  const isInside = (row: StatementRow): boolean => {
    let parent = context.entities.get(componentOf(row) ?? '')?.partOf ?? null;
    const seen = new Set<string>();
    while (parent !== null && !seen.has(parent)) {
      if (held.has(parent)) return true;
      seen.add(parent);
      parent = context.entities.get(parent)?.partOf ?? null;
    }
    return false;
  };
  const whole = entire === undefined ? rows.filter((row) => !isInside(row)) : [entire];
  const [first] = rows;
  const basis = first === undefined ? 'none' : basisOf(first);
  const grams = whole.reduce<number | null>((sum, row) => {
    if (sum === null || row.value === null || row.value < 0 || row.unit === null) return null;
    return sum + convert(row.value, row.unit, `g:${basis}`);
  }, 0);
  return { whole, rows, grams, basis };
}

/**
 * Of the preferred source's accounts with a value, the one with the middle value, so that neither an outlier
 * nor the latest press release decides; of two in the middle, the later.
 */
function chooseAccount(
  context: GraphContext,
  entity: string,
  accounts: readonly Account[],
  rule: string,
): Account | undefined {
  const compare = context.precedence.compare(rule, 'contains', entity);
  const first = ({ rows }: Account): StatementRow => rows[0] as StatementRow;
  const valued = accounts
    .filter(({ grams }) => grams !== null)
    .sort((a, b) => compare(first(a), first(b)) || first(a).row - first(b).row);
  const [preferred] = valued;
  if (preferred === undefined) return undefined;
  const { source } = first(preferred);
  const own = valued
    .filter((account) => first(account).source === source && account.basis === preferred.basis)
    .sort((a, b) => (a.grams ?? 0) - (b.grams ?? 0) || first(a).row - first(b).row);
  const middle = own.slice(Math.ceil(own.length / 2) - 1, Math.floor(own.length / 2) + 1);
  return middle.sort(
    (a, b) =>
      yearsOfPeriod(first(b).period).to - yearsOfPeriod(first(a).period).to || first(a).row - first(b).row,
  )[0];
}

/** Devices (and components of no device) that contain a material, with what each contains of it. */
export function holdersOf(
  context: GraphContext,
  material: string,
  rule: string,
): readonly { readonly subject: string; readonly content: Content }[] {
  const found: { readonly subject: string; readonly content: Content }[] = [];
  for (const [subject, rows] of context.contents) {
    if (!rows.some(({ object, status }) => object === material && status !== 'projected')) continue;
    const own = rows.filter(({ object, status }) => object === material && status !== 'projected');
    found.push({ subject, content: contentOf(context, material, own, rule) });
  }
  return found.sort((a, b) => atLeast(b.content) - atLeast(a.content) || byCodeUnit(a.subject, b.subject));
}
