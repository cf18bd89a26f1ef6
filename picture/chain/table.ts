/** The chain as a table: the same stages, order and numbers as the picture. */
import type { StageName } from '../answer.ts';
import { formatQuantity, formatShare, type NumberText } from '../number.ts';
import { hasNoMine, isHatched } from './colour.ts';
import { capital, shortMeasure, unitOf, yearOf } from './heads.ts';
import type { ChainOptions } from './options.ts';
import type {
  TraceHarmResult,
  TraceMemberResult,
  TraceNodeResult,
  TraceResult,
  TraceTrackResult,
} from './query.ts';
import { isList, partsOf } from './shares.ts';
import { type SideBand, sideBands } from './sides.ts';

export interface ChainTableRow {
  /** Id of the node; of a folded economy, the node's id and its own. */
  readonly id: string;
  /** Null for what the nodes leave of the whole. */
  readonly node: TraceNodeResult | null;
  readonly member: TraceMemberResult | null;
  readonly name: string;
  /** "South", or the empty text where it has no side. */
  readonly side: string;
  readonly share: NumberText;
  /** 0 to 1 as drawn; null when not known. */
  readonly part: number | null;
  readonly isUnknown: boolean;
  /** Null where there is no amount beside the share. */
  readonly quantity: NumberText | null;
  /** What of one device passes here; null where that is not known. */
  readonly carried: NumberText | null;
  readonly harms: readonly TraceHarmResult[];
}

export interface ChainTableTrack {
  readonly id: string;
  readonly track: TraceTrackResult;
  /** "Cobalt"; the empty text for the whole device. */
  readonly material: string;
  readonly measure: string;
  /** "Copper, mine output, 2025, kt (contained)": what stands above it on screen. */
  readonly short: string;
  readonly period: string;
  /** Words for a track without figures, else null. */
  readonly nothing: string | null;
  readonly note: string | null;
  /** Whether its nodes are parts of a whole: amounts beside each other, or scrap alone, have no shares. */
  readonly hasShares: boolean;
  /** Whether any of its rows says what of one device passes there, beside its own amount. */
  readonly hasCarried: boolean;
  /** "In one device", or in all of a year. */
  readonly carriedHead: string;
  readonly bands: readonly SideBand[];
  /** Documented for the track as a whole, where no economy of it has a figure. */
  readonly harms: readonly TraceHarmResult[];
  readonly rows: readonly ChainTableRow[];
  readonly total: NumberText | null;
  readonly publishedTotal: NumberText | null;
}

export interface ChainTableStage {
  readonly stage: StageName;
  readonly name: string;
  /** Words for a stage without any track, else null. */
  readonly nothing: string | null;
  readonly tracks: readonly ChainTableTrack[];
}

/** Seven stages, their tracks, a row a block, and the economies folded into a block below it. */
export function chainTable(trace: TraceResult, options: Omit<ChainOptions, 'width'>): ChainTableStage[] {
  const { labels } = options;
  return (Object.keys(labels.stages) as StageName[]).map((stage) => {
    const column = trace.columns.find((one) => one.stage === stage);
    return {
      stage,
      name: labels.stages[stage],
      nothing:
        column === undefined
          ? labels.notFollowed
          : column.tracks.length === 0
            ? labels.numbers.noFigure
            : null,
      tracks: (column?.tracks ?? []).map((track) => ({
        ...tableTrack(track, stage, options),
        carriedHead: labels.table[trace.devices === null ? 'carried' : 'carriedYear'],
      })),
    };
  });
}

function tableTrack(
  track: TraceTrackResult,
  stage: StageName,
  options: Omit<ChainOptions, 'width'>,
): Omit<ChainTableTrack, 'carriedHead'> {
  const { labels, locale } = options;
  const number = (figure: TraceTrackResult['total']) =>
    figure === null ? null : formatQuantity(figure.quantity, locale, labels.numbers);
  const isEmpty = track.state === 'NO_FIGURE' || track.nodes.length === 0;
  const material = capital(track.material?.name ?? '');
  const period = yearOf(track, options);
  const parts = [material, shortMeasure(track, stage, options), period, unitOf(track)];
  return {
    id: track.id,
    track,
    material,
    measure: track.measure,
    short: capital(parts.filter((text) => text !== '').join(', ')),
    period,
    nothing: isEmpty ? labels.numbers.noFigure : null,
    note: track.note,
    hasShares: !isEmpty && !isList(track) && track.nodes.some(({ kind }) => !hasNoMine(kind)),
    hasCarried: !isEmpty && stage !== 'COMPONENTS' && track.nodes.some(({ carried }) => carried !== null),
    bands: sideBands(track),
    harms: isEmpty ? track.nodes.flatMap(({ harms }) => harms) : [],
    rows: isEmpty ? [] : partsOf(track).flatMap((part) => tableRows(part, track, options)),
    total: number(track.total),
    publishedTotal: number(track.publishedTotal),
  };
}

function tableRows(
  { node, share }: ReturnType<typeof partsOf>[number],
  track: TraceTrackResult,
  { labels, locale }: Omit<ChainOptions, 'width'>,
): ChainTableRow[] {
  const format = (figure: TraceNodeResult['share']) =>
    formatQuantity(figure?.quantity, locale, labels.numbers);
  if (node === null) {
    return [
      {
        id: `${track.id}/rest`,
        node: null,
        member: null,
        name: labels.rest,
        side: '',
        share: restText(share ?? 0, locale, labels),
        part: share,
        isUnknown: true,
        quantity: null,
        carried: null,
        harms: [],
      },
    ];
  }
  const row: ChainTableRow = {
    id: node.id,
    node,
    member: null,
    name: node.label,
    side: node.side === null ? '' : labels.sides[node.side],
    share: node.share === null ? format(node.quantity) : format(node.share),
    part: share,
    isUnknown: isHatched(node.kind) || share === null,
    quantity: node.quantity === null ? null : format(node.quantity),
    carried: node.carried === null ? null : format(node.carried),
    harms: node.harms,
  };
  return [row, ...node.members.map((member) => memberRow(node, member, labels, format))];
}

function memberRow(
  node: TraceNodeResult,
  member: TraceMemberResult,
  labels: ChainOptions['labels'],
  format: (figure: TraceNodeResult['share']) => NumberText,
): ChainTableRow {
  return {
    id: `${node.id}/${member.entity.id}`,
    node,
    member,
    name: member.entity.name,
    side: labels.sides[member.side],
    share: format(member.share),
    part: member.share.quantity.value,
    isUnknown: member.share.quantity.value === null,
    quantity: format(member.quantity),
    carried: member.carried === null ? null : format(member.carried),
    harms: member.harms,
  };
}

/** What is left of the whole is computed here, and says so. */
function restText(share: number, locale: string, labels: ChainOptions['labels']): NumberText {
  const text = formatShare(share, locale, labels.numbers.lessThan);
  return {
    value: text,
    unit: '',
    text,
    range: null,
    word: labels.numbers.status.DERIVED,
    mark: 'derived',
    nothing: null,
  };
}
