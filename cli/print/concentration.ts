/** How few hands a material is in, and all materials at once. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, numberParts, shareText, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { holdersTable } from './holders.ts';
import { blocks, type Column, tableText } from './table.ts';

interface HolderOut {
  readonly label: string;
  readonly side: string | null;
  readonly figure: FigureOut;
  readonly share: FigureOut;
}
interface LargestOut {
  readonly holders: readonly HolderOut[];
  readonly share: FigureOut;
}
interface IndicesOut {
  readonly index: FigureOut;
  readonly points: FigureOut;
  readonly topOne: LargestOut;
  readonly topThree: LargestOut | null;
}
interface EditionOut {
  readonly source: SourceOut;
  readonly edition: string;
}
interface ChokeOut extends EditionOut {
  readonly stage: string;
  readonly of: 'OUTPUT' | 'EXPORTS' | 'IMPORTS' | 'SUPPLY';
  readonly product: NamedOut | null;
  readonly year: number;
  readonly economy: NamedOut;
  readonly share: FigureOut;
  readonly ownShare: FigureOut | null;
}
interface ConcentrationOut extends AnswerOut, IndicesOut, EditionOut {
  readonly material: NamedOut;
  readonly stage: string;
  readonly product: NamedOut | null;
  readonly group: NamedOut | null;
  readonly year: number;
  readonly topThreeReason: string | null;
  readonly holders: readonly HolderOut[];
  readonly lumps: readonly HolderOut[];
  readonly unallocated: { readonly figure: FigureOut; readonly share: FigureOut } | null;
  readonly total: FigureOut;
  readonly difference: FigureOut | null;
  readonly ofWorld: FigureOut | null;
  readonly series: readonly (EditionOut & {
    readonly points: readonly (IndicesOut & { readonly year: number })[];
  })[];
  readonly homeRefining: readonly (EditionOut & {
    readonly economies: readonly {
      readonly economy: NamedOut;
      readonly points: readonly { readonly year: number; readonly ratio: FigureOut }[];
    }[];
  })[];
  readonly homeRefiningReason: string | null;
  readonly chokePoints: readonly ChokeOut[];
  readonly buyers: readonly (EditionOut & {
    readonly producer: NamedOut;
    readonly product: NamedOut;
    readonly year: number;
    readonly buyers: readonly { readonly economy: NamedOut; readonly share: FigureOut }[];
  })[];
}

/** A number, or its bounds. */
function boundText(figure: FigureOut, language: Language): string {
  return numberParts(figure.quantity, language).value;
}

const names = (holders: readonly HolderOut[]): string => holders.map(({ label }) => label).join(', ');

function summary(answer: ConcentrationOut, language: Language): string {
  const head = headIn(language);
  const three = answer.topThree;
  const lines = [
    `${head('hhi')}: ${boundText(answer.index, language)} (${boundText(answer.points, language)})`,
    `${head('largest')}: ${names(answer.topOne.holders)}, ${boundText(answer.topOne.share, language)}`,
    three === null
      ? `${head('threeLargest')}: ${answer.topThreeReason ?? head('noFigure')}`
      : `${head('threeLargest')}: ${names(three.holders)}, ${boundText(three.share, language)}`,
    `${head('total')}: ${figureText(answer.total, language)}`,
    ...(answer.difference === null
      ? []
      : [`${head('worldDifference')}: ${figureText(answer.difference, language)}`]),
    ...(answer.ofWorld === null ? [] : [`${head('ofWorld')}: ${shareText(answer.ofWorld, language)}`]),
  ];
  return lines.join('\n');
}

function aroundTables(answer: ConcentrationOut, language: Language): readonly string[] {
  const head = headIn(language);
  const share: Column = { head: head('share'), isNumber: true };
  const moved = answer.series.flatMap((series) =>
    series.points.map(({ year, index, topOne }) => [
      String(year),
      boundText(index, language),
      names(topOne.holders),
      boundText(topOne.share, language),
      sourceText(series),
    ]),
  );
  const home = answer.homeRefining.flatMap((edition) =>
    edition.economies.flatMap(({ economy, points }) => {
      const last = points.at(-1);
      return last === undefined
        ? []
        : [[economy.name, String(last.year), boundText(last.ratio, language), sourceText(edition)]];
    }),
  );
  const chokes = answer.chokePoints.map((choke) => [
    stageText(choke.stage, language),
    choke.product?.id ?? '',
    String(choke.year),
    choke.economy.name,
    `${boundText(choke.share, language)} ${words[language].concentration.chokeOf[choke.of]}`,
    choke.ownShare === null ? '' : boundText(choke.ownShare, language),
    sourceText(choke),
  ]);
  const bought = answer.buyers.map((one) => [
    one.producer.name,
    one.product.id,
    String(one.year),
    one.buyers.map((buyer) => `${buyer.economy.name} ${boundText(buyer.share, language)}`).join(', '),
    sourceText(one),
  ]);
  const titled = (title: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0 ? '' : `${title}\n${tableText(columns, rows)}`;
  const source: Column = { head: head('source') };
  return [
    titled(
      head('movement'),
      [
        { head: head('year') },
        { head: head('index'), isNumber: true },
        { head: head('largest') },
        share,
        source,
      ],
      moved,
    ),
    titled(
      head('chokePoints'),
      [
        { head: head('stage') },
        { head: head('id') },
        { head: head('year') },
        { head: head('name') },
        share,
        { head: answer.group?.name ?? '', isNumber: true },
        source,
      ],
      chokes,
    ),
    answer.homeRefiningReason === null
      ? titled(head('homeRefining'), [{ head: head('name') }, { head: head('year') }, share, source], home)
      : `${head('homeRefining')}: ${answer.homeRefiningReason}`,
    titled(
      head('buyers'),
      [{ head: head('name') }, { head: head('id') }, { head: head('year') }, share, source],
      bought,
    ),
  ];
}

export function printConcentration(data: unknown, language: Language): string {
  const answer = data as ConcentrationOut;
  const title = [
    answer.material.name,
    stageText(answer.stage, language),
    answer.product?.id,
    answer.group?.name,
    String(answer.year),
    sourceText(answer),
  ];
  return blocks(
    title.filter((part) => part !== undefined && part !== '').join(' · '),
    summary(answer, language),
    holdersTable(
      [...answer.holders, ...answer.lumps].map(({ label, ...line }) => ({ name: label, ...line })),
      answer.unallocated,
      language,
    ),
    ...aroundTables(answer, language),
    footer(answer, language),
  );
}

interface OverviewStageOut extends IndicesOut, EditionOut {
  readonly year: number;
}
interface OverviewOut extends AnswerOut {
  readonly rows: readonly {
    readonly material: NamedOut;
    readonly extraction: OverviewStageOut | null;
    readonly refining: OverviewStageOut | null;
  }[];
}

export function printConcentrationOverview(data: unknown, language: Language): string {
  const answer = data as OverviewOut;
  const head = headIn(language);
  const rows = answer.rows.flatMap(({ material, extraction, refining }) =>
    (
      [
        ['EXTRACTION', extraction],
        ['REFINING', refining],
      ] as const
    ).flatMap(([stage, one]) =>
      one === null
        ? []
        : [
            [
              material.name,
              stageText(stage, language),
              String(one.year),
              names(one.topOne.holders),
              boundText(one.topOne.share, language),
              boundText(one.index, language),
              sourceText(one),
            ],
          ],
    ),
  );
  return blocks(
    head('hhi'),
    tableText(
      [
        { head: head('name') },
        { head: head('stage') },
        { head: head('year') },
        { head: head('largest') },
        { head: head('share'), isNumber: true },
        { head: head('index'), isNumber: true },
        { head: head('source') },
      ],
      rows,
    ),
    footer(answer, language),
  );
}
