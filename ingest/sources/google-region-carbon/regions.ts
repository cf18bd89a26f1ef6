/** Cloud regions of Google: the economy that each lies in, and the place as Google names it last. */
import type { Entity } from '../../../schema/entity.ts';

/** Code of the region, economy, place in English, French and Spanish. */
type Line = readonly [code: string, iso3: string, en: string, fr: string, es: string];

const lines: readonly Line[] = [
  ['africa-south1', 'ZAF', 'Johannesburg', 'Johannesbourg', 'Johannesburgo'],
  ['asia-east1', 'TWN', 'Taiwan', 'Taïwan', 'Taiwán'],
  ['asia-east2', 'HKG', 'Hong Kong', 'Hong Kong', 'Hong Kong'],
  ['asia-northeast1', 'JPN', 'Tokyo', 'Tokyo', 'Tokio'],
  ['asia-northeast2', 'JPN', 'Osaka', 'Osaka', 'Osaka'],
  ['asia-northeast3', 'KOR', 'Seoul', 'Séoul', 'Seúl'],
  ['asia-south1', 'IND', 'Mumbai', 'Bombay', 'Bombay'],
  ['asia-south2', 'IND', 'Delhi', 'Delhi', 'Delhi'],
  ['asia-southeast1', 'SGP', 'Singapore', 'Singapour', 'Singapur'],
  ['asia-southeast2', 'IDN', 'Jakarta', 'Jakarta', 'Yakarta'],
  ['australia-southeast1', 'AUS', 'Sydney', 'Sydney', 'Sídney'],
  ['australia-southeast2', 'AUS', 'Melbourne', 'Melbourne', 'Melbourne'],
  ['europe-central2', 'POL', 'Warsaw', 'Varsovie', 'Varsovia'],
  ['europe-north1', 'FIN', 'Finland', 'Finlande', 'Finlandia'],
  ['europe-north2', 'SWE', 'Stockholm', 'Stockholm', 'Estocolmo'],
  ['europe-southwest1', 'ESP', 'Madrid', 'Madrid', 'Madrid'],
  ['europe-west1', 'BEL', 'Belgium', 'Belgique', 'Bélgica'],
  ['europe-west10', 'DEU', 'Berlin', 'Berlin', 'Berlín'],
  ['europe-west12', 'ITA', 'Turin', 'Turin', 'Turín'],
  ['europe-west2', 'GBR', 'London', 'Londres', 'Londres'],
  ['europe-west3', 'DEU', 'Frankfurt', 'Francfort', 'Fráncfort'],
  ['europe-west4', 'NLD', 'Eemshaven', 'Eemshaven', 'Eemshaven'],
  ['europe-west6', 'CHE', 'Zurich', 'Zurich', 'Zúrich'],
  ['europe-west8', 'ITA', 'Milan', 'Milan', 'Milán'],
  ['europe-west9', 'FRA', 'Paris', 'Paris', 'París'],
  ['me-central1', 'QAT', 'Doha', 'Doha', 'Doha'],
  ['me-central2', 'SAU', 'Dammam', 'Dammam', 'Dammam'],
  ['me-west1', 'ISR', 'Tel Aviv', 'Tel-Aviv', 'Tel Aviv'],
  ['northamerica-northeast1', 'CAN', 'Montréal', 'Montréal', 'Montreal'],
  ['northamerica-northeast2', 'CAN', 'Toronto', 'Toronto', 'Toronto'],
  ['northamerica-south1', 'MEX', 'Mexico', 'Mexique', 'México'],
  ['southamerica-east1', 'BRA', 'São Paulo', 'São Paulo', 'São Paulo'],
  ['southamerica-west1', 'CHL', 'Santiago', 'Santiago', 'Santiago'],
  ['us-central1', 'USA', 'Iowa', 'Iowa', 'Iowa'],
  ['us-central2', 'USA', 'Oklahoma', 'Oklahoma', 'Oklahoma'],
  ['us-east1', 'USA', 'South Carolina', 'Caroline du Sud', 'Carolina del Sur'],
  ['us-east2', 'USA', 'Georgia', 'Géorgie', 'Georgia'],
  ['us-east4', 'USA', 'Northern Virginia', 'Virginie du Nord', 'norte de Virginia'],
  ['us-east5', 'USA', 'Columbus', 'Columbus', 'Columbus'],
  ['us-south1', 'USA', 'Dallas', 'Dallas', 'Dallas'],
  ['us-west1', 'USA', 'Oregon', 'Oregon', 'Oregón'],
  ['us-west2', 'USA', 'Los Angeles', 'Los Angeles', 'Los Ángeles'],
  ['us-west3', 'USA', 'Salt Lake City', 'Salt Lake City', 'Salt Lake City'],
  ['us-west4', 'USA', 'Las Vegas', 'Las Vegas', 'Las Vegas'],
];

export interface Region {
  readonly site: Entity;
  readonly economy: string;
}

export const regions: ReadonlyMap<string, Region> = new Map(
  lines.map(([code, iso3, en, fr, es]) => [
    code,
    {
      economy: `economy:${iso3}`,
      site: {
        id: `site:google-cloud-${code}`,
        name: {
          en: `Google Cloud region ${code}, ${en}`,
          fr: `Région Google Cloud ${code}, ${fr}`,
          es: `Región de Google Cloud ${code}, ${es}`,
        },
        latitude: null,
        longitude: null,
        partOf: null,
        ownedBy: null,
        replacedBy: null,
      },
    },
  ]),
);
