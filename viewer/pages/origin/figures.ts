/** The numbers of an answer about origins by their names in the address, and what each says it is of. */
import type { NamedResult } from '../../../picture/answer.ts';
import { pairName } from '../../../picture/origin/bounds.ts';
import { originSubtitle } from '../../../picture/origin/detail.ts';
import { type Options, stageName } from '../../../picture/origin/groups.ts';
import { boundKey, lastKey, originKey, unknownKey, usesKey } from '../../../picture/origin/keys.ts';
import type { Amount, BoundResult, OriginResult } from '../../../picture/origin/query.ts';
import { chinaApart, southApartKey } from './china-apart.ts';

const stageTotals = ['production', 'lumped', 'traded', 'shortfall', 'used'] as const;

export function boundAt(bounds: readonly BoundResult[], key: string): BoundResult | undefined {
  return bounds.find((bound) => boundKey(bound) === key);
}

/** The figure of that name; undefined when the answer has none. */
export function figureAt(answer: OriginResult, key: string): Amount | undefined {
  const [head, first = '', second = '', third = ''] = key.split('/');
  const byEconomy = <One extends { readonly economy: { readonly id: string } }>(
    list: readonly One[],
    id: string,
  ): One | undefined => list.find(({ economy }) => economy.id === id);
  const atStage = <One extends { readonly stage: string }>(list: readonly One[]): readonly One[] =>
    list.filter(({ stage }) => stage === first);
  switch (head) {
    case 'total':
      return answer.total;
    case 'origin':
      return answer.origins.find(({ economy }) => originKey(economy) === key)?.share;
    case 'mass':
      return byEconomy([...answer.origins, ...answer.destinations], first)?.mass;
    case 'spread':
      return byEconomy(answer.origins, first)?.spread ?? undefined;
    case 'use':
      return answer.destinations.find(({ economy }) => usesKey(economy) === key)?.share;
    case 'last':
      return answer.lastShippers.find((one) => lastKey(one) === key)?.share;
    case 'unknown':
      return answer.unknowns.find((one) => unknownKey(one) === key)?.share;
    case 'side':
      if (key === southApartKey) return chinaApart(answer)?.south;
      return answer.bySide.find(({ side }) => (side ?? 'none') === first)?.share;
    case 'stage': {
      const [stage] = atStage(answer.stages);
      if (second === 'factor')
        return stage?.codes.find(({ product }) => product.id === third)?.factor ?? undefined;
      const name = stageTotals.find((one) => one === second);
      return name === undefined ? undefined : stage?.[name];
    }
    case 'hub':
      return byEconomy(atStage(answer.hubs), second)?.share;
    case 'merchant':
      return byEconomy(atStage(answer.merchants), second)?.oneSided;
    case 'home':
      return byEconomy(answer.domestic, first)?.ratio;
    case 'buyer': {
      const sold = atStage(answer.topBuyers).find(({ producer }) => producer.id === second);
      return byEconomy(sold?.buyers ?? [], third)?.share;
    }
    case 'bound':
      return boundAt(answer.bounds, key)?.shareOfImports;
    default:
      return undefined;
  }
}

export interface About {
  readonly heading: string;
  readonly line: string;
  readonly entity: NamedResult | null;
}

/** What a number is of: the heading and the line under it in the panel. */
export function aboutFigure(
  answer: OriginResult,
  key: string,
  options: Options & { readonly names: Readonly<Record<string, string>> },
): About {
  const { names, labels } = options;
  const [head = '', first = '', second = '', third = ''] = key.split('/');
  const whole = originSubtitle(answer, options);
  const economies = [
    ...answer.origins,
    ...answer.destinations,
    ...answer.lastShippers,
    ...answer.hubs,
    ...answer.merchants,
    ...answer.domestic,
  ].map(({ economy }) => economy);
  const economy = (id: string): NamedResult | null => economies.find((one) => one.id === id) ?? null;
  const of = (entity: NamedResult | null, line: string): About => ({
    heading: entity?.name ?? answer.material.name,
    line,
    entity: entity ?? answer.material,
  });
  switch (head) {
    case 'unknown': {
      const one = answer.unknowns.find((unknown) => unknownKey(unknown) === key);
      return {
        heading: one?.economy?.name ?? labels.groups.unknown,
        line: `${one?.label ?? ''}. ${whole}`,
        entity: one?.economy ?? answer.material,
      };
    }
    case 'side': {
      if (key === southApartKey)
        return {
          heading: labels.sides.SOUTH,
          line: `${names.apart ?? ''}. ${answer.scheme.label}. ${whole}`,
          entity: answer.material,
        };
      const side = answer.bySide.find((one) => (one.side ?? 'none') === first)?.side ?? null;
      const heading = side === null ? labels.groups.unknown : labels.sides[side];
      return { heading, line: `${answer.scheme.label}. ${whole}`, entity: answer.material };
    }
    case 'stage': {
      const stage = answer.stages.find((one) => one.stage === first);
      const said = stage === undefined ? '' : stageName(stage.stage, options);
      return of(null, `${names[second] ?? ''}, ${said}, ${answer.year}`);
    }
    case 'hub':
    case 'merchant':
      return of(economy(second), `${names[head] ?? ''}. ${whole}`);
    case 'buyer': {
      const sold = answer.topBuyers.find(({ stage, producer }) => stage === first && producer.id === second);
      const buyer = sold?.buyers.find((one) => one.economy.id === third)?.economy ?? null;
      return of(buyer, `${names.buyer ?? ''}${labels.colon}${sold?.producer.name ?? ''}. ${whole}`);
    }
    case 'bound': {
      const bound = boundAt(answer.bounds, key);
      return bound === undefined ? of(null, '') : aboutBound(bound, options);
    }
    case 'total':
      return of(null, whole);
    default:
      return of(economy(first), `${names[head] ?? ''}. ${whole}`);
  }
}

export function aboutBound(
  bound: BoundResult,
  options: Options & { readonly names: Readonly<Record<string, string>> },
): About {
  const { product, year, source, edition, to } = bound;
  return {
    heading: pairName(bound, options),
    line: `${options.names.bound ?? ''}. ${product.name}, ${year}, ${source.shortTitle} (${edition})`,
    entity: to,
  };
}
