/** Which rows a picture of origins has, in which order: origins, last shippers without one, what is not known, shortfall. */
import type { NamedResult, ShownSide, SideName } from '../answer.ts';
import { endsOf } from '../concentration/amounts.ts';
import { formatNumber, formatQuantity, formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import { lastKey, originKey, stageKey, unknownKey, usesKey } from './keys.ts';
import type { OriginLabels } from './labels.ts';
import type { Amount, OriginResult, OriginStage, ShareResult, ShipperResult, UnknownKind } from './query.ts';
import { unknownKinds } from './query.ts';

export interface Options {
  readonly width: number;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly labels: OriginLabels;
  /** Whether China has a colour of its own and is on no side. */
  readonly isChinaApart?: boolean;
}

export const china = 'economy:CHN';

/** The side that an economy is shown on. */
export const shownSide = (
  { id }: Pick<NamedResult, 'id'>,
  side: SideName,
  { isChinaApart }: Pick<Options, 'isChinaApart'>,
): ShownSide => (isChinaApart === true && id === china ? 'CHINA' : side);

export interface Bar {
  /** Names its number; null where it is a sum that no figure of the answer gives. */
  readonly key: string | null;
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

export interface Row {
  readonly name: string;
  readonly side: ShownSide | null;
  /** Set for what is not known. */
  readonly kind: UnknownKind | null;
  /** What plain trade statistics say; null where there is none. */
  readonly last: Bar | null;
  readonly bar: Bar | null;
  /** Marks of a hub or merchant, in words. */
  readonly marks: readonly string[];
}

export interface Group {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

/** So many origins, shippers and users are drawn one by one; the table has all of them. */
const most = { origins: 12, shippers: 6, uses: 14, unknowns: 6 } as const;
/** Who passes on less than this part of its imports is no hub to point out; the list of hubs has its number. */
const leastPassedOn = 0.1;
/** Less than this part of the whole is added up with the rest. */
const least = 0.005;

export function textOfAmount({ quantity }: Amount, { locale, labels }: Options): string {
  return formatQuantity(quantity, locale, labels.numbers).text;
}

function barOf(key: string, share: Amount, options: Options): Bar {
  const ends = endsOf(share) ?? { low: 0, high: 0 };
  const amount = share.quantity.value ?? ends.low;
  return { key, amount, ...ends, text: textOfAmount(share, options) };
}

/** A sum of shares, said and drawn, without a number to open: the table has its parts. */
function sumBar(shares: readonly Amount[], { locale, labels }: Options): Bar {
  const amount = shares.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  return {
    key: null,
    amount,
    low: amount,
    high: amount,
    text: formatShare(amount, locale, labels.numbers.lessThan),
  };
}

const pointOf = ({ quantity }: Amount): number => quantity.value ?? 0;

function marksOf(
  { hubs, merchants, stages }: OriginResult,
  economy: string,
  options: Options,
): readonly string[] {
  const { labels } = options;
  const last = stages.at(-1)?.stage;
  const hub = hubs.find(
    (one) => one.economy.id === economy && one.stage === last && pointOf(one.share) >= leastPassedOn,
  );
  return [
    ...(hub === undefined ? [] : [fill(labels.hub, { share: textOfAmount(hub.share, options) })]),
    ...(merchants.some((one) => one.economy.id === economy) ? [labels.merchant] : []),
  ];
}

function othersRow(shares: readonly Amount[], options: Options): readonly Row[] {
  if (shares.length === 0) return [];
  const name = fill(options.labels.others, { count: formatNumber(shares.length, options.locale, 15) });
  return [{ name, side: null, kind: null, last: null, bar: sumBar(shares, options), marks: [] }];
}

export function stageName(stage: OriginStage, { labels }: Options): string {
  const [first = '', ...rest] = labels.stages[stage];
  return first.toLowerCase() + rest.join('');
}

/** By kind and stage: those of some size one by one, the others of the kind together. */
export function unknownRows(
  { unknowns, stages }: Pick<OriginResult, 'unknowns' | 'stages'>,
  options: Options,
): readonly Row[] {
  const { labels } = options;
  const kinds = unknownKinds.flatMap((kind) =>
    (['EXTRACTION', 'REFINING'] as const).map((stage) =>
      unknowns.filter((one) => one.kind === kind && one.stage === stage),
    ),
  );
  return kinds.flatMap((own): Row[] => {
    const [first] = own;
    if (first === undefined) return [];
    const what = labels.kindShort[first.kind];
    const isTold = stages.length > 1 && first.kind !== 'UNMATCHED';
    const name = isTold ? fill(labels.atStage, { what, stage: stageName(first.stage, options) }) : what;
    const large = own.filter(({ share }) => pointOf(share) >= least).slice(0, most.unknowns);
    const shown = own.length === 1 ? own : large;
    const rest = own.filter((one) => !shown.includes(one));
    const rows = shown.map(
      (one): Row => ({
        name: one.economy === null ? capital(name) : `${one.economy.name}${labels.colon}${name}`,
        side: null,
        kind: one.kind,
        last: null,
        bar: barOf(unknownKey(one), one.share, options),
        marks: [],
      }),
    );
    if (rest.length === 0) return rows;
    const others =
      shown.length === 0
        ? capital(name)
        : `${fill(labels.others, { count: formatNumber(rest.length, options.locale, 15) })}${labels.colon}${name}`;
    const bar = sumBar(
      rest.map(({ share }) => share),
      options,
    );
    return [...rows, { name: others, side: null, kind: first.kind, last: null, bar, marks: [] }];
  });
}

export function originGroups(answer: OriginResult, options: Options): readonly Group[] {
  const { labels } = options;
  const { origins, lastShippers } = answer;
  const shipperOf = new Map(lastShippers.map((one) => [one.economy.id, one]));
  const isShown = (one: ShareResult, place: number): boolean =>
    place < most.origins && (pointOf(one.share) >= least || place < 3);
  const shown = origins.filter(isShown);
  const rest = origins.filter((one) => !shown.includes(one));
  const rowOf = (one: ShareResult): Row => {
    const shipper = shipperOf.get(one.economy.id);
    return {
      name: one.economy.name,
      side: shownSide(one.economy, one.side, options),
      kind: null,
      last: shipper === undefined ? null : barOf(lastKey(shipper), shipper.share, options),
      bar: barOf(originKey(one.economy), one.share, options),
      marks: marksOf(answer, one.economy.id, options),
    };
  };
  const isOrigin = ({ economy }: ShipperResult): boolean =>
    origins.some((one) => one.economy.id === economy.id);
  const only = lastShippers.filter((one) => !isOrigin(one));
  const shippers = only.filter(({ share }) => pointOf(share) >= least * 2).slice(0, most.shippers);
  const onlyRows = shippers.map(
    (one): Row => ({
      name: one.isHome ? fill(labels.home, { name: one.economy.name }) : one.economy.name,
      side: shownSide(one.economy, one.side, options),
      kind: null,
      last: barOf(lastKey(one), one.share, options),
      bar: null,
      marks: marksOf(answer, one.economy.id, options),
    }),
  );
  const others = only.filter((one) => !shippers.includes(one));
  const otherShippers =
    others.length === 0
      ? []
      : othersRow(
          others.map(({ share }) => share),
          options,
        ).map((row): Row => ({ ...row, last: row.bar, bar: null }));
  return [
    {
      title: null,
      rows: [
        ...shown.map(rowOf),
        ...othersRow(
          rest.map(({ share }) => share),
          options,
        ),
      ],
    },
    { title: labels.groups.onlyShipped, rows: [...onlyRows, ...otherShippers] },
    { title: labels.groups.unknown, rows: unknownRows(answer, options) },
    { title: labels.groups.shortfall, rows: shortfallRows(answer, options) },
  ].filter(({ rows }) => rows.length > 0);
}

/** Of the whole network, not of the one who is asked about; hatched against what the network uses. */
function shortfallRows({ stages }: OriginResult, options: Options): readonly Row[] {
  const { labels } = options;
  return stages.flatMap(({ stage, shortfall, used }): Row[] => {
    const [part, whole] = [pointOf(shortfall), pointOf(used)];
    if (!(part > 0) || !(whole > 0)) return [];
    const text = fill(labels.ofUsed, {
      part: textOfAmount(shortfall, options),
      whole: textOfAmount(used, options),
    });
    const amount = part / whole;
    return [
      {
        name: fill(labels.shortfall, { stage: stageName(stage, options) }),
        side: null,
        kind: 'EXCEEDS_LISTED',
        last: null,
        bar: { key: stageKey(stage, 'shortfall'), amount, low: amount, high: amount, text },
        marks: [],
      },
    ];
  });
}

export function usageGroups(answer: OriginResult, options: Options): readonly Group[] {
  const { destinations, consumer, producer, origins } = answer;
  const shown = destinations.slice(0, most.uses);
  const rows = shown.map(
    (one): Row => ({
      name: one.economy.name,
      side: shownSide(one.economy, one.side, options),
      kind: null,
      last: null,
      bar: barOf(usesKey(one.economy), one.share, options),
      marks: [],
    }),
  );
  const rest = destinations.slice(most.uses).map(({ share }) => share);
  const isProducerAlone = consumer === null && producer !== null && origins.length === 0;
  return [
    { title: null, rows: [...rows, ...othersRow(rest, options)] },
    // Of a producer alone what is not known is its use; else it stands with the origins.
    { title: options.labels.groups.unknown, rows: isProducerAlone ? unknownRows(answer, options) : [] },
  ].filter((group) => group.rows.length > 0);
}

export function capital(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}
