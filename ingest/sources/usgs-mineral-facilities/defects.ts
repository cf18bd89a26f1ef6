/** What the two layers have wrong of places and numbers, as data with the reason. */
import type { Correction } from '../../../schema/source.ts';
import { africaFile, indopacificFile } from './source.ts';

/** Numbers under which the layer of Africa lists facilities of several names. */
export const sharedNumbersOfAfrica: ReadonlySet<string> = new Set([
  ...['AGO027', 'CMR001', 'COD076', 'COG030', 'DZA025', 'DZA081', 'DZA082', 'DZA085', 'DZA110', 'DZA114'],
  ...['EGY013', 'EGY022', 'EGY027', 'EGY029', 'EGY031', 'EGY042', 'EGY049', 'EGY099', 'ETH003', 'ETH044'],
  ...['LBY012', 'LBY028', 'LBY034', 'MAR018', 'MAR020', 'MAR023', 'MAR024', 'MAR031', 'MAR038', 'MAR039'],
  ...['MAR040', 'MOZ021', 'MOZ024', 'MOZ025', 'MOZ026', 'MOZ027', 'NAM021', 'NAM022', 'NGA004', 'NGA008'],
  ...['NGA021', 'NGA026', 'NGA038', 'NGA039', 'NGA046', 'NGA051', 'NGA058', 'NGA086', 'SDN005', 'SDN012'],
  ...['SDN027', 'SEN003', 'TGO008', 'TUN003', 'TUN006', 'TUN018', 'TUN020', 'TUN024', 'TUN044', 'ZAF010'],
  ...['ZAF012', 'ZAF026', 'ZAF027', 'ZAF047', 'ZAF064', 'ZAF112', 'ZAF257', 'ZAF271'],
  ...['ZMB003', 'ZMB007', 'ZMB024', 'ZMB047', 'ZMB048', 'ZMB049', 'ZMB050', 'ZMB051', 'ZMB052', 'ZWE071'],
]);
export const sharedNumbersOfIndopacific: ReadonlySet<string> = new Set();

const point = 'The rows of one site differ in its point; that of its other rows, or the finer one, is taken.';
const joint =
  'The sites of one joint capacity list each other; here a site lists itself in place of another.';
const spelling = 'The other row of the site has a capital letter.';

const mended = (
  line: number,
  column: string,
  found: string,
  corrected: string,
  reason: string,
): Correction => ({
  source: 'usgs-indopacific-facilities',
  edition: '2024',
  locator: `${indopacificFile}, line ${line}`,
  column: `properties.${column}`,
  found,
  corrected,
  reason,
});

export const correctionsOfIndopacific: readonly Correction[] = [
  mended(122, 'Latitude', '24.98', '24.9839', point),
  mended(122, 'Longitude', '92.05', '92.0458', point),
  mended(527, 'Latitude', '5.5639', '5.5665', point),
  mended(
    614,
    'DsgAttr9',
    'MYS109, MYS140, MYS168, MYS170, MYS171',
    'MYS109, MYS140, MYS169, MYS170, MYS171',
    joint,
  ),
  mended(
    615,
    'DsgAttr9',
    'MYS109, MYS140, MYS168, MYS169, MYS171',
    'MYS109, MYS140, MYS168, MYS170, MYS171',
    joint,
  ),
  mended(
    616,
    'DsgAttr9',
    'MYS109, MYS140, MYS169, MYS170, MYS171',
    'MYS109, MYS140, MYS168, MYS169, MYS171',
    joint,
  ),
  mended(757, 'FeatureNam', 'Maju Perwaja Steel plant', 'Maju Perwaja Steel Plant', spelling),
  mended(
    1338,
    'OwnerName2',
    'Nippon Steel Corp., 30%',
    'Nippon Steel Corp. [30%]',
    'The share stands behind a comma; all others stand in brackets.',
  ),
  mended(1443, 'Latitude', '22.29', '22.2987', point),
  mended(1443, 'Longitude', '104.14', '104.1419', point),
  mended(1525, 'Latitude', '16.8903', '16.8901', point),
  mended(1525, 'Longitude', '107.0922', '107.0901', point),
  mended(1547, 'Latitude', '21.6487', '21.6473', point),
  mended(1547, 'Longitude', '105.6692', '105.6668', point),
];

const capital = (line: number, found: string, corrected: string): Correction => ({
  source: 'usgs-africa-facilities',
  edition: '2021',
  locator: `${africaFile}, line ${line}`,
  column: 'properties.FeatureNam',
  found,
  corrected,
  reason: 'The other rows of the site have a small letter.',
});
const westernPlatinum = 'Precious Metals Refinery at Western Platinum';

export const correctionsOfAfrica: readonly Correction[] = [
  capital(1853, 'Precious Metals Refinery At Western Platinum', westernPlatinum),
  capital(1856, 'Precious Metals Refinery At Western Platinum', westernPlatinum),
  capital(1859, 'Precious Metals Refinery Near Springs', 'Precious Metals Refinery near Springs'),
];
