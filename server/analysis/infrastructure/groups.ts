/** Sites of one list counted by whom it names, by economy, by home and by side. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Side } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { Homes } from '../ownership/homes.ts';
import type {
  InfrastructureActor,
  InfrastructureHome,
  InfrastructureList,
  InfrastructurePlace,
} from './answer.ts';
import { findingOf } from './finding.ts';
import { powerFigure } from './power.ts';
import type { ListedSite } from './sites.ts';

interface Asked {
  readonly context: GraphContext;
  readonly homes: Homes;
  readonly sideOf: (economy: string) => Side;
}

/** Rows of a site that are about one end of it. */
type RowsOf = (site: ListedSite) => readonly number[];

/** The sites that shares are of, with their rows: united once, since hundreds of rows print a share of them. */
interface Whole {
  readonly sites: readonly ListedSite[];
  readonly rows: readonly number[];
  /** With those that tell where the actors of the sites have their seats. */
  readonly rowsWithSeats: readonly number[];
}

const rowsOfSites = (sites: readonly ListedSite[]): readonly number[] =>
  rowsOf(
    sites.flatMap(({ rows }) => rows),
    [],
  );

/** As `rowsOf`, for the hundreds of groups that hold a row or two. */
function sortedRows(
  sites: readonly ListedSite[],
  rows: RowsOf,
  beyond: readonly number[],
): readonly number[] {
  const [only] = sites;
  if (only !== undefined && sites.length === 1 && beyond.length === 0)
    return rowsOf(rows(only).toSorted((a, b) => a - b));
  const all = [...beyond];
  for (const site of sites) for (const row of rows(site)) all.push(row);
  return rowsOf(all, []);
}

/** @param beyond rows that are not of the sites themselves, such as where their owners have their seats */
function counted(
  sites: readonly ListedSite[],
  whole: Whole,
  rows: RowsOf,
  beyond: readonly number[] = [],
): Pick<InfrastructureActor, 'sites' | 'share' | 'running' | 'announced'> {
  return {
    sites: derivedFigure({ value: sites.length }, 'count', sortedRows(sites, rows, beyond)),
    share: shareFigure(
      { value: sites.length / whole.sites.length },
      beyond.length === 0 ? whole.rows : whole.rowsWithSeats,
    ),
    running: powerFigure(sites.flatMap(({ power }) => power?.running ?? [])),
    announced: powerFigure(sites.flatMap(({ power }) => power?.last ?? [])),
  };
}

const most = (a: { readonly sites: { quantity: { value: number | null } } }, b: typeof a): number =>
  (b.sites.quantity.value ?? 0) - (a.sites.quantity.value ?? 0);

/** Sites under each key that they have; a site with several keys stands under each. */
function byKeys(
  sites: readonly ListedSite[],
  keys: (site: ListedSite) => Iterable<string>,
): ReadonlyMap<string, readonly ListedSite[]> {
  const pairs = sites.flatMap((site) => [...new Set(keys(site))].map((key) => ({ key, site })));
  return new Map(
    [...groupBy(pairs, ({ key }) => key)]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, own]) => [key, own.map(({ site }) => site)] as const),
  );
}

function actorsOf(whole: Whole, { homes }: Asked): readonly InfrastructureActor[] {
  const named = [...byKeys(whole.sites, ({ actors }) => actors.keys())].map(
    ([actor, own]): InfrastructureActor => ({
      actor,
      home: homes.of(actor)?.economy ?? null,
      ...counted(own, whole, (site) => site.actors.get(actor) ?? []),
    }),
  );
  const unnamed = whole.sites.filter(({ actors }) => actors.size === 0);
  return [
    ...named.sort(most),
    ...(unnamed.length === 0
      ? []
      : [{ actor: null, home: null, ...counted(unnamed, whole, ({ rows }) => rows) }]),
  ];
}

function homesOf(whole: Whole, { homes, sideOf }: Asked): readonly InfrastructureHome[] {
  const known = (site: ListedSite): readonly string[] =>
    [...site.actors.keys()].flatMap((actor) => homes.of(actor)?.economy ?? []);
  const rest = (kind: 'home-not-known' | 'not-named', own: readonly ListedSite[]): InfrastructureHome[] =>
    own.length === 0 ? [] : [{ kind, economy: null, side: null, ...counted(own, whole, ({ rows }) => rows) }];
  return [
    ...[...byKeys(whole.sites, known)]
      .map(([economy, own]): InfrastructureHome => {
        const atHome = (actor: string): boolean => homes.of(actor)?.economy === economy;
        return {
          kind: 'home',
          economy,
          side: sideOf(economy),
          ...counted(
            own,
            whole,
            ({ actors }) => [...actors].flatMap(([actor, rows]) => (atHome(actor) ? rows : [])),
            seatsOf(own, homes, atHome),
          ),
        };
      })
      .sort(most),
    ...rest(
      'home-not-known',
      whole.sites.filter((site) => site.actors.size > 0 && known(site).length === 0),
    ),
    ...rest(
      'not-named',
      whole.sites.filter(({ actors }) => actors.size === 0),
    ),
  ];
}

/** Rows that tell the seats of those named for some sites. */
function seatsOf(
  sites: readonly ListedSite[],
  homes: Homes,
  isWanted: (actor: string) => boolean = () => true,
): readonly number[] {
  const actors = new Set(sites.flatMap((site) => [...site.actors.keys()]));
  return [...actors].filter(isWanted).flatMap((actor) => homes.of(actor)?.rows ?? []);
}

function placesOf(whole: Whole, sideOf: Asked['sideOf']): readonly InfrastructurePlace[] {
  const unplaced = whole.sites.filter(({ economies }) => economies.size === 0);
  return [
    ...[...byKeys(whole.sites, ({ economies }) => economies.keys())]
      .map(([economy, own]) => ({
        economy,
        side: sideOf(economy),
        ...counted(own, whole, (site) => site.economies.get(economy) ?? []),
      }))
      .sort(most),
    ...(unplaced.length === 0
      ? []
      : [{ economy: null, side: null, ...counted(unplaced, whole, ({ rows }) => rows) }]),
  ];
}

/**
 * @param all every site of the list
 * @param sites those asked about, at least one
 * @param of what was asked about, which a sentence need not name again
 */
export function listOf(
  all: readonly ListedSite[],
  sites: readonly ListedSite[],
  of: string | null,
  asked: Asked,
): InfrastructureList {
  const [first] = sites;
  if (first === undefined) throw new Error('a list without sites is left out');
  const { homes, sideOf } = asked;
  const { list, edition } = first;
  const rows = rowsOfSites(sites);
  const whole = { sites, rows, rowsWithSeats: rowsOf(rows, seatsOf(sites, homes)) };
  const withActor = sites.filter(({ actors }) => actors.size > 0);
  const withHome = sites.filter(({ actors }) => [...actors.keys()].some((actor) => homes.of(actor)));
  const sidesOf = ({ economies }: ListedSite): string =>
    [...new Set([...economies.keys()].map(sideOf))].sort(byCodeUnit).join(' ');
  const parts = {
    actors: actorsOf(whole, asked),
    places: placesOf(whole, sideOf),
    homes: homesOf(whole, asked),
    sides: [...groupBy(sites, sidesOf)]
      .map(([key, own]) => ({
        sides: key === '' ? [] : (key.split(' ') as Side[]),
        ...counted(own, whole, (site) => site.rows),
      }))
      .sort(most),
  };
  return {
    kind: list.kind,
    source: list.source,
    edition,
    relation: list.relation,
    scope: list.scope,
    finding: findingOf(asked.context, { list, sites: sites.length, named: withActor.length, of, ...parts }),
    total: derivedFigure(
      { value: all.length },
      'count',
      all.length === sites.length ? rows : rowsOfSites(all),
    ),
    sites: derivedFigure({ value: sites.length }, 'count', rows),
    withActor: shareFigure({ value: withActor.length / sites.length }, rows),
    withHome: shareFigure({ value: withHome.length / sites.length }, whole.rowsWithSeats),
    running: powerFigure(sites.flatMap(({ power }) => power?.running ?? [])),
    announced: powerFigure(sites.flatMap(({ power }) => power?.last ?? [])),
    ...parts,
  };
}
