/** Prices of metals, alloys and their compounds, by commodity and detail as printed. */
import {
  cents,
  type DeclaredPrice,
  flasks,
  imports,
  kg,
  lb,
  ozt,
  price,
  repeated,
  t,
  under,
} from './price.ts';

const platinumGroup = ['Palladium', 'Platinum', 'Iridium', 'Rhodium', 'Ruthenium'].flatMap((metal) =>
  under(metal, 'Price, dollars per troy ounce: ', {
    [metal]: price(metal.toLowerCase(), ozt, 'contained', 'average'),
  }),
);
/** Element and the purity of its oxide, as printed. */
const rareEarthOxides = (
  [
    ['Lanthanum', '99.5% minimum'],
    ['Cerium', '99.5% minimum'],
    ['Praseodymium', '99.99% minimum'],
    ['Neodymium', '99.5% minimum'],
    ['Samarium', '99.5% minimum'],
    ['Europium', '99.99% minimum'],
    ['Gadolinium', '99.99% minimum'],
    ['Terbium', '99.99% minimum'],
    ['Dysprosium', '99.5% minimum'],
    ['Holmium', '99.5% minimum'],
    ['Erbium', '99.5%, minimum'],
    ['Ytterbium', '99.99% minimum'],
    ['Lutetium', '99.99% minimum'],
  ] as const
).flatMap(([element, purity]) =>
  under(element, 'Price, average, dollars per kilogram: ', {
    [`${element} oxide, ${purity}`]: price(element.toLowerCase(), kg, 'reo', 'average', 'oxide'),
  }),
);

export const pricesOfMetals: readonly (readonly [string, DeclaredPrice])[] = [
  ...under('Aluminum', 'Price, ingot, average U.S. market (spot), cents per pound', {
    '': price('aluminium', cents, 'contained', 'us-spot'),
  }),
  ...under('Antimony', 'Price, metal, average, dollars per pound', {
    '': price('antimony', lb, 'contained', 'average', 'metal'),
  }),
  ...under('Arsenic', 'Price, metal, annual average, U.S. warehouse, dollars per pound', {
    '': price('arsenic', lb, 'contained', 'us-warehouse', 'metal'),
  }),
  ...under(
    'Beryllium',
    'Price, annual average unit value, beryllium-copper master alloy, dollars per kilogram of contained beryllium',
    { '': price('beryllium', kg, 'contained', 'us-imports', 'copper-master-alloy') },
  ),
  ...under('Bismuth', 'Price, average, dollars per pound', {
    '': price('bismuth', lb, 'contained', 'average'),
  }),
  ...under('Cadmium', 'Price, metal, annual average, dollars per kilogram', {
    '': price('cadmium', kg, 'contained', 'average', 'metal'),
  }),
  ...under('Chromium', 'Price: ', {
    'Chromite ore (gross weight), dollars per metric ton': price('chromium', t, 'gross', 'average', 'ore'),
    'Ferrochromium (chromium content), dollars per pound': price('ferrochromium', lb, 'contained', 'average'),
    'Chromium metal (gross weight), dollars per pound': price('chromium', lb, 'gross', 'average', 'metal'),
  }),
  ...under('Cobalt', 'Price, average, dollars per pound: ', {
    'U.S. spot, cathode': price('cobalt', lb, 'contained', 'us-spot'),
    'London Metal Exchange (LME), cash': price('cobalt', lb, 'contained', 'lme-cash'),
  }),
  ...under('Copper', 'Price, annual average, cents per pound: ', {
    'U.S. producer, cathode (COMEX + premium)': price('copper', cents, 'contained', 'us-producer'),
    'COMEX, high-grade, first position': price('copper', cents, 'contained', 'comex'),
    'London Metal Exchange, grade A, cash': price('copper', cents, 'contained', 'lme-cash'),
  }),
  ...under('Gallium', `${imports}, dollars per kilogram`, {
    '': price('gallium', kg, 'contained', 'us-imports'),
  }),
  ...under('Germanium', 'Price, annual average, dollars per kilogram: ', {
    'Germanium metal': price('germanium', kg, 'contained', 'europe', 'metal'),
    'Germanium dioxide': price('germanium', kg, 'gross', 'europe', 'dioxide'),
  }),
  ...under('Gold', 'Price, dollars per troy ounce', { '': price('gold', ozt, 'contained', 'average') }),
  ...under('Indium', 'Price, annual average, dollars per kilogram: ', {
    'U.S. warehouse, free on board': price('indium', kg, 'contained', 'us-warehouse'),
    'Rotterdam, duties unpaid': price('indium', kg, 'contained', 'rotterdam'),
  }),
  ...under('Iron And Steel', 'Producer price index, steel mill products (1982=100)', {
    '': { dropped: 'an index of prices, no price' },
  }),
  ...under(
    'Iron And Steel Scrap',
    'Price, average, delivered, No. 1 heavy melting composite price, dollars per metric ton',
    { '': price('iron-and-steel-scrap', t, 'gross', 'united-states') },
  ),
  ...under('Lead', 'Price, average, North American, cents per pound', {
    '': price('lead', cents, 'contained', 'north-america'),
  }),
  ...under('Lithium', 'Price, annual average-real, battery-grade lithium carbonate, dollars per metric ton', {
    '': price('lithium', t, 'lce', 'average', 'battery-grade-carbonate'),
  }),
  ...under('Magnesium Metal', 'Price, annual average: ', {
    'U.S. spot Western, dollars per pound': price('magnesium', lb, 'contained', 'us-spot'),
    'European free market, dollars per metric ton': price(
      'magnesium',
      t,
      'contained',
      'european-free-market',
    ),
  }),
  ...under(
    'Manganese',
    'Price, average, manganese content, cost, insurance, and freight, China, dollars per metric ton unit',
    // The column of units says per metric ton; the detail says metric ton unit, a hundredth of it.
    { '': { ...price('manganese', t, 'contained', 'china-cif'), factor: '100' } },
  ),
  ...under('Mercury', `${imports}, dollars per kilogram`, {
    '': price('mercury', kg, 'contained', 'us-imports'),
  }),
  ...under('Molybdenum', 'Price, average, dollars per kilogram', {
    '': price('molybdenum', kg, 'contained', 'united-states', 'oxide'),
  }),
  ...under('Nickel', 'Price, average annual, London Metal Exchange (LME), cash: ', {
    'Dollars per metric ton': price('nickel', t, 'contained', 'lme-cash'),
    'Dollars per pound': { dropped: repeated },
  }),
  ...under('Niobium (Columbium)', 'Price, average unit value, ferroniobium, dollars per kilogram', {
    '': price('ferroniobium', kg, 'gross', 'us-trade'),
  }),
  ...platinumGroup,
  ...rareEarthOxides,
  ...under('Rare Earths', 'Price, average, dollars per kilogram: ', {
    'Mischmetal, 65% cerium, 35% lanthanum': price('rare-earths', kg, 'gross', 'average', 'mischmetal'),
    'Neodymium-praseodymium (NdPr) oxide, 99% minimum': price(
      'rare-earths',
      kg,
      'reo',
      'average',
      'neodymium-praseodymium-oxide',
    ),
  }),
  ...under('Rhenium', 'Price, average value, gross weight, dollars per kilogram: ', {
    'Metal, 99.99% pure': price('rhenium', kg, 'gross', 'average', 'metal'),
    'Ammonium perrhenate': price('rhenium', kg, 'gross', 'average', 'ammonium-perrhenate'),
  }),
  ...under('Scandium', 'Price, global, dollars per kilogram, range of average values: ', {
    'Scandium oxide, powder, 99.99% purity, 5- to 100-kilogram lot size': price(
      'scandium',
      kg,
      'reo',
      'china-ex-works',
      'oxide',
    ),
    'Scandium metal, ingot, 99.999% purity, 1- to 10-kilogram lot size': price(
      'scandium',
      kg,
      'contained',
      'china-ex-works',
      'metal',
    ),
    'Scandium-aluminum alloy, ingot,scandium 2%, 1- to 30-kilogram lot size': price(
      'scandium',
      kg,
      'gross',
      'china-ex-works',
      'scandium-aluminium-alloy',
    ),
  }),
  ...under('Selenium', 'Price, annual average, dollars per kilogram: ', {
    'United States': price('selenium', kg, 'contained', 'united-states'),
    Europe: price('selenium', kg, 'contained', 'europe'),
  }),
  ...under('Silicon', 'Price, average, cents per pound of silicon: ', {
    'Ferrosilicon, 50% silicon': price('ferrosilicon', cents, 'contained', 'united-states', 'silicon-50'),
    'Ferrosilicon, 75% silicon': price('ferrosilicon', cents, 'contained', 'united-states', 'silicon-75'),
    'Silicon metal': price('silicon-metal', cents, 'contained', 'united-states'),
  }),
  ...under('Silver', 'Price, bullion, average, dollars per troy ounce', {
    '': price('silver', ozt, 'contained', 'average'),
  }),
  ...under(
    'Tantalum',
    'Price, tantalite, annual average, dollars per kilogram of tantalum oxide (Ta2O5) content',
    { '': price('tantalum', kg, 'ta2o5', 'average', 'ore') },
  ),
  ...under('Tellurium', 'Price, annual average, dollars per kilogram: ', {
    'United States': price('tellurium', kg, 'contained', 'united-states'),
    Europe: price('tellurium', kg, 'contained', 'europe'),
  }),
  ...under('Thallium', 'Price, metal, dollars per kilogram,', { '': { dropped: flasks } }),
  ...under('Thorium', `${imports}, compounds, dollars per kilogram: `, {
    India: { dropped: 'compounds of thorium, outside the digital life cycle' },
    France: { dropped: 'compounds of thorium, outside the digital life cycle' },
  }),
  ...under('Tin', 'Price, average, cents per pound: ', {
    'New York dealer': price('tin', cents, 'contained', 'new-york-dealer'),
    'London Metal Exchange (LME), cash': price('tin', cents, 'contained', 'lme-cash'),
  }),
  ...under('Titanium sponge metal', 'Price, dollars per kilogram', {
    '': price('titanium-sponge', kg, 'contained', 'us-imports'),
  }),
  ...under(
    'Tungsten',
    'Price, concentrate, average in-warehouse Rotterdam, dollars per dry metric ton unit of tungsten trioxide',
    { '': price('tungsten', 'dollars per dry metric ton unit', 'wo3', 'rotterdam', 'ore') },
  ),
  ...under('Vanadium', 'Price, average, vanadium pentoxide, dollars per pound', {
    '': price('vanadium', lb, 'gross', 'average', 'pentoxide'),
  }),
  ...under('Yttrium', 'Price, average, dollars per kilogram: ', {
    'Y2O3, minimum 99.999% purity': price('yttrium', kg, 'reo', 'china-fob', 'oxide'),
    'Yttrium metal, minimum 99.9% purity': price('yttrium', kg, 'contained', 'china-fob', 'metal'),
  }),
  ...under('Zinc', 'Price, average, cents per pound: ', {
    'North American': price('zinc', cents, 'contained', 'north-america'),
    'London Metal Exchange (LME), cash': price('zinc', cents, 'contained', 'lme-cash'),
  }),
  ...under('Zirconium', 'Price: Zirconium, sponge, ex-works China, dollars per kilogram', {
    '': price('zirconium', kg, 'contained', 'china-ex-works', 'sponge'),
  }),
  ...under('Hafnium', 'Price: Hafnium, unwrought, dollars per kilogram', {
    '': price('hafnium', kg, 'contained', 'average', 'unwrought'),
  }),
];
