/** Devices as the package names them: kinds of ours, or kinds of its own where users are told apart. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';

const users: Readonly<Record<string, Label>> = {
  perso: { en: 'private use', fr: 'usage privé', es: 'uso privado' },
  pro: { en: 'professional use', fr: 'usage professionnel', es: 'uso profesional' },
};

function own(slug: string, name: Label, partOf: string | null): Entity {
  return {
    id: `device:boavizta-${slug}`,
    name,
    latitude: null,
    longitude: null,
    partOf,
    ownedBy: null,
    replacedBy: null,
  };
}

const bases: Readonly<Record<string, { readonly id: string; readonly name: Label }>> = {
  desktop: {
    id: 'device:desktop',
    name: { en: 'Desktop computer', fr: 'Ordinateur de bureau', es: 'Ordenador de sobremesa' },
  },
  laptop: {
    id: 'device:laptop',
    name: { en: 'Laptop', fr: 'Ordinateur portable', es: 'Ordenador portátil' },
  },
  television: { id: 'device:television', name: { en: 'Television', fr: 'Téléviseur', es: 'Televisor' } },
};

/** Kinds that this project has no device for. */
const ownKinds: Readonly<Record<string, Entity>> = {
  box: own(
    'box',
    { en: 'Internet or television box', fr: 'Box internet ou TV', es: 'Caja de internet o televisión' },
    null,
  ),
  external_ssd: own(
    'external-ssd',
    { en: 'External solid-state drive', fr: 'Disque SSD externe', es: 'Unidad SSD externa' },
    null,
  ),
  smartwatch: own('smartwatch', { en: 'Smartwatch', fr: 'Montre connectée', es: 'Reloj inteligente' }, null),
  vr_controller: own(
    'vr-controller',
    { en: 'Virtual-reality controller', fr: 'Manette de réalité virtuelle', es: 'Mando de realidad virtual' },
    null,
  ),
  'vr_headset oled': own(
    'vr-headset-oled',
    {
      en: 'Virtual-reality headset, OLED',
      fr: 'Casque de réalité virtuelle, OLED',
      es: 'Casco de realidad virtual, OLED',
    },
    'device:vr-headset',
  ),
  'vr_headset lcd': own(
    'vr-headset-lcd',
    {
      en: 'Virtual-reality headset, LCD',
      fr: 'Casque de réalité virtuelle, LCD',
      es: 'Casco de realidad virtual, LCD',
    },
    'device:vr-headset',
  ),
};

const ours: Readonly<Record<string, string>> = {
  external_hdd: 'device:external-hard-drive',
  monitor: 'device:monitor',
  server: 'device:server',
  smartphone: 'device:smartphone',
  tablet: 'device:tablet',
  usb_stick: 'device:usb-stick',
};

/** Names of the table of factors, in the words of the table of terminals. */
const categories: Readonly<Record<string, string>> = {
  Box: 'box',
  Desktop: 'desktop',
  ExternalHHD: 'external_hdd',
  ExternalSSD: 'external_ssd',
  Laptop: 'laptop',
  Monitor: 'monitor',
  Server: 'server',
  Smartphone: 'smartphone',
  Tablet: 'tablet',
  Television: 'television',
  USBStick: 'usb_stick',
};

export interface Device {
  readonly id: string;
  readonly entity?: Entity;
}

/**
 * @param kind as the table of terminals names it
 * @param type `perso`, `pro`, a kind of display, `default` or blank
 * @returns undefined for a kind that nobody has looked at
 */
export function deviceOf(kind: string, type: string): Device | undefined {
  const isPlain = type === '' || type === 'default';
  const mine = isPlain ? ours[kind] : undefined;
  if (mine !== undefined) return { id: mine };
  const entity = ownKinds[isPlain ? kind : `${kind} ${type}`];
  if (entity !== undefined) return { id: entity.id, entity };
  const base = bases[kind];
  const user = users[type];
  if (base === undefined || user === undefined) return undefined;
  const { id, name } = base;
  const made = own(
    `${kind}-${type}`,
    { en: `${name.en}, ${user.en}`, fr: `${name.fr}, ${user.fr}`, es: `${name.es}, ${user.es}` },
    id,
  );
  return { id: made.id, entity: made };
}

export function kindOfCategory(category: string): string {
  return categories[category] ?? category;
}
