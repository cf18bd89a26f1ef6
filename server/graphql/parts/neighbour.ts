/** What an entity is connected to: another entity of its statements, by predicate and direction. */
import type { Neighbour } from '../../analysis/neighbours/neighbours.ts';
import { builder } from '../builder.ts';
import { NeighbourDirectionEnum } from '../enums.ts';
import { EntityType, entityOf, PredicateType } from './refs.ts';

export const NeighbourType = builder.objectRef<Neighbour>('Neighbour').implement({
  description: 'An entity that statements connect with the one asked about, in one way.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The other entity.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    predicate: t.field({
      type: PredicateType,
      description: 'What connects the two.',
      resolve: (neighbour) => ({ id: neighbour.predicate }),
    }),
    direction: t.field({
      type: NeighbourDirectionEnum,
      description: 'Whether the entity asked about is the subject.',
      resolve: ({ direction }) => direction,
    }),
    statements: t.exposeInt('statements', {
      description: 'How many statements connect the two in this way.',
    }),
    yearFrom: t.exposeInt('yearFrom', { description: 'First year of them.' }),
    yearTo: t.exposeInt('yearTo', { description: 'Last year of them.' }),
  }),
});
