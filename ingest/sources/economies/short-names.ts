/**
 * Names by which an economy is commonly called, where the table of countries gives an abbreviation ("US",
 * "St. Lucia"), the long form of a treaty ("Iran (République islamique d’)") or a misprint ("parte Holandesa").
 * The names of the table stay aliases.
 */
import type { Label } from '../../../schema/label.ts';

const same = (text: string): Label => ({ en: text, fr: text, es: text });
const label = (en: string, fr: string, es: string): Label => ({ en, fr, es });

export const shortNames: ReadonlyMap<string, Label> = new Map([
  ['ATG', label('Antigua and Barbuda', 'Antigua-et-Barbuda', 'Antigua y Barbuda')],
  ['BES', label('Caribbean Netherlands', 'Pays-Bas caribéens', 'Caribe Neerlandés')],
  ['BIH', label('Bosnia and Herzegovina', 'Bosnie-Herzégovine', 'Bosnia y Herzegovina')],
  ['BLM', label('Saint Barthélemy', 'Saint-Barthélemy', 'San Bartolomé')],
  ['BOL', label('Bolivia', 'Bolivie', 'Bolivia')],
  ['BRN', label('Brunei', 'Brunei', 'Brunéi')],
  ['COD', label('DR Congo', 'RD Congo', 'RD Congo')],
  ['COG', same('Congo (Brazzaville)')],
  ['FSM', label('Micronesia', 'Micronésie', 'Micronesia')],
  ['GBR', label('United Kingdom', 'Royaume-Uni', 'Reino Unido')],
  ['HKG', same('Hong Kong')],
  ['HMD', label('Heard and McDonald Islands', 'Îles Heard-et-MacDonald', 'Islas Heard y McDonald')],
  [
    'IOT',
    label(
      'British Indian Ocean Territory',
      'Territoire britannique de l’océan Indien',
      'Territorio Británico del Océano Índico',
    ),
  ],
  ['IRN', label('Iran', 'Iran', 'Irán')],
  ['KNA', label('Saint Kitts and Nevis', 'Saint-Kitts-et-Nevis', 'San Cristóbal y Nieves')],
  ['KOR', label('South Korea', 'Corée du Sud', 'Corea del Sur')],
  ['LAO', same('Laos')],
  ['LCA', label('Saint Lucia', 'Sainte-Lucie', 'Santa Lucía')],
  ['MAC', same('Macao')],
  [
    'MAF',
    label('Saint Martin (French part)', 'Saint-Martin (partie française)', 'San Martín (parte francesa)'),
  ],
  ['MDA', label('Moldova', 'Moldavie', 'Moldavia')],
  ['NLD', label('Netherlands', 'Pays-Bas', 'Países Bajos')],
  ['PRK', label('North Korea', 'Corée du Nord', 'Corea del Norte')],
  ['PSE', label('Palestine', 'Palestine', 'Palestina')],
  ['RUS', label('Russia', 'Russie', 'Rusia')],
  [
    'SGS',
    label(
      'South Georgia and the South Sandwich Islands',
      'Géorgie du Sud-et-les-Îles Sandwich du Sud',
      'Georgia del Sur y las Islas Sandwich del Sur',
    ),
  ],
  ['SHN', label('Saint Helena', 'Sainte-Hélène', 'Santa Elena')],
  ['SJM', label('Svalbard and Jan Mayen', 'Svalbard et Jan Mayen', 'Svalbard y Jan Mayen')],
  ['SPM', label('Saint Pierre and Miquelon', 'Saint-Pierre-et-Miquelon', 'San Pedro y Miquelón')],
  ['STP', label('São Tomé and Príncipe', 'Sao Tomé-et-Principe', 'Santo Tomé y Príncipe')],
  ['SXM', label('Sint Maarten', 'Saint-Martin (partie néerlandaise)', 'San Martín (parte neerlandesa)')],
  ['SYR', label('Syria', 'Syrie', 'Siria')],
  ['TCA', label('Turks and Caicos Islands', 'Îles Turques-et-Caïques', 'Islas Turcas y Caicos')],
  ['TTO', label('Trinidad and Tobago', 'Trinité-et-Tobago', 'Trinidad y Tobago')],
  ['TUR', label('Türkiye', 'Turquie', 'Turquía')],
  ['TZA', label('Tanzania', 'Tanzanie', 'Tanzania')],
  ['USA', label('United States', 'États-Unis', 'Estados Unidos')],
  ['VAT', label('Vatican City', 'Vatican', 'Ciudad del Vaticano')],
  [
    'VCT',
    label(
      'Saint Vincent and the Grenadines',
      'Saint-Vincent-et-les-Grenadines',
      'San Vicente y las Granadinas',
    ),
  ],
  ['VEN', same('Venezuela')],
  ['VNM', same('Vietnam')],
  ['WLF', label('Wallis and Futuna', 'Wallis-et-Futuna', 'Wallis y Futuna')],
]);
