/** The groups of which economies are members: sides of schemes, income groups, blocs, and the regions of UN M49. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Emit } from '../../adapter.ts';

const label = (en: string, fr: string, es: string): Label => ({ en, fr, es });

/** Local name, names, and for a region the group that it lies in. Names of regions are those of the UN. */
const groups = new Map<string, { readonly name: Label; readonly partOf?: string }>([
  ['eu-27', { name: label('European Union (27)', 'Union européenne (27)', 'Unión Europea (27)') }],
  ['g77', { name: label('Group of 77 and China', 'Groupe des 77 et la Chine', 'Grupo de los 77 y China') }],
  [
    'imf-advanced',
    {
      name: label('Advanced economies (IMF)', 'Économies avancées (FMI)', 'Economías avanzadas (FMI)'),
    },
  ],
  [
    'm49-developed',
    {
      name: label(
        'Developed regions (UN M49)',
        'Régions développées (ONU M49)',
        'Regiones desarrolladas (ONU M49)',
      ),
    },
  ],
  [
    'm49-developing',
    {
      name: label(
        'Developing regions (UN M49)',
        'Régions en développement (ONU M49)',
        'Regiones en desarrollo (ONU M49)',
      ),
    },
  ],
  ['oecd', { name: label('OECD members', 'Membres de l’OCDE', 'Miembros de la OCDE') }],
  [
    'unctad-developed',
    {
      name: label(
        'Developed economies (UNCTAD)',
        'Économies développées (CNUCED)',
        'Economías desarrolladas (UNCTAD)',
      ),
    },
  ],
  [
    'wb-high-income',
    {
      name: label(
        'High income (World Bank)',
        'Revenu élevé (Banque mondiale)',
        'Ingreso alto (Banco Mundial)',
      ),
    },
  ],
  [
    'wb-upper-middle-income',
    {
      name: label(
        'Upper middle income (World Bank)',
        'Revenu intermédiaire supérieur (Banque mondiale)',
        'Ingreso mediano alto (Banco Mundial)',
      ),
    },
  ],
  [
    'wb-lower-middle-income',
    {
      name: label(
        'Lower middle income (World Bank)',
        'Revenu intermédiaire inférieur (Banque mondiale)',
        'Ingreso mediano bajo (Banco Mundial)',
      ),
    },
  ],
  [
    'wb-low-income',
    {
      name: label(
        'Low income (World Bank)',
        'Revenu faible (Banque mondiale)',
        'Ingreso bajo (Banco Mundial)',
      ),
    },
  ],
  [
    'm49-199',
    { name: label('Least developed countries', 'Pays les moins avancés', 'Países menos adelantados') },
  ],
  [
    'm49-432',
    {
      name: label(
        'Landlocked developing countries',
        'Pays en développement sans littoral',
        'Países en desarrollo sin litoral',
      ),
    },
  ],
  [
    'm49-722',
    {
      name: label(
        'Small island developing States',
        'Petits États insulaires en développement',
        'Pequeños Estados insulares en desarrollo',
      ),
    },
  ],
  ['m49-002', { name: label('Africa', 'Afrique', 'África') }],
  [
    'm49-015',
    { name: label('Northern Africa', 'Afrique septentrionale', 'África septentrional'), partOf: 'm49-002' },
  ],
  [
    'm49-202',
    { name: label('Sub-Saharan Africa', 'Afrique subsaharienne', 'África subsahariana'), partOf: 'm49-002' },
  ],
  [
    'm49-011',
    { name: label('Western Africa', 'Afrique occidentale', 'África occidental'), partOf: 'm49-202' },
  ],
  ['m49-014', { name: label('Eastern Africa', 'Afrique orientale', 'África oriental'), partOf: 'm49-202' }],
  ['m49-017', { name: label('Middle Africa', 'Afrique centrale', 'África central'), partOf: 'm49-202' }],
  ['m49-018', { name: label('Southern Africa', 'Afrique australe', 'África meridional'), partOf: 'm49-202' }],
  ['m49-019', { name: label('Americas', 'Amériques', 'Américas') }],
  [
    'm49-021',
    {
      name: label('Northern America', 'Amérique septentrionale', 'América septentrional'),
      partOf: 'm49-019',
    },
  ],
  [
    'm49-419',
    {
      name: label(
        'Latin America and the Caribbean',
        'Amérique latine et Caraïbes',
        'América Latina y el Caribe',
      ),
      partOf: 'm49-019',
    },
  ],
  ['m49-005', { name: label('South America', 'Amérique du Sud', 'América del Sur'), partOf: 'm49-419' }],
  ['m49-013', { name: label('Central America', 'Amérique centrale', 'América central'), partOf: 'm49-419' }],
  ['m49-029', { name: label('Caribbean', 'Caraïbes', 'El Caribe'), partOf: 'm49-419' }],
  ['m49-142', { name: label('Asia', 'Asie', 'Asia') }],
  ['m49-030', { name: label('Eastern Asia', 'Asie orientale', 'Asia oriental'), partOf: 'm49-142' }],
  ['m49-034', { name: label('Southern Asia', 'Asie méridionale', 'Asia meridional'), partOf: 'm49-142' }],
  [
    'm49-035',
    { name: label('South-eastern Asia', 'Asie du Sud-Est', 'Asia sudoriental'), partOf: 'm49-142' },
  ],
  ['m49-143', { name: label('Central Asia', 'Asie centrale', 'Asia central'), partOf: 'm49-142' }],
  ['m49-145', { name: label('Western Asia', 'Asie occidentale', 'Asia occidental'), partOf: 'm49-142' }],
  ['m49-150', { name: label('Europe', 'Europe', 'Europa') }],
  [
    'm49-039',
    { name: label('Southern Europe', 'Europe méridionale', 'Europa meridional'), partOf: 'm49-150' },
  ],
  ['m49-151', { name: label('Eastern Europe', 'Europe orientale', 'Europa oriental'), partOf: 'm49-150' }],
  [
    'm49-154',
    { name: label('Northern Europe', 'Europe septentrionale', 'Europa septentrional'), partOf: 'm49-150' },
  ],
  [
    'm49-155',
    { name: label('Western Europe', 'Europe occidentale', 'Europa occidental'), partOf: 'm49-150' },
  ],
  ['m49-009', { name: label('Oceania', 'Océanie', 'Oceanía') }],
  [
    'm49-053',
    {
      name: label('Australia and New Zealand', 'Australie et Nouvelle-Zélande', 'Australia y Nueva Zelandia'),
      partOf: 'm49-009',
    },
  ],
  ['m49-054', { name: label('Melanesia', 'Mélanésie', 'Melanesia'), partOf: 'm49-009' }],
  [
    'm49-057',
    { name: label('Micronesia (region)', 'Micronésie (région)', 'Micronesia (región)'), partOf: 'm49-009' },
  ],
  ['m49-061', { name: label('Polynesia', 'Polynésie', 'Polinesia'), partOf: 'm49-009' }],
]);

/** Whether a group of that local name is known here. */
export function isGroup(local: string): boolean {
  return groups.has(local);
}

/** The group that a region lies in: `m49-202` of `m49-011`; undefined for a top region or another group. */
export function parentOf(local: string): string | undefined {
  return groups.get(local)?.partOf;
}

/**
 * Emits a group with what it lies in.
 * @param local the id without its prefix: `imf-advanced`
 * @returns the id
 * @throws Error when there is no such group: a mistake in an adapter, not in a file
 */
export function emitGroup(local: string, emit: Emit): string {
  const group = groups.get(local);
  if (group === undefined) throw new Error(`no group "${local}" is declared in groups.ts`);
  const { name, partOf } = group;
  const entity: Entity = {
    id: `group:${local}`,
    name,
    latitude: null,
    longitude: null,
    partOf: partOf === undefined ? null : emitGroup(partOf, emit),
    ownedBy: null,
    replacedBy: null,
  };
  emit.entity(entity);
  return entity.id;
}
