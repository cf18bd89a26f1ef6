/** A table's statements put in order: pairs of economies, totals that the publisher summed, rows kept out. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import type { TradeTable } from '../context/trade.ts';

/** What is said of one exporter and one importer: at most one statement of each quantity. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly value: StatementRow | null;
  readonly mass: StatementRow | null;
}

export interface FlowTable {
  /** By exporter, then importer: the order in which they are added up. */
  readonly pairs: readonly Pair[];
  /** Exporters' totals by exporter, importers' totals by importer, and the world's own. */
  readonly sends: ReadonlyMap<string, Pair>;
  readonly receives: ReadonlyMap<string, Pair>;
  readonly world: Pair | null;
  /** Rows kept out, sorted. */
  readonly quarantined: readonly number[];
}

/** Whether an entity can stand at the end of a flow: an economy, or what the publisher lumps together. */
function isPartner(context: GraphContext, id: string): boolean {
  return id.startsWith('economy:') || (context.entities.get(id)?.ownedBy ?? null) !== null;
}

interface Growing {
  readonly from: string;
  readonly to: string;
  value: StatementRow | null;
  mass: StatementRow | null;
}

/** Of two statements about the same quantity the one with a value, then the first by id: they are never added. */
function better(held: StatementRow | null, row: StatementRow): StatementRow {
  if (held === null) return row;
  return held.value === null && row.value !== null ? row : held;
}

/** @param rows statements in the order of ids; those of the table are picked out */
export function flowTable(
  context: GraphContext,
  table: Pick<TradeTable, 'product' | 'year' | 'source' | 'edition'>,
  rows: readonly StatementRow[],
): FlowTable {
  const period = String(table.year);
  const growing = new Map<string, Map<string, Growing>>();
  const quarantined: number[] = [];
  for (const row of rows) {
    if (row.predicate !== 'exportsTo' || row.product !== table.product || row.period !== period) continue;
    if (row.source !== table.source || row.edition !== table.edition) continue;
    if (row.object === null || row.unit === null) continue;
    if (row.quarantine !== null) {
      quarantined.push(row.row);
      continue;
    }
    let partners = growing.get(row.subject);
    if (partners === undefined) {
      partners = new Map();
      growing.set(row.subject, partners);
    }
    let pair = partners.get(row.object);
    if (pair === undefined) {
      pair = { from: row.subject, to: row.object, value: null, mass: null };
      partners.set(row.object, pair);
    }
    const key = units.get(row.unit).dimension === 'mass' ? 'mass' : 'value';
    pair[key] = better(pair[key], row);
  }
  const pairs: Pair[] = [];
  const sends = new Map<string, Pair>();
  const receives = new Map<string, Pair>();
  let world: Pair | null = null;
  for (const from of [...growing.keys()].sort(byCodeUnit)) {
    const partners = growing.get(from) ?? new Map<string, Growing>();
    for (const to of [...partners.keys()].sort(byCodeUnit)) {
      const pair = partners.get(to);
      if (pair === undefined) continue;
      if (from === worldGroup && to === worldGroup) world = pair;
      else if (to === worldGroup) sends.set(from, pair);
      else if (from === worldGroup) receives.set(to, pair);
      else if (isPartner(context, from) && isPartner(context, to)) pairs.push(pair);
    }
  }
  return { pairs, sends, receives, world, quarantined: quarantined.sort((a, b) => a - b) };
}
