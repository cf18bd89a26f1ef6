/** The tables of CodeCarbon, on small files in their layout. */
import { expect, test } from 'vitest';
import { convert } from '../../../schema/unit.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { codecarbonGrid2026 } from './adapter.ts';
import { files } from './source.ts';

const france = {
  ...{ biofuel_TWh: 9.5, carbon_intensity: 56.039, coal_TWh: 2.16, country_name: 'France' },
  ...{ fossil_TWh: 43.3, gas_TWh: 31.43, hydroelectricity_TWh: 53.19, iso_code: 'FRA' },
  ...{ low_carbon_TWh: 470.81, nuclear_TWh: 335.65, oil_TWh: 9.71, other_renewable_TWh: 10.1 },
  ...{ other_renewable_exc_biofuel_TWh: 0.6, per_capita_Wh: 7939.115, renewables_TWh: 135.16 },
  ...{ solar_TWh: 23.26, total_TWh: 514.11, wind_TWh: 48.61, year: 2023 },
};
const beijing = {
  ...{ emission_factor: 555.4, unit: 'gCO2/kWh', description: 'Beijing', year: 2023, names: ['beijing'] },
};
const state = { emissions: 713.976, regionCode: 'AL' };
const ofUsa = {
  _unit: { emissions: 'lbs/MWh', regionCode: '2 digit state/region code' },
  _source: { name: 'EPA eGRID2023', url: 'https://www.epa.gov/egrid', field: 'STC2ERTA', year: 2023 },
  usa: { emissions: 770.884, regionCode: 'usa' },
  alabama: state,
};
const yukon = {
  ...{ naturalGas: 5, nuclear: 0, petroleum: 10.1, biomass: 0, coal: 0, other: 0, solar: 0, tidal: 0 },
  ...{ total: 100.1, wind: 0, hydro: 85 },
};
const zone = { emission_factor: 24.7, unit: 'gCO2eq/kWh', description: 'Southern Sweden', year: 2025 };
const whole = {
  [files.global]: { FRA: france },
  [files.china]: { data: { 'CN-BJ': beijing } },
  [files.usa]: ofUsa,
  [files.canada]: { yukon },
  [files.nordic]: { data: { SE4: { ...zone, coverage: '85.05%' }, FI: zone } },
};
const written = (changed: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...whole, ...changed }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );

test('an economy has ten amounts of electricity and one intensity, in the year of its record', async () => {
  const { statements } = await runByHand(codecarbonGrid2026, written());
  const ofFrance = statements.filter(({ subject }) => subject === 'economy:FRA');
  expect(ofFrance.map(({ object, value }) => `${object?.split(':')[1]} ${value}`).sort()).toEqual([
    'electricity-carbon-intensity 56.039',
    'electricity-from-bioenergy 9.5',
    'electricity-from-coal 2.16',
    'electricity-from-gas 31.43',
    'electricity-from-hydro 53.19',
    'electricity-from-nuclear 335.65',
    'electricity-from-oil 9.71',
    'electricity-from-other-renewables 0.6',
    'electricity-from-solar 23.26',
    'electricity-from-wind 48.61',
    'electricity-generation 514.11',
  ]);
  expect(new Set(ofFrance.map(({ period }) => period))).toEqual(new Set(['2023']));
});

test('places within an economy are groups of this source, each with what its own source counts', async () => {
  const { statements, entities } = await runByHand(codecarbonGrid2026, written());
  // A lump of another file than the pinned one carries the mark of that file behind its id.
  const said = (id: string) =>
    statements
      .filter(({ subject }) => subject.startsWith(`${id}.file-`))
      .map(({ object, value, unit, status }) => [object, value, unit, status].join(' '));
  expect(said('group:codecarbon-cn-bj')[0]).toContain('electricity-co2-intensity 555.4 g/kWh:co2 reported');
  expect(said('group:codecarbon-us-al')[0]).toContain('713.976 lb/MWh:co2e reported');
  expect(said('group:codecarbon-se4')[0]).toContain('24.7 g/kWh:co2e derived');
  expect(said('group:codecarbon-ca-yt')).toHaveLength(10);
  expect(entities.find(({ id }) => id.startsWith('group:codecarbon-cn-bj.'))).toMatchObject({
    name: { en: 'Beijing (China)', fr: 'Pékin (Chine)', es: 'Pekín (China)' },
    partOf: 'economy:CHN',
    ownedBy: { source: 'codecarbon-grid' },
  });
});

test('pounds per megawatt-hour convert as the pound is defined', () => {
  // 770.884 lb/MWh × 453.59237 g/lb ÷ 1000 kWh/MWh = 349.667 g/kWh
  expect(convert(770.884, 'lb/MWh:co2e', 'g/kWh:co2e')).toBeCloseTo(349.667, 3);
});

test('records that say what the others are, and a value carried over, are dropped', async () => {
  const { report } = await runByHand(codecarbonGrid2026, written());
  expect(report.dropped.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(report.dropped.map(({ reason }) => reason.slice(0, 14)).sort()).toEqual([
    'Finland: an ol',
    'the record tha',
    'the record tha',
  ]);
});

test('an intensity of nothing is kept out of answers', async () => {
  const { report } = await runByHand(
    codecarbonGrid2026,
    written({ [files.global]: { FRA: { ...france, carbon_intensity: 0 } } }),
  );
  expect(report.quarantined).toEqual([{ rule: 'zero-over-the-life-cycle', count: 1 }]);
});

test.each([
  ['an unknown economy', { [files.global]: { XQX: { ...france, iso_code: 'XQX' } } }, '"XQX" found'],
  ['a key that is not the code', { [files.global]: { DEU: france } }, 'DEU, the key of the record'],
  ['an unknown province', { [files.china]: { data: { 'CN-QQ': beijing } } }, 'a place that places.ts names'],
  [
    'another unit',
    { [files.china]: { data: { 'CN-BJ': { ...beijing, unit: 'kgCO2/kWh' } } } },
    '"kgCO2/kWh" found; expected "gCO2/kWh"',
  ],
  [
    'another unit for all states',
    { [files.usa]: { ...ofUsa, _unit: { emissions: 'kg/MWh', regionCode: '' } } },
    'expected "lbs/MWh"',
  ],
  ['text in a number', { [files.usa]: { ...ofUsa, alabama: { ...state, emissions: 'low' } } }, '"low" found'],
  ['shares that make no whole', { [files.canada]: { yukon: { ...yukon, total: 90 } } }, 'about 100 %'],
  ['sources that do not add up', { [files.global]: { FRA: { ...france, coal_TWh: 3 } } }, 'economy:FRA'],
  ['an unknown key', { [files.canada]: { yukon: { ...yukon, geothermal: 1 } } }, 'geothermal'],
  ['a file that is cut off', { [files.global]: '{"FRA": {"coal_TWh": 2.' }, 'cut off or damaged'],
])('%s is refused', async (_, changed, message) => {
  expect(await refusalOf(codecarbonGrid2026, written(changed))).toContain(message);
});
