/**
 * What a number of a table rests on: the ids of its statements, how many there are in all, and their sources. A
 * table that is made from an answer with evidence has these columns beside each of its numbers.
 */

/** The evidence of a figure, as `sourcedQuestion` asks for it. */
export interface StandsOn {
  /** Of all statements; `nodes` are the first of them. */
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly edition: string;
    readonly source: { readonly shortTitle: string };
  }[];
}

/** A figure of an answer; its evidence is there when it was asked for. */
export interface FigureLike {
  readonly quantity: {
    readonly value: number | null;
    readonly low?: number | null;
    readonly high?: number | null;
  };
  readonly standsOn?: StandsOn;
}

/** A number that brings along what it rests on. */
export interface FigureCell {
  /** Null is unknown, and no zero. */
  readonly value: number | null;
  /** Undefined where the answer was asked for without evidence, or nothing is known. */
  readonly standsOn: StandsOn | undefined;
}

/** @param figure null or undefined where the answer has none: the cell stays blank */
export function figureCell(figure: FigureLike | null | undefined): FigureCell | null {
  if (figure === null || figure === undefined) return null;
  const { value, low, high } = figure.quantity;
  const isKnown = [value, low, high].some((one) => typeof one === 'number');
  return { value, standsOn: isKnown ? figure.standsOn : undefined };
}

export function isFigureCell(cell: unknown): cell is FigureCell {
  return typeof cell === 'object' && cell !== null && 'standsOn' in cell;
}

/** Columns that stand beside the column of a number. */
export const standsOnColumns = (column: string): readonly string[] => [
  `${column}_statements`,
  `${column}_statement_count`,
  `${column}_sources`,
];

/** What stands in these columns: ids parted by a space, how many there are in all, sources with their editions. */
export function standsOnCells(
  column: string,
  { standsOn }: FigureCell,
): Readonly<Record<string, string | number>> {
  if (standsOn === undefined) return {};
  const sources = standsOn.nodes.map(({ source, edition }) => `${source.shortTitle} ${edition}`.trim());
  const [statements = '', count = '', named = ''] = standsOnColumns(column);
  return {
    [statements]: standsOn.nodes.map(({ id }) => id).join(' '),
    [count]: standsOn.totalCount,
    [named]: [...new Set(sources)].join('; '),
  };
}
