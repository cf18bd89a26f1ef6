/** Query field about sites: where they are. */
import { QuestionError } from '../../analysis/answer.ts';
import { knownId } from '../../analysis/context/nearest.ts';
import { siteFacts, siteFilter, siteKeys, siteMap } from '../../analysis/site-map/site-map.ts';
import { SiteMapType } from '../answers/site-map.ts';
import { builder, queryCost } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { begin, langArg } from '../question-field.ts';

/** What is known of twenty thousand sites takes the place of so many ordinary answers. */
const factsInOne = 4000;
/** Degrees: finer cells would be single sites, and a list of all of them. */
const finest = 0.5;
const coarsest = 30;

builder.queryField('siteMap', (t) =>
  t.field({
    type: SiteMapType,
    args: {
      stage: t.arg({ type: StageEnum, description: 'Only sites of which something is said at this stage.' }),
      material: t.arg.id({ description: 'Only sites of this material.' }),
      cell: t.arg.float({
        defaultValue: 2,
        description: `Side of a cell of the grid, in degrees: ${finest} to ${coarsest}.`,
      }),
      ...langArg,
    },
    complexity: queryCost,
    description: 'Where named sites are, counted by cells of a grid, by economy and by material.',
    async resolve(_, { stage, material, cell, lang }, context, info) {
      begin(context, info, { lang });
      const side = cell ?? 2;
      if (!(side >= finest && side <= coarsest)) {
        throw new QuestionError(
          'BAD_USER_INPUT',
          `cell is ${side}; expected ${finest} to ${coarsest} degrees`,
        );
      }
      const { graph, memory } = context;
      const facts = await memory.keep(
        'facts of sites',
        async () => siteFacts(graph.context.entities, await graph.store.countBy(siteFilter, siteKeys)),
        (all) => all.length / factsInOne,
      );
      return siteMap(facts, {
        stage: stage ?? null,
        material: material == null ? null : knownId(graph.context, material, ['material']),
        cell: side,
      });
    },
  }),
);
