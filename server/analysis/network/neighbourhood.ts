/** The surroundings of a thing in the network of relations. The rules are in docs/methods/network.md. */
import { z } from 'zod';
import type { RelationPredicate } from '../../../schema/network.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import type { NeighbourhoodAnswer, NetworkNode } from './answer.ts';
import { usesOf } from './evidence.ts';
import type { Link, Network } from './network.ts';
import { idParameter, networkIn, predicatesParameter, relatedId } from './parameters.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { bounded, coverageOf, disclosureIsNoSize, noHarms, noRelations } from './words.ts';

/** Things that may be grown at once. */
const mostGrown = 40;

const parameters = z.strictObject({
  of: idParameter.describe('Id of the thing.'),
  depth: z.int().min(1).max(3).default(1).describe('Steps from it, 1 to 3.'),
  predicates: predicatesParameter.describe('Only relations by these predicates; all when not given.'),
  grown: z
    .array(idParameter)
    .max(mostGrown)
    .default([])
    .describe(`Ids of things whose own neighbours are shown as well, at most ${mostGrown}.`),
});
type Values = z.output<typeof parameters>;

function isChosenBy({ predicates }: Values): (predicate: RelationPredicate) => boolean {
  if (predicates === null) return () => true;
  const chosen = new Set(predicates);
  return (predicate) => chosen.has(predicate);
}

/** Ids whose neighbours are asked for, each once. */
const startsOf = (context: GraphContext, { of, grown }: Values): readonly string[] => [
  ...new Set([of, ...grown].map((id) => relatedId(context, id))),
];

export const neighbourhood = analysis({
  id: 'neighbourhood',
  label: { en: 'Surroundings', fr: 'Entourage', es: 'Entorno' },
  sentence: {
    en: 'Who owns, runs, supplies, meets on or binds a thing, and what those are related to in turn.',
    fr: 'Qui possède, exploite, fournit, rencontre au sujet de ou lie une chose, et à quoi ceux-là sont reliés à leur tour.',
    es: 'Quién posee, opera, suministra, se reúne sobre o vincula una cosa, y con qué se relacionan estos a su vez.',
  },
  method: 'network',
  parameters,
  needsNetwork: true,
  gather: () => [],
  compare: (context, { values }, found) => {
    const network = networkIn(found);
    const around = pick(context, values, network);
    return around === undefined ? [] : filtersAround(network, around.start, around.links);
  },
  compute(context, asked, _slices, { amounts, network: found }): NeighbourhoodAnswer {
    const { values } = asked;
    const network = networkIn(found);
    const [of = ''] = startsOf(context, values);
    const around = pick(context, values, network);
    const links = around?.links ?? [];
    const used = amounts.flat();
    const isAlone = links.length === 0;
    return {
      method: 'network',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: { known: isAlone ? 0 : 1, assumed: 0, unknown: isAlone ? 1 : 0, of: coverageOf },
      caveats: [
        ...(isAlone ? [noRelations] : [disclosureIsNoSize]),
        ...((around?.rests.length ?? 0) > 0 || around?.isCut === true ? [bounded] : []),
        noHarms,
      ],
      evidence: [...new Set(used.map(({ row }) => row))].sort((a, b) => a - b),
      uses: usesOf(used),
      of,
      depth: values.depth,
      nodes:
        around === undefined
          ? [{ entity: of, x: 0, y: 0, depth: 0, degree: 0, shown: 0 }]
          : nodesOf(network, around.depths, links),
      edges: links.map(({ subject, predicate, object, statements, yearFrom, yearTo }) => ({
        from: network.ids[subject] ?? '',
        to: network.ids[object] ?? '',
        predicate,
        statements,
        yearFrom,
        yearTo,
      })),
      rests: around?.rests ?? [],
      predicates: around === undefined ? [] : predicatesOf(network, around.start),
    };
  },
});

interface Around extends Surroundings {
  readonly start: number;
}

/** What was picked for a question, while it is answered: its statements are asked for before the answer is made. */
const picked = new WeakMap<Values, Around>();

/** Undefined for what stands in no relation. */
function pick(context: GraphContext, values: Values, network: Network): Around | undefined {
  const known = picked.get(values);
  if (known !== undefined) return known;
  const [of, ...grown] = startsOf(context, values).map((id) => network.placeOf(id));
  if (of === undefined) return undefined;
  const starts = [of, ...grown.filter((place) => place !== undefined)];
  const found = { start: of, ...surroundings(network, starts, values.depth, isChosenBy(values)) };
  picked.set(values, found);
  return found;
}

/** The statements behind the links of the thing itself; those behind any other are asked for by their ends. */
function filtersAround(network: Network, start: number, links: readonly Link[]): readonly StatementFilter[] {
  const self = [network.ids[start] ?? ''];
  const ends = { out: new Set<string>(), in: new Set<string>() };
  const predicates = { out: new Set<RelationPredicate>(), in: new Set<RelationPredicate>() };
  for (const { subject, predicate, object } of links) {
    if (subject !== start && object !== start) continue;
    const direction = subject === start ? 'out' : 'in';
    ends[direction].add(network.ids[direction === 'out' ? object : subject] ?? '');
    predicates[direction].add(predicate);
  }
  // Among shown things every link by a chosen predicate is shown, so that no other statement meets these.
  return (['out', 'in'] as const)
    .filter((direction) => ends[direction].size > 0)
    .map((direction) => ({
      predicate: [...predicates[direction]],
      subject: direction === 'out' ? self : [...ends.in],
      object: direction === 'out' ? [...ends.out] : self,
    }));
}

function nodesOf(
  network: Network,
  depths: ReadonlyMap<number, number>,
  links: readonly Link[],
): readonly NetworkNode[] {
  const others = new Map<number, Set<number>>([...depths.keys()].map((place) => [place, new Set()]));
  for (const { subject, object } of links) {
    others.get(subject)?.add(object);
    others.get(object)?.add(subject);
  }
  return [...depths]
    .map(([place, depth]) => ({
      place,
      node: {
        entity: network.ids[place] ?? '',
        ...network.positionOf(place),
        depth,
        degree: network.degreeOf(place),
        shown: others.get(place)?.size ?? 0,
      },
    }))
    .sort((a, b) => a.node.depth - b.node.depth || b.node.degree - a.node.degree || a.place - b.place)
    .map(({ node }) => node);
}

/** All predicates of the thing, whichever were chosen: what one may choose from. */
function predicatesOf(network: Network, place: number): NeighbourhoodAnswer['predicates'] {
  const others = new Map<RelationPredicate, Set<number>>();
  for (const at of network.linksOf(place)) {
    const { subject, predicate, object } = network.linkAt(at);
    const known = others.get(predicate) ?? new Set();
    others.set(predicate, known.add(subject === place ? object : subject));
  }
  return [...others]
    .map(([predicate, found]) => ({ predicate, count: found.size }))
    .sort((a, b) => b.count - a.count || (a.predicate < b.predicate ? -1 : 1));
}
