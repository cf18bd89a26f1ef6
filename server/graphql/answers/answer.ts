/** What every computed answer carries: method, parameters, assumptions, choices, coverage, caveats, evidence. */
import type { Label } from '../../../schema/label.ts';
import { type MethodItem, methods } from '../../../schema/method.ts';
import type { Release } from '../../../schema/store.ts';
import type { AnswerCore, ChoiceRange, CoverageShares, Parameter } from '../../analysis/answer.ts';
import { languageOf, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { answerCitation, type SourceUse, sourcesOf } from '../cite/answer.ts';
import { addressOn, citationArgs } from '../cite/citation-args.ts';
import { type AnswerPage, answerPath } from '../cite/permalink.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { termsOf } from '../parts/licence.ts';
import {
  AssumptionType,
  LicenceTermsType,
  QuantityType,
  SourceType,
  StatementConnection,
} from '../parts/refs.ts';

/** A graph of open licences alone says in each answer that it does not know all that Filon knows. */
function leftOutCaveat({ leftOut }: Release): Label[] {
  if (leftOut.length === 0) return [];
  const names = leftOut.map(({ dataset }) => dataset).join(', ');
  return [
    {
      en: `This graph holds data under open licences only: it was built without ${names}.`,
      fr: `Ce graphe ne contient que des données sous licence ouverte\u202f: il a été construit sans ${names}.`,
      es: `Este grafo solo contiene datos con licencia abierta: se construyó sin ${names}.`,
    },
  ];
}

/** An answer with the page of the viewer that shows it. */
export type PagedAnswer = AnswerCore & { readonly viewerPage: AnswerPage };

export const Method = builder.objectRef<MethodItem>('Method').implement({
  description: 'How an answer is computed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name.' }),
    version: t.exposeInt('version', {
      description: 'Raised whenever the same inputs could give another answer.',
    }),
    label: t.string({
      description: 'In words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    sentence: t.string({
      description: 'What it does, in one sentence.',
      resolve: ({ sentence }, _, context, info) => say(sentence, context, info),
    }),
    page: t.exposeString('page', { description: 'Its page, relative to `docs/`.' }),
    works: t.stringList({
      complexity: listOf(2),
      description: 'Works it follows.',
      resolve: ({ works }) => [...works],
    }),
  }),
});

const ParameterType = builder.objectRef<Parameter>('Parameter').implement({
  description: 'A parameter as it was used.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    value: t.exposeString('value', { description: 'Its value.' }),
    isDefault: t.exposeBoolean('isDefault', {
      description: 'True when it was not given and the default was taken.',
    }),
  }),
});

const ChoiceRangeType = builder.objectRef<ChoiceRange>('ChoiceRange').implement({
  description: 'What the main figure would be, at least and at most, over one choice.',
  fields: (t) => ({
    choice: t.exposeString('choice', {
      description: 'precedence, lump, merchants, factor, scheme, weighting, content, rule or allocation.',
    }),
    text: t.string({
      description: 'The choice in words.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    least: t.field({ type: QuantityType, description: 'At least.', resolve: ({ least }) => least }),
    most: t.field({ type: QuantityType, description: 'At most.', resolve: ({ most }) => most }),
    leastOption: t.exposeString('leastOption', { description: 'The option that gives the least.' }),
    mostOption: t.exposeString('mostOption', { description: 'The option that gives the most.' }),
  }),
});

const CoverageSharesType = builder.objectRef<CoverageShares>('CoverageShares').implement({
  description: 'How much of an answer is known; the shares add up to 1.',
  fields: (t) => ({
    known: t.exposeFloat('known', { description: 'Rests on statements.' }),
    assumed: t.exposeFloat('assumed', { description: 'Rests on assumptions.' }),
    unknown: t.exposeFloat('unknown', { description: 'Not known.' }),
    of: t.string({
      description: 'Of what they are shares.',
      resolve: ({ of }, _, context, info) => say(of, context, info),
    }),
  }),
});

export const SourceUseType = builder.objectRef<SourceUse>('SourceUse').implement({
  description: 'A source that was used, with how many statements of it.',
  fields: (t) => ({
    source: t.field({ type: SourceType, description: 'The source.', resolve: ({ source }) => source }),
    edition: t.exposeString('edition', { description: 'Id of the edition.' }),
    statements: t.exposeInt('statements', { description: 'How many statements of it were used.' }),
  }),
});

export const Answer = builder.interfaceRef<PagedAnswer>('Answer').implement({
  description: 'What every computed answer carries.',
  fields: (t) => ({
    method: t.field({
      type: Method,
      description: 'How it was computed.',
      resolve: ({ method }) => methods.get(method),
    }),
    parameters: t.field({
      type: [ParameterType],
      complexity: listOf(8),
      description: 'What was asked, with the defaults that were filled in.',
      resolve: ({ parameters }) => [...parameters],
    }),
    assumptions: t.field({
      type: [AssumptionType],
      complexity: listOf(6),
      description: 'What it takes for granted, each with the share of the result that rests on it.',
      resolve: ({ assumptions }) => [...assumptions],
    }),
    choices: t.field({
      type: [ChoiceRangeType],
      complexity: listOf(4),
      description: 'Least and most of the main figure over each choice.',
      resolve: ({ choices }) => [...choices],
    }),
    coverage: t.field({
      type: CoverageSharesType,
      description: 'How much of it is known.',
      resolve: ({ coverage }) => coverage,
    }),
    caveats: t.stringList({
      complexity: listOf(6),
      description: 'What a reader must know, each in a sentence.',
      resolve: ({ caveats }, _, context, info) =>
        [...caveats, ...leftOutCaveat(context.graph.store.release)].map((caveat) =>
          say(caveat, context, info),
        ),
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(50),
      complexity: pageCost(50),
      extensions: { standard: false },
      description: 'Every statement used, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 50 }),
    }),
    sources: t.field({
      type: [SourceUseType],
      complexity: { field: 50, multiplier: 10 },
      description: 'The sources used, with how many statements of each.',
      resolve: async (answer, _, context) => [...(await sourcesOf(context, answer))],
    }),
    licence: t.field({
      type: LicenceTermsType,
      complexity: 50,
      description: 'What its use asks for: the union of the obligations of its sources.',
      resolve: async (answer, _, context) =>
        termsOf((await sourcesOf(context, answer)).map(({ source }) => source)),
    }),
    citation: t.string({
      args: citationArgs,
      complexity: 50,
      description: 'How to cite it.',
      resolve(answer, { style, site }, context, info) {
        const language = languageOf(context, info);
        const release = context.graph.store.release.id;
        const page = addressOn(site, answerPath(answer.viewerPage, answer, { language, release }));
        return answerCitation(context, answer, { style: style ?? 'text', language, page });
      },
    }),
    permalink: t.string({
      description: 'The viewer’s page of this very answer, as a path on this server.',
      resolve: (answer, _, context, info) =>
        answerPath(answer.viewerPage, answer, {
          language: languageOf(context, info),
          release: context.graph.store.release.id,
        }),
    }),
  }),
});
