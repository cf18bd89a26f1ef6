/**
 * Trace: a device (or a material) followed back to refining and extraction and forward to waste. The rules are in
 * docs/methods/trace.md.
 */
import { type Stage, stages } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis, type Slices } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { actorFilters, siteTally, unfold } from './actors/unfold.ts';
import type { TraceAnswer, TraceColumn, TraceParameters, TraceTrack } from './answer.ts';
import { billTrack } from './bill.ts';
import { type Bases, basesOf } from './carried/bases.ts';
import { carry, type Drawn } from './carried/carry.ts';
import { type Devices, devicesOf } from './carried/devices.ts';
import { nothingSelected } from './caveats.ts';
import { choicesOf } from './choices.ts';
import { componentTracks } from './components.ts';
import { unknownStageTrack, wasteTracks } from './forward.ts';
import { assumptionsOf, contentLinks, feedLinks, forwardLinks } from './links.ts';
import { type MaterialOutput, outputOf } from './outputs.ts';
import { traceParameters } from './parameters.ts';
import { filtersOfPlan, type TracePlan, tracePlan } from './plan.ts';
import { checkScope } from './scope.ts';
import { caveatsOf, contentsOfAnswer, coverageShares, evidenceOf, yearsOf } from './summary.ts';
import { emptyTrack } from './track.ts';
import { lifetimeOf, lifetimeTrack, type TraceLifetime } from './use/lifetime.ts';

const shownStages: Readonly<Record<TraceParameters['direction'], readonly Stage[]>> = {
  back: ['extraction', 'refining', 'components', 'assembly'],
  forward: ['assembly', 'trade', 'use', 'end-of-life'],
  both: stages.ids,
};

export const trace = analysis({
  id: 'trace',
  label: { en: 'Trace', fr: 'Traçage', es: 'Trazado' },
  sentence: {
    en: 'Follows a device back to its mines and forward to its waste.',
    fr: 'Suit un appareil jusqu’à ses mines et jusqu’à ses déchets.',
    es: 'Sigue un dispositivo hasta sus minas y hasta sus residuos.',
  },
  method: 'trace',
  parameters: traceParameters,
  gather(context, { values }) {
    checkScope(context, values);
    return filtersOfPlan(context, tracePlan(context, values), values);
  },
  tally(_, { values }) {
    return values.named ? [siteTally] : [];
  },
  compare(context, { values }) {
    return values.named ? actorFilters(tracePlan(context, values)) : [];
  },
  compute(context, asked, slices, beside): TraceAnswer {
    const { values } = asked;
    const plan = tracePlan(context, values);
    const rows = rowsOfSlices(slices);
    const outputs = plan.materials.map((material) => outputOf(context, material, rows, values));
    const devices = devicesOf(context, plan.start, rows, values);
    const lifetime = lifetimeOf(context, plan, rows);
    const parts: Parts = { plan, rows, values, outputs, lifetime };
    const drawn = drawnOf(context, parts);
    const { columns: weighed, links } = carry(drawn, basesOfTrace(context, parts, devices), outputs);
    const columns = values.named ? unfold(context, plan, weighed, beside) : weighed;
    const isBack = values.direction !== 'forward';
    const contents = contentsOfAnswer(context, plan);
    return {
      method: 'trace',
      parameters: parametersOf(asked, {
        year: yearsOf(columns).join(','),
        materials: plan.materials.map(({ material }) => material).join(','),
      }),
      assumptions: assumptionsOf(context, outputs, { columns, links }),
      choices: isBack ? choicesOf(context, plan, { output: outputs[0], rows, values }) : [],
      coverage: coverageShares(columns),
      caveats: caveatsOf(context, plan, { outputs, columns, values, devices }),
      evidence: evidenceOf({ columns, links, contents, devices, lifetime, isBack }),
      start: plan.start,
      scheme: values.scheme,
      devices: devices?.figure ?? null,
      lifetime: lifetime ?? null,
      contents,
      columns,
      links,
    };
  },
});

/** The columns and links, before anything is weighed. */
function drawnOf(context: GraphContext, parts: Parts): Drawn {
  const { values, outputs } = parts;
  const columns = shownStages[values.direction].map(
    (stage): TraceColumn => ({ stage, tracks: tracksOf(context, stage, parts) }),
  );
  const isBack = values.direction !== 'forward';
  const held = columns.find(({ stage }) => stage === 'components')?.tracks ?? [];
  const back = outputs.flatMap((output) => [...feedLinks(context, output), ...contentLinks(output, held)]);
  return { columns, links: [...(isBack ? back : []), ...forwardLinks(columns)] };
}

function basesOfTrace(context: GraphContext, { plan, rows, values }: Parts, devices: Devices | null): Bases {
  const { start, isDevice, contents, materials } = plan;
  return basesOf({
    contents,
    device: isDevice ? (billTrack(context, start, rows, values.precedence)?.total ?? null) : null,
    devices,
    measure: values.measure,
    materials: isDevice ? materials.map(({ material }) => material) : [],
    rows,
    year: values.year,
  });
}

/** Every row once, in the order of ids: two slices may hold the same statement. */
export function rowsOfSlices(slices: Slices): readonly StatementRow[] {
  const byRow = new Map(slices.flat().map((row) => [row.row, row]));
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

interface Parts {
  readonly plan: TracePlan;
  readonly rows: readonly StatementRow[];
  readonly values: TraceParameters;
  readonly outputs: readonly MaterialOutput[];
  readonly lifetime: TraceLifetime | undefined;
}

function tracksOf(context: GraphContext, stage: Stage, parts: Parts): readonly TraceTrack[] {
  const { plan, rows, values, outputs, lifetime } = parts;
  switch (stage) {
    case 'extraction':
    case 'refining': {
      if (outputs.length > 0) {
        return outputs.flatMap((output) =>
          stage === 'extraction' && output.unmatched !== undefined
            ? [output.extraction, output.unmatched]
            : [output[stage]],
        );
      }
      const measure = stages.get(stage).label;
      return [emptyTrack({ id: `${stage}/${plan.start}`, material: null, measure, note: nothingSelected })];
    }
    case 'components':
      return componentTracks(context, plan, rows, values.precedence);
    case 'end-of-life':
      return wasteTracks(context, plan, rows, values);
    case 'use':
      return [
        unknownStageTrack(context, plan, stage, rows),
        ...(lifetime === undefined ? [] : [lifetimeTrack(context, plan, lifetime)]),
      ];
    default:
      return [unknownStageTrack(context, plan, stage, rows)];
  }
}
