/** Who dug or refined what is used, and what totals alone prove of who sent it. */
import type { Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut, QuantityOut, SourceOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, numberParts, shareText, sideText, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { type BoundOut, boundsTable } from './origin-bounds.ts';
import { blocks, tableText } from './table.ts';

interface ShareOut {
  readonly economy: NamedOut;
  readonly side: string;
  readonly mass: FigureOut;
  readonly share: FigureOut;
  readonly spread: FigureOut | null;
}
interface StageOut {
  readonly stage: string;
  readonly source: SourceOut;
  readonly edition: string;
  readonly codes: readonly { readonly product: NamedOut; readonly factor: FigureOut | null }[];
  readonly tradeSource: SourceOut | null;
  readonly tradeEdition: string | null;
  readonly production: FigureOut;
  readonly lumped: FigureOut;
  readonly traded: FigureOut;
  readonly shortfall: FigureOut;
  readonly used: FigureOut;
  readonly weaknesses: readonly string[];
}
interface OriginOut extends AnswerOut {
  readonly material: NamedOut;
  readonly year: number;
  readonly consumer: NamedOut | null;
  readonly producer: NamedOut | null;
  readonly stages: readonly StageOut[];
  readonly total: FigureOut;
  readonly origins: readonly ShareOut[];
  readonly destinations: readonly ShareOut[];
  readonly unknowns: readonly {
    readonly label: string;
    readonly stage: string;
    readonly economy: NamedOut | null;
    readonly mass: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly lastShippers: readonly {
    readonly economy: NamedOut;
    readonly isHome: boolean;
    readonly share: FigureOut;
    readonly originShare: FigureOut | null;
  }[];
  readonly bySide: readonly {
    readonly side: string | null;
    readonly mass: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly hubs: readonly {
    readonly economy: NamedOut;
    readonly stage: string;
    readonly imports: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly domestic: readonly { readonly economy: NamedOut; readonly ratio: FigureOut }[];
  readonly topBuyers: readonly {
    readonly producer: NamedOut;
    readonly stage: string;
    readonly buyers: readonly { readonly economy: NamedOut; readonly share: FigureOut }[];
  }[];
  readonly bounds: readonly BoundOut[];
  readonly choices: readonly {
    readonly choice: string;
    readonly text: string;
    readonly least: QuantityOut;
    readonly most: QuantityOut;
    readonly leastOption: string;
    readonly mostOption: string;
  }[];
}
/** Lists of a printed answer end here; the whole stands in --json. */
const mostRows = 20;

const boundText = (quantity: QuantityOut, language: Language): string =>
  numberParts(quantity, language).value;

function sharesTable(title: string, shares: readonly ShareOut[], language: Language): string {
  if (shares.length === 0) return '';
  const head = headIn(language);
  const hasSpread = shares.some(({ spread }) => spread !== null);
  const rows = shares
    .slice(0, mostRows)
    .map(({ economy, side, mass, share, spread }) => [
      economy.name,
      sideText(side, language),
      figureText(mass, language),
      shareText(share, language),
      ...(hasSpread ? [spread === null ? '' : boundText(spread.quantity, language)] : []),
    ]);
  const rest = shares.length - rows.length;
  const table = tableText(
    [
      { head: title },
      { head: head('side') },
      { head: head('amount') },
      { head: head('share'), isNumber: true },
      ...(hasSpread ? [{ head: head('spread') }] : []),
    ],
    rows,
  );
  return rest > 0 ? `${table}\n  … +${rest}` : table;
}

function stagesText(stages: readonly StageOut[], language: Language): string {
  const head = headIn(language);
  return stages
    .map((stage) => {
      const codes = stage.codes.map(
        ({ product, factor }) =>
          `${product.id}${factor === null ? '' : ` × ${boundText(factor.quantity, language)}`}`,
      );
      const trade =
        stage.tradeSource === null
          ? ''
          : sourceText({ source: stage.tradeSource, edition: stage.tradeEdition ?? '' });
      return [
        `${stageText(stage.stage, language)}: ${sourceText(stage)}${trade === '' ? '' : ` · ${codes.join(', ')}, ${trade}`}`,
        `  ${head('output')}: ${figureText(stage.production, language)} · ${head('lumped')}: ${figureText(stage.lumped, language)}`,
        `  ${head('traded')}: ${figureText(stage.traded, language)} · ${head('shortfall')}: ${figureText(stage.shortfall, language)} · ${head('used')}: ${figureText(stage.used, language)}`,
        ...stage.weaknesses.map((text) => `  ${text}`),
      ].join('\n');
    })
    .join('\n');
}

function aroundTables(answer: OriginOut, language: Language): readonly string[] {
  const head = headIn(language);
  const share = { head: head('share'), isNumber: true };
  const table = (
    heads: readonly { readonly head: string; readonly isNumber?: boolean }[],
    rows: readonly (readonly string[])[],
  ): string => (rows.length === 0 ? '' : tableText(heads, rows.slice(0, mostRows)));
  return [
    table(
      [{ head: head('lastShipper') }, share, { head: head('asOrigin'), isNumber: true }],
      answer.lastShippers.map((item) => [
        item.isHome ? `${item.economy.name} (${head('ownOutput')})` : item.economy.name,
        shareText(item.share, language),
        item.originShare === null ? '–' : shareText(item.originShare, language),
      ]),
    ),
    table(
      [{ head: head('side') }, { head: head('amount') }, share],
      answer.bySide.map((item) => [
        item.side === null ? head('notKnownOrigin') : sideText(item.side, language),
        figureText(item.mass, language),
        shareText(item.share, language),
      ]),
    ),
    table(
      [
        { head: head('hub') },
        { head: head('stage') },
        { head: head('imports') },
        { head: head('passedOn'), isNumber: true },
      ],
      answer.hubs.map((item) => [
        item.economy.name,
        stageText(item.stage, language),
        figureText(item.imports, language),
        shareText(item.share, language),
      ]),
    ),
    table(
      [{ head: head('homeRefining') }, { head: head('share'), isNumber: true }],
      answer.domestic.map(({ economy, ratio }) => [economy.name, boundText(ratio.quantity, language)]),
    ),
    table(
      [{ head: head('buyers') }, { head: head('stage') }, { head: '' }],
      answer.topBuyers.map(({ producer, stage, buyers }) => [
        producer.name,
        stageText(stage, language),
        buyers
          .map((buyer) => `${buyer.economy.name} ${boundText(buyer.share.quantity, language)}`)
          .join(', '),
      ]),
    ),
    table(
      [{ head: head('choices') }, { head: '' }, { head: '' }],
      answer.choices.map((item) => [
        `${item.choice}: ${item.text}`,
        `${boundText(item.least, language)} (${item.leastOption})`,
        `${boundText(item.most, language)} (${item.mostOption})`,
      ]),
    ),
  ];
}

export function printOrigin(data: unknown, language: Language): string {
  const answer = data as OriginOut;
  const head = headIn(language);
  const ends = [
    answer.consumer === null ? null : `${head('consumer')}: ${answer.consumer.name}`,
    answer.producer === null ? null : `${head('producer')}: ${answer.producer.name}`,
  ].filter((part) => part !== null);
  const unknowns = answer.unknowns
    .slice(0, mostRows)
    .map(({ label, stage, economy, mass, share }) => [
      economy === null ? label : `${label}: ${economy.name}`,
      stageText(stage, language),
      figureText(mass, language),
      shareText(share, language),
    ]);
  return blocks(
    [`${answer.material.name} (${answer.material.id})`, String(answer.year), ...ends].join(' · '),
    stagesText(answer.stages, language),
    `${head('total')}: ${figureText(answer.total, language)}`,
    sharesTable(head('origin'), answer.origins, language),
    sharesTable(head('destination'), answer.destinations, language),
    unknowns.length === 0
      ? ''
      : tableText(
          [
            { head: head('notKnownOrigin') },
            { head: head('stage') },
            { head: head('amount') },
            { head: head('share'), isNumber: true },
          ],
          unknowns,
        ),
    ...aroundTables(answer, language),
    boundsTable(answer.bounds, language),
    footer(answer, language),
  );
}

interface OverviewOut extends AnswerOut {
  readonly rows: readonly {
    readonly material: NamedOut;
    readonly verdict: 'ANSWERED' | 'WEAK' | 'BOUNDS' | 'REFUSED';
    readonly year: number | null;
    readonly stages: readonly string[];
    readonly known: FigureOut | null;
    readonly boundPairs: number;
    readonly refusal: string | null;
  }[];
}

export function printOriginOverview(data: unknown, language: Language): string {
  const answer = data as OverviewOut;
  const head = headIn(language);
  const order = ['ANSWERED', 'WEAK', 'BOUNDS', 'REFUSED'];
  const rows = [...answer.rows].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return blocks(
    tableText(
      [
        { head: head('material') },
        { head: head('verdict') },
        { head: head('year'), isNumber: true },
        { head: head('stage') },
        { head: head('knownOrigin'), isNumber: true },
        { head: head('reason') },
      ],
      rows.map(({ material, verdict, year, stages, known, boundPairs, refusal }) => [
        material.name,
        boundPairs > 0 && verdict === 'BOUNDS' ? `${head(verdict)} (${boundPairs})` : head(verdict),
        year === null ? '–' : String(year),
        stages.map((stage) => stageText(stage, language)).join(' + '),
        known === null ? '–' : shareText(known, language),
        refusal ?? '',
      ]),
    ),
    footer(answer, language),
  );
}
