/** Factors of devices from the package of Boavizta, for a reader's own copy: nothing of it is bundled. */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { boaviztapiFactorsSource, devicesFile, edition, terminalsFile } from './source.ts';
import { devicesTable, terminalsTable } from './tables.ts';

export const boaviztapiFactors: Adapter = {
  id: 'boaviztapi-factors',
  dataset: 'boaviztapi-factors',
  source: boaviztapiFactorsSource,
  edition,
  read: 'copy',
  rawFolder: 'manufacture/boaviztapi-factors',
  bundled: false,
  tables: [devicesTable, terminalsTable],
  corrections: [],
  quarantine: [
    {
      id: 'no-power',
      applies: ({ unit, value }) =>
        unit === 'W' && value === 0
          ? 'a device in use takes some power: the zero stands for no figure'
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(devicesFile, 14),
    fileHasRows(terminalsFile, 17),
    {
      says: 'a smartphone is 84 kg of CO₂ equivalent',
      check({ statements }) {
        const found = statements.find(
          ({ subject, unit }) => subject === 'device:smartphone' && unit === 'kg:co2e',
        );
        return found?.value === 84 ? undefined : `${found?.value} kg`;
      },
    },
  ],
};
