/**
 * What each commodity of the World Mineral Statistics measures. The key is commodity and sub-commodity exactly
 * as published; one that is not here stops the run.
 */
import type { Stage } from '../../../schema/stage.ts';

export interface Series {
  readonly predicate: 'extracts' | 'smelts' | 'refines';
  readonly material: string;
  readonly stage: Stage;
  readonly unit: string;
  /** The column of units, exactly. */
  readonly printedUnit: string;
}

/** A series, or the reason why its rows are left out. */
type Declared = Series | { readonly dropped: string };

const metalContent = 'tonnes (metal content)';
const metric = 'tonnes (metric)';

function series(predicate: Series['predicate'], material: string, unit: string, printedUnit: string): Series {
  const stage = predicate === 'extracts' ? 'extraction' : 'refining';
  return { predicate, material: `material:${material}`, stage, unit, printedUnit };
}

const alloy = (material: string): Series => series('refines', material, 't:gross', metric);
const several = {
  dropped: 'two or more ferro-alloys in one figure, for which no single material stands',
};
const elsewhere = {
  dropped: 'ferro-alloy of the steel and foundry industry, outside the digital life cycle',
};
const mineral = {
  dropped:
    'rare-earth mineral in gross weight, until 2012; the publisher’s table of rare-earth oxides is read instead',
};

const commodities: Readonly<Record<string, Declared>> = {
  'cobalt, mine|': series('extracts', 'cobalt', 't:contained', metalContent),
  'cobalt, refined|': series('refines', 'cobalt', 't:contained', metric),
  'copper, mine|': series('extracts', 'copper', 't:contained', metalContent),
  'copper, refined|': series('refines', 'copper', 't:contained', metric),
  'copper, smelter|': series('smelts', 'copper', 't:contained', metric),
  'gallium, primary|': series('refines', 'gallium', 't:contained', metric),
  'germanium metal|': series('refines', 'germanium', 't:contained', metric),
  'magnesium metal, primary|': series('smelts', 'magnesium', 't:contained', metric),
  'nickel, mine|': series('extracts', 'nickel', 't:contained', metalContent),
  // Smelter and refinery are one table here; what it holds is refined nickel and nickel in its products.
  'nickel, smelter/refinery|': series('refines', 'nickel', 't:contained', metric),
  'nickel, smelter/refinery|Sulfate': {
    dropped: 'nickel sulphate in tonnes of which it is not said whether they are sulphate or nickel',
  },
  'rare earth minerals|': mineral,
  'rare earth minerals|Bastnaesite': mineral,
  'rare earth minerals|Loparite': mineral,
  'rare earth minerals|Monazite': mineral,
  'rare earth minerals|Xenotime': mineral,
  'rare earth oxides|': series('extracts', 'rare-earths', 't:reo', metric),
};

const ferroAlloys: Readonly<Record<string, Declared>> = {
  'Calcium silicide': alloy('calcium-silicide'),
  'Fe-Ti, Fe-W, Fe-Mo, Fe-V': several,
  'Fe-silico-spiegeleisen & Si-Mn': several,
  'Ferro-Alloys (Ferro-silicon & silicon metal)': alloy('ferrosilicon-and-silicon-metal'),
  'Ferro-Alloys (Silico-manganese)': {
    dropped:
      'a second figure of silicomanganese (Zambia, 2020–2023) beside “Ferro-silico-manganese”; it is not said what tells them apart',
  },
  'Ferro-Si-manganese & silico-speigeleisen': several,
  'Ferro-alloys': alloy('ferroalloys'),
  'Ferro-aluminium': elsewhere,
  'Ferro-aluminium & ferro-silico-aluminium': several,
  'Ferro-calcium-silicon': elsewhere,
  'Ferro-chrome': alloy('ferrochromium'),
  'Ferro-chrome & ferro-silico-chrome': several,
  'Ferro-manganese': alloy('ferromanganese'),
  'Ferro-manganese & ferro-silico-manganese': several,
  'Ferro-manganese & spiegeleisen': several,
  'Ferro-molybdenum': alloy('ferromolybdenum'),
  'Ferro-nickel': alloy('ferronickel'),
  'Ferro-niobium': alloy('ferroniobium'),
  'Ferro-phosphorus': elsewhere,
  'Ferro-rare earth': elsewhere,
  'Ferro-silico-calcium-aluminium': elsewhere,
  'Ferro-silico-chrome': alloy('ferrosilicochromium'),
  'Ferro-silico-magnesium': elsewhere,
  'Ferro-silico-manganese': alloy('ferrosilicomanganese'),
  'Ferro-silicon': alloy('ferrosilicon'),
  'Ferro-titanium': alloy('ferrotitanium'),
  'Ferro-titanium & ferro-silico-titanium': several,
  'Ferro-tungsten': alloy('ferrotungsten'),
  'Ferro-vanadium': alloy('ferrovanadium'),
  'Other ferro-alloys': alloy('other-ferroalloys'),
  'Pig iron': alloy('pig-iron'),
  'Silicon metal': alloy('silicon-metal'),
  'Silicon pig iron': elsewhere,
  Spiegeleisen: alloy('spiegeleisen'),
};

/** By `commodity|sub-commodity`. */
export const bgsSeries: ReadonlyMap<string, Declared> = new Map([
  ...Object.entries(commodities),
  ...Object.entries(ferroAlloys).map(([name, item]): [string, Declared] => [`ferro-alloys|${name}`, item]),
]);
