/** What stands beside the origins: who shipped last, who passes on most, who buys, who only trades. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { LastShipper, OriginBuyers, OriginHub, OriginMerchant, OriginShare } from './answer.ts';
import type { StageNetwork } from './network.ts';
import type { Telling } from './shares.ts';
import { partnersOf } from './solve/rows.ts';
import type { System } from './system.ts';

const nodeOf = ({ question }: Telling, place: number): string => question.places.nodes[place] ?? '';
const lastOf = (system: System): StageNetwork => system.stages.at(-1) as StageNetwork;

/**
 * The share that plain trade statistics show: who shipped last, and what was produced at home. It stands beside the
 * share of the origin. Empty where no consumer is asked for.
 */
export function lastShippersIn(telling: Telling, origins: readonly OriginShare[]): readonly LastShipper[] {
  const { question, figures, sideOf } = telling;
  const { users, plan, base } = question;
  if (users === undefined || plan.consumer === null) return [];
  const inside = new Set(users);
  const sentTo = (system: System): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    for (const user of users) {
      for (const { economy, mass } of partnersOf(lastOf(system).prepared.incoming, user)) {
        if (!inside.has(economy)) found.set(economy, (found.get(economy) ?? 0) + mass);
      }
    }
    return found;
  };
  const sums = new Map<System, ReadonlyMap<number, number>>();
  const of = (system: System): ReadonlyMap<number, number> => {
    const known = sums.get(system) ?? sentTo(system);
    sums.set(system, known);
    return known;
  };
  const home = (system: System): number =>
    users.reduce((total, user) => total + (lastOf(system).prepared.production[user] ?? 0), 0);
  const whole = (system: System): number =>
    home(system) + [...of(system).values()].reduce((total, mass) => total + mass, 0);
  const originOf = (economy: string) => origins.find((origin) => origin.economy === economy)?.share ?? null;
  const shippers = [...of(base)]
    .map(([place, value]) => ({ place, value, id: nodeOf(telling, place) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || byCodeUnit(a.id, b.id))
    .map(({ place, id }): LastShipper => {
      const mass = (system: System): number => of(system).get(place) ?? 0;
      return {
        economy: id,
        side: sideOf(id),
        isHome: false,
        mass: figures.mass(mass),
        share: figures.share(mass, whole),
        originShare: originOf(id),
      };
    });
  if (!(home(base) > 0)) return shippers;
  return [
    {
      economy: plan.consumer,
      side: sideOf(plan.consumer),
      isHome: true,
      mass: figures.mass(home),
      share: figures.share(home, whole),
      originShare: originOf(plan.consumer),
    },
    ...shippers,
  ];
}

const mostHubs = 8;

/** Of each stage the economies that pass on most of what they import: every import leaves in the same mix as the rest. */
export function hubsIn(telling: Telling): readonly OriginHub[] {
  const { question, figures, sideOf } = telling;
  return question.base.stages.flatMap((network, place) => {
    const stage = network.input.plan.stage;
    if (network.input.plan.codes.length === 0) return [];
    const passed =
      (node: number) =>
      (system: System): number => {
        const prepared = system.stages[place]?.prepared;
        const throughput = prepared?.throughput[node] ?? 0;
        if (prepared === undefined || throughput === 0) return 0;
        return ((prepared.imports[node] ?? 0) * (prepared.exports[node] ?? 0)) / throughput;
      };
    const imported =
      (node: number) =>
      (system: System): number =>
        system.stages[place]?.prepared.imports[node] ?? 0;
    return question.places.nodes
      .map((id, node) => ({ id, node, value: passed(node)(question.base) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || byCodeUnit(a.id, b.id))
      .slice(0, mostHubs)
      .map(
        ({ id, node }): OriginHub => ({
          economy: id,
          side: sideOf(id),
          stage,
          imports: figures.mass(imported(node)),
          passedOn: figures.mass(passed(node)),
          share: figures.share(passed(node), imported(node)),
        }),
      );
  });
}

const mostProducers = 3;
const mostBuyers = 5;

/** Whom a producer's exports go to at each stage: of the producer asked for, else of the largest origins. */
export function buyersIn(telling: Telling, origins: readonly OriginShare[]): readonly OriginBuyers[] {
  const { question, figures, sideOf } = telling;
  const producers =
    question.producers ??
    origins.slice(0, mostProducers).flatMap(({ economy }) => question.places.of.get(economy) ?? []);
  return question.base.stages.flatMap((network, place) => {
    if (network.input.plan.codes.length === 0) return [];
    return producers.flatMap((producer): OriginBuyers[] => {
      const exported = (system: System): number => system.stages[place]?.prepared.exports[producer] ?? 0;
      if (!(exported(question.base) > 0)) return [];
      const id = nodeOf(telling, producer);
      const buyers = partnersOf(network.prepared.outgoing, producer)
        .slice(0, mostBuyers)
        .map(({ economy }) => {
          const sold = (system: System): number => {
            const rows = system.stages[place]?.prepared.outgoing;
            return rows === undefined
              ? 0
              : (partnersOf(rows, producer).find((partner) => partner.economy === economy)?.mass ?? 0);
          };
          const buyer = nodeOf(telling, economy);
          return { economy: buyer, side: sideOf(buyer), share: figures.share(sold, exported) };
        });
      return [
        {
          producer: id,
          side: sideOf(id),
          stage: network.input.plan.stage,
          exports: figures.mass(exported),
          buyers,
        },
      ];
    });
  });
}

/** Economies whose trade mostly one side declares, by stage and size. */
export function merchantsIn(telling: Telling): readonly OriginMerchant[] {
  const { question, figures } = telling;
  return question.base.stages.flatMap((network, place) =>
    network.merchants
      .map(({ node, oneSided }) => ({ node, oneSided, id: nodeOf(telling, node) }))
      .sort(
        (a, b) =>
          (network.prepared.imports[b.node] ?? 0) - (network.prepared.imports[a.node] ?? 0) ||
          byCodeUnit(a.id, b.id),
      )
      .map(
        ({ node, oneSided, id }): OriginMerchant => ({
          economy: id,
          stage: network.input.plan.stage,
          imports: figures.mass((system) => system.stages[place]?.prepared.imports[node] ?? 0),
          exports: figures.mass((system) => system.stages[place]?.prepared.exports[node] ?? 0),
          oneSided: figures.share(
            () => oneSided,
            () => 1,
          ),
        }),
      ),
  );
}
