/** Who dug for whom as a network: a link from each origin to who uses it, with the part whose origin is not known. */
import type { Amount, OriginData } from '../../../picture/origin/query.ts';
import {
  attributesOf,
  type NetworkLink,
  type NetworkNode,
  type TakenNetwork,
} from '../../../picture/taken/network.ts';

interface End {
  readonly id: string;
  readonly name: string;
  readonly side?: string | undefined;
}

const world: End = { id: 'world', name: 'World' };
const endOf = (economy: { readonly id: string; readonly name: string } | null): End =>
  economy === null ? world : { id: economy.id, name: economy.name };

export function takenNetwork({ origin, release }: OriginData): TakenNetwork {
  const ends = new Map<string, End>();
  const links: NetworkLink[] = [];
  const add = (kind: string, from: End, to: End, share: Amount, mass: Amount): void => {
    for (const end of [from, to]) ends.set(end.id, { ...ends.get(end.id), ...end });
    const { value, low, high, status } = share.quantity;
    links.push({
      id: `${kind} ${from.id} ${to.id}`,
      source: from.id,
      target: to.id,
      kind,
      row: {
        kind,
        share: value,
        share_low: low,
        share_high: high,
        mass: mass.quantity.value,
        mass_unit: mass.quantity.unit.id,
        status: status.toLowerCase(),
      },
    });
  };
  const consumer = endOf(origin.consumer);
  for (const one of origin.origins)
    add('dug-for', { ...endOf(one.economy), side: one.side?.toLowerCase() }, consumer, one.share, one.mass);
  for (const one of origin.lastShippers)
    add(
      one.isHome ? 'own-output' : 'last-shipped-to',
      { ...endOf(one.economy), side: one.side?.toLowerCase() },
      consumer,
      one.share,
      one.mass,
    );
  for (const one of origin.destinations)
    add(
      'used-in',
      endOf(origin.producer),
      { ...endOf(one.economy), side: one.side?.toLowerCase() },
      one.share,
      one.mass,
    );
  for (const [place, one] of origin.unknowns.entries()) {
    const kind = one.kind.toLowerCase().replaceAll('_', '-');
    const unknown = { id: `unknown-${place}`, name: [kind, one.economy?.name].filter(Boolean).join(', ') };
    if (origin.producer === null) add('unknown', unknown, consumer, one.share, one.mass);
    else add('unknown', endOf(origin.producer), unknown, one.share, one.mass);
  }
  const nodes: readonly NetworkNode[] = [...ends.values()].map(({ id, name, side }) => ({
    id,
    label: name,
    row: { name, side },
  }));
  return {
    says: `Filon, release ${release.id}. Origins of ${origin.material.id} in ${origin.year}; shares are of what is asked about.`,
    nodeAttributes: attributesOf(['name', 'side'], nodes),
    linkAttributes: attributesOf(
      ['kind', 'share', 'share_low', 'share_high', 'mass', 'mass_unit', 'status'],
      links,
    ),
    nodes,
    links,
  };
}
