/** The shortest way between two things in the network of relations. The rules are in docs/methods/network.md. */
import { z } from 'zod';
import { type RelationPredicate, relationPredicates } from '../../../schema/network.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { type Asked, analysis } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import type { PathAnswer, PathStep } from './answer.ts';
import { usesOf } from './evidence.ts';
import type { Link, Network } from './network.ts';
import { idParameter, networkIn, predicatesParameter, relatedId } from './parameters.ts';
import { mostWays, shortestWay } from './shortest.ts';
import { coverageOf, noHarms, noWay, wayIsNoInfluence, withoutPlaces } from './words.ts';

/** Predicates by which nearly everything is linked through its country. */
const throughCountries: ReadonlySet<RelationPredicate> = new Set([
  'locatedIn',
  'notPartyTo',
  'partyTo',
  'signedOnly',
]);

const parameters = z.strictObject({
  from: idParameter.describe('Id of one end.'),
  to: idParameter.describe('Id of the other end.'),
  predicates: predicatesParameter.describe(
    'Only relations by these predicates. When not given, all but where things stand and who is party to what, unless an end is an economy or an instrument.',
  ),
});
type Values = z.output<typeof parameters>;

function endsOf(context: GraphContext, values: Values): readonly [string, string] {
  const [from, to] = [relatedId(context, values.from), relatedId(context, values.to)];
  if (from === to)
    throw new QuestionError(
      'BAD_USER_INPUT',
      `to: "${to}" is the same as from; a way needs two ends`,
      [],
      to,
    );
  return [from, to];
}

function predicatesOf(values: Values, ends: readonly [string, string]): readonly RelationPredicate[] {
  if (values.predicates !== null) return values.predicates;
  const isWide = ends.some((id) => id.startsWith('economy:') || id.startsWith('instrument:'));
  return relationPredicates.filter((predicate) => isWide || !throughCountries.has(predicate));
}

interface Found {
  readonly ways: number;
  /** The links of each step, all of them between the same two things. */
  readonly steps: readonly { readonly from: number; readonly links: readonly Link[] }[];
}

/** What was found for a question, while it is answered: its statements are asked for before the answer is made. */
const kept = new WeakMap<Values, Found>();

function find(context: GraphContext, { values }: Asked<Values>, network: Network): Found | undefined {
  const known = kept.get(values);
  if (known !== undefined) return known;
  const ends = endsOf(context, values);
  const [from, to] = [network.placeOf(ends[0]), network.placeOf(ends[1])];
  if (from === undefined || to === undefined) return undefined;
  const chosen = new Set(predicatesOf(values, ends));
  const isChosen = (predicate: RelationPredicate): boolean => chosen.has(predicate);
  const way = shortestWay(network, from, to, isChosen);
  if (way === undefined) return undefined;
  const steps = way.places.slice(1).map((place, index) => {
    const before = way.places[index] ?? from;
    const links = [...network.linksOf(before)]
      .map((at) => network.linkAt(at))
      .filter(
        ({ subject, predicate, object }) => isChosen(predicate) && (subject === place || object === place),
      );
    return { from: before, links };
  });
  const found = { ways: way.ways, steps };
  kept.set(values, found);
  return found;
}

export const path = analysis({
  id: 'path',
  label: { en: 'Way between two', fr: 'Chemin entre deux', es: 'Camino entre dos' },
  sentence: {
    en: 'The shortest row of stated relations that leads from one thing to another.',
    fr: 'La plus courte suite de relations énoncées qui mène d’une chose à une autre.',
    es: 'La serie más corta de relaciones enunciadas que lleva de una cosa a otra.',
  },
  method: 'network',
  parameters,
  needsNetwork: true,
  gather(context, asked, found): StatementFilter[] {
    const network = networkIn(found);
    const steps = find(context, asked, network)?.steps ?? [];
    return steps.flatMap(({ links }) =>
      links.map(({ subject, predicate, object }) => ({
        subject: [network.ids[subject] ?? ''],
        predicate: [predicate],
        object: [network.ids[object] ?? ''],
      })),
    );
  },
  compute(context, asked, slices, { network: known }): PathAnswer {
    const network = networkIn(known);
    const [from, to] = endsOf(context, asked.values);
    const found = find(context, asked, network);
    const chosen = predicatesOf(asked.values, [from, to]);
    const rows = slices.flat();
    return {
      method: 'network',
      parameters: parametersOf(asked, { predicates: chosen.join(',') }),
      assumptions: [],
      choices: [],
      coverage: {
        known: found === undefined ? 0 : 1,
        assumed: 0,
        unknown: found === undefined ? 1 : 0,
        of: coverageOf,
      },
      caveats: [
        found === undefined ? noWay : wayIsNoInfluence,
        ...(chosen.length < relationPredicates.length && asked.values.predicates === null
          ? [withoutPlaces]
          : []),
        noHarms,
      ],
      evidence: rowsOf(rows.map(({ row }) => row)),
      uses: usesOf(rows),
      from,
      to,
      length: found?.steps.length ?? null,
      alternatives: found === undefined ? 0 : Math.min(mostWays, found.ways) - 1,
      steps: found?.steps.flatMap((step) => stepOf(network, step)) ?? [],
    };
  },
});

/** The first of the links by predicate tells the step; others between the same two are in the evidence. */
function stepOf(network: Network, { from, links }: Found['steps'][number]): PathStep[] {
  const [link] = links;
  if (link === undefined) return [];
  const isForward = link.subject === from;
  return [
    {
      from: network.ids[from] ?? '',
      to: network.ids[isForward ? link.object : link.subject] ?? '',
      predicate: link.predicate,
      isForward,
      statements: link.statements,
      yearFrom: link.yearFrom,
      yearTo: link.yearTo,
    },
  ];
}
