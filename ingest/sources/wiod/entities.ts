/** Indicators of this source alone, and its rest of the world. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Emit, Reference } from '../../adapter.ts';
import { wiod } from './source.ts';

const entity = (id: string, name: Label, isLump = false): Entity => ({
  id,
  name,
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: isLump ? { source: wiod.id, edition: '2013' } : null,
  replacedBy: null,
});
const indicator = (slug: string, en: string, fr: string, es: string): Entity =>
  entity(`indicator:wiod-c14-${slug}`, { en: `${en} (WIOD)`, fr: `${fr} (WIOD)`, es: `${es} (WIOD)` });

const completed = (code: string, en: string, fr: string, es: string): [string, Entity] => [
  code,
  indicator(
    `completed-in-${code.toLowerCase()}`,
    `Value added in electrical and optical equipment completed in ${en}`,
    `Valeur ajoutée dans les équipements électriques et optiques achevés ${fr}`,
    `Valor añadido en los equipos eléctricos y ópticos terminados en ${es}`,
  ),
];

/** By the economy in which goods are completed; what others complete is not followed. */
export const completedIn: ReadonlyMap<string, Entity> = new Map([
  completed('CHN', 'China', 'en Chine', 'China'),
  completed('DEU', 'Germany', 'en Allemagne', 'Alemania'),
  completed('JPN', 'Japan', 'au Japon', 'Japón'),
  completed('KOR', 'South Korea', 'en Corée du Sud', 'Corea del Sur'),
  completed('MEX', 'Mexico', 'au Mexique', 'México'),
  completed('TWN', 'Taiwan', 'à Taïwan', 'Taiwán'),
  completed('USA', 'the United States', 'aux États-Unis', 'Estados Unidos'),
]);

const fromSector = (printed: string, slug: string, en: string, fr: string, es: string): [string, Entity] => [
  printed,
  indicator(
    `from-${slug}`,
    `Value added of ${en} in the world’s final electrical and optical equipment`,
    `Valeur ajoutée ${fr} dans les équipements électriques et optiques finals du monde`,
    `Valor añadido ${es} en los equipos eléctricos y ópticos finales del mundo`,
  ),
];

/** By the group of sectors in which the value is added. */
export const sectors: ReadonlyMap<string, Entity> = new Map([
  fromSector('agriculture', 'agriculture', 'agriculture', 'de l’agriculture', 'de la agricultura'),
  fromSector('mining', 'mining', 'mining', 'des mines', 'de la minería'),
  fromSector(
    'other_manufacturing',
    'other-manufacturing',
    'other manufacturing',
    'des autres industries',
    'de otras industrias',
  ),
  fromSector(
    'electrical_optical(c14)',
    'electrical-and-optical',
    'the electrical and optical industry',
    'de l’industrie électrique et optique',
    'de la industria eléctrica y óptica',
  ),
  fromSector(
    'utilities_construction',
    'utilities-and-construction',
    'utilities and construction',
    'de l’énergie, de l’eau et de la construction',
    'de la energía, el agua y la construcción',
  ),
  fromSector('services', 'services', 'services', 'des services', 'de los servicios'),
]);

/** By the column of the table of economies. */
export const ofEconomy: ReadonlyMap<string, Entity> = new Map([
  [
    'value_added_musd',
    indicator(
      'value-added',
      'Value added of the electrical and optical industry',
      'Valeur ajoutée de l’industrie électrique et optique',
      'Valor añadido de la industria eléctrica y óptica',
    ),
  ],
  [
    'gross_exports_musd',
    indicator(
      'gross-exports',
      'Gross exports of the electrical and optical industry',
      'Exportations brutes de l’industrie électrique et optique',
      'Exportaciones brutas de la industria eléctrica y óptica',
    ),
  ],
  [
    'exgr_dva_share_pct',
    indicator(
      'domestic-share-of-exports',
      'Domestic value added as a share of exports of the electrical and optical industry',
      'Part nationale de la valeur des exportations de l’industrie électrique et optique',
      'Parte nacional del valor de las exportaciones de la industria eléctrica y óptica',
    ),
  ],
  [
    'gvc_income_in_world_c14_final_musd',
    indicator(
      'income-in-all',
      'Value added in the world’s final electrical and optical equipment',
      'Valeur ajoutée dans les équipements électriques et optiques finals du monde',
      'Valor añadido en los equipos eléctricos y ópticos finales del mundo',
    ),
  ],
]);

const restOfWorld = entity(
  `group:${wiod.id}-rest-of-world`,
  {
    en: 'Rest of the world (WIOD 2013)',
    fr: 'Reste du monde (WIOD 2013)',
    es: 'Resto del mundo (WIOD 2013)',
  },
  true,
);

/** `CHN`, or `ROW` for all economies without a table of their own. */
export function economyOf(code: string, emit: Emit): Reference {
  if (code !== 'ROW') return { kind: 'economy', system: 'iso3', code };
  emit.entity(restOfWorld);
  return restOfWorld.id;
}
