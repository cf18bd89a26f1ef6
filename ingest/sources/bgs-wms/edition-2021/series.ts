/**
 * What each metal of the sheet measures: predicate, material, unit with its basis, as the tables of World Mineral
 * Production head it. The sheet itself names no unit. A metal that is not here stops the run.
 */
import type { Stage } from '../../../../schema/stage.ts';

export interface SheetSeries {
  readonly predicate: 'extracts' | 'smelts' | 'refines';
  readonly material: string;
  readonly stage: Stage;
  readonly unit: string;
  readonly note?: string;
}

type Declared = SheetSeries | { readonly dropped: string };

function series(
  predicate: SheetSeries['predicate'],
  material: string,
  unit: string,
  note?: string,
): SheetSeries {
  return {
    predicate,
    material: `material:${material}`,
    stage: predicate === 'extracts' ? 'extraction' : 'refining',
    unit,
    ...(note === undefined ? {} : { note }),
  };
}

const mined = (material: string, unit = 't:contained', note?: string): SheetSeries =>
  series('extracts', material, unit, note);
const refined = (material: string, unit = 't:contained', note?: string): SheetSeries =>
  series('refines', material, unit, note);
const smelted = (material: string): SheetSeries => series('smelts', material, 't:contained');
const alloy = (material: string): SheetSeries => refined(material, 't:gross');

const lostName = {
  dropped:
    'several rows stand under one country, and the name of the mineral that told them apart is lost: gross weight or content is not known',
};
const several = { dropped: 'two or more ferro-alloys in one figure, for which no single material stands' };
const elsewhere = {
  dropped: 'ferro-alloy of the steel and foundry industry, outside the digital life cycle',
};

const ores: Readonly<Record<string, Declared>> = {
  Bauxite: mined('bauxite', 't:gross'),
  Beryl: mined('beryllium', 't:gross', 'Gross weight of beryl.'),
  Borates: {
    dropped: 'borates of several kinds in gross weight, which do not add up',
  },
  'Chromium ores and concentrate': mined('chromium', 't:gross'),
  'Cobalt, mine': mined('cobalt'),
  'Copper, mine': mined('copper'),
  'Gold, mine': mined('gold', 'kg:contained'),
  'Graphite, natural': mined('graphite', 't:gross'),
  Ilmenite: mined('ilmenite', 't:gross'),
  'Iron, ore': mined('iron-ore', 't:gross'),
  'Lead, mine': mined('lead'),
  Leucoxene: mined('leucoxene', 't:gross'),
  'Lithium, minerals': lostName,
  Magnesite: mined('magnesite', 't:gross'),
  'Manganese, ore': mined('manganese', 't:gross'),
  'Molybdenum, mine': mined('molybdenum'),
  'Nickel, mine': mined('nickel'),
  Palladium: mined('palladium', 'kg:contained'),
  'Phosphate rock': mined('phosphate-rock', 't:gross'),
  Platinum: mined('platinum', 'kg:contained'),
  'REE minerals': lostName,
  'REE oxides': mined('rare-earths', 't:reo'),
  Rhenium: mined('rhenium'),
  Rutile: mined('rutile', 't:gross'),
  'Silver, mine': mined('silver', 'kg:contained'),
  'Strontium, mineral': mined('strontium', 't:gross', 'Gross weight of strontium minerals.'),
  'Tantalum and niobium minerals': lostName,
  'Tin, mine': mined('tin'),
  'Tungsten, mine': mined('tungsten'),
  Uranium: mined('uranium'),
  'Vanadium, mine': mined('vanadium'),
  'Zinc, mine': mined('zinc'),
};

const metals: Readonly<Record<string, Declared>> = {
  'Alumina (Al2O3)': refined('alumina', 't:gross'),
  'Aluminium, primary': smelted('aluminium'),
  Cadmium: refined('cadmium'),
  'Cobalt, refined': refined('cobalt'),
  'Copper, refined': refined('copper'),
  'Copper, smelter': smelted('copper'),
  Gallium: refined('gallium'),
  'Germanium metal': refined('germanium'),
  'Indium production': refined('indium'),
  'Iron, pig': alloy('pig-iron'),
  'Lead, refined': refined('lead', 't:contained', 'Primary and secondary lead together.'),
  // No ore: the figures are those of primary magnesium metal in the archive of the same publisher.
  'Magnesium metal, ore': smelted('magnesium'),
  // Smelter and refinery are one table here; what it holds is refined nickel and nickel in its products.
  'Nickel, smelter-refiner': refined('nickel'),
  'Selenium, refined': refined('selenium'),
  'Silicon metal': alloy('silicon-metal'),
  'Steel, crude': alloy('steel'),
  'Tellurium, refined': refined('tellurium'),
  'Tin, smelter': smelted('tin'),
  'Zinc, slab': refined('zinc'),
};

const ferroAlloys: Readonly<Record<string, Declared>> = {
  'Ferro-Alloys (Ferro-silicon & silicon metal)': alloy('ferrosilicon-and-silicon-metal'),
  'Ferro-alloys': alloy('ferroalloys'),
  'Ferro-aluminium': elsewhere,
  'Ferro-chrome': alloy('ferrochromium'),
  'Ferro-manganese': alloy('ferromanganese'),
  'Ferro-manganese & ferro-silico-manganese': several,
  'Ferro-molybdenum': alloy('ferromolybdenum'),
  'Ferro-nickel': alloy('ferronickel'),
  'Ferro-niobium': alloy('ferroniobium'),
  'Ferro-silico-chrome': alloy('ferrosilicochromium'),
  'Ferro-silico-magnesium': elsewhere,
  'Ferro-silico-manganese': alloy('ferrosilicomanganese'),
  'Ferro-silicon': alloy('ferrosilicon'),
  'Ferro-titanium': alloy('ferrotitanium'),
  'Ferro-vanadium': alloy('ferrovanadium'),
  'Other ferro-alloys': alloy('other-ferroalloys'),
  Spiegeleisen: alloy('spiegeleisen'),
};

/** By the name of the metal, without the blanks that pad it. */
export const sheetSeries: ReadonlyMap<string, Declared> = new Map(
  Object.entries({ ...ores, ...metals, ...ferroAlloys }),
);
