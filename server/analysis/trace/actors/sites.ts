/** Named mines and smelters of a material, each with who discloses, operates or owns it. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Amount, StatementCount } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import type { ActorTie, TraceActor } from './answer.ts';
import { disclosedBy, holds, listedBy } from './words.ts';

export type SiteStage = 'extraction' | 'refining';

/** What is known of sites, from the amounts of `actorFilters`. */
export interface SiteRows {
  /** That a site mines, smelts, refines, or could: the material is the object. */
  readonly output: readonly Amount[];
  /** That a company names a smelter among its sources: the material is the product. */
  readonly sourced: readonly Amount[];
  readonly holding: ReadonlyMap<string | null, readonly Amount[]>;
  /** The economy of each site. */
  readonly economyOf: ReadonlyMap<string, string>;
}

export function siteRows(
  amounts: readonly Amount[],
  located: readonly StatementCount[],
  materials: ReadonlySet<string>,
): SiteRows {
  const isSite = (id: string | null): boolean => id?.startsWith('site:') === true;
  const output: Amount[] = [];
  const sourced: Amount[] = [];
  const holding: Amount[] = [];
  const economyOf = new Map<string, string>();
  for (const row of amounts) {
    switch (row.predicate) {
      case 'sourcesFrom':
        if (isSite(row.object) && materials.has(row.product ?? '')) sourced.push(row);
        break;
      case 'operates':
      case 'owns':
        if (isSite(row.object)) holding.push(row);
        break;
      default:
        if (isSite(row.subject) && materials.has(row.object ?? '')) output.push(row);
    }
  }
  // A cable lands in several economies; of a mine or smelter that stands in two, the first by id is taken.
  for (const { values } of located) {
    const [site, economy] = values;
    if (site == null || !economy?.startsWith('economy:')) continue;
    const held = economyOf.get(site);
    if (held === undefined || economy < held) economyOf.set(site, economy);
  }
  return { output, sourced, holding: groupBy(holding, ({ object }) => object), economyOf };
}

/** Sites of a material at a stage, by economy; each list by how many name it, then by id. */
export function sitesOf(
  context: GraphContext,
  rows: SiteRows,
  material: string,
  stage: SiteStage,
): ReadonlyMap<string, readonly TraceActor[]> {
  const listed = groupBy(
    rows.output.filter((row) => row.object === material && row.stage === stage),
    ({ subject }) => subject,
  );
  const named = groupBy(
    stage === 'refining' ? rows.sourced.filter(({ product }) => product === material) : [],
    ({ object }) => object ?? '',
  );
  const byEconomy = new Map<string, TraceActor[]>();
  for (const site of [...new Set([...listed.keys(), ...named.keys()])].sort(byCodeUnit)) {
    const economy = rows.economyOf.get(site);
    if (economy === undefined) continue;
    const own = listed.get(site) ?? [];
    const disclosures = named.get(site) ?? [];
    const actor: TraceActor = {
      entity: site,
      role: stage === 'extraction' ? 'mine' : 'smelter',
      get words() {
        return wordsOf(context, own, disclosures);
      },
      evidence: rowsOf([...own, ...disclosures].map(({ row }) => row)),
      ties: [...brandTies(context, disclosures), ...holderTies(context, rows.holding.get(site) ?? [])],
    };
    const list = byEconomy.get(economy);
    if (list === undefined) byEconomy.set(economy, [actor]);
    else list.push(actor);
  }
  for (const list of byEconomy.values())
    list.sort((a, b) => b.ties.length - a.ties.length || byCodeUnit(a.entity, b.entity));
  return byEconomy;
}

/** A site that no table lists is known by those who disclose it. */
function wordsOf(context: GraphContext, own: readonly Amount[], disclosures: readonly Amount[]) {
  const brands = [...new Set(disclosures.map(({ subject }) => subject))].sort(byCodeUnit);
  const [only] = brands;
  return own.length === 0 && only !== undefined && brands.length === 1
    ? disclosedBy(context, only, disclosures)
    : listedBy(context, own.length === 0 ? disclosures : own);
}

function brandTies(context: GraphContext, disclosures: readonly Amount[]): ActorTie[] {
  return [...groupBy(disclosures, ({ subject }) => subject)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([brand, rows]) => ({
      entity: brand,
      role: 'brand',
      get words() {
        return disclosedBy(context, brand, rows);
      },
      evidence: rowsOf(rows.map(({ row }) => row)),
    }));
}

function holderTies(context: GraphContext, rows: readonly Amount[]): ActorTie[] {
  return (['operator', 'owner'] as const).flatMap((role) =>
    [
      ...groupBy(
        rows.filter(({ predicate }) => predicate === (role === 'owner' ? 'owns' : 'operates')),
        ({ subject }) => subject,
      ),
    ]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([holder, held]) => ({
        entity: holder,
        role,
        get words() {
          return holds(context, role, latestFirst(held));
        },
        evidence: rowsOf(held.map(({ row }) => row)),
      })),
  );
}

function latestFirst(rows: readonly Amount[]): readonly Amount[] {
  return rows.toSorted((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row);
}
