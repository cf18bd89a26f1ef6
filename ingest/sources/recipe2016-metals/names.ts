/** Minerals and ions of the tables as materials, and the names of criteria and compartments. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';

/** Minerals whose name, without the asterisk, is that of a material; the others are of no use here. */
const alike =
  'Aluminium Antimony Arsenic Barite Bauxite Beryllium Bismuth Boron Cadmium Chromium Cobalt Copper Diatomite ' +
  'Feldspar Gallium Gemstones Germanium Gold Graphite Gypsum Hafnium Ilmenite Indium Iodine Iron Kaolin ' +
  'Kyanite Lead Lime Lithium Magnesium Manganese Mercury Molybdenum Nickel Niobium Palladium Perlite ' +
  'Phosphorus Platinum Potash Rhenium Rhodium Rutile Selenium Silicon Silver Strontium Talc Tantalum ' +
  'Tellurium Thallium Tin Titanium Tungsten Uranium Vanadium Wollastonite Zinc';

export const materialOfMineral: ReadonlyMap<string, string> = new Map([
  ...alike.split(' ').map((name): readonly [string, string] => [name, `material:${name.toLowerCase()}`]),
  ['Cesium', 'material:caesium'],
  ['Diamond (industrial)', 'material:industrial-diamond'],
  ['Garnets', 'material:garnet'],
  ['Iron ore', 'material:iron-ore'],
  ['Platinum-group metals', 'material:platinum-group-metals'],
  ['Rare earth metals', 'material:rare-earths'],
]);

const materialOfSymbol: ReadonlyMap<string, string> = new Map([
  ...([
    ['Ag', 'silver'],
    ['As', 'arsenic'],
    ['Ba', 'barium'],
    ['Be', 'beryllium'],
  ] as const),
  ...([
    ['Cd', 'cadmium'],
    ['Co', 'cobalt'],
    ['Cr', 'chromium'],
    ['Cu', 'copper'],
  ] as const),
  ...([
    ['Hg', 'mercury'],
    ['Mo', 'molybdenum'],
    ['Ni', 'nickel'],
    ['Pb', 'lead'],
  ] as const),
  ...([
    ['Sb', 'antimony'],
    ['Se', 'selenium'],
    ['Sn', 'tin'],
    ['Tl', 'thallium'],
  ] as const),
  ...([
    ['V', 'vanadium'],
    ['Zn', 'zinc'],
  ] as const),
]);

const bare = { latitude: null, longitude: null, ownedBy: null, replacedBy: null } as const;

/** `As(III)` is an ion, and not arsenic: As(V) has other factors. Undefined for what is no ion of a known metal. */
export function ionOf(printed: string): Entity | undefined {
  const [, symbol = '', charge = ''] = /^([A-Z][a-z]?)\((I|II|III|IV|V|VI)\)$/.exec(printed) ?? [];
  const material = materialOfSymbol.get(symbol);
  if (material === undefined) return undefined;
  return {
    ...bare,
    id: `material:ion-${symbol.toLowerCase()}-${charge.toLowerCase()}`,
    name: { en: `${printed}, ion`, fr: `${printed}, ion`, es: `${printed}, ion` },
    partOf: `material:${material}`,
  };
}

const categories: ReadonlyMap<string, Label> = new Map([
  [
    'Terrestrial ecotoxicity',
    { en: 'ecotoxicity on land', fr: 'écotoxicité sur terre', es: 'ecotoxicidad en tierra' },
  ],
  [
    'Freshwater ecotoxicity',
    { en: 'ecotoxicity in fresh water', fr: 'écotoxicité en eau douce', es: 'ecotoxicidad en agua dulce' },
  ],
  [
    'Marine ecotoxicity',
    { en: 'ecotoxicity in the sea', fr: 'écotoxicité en mer', es: 'ecotoxicidad en el mar' },
  ],
  [
    'Human noncarcinogenic toxicity',
    {
      en: 'toxicity for people other than cancer',
      fr: 'toxicité humaine hors cancer',
      es: 'toxicidad humana distinta del cáncer',
    },
  ],
  ['Human carcinogenic toxicity', { en: 'cancer of people', fr: 'cancer humain', es: 'cáncer humano' }],
]);

const compartments: ReadonlyMap<string, { readonly slug: string; readonly name: Label }> = new Map([
  [
    'urban air',
    {
      slug: 'urban-air',
      name: { en: 'to air of towns', fr: 'dans l’air des villes', es: 'al aire de ciudades' },
    },
  ],
  [
    'rural air',
    { slug: 'rural-air', name: { en: 'to air of the country', fr: 'dans l’air rural', es: 'al aire rural' } },
  ],
  [
    'freshwater',
    { slug: 'freshwater', name: { en: 'to fresh water', fr: 'dans l’eau douce', es: 'al agua dulce' } },
  ],
  ['seawater', { slug: 'seawater', name: { en: 'to the sea', fr: 'dans la mer', es: 'al mar' } }],
  [
    'agricultural soil',
    {
      slug: 'agricultural-soil',
      name: { en: 'to farmed soil', fr: 'dans un sol agricole', es: 'al suelo agrícola' },
    },
  ],
  [
    'industrial soil',
    {
      slug: 'industrial-soil',
      name: { en: 'to industrial soil', fr: 'dans un sol industriel', es: 'al suelo industrial' },
    },
  ],
]);

/** @param compartment as printed, in either spelling */
export function toxicityIndicator(category: string, compartment: string): Entity | undefined {
  const what = categories.get(category);
  const plain = compartment.replaceAll(/\s+/g, ' ').replace('sea water', 'seawater');
  const where = compartments.get(plain);
  if (what === undefined || where === undefined) return undefined;
  const { slug, name } = where;
  return {
    ...bare,
    id: `indicator:recipe-${category.toLowerCase().replaceAll(' ', '-')}-${slug}`,
    name: {
      en: `ReCiPe: ${what.en}, released ${name.en}`,
      fr: `ReCiPe\u202f: ${what.fr}, rejet ${name.fr}`,
      es: `ReCiPe: ${what.es}, vertido ${name.es}`,
    },
    partOf: null,
  };
}

export const surplusOrePotential: Entity = {
  ...bare,
  id: 'indicator:recipe-surplus-ore-potential',
  name: {
    en: 'ReCiPe: surplus ore potential, in kilograms of copper',
    fr: 'ReCiPe\u202f: potentiel de minerai excédentaire, en kilogrammes de cuivre',
    es: 'ReCiPe: potencial de mineral excedente, en kilogramos de cobre',
  },
  partOf: null,
};
