/** How a chain is to be drawn. */
import type { ChainLabels } from './labels.ts';

export const colourings = ['side', 'stage', 'harm', 'certainty'] as const;
export type Colouring = (typeof colourings)[number];

export interface ChainOptions {
  /** Width of the picture in px; under `narrowest` it takes the form of a list. */
  readonly width: number;
  readonly locale: string;
  readonly labels: ChainLabels;
  readonly colourBy: Colouring;
  /** The year asked for; null for the latest of each stage. */
  readonly year: number | null;
}

/** The least share that stands alone in a picture that nobody asked for otherwise: less is a line without a name. */
export const pictureShare = 0.02;

/** Below this width seven columns cannot be read side by side. */
export const narrowest = 800;
