/** The flows as a table to take away: a row a flow, drawn or not, with what each number is worth. */

import type { FigureResult } from '../../../picture/answer.ts';
import type { FlowResult, MapData } from '../../../picture/map/query.ts';
import { figureCell } from '../../../picture/taken/stands-on.ts';
import { type LaidCell, type TakenTable, tableOf } from '../../../picture/taken/table.ts';

const numbers = ['value', 'mass', 'unitValue'] as const;
const names = { value: 'value', mass: 'mass', unitValue: 'unit_value' } as const;

/** Column names are the same in every language, so that a script reads any of them. */
const columns = [
  'product',
  'year',
  'from',
  'from_name',
  'from_side',
  'to',
  'to_name',
  'to_side',
  ...numbers.flatMap((number) =>
    ['', '_low', '_high', '_unit', '_basis', '_status', '_missing'].map((end) => `${names[number]}${end}`),
  ),
  'share_of_value',
  'share_of_mass',
  'source',
  'edition',
  'extent',
  'scheme',
  'release',
] as const;

/** An enumeration of the API as the id that it stands for: `NOT_AVAILABLE` is `not-available`. */
function idOf(name: string | null | undefined): string {
  return (name ?? '').toLowerCase().replaceAll('_', '-');
}

function cells(name: string, figure: FigureResult | null): Readonly<Record<string, LaidCell>> {
  const quantity = figure?.quantity;
  return {
    [name]: figureCell(figure),
    [`${name}_low`]: quantity?.low ?? '',
    [`${name}_high`]: quantity?.high ?? '',
    [`${name}_unit`]: quantity?.unit.symbol ?? '',
    [`${name}_basis`]: quantity?.unit.basis ?? '',
    [`${name}_status`]: idOf(quantity?.status),
    // What the publisher does not give is no zero.
    [`${name}_missing`]: quantity === undefined ? 'not-available' : idOf(quantity.missing),
  };
}

export function flowsTable({ flows, release }: MapData, all: readonly FlowResult[]): TakenTable {
  const records = all.map((flow) => ({
    product: flows.product.id,
    year: flows.year,
    from: flow.from.id,
    from_name: flow.from.name,
    from_side: idOf(flow.fromSide),
    to: flow.to.id,
    to_name: flow.to.name,
    to_side: idOf(flow.toSide),
    ...Object.assign({}, ...numbers.map((number) => cells(names[number], flow[number]))),
    share_of_value: figureCell(flow.shareOfValue),
    share_of_mass: figureCell(flow.shareOfMass),
    source: flows.source.id,
    edition: flows.edition,
    extent: idOf(flows.extent.kind),
    scheme: flows.scheme.id,
    release: release.id,
  }));
  return tableOf(columns, records);
}
