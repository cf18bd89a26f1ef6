/** The country of a dam, from the free text of its place: the last part that names a country or one of its regions. */

const countries = new Set([
  ...[
    'Angola',
    'Argentina',
    'Armenia',
    'Australia',
    'Belgium',
    'Bolivia',
    'Brazil',
    'Bulgaria',
    'Canada',
    'Chile',
  ],
  ...[
    'China',
    'Finland',
    'France',
    'Germany',
    'Ghana',
    'Guyana',
    'Hungary',
    'India',
    'Israel',
    'Japan',
    'Kazakhstan',
  ],
  'German Democratic Republic',
  ...['Kyrgyzstan', 'Liberia', 'Mexico', 'México', 'Montenegro', 'Myanmar', 'Namibia', 'New Zealand', 'Peru'],
  ...[
    'Philippines',
    'Poland',
    'Romania',
    'Russia',
    'South Africa',
    'Spain',
    'Sweden',
    'Tanzania',
    'Turkey',
    'UK',
  ],
  ...['USA', 'USSR', 'United Kingdom', 'Yugoslavia', 'Zambia', 'Zimbabwe', 'Macedonia'],
]);

/** Countries that the list writes in two ways. */
const sameCountry: ReadonlyMap<string, string> = new Map([
  ['UK', 'United Kingdom'],
  ['México', 'Mexico'],
]);

/** Regions, and countries as the list misspells them. */
const regions: readonly (readonly [RegExp, string])[] = [
  [
    /^(Alabama|Arizona|California|Colorado|CO|Florida|Idaho|Illinois|Kentucky|KY|Louisiana|Maryland|Michigan|Minnesota|Mississippi|Missouri|MO|Montana|MT|Nevada|New Mexico|N M|North Carolina|Ohio|Pennsylvania|PA|South Carolina|South Dakota|Tennessee|TN|Texas|Utah|Virginia|Washington|West Virginia|Wyoming|Southwestern USA)$/,
    'USA',
  ],
  [
    /^(British Columbia|BC|Ontario|Quebec|Québec|Alberta|Saskatchewan|Manitoba|Northwest Territories)$/,
    'Canada',
  ],
  [/^(New South Wales|Queensland Australia|Tasmania|South Australia)$/, 'Australia'],
  [/^(Hubei|Hunan|Yunnan)$/, 'China'],
  [/^(South Wales Colliery|United Kindom|United Kingdon)$/, 'United Kingdom'],
  [/^[Ww]estern Siberia$/, 'Russia'],
  [/^central Macedonia$/, 'Macedonia'],
  [/^Northwestern Serbia$/, 'Serbia'],
  [/^Southern Ukraine$/, 'Ukraine'],
  [/^North Italy$/, 'Italy'],
  [/^(Phillippines|Benquet Philippines)$/, 'Philippines'],
  [/^Equador$/, 'Ecuador'],
  [/^Brazll$/, 'Brazil'],
  [/^Potugal$/, 'Portugal'],
];

/** The country that is named by the whole of a text. */
function countryNamed(text: string): string | undefined {
  if (countries.has(text)) return sameCountry.get(text) ?? text;
  return regions.find(([pattern]) => pattern.test(text))?.[1];
}

/** `Philippines Manila Mining Corp`, `Jefferson South Carolina`: a comma is missing behind or before the country. */
function countryAtAnEnd(part: string): string | undefined {
  const words = part.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1)
    for (const end of [words.slice(-count), words.slice(0, count)].map((some) => some.join(' '))) {
      // Two letters are a state only where they stand alone.
      const country = end.length > 2 ? countryNamed(end) : undefined;
      if (country !== undefined) return country;
    }
  return undefined;
}

/** @returns the country as an English name, or undefined where the text names none */
export function countryOf(place: string): string | undefined {
  // What stands in brackets names companies, and numbers tell dams of one mine apart.
  const outside = place
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '')
    .trim();
  const parts = outside.split(/,| - /).map((part) =>
    part
      .replace(/\s*#\s*\d+\s*$/, '')
      .replace(/\s+(\d+\/\d+|mill site|phosphate|clay)\s*$/, '')
      .replace(/[\s.,]+$/, '')
      .trim(),
  );
  parts.reverse();
  for (const find of [countryNamed, countryAtAnEnd])
    for (const part of parts) {
      const country = find(part);
      if (country !== undefined) return country;
    }
  const bracketed = /\((?:[\p{L} ]+, )?(USA|Kyrgyzstan)\)$/u.exec(place.trim());
  return bracketed?.[1];
}
