/** The words that the map needs in one language; `{…}` is filled in. */
import type { SideName } from '../answer.ts';
import type { NumberLabels } from '../number.ts';
import type { RegionName } from './atlas-names.ts';
import type { BoundaryView, DifferenceName, DrawnAlikeName } from './boundaries.ts';
import type { FlowMeasureName } from './query.ts';

/** Amounts are said in one unit a picture. */
export type UnitWord = 't' | 'kt' | 'Mt' | 'USD' | 'kUSD' | 'MUSD' | 'GUSD';

/** `UNCLASSIFIED` stands for every flow with an end on no side. */
export type SidePair = 'SOUTH_SOUTH' | 'SOUTH_NORTH' | 'NORTH_SOUTH' | 'NORTH_NORTH' | 'UNCLASSIFIED';

export interface MapLabels {
  readonly numbers: NumberLabels;
  readonly sides: Readonly<Record<SideName, string>>;
  /** The question, with `{name}` of the material or product. */
  readonly title: string;
  /** With `{name}` and `{economy}`: what one economy sends, or receives. */
  readonly titleFrom: string;
  readonly titleTo: string;
  /** With `{product}`, `{unit}`, `{year}` and `{scheme}`. */
  readonly subtitle: string;
  readonly units: Readonly<Record<UnitWord, string>>;
  /** With `{unit}` and `{basis}`: "thousand tonnes, gross". */
  readonly unitWithBasis: string;
  /** With `{value}`, under an economy's name. */
  readonly sends: string;
  readonly receives: string;
  /** With `{share}`: under the largest flow's number, and as `{part}` in the sentences below. */
  readonly ofTotal: Readonly<Record<FlowMeasureName, string>>;
  /** The same where the table of the source holds a part of the trade only. */
  readonly ofTable: Readonly<Record<FlowMeasureName, string>>;
  /** With `{count}`, `{total}` and `{part}`; the first for one. */
  readonly drawn: readonly [string, string];
  /** With `{total}`: every flow is drawn. */
  readonly allDrawn: readonly [string, string];
  /** Flows too small to be drawn, with `{count}` and `{part}`. */
  readonly folded: readonly [string, string];
  /** Instead of `{part}` where the whole is not known. */
  readonly unknownPart: string;
  /** With `{count}`. */
  readonly withoutMeasure: Readonly<Record<FlowMeasureName, readonly [string, string]>>;
  /** With `{count}`, `{part}` and `{names}`: flows with an end that the atlas does not draw. */
  readonly unplaced: readonly [string, string];
  readonly noFlows: string;
  /** At the edges of the map; with `{places}`. */
  readonly onTo: string;
  readonly cameFrom: string;
  /** Regions as they stand after those words. */
  readonly regionsTo: Readonly<Record<RegionName, string>>;
  readonly regionsFrom: Readonly<Record<RegionName, string>>;
  readonly legend: {
    readonly heading: Readonly<Record<FlowMeasureName, string>>;
    readonly pairs: Readonly<Record<SidePair, string>>;
    /** With `{value}`: what lines of the least width stand for. */
    readonly narrowest: string;
    /** That curves join economies and are no routes. */
    readonly noRoutes: string;
    readonly noFigure: string;
    readonly zero: string;
    /** With `{low}` and `{high}`. */
    readonly class: string;
    /** The class of the smallest, with `{high}`. */
    readonly lowest: string;
    readonly areas: Readonly<Record<'side' | 'sends' | 'receives', string>>;
  };
  readonly years: {
    /** With `{unit}`. */
    readonly caption: string;
    readonly otherRevision: string;
    readonly lesserExtent: string;
    /** Both: a part only, of another revision. */
    readonly partOfRevision: string;
    readonly noFigure: string;
  };
  readonly views: Readonly<Record<BoundaryView, string>>;
  /** Longer: what the view follows. */
  readonly viewText: Readonly<Record<BoundaryView, string>>;
  readonly noOpinion: string;
  readonly differsHeading: string;
  readonly differs: Readonly<Record<DifferenceName, string>>;
  readonly alikeHeading: string;
  readonly alike: Readonly<Record<DrawnAlikeName, string>>;
  readonly foot: {
    /** With `{statuses}`. */
    readonly status: string;
    /** With `{source}`, `{edition}` and `{product}`. */
    readonly source: string;
    /** With `{text}`. */
    readonly extent: string;
    /** With `{view}`. */
    readonly borders: string;
  };
  readonly table: Readonly<
    Record<
      | 'rank'
      | 'from'
      | 'to'
      | 'value'
      | 'mass'
      | 'share'
      | 'unitValue'
      | 'exporterSays'
      | 'importerSays'
      | 'economy'
      | 'side'
      | 'sends'
      | 'receives'
      | 'drawnMark'
      | 'foldedMark'
      | 'unplacedMark'
      | 'withoutMeasureMark',
      string
    >
  >;
  /** What the picture shows, for those who do not see it; with `{from}`, `{to}`, `{value}` and `{unit}`. */
  readonly description: string;
}
