/** The overview of origins on a phone: every text ends within the picture, and nothing of the wide one is lost. */
import { expect, it } from 'vitest';
import type { Text } from '../scene.ts';
import { textWidth } from '../text.ts';
import { words } from '../words/index.ts';
import { amount } from './fixture.ts';
import { drawOverview } from './overview.ts';
import type { OverviewData } from './query.ts';

const data: OverviewData = {
  release: { id: 'r' },
  originOverview: {
    rows: [
      {
        material: { id: 'material:copper', name: 'cuivre' },
        verdict: 'ANSWERED',
        year: 2024,
        years: [2024],
        stages: ['EXTRACTION', 'REFINING'],
        known: amount(0.7),
        boundPairs: 0,
        lack: null,
        refusal: null,
        canBeImported: false,
      },
    ],
    caveats: [],
    sources: [],
    permalink: '',
  },
};
const texts = (width: number): readonly Text[] =>
  drawOverview(data, { width, locale: 'fr', labels: words.fr.origin }).shapes.filter(
    (shape): shape is Text => shape.kind === 'text',
  );

it.each([320, 350, 640, 1200])('at %i px every text ends within the picture', (width) => {
  for (const { x, text, size, face, anchor } of texts(width))
    if (anchor === 'start') expect(x + textWidth(text, size, face), text).toBeLessThanOrEqual(width);
});

it.each([350, 1200])('at %i px share, stages and year are said', (width) => {
  const said = texts(width)
    .map(({ text }) => text)
    .join(' ');
  for (const part of ['Cuivre', '70', 'Extraction + Raffinage', '2024']) expect(said).toContain(part);
});
