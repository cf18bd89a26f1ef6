/** Where everything of the map stands: an answer in, positions out. Screen, file and preview draw from it alike. */
import { areasOf, discsOf, fillAreas } from './areas.ts';
import { chooseFlows } from './flows.ts';
import { landOf } from './land.ts';
import { figureBy, largestOf, type Scale, scaleFor } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { MapPicture } from './picture.ts';
import type { FlowsResult } from './query.ts';
import { siteMarks } from './sites.ts';
import { wordsOnMap } from './words-on-map.ts';

/** The unit in which this map says its amounts: that of the largest economy's trade. */
export function scaleOf(
  answer: FlowsResult,
  { locale, labels }: Pick<MapOptions, 'locale' | 'labels'>,
): Scale {
  const { amount, unit } = largestOf([
    ...answer.nodes.map((flow) => figureBy(answer.measure, flow)),
    ...answer.economies.flatMap((one) => [
      figureBy(answer.measure, { value: one.sendsValue, mass: one.sendsMass }),
      figureBy(answer.measure, { value: one.receivesValue, mass: one.receivesMass }),
    ]),
  ]);
  return scaleFor(amount, unit, locale, labels);
}

/** Positions of the whole picture. The same answer and options give the same positions. */
export function layOutMap(answer: FlowsResult, options: MapOptions): MapPicture {
  const land = landOf(options.atlas, options.width, options.centre, options.view);
  const { frame } = land;
  const chosen = chooseFlows(answer, frame, options);
  const filled = fillAreas(answer, options);
  const scale = scaleOf(answer, options);
  const drawn = { width: frame.width, height: frame.height, scale, ...chosen };
  return {
    ...drawn,
    land,
    areas: areasOf(land, filled),
    discs: discsOf(answer, land, options.atlas, filled),
    labels: wordsOnMap(answer, drawn, options),
    sites: siteMarks(frame, options),
    areaScale: filled.scale,
  };
}
