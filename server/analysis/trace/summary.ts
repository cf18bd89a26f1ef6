/** What stands under a trace: contents, coverage, caveats, evidence, the years that it is of. */
import type { Label } from '../../../schema/label.ts';
import { schemes } from '../../../schema/scheme.ts';
import type { CoverageShares, Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, labelInSentence, listed } from '../label.ts';
import { namedInstead } from './actors/words.ts';
import type { TraceColumn, TraceContent, TraceLink, TraceNode, TraceParameters } from './answer.ts';
import { type Devices, devicesCaveat } from './carried/devices.ts';
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
import { deviceName, type MaterialOutput, materialName } from './outputs.ts';
import { hasOutput, type TracePlan } from './plan.ts';
import type { NotTraded } from './traded/plan.ts';
import { notTradedCaveat } from './traded/words.ts';
import type { TraceLifetime } from './use/lifetime.ts';

export function contentsOfAnswer(context: GraphContext, plan: TracePlan): readonly TraceContent[] {
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
export function yearsOf(columns: readonly TraceColumn[]): readonly string[] {
  const years = columns
    .filter(({ stage }) => stage !== 'components')
    .flatMap(({ tracks }) =>
      tracks.flatMap(({ period, predicate }) => (predicate === 'hasLifetime' ? [] : (period ?? []))),
    );
  return [...new Set(years)].sort();
}

/** Each track counts the same: what goes to somebody or something named is known, all else is not. */
export function coverageShares(columns: readonly TraceColumn[]): CoverageShares {
  // Studies beside each other are no whole of which anything could be known.
  const tracks = columns
    .flatMap((column) => column.tracks)
    .filter(({ nodes }) => nodes.some(({ kind }) => kind !== 'shipment'));
  const named = new Set(['economy', 'others', 'component', 'fate', 'age']);
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

export function caveatsOf(
  context: GraphContext,
  plan: TracePlan,
  {
    outputs,
    columns,
    values,
    devices,
  }: {
    readonly outputs: readonly MaterialOutput[];
    readonly columns: readonly TraceColumn[];
    readonly values: TraceParameters;
    readonly devices: Devices | null;
  },
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
  for (const why of ['pairs', 'weak', 'other-output'] as const satisfies readonly NotTraded[]) {
    const pooled = outputs.filter(({ ore }) => isBack && ore === why);
    const names = pooled.map(({ material }) => materialName(context, material));
    if (names.length > 0) caveats.push(fill(notTradedCaveat[why], { materials: listed(names) }));
  }
  if (values.named) caveats.push(namedInstead);
  if (devices !== null) caveats.push(devicesCaveat(context, deviceName(context, plan.start), devices));
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

/** Rows of every figure of the answer. */
export function evidenceOf({
  columns,
  links,
  contents,
  devices,
  lifetime,
  isBack,
}: {
  readonly columns: readonly TraceColumn[];
  readonly links: readonly TraceLink[];
  readonly contents: readonly TraceContent[];
  readonly devices: Devices | null;
  readonly lifetime: TraceLifetime | undefined;
  readonly isBack: boolean;
}): readonly number[] {
  const lists = new Set<readonly number[]>();
  const add = (figure: Figure | null | undefined): void => {
    if (figure != null) lists.add(figure.evidence);
  };
  const addHarms = (harms: TraceNode['harms']): void => {
    for (const { evidence } of harms) lists.add(evidence);
  };
  add(devices?.figure);
  for (const figure of [lifetime?.median, ...(lifetime?.others ?? [])]) add(figure);
  for (const { tracks } of columns) {
    for (const { total, publishedTotal, nodes } of tracks) {
      for (const figure of [total, publishedTotal]) add(figure);
      for (const node of nodes) {
        for (const figure of [node.quantity, node.carried]) add(figure);
        for (const { harms } of [node, ...node.members]) addHarms(harms);
        for (const { evidence, ties } of node.actors)
          for (const list of [evidence, ...ties.map((tie) => tie.evidence)]) lists.add(list);
      }
    }
  }
  for (const { share, carried } of links) for (const figure of [share, carried]) add(figure);
  for (const { mass, others } of isBack ? contents : []) {
    add(mass);
    lists.add(others);
  }
  const rows = new Set<number>();
  for (const list of lists) for (const row of list) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}
