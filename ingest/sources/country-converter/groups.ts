/** Groups that the columns of the table list, and the regions of EXIOBASE 3 that hold several economies. */
import type { Entity } from '../../../schema/entity.ts';
import type { Emit } from '../../adapter.ts';
import { plainEntity } from '../../plain-entity.ts';
import { emitGroup } from '../economies/groups.ts';

const group = (local: string, en: string, fr: string, es: string): Entity =>
  plainEntity('group', local, { en, fr, es });

export interface ListColumn {
  readonly column: string;
  /** The cell of a member; another is refused. */
  readonly mark: RegExp;
  readonly expected: string;
  /** Emits the group, and gives its id. */
  readonly group: (emit: Emit) => string;
}

function own(entity: Entity): ListColumn['group'] {
  return (emit) => {
    emit.entity(entity);
    return entity.id;
  };
}
const year = { mark: /^(19|20)\d\d$/, expected: 'the year of entry, or blank' };
const named = (column: string): Pick<ListColumn, 'column' | 'mark' | 'expected'> => ({
  column,
  mark: new RegExp(`^${column}$`),
  expected: `${column}, or blank`,
});

export const listsWithYear: readonly ListColumn[] = [
  { column: 'OECD', ...year, group: (emit) => emitGroup('oecd', emit) },
  { column: 'EURO', ...year, group: own(group('euro-area', 'Euro area', 'Zone euro', 'Zona del euro')) },
  {
    column: 'UNmember',
    ...year,
    group: own(
      group(
        'un-members',
        'Members of the United Nations',
        'Membres des Nations unies',
        'Miembros de las Naciones Unidas',
      ),
    ),
  },
];

export const listsWithoutYear: readonly ListColumn[] = [
  { ...named('EU27'), group: (emit) => emitGroup('eu-27', emit) },
  {
    ...named('EEA'),
    group: own(
      group('eea', 'European Economic Area', 'Espace économique européen', 'Espacio Económico Europeo'),
    ),
  },
  { ...named('G7'), group: own(group('g7', 'G7', 'G7', 'G7')) },
  { ...named('APEC'), group: own(group('apec', 'APEC', 'APEC', 'APEC')) },
  { ...named('BRIC'), group: own(group('bric', 'BRIC', 'BRIC', 'BRIC')) },
  { ...named('BASIC'), group: own(group('basic', 'BASIC', 'BASIC', 'BASIC')) },
];

/** Regions of EXIOBASE 3 that are the rest of a continent; every other code there is one economy. */
export const restOfExiobase: ReadonlyMap<string, Entity> = new Map(
  (
    [
      ['WA', 'Rest of Asia and Pacific', 'Reste de l’Asie et du Pacifique', 'Resto de Asia y el Pacífico'],
      ['WE', 'Rest of Europe', 'Reste de l’Europe', 'Resto de Europa'],
      ['WF', 'Rest of Africa', 'Reste de l’Afrique', 'Resto de África'],
      ['WL', 'Rest of America', 'Reste de l’Amérique', 'Resto de América'],
      ['WM', 'Rest of the Middle East', 'Reste du Moyen-Orient', 'Resto de Oriente Medio'],
    ] as const
  ).map(([code, en, fr, es]) => [
    code,
    group(
      `exiobase-3-${code.toLowerCase()}`,
      `${en} (EXIOBASE 3)`,
      `${fr} (EXIOBASE 3)`,
      `${es} (EXIOBASE 3)`,
    ),
  ]),
);
