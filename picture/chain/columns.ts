/** Where the seven columns stand: the first one wider, since names unfold in it. */
import { type StageName, stageNames } from '../answer.ts';
import { wrap } from '../text.ts';
import type { ChainLabels } from './labels.ts';
import type { TraceColumnResult, TraceResult } from './query.ts';

const firstByOther = 1.9;

export interface ColumnPlace {
  readonly stage: StageName;
  readonly x: number;
  readonly width: number;
  /** Width of words above all tracks: they may stand over the gap too, where nothing else is. */
  readonly room: number;
  /** The name of the stage, broken to the width of its column. */
  readonly name: readonly string[];
  /** Null when the direction asked for does not reach this stage. */
  readonly column: TraceColumnResult | null;
}

/** Every stage has its column, whatever the answer holds. */
export function placeColumns(trace: TraceResult, width: number, labels: ChainLabels): ColumnPlace[] {
  const gap = Math.round(Math.min(44, width * 0.038));
  const others = stageNames.length - 1;
  const other = Math.floor((width - others * gap) / (others + firstByOther));
  const first = width - others * (other + gap);
  return stageNames.map((stage, index) => {
    const columnWidth = index === 0 ? first : other;
    return {
      stage,
      x: index === 0 ? 0 : first + gap + (index - 1) * (other + gap),
      width: columnWidth,
      room: columnWidth + (index === others ? 0 : gap - 8),
      name: wrap(labels.stages[stage], columnWidth + gap - 8, 15, 'sans-bold'),
      column: trace.columns.find((column) => column.stage === stage) ?? null,
    };
  });
}
