/** Provinces, states and zones as groups that belong to this source, each part of its economy. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { codecarbonGridSource, edition } from './source.ts';

interface Country {
  readonly economy: string;
  readonly name: Label;
}
const china: Country = { economy: 'economy:CHN', name: { en: 'China', fr: 'Chine', es: 'China' } };
const usa: Country = {
  economy: 'economy:USA',
  name: { en: 'United States', fr: 'États-Unis', es: 'Estados Unidos' },
};
const canada: Country = { economy: 'economy:CAN', name: { en: 'Canada', fr: 'Canada', es: 'Canadá' } };

function group(slug: string, name: Label, economy: string): Entity {
  return {
    id: `group:codecarbon-${slug}`,
    name,
    latitude: null,
    longitude: null,
    partOf: economy,
    ownedBy: { source: codecarbonGridSource.id, edition },
    replacedBy: null,
  };
}

/** Key in the file, slug and names in English, French and Spanish. */
type Line = readonly [key: string, slug: string, en: string, fr: string, es: string];

function within({ economy, name }: Country, lines: readonly Line[]): ReadonlyMap<string, Entity> {
  return new Map(
    lines.map(([key, slug, en, fr, es]) => [
      key,
      group(slug, { en: `${en} (${name.en})`, fr: `${fr} (${name.fr})`, es: `${es} (${name.es})` }, economy),
    ]),
  );
}

export const provincesOfChina = within(china, [
  ['CN-BJ', 'cn-bj', 'Beijing', 'Pékin', 'Pekín'],
  ['CN-TJ', 'cn-tj', 'Tianjin', 'Tianjin', 'Tianjin'],
  ['CN-HE', 'cn-he', 'Hebei', 'Hebei', 'Hebei'],
  ['CN-SX', 'cn-sx', 'Shanxi', 'Shanxi', 'Shanxi'],
  ['CN-NM', 'cn-nm', 'Inner Mongolia', 'Mongolie-Intérieure', 'Mongolia Interior'],
  ['CN-LN', 'cn-ln', 'Liaoning', 'Liaoning', 'Liaoning'],
  ['CN-JL', 'cn-jl', 'Jilin', 'Jilin', 'Jilin'],
  ['CN-HL', 'cn-hl', 'Heilongjiang', 'Heilongjiang', 'Heilongjiang'],
  ['CN-SH', 'cn-sh', 'Shanghai', 'Shanghai', 'Shanghái'],
  ['CN-JS', 'cn-js', 'Jiangsu', 'Jiangsu', 'Jiangsu'],
  ['CN-ZJ', 'cn-zj', 'Zhejiang', 'Zhejiang', 'Zhejiang'],
  ['CN-AH', 'cn-ah', 'Anhui', 'Anhui', 'Anhui'],
  ['CN-FJ', 'cn-fj', 'Fujian', 'Fujian', 'Fujian'],
  ['CN-JX', 'cn-jx', 'Jiangxi', 'Jiangxi', 'Jiangxi'],
  ['CN-SD', 'cn-sd', 'Shandong', 'Shandong', 'Shandong'],
  ['CN-HA', 'cn-ha', 'Henan', 'Henan', 'Henan'],
  ['CN-HB', 'cn-hb', 'Hubei', 'Hubei', 'Hubei'],
  ['CN-HN', 'cn-hn', 'Hunan', 'Hunan', 'Hunan'],
  ['CN-GD', 'cn-gd', 'Guangdong', 'Guangdong', 'Cantón'],
  ['CN-GX', 'cn-gx', 'Guangxi', 'Guangxi', 'Guangxi'],
  ['CN-HI', 'cn-hi', 'Hainan', 'Hainan', 'Hainan'],
  ['CN-CQ', 'cn-cq', 'Chongqing', 'Chongqing', 'Chongqing'],
  ['CN-SC', 'cn-sc', 'Sichuan', 'Sichuan', 'Sichuan'],
  ['CN-GZ', 'cn-gz', 'Guizhou', 'Guizhou', 'Guizhou'],
  ['CN-YN', 'cn-yn', 'Yunnan', 'Yunnan', 'Yunnan'],
  ['CN-SN', 'cn-sn', 'Shaanxi', 'Shaanxi', 'Shaanxi'],
  ['CN-GS', 'cn-gs', 'Gansu', 'Gansu', 'Gansu'],
  ['CN-QH', 'cn-qh', 'Qinghai', 'Qinghai', 'Qinghai'],
  ['CN-NX', 'cn-nx', 'Ningxia', 'Ningxia', 'Ningxia'],
  ['CN-XJ', 'cn-xj', 'Xinjiang', 'Xinjiang', 'Xinjiang'],
]);

export const statesOfUsa = within(usa, [
  ['alabama', 'us-al', 'Alabama', 'Alabama', 'Alabama'],
  ['alaska', 'us-ak', 'Alaska', 'Alaska', 'Alaska'],
  ['arizona', 'us-az', 'Arizona', 'Arizona', 'Arizona'],
  ['arkansas', 'us-ar', 'Arkansas', 'Arkansas', 'Arkansas'],
  ['california', 'us-ca', 'California', 'Californie', 'California'],
  ['colorado', 'us-co', 'Colorado', 'Colorado', 'Colorado'],
  ['connecticut', 'us-ct', 'Connecticut', 'Connecticut', 'Connecticut'],
  ['delaware', 'us-de', 'Delaware', 'Delaware', 'Delaware'],
  ['district of columbia', 'us-dc', 'District of Columbia', 'District de Columbia', 'Distrito de Columbia'],
  ['florida', 'us-fl', 'Florida', 'Floride', 'Florida'],
  ['georgia', 'us-ga', 'Georgia', 'Géorgie', 'Georgia'],
  ['hawaii', 'us-hi', 'Hawaii', 'Hawaï', 'Hawái'],
  ['idaho', 'us-id', 'Idaho', 'Idaho', 'Idaho'],
  ['illinois', 'us-il', 'Illinois', 'Illinois', 'Illinois'],
  ['indiana', 'us-in', 'Indiana', 'Indiana', 'Indiana'],
  ['iowa', 'us-ia', 'Iowa', 'Iowa', 'Iowa'],
  ['kansas', 'us-ks', 'Kansas', 'Kansas', 'Kansas'],
  ['kentucky', 'us-ky', 'Kentucky', 'Kentucky', 'Kentucky'],
  ['louisiana', 'us-la', 'Louisiana', 'Louisiane', 'Luisiana'],
  ['maine', 'us-me', 'Maine', 'Maine', 'Maine'],
  ['maryland', 'us-md', 'Maryland', 'Maryland', 'Maryland'],
  ['massachusetts', 'us-ma', 'Massachusetts', 'Massachusetts', 'Massachusetts'],
  ['michigan', 'us-mi', 'Michigan', 'Michigan', 'Míchigan'],
  ['minnesota', 'us-mn', 'Minnesota', 'Minnesota', 'Minnesota'],
  ['mississippi', 'us-ms', 'Mississippi', 'Mississippi', 'Misisipi'],
  ['missouri', 'us-mo', 'Missouri', 'Missouri', 'Misuri'],
  ['montana', 'us-mt', 'Montana', 'Montana', 'Montana'],
  ['nebraska', 'us-ne', 'Nebraska', 'Nebraska', 'Nebraska'],
  ['nevada', 'us-nv', 'Nevada', 'Nevada', 'Nevada'],
  ['new hampshire', 'us-nh', 'New Hampshire', 'New Hampshire', 'Nuevo Hampshire'],
  ['new jersey', 'us-nj', 'New Jersey', 'New Jersey', 'Nueva Jersey'],
  ['new mexico', 'us-nm', 'New Mexico', 'Nouveau-Mexique', 'Nuevo México'],
  ['new york', 'us-ny', 'New York', 'État de New York', 'Nueva York'],
  ['north carolina', 'us-nc', 'North Carolina', 'Caroline du Nord', 'Carolina del Norte'],
  ['north dakota', 'us-nd', 'North Dakota', 'Dakota du Nord', 'Dakota del Norte'],
  ['ohio', 'us-oh', 'Ohio', 'Ohio', 'Ohio'],
  ['oklahoma', 'us-ok', 'Oklahoma', 'Oklahoma', 'Oklahoma'],
  ['oregon', 'us-or', 'Oregon', 'Oregon', 'Oregón'],
  ['pennsylvania', 'us-pa', 'Pennsylvania', 'Pennsylvanie', 'Pensilvania'],
  ['rhode island', 'us-ri', 'Rhode Island', 'Rhode Island', 'Rhode Island'],
  ['south carolina', 'us-sc', 'South Carolina', 'Caroline du Sud', 'Carolina del Sur'],
  ['south dakota', 'us-sd', 'South Dakota', 'Dakota du Sud', 'Dakota del Sur'],
  ['tennessee', 'us-tn', 'Tennessee', 'Tennessee', 'Tennessee'],
  ['texas', 'us-tx', 'Texas', 'Texas', 'Texas'],
  ['utah', 'us-ut', 'Utah', 'Utah', 'Utah'],
  ['vermont', 'us-vt', 'Vermont', 'Vermont', 'Vermont'],
  ['virginia', 'us-va', 'Virginia', 'Virginie', 'Virginia'],
  ['washington', 'us-wa', 'Washington', 'État de Washington', 'Washington'],
  ['west virginia', 'us-wv', 'West Virginia', 'Virginie-Occidentale', 'Virginia Occidental'],
  ['wisconsin', 'us-wi', 'Wisconsin', 'Wisconsin', 'Wisconsin'],
  ['wyoming', 'us-wy', 'Wyoming', 'Wyoming', 'Wyoming'],
]);

export const provincesOfCanada = within(canada, [
  ['alberta', 'ca-ab', 'Alberta', 'Alberta', 'Alberta'],
  ['british columbia', 'ca-bc', 'British Columbia', 'Colombie-Britannique', 'Columbia Británica'],
  ['manitoba', 'ca-mb', 'Manitoba', 'Manitoba', 'Manitoba'],
  ['new brunswick', 'ca-nb', 'New Brunswick', 'Nouveau-Brunswick', 'Nuevo Brunswick'],
  [
    'newfoundland and labrador',
    'ca-nl',
    'Newfoundland and Labrador',
    'Terre-Neuve-et-Labrador',
    'Terranova y Labrador',
  ],
  [
    'northwest territories',
    'ca-nt',
    'Northwest Territories',
    'Territoires du Nord-Ouest',
    'Territorios del Noroeste',
  ],
  ['nova scotia', 'ca-ns', 'Nova Scotia', 'Nouvelle-Écosse', 'Nueva Escocia'],
  ['nunavut', 'ca-nu', 'Nunavut', 'Nunavut', 'Nunavut'],
  ['ontario', 'ca-on', 'Ontario', 'Ontario', 'Ontario'],
  [
    'prince edward island',
    'ca-pe',
    'Prince Edward Island',
    'Île-du-Prince-Édouard',
    'Isla del Príncipe Eduardo',
  ],
  ['quebec', 'ca-qc', 'Quebec', 'Québec', 'Quebec'],
  ['saskatchewan', 'ca-sk', 'Saskatchewan', 'Saskatchewan', 'Saskatchewan'],
  ['yukon', 'ca-yt', 'Yukon', 'Yukon', 'Yukón'],
]);

const zone = (key: string, en: string, fr: string, es: string, iso3: string): readonly [string, Entity] => [
  key,
  group(key.toLowerCase(), { en, fr, es }, `economy:${iso3}`),
];

export const nordicZones: ReadonlyMap<string, Entity> = new Map([
  zone('SE1', 'Sweden, bidding zone 1', 'Suède, zone de prix 1', 'Suecia, zona de precios 1', 'SWE'),
  zone('SE2', 'Sweden, bidding zone 2', 'Suède, zone de prix 2', 'Suecia, zona de precios 2', 'SWE'),
  zone('SE3', 'Sweden, bidding zone 3', 'Suède, zone de prix 3', 'Suecia, zona de precios 3', 'SWE'),
  zone('SE4', 'Sweden, bidding zone 4', 'Suède, zone de prix 4', 'Suecia, zona de precios 4', 'SWE'),
  zone('NO1', 'Norway, bidding zone 1', 'Norvège, zone de prix 1', 'Noruega, zona de precios 1', 'NOR'),
  zone('NO2', 'Norway, bidding zone 2', 'Norvège, zone de prix 2', 'Noruega, zona de precios 2', 'NOR'),
  zone('NO3', 'Norway, bidding zone 3', 'Norvège, zone de prix 3', 'Noruega, zona de precios 3', 'NOR'),
  zone('NO4', 'Norway, bidding zone 4', 'Norvège, zone de prix 4', 'Noruega, zona de precios 4', 'NOR'),
  zone('NO5', 'Norway, bidding zone 5', 'Norvège, zone de prix 5', 'Noruega, zona de precios 5', 'NOR'),
]);
