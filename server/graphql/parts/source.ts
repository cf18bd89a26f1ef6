/** Sources with their editions, licence and corrections. */
import { licences } from '../../../schema/licence.ts';
import type { Correction } from '../../../schema/source.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { InterestEnum, StageEnum } from '../enums.ts';
import { LicenceType } from './licence.ts';
import { EditionType, SourceType } from './refs.ts';

EditionType.implement({
  description: 'One edition of a source.',
  fields: (t) => ({
    id: t.id({ description: 'Names it within the source.', resolve: ({ edition }) => edition.id }),
    title: t.string({ description: 'Its title.', resolve: ({ edition }) => edition.title }),
    published: t.string({
      nullable: true,
      description: 'Year, month or day of publication; null where the document does not say.',
      resolve: ({ edition }) => edition.published,
    }),
    url: t.string({
      nullable: true,
      description: 'Where it is offered.',
      resolve: ({ edition }) => edition.url,
    }),
    doi: t.string({
      nullable: true,
      description: 'DOI, where it has one.',
      resolve: ({ edition }) => edition.doi,
    }),
    statementCount: t.int({
      complexity: 5,
      description: 'Statements read from it, quarantined ones included.',
      resolve: ({ source, edition }, _, { memory }) =>
        memory.count({ source: [source], edition: [edition.id], includeQuarantined: true }),
    }),
  }),
});

const CorrectionType = builder.objectRef<Correction>('Correction').implement({
  description: 'A misprint of the publisher that was mended, with the reason.',
  fields: (t) => ({
    edition: t.exposeString('edition', { description: 'Edition in which it stands.' }),
    locator: t.exposeString('locator', { description: 'Where it stands.' }),
    column: t.exposeString('column', { description: 'The column concerned.' }),
    found: t.exposeString('found', { description: 'What was printed.' }),
    corrected: t.exposeString('corrected', { description: 'What is used instead.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
});

SourceType.implement({
  description: 'One publisher’s series of documents or tables.',
  extensions: { brief: ['id', 'shortTitle'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name in this graph, such as `usgs-mcs`.' }),
    publisher: t.exposeString('publisher', { description: 'Who publishes it.' }),
    title: t.exposeString('title', { description: 'Its title, in its own language.' }),
    shortTitle: t.string({
      description: 'Title and publisher, short: what stands beside a number.',
      resolve: ({ shortTitle }, _, context, info) => say(shortTitle, context, info),
    }),
    url: t.exposeString('url', { description: 'Its home.' }),
    licence: t.field({
      type: LicenceType,
      description: 'The licence of its figures.',
      resolve: ({ licence }) => licences.get(licence),
    }),
    attribution: t.exposeString('attribution', {
      description: 'The sentence that the publisher asks to be printed.',
    }),
    citation: t.exposeString('citation', { description: 'How it is cited.' }),
    interest: t.field({
      type: InterestEnum,
      description: 'Whose interest it serves.',
      resolve: ({ interest }) => interest,
    }),
    cadence: t.exposeString('cadence', { description: 'How often a new edition appears.' }),
    covers: t.string({
      description: 'What it covers and what it leaves out.',
      resolve: ({ covers }, _, context, info) => say(covers, context, info),
    }),
    stages: t.field({
      type: [StageEnum],
      complexity: listOf(3),
      description: 'Stages that it says something of.',
      resolve: ({ stages }) => [...stages],
    }),
    defects: t.stringList({
      complexity: listOf(3),
      description: 'Known defects, each in a sentence.',
      resolve: ({ defects }) => [...defects],
    }),
    editions: t.field({
      type: [EditionType],
      complexity: listOf(2),
      description: 'The editions in this graph.',
      resolve: ({ id, editions }) => editions.map((edition) => ({ source: id, edition })),
    }),
    statementCount: t.int({
      complexity: 5,
      description: 'Statements read from it, quarantined ones included.',
      resolve: ({ id }, _, { memory }) => memory.count({ source: [id], includeQuarantined: true }),
    }),
    quarantinedCount: t.int({
      complexity: 10,
      description: 'Statements of it that no answer uses.',
      resolve: async ({ id }, _, { memory }) =>
        (await memory.count({ source: [id], includeQuarantined: true })) -
        (await memory.count({ source: [id] })),
    }),
    corrections: t.field({
      type: [CorrectionType],
      complexity: listOf(5),
      description: 'Misprints that were mended.',
      resolve: ({ id }, _, { graph }) => graph.context.corrections.filter(({ source }) => source === id),
    }),
  }),
});
