/** What statements are about: the kinds of entity, their ids and names. */
import { z } from 'zod';
import { LabelSchema } from './label.ts';
import { registry } from './registry.ts';

export const entityKinds = registry('entity kind', [
  {
    id: 'economy',
    label: { en: 'Economy', fr: 'Économie', es: 'Economía' },
    description: {
      en: 'A country or territory of ISO 3166 or UN M49, named `economy:` and its three-letter code.',
      fr: 'Un pays ou territoire de l’ISO 3166 ou de l’ONU M49.',
      es: 'Un país o territorio de la ISO 3166 o de la ONU M49.',
    },
  },
  {
    id: 'group',
    label: { en: 'Group', fr: 'Groupe', es: 'Grupo' },
    description: {
      en: 'A region, income group, bloc, side of a scheme, the world as a publisher prints it, or a publisher’s lump such as “Other countries”.',
      fr: 'Une région, un groupe de revenu, un bloc, un côté d’un classement, le monde tel qu’un éditeur l’imprime, ou un regroupement comme «\u202fAutres pays\u202f».',
      es: 'Una región, un grupo de ingreso, un bloque, un lado de una clasificación, el mundo tal como lo imprime un editor, o un grupo del editor como «Otros países».',
    },
  },
  {
    id: 'material',
    label: { en: 'Material', fr: 'Matière', es: 'Material' },
    description: {
      en: 'A mineral, metal or other raw material.',
      fr: 'Un minerai, un métal ou une autre matière première.',
      es: 'Un mineral, un metal u otra materia prima.',
    },
  },
  {
    id: 'product',
    label: { en: 'Product', fr: 'Produit', es: 'Producto' },
    description: {
      en: 'A traded good: a code of the Harmonized System in one revision, or a good as a source names it.',
      fr: 'Un bien échangé\u202f: un code du Système harmonisé dans une révision, ou un bien tel qu’une source le nomme.',
      es: 'Un bien comerciado: un código del Sistema Armonizado en una revisión, o un bien tal como lo nombra una fuente.',
    },
  },
  {
    id: 'component',
    label: { en: 'Component', fr: 'Composant', es: 'Componente' },
    description: {
      en: 'A part of a device, such as a battery or a printed circuit board.',
      fr: 'Une partie d’un appareil, comme une batterie ou un circuit imprimé.',
      es: 'Una parte de un dispositivo, como una batería o un circuito impreso.',
    },
  },
  {
    id: 'device',
    label: { en: 'Device', fr: 'Appareil', es: 'Dispositivo' },
    description: {
      en: 'A category of device, or one model.',
      fr: 'Une catégorie d’appareils, ou un modèle.',
      es: 'Una categoría de dispositivos, o un modelo.',
    },
  },
  {
    id: 'organisation',
    label: { en: 'Organisation', fr: 'Organisation', es: 'Organización' },
    description: {
      en: 'A company, public body or association. Never a private person.',
      fr: 'Une entreprise, un organisme public ou une association. Jamais une personne privée.',
      es: 'Una empresa, un organismo público o una asociación. Nunca una persona privada.',
    },
  },
  {
    id: 'site',
    label: { en: 'Site', fr: 'Site', es: 'Sitio' },
    description: {
      en: 'A mine, smelter, plant, port, dump or data centre.',
      fr: 'Une mine, une fonderie, une usine, un port, une décharge ou un centre de données.',
      es: 'Una mina, fundición, planta, puerto, vertedero o centro de datos.',
    },
  },
  {
    id: 'harm',
    label: { en: 'Harm', fr: 'Dommage', es: 'Daño' },
    description: {
      en: 'A kind of harm, such as child labour.',
      fr: 'Un type de dommage, comme le travail des enfants.',
      es: 'Un tipo de daño, como el trabajo infantil.',
    },
  },
  {
    id: 'case',
    label: { en: 'Case', fr: 'Cas', es: 'Caso' },
    description: {
      en: 'A documented conflict or event.',
      fr: 'Un conflit ou un événement documenté.',
      es: 'Un conflicto o suceso documentado.',
    },
  },
  {
    id: 'instrument',
    label: { en: 'Instrument', fr: 'Instrument', es: 'Instrumento' },
    description: {
      en: 'A law, treaty or standard.',
      fr: 'Une loi, un traité ou une norme.',
      es: 'Una ley, un tratado o una norma.',
    },
  },
  {
    id: 'indicator',
    label: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador' },
    description: {
      en: 'A quantity that a publisher measures of an economy or an industry.',
      fr: 'Une grandeur qu’un éditeur mesure pour une économie ou une industrie.',
      es: 'Una magnitud que un editor mide de una economía o una industria.',
    },
  },
  {
    id: 'source',
    label: { en: 'Source', fr: 'Source', es: 'Fuente' },
    description: {
      en: 'One publisher’s series of documents or tables.',
      fr: 'Une série de documents ou de tableaux d’un éditeur.',
      es: 'Una serie de documentos o tablas de un editor.',
    },
  },
]);
export type EntityKind = (typeof entityKinds.ids)[number];

/** The prefix of an entity's id, which tells its kind. */
export const prefixOfKind: Readonly<Record<EntityKind, string>> = {
  economy: 'economy',
  group: 'group',
  material: 'material',
  product: 'product',
  component: 'component',
  device: 'device',
  organisation: 'org',
  site: 'site',
  harm: 'harm',
  case: 'case',
  instrument: 'instrument',
  indicator: 'indicator',
  source: 'source',
};
const kindOfPrefix = new Map(
  (Object.entries(prefixOfKind) as [EntityKind, string][]).map(([kind, prefix]) => [prefix, kind]),
);

/** The kind of an entity id, or undefined when the text is not an entity id. */
export function kindOfEntityId(id: string): EntityKind | undefined {
  const match = /^([a-z]+):[A-Za-z0-9][A-Za-z0-9._-]*$/.exec(id);
  return match?.[1] === undefined ? undefined : kindOfPrefix.get(match[1]);
}

/** `prefix:local`, prefix by kind, local of letters, digits, dot, underscore and hyphen: `economy:COD`. */
export const EntityIdSchema = z
  .string()
  .refine((id) => kindOfEntityId(id) !== undefined, { error: 'is not an entity id such as economy:COD' });

export const EntitySchema = z
  .strictObject({
    id: EntityIdSchema,
    name: LabelSchema,
    /** Decimal degrees, WGS 84: a point to put a label at, no finer than the source gives it. */
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    /** The entity of which it is a part or a model: `device:smartphone` for a model of it. */
    partOf: EntityIdSchema.nullable(),
    /** For a publisher's lump: whose it is (`usgs-mcs`) and in which edition (`2025`). */
    ownedBy: z.strictObject({ source: z.string(), edition: z.string() }).nullable(),
    /** The entity that replaces a retired one; links to the old id lead there. */
    replacedBy: EntityIdSchema.nullable(),
  })
  .readonly();
export type Entity = z.infer<typeof EntitySchema>;

/** Another name of an entity. `scope` is a source id when only that source uses it so, else empty. */
export interface Alias {
  readonly entity: string;
  readonly name: string;
  readonly language: string;
  readonly scope: string;
}

/** A code of an entity in a system of codes: iso2, iso3, m49, hs2022, cas, symbol. */
export interface EntityCode {
  readonly entity: string;
  readonly system: string;
  readonly code: string;
}
