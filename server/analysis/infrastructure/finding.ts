/** What one list says, in a sentence or two: how many, who is named most often, where. */
import type { Label } from '../../../schema/label.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, inEach, joined, listed, nameOf, percentText } from '../label.ts';
import type { InfrastructureActor, InfrastructurePlace } from './answer.ts';
import type { SiteList } from './lists.ts';
import { findings, kindWords } from './words.ts';

/** Ties beyond so many are counted and not named. */
const mostNamed = 3;

interface Found {
  readonly list: SiteList;
  readonly sites: number;
  /** How many of them somebody is named for. */
  readonly named: number;
  readonly of: string | null;
  readonly actors: readonly InfrastructureActor[];
  readonly places: readonly InfrastructurePlace[];
}

/** Those with the most sites, all of them where several have as many; without what was asked about. */
function firstOf<Row extends { readonly sites: Figure; readonly share: Figure }>(
  context: GraphContext,
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
  of: string | null,
): { readonly names: Label; readonly share: Label } | null {
  const own = rows.filter((row) => idOf(row) !== null && idOf(row) !== of);
  const [first] = own;
  if (first === undefined) return null;
  const tied = own.filter(({ sites }) => sites.quantity.value === first.sites.quantity.value);
  const share = percentText(first.share.quantity.value ?? 0, 2);
  return {
    names: listed(
      tied.map((row) => nameOf(context, idOf(row) ?? '')),
      mostNamed,
    ),
    // As many each: no sum.
    share: tied.length > 1 ? fill(findings.each, { share }) : share,
  };
}

export function findingOf(context: GraphContext, { list, sites, named, of, actors, places }: Found): Label {
  const kind = kindWords[list.kind][sites === 1 ? 'one' : 'many'];
  const who = firstOf(context, actors, ({ actor }) => actor, of);
  const where = firstOf(context, places, ({ economy }) => economy, of);
  return joined([
    fill(named === 0 ? findings.unnamed : findings[list.relation], {
      count: inEach((language) => new Intl.NumberFormat(language).format(sites)),
      kind,
      named: percentText(named / sites, 3),
    }),
    ...(who === null ? [] : [fill(findings.actor, who)]),
    ...(where === null ? [] : [fill(list.kind === 'cable' ? findings.landing : findings.place, where)]),
  ]);
}
