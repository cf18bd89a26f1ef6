/** What changed between two releases, statement by statement. */

import type { StatementRow } from '../../../schema/store.ts';
import type { Change } from '../../analysis/changes/changes.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { StageEnum, StatusEnum } from '../enums.ts';
import { StatementType } from '../parts/refs.ts';

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'How a statement changed.',
  values: {
    ADDED: { value: 'added', description: 'It was not there.' },
    REMOVED: { value: 'removed', description: 'It is not there any more.' },
    CHANGED: { value: 'changed', description: 'The same source says another figure at the same place.' },
  } as const,
});

const FormerStatement = builder.objectRef<StatementRow>('FormerStatement').implement({
  description:
    'A statement as an older release holds it; names are ids, since the graph may not know them any more.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id there.' }),
    subject: t.exposeID('subject', { description: 'Id of the subject.' }),
    predicate: t.exposeID('predicate', { description: 'The predicate.' }),
    object: t.exposeID('object', { nullable: true, description: 'Id of the object.' }),
    product: t.exposeID('product', { nullable: true, description: 'Id of the product.' }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage.',
      resolve: ({ stage }) => stage,
    }),
    period: t.exposeString('period', { description: 'When, as `2024` or `2011/2016`.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'The value, in `unit`.' }),
    low: t.exposeFloat('low', { nullable: true, description: 'The least that it may be.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'The most that it may be.' }),
    unit: t.exposeID('unit', { nullable: true, description: 'Id of the unit, with its basis.' }),
    status: t.field({ type: StatusEnum, description: 'How sure it was.', resolve: ({ status }) => status }),
    source: t.exposeID('source', { description: 'Id of the source.' }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
    locator: t.exposeString('locator', { description: 'Where in the source.' }),
  }),
});

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'One statement that is new, gone or says another figure.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    statement: t.field({
      type: StatementType,
      nullable: true,
      description: 'The statement of this release; null where it was removed.',
      async resolve(change, _, { memory }) {
        if (!('row' in change)) return null;
        return (await memory.statements([change.row]))[0] ?? null;
      },
    }),
    before: t.field({
      type: FormerStatement,
      nullable: true,
      description: 'The statement of the older release; null where it was added.',
      resolve: (change) => ('before' in change ? change.before : null),
    }),
  }),
});

export const ChangeConnection = connectionOf('Change', ChangeType);
