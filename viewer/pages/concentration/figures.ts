/** The numbers of one material by their names in the address, and what each says it is of. */
import type { FigureResult, NamedResult, QuantityResult } from '../../../picture/answer.ts';
import type { Options } from '../../../picture/concentration/amounts.ts';
import { producerName } from '../../../picture/concentration/buyers.ts';
import { chokeName } from '../../../picture/concentration/chokes.ts';
import { detailSubtitle } from '../../../picture/concentration/detail.ts';
import { holderKey } from '../../../picture/concentration/holders.ts';
import { editionName } from '../../../picture/concentration/movement.ts';
import type { ConcentrationResult } from '../../../picture/concentration/query.ts';

/** Which part of the answer a number stands in; each is asked for with its own query. */
export type FigureKind = 'indices' | 'holders' | 'series' | 'home' | 'chokes' | 'buyers';

export interface Found<Figure> {
  readonly kind: FigureKind;
  readonly figure: Figure;
}

type Holding<Figure> = { readonly share: Figure };
interface HolderPart<Figure> extends Holding<Figure> {
  readonly entity: { readonly id: string } | null;
  readonly side: ConcentrationResult['holders'][number]['side'];
}

/** As much of the answer as a query asks for, with figures of any fullness. */
export interface FigureParts<Figure> {
  readonly index?: Figure;
  readonly points?: Figure;
  readonly topOne?: Holding<Figure>;
  readonly topThree?: Holding<Figure> | null;
  readonly total?: Figure;
  readonly world?: Figure | null;
  readonly difference?: Figure | null;
  readonly ofWorld?: Figure | null;
  readonly unallocated?: Holding<Figure> | null;
  readonly holders?: readonly HolderPart<Figure>[];
  readonly lumps?: readonly HolderPart<Figure>[];
  readonly series?: readonly {
    readonly points: readonly { readonly year: number; readonly index: Figure }[];
  }[];
  readonly homeRefining?: readonly {
    readonly economies: readonly {
      readonly economy: { readonly id: string };
      readonly points: readonly { readonly year: number; readonly ratio: Figure }[];
    }[];
  }[];
  readonly chokePoints?: readonly Holding<Figure>[];
  readonly buyers?: readonly {
    readonly buyers: readonly (Holding<Figure> & { readonly economy: { readonly id: string } })[];
  }[];
}

const indexNames = ['index', 'points', 'total', 'world', 'difference', 'ofWorld'] as const;

export function kindOf(key: string): FigureKind | undefined {
  const [head = ''] = key.split('.');
  const kinds: Readonly<Record<string, FigureKind>> = {
    holder: 'holders',
    series: 'series',
    home: 'home',
    choke: 'chokes',
    buyer: 'buyers',
    topOne: 'indices',
    topThree: 'indices',
    unallocated: 'indices',
  };
  if (Object.hasOwn(kinds, head)) return kinds[head];
  return indexNames.some((name) => name === head) ? 'indices' : undefined;
}

/** The figure of that name; undefined when the answer has none. */
export function figureAt<Figure>(parts: FigureParts<Figure>, key: string): Figure | undefined {
  const [head, first = '', second = '', third = ''] = key.split('.');
  switch (head) {
    case 'topOne':
    case 'topThree':
    case 'unallocated':
      return parts[head]?.share;
    case 'holder':
      return [...(parts.holders ?? []), ...(parts.lumps ?? [])].find(
        (holder) => holderKey({ ...holder, entity: holder.entity as NamedResult | null }) === key,
      )?.share;
    case 'series':
      return parts.series?.[Number(first)]?.points.find(({ year }) => year === Number(second))?.index;
    case 'home':
      return parts.homeRefining?.[Number(first)]?.economies
        .find(({ economy }) => economy.id === second)
        ?.points.find(({ year }) => year === Number(third))?.ratio;
    case 'choke':
      return parts.chokePoints?.[Number(first)]?.share;
    case 'buyer':
      return parts.buyers?.[Number(first)]?.buyers.find(({ economy }) => economy.id === second)?.share;
    default: {
      const name = indexNames.find((one) => one === head);
      return name === undefined ? undefined : (parts[name] ?? undefined);
    }
  }
}

/** What a number is of: the line under its heading in the panel. */
export function aboutFigure(
  answer: ConcentrationResult,
  key: string,
  options: Options & { readonly names: Readonly<Record<string, string>> },
): { readonly heading: string; readonly line: string; readonly entity: NamedResult | null } {
  const { names } = options;
  const [head = '', first = '', second = '', third = ''] = key.split('.');
  const whole = detailSubtitle(answer, options);
  const material = answer.material;
  switch (head) {
    case 'holder': {
      const holder = [...answer.holders, ...answer.lumps].find((one) => holderKey(one) === key);
      return {
        heading: holder?.label ?? '',
        line: `${names.share}. ${whole}`,
        entity: holder?.entity ?? null,
      };
    }
    case 'series': {
      const one = answer.series[Number(first)];
      const edition = one === undefined ? '' : editionName(one, options);
      return { heading: material.name, line: `${names.index}, ${second}, ${edition}`, entity: material };
    }
    case 'home': {
      const economies = answer.homeRefining[Number(first)]?.economies ?? [];
      const economy = economies.find((one) => one.economy.id === second)?.economy ?? null;
      return {
        heading: economy?.name ?? '',
        line: `${names.home}, ${material.name}, ${third}`,
        entity: economy,
      };
    }
    case 'choke': {
      const choke = answer.chokePoints[Number(first)];
      return {
        heading: choke?.economy.name ?? '',
        line: choke === undefined ? '' : chokeName(choke, options),
        entity: choke?.economy ?? null,
      };
    }
    case 'buyer': {
      const one = answer.buyers[Number(first)];
      const buyer = one?.buyers.find(({ economy }) => economy.id === second)?.economy ?? null;
      return {
        heading: buyer?.name ?? '',
        line: one === undefined ? '' : `${names.buyer}. ${producerName(one, options)}`,
        entity: buyer,
      };
    }
    default:
      return { heading: material.name, line: `${names[head] ?? ''}. ${whole}`, entity: material };
  }
}

export type QuantityOnly = Pick<FigureResult, 'quantity'> & { readonly quantity: QuantityResult };
