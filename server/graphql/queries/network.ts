/** Query fields of the network of relations. */
import { relatedKinds } from '../../../schema/network.ts';
import { analyses } from '../../analysis/index.ts';
import { HubsType, NeighbourhoodType, PathType } from '../answers/network.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { CentralityEnum, EntityKindEnum, RelationNetworkEnum } from '../enums.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

/** Ordinary answers that the largest surroundings take the place of. */
const nodesPerWeight = 100;

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: NeighbourhoodType,
    args: {
      of: t.arg.id({ required: true, description: 'Id of the thing, such as `org:apple`.' }),
      depth: t.arg.int({ defaultValue: 1, description: 'Steps from it, 1 to 3.' }),
      predicates: t.arg.idList({ description: 'Only relations by these predicates; all when not given.' }),
      grown: t.arg.idList({
        description: 'Ids of things whose own neighbours are shown as well, at most 40.',
      }),
      ...langArg,
    },
    complexity: 500,
    description: 'Who owns, runs, supplies, meets on or binds a thing, in the one layout of all.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(
        context,
        analyses.neighbourhood,
        { of: args.of, ...input },
        ({ nodes }) => 1 + Math.floor(nodes.length / nodesPerWeight),
      );
      const result = paged(answer, { page: `/network/${idInPath(answer.of)}`, leaveOut: ['of'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  path: t.field({
    type: PathType,
    args: {
      from: t.arg.id({ required: true, description: 'Id of one end.' }),
      to: t.arg.id({ required: true, description: 'Id of the other end.' }),
      predicates: t.arg.idList({
        description:
          'Only relations by these predicates. When not given, all but where things stand and who is party to what, unless an end is an economy or an instrument.',
      }),
      ...langArg,
    },
    complexity: 500,
    description: 'The shortest row of stated relations that leads from one thing to another.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.path, { from: args.from, to: args.to, ...input });
      const result = paged(answer, { page: `/network/${idInPath(answer.from)}`, leaveOut: ['from'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  hubs: t.field({
    type: HubsType,
    args: {
      network: t.arg({
        type: RelationNetworkEnum,
        defaultValue: 'supply',
        description: 'Which relations count.',
      }),
      by: t.arg({
        type: CentralityEnum,
        defaultValue: 'betweenness',
        description: 'The measure that ranks.',
      }),
      kind: t.arg({
        type: EntityKindEnum,
        description: `Only things of this kind: ${relatedKinds.join(', ')}.`,
      }),
      first: t.arg.int({ defaultValue: 50, description: 'How many, 1 to 500.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'The things that most links or shortest ways of the network lead through.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.hubs, input);
      const result = paged(answer, { page: '/network', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
