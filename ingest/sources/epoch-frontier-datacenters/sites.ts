/** The sites: id and economy by the handle of the publisher, whose addresses do not always name the country. */
import type { Entity } from '../../../schema/entity.ts';

const inUsa: readonly string[] = [
  'Amazon Canton Mississippi',
  'Amazon Ridgeland Mississippi',
  'Anthropic-Amazon Project Rainier New Carlisle Indiana',
  'Coreweave Helios Afton Texas',
  'Crusoe Goodnight Texas',
  'Google New Albany Ohio',
  'Google Omaha Nebraska',
  'Google Pryor Oklahoma',
  'Meta Hyperion Holly Ridge Louisiana',
  'Meta Prometheus New Albany Ohio',
  'Microsoft Fairwater Fayetteville Georgia',
  'Microsoft Fairwater Mount Pleasant Wisconsin',
  'OpenAI-Oracle Stargate Abilene Texas',
  'xAI Colossus 1 Memphis Tennessee',
  'xAI Colossus 2 Memphis Tennessee',
];

export const economyOfSite: ReadonlyMap<string, string> = new Map([
  ...inUsa.map((handle): readonly [string, string] => [handle, 'economy:USA']),
  ['Alibaba Zhangbei Zhangjiakou Hebei', 'economy:CHN'],
  ['OpenAI-Oracle Stargate Abu Dhabi', 'economy:ARE'],
]);

export function siteId(handle: string): string {
  return `site:epoch-${handle
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')}`;
}

export function siteEntity(handle: string, title: string, latitude: number, longitude: number): Entity {
  return {
    id: siteId(handle),
    name: {
      en: `${title}, data centre`,
      fr: `${title}, centre de données`,
      es: `${title}, centro de datos`,
    },
    latitude,
    longitude,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/**
 * Decimal degrees of `32°35'25"N`, to four places, which is finer than a second of arc by little.
 * @returns undefined for anything else, or beyond the pole
 */
export function degreesOf(printed: string): number | undefined {
  const match = /^(\d{1,3})°(\d{1,2})'(\d{1,2}(?:\.\d+)?)"([NSEW])$/.exec(printed.trim());
  if (match === null) return undefined;
  const [, degrees = '', minutes = '', seconds = '', side = ''] = match;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || size > ('NS'.includes(side) ? 90 : 180))
    return undefined;
  const rounded = Math.round(size * 1e4) / 1e4;
  return 'SW'.includes(side) ? -rounded : rounded;
}
