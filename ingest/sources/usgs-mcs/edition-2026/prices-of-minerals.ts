/** Prices of ores, industrial minerals and pigments, by commodity and detail as printed. */
import { type DeclaredPrice, imports, kg, price, repeated, t, under } from './price.ts';

const carats = 'price per carat of stones and dust that are natural and synthetic together';

export const pricesOfMinerals: readonly (readonly [string, DeclaredPrice])[] = [
  ...under('Abrasives (Manufactured)', `${imports}, dollars per metric ton: `, {
    'Fused aluminum oxide, crude': price('fused-aluminium-oxide', t, 'gross', 'us-imports', 'crude'),
    'Fused aluminum oxide, ground and refined': price(
      'fused-aluminium-oxide',
      t,
      'gross',
      'us-imports',
      'ground',
    ),
    'Silicon carbide, crude': price('silicon-carbide', t, 'gross', 'us-imports', 'crude'),
    'Metallic abrasives': { dropped: 'metallic abrasives, a product and no material' },
  }),
  ...under('Barite', 'Price, average unit value, ground, ex-works, dollars per metric ton', {
    '': price('barite', t, 'gross', 'us-mines', 'ground'),
  }),
  ...under('Bauxite', `${imports}, free alongside ship (f.a.s.), dollars per metric ton`, {
    '': price('bauxite', t, 'gross', 'us-imports'),
  }),
  ...under('Alumina', `${imports}, f.a.s., dollars per metric ton`, {
    '': price('alumina', t, 'gross', 'us-imports'),
  }),
  ...under(
    'Boron',
    'Price, average unit value of combined imports, cost, insurance, and freight, dollars per metric ton',
    { '': price('boron', t, 'gross', 'us-imports') },
  ),
  ...under('Bromine', `${imports} (cost, insurance, and freight), dollars per kilogram, bromine content`, {
    '': price('bromine', kg, 'contained', 'us-imports'),
  }),
  ...under(
    'Diamond (Bort, grit, and dust and powder; natural and synthetic)',
    'Price, unit value of imports, ',
    {
      'dollars per carat': { dropped: carats },
    },
  ),
  ...under('Diamond (Stones, natural and synthetic)', 'Price, unit value of imports, ', {
    'dollars per carat': { dropped: carats },
  }),
  ...under('Fluorspar', `${imports}, cost, insurance, and freight, dollars per metric ton: `, {
    'Acid grade': price('fluorspar', t, 'gross', 'us-imports', 'acid-grade'),
    'Metallurgical grade': price('fluorspar', t, 'gross', 'us-imports', 'metallurgical-grade'),
  }),
  ...under('Garnet (Industrial)', 'Price, average import unit value, dollars per metric ton', {
    '': price('garnet', t, 'gross', 'us-imports'),
  }),
  ...under('Graphite (Natural)', `${imports}, dollars per metric ton at foreign ports: `, {
    Flake: price('graphite', t, 'gross', 'us-imports', 'flake'),
    'Lump and chip (Sri Lanka)': price('graphite', t, 'gross', 'us-imports', 'lump-and-chip'),
    Amorphous: price('graphite', t, 'gross', 'us-imports', 'amorphous'),
  }),
  ...under(
    'Iodine',
    'Price, crude iodine, average unit value of imports (cost, insurance, and freight), dollars per kilogram',
    { '': price('iodine', kg, 'contained', 'us-imports', 'crude') },
  ),
  ...under('Iron Ore', 'Price, average unit value reported by mines, dollars per metric ton', {
    '': price('iron-ore', t, 'gross', 'us-mines'),
  }),
  ...under('Mica (Natural)', 'Price, average, dollars per metric ton: ', {
    'Scrap and flake': price('mica-scrap-and-flake', t, 'gross', 'us-mines'),
    'Ground: Dry': price('mica-scrap-and-flake', t, 'gross', 'us-mines', 'ground-dry'),
    'Ground: Wet': price('mica-scrap-and-flake', t, 'gross', 'us-mines', 'ground-wet'),
  }),
  ...under('Mica (Natural)', 'Price, average value, muscovite and phlogopite mica, dollars per kilogram: ', {
    Block: price('mica-sheet', kg, 'gross', 'us-trade', 'block'),
    Splittings: price('mica-sheet', kg, 'gross', 'us-trade', 'splittings'),
  }),
  ...under('Phosphate Rock', 'Price, average value, f.o.b. mine, dollars per metric ton', {
    '': price('phosphate-rock', t, 'gross', 'us-mines'),
  }),
  ...under('Potash', 'Price, average, f.o.b. mine, dollars per metric ton of K2O equivalent: ', {
    'All products': price('potash', t, 'k2o', 'us-mines'),
    MOP: price('potash', t, 'k2o', 'us-mines', 'muriate-of-potash'),
  }),
  ...under('Ground high-purity quartz', 'Price, range of value, dollars per metric ton', {
    '': price('high-purity-quartz', t, 'gross', 'average', 'ground'),
  }),
  ...under('Industrial cultured quartz crystal', 'Price, ', {
    'as-grown cultured quartz, dollars per kilogram': price(
      'quartz-crystal',
      kg,
      'gross',
      'average',
      'as-grown',
    ),
    'lumbered quartz, dollars per kilogram': price('quartz-crystal', kg, 'gross', 'average', 'lumbered'),
  }),
  ...under('Sand And Gravel (Industrial)', 'Price, average value, dollars per metric ton', {
    '': price('industrial-sand-and-gravel', t, 'gross', 'us-mines'),
  }),
  ...under(
    'Soda Ash',
    'Price, average unit value of sales (natural source), free on board (f.o.b.) mine or plant: ',
    {
      'Dollars per metric ton': price('soda-ash', t, 'gross', 'us-mines'),
      'Dollars per short ton': { dropped: repeated },
    },
  ),
  ...under(
    'Strontium',
    'Price, average unit value of celestite imports at port of exportation, dollars per ton',
    {
      '': price('strontium', 'dollars per ton', 'gross', 'us-imports', 'celestite'),
    },
  ),
  ...under(
    'Sulfur',
    'Price, average unit value, free on board, mine and (or) plant, dollars per metric ton of elemental sulfur',
    { '': price('sulphur', t, 'contained', 'us-mines') },
  ),
  ...under('TiO2 pigment', 'Price, dollars per metric ton', {
    '': price('titanium-dioxide-pigment', t, 'gross', 'us-imports'),
  }),
  ...under('Titanium Mineral Concentrates', 'Price, dollars per metric ton: ', {
    'Rutile, bulk, minimum 95% TiO2, free on board (f.o.b.) Australia': price(
      'rutile',
      t,
      'gross',
      'australia-fob',
    ),
    'Ilmenite and leucoxene, bulk, f.o.b. Australia': price(
      'titanium-minerals',
      t,
      'gross',
      'australia-fob',
      'ilmenite-and-leucoxene',
    ),
    'Ilmenite, average unit value of imports': price('ilmenite', t, 'gross', 'us-imports'),
    'Slag, 80%–95% TiO2, average unit value of imports': price(
      'titanium-minerals',
      t,
      'gross',
      'us-imports',
      'slag',
    ),
  }),
  ...under('Zirconium And Hafnium', 'Price: Zircon, dollars per metric ton (gross weight): ', {
    'Premium grade, cost, insurance, and freight, China': price(
      'zirconium',
      t,
      'gross',
      'china-cif',
      'zircon-premium',
    ),
    Imported: price('zirconium', t, 'gross', 'us-imports', 'zircon'),
  }),
];
