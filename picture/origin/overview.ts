/** All materials of which the origin can be told: how much of it is known, a row a material. */
import { type Drawn, emptyDrawn, type Hit, narrowBelow } from '../concentration/drawn.ts';
import { type BarRow, drawRows } from '../concentration/rows.ts';
import { type Shape, textAt } from '../scene.ts';
import { wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import { capital, type Options, textOfAmount } from './groups.ts';
import type { OverviewData, OverviewRow, Verdict } from './query.ts';

/** In the order in which they are shown: the surest answers first, and of each the best known first. */
export function rowsOfVerdict({ originOverview }: OverviewData, verdict: Verdict): readonly OverviewRow[] {
  const share = ({ known }: OverviewRow): number => known?.quantity.value ?? 0;
  return originOverview.rows
    .filter((row) => row.verdict === verdict)
    .sort((a, b) => share(b) - share(a) || (a.material.id < b.material.id ? -1 : 1));
}

export function stagesText({ stages }: OverviewRow, { labels }: Options): string {
  return stages.map((stage) => labels.stages[stage]).join(' + ');
}

export function drawOverview(data: OverviewData, options: Options): Drawn {
  const { width, labels } = options;
  const shapes: Shape[] = [];
  const hits: Hit[] = [];
  let y = 0;
  for (const line of wrap(labels.knownAxis, width, 14)) {
    y += 19;
    shapes.push(textAt(0, y, line, { size: 14, colour: 'ink-2' }));
  }
  y += 14;
  for (const verdict of ['ANSWERED', 'WEAK'] as const) {
    const rows = rowsOfVerdict(data, verdict);
    if (rows.length === 0) continue;
    shapes.push(
      { kind: 'path', d: `M0 ${y}H${width}`, fill: null, line: 'ink', lineWidth: 2 },
      textAt(0, y + 26, labels.verdicts[verdict], { size: 20, face: 'serif' }),
    );
    const drawn = drawRows(
      rows.map((row) => barOf(row, options)),
      { width, most: 1, nameWidth: width < narrowBelow ? null : 210 },
    );
    shapes.push(...moved(drawn.shapes, y + 40));
    hits.push(...drawn.hits.map((hit) => ({ ...hit, leadsTo: 'material' as const, y: hit.y + y + 40 })));
    y += 40 + drawn.height + 24;
  }
  return hits.length === 0 ? emptyDrawn(width) : { width, height: y, shapes, hits };
}

function barOf(row: OverviewRow, options: Options): BarRow {
  const known = row.known?.quantity.value ?? 0;
  const share = row.known === null ? '' : textOfAmount(row.known, options);
  const said = (start: string): string =>
    fill(options.labels.rowText, { share: start, stages: stagesText(row, options), year: row.year ?? '' });
  const text = said(share);
  const name = capital(row.material.name);
  return {
    key: row.material.id,
    // Beside the bar of a phone there is room for a number, not for stages.
    name: options.width < narrowBelow ? said(name) : name,
    segments: [
      { from: 0, to: known, fill: 'plain-mark' },
      { from: known, to: 1, fill: 'hatch' },
    ],
    text: options.width < narrowBelow ? share : text,
    about: `${name}${options.labels.colon}${text}`,
  };
}

function moved(shapes: readonly Shape[], down: number): readonly Shape[] {
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'rect':
      case 'text':
        return { ...shape, y: shape.y + down };
      default:
        throw new Error(`a row of bars has no ${shape.kind}`);
    }
  });
}
