/** Taiwan's own codes of eleven digits under heading 8542. The statistics name them in English; the rest is ours. */
import type { Label } from '../../../schema/label.ts';
import type { Emit } from '../../adapter.ts';

/** Code, English, French, Spanish. */
const names: readonly (readonly [code: string, en: string, fr: string, es: string])[] = [
  ['85423100002', 'Processors and controllers', 'Processeurs et contrôleurs', 'Procesadores y controladores'],
  [
    '85423200118',
    'Chips and wafers of monolithic digital circuits with mask ROM',
    'Puces et plaquettes de circuits numériques monolithiques à ROM masquée',
    'Chips y obleas de circuitos digitales monolíticos con ROM de máscara',
  ],
  [
    '85423200127',
    'Monolithic digital circuits with mask ROM',
    'Circuits numériques monolithiques à ROM masquée',
    'Circuitos digitales monolíticos con ROM de máscara',
  ],
  [
    '85423200136',
    'Chips and wafers of other monolithic circuits with mask ROM',
    'Puces et plaquettes d’autres circuits monolithiques à ROM masquée',
    'Chips y obleas de otros circuitos monolíticos con ROM de máscara',
  ],
  [
    '85423200145',
    'Monolithic circuits with mask ROM',
    'Circuits monolithiques à ROM masquée',
    'Circuitos monolíticos con ROM de máscara',
  ],
  [
    '85423200154',
    'Chips and wafers of hybrid circuits with mask ROM',
    'Puces et plaquettes de circuits hybrides à ROM masquée',
    'Chips y obleas de circuitos híbridos con ROM de máscara',
  ],
  [
    '85423200163',
    'Hybrid circuits with mask ROM',
    'Circuits hybrides à ROM masquée',
    'Circuitos híbridos con ROM de máscara',
  ],
  ['85423200216', 'Chips of DRAM', 'Puces de DRAM', 'Chips de DRAM'],
  ['85423200225', 'Wafers of DRAM', 'Plaquettes de DRAM', 'Obleas de DRAM'],
  [
    '85423200234',
    'Dynamic random access memories (DRAM)',
    'Mémoires vives dynamiques (DRAM)',
    'Memorias dinámicas de acceso aleatorio (DRAM)',
  ],
  ['85423200314', 'Chips of SRAM', 'Puces de SRAM', 'Chips de SRAM'],
  ['85423200323', 'Wafers of SRAM', 'Plaquettes de SRAM', 'Obleas de SRAM'],
  [
    '85423200332',
    'Static random access memories (SRAM)',
    'Mémoires vives statiques (SRAM)',
    'Memorias estáticas de acceso aleatorio (SRAM)',
  ],
  ['85423200902', 'Other memories', 'Autres mémoires', 'Otras memorias'],
  ['85423300000', 'Amplifiers', 'Amplificateurs', 'Amplificadores'],
  [
    '85423900111',
    'Chips of other monolithic digital circuits',
    'Puces d’autres circuits numériques monolithiques',
    'Chips de otros circuitos digitales monolíticos',
  ],
  [
    '85423900120',
    'Wafers of other monolithic digital circuits',
    'Plaquettes d’autres circuits numériques monolithiques',
    'Obleas de otros circuitos digitales monolíticos',
  ],
  [
    '85423900139',
    'Other monolithic digital circuits',
    'Autres circuits numériques monolithiques',
    'Otros circuitos digitales monolíticos',
  ],
  [
    '85423900219',
    'Other chips and wafers of hybrid circuits',
    'Autres puces et plaquettes de circuits hybrides',
    'Otros chips y obleas de circuitos híbridos',
  ],
  ['85423900228', 'Other hybrid circuits', 'Autres circuits hybrides', 'Otros circuitos híbridos'],
  ['85423900905', 'Other integrated circuits', 'Autres circuits intégrés', 'Otros circuitos integrados'],
  [
    '85429010008',
    'Lead frames for integrated circuits',
    'Grilles de connexion pour circuits intégrés',
    'Marcos de conexión para circuitos integrados',
  ],
  [
    '85429090001',
    'Other parts of integrated circuits',
    'Autres pièces de circuits intégrés',
    'Otras partes de circuitos integrados',
  ],
];

const goods: ReadonlyMap<string, Label> = new Map(
  names.map(([code, en, fr, es]): [string, Label] => [
    code,
    {
      en: `${en} (Taiwan ${code})`,
      fr: `${fr} (Taïwan ${code})`,
      es: `${es} (Taiwán ${code})`,
    },
  ]),
);

export const knownCodes: readonly string[] = [...goods.keys()];

/** Emits the good of a code; returns its id, or undefined for a code that is not known. */
export function emitGood(emit: Emit, code: string): string | undefined {
  const name = goods.get(code);
  if (name === undefined) return undefined;
  const id = `product:taiwan-${code}`;
  emit.entity({
    id,
    name,
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  emit.code({ entity: id, system: 'taiwan-ccc', code });
  return id;
}
