/** Who gets a part of the price, as the table prints it: a company, an economy, or a lump of the document. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { Reference } from '../../adapter.ts';
import type { Split } from './documents.ts';

/** Lead firms. Where the document counts them under a country, the note says which. */
const companies: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ['Apple (gross profit)', 'org:apple'],
  ['Apple (profit)', 'org:apple'],
  ['Apple value capture', 'org:apple'],
  ['Apple gross margin (incl. distribution)', 'org:apple'],
  ['Apple gross profit', 'org:apple'],
  ['Samsung value capture', 'org:samsung-electronics'],
  ['Huawei value capture', { kind: 'organisation', name: 'Huawei', mayBeNew: true }],
  ['Result / reserve', 'org:fairphone'],
]);

const lump = (slug: string, en: string, fr: string, es: string) => ({ slug, name: { en, fr, es } });
const distribution = lump(
  'distribution',
  'Distribution and retail',
  'Distribution et vente',
  'Distribución y venta',
);
const euSuppliers = lump('eu-suppliers', 'EU suppliers', 'Fournisseurs de l’UE', 'Proveedores de la UE');
const unidentified = lump(
  'unidentified-suppliers',
  'Suppliers not identified',
  'Fournisseurs non identifiés',
  'Proveedores no identificados',
);
const materials = lump('materials', 'Cost of materials', 'Coût des matières', 'Coste de los materiales');

/** By the actor printed, or by the country where the actor is the same for all. */
const lumps: ReadonlyMap<string, { readonly slug: string; readonly name: Label }> = new Map([
  ['Distributors/retailers', distribution],
  ['Distribution and retail', distribution],
  ['EU suppliers (gross profit)', euSuppliers],
  ['EU suppliers (profit)', euSuppliers],
  ['Unidentified suppliers (gross profit)', unidentified],
  ['Unidentified suppliers (profit)', unidentified],
  [
    'Component manufacturing labour',
    lump(
      'component-labour',
      'Labour making components',
      'Travail de fabrication des composants',
      'Trabajo de fabricación de componentes',
    ),
  ],
  [
    'Non-labour input costs',
    lump('materials', 'Inputs other than labour', 'Intrants hors travail', 'Insumos distintos del trabajo'),
  ],
  ['Cost of inputs: materials', materials],
  ['Cost of materials', materials],
  [
    'Non-Chinese labour',
    lump('labour-outside-china', 'Labour outside China', 'Travail hors de Chine', 'Trabajo fuera de China'),
  ],
  [
    'Other costs (incl. labour, licences, etc.)',
    lump(
      'other-costs',
      'Other costs, with labour and licences',
      'Autres coûts, dont travail et licences',
      'Otros costes, con trabajo y licencias',
    ),
  ],
  [
    'Parts, origin unspecified',
    lump(
      'parts-of-unsaid-origin',
      'Parts of unsaid origin',
      'Pièces d’origine non précisée',
      'Piezas de origen no indicado',
    ),
  ],
  [
    'Korea, Japan and others (remainder)',
    lump(
      'other-suppliers',
      'South Korea, Japan and others',
      'Corée du Sud, Japon et autres',
      'Corea del Sur, Japón y otros',
    ),
  ],
  ['EUR and other', lump('europe-and-others', 'Europe and others', 'Europe et autres', 'Europa y otros')],
  [
    'Design, engineering, components, manufacturing',
    lump(
      'product',
      'Design, components and manufacturing',
      'Conception, composants et fabrication',
      'Diseño, componentes y fabricación',
    ),
  ],
  ['Prototyping', lump('prototyping', 'Prototypes', 'Prototypes', 'Prototipos')],
  ['Reseller margin', lump('resellers', 'Resellers', 'Revendeurs', 'Revendedores')],
  [
    'Certification and testing',
    lump('testing', 'Certification and tests', 'Certification et essais', 'Certificación y pruebas'),
  ],
  ['Taxes (VAT etc.)', lump('taxes', 'Taxes', 'Taxes', 'Impuestos')],
  [
    'Personnel, office, IT, travel',
    lump(
      'personnel',
      'Personnel, office and travel',
      'Personnel, bureau et voyages',
      'Personal, oficina y viajes',
    ),
  ],
  [
    'Legal, accounting',
    lump('legal', 'Legal and accounting', 'Droit et comptabilité', 'Asesoría legal y contable'),
  ],
  ['Events', lump('events', 'Events', 'Événements', 'Eventos')],
  ['Webshop hosting', lump('webshop', 'Web shop', 'Boutique en ligne', 'Tienda en línea')],
  ['Warranty', lump('warranty', 'Warranty', 'Garantie', 'Garantía')],
  [
    'Interventions (sustainability, fairness)',
    lump(
      'interventions',
      'Work for fairness and sustainability',
      'Actions pour l’équité et la durabilité',
      'Acciones por la equidad y la sostenibilidad',
    ),
  ],
  ['Product cost', lump('product', 'Cost of the product', 'Coût du produit', 'Coste del producto')],
  [
    'Taxes and reseller margin',
    lump('taxes-and-resellers', 'Taxes and resellers', 'Taxes et revendeurs', 'Impuestos y revendedores'),
  ],
  [
    'Investments and development',
    lump(
      'investments',
      'Investments and development',
      'Investissements et développement',
      'Inversiones y desarrollo',
    ),
  ],
  ['Operations', lump('operations', 'Operations', 'Fonctionnement', 'Operaciones')],
]);

/** At which stage a printed stage of the price lies; null where it is none of the life cycle. */
export const stages: ReadonlyMap<string, Stage | null> = new Map<string, Stage | null>([
  ['distribution_retail', 'trade'],
  ['design_marketing', null],
  ['components_profit', 'components'],
  ['direct_labour', null],
  ['materials', null],
  ['other', null],
  ['factory_cost', null],
  ['bill_of_materials', 'components'],
  ['product', null],
  ['tax', null],
  ['operations', null],
  ['fairness', null],
  ['investments', null],
  ['result', null],
]);

/** Actors whose work is told to be the last assembly. */
export const assembly: ReadonlySet<string> = new Set(['Final assembly labour', 'Assembly in China']);

export interface Actor {
  readonly reference: Reference;
  readonly isCompany: boolean;
  /** An entity of the document alone, to be emitted. */
  readonly entity?: Entity;
}

/** @returns undefined when neither the actor nor the country is known */
export function actorOf(actor: string, country: string, source: string, split: Split): Actor | undefined {
  const company = companies.get(actor);
  if (company !== undefined) return { reference: company, isCompany: true };
  const found = lumps.get(actor) ?? lumps.get(country);
  if (found === undefined)
    return /^[A-Z]{3}$/.test(country) && country !== 'EUR'
      ? { reference: { kind: 'economy', system: 'iso3', code: country }, isCompany: false }
      : undefined;
  const id = `group:${source}-${split.edition}-${found.slug}`;
  const named = (text: string): string => `${text} (${split.edition})`;
  const entity: Entity = {
    id,
    name: { en: named(found.name.en), fr: named(found.name.fr), es: named(found.name.es) },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source, edition: split.edition },
    replacedBy: null,
  };
  return { reference: id, isCompany: false, entity };
}
