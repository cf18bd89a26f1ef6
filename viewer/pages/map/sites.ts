/** Where sites stand, for their layer: asked for when it is switched on, more finely when the map comes nearer. */
import { useMemo } from 'react';
import type { StageName } from '../../../picture/answer.ts';
import type { SitePlace } from '../../../picture/map/options.ts';
import type { MapPicture, SiteMark } from '../../../picture/map/picture.ts';
import { siteMarks, type View } from '../../../picture/map/sites.ts';
import {
  placesOf,
  type SitesData,
  type SitesVariables,
  sitesQuery as sitesText,
} from '../../../picture/map/sites-query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';

const sitesQuery = defineQuery<SitesData, SitesVariables & Variables>(sitesText);

/** Sides of the grid's cells in degrees; on the whole map two degrees are less than a mark. */
const grid = { far: 2, near: 0.5 } as const;
const nearFrom = 3;

export interface SitesAsked {
  readonly isOn: boolean;
  readonly stage: StageName | undefined;
  readonly material: string | undefined;
  /** How much nearer than the whole map it is looked at. */
  readonly scale: number;
  readonly lang: string;
}

export interface Sites {
  readonly answer: Answer<SitesData>;
  /** Null while the layer is off, or nothing has come yet. */
  readonly places: readonly SitePlace[] | null;
}

export function useSites({ isOn, stage, material, scale, lang }: SitesAsked): Sites {
  const cell = scale < nearFrom ? grid.far : grid.near;
  const answer = useQuery(sitesQuery, isOn ? { stage, material, cell, lang } : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const places = useMemo(() => (isOn && data !== undefined ? placesOf(data) : null), [isOn, data]);
  return { answer, places };
}

/** The marks of what is seen at rest. */
export function useSiteMarks(
  { land }: MapPicture,
  places: readonly SitePlace[] | null,
  locale: string,
  view: View,
): readonly SiteMark[] {
  return useMemo(() => siteMarks(land.frame, { sites: places, locale }, view), [land, places, locale, view]);
}
