/** The lines under a chain: scheme, the years of its columns, sources, release. */

import { fill } from '../words/fill.ts';
import type { Words } from '../words/index.ts';
import type { ChainLabels } from './labels.ts';
import type { TraceData } from './query.ts';

/** Each a sentence; the first names the scheme, the second the years, column by column. */
export function chainFooter({ trace, release }: TraceData, { chain, footer }: Words): string[] {
  const years = trace.columns.flatMap(({ stage, tracks }) => {
    const periods = [...new Set(tracks.flatMap(({ period }) => period ?? []))].map((period) =>
      period.replace('/', '–'),
    );
    return periods.length === 0
      ? []
      : [fill(chain.yearOfStage, { stage: chain.stages[stage], period: periods.join(', ') })];
  });
  const sources = [...new Set(trace.sources.map(({ source }) => source.shortTitle))];
  return [
    fill(footer.scheme, { scheme: trace.scheme.label }),
    ...(years.length === 0 ? [] : [fill(chain.years, { years: years.join(footer.separator) })]),
    ...(sources.length === 0 ? [] : [fill(footer.sources, { sources: sources.join(footer.separator) })]),
    fill(footer.release, { release: release.id.slice(0, 12) }),
  ];
}

/** The question in the title of a chain. */
export function chainTitle({ start }: TraceData['trace'], { chain }: Words): string {
  const name = start.name.charAt(0).toUpperCase() + start.name.slice(1);
  return fill(start.id.startsWith('device:') ? chain.deviceTitle : chain.materialTitle, { name });
}

/** What the picture measures, under which scheme. */
export function chainSubtitle({ scheme }: TraceData['trace'], labels: ChainLabels): string {
  return fill(labels.subtitle, { scheme: scheme.label });
}
