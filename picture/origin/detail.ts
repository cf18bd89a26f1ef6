/** One material in parts, each a question of its own: shipped and dug, used, passed on, refined at home, bought, bounds. */
import type { Drawn } from '../concentration/drawn.ts';
import { formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import { drawBuyers, drawHome, drawHubs } from './around.ts';
import { boundsByCode, drawBounds } from './bounds.ts';
import {
  capital,
  type Group,
  type Options,
  originGroups,
  stageName,
  textOfAmount,
  usageGroups,
} from './groups.ts';
import type { BoundResult, BoundsData, OriginResult } from './query.ts';
import { drawShares, type SharesOptions, shareScale } from './shares.ts';

export const partNames = ['origins', 'uses', 'bounds', 'hubs', 'home', 'buyers'] as const;
export type PartName = (typeof partNames)[number];

export interface Part {
  /** Names the part within the page; of bounds with the code. */
  readonly id: string;
  readonly name: PartName;
  readonly title: string;
  readonly note: string;
  readonly drawn: Drawn;
}

/** Ore alone, or ore and metal: somebody dug it; metal alone: somebody refined it. */
export const isDug = ({ stages }: OriginResult): boolean =>
  stages.some(({ stage }) => stage === 'EXTRACTION');

/** The two parts that divide a whole, and can be drawn on one scale with those of another answer. */
export type SharesPart = Extract<PartName, 'origins' | 'uses'>;

function shared(
  name: SharesPart,
  answer: OriginResult,
  options: Options,
): readonly [groups: readonly Group[], options: SharesOptions] {
  const { labels } = options;
  if (name === 'uses')
    return [usageGroups(answer, options), { ...options, barKey: labels.key.uses, hasLast: false, foot: [] }];
  const isEmpty = answer.origins.length + answer.lastShippers.length === 0;
  return [
    isEmpty ? [] : originGroups(answer, options),
    {
      ...options,
      barKey: isDug(answer) ? labels.key.dug : labels.key.refined,
      hasLast: answer.lastShippers.length > 0,
      foot: footOf(answer, options),
    },
  ];
}

/** @param scale px for a share of one; as much as there is room for when not given */
export function drawSharesOf(
  name: SharesPart,
  answer: OriginResult,
  options: Options,
  scale?: number,
): Drawn {
  const [groups, own] = shared(name, answer, options);
  return drawShares(groups, scale === undefined ? own : { ...own, scale });
}

/** The scale on which all of these answers have room, in px for a share of one. */
export function scaleOfAll(name: SharesPart, answers: readonly OriginResult[], options: Options): number {
  return Math.min(
    ...answers.flatMap((answer) => {
      const [groups, own] = shared(name, answer, options);
      return groups.length === 0 ? [] : [shareScale(groups, own)];
    }),
  );
}

export function partsOf(answer: OriginResult, options: Options): readonly Part[] {
  const { labels } = options;
  const parts: Part[] = [];
  const add = (name: PartName, drawn: Drawn): void => {
    if (drawn.height > 0) parts.push({ id: name, name, ...labels.panels[name], drawn });
  };
  add('origins', drawSharesOf('origins', answer, options));
  add('uses', drawSharesOf('uses', answer, options));
  parts.push(...boundParts(answer.bounds, options));
  add('hubs', drawHubs(answer, options));
  add('home', drawHome(answer, options));
  add('buyers', drawBuyers(answer, options));
  return parts;
}

/** A part for each code of which totals are known. */
export function boundParts(bounds: readonly BoundResult[], options: Options): readonly Part[] {
  const { panels } = options.labels;
  return boundsByCode(bounds).map((own, place) => {
    const [{ product, year, source, edition } = own[0] as BoundResult] = own;
    const what = fill(options.labels.edition, { source: source.shortTitle, edition });
    return {
      id: `bounds-${product.id.replaceAll(/[^\w-]/g, '-')}`,
      name: 'bounds' as const,
      title: place === 0 ? panels.bounds.title : capital(product.name),
      note: place === 0 ? `${product.name}, ${year}, ${what}. ${panels.bounds.note}` : `${year}, ${what}.`,
      drawn: drawBounds(own, options),
    };
  });
}

/** How much is known of the whole, and what rests on an assumption. */
export function footOf({ coverage, total, assumptions }: OriginResult, options: Options): readonly string[] {
  const { labels, locale } = options;
  const share = (part: number): string => formatShare(part, locale, labels.numbers.lessThan);
  const whole = fill(coverage.assumed > 0 ? labels.whole : labels.wholeKnown, {
    known: share(coverage.known),
    assumed: share(coverage.assumed),
    unknown: share(coverage.unknown),
    total: textOfAmount(total, options),
  });
  const resting = assumptions.flatMap(({ text, share: part }) =>
    part === null ? [] : [fill(labels.restsOn, { share: share(part), text })],
  );
  return [whole, ...resting];
}

export function originTitle(answer: OriginResult, { labels }: Pick<Options, 'labels'>): string {
  const { material, consumer, producer } = answer;
  const name = capital(material.name);
  if (consumer === null && producer !== null)
    return fill(labels.titleOf.uses, { name, place: producer.name });
  // Whoever uses something had it sent or made it: without either the whole world is meant.
  const kind = isDug(answer) ? 'dug' : 'refined';
  return consumer === null || answer.lastShippers.length === 0
    ? fill(labels.titleOf[`${kind}World`], { name })
    : fill(labels.titleOf[kind], { name, place: consumer.name });
}

export function originSubtitle(answer: OriginResult, options: Options): string {
  const { labels } = options;
  const { stages } = answer;
  const [first, second] = stages;
  const names =
    first === undefined
      ? ''
      : second === undefined
        ? capital(stageName(first.stage, options))
        : capital(
            fill(labels.chain, {
              first: stageName(first.stage, options),
              second: stageName(second.stage, options),
            }),
          );
  const list = (items: readonly string[]): string => [...new Set(items)].join('; ');
  return fill(labels.subtitleOf, {
    stages: names,
    year: answer.year,
    total: textOfAmount(answer.total, options),
    output: list(
      stages.map(({ source, edition }) => fill(labels.edition, { source: source.shortTitle, edition })),
    ),
    trade: list(
      stages.map(({ tradeSource, tradeEdition }) =>
        tradeSource === null
          ? labels.pool
          : fill(labels.edition, { source: tradeSource.shortTitle, edition: tradeEdition ?? '' }),
      ),
    ),
  });
}

export function boundsTitle({ originBounds }: BoundsData, { labels }: Pick<Options, 'labels'>): string {
  return fill(labels.titleBounds, { name: capital(originBounds.material.name) });
}
