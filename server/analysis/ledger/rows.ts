/** The other rows of the ledger: one publisher's world, documented presences, or no figure yet. */

import type { Label } from '../../../schema/label.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestYear } from '../context/membership.ts';
import { rowsOf } from '../figure.ts';
import { fill, inEach, inSentence, joined, listed, nameOf } from '../label.ts';
import type { Choice } from '../whole/choose.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { LedgerParameters, LedgerRow } from './answer.ts';
import { type Presence, presenceDivision, worldDivision } from './division.ts';
import { perHead, populationOf, withoutPeople } from './per-head.ts';
import { divided } from './row.ts';
import {
  byMineral,
  forEachHundred,
  forEachPerson,
  leftOver,
  measures,
  noFigureYet,
  notEveryEconomy,
  onlyLists,
  otherYear,
  scopes,
  scopesInShort,
  titles,
  withoutPopulation,
} from './words.ts';

/** Rows that are one publisher's world. */
export type WorldRowId = 'earns' | 'uses' | 'throws-away';
export type Unknown = GraphContext['unknowns'][number];

const nothing = { bands: [], total: null, africa: null, spread: [], economies: [], materials: [] } as const;

/** A row without figures: what is known to be unknown is the reason. */
export function emptyRow(
  context: GraphContext,
  id: 'uses' | 'receives-waste' | 'earns' | 'throws-away' | 'bears-harm' | 'digs',
  isReason: (unknown: Unknown) => boolean,
): LedgerRow {
  const reasons = context.unknowns.filter(isReason).map(({ text }) => text);
  return {
    id,
    stage: stageOf[id],
    title: titles[id],
    measure: id === 'digs' ? titles.digs : withoutCount(measures[id]),
    period: null,
    state: 'no-figure',
    note: joined([noFigureYet, ...reasons]),
    digitalPart: 'not-known',
    scope: scopes[id],
    ...nothing,
  };
}

const stageOf = {
  digs: 'extraction',
  earns: null,
  uses: 'use',
  'bears-harm': 'extraction',
  'throws-away': 'end-of-life',
  'receives-waste': 'end-of-life',
} as const;

function withoutCount(label: Label): Label {
  const cut = (text: string): string => text.replace(/[,\u202f :]+\{count\}.*$/, '');
  return { en: cut(label.en), fr: cut(label.fr), es: cut(label.es) };
}

/**
 * A row that is one publisher's world in one year.
 * @param isReason what is known to be unknown beside these figures, which the note says too
 */
export function worldRow(
  context: GraphContext,
  id: WorldRowId,
  choice: Choice,
  rows: readonly StatementRow[],
  values: LedgerParameters,
  isReason: (unknown: Unknown) => boolean,
): LedgerRow | undefined {
  const world = whole(context, choice, rows);
  if (world === undefined) return undefined;
  const division = worldDivision([{ world, weight: 1, rows: [] }]);
  const population = values.perHead ? populationOf(context, rows, world.year, values.precedence) : undefined;
  const alone = population === undefined ? [] : withoutPeople(division, population);
  const forEach = world.unit === 'count' ? forEachHundred : forEachPerson;
  const notes = [
    ...(choice.isYearAsked
      ? []
      : [fill(otherYear, { asked: String(values.year), used: String(world.year) })]),
    scopesInShort[id],
    ...context.unknowns.filter(isReason).map(({ text }) => text),
    ...missingEconomies(choice, world),
    ...(world.unallocated > 0 ? [leftOver] : []),
    ...(population === undefined ? [] : [fill(forEach, { year: String(population.year) })]),
    ...(alone.length === 0
      ? []
      : [
          fill(withoutPopulation, {
            economies: listed(
              alone.map((economy) => nameOf(context, economy)),
              10,
            ),
          }),
        ]),
  ];
  return {
    id,
    stage: stageOf[id],
    title: titles[id],
    measure: measures[id],
    period: String(world.year),
    state: 'covered',
    note: joined(notes),
    digitalPart: id === 'uses' ? 'known' : 'at-most',
    scope: scopes[id],
    ...divided(context, population === undefined ? division : perHead(division, population), values),
    materials: [],
  };
}

/** Without a world row of the publisher's, what economies leave out of a year is in no total: said, not guessed. */
function missingEconomies({ series }: Choice, world: Whole): readonly Label[] {
  const count = world.economies.length;
  const [fullest] = series.years.toSorted((a, b) => b.economies - a.economies || b.year - a.year);
  if (world.published !== null || fullest === undefined || fullest.economies <= count) return [];
  return [
    fill(notEveryEconomy, {
      count,
      year: String(world.year),
      most: fullest.economies,
      fullest: String(fullest.year),
    }),
  ];
}

/**
 * Documented harm in mining device minerals: each pair of economy and mineral once, by the preferred source's
 * list of the year nearest to the one asked for.
 */
export function harmRow(
  context: GraphContext,
  rows: readonly StatementRow[],
  values: LedgerParameters,
): LedgerRow | undefined {
  const compare = context.precedence.compare(values.precedence, 'bearsHarm', null);
  const documented = rows
    .filter(
      ({ predicate, status, subject }) =>
        predicate === 'bearsHarm' && status !== 'projected' && subject.startsWith('economy:'),
    )
    .sort((a, b) => compare(a, b) || a.row - b.row);
  const [first] = documented;
  if (first === undefined) return undefined;
  const ofSource = documented.filter(({ source }) => source === first.source);
  const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;
  const years = ofSource.map(yearOf);
  const used = values.year === null ? Math.max(...years) : nearestYear(years, values.year);
  const pairs = new Map<string, StatementRow[]>();
  for (const row of ofSource.filter((one) => yearOf(one) === used)) {
    if (row.product === null) continue;
    const key = `${row.subject} ${row.product}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  if (used === undefined || pairs.size === 0) return undefined;
  const presences = [...pairs.keys()].sort().map((key): Presence => {
    const own = pairs.get(key) ?? [];
    const [economy = '', product = ''] = key.split(' ');
    return { economy, product, rows: rowsOf(own.map(({ row }) => row)) };
  });
  const notes = [
    ...(values.year !== null && values.year !== used
      ? [fill(otherYear, { asked: String(values.year), used: String(used) })]
      : []),
    scopesInShort['bears-harm'],
    fill(onlyLists, { year: String(used) }),
    fill(byMineral, { counts: countsByMineral(context, presences) }),
  ];
  return {
    id: 'bears-harm',
    stage: 'extraction',
    title: titles['bears-harm'],
    measure: fill(measures['bears-harm'], { count: presences.length }),
    period: String(used),
    state: 'presence',
    note: joined(notes),
    digitalPart: 'not-known',
    scope: scopes['bears-harm'],
    ...divided(context, presenceDivision(presences, used), values),
    materials: [],
  };
}

/** "gold 24, tin 3": how many economies of each mineral, most first. */
function countsByMineral(context: GraphContext, presences: readonly Presence[]): Label {
  const counts = new Map<string, number>();
  for (const { product } of presences) counts.set(product, (counts.get(product) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return listed(
    ordered.map(([product, count]) =>
      inEach((language) => `${inSentence(nameOf(context, product)[language])} ${count}`),
    ),
    20,
  );
}
