/** The manifest of the repair records that the Open Repair Alliance collects. */
import type { Source } from '../../../schema/source.ts';

export const categoriesFile = 'OpenRepairData_v0.3_Product_Categories.csv';
export const referenceFile = 'ords_category_lca_reference.csv';
export const mapFile = 'ords_product_category_unu_key_map.csv';

/** Files of the partners, with the records in each. */
export const partnerFiles: ReadonlyMap<string, { readonly rows: number; readonly sha256: string }> = new Map([
  [
    'OpenRepairData_v0.2.1_RepairCafeInternational_202009.csv',
    { rows: 23_048, sha256: '6eee413c343aaa2fb8d5a0b59b2e2c4effb5cc60b05fbd5e3706f06941802720' },
  ],
  [
    'OpenRepairData_v0.3_FixitClinic_202507.csv',
    { rows: 1033, sha256: '26b96a46f5a6f46805c29614d0a42dd7ea081eb92940f2b861f8cfc1d1586a4d' },
  ],
  [
    'OpenRepairData_v0.3_RepairCafeDenmark_202507.csv',
    { rows: 29_929, sha256: '7141f9fb9ecc27960abc30e23d19680f066031be6f9aa55560a35da3395e9717' },
  ],
  [
    'OpenRepairData_v0.3_RepairCafeToronto_202507.csv',
    { rows: 5567, sha256: '74be38756d43c114f59e14e3e150b9651fe60eb096b70f6623252744c31c4c31' },
  ],
  [
    'OpenRepairData_v0.3_RepairCafeWales_202507.csv',
    { rows: 20_190, sha256: '56bab6d03354a4ee357970ce65fe8bd978bec68e5e5c86b633dbaa419c2f0022' },
  ],
  [
    'OpenRepairData_v0.3_RepairConnects_202507.csv',
    { rows: 2885, sha256: '94fbff615d6a1baa75bff1fe0c5c0fe7157e9b5070dbca8c6395c3b74efb1fcb' },
  ],
  [
    'OpenRepairData_v0.3_RestartProject_202204.csv',
    { rows: 23_940, sha256: '1880bd42344efa9c43b6faa01346c7144b81dd92621654fbb61ceac34aa2e063' },
  ],
  [
    'OpenRepairData_v0.3_anstiftung_202309.csv',
    { rows: 15_100, sha256: '00a37003b0680f2eb62c86e69cacb25e36ceab5d325cb7316d7d03d0becfec80' },
  ],
]);

export const openRepairSource: Source = {
  id: 'openrepair',
  publisher: 'Open Repair Alliance',
  title: 'Open Repair Data: records of community repair',
  shortTitle: {
    en: 'Open Repair Alliance, repairs',
    fr: 'Open Repair Alliance, réparations',
    es: 'Open Repair Alliance, reparaciones',
  },
  url: 'https://openrepair.org/open-data/downloads/',
  licence: 'CC-BY-SA-4.0',
  attribution: 'Open Repair Alliance, Open Repair Data (CC BY-SA 4.0)',
  citation: 'Open Repair Alliance: Open Repair Data Standard, records to July 2025, files of eight partners.',
  interest: 'ngo',
  cadence: 'Twice a year.',
  covers: {
    en: 'What volunteers could do with devices brought to their events, counted by kind of device, year and outcome: 121,692 records of eight partners, 2012 to 2025, of the 305,649 that the alliance holds. Weight and greenhouse gases by kind, as the Restart Project reckons them. No single record is kept.',
    fr: 'Ce que des bénévoles ont pu faire des appareils apportés à leurs événements, compté par type d’appareil, année et issue : 121 692 fiches de huit partenaires, de 2012 à 2025, sur les 305 649 que détient l’alliance. Poids et gaz à effet de serre par type, selon le Restart Project. Aucune fiche n’est conservée.',
    es: 'Lo que personas voluntarias pudieron hacer con los aparatos llevados a sus encuentros, contado por tipo de aparato, año y resultado: 121 692 registros de ocho socios, de 2012 a 2025, de los 305 649 que tiene la alianza. Peso y gases de efecto invernadero por tipo, según el Restart Project. No se conserva ningún registro.',
  },
  stages: ['use', 'end-of-life'],
  defects: [
    'Volunteers in Europe and North America only, and the devices that people bring: no measure of what breaks or is repaired elsewhere.',
    'The files of eight partners, of different dates; the aggregated file of the alliance and its largest partners are not among them, so that a count is of these files only.',
    'Fifteen records carry 13 December 1999 as the day of an event, years before the first repair café: they are left out.',
    'The oldest file follows an earlier layout, without number of category and age.',
    'Why a device was given up is blank in three of four records that end so, and is not read; nor is the free text, which may hold personal remarks.',
    'The reference of weights and greenhouse gases has no year and does not say which part of a life it holds; 2025 stands for its year.',
    'Which of the 54 kinds of e-waste a category belongs to is the alliance’s own list, made for weights: projectors stand under other small equipment, and what is left over under tools.',
  ],
  editions: [
    {
      id: '2025-07',
      title: 'Open Repair Data to July 2025, files of eight partners',
      published: '2025-10-16',
      url: 'https://openrepair.org/open-data/downloads/',
      doi: null,
      checksums: {
        ...Object.fromEntries([...partnerFiles].map(([name, { sha256 }]) => [name, sha256])),
        [categoriesFile]: 'c9309e6146bd64f2bc635bc296926413ead8fe8bb9dee14479b4d8e978ab4ba1',
        [referenceFile]: 'c5b0489f101209a39acb29c67522fe6281a0df16a46de7d2d3f3bdaba34c8762',
        [mapFile]: '8d61d192a8e7eab485e1433d9506ec8c47b8e679afd6d3f2fa3776d2ff4ef492',
      },
    },
  ],
};
