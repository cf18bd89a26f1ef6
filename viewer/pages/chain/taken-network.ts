/** The chain as nodes and links: a node a block, a link a ribbon. Harms are in the table alone. */
import type { QuantityResult } from '../../../picture/answer.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import {
  attributesOf,
  type NetworkNode,
  type Row,
  type TakenNetwork,
} from '../../../picture/taken/network.ts';

/** An enumeration of the API as the id that it stands for: `END_OF_LIFE` is `end-of-life`. */
const idOf = (name: string | null | undefined): string | undefined =>
  name?.toLowerCase().replaceAll('_', '-');

function amount(name: string, quantity: QuantityResult | undefined): Row {
  return {
    [name]: quantity?.value,
    [`${name}_low`]: quantity?.low,
    [`${name}_high`]: quantity?.high,
    [`${name}_unit`]: quantity?.unit.id,
    [`${name}_status`]: idOf(quantity?.status),
  };
}
const amountNames = (name: string): readonly string[] =>
  ['', '_low', '_high', '_unit', '_status'].map((end) => `${name}${end}`);

export function takenNetwork({ trace, release }: TraceData): TakenNetwork {
  const all: readonly NetworkNode[] = trace.columns.flatMap(({ stage, tracks }) =>
    tracks.flatMap((track) => {
      const common = { stage: idOf(stage), material: track.material?.id, period: track.period };
      return [
        { id: track.id, label: track.measure, row: { ...common, kind: 'track', name: track.measure } },
        ...track.nodes.map((node) => ({
          id: node.id,
          label: node.label,
          row: {
            ...common,
            kind: idOf(node.kind),
            name: node.label,
            entity: node.entity?.id,
            side: idOf(node.side),
            ...amount('share', node.share?.quantity),
            ...amount('value', node.quantity?.quantity),
          },
        })),
      ];
    }),
  );
  const links = trace.links.map((link) => ({
    id: link.id,
    source: link.from,
    target: link.to,
    kind: idOf(link.kind) ?? '',
    row: {
      kind: idOf(link.kind),
      material: link.material?.id,
      period: link.period,
      ...amount('share', link.share?.quantity),
      rests_on: link.restsOn,
    },
  }));
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  // A track stands for its blocks where a ribbon ends at it as a whole.
  const nodes = all.filter(({ id, row }) => row.kind !== 'track' || ends.has(id));
  return {
    says: `Filon, release ${release.id}. Chain of ${trace.start.id}, classification ${trace.scheme.id}.`,
    nodeAttributes: attributesOf(
      [
        'name',
        'kind',
        'entity',
        'stage',
        'material',
        'period',
        'side',
        ...amountNames('share'),
        ...amountNames('value'),
      ],
      nodes,
    ),
    linkAttributes: attributesOf(['kind', 'material', 'period', ...amountNames('share'), 'rests_on'], links),
    nodes,
    links,
  };
}
