/** Whom a row of the Mineral Commodity Summaries is about: an economy, the printed world, or the publisher's lump. */

import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Reference } from '../../adapter.ts';

export interface Place {
  readonly subject: Reference;
  /** What the publisher adds to the name in brackets. */
  readonly note?: string;
  /** The lump that the row is about; owned by source and edition. */
  readonly lump?: Entity;
}

const lumps = new Map<string, { readonly slug: string; readonly name: Label }>(
  Object.entries({
    'other countries': {
      slug: 'other-countries',
      name: {
        en: 'Other countries (USGS, {edition} edition)',
        fr: 'Autres pays (USGS, édition {edition})',
        es: 'Otros países (USGS, edición {edition})',
      },
    },
    'united states and canada': {
      slug: 'united-states-and-canada',
      name: {
        en: 'United States and Canada together (USGS, {edition} edition)',
        fr: 'États-Unis et Canada ensemble (USGS, édition {edition})',
        es: 'Estados Unidos y Canadá juntos (USGS, edición {edition})',
      },
    },
  }),
);

function lumpOf(plain: string, edition: string): Entity | undefined {
  const lump = lumps.get(plain.toLowerCase());
  if (lump === undefined) return undefined;
  const within = (text: string): string => text.replace('{edition}', edition);
  return {
    id: `group:usgs-mcs-${edition}-${lump.slug}`,
    name: { en: within(lump.name.en), fr: within(lump.name.fr), es: within(lump.name.es) },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source: 'usgs-mcs', edition },
    replacedBy: null,
  };
}

/**
 * The place that a name in the column of countries means.
 * @param printed such as `Congo (Kinshasa)`, `Brazil (beneficiated)`, `World total (rounded) 10`: footnote
 *   numbers glued to the name and hard spaces are taken off, additions in brackets become a note
 */
export function placeOf(printed: string, edition: string): Place {
  const name = printed.replace(/[\s\u00a0]+/g, ' ').trim();
  // The bracket after "Congo" is part of the name: without it two states are one.
  const plainOrCongo = /^Congo \((Kinshasa|Brazzaville)\)/.exec(name)?.[0];
  const [, plain = name, added] = /^([^(]+?) ?\(([^)]*)\)/.exec(name) ?? [];
  if (/^World total\b/.test(name)) return { subject: 'group:world' };
  if (plainOrCongo !== undefined) return { subject: { kind: 'economy', name: plainOrCongo } };
  const note = added === undefined || added === 'rounded' ? {} : { note: `Printed as "${name}".` };
  const lump = lumpOf(plain, edition);
  if (lump !== undefined) return { subject: lump.id, lump, ...note };
  return { subject: { kind: 'economy', name: plain }, ...note };
}
