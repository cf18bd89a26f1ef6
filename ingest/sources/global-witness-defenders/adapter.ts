/** Defenders killed, counted by country and sector; nothing of a single victim is read. */
import type { Adapter, Gatherer } from '../../adapter.ts';
import { defendersFile, globalWitnessSource } from './source.ts';

const all = 'harm:killing-of-defenders';
const harms: ReadonlyMap<string, string> = new Map([
  ['Agribusiness', `${all}-agribusiness`],
  ['Conservation', `${all}-conservation`],
  ['Fishing', `${all}-fishing`],
  ['Hydropower', `${all}-hydropower`],
  ['Logging', `${all}-logging`],
  ['Mining & Extractives', `${all}-mining`],
  ['Other', `${all}-other-sector`],
  ['Poaching', `${all}-poaching`],
  ['Roads & Infrastructure', `${all}-roads`],
  ['Sector could not be confirmed*', `${all}-sector-unconfirmed`],
  ['Wind power', `${all}-wind-power`],
]);
const [firstYear, lastYear] = [2012, 2021];

function gatherVictims(): Gatherer {
  const counts = new Map<string, { readonly country: string; readonly sector: string; killed: number }>();
  const add = (country: string, sector: string): void => {
    const key = `${country}\n${sector}`;
    const count = counts.get(key) ?? { country, sector, killed: 0 };
    count.killed += 1;
    counts.set(key, count);
  };
  return {
    row(row, emit) {
      const sector = row.text('industry_driver');
      const year = Number(row.text('date').slice(0, 4));
      const victims = row.text('number_of_victims');
      if (!harms.has(sector)) emit.fail(row, 'industry_driver', sector, [...harms.keys()].join(', '));
      else if (!(year >= firstYear && year <= lastYear))
        emit.fail(row, 'date', String(year), `a day from ${firstYear} to ${lastYear}`);
      else if (victims !== '1') emit.fail(row, 'number_of_victims', victims, '1: each row is one victim');
      else {
        add(row.text('country_numeric'), sector);
        add(row.text('country_numeric'), '');
        emit.gathered(row);
      }
    },
    end(emit) {
      for (const { country, sector, killed } of counts.values())
        emit.statement({
          subject: { kind: 'economy', system: 'm49', code: country },
          predicate: 'bearsHarm',
          object: harms.get(sector) ?? all,
          ...(sector === 'Mining & Extractives' ? { stage: 'extraction' as const } : {}),
          period: `${firstYear}/${lastYear}`,
          value: killed,
          unit: 'count',
          status: 'derived',
          locator: `country ${country}, ${sector === '' ? 'all sectors' : sector}`,
          note: 'Rows of the data set counted; each is one victim.',
        });
    },
  };
}

export const globalWitnessDefenders2022: Adapter = {
  id: 'global-witness-defenders',
  dataset: 'global-witness-defenders',
  source: globalWitnessSource,
  edition: '2022-09',
  read: 'copy',
  rawFolder: 'harms/global-witness-defenders',
  tables: [
    {
      file: /^global_witness_led_.*\.csv$/,
      fileName: defendersFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        id: { ignored: 'number of the row' },
        date: { is: 'term', meaning: 'day; only the year is checked' },
        name: { is: 'person', meaning: 'name of the victim' },
        gender: { is: 'person', meaning: 'of the victim' },
        age: { is: 'person', meaning: 'of the victim' },
        person_characteristics: { is: 'person', meaning: 'of the victim' },
        industry_driver: { is: 'term', meaning: 'sector that the victim opposed' },
        perpetrator_type: { ignored: 'kind of perpetrator, unspecified for a third' },
        continent: { ignored: 'the country is read' },
        country: { ignored: 'its number is read' },
        country_numeric: { is: 'place', meaning: 'number of the country in UN M49' },
        local_region: { ignored: 'would tell a single case' },
        number_of_victims: { is: 'figure', meaning: 'always 1', unit: 'count' },
      },
      row: () => undefined,
      gather: gatherVictims,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the data set has 1,733 victims: 312 over mining, 871 without a confirmed sector, 342 in Brazil, 70 in DR Congo',
      check({ rowsRead, statements }) {
        const sum = (chosen: (item: (typeof statements)[number]) => boolean): number =>
          statements.filter(chosen).reduce((total, { value }) => total + (value ?? 0), 0);
        const found = [
          rowsRead.get(defendersFile),
          sum(({ object }) => object === all),
          sum(({ object }) => object === `${all}-mining`),
          sum(({ object }) => object === `${all}-sector-unconfirmed`),
          sum(({ object, subject }) => object === all && subject === 'economy:BRA'),
          sum(({ object, subject }) => object === all && subject === 'economy:COD'),
        ].join();
        return found === '1733,1733,312,871,342,70' ? undefined : found;
      },
    },
  ],
};
