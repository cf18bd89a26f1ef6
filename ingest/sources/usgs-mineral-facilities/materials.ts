/**
 * Which material a commodity of the layers is, and in which basis its capacity stands. A commodity that stands
 * nowhere here stops the run; one that is no material of the vocabulary is left out with the reason.
 */
import type { Basis } from '../../../schema/unit.ts';

export type MassBasis = Extract<Basis, 'contained' | 'gross' | 'wo3' | 'reo'>;

export type Commodity =
  | { readonly material: string; readonly basis: MassBasis; readonly isPresenceOnly?: true }
  | { readonly leftOut: string };

const elements: ReadonlyMap<string, string> = new Map([
  ...['antimony', 'beryllium', 'bismuth', 'cadmium', 'cobalt', 'copper', 'gallium', 'germanium', 'gold'].map(
    same,
  ),
  ...['indium', 'iridium', 'lead', 'lithium', 'magnesium', 'molybdenum', 'nickel', 'niobium'].map(same),
  ...['palladium', 'platinum', 'rhenium', 'rhodium', 'ruthenium', 'scandium', 'selenium', 'silver'].map(same),
  ...['tantalum', 'tellurium', 'tin', 'tungsten', 'uranium', 'vanadium', 'zinc', 'arsenic'].map(same),
  ['aluminum', 'aluminium'],
  ['niobium (columbium)', 'niobium'],
  ['platinum group elements', 'platinum-group-metals'],
  ['rare earth elements (ree)', 'rare-earths'],
  ['rare earths', 'rare-earths'],
]);
function same(name: string): [string, string] {
  return [name, name];
}

/** Counted by the weight of the mineral or product itself. */
const bulk: ReadonlyMap<string, string> = new Map([
  ...['alumina', 'asbestos', 'barite', 'bauxite', 'cement', 'coal', 'chromium', 'diatomite', 'feldspar'].map(
    same,
  ),
  ...['ferromanganese', 'ferrosilicon', 'fluorspar', 'garnet', 'glass', 'graphite', 'gypsum', 'helium'].map(
    same,
  ),
  ...['lime', 'manganese', 'mica', 'peat', 'perlite', 'pumice', 'salt', 'talc', 'vermiculite'].map(same),
  ...['wollastonite', 'zeolites', 'zirconium'].map(same),
  ['andalusite', 'kyanite'],
  ['iron ore', 'iron-ore'],
  ['natural gas', 'natural-gas'],
  ['phosphate rock', 'phosphate-rock'],
  ['pyrophyllite', 'talc'],
  ['soda ash', 'soda-ash'],
  ['glass sand', 'industrial-sand-and-gravel'],
  ['silica sand', 'industrial-sand-and-gravel'],
  ['niobium (columbium) and tantalum', 'tantalum-niobium-minerals'],
  ['tantalum and niobium (columbium)', 'tantalum-niobium-minerals'],
]);

const gemstones = new Set([
  ...['agate', 'amazonite', 'amethyst', 'aquamarine', 'emerald', 'gemstone', 'labradorite', 'opal', 'ruby'],
  ...['sapphire', 'semiprecious', 'tanzanite', 'topaz', 'tourmaline'],
]);

const leftOut: ReadonlyMap<string, string> = new Map([
  ['diamond', 'diamond: gem and industrial stones are not told apart'],
  ['quartz', 'quartz: crystal, gem and sand are not told apart'],
  ...[
    ...['aggregates', 'asphalt', 'basalt', 'bricks', 'calcium carbonate', 'carbon', 'caustic soda', 'coke'],
    ...['dolomite', 'glasswool', 'gravel', 'limestone', 'methanol', 'petroleum gas', 'pyrite', 'rockwool'],
    ...['sand', 'sandstone', 'soda', 'synthetic fuels'],
  ].map((name): [string, string] => [name, `${name}: no material of the vocabulary`]),
]);

const ofSteelmaking: readonly (readonly [RegExp, string])[] = [
  [/ferrochromium/, 'ferrochromium'],
  [/ferromanganese/, 'ferromanganese'],
  [/ferromolybdenum/, 'ferromolybdenum'],
  [/ferronickel/, 'ferronickel'],
  [/ferrosilicon/, 'ferrosilicon'],
  [/ferrotungsten/, 'ferrotungsten'],
  [/ferrovanadium/, 'ferrovanadium'],
  [/silicomanganese/, 'ferrosilicomanganese'],
  [/^pig iron/, 'pig-iron'],
  [/^(steel, crude|raw steel|steel)$/, 'steel'],
];

const material = (id: string, basis: MassBasis): Commodity => ({ material: `material:${id}`, basis });
const none = (commodity: string): Commodity => ({
  leftOut: `${commodity}: a form that is no material of the vocabulary`,
});

/** Traded as concentrates: where no form is told, the weight may be that of the concentrate. */
const soldAsConcentrate = new Set(['tantalum', 'tin', 'tungsten', 'niobium', 'rare-earths', 'lithium']);

/** What the form says of the basis; a metal without such a word is counted by its content. */
function basisOf(form: string, isGross: boolean): MassBasis {
  if (/wo3 content/.test(form)) return 'wo3';
  if (/rare-earth oxide/.test(form)) return 'reo';
  if (isGross || /li2o content/.test(form)) return 'gross';
  if (/content/.test(form)) return 'contained';
  const isCompound =
    /ore|concentrate|oxide|u3o8|wolframite|columb|slag|hydroxide|chemical|alloy|intermediate|sulf|matte|chlor|carbonate|trimethyl|oxalate|tungstate|compound|solution/;
  return isCompound.test(form) ? 'gross' : 'contained';
}

/**
 * @param printedForm form and qualifier together, as printed: `Concentrate, Cu content`
 * @param isGross whether the layer marks the capacity as gross weight
 * @returns undefined for a commodity that nobody has looked at
 */
export function commodityOf(printed: string, printedForm: string, isGross: boolean): Commodity | undefined {
  const commodity = printed.toLowerCase();
  const form = printedForm.toLowerCase();
  const reason = leftOut.get(commodity);
  if (reason !== undefined) return { leftOut: reason };
  const special = specialOf(commodity, form);
  if (special !== undefined) return special;
  const element = elements.get(commodity);
  if (element !== undefined) {
    const isUntold = form === '' && soldAsConcentrate.has(element);
    return material(element, basisOf(form, isGross || isUntold));
  }
  const mineral = bulk.get(commodity);
  if (mineral !== undefined)
    return material(mineral, !isGross && /\b(fe|mn|cr) content|^metal\b/.test(form) ? 'contained' : 'gross');
  return gemstones.has(commodity) ? material('gemstones', 'gross') : undefined;
}

/** Commodities of which the form decides the material. */
function specialOf(commodity: string, form: string): Commodity | undefined {
  switch (commodity) {
    case 'iron and steel':
    case 'ferroalloys': {
      const [, id] = ofSteelmaking.find(([pattern]) => pattern.test(form)) ?? [];
      if (id === undefined) return none(commodity);
      return material(id, /\b(ni|w) content/.test(form) ? 'contained' : 'gross');
    }
    case 'petroleum':
      return /^crude/.test(form)
        ? { material: 'material:petroleum', basis: 'gross', isPresenceOnly: true }
        : none(commodity);
    case 'natural gas':
      return /liquefied/.test(form) ? none(commodity) : undefined;
    case 'nitrogen':
      if (!/^ammonia(,|$)/.test(form)) return none(commodity);
      return material('ammonia', /n content/.test(form) ? 'contained' : 'gross');
    case 'phosphate':
      return /^phosphate rock/.test(form) ? material('phosphate-rock', 'gross') : none(commodity);
    case 'phosphate rock':
      return /fertilizer/.test(form) ? none(commodity) : undefined;
    case 'sulfur':
      return form === '' || form === 'sulfur' ? material('sulphur', 'gross') : none(commodity);
    case 'silica':
      return /sand/.test(form) ? material('industrial-sand-and-gravel', 'gross') : none(commodity);
    case 'sand and gravel':
      if (/construction/.test(form)) return material('construction-sand-and-gravel', 'gross');
      return /industrial/.test(form) ? material('industrial-sand-and-gravel', 'gross') : none(commodity);
    case 'stone':
      if (/^crushed/.test(form)) return material('crushed-stone', 'gross');
      return /^(dimension|blocks)/.test(form) ? material('dimension-stone', 'gross') : none(commodity);
    case 'clay':
      if (/kaolin/.test(form)) return material('kaolin', 'gross');
      if (/bentonite/.test(form)) return material('bentonite', 'gross');
      return /attapulgite/.test(form) ? material('fullers-earth', 'gross') : material('clays', 'gross');
    case 'silicon':
      return /^metal/.test(form) ? material('silicon-metal', 'gross') : none(commodity);
    case 'magnesium':
      return /magnesite/.test(form) ? material('magnesite', 'gross') : undefined;
    case 'graphite':
      return /synthetic/.test(form) ? none(commodity) : undefined;
    case 'manganese':
      return /alloy|chemical/.test(form) ? none(commodity) : undefined;
    case 'titanium':
      if (/slag/.test(form)) return none(commodity);
      if (/^metal/.test(form)) return material('titanium', 'contained');
      if (/dioxide/.test(form)) return material('titanium-dioxide-pigment', 'gross');
      if (/leucoxene|ilmenite-rutile/.test(form)) return material('titanium-minerals', 'gross');
      if (/ilmenite/.test(form)) return material('ilmenite', 'gross');
      return material(/rutile/.test(form) ? 'rutile' : 'titanium-minerals', 'gross');
    default:
      return undefined;
  }
}
