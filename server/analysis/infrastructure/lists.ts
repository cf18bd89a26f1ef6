/** The publishers’ lists of digital infrastructure: of what they are, how they name those behind a site, and what they leave out. */
import type { Label } from '../../../schema/label.ts';

export const infrastructureKinds = ['data-centre', 'cloud-region', 'cable'] as const;
export type InfrastructureKind = (typeof infrastructureKinds)[number];

/** One list. The model has no kinds of site, so that a source stands for what it lists. */
export interface SiteList {
  readonly source: string;
  readonly kind: InfrastructureKind;
  /** Whom the list names beside a site. */
  readonly relation: 'owns' | 'operates';
  /** What the list holds and leaves out, in a sentence. */
  readonly scope: Label;
}

/** In the order in which answers print them. Those read from a user’s own copy hold nothing until they are imported. */
export const siteLists: readonly SiteList[] = [
  {
    source: 'epoch-frontier-datacenters',
    kind: 'data-centre',
    relation: 'owns',
    scope: {
      en: 'Large sites for artificial intelligence that one research group follows, estimated from pictures, permits and announcements.',
      fr: 'De grands sites pour l’intelligence artificielle que suit un groupe de recherche, estimés d’après images, permis et annonces.',
      es: 'Grandes sitios para inteligencia artificial que sigue un grupo de investigación, estimados por imágenes, permisos y anuncios.',
    },
  },
  {
    source: 'im3-us-datacenters',
    kind: 'data-centre',
    relation: 'operates',
    scope: {
      en: 'Data centres of the United States that volunteers have drawn, with the operator where one is written there; no power and no water.',
      fr: 'Les centres de données des États-Unis que des bénévoles ont dessinés, avec l’exploitant s’il y est écrit\u202f; ni puissance ni eau.',
      es: 'Los centros de datos de Estados Unidos que voluntarios han dibujado, con el operador si está escrito; ni potencia ni agua.',
    },
  },
  {
    source: 'datacenter-pue',
    kind: 'data-centre',
    relation: 'operates',
    scope: {
      en: 'Campuses for which Google prints how much power goes beyond its computers.',
      fr: 'Les campus pour lesquels Google publie l’énergie qui va au-delà de ses ordinateurs.',
      es: 'Los campus para los que Google publica la energía que va más allá de sus ordenadores.',
    },
  },
  {
    source: 'hyperscaler-reports',
    kind: 'data-centre',
    relation: 'operates',
    scope: {
      en: 'Data centres of its own that Apple names in its report, with their electricity; the other companies name none there.',
      fr: 'Les centres de données propres qu’Apple nomme dans son rapport, avec leur électricité\u202f; les autres entreprises n’en nomment pas.',
      es: 'Los centros de datos propios que Apple nombra en su informe, con su electricidad; las otras empresas no nombran ninguno.',
    },
  },
  {
    source: 'guardian-data-centres',
    kind: 'data-centre',
    relation: 'operates',
    scope: {
      en: 'One planned site that a newspaper wrote about.',
      fr: 'Un site prévu dont un journal a parlé.',
      es: 'Un sitio previsto del que habló un periódico.',
    },
  },
  {
    source: 'osm-data-centres',
    kind: 'data-centre',
    relation: 'operates',
    scope: {
      en: 'Data centres that volunteers have drawn, read from your own copy.',
      fr: 'Les centres de données que des bénévoles ont dessinés, lus dans votre propre copie.',
      es: 'Los centros de datos que voluntarios han dibujado, leídos de su propia copia.',
    },
  },
  {
    source: 'google-region-carbon',
    kind: 'cloud-region',
    relation: 'operates',
    scope: {
      en: 'Regions of Google’s cloud; no list of the regions of other clouds may be passed on.',
      fr: 'Les régions du nuage de Google\u202f; aucune liste des régions d’autres nuages ne peut être redistribuée.',
      es: 'Las regiones de la nube de Google; ninguna lista de regiones de otras nubes puede redistribuirse.',
    },
  },
  {
    source: 'cloud-regions-gsf',
    kind: 'cloud-region',
    relation: 'operates',
    scope: {
      en: 'Regions of three clouds, read from your own copy.',
      fr: 'Les régions de trois nuages, lues dans votre propre copie.',
      es: 'Las regiones de tres nubes, leídas de su propia copia.',
    },
  },
  {
    source: 'telegeography-cables',
    kind: 'cable',
    relation: 'owns',
    scope: {
      en: 'Submarine cables in service or planned in June 2021; owners without shares, no capacity, no cables on land.',
      fr: 'Les câbles sous-marins en service ou prévus en juin 2021\u202f; propriétaires sans parts, ni capacité ni câbles terrestres.',
      es: 'Los cables submarinos en servicio o previstos en junio de 2021; propietarios sin partes, sin capacidad ni cables terrestres.',
    },
  },
];
