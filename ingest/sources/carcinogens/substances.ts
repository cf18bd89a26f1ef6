/**
 * Substances that mines, smelters, chip plants, devices and the burning of e-waste release or hold. The lists
 * of carcinogens hold hundreds more, most of them drugs: they are dropped with this as the reason.
 */
import type { Entity } from '../../../schema/entity.ts';

/** Registry number, names in English, French and Spanish. */
type Line = readonly [cas: string, en: string, fr: string, es: string];

const ownSubstances: readonly Line[] = [
  ['50-32-8', 'Benzo[a]pyrene', 'Benzo[a]pyrène', 'Benzo[a]pireno'],
  ['71-43-2', 'Benzene', 'Benzène', 'Benceno'],
  ['75-01-4', 'Vinyl chloride', 'Chlorure de vinyle', 'Cloruro de vinilo'],
  ['75-09-2', 'Dichloromethane', 'Dichlorométhane', 'Diclorometano'],
  ['79-01-6', 'Trichloroethylene', 'Trichloroéthylène', 'Tricloroetileno'],
  ['117-81-7', 'Di(2-ethylhexyl) phthalate', 'Phtalate de di(2-éthylhexyle)', 'Ftalato de di(2-etilhexilo)'],
  ['127-18-4', 'Tetrachloroethylene', 'Tétrachloroéthylène', 'Tetracloroetileno'],
  ['1303-00-0', 'Gallium arsenide', 'Arséniure de gallium', 'Arseniuro de galio'],
  ['1309-64-4', 'Antimony trioxide', 'Trioxyde d’antimoine', 'Trióxido de antimonio'],
  ['1314-62-1', 'Vanadium pentoxide', 'Pentoxyde de vanadium', 'Pentóxido de vanadio'],
  ['1336-36-3', 'Polychlorinated biphenyls', 'Polychlorobiphényles', 'Bifenilos policlorados'],
  [
    '1746-01-6',
    '2,3,7,8-Tetrachlorodibenzo-p-dioxin',
    '2,3,7,8-Tétrachlorodibenzo-p-dioxine',
    '2,3,7,8-Tetraclorodibenzo-p-dioxina',
  ],
  [
    '7664-93-9',
    'Mists of strong acids with sulfuric acid',
    'Brouillards d’acides forts contenant de l’acide sulfurique',
    'Nieblas de ácidos fuertes con ácido sulfúrico',
  ],
  ['10043-92-2', 'Radon', 'Radon', 'Radón'],
  ['10124-43-3', 'Cobalt sulfate', 'Sulfate de cobalt', 'Sulfato de cobalto'],
  ['13654-09-6', 'Decabromobiphenyl', 'Décabromobiphényle', 'Decabromobifenilo'],
  [
    '14808-60-7',
    'Dust of crystalline silica',
    'Poussière de silice cristalline',
    'Polvo de sílice cristalina',
  ],
  ['18540-29-9', 'Chromium (VI)', 'Chrome (VI)', 'Cromo (VI)'],
  ['22398-80-7', 'Indium phosphide', 'Phosphure d’indium', 'Fosfuro de indio'],
  ['36355-01-8', 'Hexabromobiphenyl', 'Hexabromobiphényle', 'Hexabromobifenilo'],
  ['57465-28-8', 'PCB-126', 'PCB-126', 'PCB-126'],
  ['59536-65-1', 'Polybrominated biphenyls', 'Polybromobiphényles', 'Bifenilos polibromados'],
  ['61288-13-9', 'Octabromobiphenyl', 'Octabromobiphényle', 'Octabromobifenilo'],
];

/** Materials of the vocabulary, under their own names there. */
const materials: ReadonlyMap<string, string> = new Map([
  ['1332-21-4', 'material:asbestos'],
  ['7439-92-1', 'material:lead'],
  ['7439-97-6', 'material:mercury'],
  ['7440-02-0', 'material:nickel'],
  ['7440-38-2', 'material:arsenic'],
  ['7440-41-7', 'material:beryllium'],
  ['7440-43-9', 'material:cadmium'],
  ['7440-48-4', 'material:cobalt'],
]);

export interface Substance {
  readonly id: string;
  /** Where no table of the vocabulary has it. */
  readonly entity?: Entity;
}

const entities: ReadonlyMap<string, Entity> = new Map(
  ownSubstances.map(([cas, en, fr, es]) => [
    cas,
    {
      id: `material:cas-${cas}`,
      name: { en, fr, es },
      latitude: null,
      longitude: null,
      partOf: null,
      ownedBy: null,
      replacedBy: null,
    },
  ]),
);

/** @returns undefined for a substance that is no part of the digital life cycle as this project knows it */
export function substanceOf(cas: string): Substance | undefined {
  const material = materials.get(cas);
  if (material !== undefined) return { id: material };
  const entity = entities.get(cas);
  return entity === undefined ? undefined : { id: entity.id, entity };
}

export const notOfDevices = 'a substance that is no part of the digital life cycle as substances.ts knows it';
