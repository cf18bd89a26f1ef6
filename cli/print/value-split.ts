/** The price of a device divided: by side, part, stage and economy, and what its metals cost. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import type { FigureOut, NamedOut, SourceOut } from './answer.ts';
import { figureText, numberParts, shareText, sideText, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { tableText } from './table.ts';
import { valueHeadIn } from './value-heads.ts';

interface AmountOut {
  readonly amount: FigureOut;
  readonly share: FigureOut;
}
export interface SplitOut {
  readonly device: NamedOut;
  readonly year: number;
  readonly kind: NamedOut | null;
  readonly source: SourceOut;
  readonly edition: string;
  readonly whole: FigureOut;
  readonly price: FigureOut | null;
  readonly parts: readonly (AmountOut & {
    readonly actor: NamedOut;
    readonly stage: string | null;
    readonly economy: NamedOut | null;
    readonly side: string | null;
  })[];
  readonly bands: readonly (AmountOut & { readonly band: string })[];
  readonly byStage: readonly (AmountOut & { readonly stage: string | null })[];
  readonly byEconomy: readonly (AmountOut & { readonly economy: NamedOut; readonly side: string })[];
  readonly rounding: AmountOut;
  readonly materials: {
    readonly priceYear: number;
    readonly contentsOf: NamedOut | null;
    readonly metals: readonly {
      readonly material: NamedOut;
      readonly mass: FigureOut;
      readonly quotation: NamedOut | null;
      readonly price: FigureOut | null;
      readonly worth: FigureOut | null;
      readonly reason: string | null;
    }[];
    readonly worth: FigureOut | null;
    readonly reason: string | null;
  };
}

export function splitBlocks(split: SplitOut, language: Language): readonly string[] {
  const head = headIn(language);
  const own = valueHeadIn(language);
  const bandNames = words[language].ledger.band as Readonly<Record<string, string>>;
  const amounts = [{ head: head('amount') }, { head: head('share'), isNumber: true }];
  // The least and the most of a side stand in a column of their own.
  const plain = ({ quantity, ...rest }: FigureOut): FigureOut => ({
    ...rest,
    quantity: quantity.value === null ? quantity : { ...quantity, low: null, high: null },
  });
  const cells = ({ amount, share }: AmountOut): readonly string[] => [
    figureText(plain(amount), language),
    shareText(share, language),
  ];
  // Of bounds alone the share is the range already.
  const range = ({ share: { quantity } }: AmountOut): string =>
    quantity.value === null ? '' : numberParts(quantity, language).range;
  const stage = (name: string | null): string => stageText(name, language) || own('noStage');
  return [
    `${own('whole')}: ${figureText(split.whole, language)}${split.price === null ? '' : ` · ${figureText(split.price, language)}`}${split.kind === null ? '' : ` · ${split.kind.name}`}`,
    tableText(
      [{ head: head('side') }, ...amounts, { head: own('between') }],
      [
        ...split.bands.map((one) => [bandNames[one.band] ?? one.band, ...cells(one), range(one)]),
        [own('rounding'), ...cells(split.rounding), ''],
      ],
    ),
    tableText(
      [
        { head: head('name') },
        { head: own('economy') },
        { head: head('side') },
        { head: head('stage') },
        ...amounts,
      ],
      split.parts.map((one) => [
        one.actor.name,
        one.economy?.name ?? own('noEconomy'),
        sideText(one.side, language),
        stage(one.stage),
        ...cells(one),
      ]),
    ),
    tableText(
      [{ head: head('stage') }, ...amounts],
      split.byStage.map((one) => [stage(one.stage), ...cells(one)]),
    ),
    tableText(
      [{ head: own('economy') }, { head: head('side') }, ...amounts, { head: own('between') }],
      split.byEconomy.map((one) => [
        one.economy.name,
        sideText(one.side, language),
        ...cells(one),
        range(one),
      ]),
    ),
    metalsText(split, language),
  ];
}

function metalsText({ materials }: SplitOut, language: Language): string {
  const head = headIn(language);
  const own = valueHeadIn(language);
  const title = `${own('metals')} · ${materials.priceYear}`;
  if (materials.reason !== null) return `${title}\n${materials.reason}`;
  const table = tableText(
    [
      { head: head('name') },
      { head: own('mass') },
      { head: own('quotation') },
      { head: own('price') },
      { head: own('worth') },
    ],
    materials.metals.map(({ material, mass, quotation, price, worth, reason }) => [
      material.name,
      figureText(mass, language),
      quotation?.name ?? '',
      price === null ? '' : figureText(price, language),
      worth === null ? (reason ?? '') : figureText(worth, language),
    ]),
  );
  const of = materials.contentsOf === null ? '' : ` · ${materials.contentsOf.name}`;
  const sum = materials.worth === null ? '' : `\n${head('total')}: ${figureText(materials.worth, language)}`;
  return `${title}${of}\n${table}${sum}`;
}

export const splitTitle = (split: SplitOut): string =>
  `${split.device.name} · ${split.year} · ${sourceText(split)}`;
