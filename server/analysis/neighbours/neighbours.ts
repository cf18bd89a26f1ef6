/** What an entity is connected to: the other entities of its statements, by predicate and direction. */
import { z } from 'zod';
import { type EntityKind, entityKinds } from '../../../schema/entity.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import { knownId } from '../context/nearest.ts';

export interface Neighbour {
  readonly entity: string;
  readonly predicate: PredicateId;
  /** `out`: the entity asked about is the subject. `in`: it is the object or product. */
  readonly direction: 'out' | 'in';
  /** How many statements connect the two in this way. */
  readonly statements: number;
  /** First and last year of them. */
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface NeighboursAnswer {
  readonly of: string;
  /** Most statements first, then by predicate and entity. */
  readonly neighbours: readonly Neighbour[];
}

const kinds = z.array(z.enum(entityKinds.ids as [EntityKind, ...EntityKind[]])).max(entityKinds.ids.length);

const parameters = z.strictObject({
  of: z.string().min(1).max(200).describe('Id of the entity.'),
  withKinds: kinds.optional().describe('Only statements with an entity of these kinds.'),
  withoutKinds: kinds.optional().describe('Only statements without any entity of these kinds.'),
});

function kindsOf({
  withKinds,
  withoutKinds,
}: z.infer<typeof parameters>): Pick<StatementFilter, 'withKinds' | 'withoutKinds'> {
  return {
    ...(withKinds === undefined ? {} : { withKinds }),
    ...(withoutKinds === undefined ? {} : { withoutKinds }),
  };
}

export const neighbours = analysis({
  id: 'neighbours',
  label: { en: 'Neighbours', fr: 'Voisins', es: 'Vecinos' },
  sentence: {
    en: 'What an entity is connected to, by predicate.',
    fr: 'Ce à quoi une entité est reliée, par prédicat.',
    es: 'Con qué está conectada una entidad, por predicado.',
  },
  method: null,
  parameters,
  gather: () => [],
  // An economy that trades much stands in a hundred thousand statements, and in a tenth as many ways.
  tally: (context, { values }) => [
    {
      filter: { about: knownId(context, values.of), ...kindsOf(values) },
      keys: ['subject', 'predicate', 'object', 'product'],
    },
  ],
  compute(context, { values }, _slices, { counts: [counts = []] }): NeighboursAnswer {
    const of = knownId(context, values.of);
    const found = new Map<string, Neighbour>();
    for (const { values: ends, count, yearFrom, yearTo } of counts) {
      const [subject = null, predicate = null, object = null, product = null] = ends;
      const direction = subject === of ? 'out' : 'in';
      for (const entity of new Set([subject, object, product])) {
        if (entity === null || entity === of) continue;
        const key = JSON.stringify([predicate, direction, entity]);
        const known = found.get(key);
        found.set(key, {
          entity,
          predicate: predicate as PredicateId,
          direction,
          statements: count + (known?.statements ?? 0),
          yearFrom: Math.min(yearFrom, known?.yearFrom ?? yearFrom),
          yearTo: Math.max(yearTo, known?.yearTo ?? yearTo),
        });
      }
    }
    return {
      of,
      neighbours: [...found]
        .sort((a, b) => b[1].statements - a[1].statements || (a[0] < b[0] ? -1 : 1))
        .map(([, neighbour]) => neighbour),
    };
  },
});
