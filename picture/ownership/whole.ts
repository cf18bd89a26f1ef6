/** One part of what is dug by owner, as a file: what is known of the owners in one bar, and the owners below. */

import type { FigureResult, NamedResult, SourceUseResult, StageName } from '../answer.ts';
import { drawShares, type ShareRow } from '../bars/shares.ts';
import { withEditions } from '../editions.ts';
import { formatNumber, formatQuantity } from '../number.ts';
import type { Fill } from '../scene.ts';
import { footerOf, inOnePiece, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

type Amount = Pick<FigureResult, 'quantity'>;
type ClaimName = 'OWNER' | 'SPLIT_UNKNOWN' | 'CONTRADICTED' | 'RING' | 'NOT_NAMED';
type HomeName = 'HOME' | 'HOME_NOT_KNOWN' | Exclude<ClaimName, 'OWNER'>;

export interface OwnershipPart {
  readonly material: NamedResult;
  readonly stage: StageName;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly years: readonly number[];
  readonly total: Amount;
  readonly rows: readonly {
    readonly kind: ClaimName;
    readonly owners: readonly NamedResult[];
    readonly home: NamedResult | null;
    readonly share: Amount;
  }[];
  readonly homes: readonly { readonly kind: HomeName; readonly share: Amount }[];
}

export interface OwnershipOptions {
  readonly width: number;
  readonly locale: string;
  readonly words: Pick<Words, 'numbers' | 'footer' | 'stages'>;
  readonly labels: {
    /** The question. */
    readonly title: string;
    readonly homes: Readonly<Record<HomeName, string>>;
    readonly kinds: Readonly<Record<ClaimName, string>>;
    /** With `{count}`: owners that have no row of their own. */
    readonly others: string;
    /** With `{total}`. */
    readonly total: string;
  };
  readonly sources: readonly SourceUseResult[];
  readonly release: string;
}

/** Owners with a row of their own. */
const mostOwners = 14;
const homeNames: readonly HomeName[] = [
  'HOME',
  'HOME_NOT_KNOWN',
  'SPLIT_UNKNOWN',
  'CONTRADICTED',
  'RING',
  'NOT_NAMED',
];
/** Grey, and no side: an owner has a home, not a side of a scheme. What nobody can be given is hatched. */
const fillOf = (kind: HomeName): Fill =>
  kind === 'HOME' ? 'ink-2' : kind === 'HOME_NOT_KNOWN' ? 'ink-3' : 'hatch';

const partOf = ({ quantity }: Amount): number => quantity.value ?? 0;
const sumOf = (some: readonly { readonly share: Amount }[]): number =>
  some.reduce((sum, { share }) => sum + partOf(share), 0);

/** Owners by their part, the others together, and then what has no settled or no named owner: together the whole. */
export function ownerRows(
  { rows }: Pick<OwnershipPart, 'rows'>,
  { labels, locale }: Pick<OwnershipOptions, 'labels' | 'locale'>,
): readonly ShareRow[] {
  const owners = rows
    .filter(({ kind }) => kind === 'OWNER')
    .sort((a, b) => partOf(b.share) - partOf(a.share));
  const others = owners.slice(mostOwners);
  const unsettled = homeNames.flatMap((kind): readonly ShareRow[] => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0 || kind === 'HOME' || kind === 'HOME_NOT_KNOWN') return [];
    return [{ id: kind, name: labels.kinds[kind], about: '', fill: 'hatch', share: sumOf(own) }];
  });
  const count = formatNumber(others.length, locale, 15);
  return [
    ...owners.slice(0, mostOwners).map(
      ({ owners: named, home, share }): ShareRow => ({
        id: named[0]?.id ?? '',
        name: named.map(({ name }) => name).join(', '),
        about: home?.name ?? labels.homes.HOME_NOT_KNOWN,
        fill: fillOf(home === null ? 'HOME_NOT_KNOWN' : 'HOME'),
        share: partOf(share),
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          {
            id: 'others',
            name: fill(labels.others, { count }),
            about: '',
            fill: 'ink-3' as const,
            share: sumOf(others),
          },
        ]),
    ...unsettled,
  ];
}

export function ownershipWhole(part: OwnershipPart, options: OwnershipOptions): WholePicture {
  const { width, locale, words, labels, sources, release } = options;
  const pieces = homeNames.map((kind) => ({
    name: labels.homes[kind],
    fill: fillOf(kind),
    share: sumOf(part.homes.filter((home) => home.kind === kind)),
  }));
  const total = formatQuantity(part.total.quantity, locale, words.numbers).text;
  return {
    ...inOnePiece(drawShares(pieces, ownerRows(part, options), { width, locale })),
    title: labels.title,
    subtitle: [
      `${part.material.name}, ${words.stages[part.stage]}, ${part.years.join(', ')}.`,
      fill(labels.total, { total }),
      `${part.source.shortTitle}, ${part.edition}.`,
    ].join(' '),
    description: labels.title,
    footer: footerOf({ scheme: null, sources: withEditions(sources), release }, words.footer),
  };
}
