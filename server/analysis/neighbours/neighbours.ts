/** What an entity is connected to: the other entities of its statements, by predicate and direction. */
import { z } from 'zod';
import type { PredicateId } from '../../../schema/predicate.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
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
  /** Rows of those statements, sorted. */
  readonly rows: readonly number[];
}

export interface NeighboursAnswer {
  readonly of: string;
  /** Most statements first, then by predicate and entity. */
  readonly neighbours: readonly Neighbour[];
}

const parameters = z.strictObject({
  of: z.string().min(1).max(200).describe('Id of the entity.'),
});

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
  gather: (context, { values }) => [{ about: knownId(context, values.of) }],
  compute(context, { values }, [rows = []]): NeighboursAnswer {
    const of = knownId(context, values.of);
    const groups = new Map<string, { entity: string; direction: 'out' | 'in'; rows: StatementRow[] }>();
    for (const row of rows) {
      const direction = row.subject === of ? 'out' : 'in';
      const others = new Set([row.subject, row.object, row.product]);
      for (const entity of others) {
        if (entity === null || entity === of) continue;
        const key = JSON.stringify([row.predicate, direction, entity]);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { entity, direction, rows: [row] });
        else group.rows.push(row);
      }
    }
    const found = [...groups].map(([key, { entity, direction, rows: own }]) => {
      const years = own.map((row) => yearsOfPeriod(row.period));
      const [first] = own;
      const neighbour: Neighbour = {
        entity,
        predicate: (first as StatementRow).predicate,
        direction,
        statements: own.length,
        yearFrom: years.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
        yearTo: years.reduce((most, { to }) => Math.max(most, to), 0),
        rows: own.map((row) => row.row),
      };
      return [key, neighbour] as const;
    });
    return {
      of,
      neighbours: found
        .sort((a, b) => b[1].statements - a[1].statements || (a[0] < b[0] ? -1 : 1))
        .map(([, neighbour]) => neighbour),
    };
  },
});
