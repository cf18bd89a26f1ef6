/** The home economy of owners: where a source says that a company has its seat; a state is at home in itself. */
import type { StatementRow } from '../../../schema/store.ts';
import { groupBy } from '../group-by.ts';
import type { HomeKind } from './answer.ts';
import type { Claim } from './claims.ts';

export interface Home {
  readonly economy: string;
  readonly rows: readonly number[];
}

export interface Homes {
  /** Undefined where no source says it, and where sources differ. */
  of(owner: string): Home | undefined;
}

/** @param rows `locatedIn` statements of organisations */
export function homesFrom(rows: readonly StatementRow[]): Homes {
  const byOwner = groupBy(
    rows.filter(({ quarantine, object }) => quarantine === null && object?.startsWith('economy:') === true),
    ({ subject }) => subject,
  );
  return {
    of(owner) {
      if (owner.startsWith('economy:')) return { economy: owner, rows: [] };
      const said = byOwner.get(owner) ?? [];
      const [first] = said;
      if (first?.object == null || said.some(({ object }) => object !== first.object)) return undefined;
      return { economy: first.object, rows: said.map(({ row }) => row) };
    },
  };
}

/** Where a claim belongs, or why it cannot be told. */
export interface ClaimHome {
  readonly kind: HomeKind;
  readonly economy: string | null;
  readonly rows: readonly number[];
}

export function homeOfClaim({ kind, holders: [holder] }: Claim, homes: Homes): ClaimHome {
  if (kind !== 'owner') return { kind, economy: null, rows: [] };
  const home = holder === undefined ? undefined : homes.of(holder);
  return home === undefined
    ? { kind: 'home-not-known', economy: null, rows: [] }
    : { kind: 'home', economy: home.economy, rows: home.rows };
}
