/** A number of the chain as the panel shows it: what it is called, what it measures, what belongs beside it. */
import type { TFunction } from 'i18next';
import type { StageName } from '../../../picture/answer.ts';
import { capital, shortMeasure } from '../../../picture/chain/heads.ts';
import type { ChainLabels } from '../../../picture/chain/labels.ts';
import type { TraceResult, TraceTrackResult, TraceVariables } from '../../../picture/chain/query.ts';
import type { Words } from '../../../picture/words/words.ts';
import type { Variables } from '../../data/query.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { periodText } from '../../figure/words.ts';
import { Beside } from './Beside.tsx';
import { questionOf } from './chain-detail.ts';
import { type ChainFigure, figureOf, figuresOf } from './keys.ts';

/** "Mine output of cobalt, t (contained), 2023". */
export function measureOf(track: TraceTrackResult): string {
  return track.period === null ? track.measure : `${track.measure}, ${periodText(track.period)}`;
}

interface Told {
  readonly heading: string;
  readonly line: string;
  readonly stage: StageName | null;
  readonly entity: FigureSubject['entity'];
}

/** An end of a link in words: the name of a block, or what a whole track counts. */
function endName(trace: TraceResult, id: string, labels: ChainLabels): string {
  for (const { stage, tracks } of trace.columns) {
    for (const track of tracks) {
      if (track.id === id) {
        const counted = shortMeasure(track, stage, { labels });
        return track.material === null ? counted : `${track.material.name}, ${counted}`;
      }
      const node = track.nodes.find((one) => one.id === id);
      if (node !== undefined) return node.label;
    }
  }
  return id;
}

function lineOf(
  of: 'share' | 'quantity' | 'carried',
  measure: string,
  trace: TraceResult,
  t: TFunction<'chain'>,
): string {
  if (of === 'carried')
    return t(trace.devices === null ? 'panel.carriedLine' : 'panel.carriedYearLine', {
      name: trace.start.name,
    });
  return of === 'share' ? t('panel.shareOf', { measure }) : measure;
}

function told(figure: ChainFigure, trace: TraceResult, words: Words, t: TFunction<'chain'>): Told {
  const named = (track: TraceTrackResult, name: string) =>
    track.material === null ? name : `${capital(track.material.name)}, ${name}`;
  switch (figure.kind) {
    case 'node': {
      const { track, node, stage, of } = figure;
      const measure = measureOf(track);
      return {
        heading: named(track, node.label),
        line: lineOf(of, measure, trace, t),
        stage,
        entity: node.entity,
      };
    }
    case 'member': {
      const { track, member, stage, of } = figure;
      const measure = measureOf(track);
      return {
        heading: named(track, member.entity.name),
        line: lineOf(of, measure, trace, t),
        stage,
        entity: member.entity,
      };
    }
    case 'track':
      return {
        heading: t(figure.of === 'total' ? 'table.total' : 'table.published'),
        line: measureOf(figure.track),
        stage: figure.stage,
        entity: figure.track.material,
      };
    case 'nothing': {
      const { track, stage } = figure;
      const isEmpty = track === null || track.state === 'NO_FIGURE';
      return {
        heading: isEmpty ? words.stages[stage] : words.chain.rest,
        line: track === null ? words.stages[stage] : measureOf(track),
        stage,
        entity: track?.material ?? null,
      };
    }
    case 'link':
      return {
        heading: capital(
          `${endName(trace, figure.link.from, words.chain)} → ${endName(trace, figure.link.to, words.chain)}`,
        ),
        line:
          figure.of === 'carried'
            ? t(trace.devices === null ? 'panel.carriedLine' : 'panel.carriedYearLine', {
                name: trace.start.name,
              })
            : figure.of === 'lastShipped'
              ? t('panel.lastShippedLine')
              : capital(
                  [words.chain.links[figure.link.kind], figure.link.period]
                    .filter((part) => part !== null)
                    .join(', '),
                ),
        stage: null,
        entity: figure.link.material,
      };
    case 'content':
      return {
        heading: figure.content.entity.name,
        line: t('contents.line', { name: trace.start.name }),
        stage: 'COMPONENTS',
        entity: figure.content.entity,
      };
  }
}

export interface ChainSubjects {
  readonly trace: TraceResult;
  readonly variables: TraceVariables & Variables;
  readonly words: Words;
  readonly t: TFunction<'chain'>;
}

/** The number of a name; undefined when the chain has none of that name. */
export function chainSubject(
  key: string,
  { trace, variables, words, t }: ChainSubjects,
): FigureSubject | undefined {
  const figure = figuresOf(trace).get(key);
  if (figure === undefined) return undefined;
  return {
    key,
    ...told(figure, trace, words, t),
    quantity: figureOf(figure)?.quantity ?? null,
    nothing: figure.kind === 'link' ? t('panel.noShare') : words.numbers.noFigure,
    question: questionOf(figure, variables),
    more: <Beside figure={figure} trace={trace} variables={variables} />,
  };
}
