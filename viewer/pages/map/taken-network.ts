/** The flows as a network: a node an economy, a link a flow. What the publisher does not give is left out, not zero. */
import type { FigureResult } from '../../../picture/answer.ts';
import type { FlowResult, MapData } from '../../../picture/map/query.ts';
import { attributesOf, type Row, type TakenNetwork } from '../../../picture/taken/network.ts';

const numbers = ['value', 'mass'] as const;
const ends = ['', '_low', '_high', '_unit', '_status'] as const;

function amount(name: string, figure: FigureResult | null): Row {
  const quantity = figure?.quantity;
  return {
    [name]: quantity?.value,
    [`${name}_low`]: quantity?.low,
    [`${name}_high`]: quantity?.high,
    [`${name}_unit`]: quantity?.unit.id,
    [`${name}_status`]: quantity?.status.toLowerCase(),
  };
}

export function takenNetwork({ flows, release }: MapData, all: readonly FlowResult[]): TakenNetwork {
  const economies = new Map(
    all.flatMap(({ from, to, fromSide, toSide }) => [
      [from.id, { name: from.name, side: fromSide?.toLowerCase() }] as const,
      [to.id, { name: to.name, side: toSide?.toLowerCase() }] as const,
    ]),
  );
  const nodes = [...economies].map(([id, row]) => ({ id, label: row.name, row }));
  const links = all.map((flow) => ({
    id: `${flow.from.id} ${flow.to.id}`,
    source: flow.from.id,
    target: flow.to.id,
    kind: flows.product.id,
    row: {
      product: flows.product.id,
      year: flows.year,
      ...Object.assign({}, ...numbers.map((number) => amount(number, flow[number]))),
    } as Row,
  }));
  const columns = ['product', 'year', ...numbers.flatMap((number) => ends.map((end) => `${number}${end}`))];
  return {
    says: `Filon, release ${release.id}. Flows of ${flows.product.id} in ${flows.year}, ${flows.source.id} ${flows.edition}.`,
    nodeAttributes: attributesOf(['name', 'side'], nodes),
    linkAttributes: attributesOf(columns, links),
    nodes,
    links,
  };
}
