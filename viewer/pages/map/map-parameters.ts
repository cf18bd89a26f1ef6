/** What the map's page takes from its address; product, material, year, measure, scheme, from and to are the API's own. */
import { stageNames } from '../../../picture/answer.ts';
import { flag, matching, oneOf, type Parameter, several, year } from '../../state/parameter.ts';

/** What is drawn when the address names nothing: refined copper cathodes, the latest year, by value. */
export const firstProduct = 'product:hs2017-740311';

export const measures = ['MASS', 'VALUE'] as const;
export type Measure = (typeof measures)[number];
/** The API's own default: every table has values, and few have masses. */
export const usualMeasure: Measure = 'VALUE';
/** Which of two drawings of contested boundaries. */
export const borders = ['A', 'B'] as const;
export const views = ['PICTURE', 'TABLE'] as const;
/** What colours the land: one thing at a time, in one unit. */
export const areas = ['side', 'sends', 'receives', 'extracts', 'refines', 'origins'] as const;
export type Area = (typeof areas)[number];
/** How many flows are drawn, as offered; the address may carry any number up to the last. */
export const offeredCounts = [20, 60, 120, 300] as const;
export const usualCount = 60;
export const mostDrawn = 300;

const whole = (least: number, most: number): Parameter<number> => ({
  parse: (text) => {
    const value = /^-?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
  print: String,
  expected: 'text',
});

/** A part of the picture that is looked at: how much larger, and the middle of it as shares of width and height. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export const closest = 12;

export const zoomParameter: Parameter<Zoom> = {
  parse(text) {
    const parts = /^(\d{1,2}(?:\.\d{1,2})?),(0(?:\.\d{1,4})?|1),(0(?:\.\d{1,4})?|1)$/.exec(text);
    if (parts === null) return undefined;
    const [scale, x, y] = parts.slice(1).map(Number) as [number, number, number];
    return scale >= 1 && scale <= closest ? { scale, x, y } : undefined;
  },
  print: ({ scale, x, y }) => [scale.toFixed(2), x.toFixed(4), y.toFixed(4)].map(Number).join(','),
  expected: 'text',
};

/** An economy, or what a publisher lumps together under a name of its own. */
const partner = matching(/^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/);

export const mapParameters = {
  product: matching(/^product:[a-z0-9][a-z0-9.-]{2,60}$/),
  material: matching(/^material:[a-z0-9-]{1,60}$/),
  year,
  measure: oneOf(measures),
  areas: oneOf(areas),
  /** Degrees east: the meridian in the middle of the map. */
  centre: whole(-180, 180),
  borders: oneOf(borders),
  scheme: matching(/^[a-z0-9-]{2,60}$/),
  n: whole(1, mostDrawn),
  from: partner,
  to: partner,
  /** Only flows that leave or reach one of these. */
  of: several(partner),
  zoom: zoomParameter,
  view: oneOf(views),
  sites: flag,
  siteStage: oneOf(stageNames),
  siteMaterial: matching(/^material:[a-z0-9-]{1,60}$/),
} as const;
