/** The seven messages: what each shows, what says otherwise, what is unknown, and the published figures on it. */
import type {
  Bearing,
  Message,
  MessageFigure,
  MessageFinding,
  MessagesAnswer,
  MessageUnknown,
} from '../../analysis/messages/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { described } from '../enums.ts';
import { EntityType, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { ClaimType } from './claim.ts';

const MessageBearingEnum = builder.enumType('MessageBearing', {
  description: 'How a finding bears on a message.',
  values: described<Bearing>({
    shows: 'Its figures are what the message speaks of.',
    contradicts: 'Its figures say otherwise, or set the scope within which the message can hold.',
  }),
});

const MessageFigureType = builder.objectRef<MessageFigure>('MessageFigure').implement({
  description: 'One number with what it is of.',
  fields: (t) => ({
    label: t.string({
      description: 'What the number is.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    of: t.field({
      type: EntityType,
      nullable: true,
      description: 'What it is of; null where the label says it.',
      resolve: ({ of }, _, context) => entityOrNull(context, of),
    }),
    period: t.exposeString('period', { description: 'Of when it is: a year, or two with a stroke between.' }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'The publisher whose statements it is made from; null for several.',
      resolve: ({ source }, _, context) => (source === null ? null : sourceOf(context, source)),
    }),
    figure: t.field({
      type: FigureType,
      description: 'The number with its statements.',
      resolve: ({ figure }) => figure,
    }),
  }),
});

const MessageFindingType = builder.objectRef<MessageFinding>('MessageFinding').implement({
  description: 'Figures that bear on a message, with what they count and leave out.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name within the message.' }),
    bearing: t.field({
      type: MessageBearingEnum,
      description: 'Whether it shows what the message says, or says otherwise.',
      resolve: ({ bearing }) => bearing,
    }),
    text: t.string({
      description: 'What its figures are about.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    scope: t.string({
      description: 'What they count and leave out.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    figures: t.field({
      type: [MessageFigureType],
      args: {
        at: t.arg.int({ description: 'Only the figure at this place, from 0; all of them when not given.' }),
      },
      complexity: ({ at }) => listOf(at == null ? 15 : 1),
      description: 'One at least, unless one is asked for that is not there.',
      resolve: ({ figures }, { at }) => figures.filter((_, place) => at == null || place === at),
    }),
  }),
});

const MessageUnknownType = builder.objectRef<MessageUnknown>('MessageUnknown').implement({
  description: 'What the graph cannot show, and why.',
  fields: (t) => ({
    what: t.string({
      description: 'What is not known.',
      resolve: ({ what }, _, context, info) => say(what, context, info),
    }),
    reason: t.string({
      description: 'Why.',
      resolve: ({ reason }, _, context, info) => say(reason, context, info),
    }),
  }),
});

const MessageType = builder.objectRef<Message>('Message').implement({
  description: 'One message beside what the graph shows, says otherwise and does not know.',
  fields: (t) => ({
    id: t.id({ description: 'Its name.', resolve: ({ id }) => id }),
    number: t.exposeInt('number', { description: '1 to 7, the order of the workshop.' }),
    label: t.string({
      description: 'The message in few words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    headline: t.string({
      description: 'What the graph says of it in a sentence.',
      resolve: ({ headline }, _, context, info) => say(headline, context, info),
    }),
    findings: t.field({
      type: [MessageFindingType],
      args: { id: t.arg.id({ description: 'Only the finding of this name; all of them when not given.' }) },
      complexity: ({ id }) => listOf(id == null ? 6 : 1),
      description: 'What shows it, then what says otherwise.',
      resolve: ({ findings }, { id }) => findings.filter((finding) => id == null || finding.id === id),
    }),
    unknown: t.field({
      type: [MessageUnknownType],
      complexity: listOf(3),
      description: 'What the graph cannot show.',
      resolve: ({ unknown }) => [...unknown],
    }),
    claims: t.field({
      type: [ClaimType],
      complexity: listOf(6),
      description: 'Published figures on it, each with its verdict.',
      resolve: ({ claims }) => [...claims],
    }),
  }),
});

export const MessagesType = builder.objectRef<MessagesAnswer & PagedAnswer>('Messages').implement({
  description: 'Seven messages of a workshop on the digital beside what the sources say.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.id({
      nullable: true,
      description: 'The message asked about; null for all.',
      resolve: ({ of }) => of,
    }),
    messages: t.field({
      type: [MessageType],
      args: {
        id: t.arg.id({
          description: 'Only the message of this name; all that were asked for when not given.',
        }),
      },
      complexity: ({ id }) => listOf(id == null ? 7 : 1),
      description: 'In the order of the workshop.',
      resolve: ({ messages }, { id }) => messages.filter((message) => id == null || message.id === id),
    }),
  }),
});
