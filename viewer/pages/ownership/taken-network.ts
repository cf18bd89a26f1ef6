/** Owners and their sites as a network: a link from each owner to each site that is listed under it. */
import {
  attributesOf,
  type NetworkLink,
  type NetworkNode,
  type TakenNetwork,
} from '../../../picture/taken/network.ts';
import type { OwnershipData } from './query.ts';

export function takenNetwork({ ownership, release }: OwnershipData): TakenNetwork {
  const nodes = new Map<string, NetworkNode>();
  const links: NetworkLink[] = [];
  for (const [place, part] of ownership.parts.entries()) {
    for (const { site, economy, year, capacity, claims, operators } of part.list) {
      nodes.set(site.id, {
        id: site.id,
        label: site.name,
        row: { name: site.name, kind: 'site', economy: economy?.id },
      });
      const row = {
        material: part.material.id,
        stage: part.stage.toLowerCase().replaceAll('_', '-'),
        source: part.source.shortTitle,
        edition: part.edition,
        year,
        capacity: capacity.quantity.value,
        unit: capacity.quantity.unit.id,
      };
      const join = (
        end: { readonly id: string; readonly name: string },
        kind: string,
        more: object,
      ): void => {
        if (!nodes.has(end.id))
          nodes.set(end.id, { id: end.id, label: end.name, row: { name: end.name, kind: 'organisation' } });
        links.push({
          id: `${place} ${kind} ${end.id} ${site.id} ${links.length}`,
          source: end.id,
          target: site.id,
          kind,
          row: { kind, ...row, ...more },
        });
      };
      for (const { kind, owners, share } of claims) {
        // What several hold together is nobody's own share; each is named, and the share left unsaid.
        const isShared = owners.length > 1;
        for (const owner of owners)
          join(owner, 'owns', {
            claim: kind.toLowerCase().replaceAll('_', '-'),
            share: isShared ? undefined : share.quantity.value,
            status: share.quantity.status.toLowerCase(),
          });
      }
      for (const operator of operators) join(operator, 'operates', {});
    }
  }
  const all = [...nodes.values()];
  return {
    says: `Filon, release ${release.id}. Owners and operators of named sites, as sources list them.`,
    nodeAttributes: attributesOf(['name', 'kind', 'economy'], all),
    linkAttributes: attributesOf(
      [
        'kind',
        'claim',
        'share',
        'status',
        'material',
        'stage',
        'source',
        'edition',
        'year',
        'capacity',
        'unit',
      ],
      links,
    ),
    nodes: all,
    links,
  };
}
