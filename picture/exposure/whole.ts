/** What part of a supply comes from where a harm is documented, at one stage, as a file. Economies alone, and no count of people. */

import type { FigureResult, NamedResult, SideName, SourceUseResult, StageName } from '../answer.ts';
import { drawShares } from '../bars/shares.ts';
import { withEditions } from '../editions.ts';
import { formatQuantity } from '../number.ts';
import { footerOf, inOnePiece, type WholePicture } from '../whole.ts';
import type { Words } from '../words/words.ts';

type Amount = Pick<FigureResult, 'quantity'>;

export interface ExposureStage {
  readonly stage: StageName;
  readonly year: number;
  readonly share: Amount;
  /** Whether further places may stand in what no place is named for. */
  readonly isFloor: boolean;
  readonly places: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    /** Null where no figure is known, with the reason. */
    readonly share: Amount | null;
    readonly reason: string | null;
  }[];
}

export interface ExposureAnswer {
  readonly harm: { readonly label: string };
  readonly material: NamedResult;
  readonly scope: string;
  readonly scheme: { readonly label: string };
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly sources: readonly SourceUseResult[];
}

export interface ExposureOptions {
  readonly width: number;
  readonly locale: string;
  readonly words: Pick<Words, 'numbers' | 'footer' | 'stages' | 'sides' | 'chain'>;
  readonly labels: {
    /** The question. */
    readonly title: string;
    /** Before the share of all places together. */
    readonly exposed: string;
    readonly floor: string;
    /** The document that names the places. */
    readonly document: string;
  };
  readonly release: string;
}

export function exposureWhole(
  said: ExposureAnswer,
  stage: ExposureStage,
  { width, locale, words, labels, release }: ExposureOptions,
): WholePicture {
  const rows = stage.places.map(({ economy, side, share, reason }) => ({
    id: economy.id,
    name: economy.name,
    about: share === null ? (reason ?? '') : words.sides[side],
    fill: 'harm-mark' as const,
    share: share?.quantity.value ?? null,
  }));
  const all = formatQuantity(stage.share.quantity, locale, words.numbers).text;
  return {
    ...inOnePiece(drawShares([], rows, { width, locale })),
    title: labels.title,
    subtitle: `${said.material.name}, ${words.stages[stage.stage]}, ${stage.year}. ${labels.exposed}${words.chain.colon}${all}${stage.isFloor ? ` (${labels.floor})` : ''}.`,
    description: said.scope,
    footer: [
      labels.document,
      said.scope,
      ...footerOf({ scheme: said.scheme.label, sources: withEditions(said.sources), release }, words.footer),
    ],
  };
}
