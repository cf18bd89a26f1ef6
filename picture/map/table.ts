/** The map as tables: the flows in the order in which they are drawn, those that are not drawn included, and the economies. */
import type { FigureResult, SideName } from '../answer.ts';
import { formatQuantity, type NumberText } from '../number.ts';
import { type Fate, fatesOf, flowId } from './flows.ts';
import type { MapOptions } from './options.ts';
import type { FlowEconomyResult, FlowResult, FlowsResult } from './query.ts';

export interface MapTableRow {
  readonly id: string;
  readonly flow: FlowResult;
  /** Place among all flows; 1 is the largest. */
  readonly rank: number;
  readonly from: string;
  readonly to: string;
  readonly fromSide: string;
  readonly toSide: string;
  readonly value: NumberText;
  readonly mass: NumberText;
  /** Of the measure shown; null where the whole is not known. */
  readonly share: NumberText | null;
  readonly unitValue: NumberText | null;
  /** What each end reports of its own; null where the graph holds no report. */
  readonly mirror: {
    readonly exporterValue: NumberText | null;
    readonly importerValue: NumberText | null;
    readonly exporterMass: NumberText | null;
    readonly importerMass: NumberText | null;
  } | null;
  readonly fate: Fate;
  /** Where it is to be seen, in words. */
  readonly place: string;
}

export interface MapEconomyRow {
  readonly economy: FlowEconomyResult;
  readonly name: string;
  readonly side: SideName;
  readonly sideName: string;
  /** Under the measure shown. */
  readonly sends: NumberText;
  readonly receives: NumberText;
}

type TableOptions = Pick<MapOptions, 'labels' | 'locale' | 'most'>;

/** One row a flow of the answer, in its order; `most` says how many the map draws. */
export function mapTable(answer: FlowsResult, options: TableOptions): MapTableRow[] {
  const { labels, locale, most } = options;
  const said = (figure: FigureResult | null): NumberText =>
    formatQuantity(figure?.quantity, locale, labels.numbers);
  const ifAny = (figure: FigureResult | null): NumberText | null => (figure === null ? null : said(figure));
  const places: Readonly<Record<Fate, string>> = {
    drawn: labels.table.drawnMark,
    folded: labels.table.foldedMark,
    unplaced: labels.table.unplacedMark,
    'without-measure': labels.table.withoutMeasureMark,
  };
  const fates = fatesOf(answer, most);
  return answer.nodes.map((flow, index): MapTableRow => {
    const fate = fates[index] ?? 'folded';
    const { mirror } = flow;
    return {
      id: flowId(flow),
      flow,
      rank: index + 1,
      from: flow.from.name,
      to: flow.to.name,
      fromSide: labels.sides[flow.fromSide],
      toSide: labels.sides[flow.toSide],
      value: said(flow.value),
      mass: said(flow.mass),
      share: ifAny(answer.measure === 'VALUE' ? flow.shareOfValue : flow.shareOfMass),
      unitValue: ifAny(flow.unitValue),
      mirror:
        mirror === null
          ? null
          : {
              exporterValue: ifAny(mirror.exporterValue),
              importerValue: ifAny(mirror.importerValue),
              exporterMass: ifAny(mirror.exporterMass),
              importerMass: ifAny(mirror.importerMass),
            },
      fate,
      place: places[fate],
    };
  });
}

/** Economies by the larger of what they send and receive; those without the measure last, by id. */
export function economyTable(answer: FlowsResult, { labels, locale }: TableOptions): MapEconomyRow[] {
  const isValue = answer.measure === 'VALUE';
  const sends = (one: FlowEconomyResult) => (isValue ? one.sendsValue : one.sendsMass);
  const receives = (one: FlowEconomyResult) => (isValue ? one.receivesValue : one.receivesMass);
  const largest = (one: FlowEconomyResult): number =>
    Math.max(sends(one)?.quantity.value ?? -1, receives(one)?.quantity.value ?? -1);
  return [...answer.economies]
    .sort((a, b) => largest(b) - largest(a) || (a.economy.id < b.economy.id ? -1 : 1))
    .map((economy) => ({
      economy,
      name: economy.economy.name,
      side: economy.side,
      sideName: labels.sides[economy.side],
      sends: formatQuantity(sends(economy)?.quantity, locale, labels.numbers),
      receives: formatQuantity(receives(economy)?.quantity, locale, labels.numbers),
    }));
}
