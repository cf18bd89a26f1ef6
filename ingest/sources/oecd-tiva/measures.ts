/** What each measure of the database is, by activity and unit, and which areas are no economies. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Reference } from '../../adapter.ts';
import { oecdTiva } from './source.ts';

export interface Measure {
  readonly predicate: PredicateId;
  readonly object: string;
  readonly unit: 'MUSD:current' | 'percent';
}

const money = (object: string, predicate: PredicateId = 'hasIndicator'): Measure => ({
  predicate,
  object: `indicator:${object}`,
  unit: 'MUSD:current',
});

/** By measure, activity and unit of measure. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ['VALU C26 USD', money('value-added-isic-c26', 'capturesValue')],
  ['VALU C USD', money('value-added-isic-c', 'capturesValue')],
  ['VALU _T USD', money('value-added-all-activities', 'capturesValue')],
  ['EXGR C26 USD', money('gross-exports-isic-c26')],
  ['EXGR_INT C26 USD', money('intermediate-exports-isic-c26')],
  ['EXGR_FNL C26 USD', money('final-exports-isic-c26')],
  ['EXGR_DVA C26 USD', money('domestic-value-added-in-exports-isic-c26')],
  ['EXGR_FVA C26 USD', money('foreign-value-added-in-exports-isic-c26')],
  ['EXGR_DVA C26 PT_EXGR', { ...money('domestic-share-of-exports-isic-c26'), unit: 'percent' }],
]);

/** Shares by where the value added ends: one indicator an exporter, said of the economy in which it ends. */
export const destinationMeasure = 'EXGR_DVA_PSH C26 PT_EXGR_DVA';

const exporters: ReadonlyMap<string, Label> = new Map([
  ['CHN', { en: 'China', fr: 'la Chine', es: 'China' }],
  ['KOR', { en: 'South Korea', fr: 'la Corée du Sud', es: 'Corea del Sur' }],
  ['TWN', { en: 'Taiwan', fr: 'Taïwan', es: 'Taiwán' }],
  ['USA', { en: 'the United States', fr: 'les États-Unis', es: 'Estados Unidos' }],
]);

const blank = {
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
} as const;

/** The indicator of an exporter's destinations; undefined for an exporter that has no name here. */
export function destinationIndicator(exporter: string): Entity | undefined {
  const name = exporters.get(exporter);
  if (name === undefined) return undefined;
  return {
    id: `indicator:oecd-tiva-destination-of-${exporter.toLowerCase()}-value-added-isic-c26`,
    name: {
      en: `Share that ends here of the domestic value added in electronics exports (C26) of ${name.en}`,
      fr: `Part qui finit ici de la valeur ajoutée nationale des exportations électroniques (C26) : ${name.fr}`,
      es: `Parte que termina aquí del valor añadido nacional en las exportaciones electrónicas (C26): ${name.es}`,
    },
    ...blank,
  };
}

/** Codes of groups whose members have rows of their own. */
const groups = new Set(
  'A5_A7 APEC ASEAN E EA19 EA20 EU13 EU15 EU27_2020 EU28 EU28XEU15 F G20 NAFTA OECD S2 S2_S8 W_O WXOECD'.split(
    ' ',
  ),
);

/** Economies without rows of their own, as the database lumps them. */
export const restOfWorld: Entity = {
  id: `group:${oecdTiva.id}-2025-rest-of-world`,
  name: {
    en: 'Rest of the world (OECD TiVA 2025)',
    fr: 'Reste du monde (OCDE TiVA 2025)',
    es: 'Resto del mundo (OCDE TiVA 2025)',
  },
  ...blank,
  ownedBy: { source: oecdTiva.id, edition: '2025' },
};

/** The subject of a code of area; `group` for a group whose members have rows. */
export function areaOf(code: string): Reference | 'group' {
  if (code === 'W') return 'group:world';
  if (code === 'WXD') return restOfWorld.id;
  return groups.has(code) ? 'group' : { kind: 'economy', system: 'iso3', code };
}
