/** What the files name: inputs and stages as goods, economies among the providers, and the lumps. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Emit, Reference } from '../../adapter.ts';
import { inputs } from './names.ts';

export const idOfInput = (id: string): string => `product:eto-${id.toLowerCase()}`;

/** The input or stage as an entity; undefined when names.ts does not know it. */
export function inputEntity(id: string): Entity | undefined {
  const input = inputs.get(id);
  if (input === undefined) return undefined;
  const partOf = input.parent === undefined ? null : idOfInput(input.parent);
  return entity(idOfInput(id), input.name, partOf);
}

function entity(id: string, name: Label, partOf: string | null, isLump = false): Entity {
  const ownedBy = isLump ? { source: 'eto-chip-explorer', edition: '2026-08' } : null;
  return { id, name, latitude: null, longitude: null, partOf, ownedBy, replacedBy: null };
}

/** Providers that are economies, by the files' id and code; Europe and the lumps are none. */
export const economyProviders: ReadonlyMap<string, string> = new Map([
  ...([
    ['P1', 'USA'],
    ['P2', 'CHN'],
    ['P4', 'KOR'],
    ['P7', 'JPN'],
    ['P8', 'TWN'],
    ['P32', 'DEU'],
  ] as const),
  ...([
    ['P33', 'ITA'],
    ['P45', 'NLD'],
    ['P46', 'MYS'],
    ['P47', 'SGP'],
    ['P79', 'CHE'],
  ] as const),
  ...([
    ['P80', 'AUT'],
    ['P90', 'SWE'],
    ['P110', 'GBR'],
    ['P132', 'FRA'],
    ['P133', 'ISR'],
  ] as const),
  ...([
    ['P134', 'BLR'],
    ['P173', 'CZE'],
    ['P174', 'CAN'],
    ['P371', 'LUX'],
    ['P374', 'HUN'],
  ] as const),
]);

export const lumps: ReadonlyMap<string, Entity> = new Map([
  [
    'EUR',
    entity('group:eto-europe', { en: 'Europe (ETO)', fr: 'Europe (ETO)', es: 'Europa (ETO)' }, null, true),
  ],
  [
    'Various countries',
    entity(
      'group:eto-various-countries',
      { en: 'Various countries (ETO)', fr: 'Pays divers (ETO)', es: 'Varios países (ETO)' },
      null,
      true,
    ),
  ],
  [
    'Various companies',
    entity(
      'group:eto-various-companies',
      { en: 'Various companies (ETO)', fr: 'Entreprises diverses (ETO)', es: 'Varias empresas (ETO)' },
      null,
      true,
    ),
  ],
]);

export interface Provider {
  readonly reference: Reference;
  readonly isOrganisation: boolean;
}

/** The provider of a row: an economy, a lump, which is emitted, or an organisation. */
export function providerOf(id: string, name: string, emit: Emit): Provider {
  const code = economyProviders.get(id);
  if (code !== undefined)
    return { reference: { kind: 'economy', system: 'iso3', code }, isOrganisation: false };
  const lump = lumps.get(name);
  if (lump === undefined)
    return { reference: { kind: 'organisation', name, mayBeNew: true }, isOrganisation: true };
  emit.entity(lump);
  return { reference: lump.id, isOrganisation: name === 'Various companies' };
}
