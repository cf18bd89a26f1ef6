/**
 * Trace: a device (or a material) followed back to refining and extraction and forward to waste. The rules are in
 * docs/methods/trace.md.
 */
import { z } from 'zod';
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema, schemes } from '../../../schema/scheme.ts';
import { type Stage, stages } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis, type Slices } from '../analysis.ts';
import type { CoverageShares } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill, labelInSentence, listed } from '../label.ts';
import type { TraceAnswer, TraceColumn, TraceContent, TraceParameters, TraceTrack } from './answer.ts';
import {
  allEquipment,
  allUses,
  coverageOf,
  defaultSelection,
  harmPresence,
  nothingSelected,
  notMatched,
  sidesContested,
  yearsDiffer,
} from './caveats.ts';
import { choicesOf } from './choices.ts';
import { componentTracks } from './components.ts';
import { unknownStageTrack, wasteTracks } from './forward.ts';
import { assumptionsOf, contentLinks, feedLinks, forwardLinks } from './links.ts';
import { type MaterialOutput, materialName, outputOf } from './outputs.ts';
import { filtersOfPlan, hasOutput, type TracePlan, tracePlan } from './plan.ts';
import { checkScope, traceMeasures, tracePers } from './scope.ts';
import { emptyTrack } from './track.ts';

const parameters = z.strictObject({
  start: z.string().min(1).max(200).describe('Id of a device or material.'),
  direction: z
    .enum(['back', 'forward', 'both'])
    .default('both')
    .describe('Back to mines, forward to waste, or both.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('A target: each stage takes the nearest covered year and says which.'),
  materials: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(20)
    .nullable()
    .default(null)
    .describe('Only these materials; else the rule of docs/methods/trace.md chooses.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Economies below it are taken together, by side.'),
  named: z
    .boolean()
    .default(true)
    .describe(
      'Whether named actors (brand, supplier, smelter, mine) are unfolded where a source discloses them.',
    ),
  per: z
    .enum(tracePers)
    .default('device')
    .describe('One device, the world’s of a year, or an economy’s of a year.'),
  economy: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('The economy whose year is traced, with per: ECONOMY only.'),
  measure: z.enum(traceMeasures).default('mass').describe('What sizes are of.'),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Name of the rule that chooses among sources.'),
});

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
  parameters,
  gather(context, { values }) {
    checkScope(context, values);
    return filtersOfPlan(context, tracePlan(context, values), values);
  },
  compute(context, asked, slices): TraceAnswer {
    const { values } = asked;
    const plan = tracePlan(context, values);
    const rows = rowsOfSlices(slices);
    const outputs = plan.materials.map((material) => outputOf(context, material, rows, values));
    const columns = shownStages[values.direction].map(
      (stage): TraceColumn => ({ stage, tracks: tracksOf(context, stage, { plan, rows, values, outputs }) }),
    );
    const isBack = values.direction !== 'forward';
    const held = columns.find(({ stage }) => stage === 'components')?.tracks ?? [];
    const links = [
      ...(isBack ? outputs.flatMap((output) => [...feedLinks(output), ...contentLinks(output, held)]) : []),
      ...forwardLinks(columns),
    ];
    const contents = contentsOfAnswer(context, plan);
    return {
      method: 'trace',
      parameters: parametersOf(asked, {
        year: yearsOf(columns).join(','),
        materials: plan.materials.map(({ material }) => material).join(','),
      }),
      assumptions: isBack ? assumptionsOf(context, outputs, links) : [],
      choices: isBack ? choicesOf(context, plan, { output: outputs[0], rows, values }) : [],
      coverage: coverageShares(columns),
      caveats: caveatsOf(context, plan, { outputs, columns, values }),
      evidence: evidenceOf(columns, contents, isBack),
      start: plan.start,
      scheme: values.scheme,
      contents,
      columns,
      links,
    };
  },
});

/** Every row once, in the order of ids: two slices may hold the same statement. */
function rowsOfSlices(slices: Slices): readonly StatementRow[] {
  const byRow = new Map(slices.flat().map((row) => [row.row, row]));
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

interface Parts {
  readonly plan: TracePlan;
  readonly rows: readonly StatementRow[];
  readonly values: TraceParameters;
  readonly outputs: readonly MaterialOutput[];
}

function tracksOf(context: GraphContext, stage: Stage, parts: Parts): readonly TraceTrack[] {
  const { plan, rows, values, outputs } = parts;
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
    default:
      return [unknownStageTrack(context, plan, stage, rows)];
  }
}

function contentsOfAnswer(context: GraphContext, plan: TracePlan): readonly TraceContent[] {
  const selected = new Set(plan.materials.map(({ material }) => material));
  if (!plan.isDevice) {
    return plan.holders.map(({ subject, content }) => ({
      entity: subject,
      mass: content.mass,
      others: content.others,
      component: soleComponent(content.parts),
      hasOutput: false,
      selected: false,
    }));
  }
  return plan.contents.map(({ entity, mass, others, parts }) => ({
    entity,
    mass,
    others,
    component: soleComponent(parts),
    hasOutput: hasOutput(context, entity),
    selected: selected.has(entity),
  }));
}

function soleComponent(parts: readonly { readonly component: string | null }[]): string | null {
  return parts.length === 1 ? (parts[0]?.component ?? null) : null;
}

/** Years of all figures about the world, sorted; those of contents are of the documents, not of the answer. */
function yearsOf(columns: readonly TraceColumn[]): readonly string[] {
  const years = columns
    .filter(({ stage }) => stage !== 'components')
    .flatMap(({ tracks }) => tracks.flatMap(({ period }) => period ?? []));
  return [...new Set(years)].sort();
}

/** Each track counts the same: what goes to somebody or something named is known, all else is not. */
function coverageShares(columns: readonly TraceColumn[]): CoverageShares {
  const tracks = columns.flatMap((column) => column.tracks);
  const named = new Set(['economy', 'others', 'component', 'fate']);
  let known = 0;
  let assumed = 0;
  for (const { nodes } of tracks) {
    const shares = nodes.flatMap((one) => (named.has(one.kind) && one.share !== null ? [one] : []));
    for (const { share, quantity } of shares) {
      const value = share?.quantity.value ?? 0;
      if (quantity?.quantity.status === 'assumed') assumed += value;
      else known += value;
    }
  }
  const count = Math.max(1, tracks.length);
  const shares = { known: Math.min(1, known / count), assumed: assumed / count };
  return {
    ...shares,
    unknown: Math.max(0, 1 - shares.known - shares.assumed),
    of: fill(coverageOf, { count: tracks.length }),
  };
}

function caveatsOf(
  context: GraphContext,
  plan: TracePlan,
  {
    outputs,
    columns,
    values,
  }: Pick<Parts, 'outputs' | 'values'> & { readonly columns: readonly TraceColumn[] },
): readonly Label[] {
  const caveats: Label[] = [];
  const isBack = values.direction !== 'forward';
  if (isBack && outputs.length === 0) caveats.push(nothingSelected);
  else if (isBack && plan.isDefaultSelection) {
    const names = outputs.map(({ material }) => materialName(context, material));
    caveats.push(fill(defaultSelection, { materials: listed(names) }));
  }
  if (isBack && outputs.length > 0) caveats.push(allUses);
  const apart = outputs.filter(({ feed, mined, refined }) => feed === undefined && mined && refined);
  if (isBack && apart.length > 0) {
    caveats.push(
      fill(notMatched, { materials: listed(apart.map(({ material }) => materialName(context, material))) }),
    );
  }
  const tracks = columns.flatMap((column) => column.tracks);
  const harmed = tracks.some(({ nodes }) =>
    nodes.some(({ harms, members }) => harms.length > 0 || members.some((member) => member.harms.length > 0)),
  );
  if (harmed) caveats.push(harmPresence);
  if (tracks.some(({ id, state }) => id.startsWith('end-of-life/') && state === 'covered')) {
    caveats.push(allEquipment);
  }
  const years = yearsOf(columns);
  if (years.length > 1) caveats.push(fill(yearsDiffer, { years: years.join(', ') }));
  caveats.push(fill(sidesContested, { scheme: labelInSentence(schemes.get(values.scheme).label) }));
  return caveats;
}

function evidenceOf(
  columns: readonly TraceColumn[],
  contents: readonly TraceContent[],
  isBack: boolean,
): readonly number[] {
  const ofTracks = columns.flatMap(({ tracks }) =>
    tracks.flatMap(({ total, publishedTotal, nodes }) => [
      ...(total?.evidence ?? []),
      ...(publishedTotal?.evidence ?? []),
      ...nodes.flatMap((one) => [
        ...(one.quantity?.evidence ?? []),
        ...one.harms.flatMap(({ evidence }) => evidence),
        ...one.members.flatMap(({ harms }) => harms.flatMap(({ evidence }) => evidence)),
      ]),
    ]),
  );
  const ofContents = isBack
    ? contents.flatMap(({ mass, others }) => [...(mass?.evidence ?? []), ...others])
    : [];
  return rowsOf(ofTracks, ofContents);
}
