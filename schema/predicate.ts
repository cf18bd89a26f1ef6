/** What may be said of an entity: each predicate once, with what it relates, in which dimension, at which stage. */
import { z } from 'zod';
import type { EntityKind } from './entity.ts';
import type { Label } from './label.ts';
import { registry } from './registry.ts';
import type { Stage } from './stage.ts';
import type { Dimension } from './unit.ts';

export interface PredicateItem {
  readonly id: string;
  readonly label: Label;
  /** Kinds that the subject may have. */
  readonly domain: readonly EntityKind[];
  /** Kinds that the object may have; empty when the predicate takes no object. */
  readonly range: readonly EntityKind[];
  /** Dimensions of its quantity; empty when it carries none. */
  readonly dimensions: readonly Dimension[];
  /** The stage at which it always happens, or null when the statement says. */
  readonly stage: Stage | null;
  /** A sentence for the documentation. */
  readonly description: string;
}

export const predicates = registry('predicate', [
  {
    id: 'extracts',
    label: { en: 'extracts', fr: 'extrait', es: 'extrae' },
    domain: ['economy', 'group', 'site', 'organisation'],
    range: ['material'],
    dimensions: ['mass', 'volume'],
    stage: 'extraction',
    description: 'Mine output of a material in a period, in the basis that the publisher states.',
  },
  {
    id: 'hasReserves',
    label: { en: 'has reserves of', fr: 'a des réserves de', es: 'tiene reservas de' },
    domain: ['economy', 'group', 'site'],
    range: ['material'],
    dimensions: ['mass', 'volume'],
    stage: 'extraction',
    description:
      'What could be economically extracted at the time of the statement; not a resource estimate.',
  },
  {
    id: 'smelts',
    label: { en: 'smelts', fr: 'fond', es: 'funde' },
    domain: ['economy', 'group', 'site', 'organisation'],
    range: ['material'],
    dimensions: ['mass'],
    stage: 'refining',
    description: 'Smelter output. Never added to refinery output of the same metal: it would count twice.',
  },
  {
    id: 'refines',
    label: { en: 'refines', fr: 'raffine', es: 'refina' },
    domain: ['economy', 'group', 'site', 'organisation'],
    range: ['material'],
    dimensions: ['mass'],
    stage: 'refining',
    description: 'Refinery output of metal or chemicals. Never added to smelter output of the same metal.',
  },
  {
    id: 'hasCapacity',
    label: { en: 'has capacity for', fr: 'a une capacité de', es: 'tiene capacidad de' },
    domain: ['economy', 'group', 'site', 'organisation'],
    range: ['material', 'component', 'device'],
    dimensions: ['mass', 'volume'],
    stage: null,
    description: 'What a plant or an economy could produce in a year, not what it did.',
  },
  {
    id: 'exportsTo',
    label: { en: 'exports to', fr: 'exporte vers', es: 'exporta a' },
    domain: ['economy', 'group'],
    range: ['economy', 'group'],
    dimensions: ['mass', 'money'],
    stage: 'trade',
    description: 'Goods of one product code sent from one economy to another, in mass or in money.',
  },
  {
    id: 'tradedAs',
    label: { en: 'is traded as', fr: 'se négocie sous', es: 'se comercia como' },
    domain: ['material'],
    range: ['product'],
    dimensions: [],
    stage: 'trade',
    description:
      'Customs count the material under this code; the note says how well the code fits: exactly, mostly, or as one of several in a basket.',
  },
  {
    id: 'contains',
    label: { en: 'contains', fr: 'contient', es: 'contiene' },
    domain: ['device', 'component', 'product'],
    range: ['material', 'component'],
    dimensions: ['mass', 'mass-fraction'],
    stage: 'components',
    description: 'Mass or share of a material or component inside one unit of the subject.',
  },
  {
    id: 'manufactures',
    label: { en: 'manufactures', fr: 'fabrique', es: 'fabrica' },
    domain: ['economy', 'group', 'site', 'organisation'],
    range: ['component', 'device', 'product'],
    dimensions: ['mass', 'count', 'money'],
    stage: 'components',
    description: 'Output of components or devices.',
  },
  {
    id: 'assembledIn',
    label: { en: 'is assembled in', fr: 'est assemblé en', es: 'se ensambla en' },
    domain: ['device'],
    range: ['economy', 'site'],
    dimensions: ['count', 'mass', 'ratio'],
    stage: 'assembly',
    description: 'Where a device is put together.',
  },
  {
    id: 'suppliedBy',
    label: { en: 'is supplied by', fr: 'est fourni par', es: 'es suministrado por' },
    domain: ['organisation', 'device', 'component'],
    range: ['organisation', 'site'],
    dimensions: ['money', 'ratio'],
    stage: 'components',
    description: 'A disclosed supplier relation; usually without a volume.',
  },
  {
    id: 'sourcesFrom',
    label: { en: 'sources from', fr: 's’approvisionne auprès de', es: 'se abastece de' },
    domain: ['organisation', 'site'],
    range: ['organisation', 'site', 'economy'],
    dimensions: ['mass'],
    stage: 'refining',
    description: 'A disclosed smelter or raw-material relation; usually without a volume.',
  },
  {
    id: 'owns',
    label: { en: 'owns', fr: 'possède', es: 'posee' },
    domain: ['organisation', 'economy'],
    range: ['organisation', 'site'],
    dimensions: ['ratio'],
    stage: null,
    description: 'A share of ownership; without a quantity, ownership of unknown size.',
  },
  {
    id: 'operates',
    label: { en: 'operates', fr: 'exploite', es: 'opera' },
    domain: ['organisation', 'economy'],
    range: ['site'],
    dimensions: [],
    stage: null,
    description: 'Runs a site from day to day, whoever owns it.',
  },
  {
    id: 'locatedIn',
    label: { en: 'is located in', fr: 'est situé en', es: 'está situado en' },
    domain: ['site', 'organisation', 'case'],
    range: ['economy'],
    dimensions: [],
    stage: null,
    description: 'The economy in which a site, a seat or a case lies.',
  },
  {
    id: 'memberOf',
    label: { en: 'is a member of', fr: 'est membre de', es: 'es miembro de' },
    domain: ['economy', 'organisation'],
    range: ['group'],
    dimensions: [],
    stage: null,
    description: 'Membership of a region, income group, bloc or side of a scheme, as of the period.',
  },
  {
    id: 'putsOnMarket',
    label: { en: 'puts on the market', fr: 'met sur le marché', es: 'pone en el mercado' },
    domain: ['economy', 'group', 'organisation'],
    range: ['device', 'product'],
    dimensions: ['mass', 'count'],
    stage: 'trade',
    description: 'Equipment placed on an economy’s market in a period.',
  },
  {
    id: 'consumes',
    label: { en: 'consumes', fr: 'consomme', es: 'consume' },
    domain: ['economy', 'group', 'organisation'],
    range: ['material', 'device', 'product'],
    dimensions: ['mass', 'count'],
    stage: 'use',
    description: 'Use of a material, device or product in a period.',
  },
  {
    id: 'generatesEwaste',
    label: {
      en: 'generates e-waste',
      fr: 'produit des déchets électroniques',
      es: 'genera residuos electrónicos',
    },
    domain: ['economy', 'group'],
    range: ['device', 'product'],
    dimensions: ['mass', 'mass-per-person'],
    stage: 'end-of-life',
    description: 'Electrical and electronic equipment that became waste in a period.',
  },
  {
    id: 'collectsEwaste',
    label: {
      en: 'collects e-waste',
      fr: 'collecte des déchets électroniques',
      es: 'recoge residuos electrónicos',
    },
    domain: ['economy', 'group'],
    range: ['device', 'product'],
    dimensions: ['mass', 'mass-per-person', 'ratio'],
    stage: 'end-of-life',
    description: 'E-waste that formal, documented systems collected.',
  },
  {
    id: 'recyclesEwaste',
    label: {
      en: 'recycles e-waste',
      fr: 'recycle des déchets électroniques',
      es: 'recicla residuos electrónicos',
    },
    domain: ['economy', 'group'],
    range: ['device', 'product'],
    dimensions: ['mass', 'mass-per-person', 'ratio'],
    stage: 'end-of-life',
    description: 'E-waste documented as formally recycled; what is done outside the documents is not in it.',
  },
  {
    id: 'shipsEwasteTo',
    label: {
      en: 'ships e-waste to',
      fr: 'expédie des déchets électroniques vers',
      es: 'envía residuos electrónicos a',
    },
    domain: ['economy', 'group'],
    range: ['economy', 'group'],
    dimensions: ['mass'],
    stage: 'end-of-life',
    description: 'E-waste sent across a border, documented or observed.',
  },
  {
    id: 'usesEnergy',
    label: { en: 'uses energy', fr: 'consomme de l’énergie', es: 'consume energía' },
    domain: ['organisation', 'site', 'device', 'product'],
    range: [],
    dimensions: ['energy'],
    stage: 'use',
    description: 'Energy used in a period, or in one life.',
  },
  {
    id: 'usesWater',
    label: { en: 'uses water', fr: 'consomme de l’eau', es: 'consume agua' },
    domain: ['organisation', 'site', 'device', 'product'],
    range: [],
    dimensions: ['volume'],
    stage: 'use',
    description: 'Water withdrawn or consumed in a period, as the source defines it.',
  },
  {
    id: 'emits',
    label: { en: 'emits', fr: 'émet', es: 'emite' },
    domain: ['economy', 'organisation', 'site', 'device', 'product'],
    range: [],
    dimensions: ['mass'],
    stage: null,
    description: 'Greenhouse gases in CO₂ equivalent, or another named emission.',
  },
  {
    id: 'capturesValue',
    label: { en: 'captures value', fr: 'capte de la valeur', es: 'capta valor' },
    domain: ['economy', 'group', 'organisation'],
    range: ['indicator', 'device', 'material'],
    dimensions: ['money', 'ratio'],
    stage: null,
    description: 'Value added, revenue, profit or share of a price that the subject keeps.',
  },
  {
    id: 'bearsHarm',
    label: { en: 'bears a harm', fr: 'subit un dommage', es: 'sufre un daño' },
    domain: ['economy', 'group', 'site'],
    range: ['harm'],
    dimensions: ['mass', 'count', 'ratio', 'money'],
    stage: null,
    description:
      'A harm documented at a place and stage, with a magnitude or only a presence; `product` names the material or good concerned.',
  },
  {
    id: 'documents',
    label: { en: 'documents', fr: 'documente', es: 'documenta' },
    domain: ['source', 'organisation'],
    range: ['case', 'harm'],
    dimensions: [],
    stage: null,
    description: 'A source or organisation reports a case.',
  },
  {
    id: 'partyTo',
    label: { en: 'is party to', fr: 'est partie à', es: 'es parte de' },
    domain: ['economy', 'organisation'],
    range: ['instrument'],
    dimensions: [],
    stage: null,
    description: 'Ratified, accepted or acceded: bound by the instrument.',
  },
  {
    id: 'signedOnly',
    label: { en: 'signed without ratifying', fr: 'a signé sans ratifier', es: 'firmó sin ratificar' },
    domain: ['economy'],
    range: ['instrument'],
    dimensions: [],
    stage: null,
    description: 'Signed an instrument and did not ratify it: not bound by it.',
  },
  {
    id: 'regulates',
    label: { en: 'regulates', fr: 'réglemente', es: 'regula' },
    domain: ['instrument'],
    range: ['material', 'device', 'product', 'harm'],
    dimensions: [],
    stage: null,
    description: 'What a law, treaty or standard applies to.',
  },
  {
    id: 'lobbies',
    label: { en: 'lobbies on', fr: 'fait pression sur', es: 'hace lobby sobre' },
    domain: ['organisation'],
    range: ['instrument', 'organisation'],
    dimensions: ['count', 'money'],
    stage: null,
    description: 'Meetings or spending of an organisation, in aggregate, never by person.',
  },
  {
    id: 'hasImpactFactor',
    label: { en: 'has impact factor', fr: 'a pour facteur d’impact', es: 'tiene factor de impacto' },
    domain: ['material', 'component', 'device', 'product', 'economy'],
    range: ['indicator'],
    dimensions: ['mass', 'mass-fraction', 'energy', 'volume'],
    stage: null,
    description: 'Impact per unit of the subject, by a named method.',
  },
  {
    id: 'hasLifetime',
    label: { en: 'has lifetime', fr: 'a une durée de vie', es: 'tiene vida útil' },
    domain: ['device', 'component'],
    range: [],
    dimensions: ['duration'],
    stage: 'use',
    description: 'How long a device is used before it becomes waste.',
  },
  {
    id: 'hasPrice',
    label: { en: 'has price', fr: 'a pour prix', es: 'tiene precio' },
    domain: ['material', 'product', 'device', 'component'],
    range: ['indicator'],
    dimensions: ['price', 'money'],
    stage: null,
    description: 'A price in a period on a named market; `object` is the quotation.',
  },
  {
    id: 'pays',
    label: { en: 'pays', fr: 'paie', es: 'paga' },
    domain: ['organisation', 'economy'],
    range: ['organisation', 'economy', 'indicator'],
    dimensions: ['money'],
    stage: null,
    description: 'A payment, wage, royalty or tax.',
  },
  {
    id: 'hasIndicator',
    label: { en: 'has indicator', fr: 'a pour indicateur', es: 'tiene indicador' },
    domain: ['economy', 'group', 'organisation', 'material', 'component', 'device', 'product'],
    range: ['indicator'],
    dimensions: ['count', 'money', 'ratio', 'mass', 'energy', 'volume', 'duration'],
    stage: null,
    description: 'A value of a named indicator for the subject.',
  },
  {
    id: 'belongsToStage',
    label: { en: 'belongs to the stage', fr: 'relève de l’étape', es: 'pertenece a la etapa' },
    domain: ['product'],
    range: [],
    dimensions: [],
    stage: null,
    description:
      'A code of a nomenclature is counted at this stage of the digital life cycle: a judgment of whoever drew the list, not of the nomenclature.',
  },
] as const satisfies readonly PredicateItem[]);
export type PredicateId = (typeof predicates.ids)[number];
export const PredicateIdSchema = z.enum(predicates.ids as [PredicateId, ...PredicateId[]]);

/** The predicate as a plain item, with its lists widened so that any kind or dimension can be looked up. */
export function predicateOf(id: PredicateId): PredicateItem {
  return predicates.get(id);
}

/** Predicates whose object may be left out although a range is declared: the whole of what the subject does. */
export const predicatesWithOptionalObject: ReadonlySet<PredicateId> = new Set<PredicateId>([
  'generatesEwaste',
  'collectsEwaste',
  'recyclesEwaste',
  'hasPrice',
]);
