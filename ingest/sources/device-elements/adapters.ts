/** The tables of elements, in two adapters: what others found, and what a maker says of its own devices. */
import type { Adapter, Draft, QuarantineRule } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { desktopOf1996, goldInSmartphone, laptopBoards, listOf2016 } from './assertions.ts';
import { boardsTable } from './boards-table.ts';
import { desktopTable } from './desktop-table.ts';
import { gramsTable } from './grams-table.ts';
import { recyclingTable } from './recycling-table.ts';
import { deviceElements, deviceElementsMaker } from './source.ts';

const isNeodymium = ({ object }: Draft): boolean =>
  typeof object === 'object' && 'code' in object && object.code === 'Nd';

/** Magnets of a whole computer hold a few grams of neodymium in all other studies. */
const neodymium: QuarantineRule = {
  id: 'neodymium-far-above-other-studies',
  applies: (draft) =>
    draft.unit === 'g:contained' && isNeodymium(draft) && (draft.value ?? 0) > 10
      ? `${draft.value} g of neodymium in one device, where other studies find a few grams.`
      : undefined,
};

const common = {
  dataset: 'device-elements',
  edition: '2020',
  read: 'secondary',
  rawFolder: 'manufacture/curated-device-elements',
  corrections: [],
  assertions: [],
} as const;

export const deviceElements2020: Adapter = {
  ...common,
  id: 'device-elements-2020',
  source: deviceElements,
  tables: [gramsTable(false), boardsTable, desktopTable, recyclingTable],
  quarantine: [neodymium],
  pinnedAssertions: [
    fileHasRows('device_element_grams.csv', 98),
    fileHasRows('pcb_concentrations.csv', 30),
    fileHasRows('mcc1996_desktop_with_crt.csv', 29),
    fileHasRows('unep2011_eol_recycling_gt50.csv', 26),
    listOf2016,
    laptopBoards,
    desktopOf1996,
    goldInSmartphone,
  ],
};

export const deviceElementsMaker2020: Adapter = {
  ...common,
  id: 'device-elements-maker-2020',
  source: deviceElementsMaker,
  tables: [gramsTable(true)],
  quarantine: [],
  pinnedAssertions: [fileHasRows('device_element_grams.csv', 98)],
};
