/** The ledger picture as a file: with its question, scheme, sources and release written under it. */
import { type WholeOptions, type WholePicture, wholeSvg } from '../whole.ts';
import { type LedgerOptions, layOutLedger } from './layout.ts';
import type { LedgerData } from './query.ts';
import { ledgerScene } from './scene.ts';

export interface LedgerSvgOptions extends LedgerOptions, WholeOptions {
  /** The question: "Which side does what?". */
  readonly title: string;
  readonly description: string;
  /** Lines under the picture: scheme, sources, release, each a sentence. */
  readonly footer: readonly string[];
}

export function ledgerWhole({ ledger }: LedgerData, options: LedgerSvgOptions): WholePicture {
  const picture = layOutLedger(ledger, options);
  const { title, description, footer } = options;
  return {
    width: picture.width,
    height: picture.height,
    layers: [{ x: 0, y: 0, shapes: ledgerScene(picture, options.labels) }],
    legend: null,
    title,
    subtitle: '',
    description,
    footer,
    anchors: picture.rows.map(({ row, bar, frontier }) => ({
      id: row.id,
      name: row.title,
      x: frontier ?? bar.x + bar.width / 2,
      y: bar.y + bar.height / 2,
    })),
  };
}

export const ledgerSvg = (data: LedgerData, options: LedgerSvgOptions): string =>
  wholeSvg(ledgerWhole(data, options), options);
