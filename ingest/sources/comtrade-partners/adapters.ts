/** Devices, parts and chips by partner in UN Comtrade, of a few reporters: what they sent, and what they received. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { partnersEdition, partnersFiles } from '../comtrade-sources/editions.ts';
import { exporters, importers } from '../comtrade-sources/report.ts';
import { type PartnersEdition, partnersTable } from './table.ts';

const common = {
  dataset: 'comtrade-partners',
  read: 'copy',
  rawFolder: 'trade/comtrade-cipf-partners',
  tableFormat: 'parquet',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;

const sent: PartnersEdition = {
  side: exporters,
  edition: partnersEdition.exports,
  period: '2014/2025',
  text: {
    en: 'Exports of eight economies alone, each to its five main partners of the year and to China, as they report them: copper ores of Australia, Indonesia, Mexico, Taiwan and the United States; gold of Hong Kong; computer and phone parts and integrated circuits of Hong Kong, Japan, South Korea, Taiwan and the United States, not every code of each.',
    fr: 'Exportations de huit économies seulement, chacune vers ses cinq principaux partenaires de l’année et vers la Chine, telles qu’elles les déclarent : minerais de cuivre de l’Australie, de l’Indonésie, du Mexique, de Taïwan et des États-Unis ; or de Hong Kong ; pièces d’ordinateurs et de téléphones et circuits intégrés de Hong Kong, du Japon, de la Corée du Sud, de Taïwan et des États-Unis, sans tous les codes de chacun.',
    es: 'Exportaciones de solo ocho economías, cada una a sus cinco principales socios del año y a China, tal como las declaran: minerales de cobre de Australia, Indonesia, México, Taiwán y Estados Unidos; oro de Hong Kong; partes de ordenadores y teléfonos y circuitos integrados de Hong Kong, Japón, Corea del Sur, Taiwán y Estados Unidos, sin todos los códigos de cada una.',
  },
};

const received: PartnersEdition = {
  side: importers,
  edition: partnersEdition.imports,
  period: '2002/2025',
  text: {
    en: 'Imports of five economies alone from every partner, as they report them: laptops, phones, network gear, computer parts and lithium-ion batteries of Indonesia, Japan, Mexico and South Africa from 2014, not every code of each; integrated circuits of China from 2002 to 2023, without memories.',
    fr: 'Importations de cinq économies seulement, de tous les partenaires, telles qu’elles les déclarent : ordinateurs portables, téléphones, équipements de réseau, pièces d’ordinateurs et batteries lithium-ion de l’Indonésie, du Japon, du Mexique et de l’Afrique du Sud à partir de 2014, sans tous les codes de chacune ; circuits intégrés de la Chine de 2002 à 2023, sans les mémoires.',
    es: 'Importaciones de solo cinco economías desde todos los socios, tal como las declaran: ordenadores portátiles, teléfonos, equipos de red, partes de ordenadores y baterías de iones de litio de Indonesia, Japón, México y Sudáfrica desde 2014, sin todos los códigos de cada una; circuitos integrados de China de 2002 a 2023, sin las memorias.',
  },
};

const hasReports = (count: number): Assertion => ({
  says: `${count} reports are kept`,
  check: ({ statements }) => (statements.length === count ? undefined : `${statements.length} reports`),
});

/** What one economy sends or receives of a number in a year, in billions of dollars with one decimal. */
const comesTo = (
  side: 'subject' | 'object',
  economy: string,
  number: string,
  year: string,
  billionUsd: number,
): Assertion => ({
  says: `${number} of ${economy} in ${year} comes to ${billionUsd} billion USD`,
  check({ statements }) {
    const found = statements.filter(
      (item) => item[side] === economy && item.period === year && item.product?.endsWith(`-${number}`),
    );
    const sum = found.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return Math.round(sum * 10) / 10 === billionUsd ? undefined : `${sum} billion USD`;
  },
});

export const comtradePartnersExports: Adapter = {
  ...common,
  id: 'comtrade-partners-exports',
  source: exporters.source,
  edition: sent.edition,
  tables: [partnersTable(sent, /_import_partners_alternative.*\.xlsx$/, partnersFiles.exports)],
  pinnedAssertions: [
    fileHasRows(partnersFiles.exports, 1868),
    hasReports(1150),
    comesTo('subject', 'economy:TWN', '854239', '2022', 120),
  ],
};

export const comtradePartnersImports: Adapter = {
  ...common,
  id: 'comtrade-partners-imports',
  source: importers.source,
  edition: received.edition,
  tables: [
    partnersTable(
      received,
      /_export_partners_alternative_reverse.*\.xlsx$/,
      partnersFiles.importsOfChinasPartners,
    ),
  ],
  pinnedAssertions: [
    fileHasRows(partnersFiles.importsOfChinasPartners, 45_970),
    fileHasRows(partnersFiles.importsOfAmericasPartners, 46_732),
    hasReports(14_054),
    comesTo('object', 'economy:JPN', '851713', '2023', 17.5),
    // China's reports come to 176.2, 82.1 and 12.2, of which 16.4, 13.7 and 2.2 are goods that come back.
    comesTo('object', 'economy:CHN', '854231', '2023', 159.8),
    comesTo('object', 'economy:CHN', '854239', '2023', 68.3),
    comesTo('object', 'economy:CHN', '854233', '2023', 10),
  ],
};
