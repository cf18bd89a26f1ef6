/** Query fields about the graph itself: release, sources, schemes, coverage. */
import { schemes } from '../../../schema/scheme.ts';
import { changesSince } from '../../analysis/changes/changes.ts';
import { knownId } from '../../analysis/context/nearest.ts';
import { analyses } from '../../analysis/index.ts';
import { ChangeConnection } from '../answers/change.ts';
import { CoverageTableType } from '../answers/coverage.ts';
import { ReleaseType } from '../answers/release.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageArgs, pageCost, pageOf } from '../connection.ts';
import { StageEnum } from '../enums.ts';
import { SchemeType, SourceType } from '../parts/refs.ts';
import { sixSchemes } from '../parts/scheme.ts';
import { askKept, begin, langArg } from '../question-field.ts';

/** So many changes take as much memory as an ordinary answer. */
const changesInOne = 2000;

const SourceConnection = connectionOf('Source', SourceType);

builder.queryFields((t) => ({
  release: t.field({
    type: ReleaseType,
    args: { ...langArg },
    description: 'What this very graph holds.',
    resolve(_, args, context, info) {
      begin(context, info, args);
      return context.graph.store.release;
    },
  }),
  sources: t.field({
    type: SourceConnection,
    args: { ...pageArgs(100), ...langArg },
    complexity: pageCost(100),
    description: 'Every source, by id.',
    resolve(_, args, context, info) {
      begin(context, info, args);
      return pageOf(context, [...context.graph.context.sources.values()], { ...args, fallback: 100 });
    },
  }),
  changes: t.field({
    type: ChangeConnection,
    args: {
      since: t.arg.id({
        required: true,
        description: 'Id of a release that is kept; `release.older` lists them.',
      }),
      ...pageArgs(50),
      ...langArg,
    },
    complexity: pageCost(50),
    description:
      'What changed since an older release: changed figures first, then what is gone, then what is new.',
    async resolve(_, { since, lang, ...page }, context, info) {
      begin(context, info, { lang });
      const { changes } = await context.memory.keep(
        `changes ${since}`,
        () => changesSince(context.graph.store, since),
        ({ changes: found }) => found.length / changesInOne,
      );
      return pageOf(context, changes, { ...page, fallback: 50 });
    },
  }),
  schemes: t.field({
    type: [SchemeType],
    args: { ...langArg },
    complexity: sixSchemes,
    description: 'The North–South schemes: who is on which side, as of when, who defined it.',
    resolve(_, args, context, info) {
      begin(context, info, args);
      return [...schemes.all];
    },
  }),
  coverage: t.field({
    type: CoverageTableType,
    args: {
      stage: t.arg({ type: StageEnum, description: 'Only this stage.' }),
      material: t.arg.id({ description: 'Only this material.' }),
      economy: t.arg.id({ description: 'The grid of this economy, and without the unknowns of others.' }),
      ...langArg,
    },
    complexity: 100,
    description: 'What the graph knows by stage, material, year and economy, and what it does not.',
    resolve(_, { lang, stage = null, material = null, economy = null }, context, info) {
      begin(context, info, { lang });
      // Also where no field is asked for that would read them.
      const known = context.graph.context;
      if (material !== null) knownId(known, material, ['material']);
      if (economy !== null) knownId(known, economy, ['economy']);
      const input = { stage, material, economy };
      return { ...input, table: () => askKept(context, analyses.coverage, input) };
    },
  }),
}));
