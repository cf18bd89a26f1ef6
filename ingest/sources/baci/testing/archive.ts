/** Archives in the publisher's layout, made by hand for tests; their figures are invented unless the test says so. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export const yearHeader = 't,i,j,k,v,q';

/** The publisher's country table with the economies that its numbers hide. */
export const countriesText = [
  'country_code,country_name,country_iso2,country_iso3',
  '56,Belgium,BE,BEL',
  '152,Chile,CL,CHL',
  '156,China,CN,CHN',
  '180,Dem. Rep. of the Congo,CD,COD',
  '251,France,FR,FRA',
  '276,Germany,DE,DEU',
  '490,"Other Asia, nes",,S19',
  '516,Namibia,,NAM',
  '579,Norway,NO,NOR',
  '699,India,IN,IND',
  '757,Switzerland,CH,CHE',
  '842,USA,US,USA',
  '894,Zambia,ZM,ZMB',
  '',
].join('\n');

export const productsText = [
  'code,description',
  '010121,"Horses: live, pure-bred breeding animals"',
  '282200,Cobalt oxides and hydroxides; commercial cobalt oxides',
  '740311,"Copper: refined, unwrought, cathodes and sections of cathodes"',
  '854231,Electronic integrated circuits; processors and controllers',
  '',
].join('\n');

export type Files = Readonly<Record<string, string>>;

/** The tables beside the years of HS22, release V202601. */
export const tables: Files = {
  'country_codes_V202601.csv': countriesText,
  'product_codes_HS22_V202601.csv': productsText,
};

export const yearFile = (year: string, release = 'V202601', revision = '22'): string =>
  `BACI_HS${revision}_Y${year}_${release}.csv`;

/** The text of a year from its rows. */
export const yearText = (...rows: readonly string[]): string => `${[yearHeader, ...rows].join('\n')}\n`;

/** Bytes of a zip archive with these files. */
export function zipBytes(files: Files): Buffer {
  const encoder = new TextEncoder();
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])), {
      mtime: new Date('2026-01-22T12:00:00Z'),
    }),
  );
}

/** Writes an archive into a folder; returns its path. */
export async function writeZip(
  folder: string,
  files: Files,
  name = 'BACI_HS22_V202601.zip',
): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, zipBytes(files));
  return path;
}
