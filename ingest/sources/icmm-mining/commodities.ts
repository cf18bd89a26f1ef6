/** Which material each commodity of the dataset is, in its own spelling; one that is not here stops the run. */

/** Names that differ from the English name of the material. */
const others: Readonly<Record<string, string>> = {
  PGM: 'platinum-group-metals',
  aresnic: 'arsenic',
  borates: 'boron',
  cadimium: 'cadmium',
  cadmiuum: 'cadmium',
  chormite: 'chromium',
  chromite: 'chromium',
  'ferrosilicon manganese': 'ferrosilicomanganese',
  ferrochrome: 'ferrochromium',
  'iron ore': 'iron-ore',
  lanthanides: 'rare-earths',
  'metallurgical coal': 'coal',
  monazite: 'rare-earths',
  petalite: 'lithium',
  phosphate: 'phosphate-rock',
  phosphates: 'phosphate-rock',
  'platinum group elements': 'platinum-group-metals',
  'platinum group metals': 'platinum-group-metals',
  'potassium oxide': 'potash',
  silicomanganese: 'ferrosilicomanganese',
  spodumene: 'lithium',
  sulfur: 'sulphur',
  'thermal coal': 'coal',
  zicron: 'zirconium',
  zircon: 'zirconium',
};

const plain =
  'alumina aluminium antimony arsenic barium bauxite beryllium bismuth boron cadmium caesium cerium chromium coal cobalt copper europium ferromanganese ferromolybdenum ferronickel ferroniobium ferrosilicon fluorspar gallium germanium gold graphite ilmenite indium iridium iron kaolin lanthanum lead leucoxene lithium magnesium manganese mercury molybdenum neodymium nickel niobium osmium palladium platinum potash praseodymium rhenium rhodium rubidium ruthenium rutile scandium selenium silver steel strontium tantalum tellurium terbium thorium thulium tin titanium tungsten uranium vanadium vermiculite yttrium zinc';

export const materialOf: ReadonlyMap<string, string> = new Map([
  ...plain.split(' ').map((name): [string, string] => [name, name]),
  ...Object.entries(others),
]);

/** Commodities that give no statement: no one material, or none of the digital life cycle. */
export const leftOut: ReadonlySet<string> = new Set([
  'ammonium sulfate',
  'anode slime',
  'bopper',
  'calcine',
  'calcined soda',
  'clay',
  'corundum',
  'diamond',
  'ferrite strontium powder',
  'fertilizedr',
  'heavy mineral sands',
  'opal',
  'phosphoric acid',
  'potassium sulfate',
  'pyrite',
  'silica',
  'sulfuric acid',
  'sulphate',
  'sulphuric acid',
]);

/** Made after the mine: a mine is not said to extract them. */
export const madeLater: ReadonlySet<string> = new Set([
  'alumina',
  'aluminium',
  'ferrochromium',
  'ferromanganese',
  'ferromolybdenum',
  'ferronickel',
  'ferroniobium',
  'ferrosilicomanganese',
  'ferrosilicon',
  'steel',
]);
