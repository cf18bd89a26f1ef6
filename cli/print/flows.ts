/** Answers of the map: flows of trade, and one figure an economy. */
import type { Language } from '../../schema/label.ts';
import type {
  AnswerOut,
  FigureOut,
  LabelledOut,
  NamedOut,
  PageOut,
  PredicateOut,
  SourceOut,
} from './answer.ts';
import { footer } from './answers.ts';
import { figureText, numberParts, shareText, sideText, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { holdersTable } from './holders.ts';
import { nextPage } from './page.ts';
import { blocks, type Column, tableText } from './table.ts';

interface AmountsOut {
  readonly value: FigureOut | null;
  readonly mass: FigureOut | null;
}
interface SharedOut extends AmountsOut {
  readonly shareOfValue: FigureOut | null;
  readonly shareOfMass: FigureOut | null;
}
interface ExtentOut {
  readonly label: string;
  readonly text: string;
}
interface FlowOut extends SharedOut {
  readonly from: NamedOut;
  readonly to: NamedOut;
  readonly fromSide: string;
  readonly toSide: string;
  readonly mirror: {
    readonly exporterValue: FigureOut | null;
    readonly importerValue: FigureOut | null;
    readonly exporterMass: FigureOut | null;
    readonly importerMass: FigureOut | null;
  } | null;
}
interface FlowsOut extends AnswerOut, PageOut<FlowOut> {
  readonly material: NamedOut | null;
  readonly product: NamedOut;
  readonly year: number;
  readonly source: SourceOut;
  readonly edition: string;
  readonly measure: 'VALUE' | 'MASS';
  readonly extent: ExtentOut;
  readonly total: AmountsOut & { readonly flows: number | null };
  readonly world: AmountsOut | null;
  readonly years: readonly (AmountsOut & {
    readonly year: number;
    readonly product: NamedOut;
    readonly source: SourceOut;
    readonly edition: string;
    readonly extent: ExtentOut;
    readonly flows: number;
  })[];
  readonly bySide: readonly (SharedOut & { readonly fromLabel: string; readonly toLabel: string })[];
}

/** A number with its unit; nothing where the publisher gives none: an empty cell is not zero. */
function cell(figure: FigureOut | null, language: Language): string {
  return figure === null ? '' : numberParts(figure.quantity, language).value;
}

/** A share; nothing where the whole is not known. */
function shareCell(figure: FigureOut | null, language: Language): string {
  return figure === null || figure.quantity.value === null ? '' : shareText(figure, language);
}

const arrow = (from: string, to: string): string => `${from} → ${to}`;

export function printFlows(data: unknown, language: Language): string {
  const flows = data as FlowsOut;
  const head = headIn(language);
  const share = flows.measure === 'VALUE' ? 'shareOfValue' : 'shareOfMass';
  const amounts: readonly Column[] = [
    { head: head('value'), isNumber: true },
    { head: head('mass'), isNumber: true },
    { head: head('share'), isNumber: true },
  ];
  const shared = (item: SharedOut): readonly string[] => [
    cell(item.value, language),
    cell(item.mass, language),
    shareCell(item[share], language),
  ];
  const rows = flows.nodes.map((flow) => [
    arrow(flow.from.name, flow.to.name),
    arrow(sideText(flow.fromSide, language), sideText(flow.toSide, language)),
    ...shared(flow),
  ]);
  const sides = flows.bySide.map((item) => [arrow(item.fromLabel, item.toLabel), ...shared(item)]);
  const years = flows.years.map((year) => [
    String(year.year),
    cell(year.value, language),
    cell(year.mass, language),
    String(year.flows),
    year.extent.label,
    year.product.id,
    sourceText(year),
  ]);
  const mirrored = flows.nodes.flatMap(({ from, to, mirror }) =>
    mirror === null
      ? []
      : [
          [
            arrow(from.name, to.name),
            ...[mirror.exporterValue, mirror.importerValue, mirror.exporterMass, mirror.importerMass].map(
              (figure) => cell(figure, language),
            ),
          ],
        ],
  );
  const title = [
    `${flows.product.name} (${flows.product.id})`,
    flows.material?.name,
    String(flows.year),
    sourceText(flows),
  ];
  const total = [flows.total.value, flows.total.mass].filter((figure) => figure !== null);
  return blocks(
    title.filter((part) => part !== undefined).join(' · '),
    `${flows.extent.label}: ${flows.extent.text}`,
    `${head('total')}: ${total.map((figure) => figureText(figure, language)).join('; ')}`,
    tableText([{ head: head('flow') }, { head: head('side') }, ...amounts], rows),
    nextPage(flows, language),
    tableText([{ head: head('side') }, ...amounts], sides),
    mirrored.length === 0
      ? ''
      : `${head('reports')}\n${tableText(
          [
            { head: head('flow') },
            { head: head('exporterSays'), isNumber: true },
            { head: head('importerSays'), isNumber: true },
            { head: head('exporterSays'), isNumber: true },
            { head: head('importerSays'), isNumber: true },
          ],
          mirrored,
        )}`,
    tableText(
      [
        { head: head('year') },
        { head: head('value'), isNumber: true },
        { head: head('mass'), isNumber: true },
        { head: head('count'), isNumber: true },
        { head: head('extent') },
        { head: head('id') },
        { head: head('source') },
      ],
      years,
    ),
    footer(flows, language),
  );
}

interface EconomyFigureOut {
  readonly economy: NamedOut;
  readonly side: string;
  readonly figure: FigureOut;
  readonly share: FigureOut | null;
}
interface EconomyFiguresOut extends AnswerOut {
  readonly predicate: PredicateOut;
  readonly object: NamedOut | null;
  readonly year: number;
  readonly source: SourceOut;
  readonly edition: string;
  readonly scheme: LabelledOut;
  readonly economies: readonly EconomyFigureOut[];
  readonly lumps: readonly EconomyFigureOut[];
  readonly unallocated: { readonly figure: FigureOut; readonly share: FigureOut } | null;
  readonly bySide: readonly {
    readonly label: string;
    readonly economies: number;
    readonly figure: FigureOut;
    readonly share: FigureOut;
  }[];
  readonly total: FigureOut;
}

export function printEconomyFigures(data: unknown, language: Language): string {
  const answer = data as EconomyFiguresOut;
  const head = headIn(language);
  const title = [answer.predicate.label, answer.object?.name, String(answer.year), sourceText(answer)];
  const lines = [...answer.economies, ...answer.lumps].map(({ economy, side, figure, share }) => ({
    name: economy.name,
    side: economy.id.startsWith('economy:') ? side : null,
    figure,
    share,
  }));
  const amounts: readonly Column[] = [{ head: head('amount') }, { head: head('share'), isNumber: true }];
  return blocks(
    title.filter((part) => part !== undefined).join(' · '),
    `${head('total')}: ${figureText(answer.total, language)}`,
    holdersTable(lines, answer.unallocated, language, shareCell),
    tableText(
      [{ head: head('side') }, { head: head('economies'), isNumber: true }, ...amounts],
      answer.bySide.map(({ label, economies, figure, share }) => [
        label,
        String(economies),
        figureText(figure, language),
        shareCell(share, language),
      ]),
    ),
    footer(answer, language),
  );
}
