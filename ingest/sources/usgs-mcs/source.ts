/** The manifest of the Mineral Commodity Summaries of the US Geological Survey. */
import type { Source } from '../../../schema/source.ts';
import { checksums2022, checksums2023, checksums2024 } from './edition-2022-2024/checksums.ts';

export const usgsMcs: Source = {
  id: 'usgs-mcs',
  publisher: 'U.S. Geological Survey, National Minerals Information Center',
  title: 'Mineral Commodity Summaries: data releases',
  shortTitle: {
    en: 'USGS Mineral Commodity Summaries',
    fr: 'USGS, Mineral Commodity Summaries (résumés des matières minérales)',
    es: 'USGS, Mineral Commodity Summaries (resúmenes de materias minerales)',
  },
  url: 'https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries',
  licence: 'us-public-domain',
  attribution: 'Source: U.S. Geological Survey, Mineral Commodity Summaries',
  citation:
    'U.S. Geological Survey, Mineral Commodity Summaries: data releases of the 2022 edition (doi:10.5066/P9KKMCP4), the 2023 edition (doi:10.5066/P9WCYUI6), the 2024 edition (doi:10.5066/P144BA54), the 2025 edition (doi:10.5066/P13XCP3R) and of the 2026 edition (doi:10.5066/P1WKQ63T).',
  interest: 'public',
  cadence:
    'Every year, in January or February; the last year is an estimate and is revised in the next edition.',
  covers: {
    en: 'Mine, smelter and refinery output, capacity and reserves by country, and prices on named markets, for some 90 minerals. Each edition gives two years. Producers below the top are lumped as “Other countries”. No refinery table for cobalt, tin, tantalum, tungsten, lithium, graphite or rare earths.',
    fr: 'Production des mines, fonderies et raffineries, capacités et réserves par pays, et prix sur des marchés nommés, pour quelque 90 minéraux. Chaque édition donne deux années. Les petits producteurs sont regroupés sous « Autres pays ». Pas de tableau de raffinage pour le cobalt, l’étain, le tantale, le tungstène, le lithium, le graphite ni les terres rares.',
    es: 'Producción de minas, fundiciones y refinerías, capacidad y reservas por país, y precios en mercados con nombre, para unos 90 minerales. Cada edición da dos años. Los productores menores se agrupan como «Otros países». Sin tabla de refinado para cobalto, estaño, tantalio, wolframio, litio, grafito ni tierras raras.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'World rows are rounded, to two significant digits in the estimated year, so that they differ from the sum of their rows.',
    'World rows of lithium, bauxite, iodine, selenium, tellurium, titanium sponge, magnesite, barite and bromine, and in the 2026 edition of mercury and silicon, leave out the United States, whose figure is withheld.',
    '2022 edition: twelve chapters only (cobalt, copper, gallium, germanium, graphite, lithium, manganese, nickel, platinum-group metals, rare earths, titanium minerals, tungsten), and no reserves.',
    '2022 to 2024 editions: the dash that the book prints for zero is a 0 in the files; footnote letters and numbers are glued to names ("Russiae", "New Caledonia9", "Other countries10"), and in the 2023 edition to the reserves of zinc of Australia (1,166,000 for 66,000).',
    '2023 edition: output of chromium, and reserves of rhenium and vanadium, stand under headings of another unit than their notes or the next edition say; so do reserves of selenium in the 2024 edition.',
    '2023 edition: ferrosilicon and silicon metal are one table. 2024 edition: magnesium compounds are in magnesium oxide content, where other editions give the gross weight of magnesite.',
    '2024 edition: the notes of potash were filled down, so that Russia is "also estimated in 2023" and Spain "in 2024".',
    '2025 edition: a blank cell stands for zero, withheld and unknown alike; "W" stands in the column of notes.',
    '2025 edition: one series is split over two TYPE texts where the row of the United States differs (cobalt, soda ash); grouped by TYPE, the United States would look like the only producer.',
    '2025 edition: UNIT_MEAS is blank once (rutile, Sierra Leone) and says "metric tons" where thousands of tons are meant (titanium mineral concentrates, industrial sand and gravel).',
    '2025 edition: strontium is headed "strontium content"; the next edition says gross weight of celestite for the same figures.',
    '2025 edition: the column of reserves holds refinery capacity for indium and repeats smelter capacity for magnesium metal; reserves of molybdenum and vanadium are in thousands of tons, of iron ore in millions.',
    '2025 edition: the world row of kaolin (4,400) is a tenth of the sum of its rows; a footnote number is glued to "World total (rounded) 10" (antimony); "Gemanium" stands for germanium.',
    '2026 edition: reserves of vanadium are headed metric tons where thousands are meant; reserves of chromium stand twice, as ore under the year 2024 and in Cr2O3 content under 2025; reserves of cesium and rubidium are one upper bound for four countries, under Other countries.',
    '2026 edition: written in Windows-1252; the row of yttrium is shifted one column to the left; the heading "Sheet" is lost in the United States statistics of mica, so that two rows share one key.',
    '2026 edition: the price of manganese is per metric ton unit (10 kilograms of manganese), the column of units says per metric ton.',
    '2026 edition: the rows of pig iron, raw steel, scrap and flake mica and of the reserves of manganese and lithium do not add up to the world row, beyond rounding; no cause is given. In both editions each world row more than 1 % from the sum of its rows is named in the adapter with its cause.',
    'Germanium has rows by country without any figure.',
  ],
  editions: [
    {
      id: '2022',
      title: 'Mineral Commodity Summaries 2022: data release, twelve chapters',
      published: '2022',
      url: 'https://doi.org/10.5066/P9KKMCP4',
      doi: '10.5066/P9KKMCP4',
      checksums: checksums2022,
    },
    {
      id: '2023',
      title: 'Mineral Commodity Summaries 2023: data release',
      published: '2023',
      url: 'https://doi.org/10.5066/P9WCYUI6',
      doi: '10.5066/P9WCYUI6',
      checksums: checksums2023,
    },
    {
      id: '2024',
      title: 'Mineral Commodity Summaries 2024: data release (ver. 2.0)',
      published: '2024-03',
      url: 'https://doi.org/10.5066/P144BA54',
      doi: '10.5066/P144BA54',
      checksums: checksums2024,
    },
    {
      id: '2025',
      title: 'Mineral Commodity Summaries 2025: World Data',
      published: '2025',
      url: 'https://doi.org/10.5066/P13XCP3R',
      doi: '10.5066/P13XCP3R',
      checksums: {
        'MCS2025_World_Data.csv': '246709ab62b969d3280e28fdbbb99bb68280a9b8f9204405b601f7acc39dc092',
      },
    },
    {
      id: '2026',
      title: 'Mineral Commodity Summaries 2026: Commodities Data',
      published: '2026-02-06',
      url: 'https://doi.org/10.5066/P1WKQ63T',
      doi: '10.5066/P1WKQ63T',
      checksums: {
        'MCS2026_Commodities_Data.csv': '1498aa3ec71745d63d9ed02c3a171fd77e288e0403adb738e83a4ba3dc882f9b',
      },
    },
  ],
};
