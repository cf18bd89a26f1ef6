/** The words that stand on the map: who sends and receives most, the largest flows, what goes on beyond the edge. */
import { lengthOf, pointAt } from './curve.ts';
import { economyWords } from './economy-words.ts';
import { edgeWords } from './edge-words.ts';
import { flowWords } from './flow-words.ts';
import type { MapOptions } from './options.ts';
import type { MapLabel } from './picture.ts';
import { type Obstacle, Room } from './place.ts';
import type { FlowsResult } from './query.ts';
import type { Drawn, WordSizes } from './words-set.ts';

/** Larger pictures carry larger words, and more of them. */
function sizesFor(width: number): WordSizes {
  if (width < 520) return { name: 13, number: 12.5, economies: 4, flows: 1 };
  if (width < 900) return { name: 13, number: 12.5, economies: 9, flows: 2 };
  return { name: 15, number: 13.5, economies: 16, flows: 5 };
}

/** So many economies and flows have their words before any other: the map is about them. */
const firstEconomies = 4;
const firstFlows = 2;

/** Every word on the map; an economy or flow for whose words there is no room stays in the table. */
export function wordsOnMap(answer: FlowsResult, drawn: Drawn, options: MapOptions): MapLabel[] {
  const sizes = sizesFor(drawn.width);
  const place = { room: new Room(drawn.width, drawn.height, obstaclesOf(drawn)), sizes };
  const economies = (first: number, end: number) =>
    economyWords(answer, drawn, options, place, [first, Math.min(end, sizes.economies)]);
  const flows = (first: number, end: number) =>
    flowWords(answer, drawn, options, place, [first, Math.min(end, sizes.flows)]);
  return [
    ...economies(0, firstEconomies),
    ...flows(0, firstFlows),
    ...economies(firstEconomies, sizes.economies),
    ...flows(firstFlows, sizes.flows),
    ...edgeWords(drawn, options, place.room),
  ];
}

function obstaclesOf({ flows, anchors }: Drawn): Obstacle[] {
  const obstacles: Obstacle[] = anchors.map(({ x, y }) => ({ x, y, half: 4, weight: 4 }));
  for (const { stretches, width } of flows) {
    for (const { curve } of stretches) {
      const steps = Math.max(2, Math.ceil(lengthOf(curve) / 13));
      for (let step = 0; step <= steps; step += 1) {
        const { x, y } = pointAt(curve, step / steps);
        obstacles.push({ x, y, half: width / 2, weight: 0.5 + Math.min(3, width / 2) });
      }
    }
  }
  return obstacles;
}
