/** The numbers of two life cycles, row by row, and which of them can be taken from each other. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { ComparedFigure, ComparedRow } from '../../compare/DifferenceTable.tsx';
import { ofSecond } from '../../compare/second.ts';
import { type Amount, type LifeCycleResult, type Measure, type Phase, phaseParts } from './query.ts';

/** Why two numbers do not measure the same; the words are the page's. */
export type Apart = 'source' | 'own';

export interface ComparedWords {
  readonly measure: (measure: Measure) => string;
  readonly phase: (phase: Phase) => string;
  readonly part: (part: (typeof phaseParts)[number] | 'whole') => string;
  readonly least: string;
  readonly most: string;
  readonly lifetime: string;
  readonly mass: string;
  readonly perYear: string;
  readonly why: (apart: Apart) => string;
}

interface Entry {
  /** What both sides call the same number; who tells it is not part of it. */
  readonly key: string;
  readonly name: string;
  /** Null where the number is reckoned here, by one rule for both. */
  readonly source: { readonly id: string; readonly shortTitle: string } | null;
  readonly figure: ComparedFigure;
}

type Told = Pick<
  LifeCycleResult,
  'kind' | 'spreads' | 'footprints' | 'stated' | 'computed' | 'materials' | 'lifetimes'
>;

const named = (parts: readonly (string | NamedResult | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join(', ');

type Source = LifeCycleResult['spreads'][number]['source'];

const sourcesOf = ({ evidence }: LifeCycleResult['materials'][number]['mass']): readonly Source[] =>
  evidence.nodes.map(({ source }) => source);

/** Several publishers as one: two numbers are told alike where all of theirs are the same. */
function allOf(sources: readonly Source[]): Source {
  const ids = [...new Set(sources.map(({ id }) => id))].sort();
  return { id: ids.join(' '), shortTitle: '' };
}

/** Numbers of an answer that another one can have, too; devices one by one have no partner there. */
function entriesOf(told: Told, words: ComparedWords): readonly Entry[] {
  const entry = (
    { key, name, source }: Omit<Entry, 'figure'>,
    figure: string,
    amount: Amount | null,
  ): readonly Entry[] =>
    amount === null ? [] : [{ key, name, source, figure: { figure, quantity: amount.quantity } }];
  return [
    ...told.stated.flatMap(({ measure, phase, indicator, period, source, amount }, place) =>
      entry(
        {
          key: `stated ${measure} ${phase} ${indicator?.id ?? ''} ${period}`,
          name: named([
            indicator ?? (measure === null ? null : words.measure(measure)),
            phase === null ? null : words.phase(phase),
            period,
          ]),
          source,
        },
        `stated.${place}.amount`,
        amount,
      ),
    ),
    ...told.computed.flatMap(({ measure, phase, rule, period, amount }, place) =>
      entry(
        {
          key: `computed ${measure} ${phase} ${rule} ${period}`,
          name: named([words.measure(measure), words.phase(phase), period]),
          source: null,
        },
        `computed.${place}.amount`,
        amount,
      ),
    ),
    ...told.spreads.flatMap((row, place) =>
      (['least', 'most'] as const).flatMap((end) =>
        entry(
          {
            key: `spread ${row.measure} ${row.phase} ${row.isComputed} ${row.source.id} ${end}`,
            name: named([
              words.measure(row.measure),
              words.phase(row.phase),
              words[end],
              row.source.shortTitle,
            ]),
            source: row.source,
          },
          `spreads.${place}.${end}`,
          row[end],
        ),
      ),
    ),
    // One model of a maker has one bar; a class of devices has many, which have no partners in another class.
    ...(told.footprints.totalCount !== 1 ? [] : told.footprints.nodes).flatMap((row, place) => [
      ...([...phaseParts, 'whole'] as const).flatMap((part) =>
        entry(
          {
            key: `footprint ${part}`,
            name: named([words.measure('EMISSIONS'), words.part(part)]),
            source: row.source,
          },
          `footprints.nodes.${place}.emissions.${part}`,
          row.emissions[part],
        ),
      ),
      ...entry(
        { key: 'footprint lifetime', name: words.lifetime, source: row.source },
        `footprints.nodes.${place}.lifetime`,
        row.lifetime,
      ),
    ]),
    ...told.materials.flatMap(({ material, mass, perYear }, place) => [
      ...entry(
        { key: `mass ${material.id}`, name: named([material, words.mass]), source: allOf(sourcesOf(mass)) },
        `materials.${place}.mass`,
        mass,
      ),
      ...entry(
        {
          key: `perYear ${material.id}`,
          name: named([material, words.perYear]),
          // Divided by lifetimes, which have publishers of their own.
          source: allOf([...sourcesOf(mass), ...told.lifetimes.map(({ source }) => source)]),
        },
        `materials.${place}.perYear`,
        perYear,
      ),
    ]),
  ];
}

/** Pairs of one key: of one publisher first, then those left as they stand. */
function paired(
  ones: readonly Entry[],
  others: readonly Entry[],
): readonly (readonly [one: Entry | undefined, other: Entry | undefined])[] {
  const free = [...others];
  const take = (isFit: (entry: Entry) => boolean): Entry | undefined => {
    const place = free.findIndex(isFit);
    return place < 0 ? undefined : free.splice(place, 1)[0];
  };
  const ofOne = ones.map((one) => [one, take(({ source }) => source?.id === one.source?.id)] as const);
  const all = ofOne.map(([one, other]) => [one, other ?? take(() => true)] as const);
  return [...all, ...free.map((other) => [undefined, other] as const)];
}

/**
 * One publisher of devices weighs them alike; a company, a centre and a model of AI are told of by those who run
 * them, whatever document collects their reports.
 */
function apartOf(one: Entry, other: Entry, kind: Told['kind']): Apart | null {
  if (one.source?.id !== other.source?.id) return 'source';
  return one.source !== null && kind !== 'DEVICE' ? 'own' : null;
}

export function comparedRows(first: Told, second: Told, words: ComparedWords): readonly ComparedRow[] {
  const byKey = (told: Told): Map<string, readonly Entry[]> => {
    const groups = new Map<string, readonly Entry[]>();
    for (const entry of entriesOf(told, words))
      groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry]);
    return groups;
  };
  const [ones, others] = [byKey(first), byKey(second)];
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((key) =>
    paired(ones.get(key) ?? [], others.get(key) ?? []).map(([one, other], place): ComparedRow => {
      const apart = one === undefined || other === undefined ? null : apartOf(one, other, first.kind);
      return {
        key: `${key} ${place}`,
        name: one?.name ?? other?.name ?? '',
        first: one?.figure ?? null,
        second: other === undefined ? null : { ...other.figure, figure: `${ofSecond}${other.figure.figure}` },
        whyNot: apart === null ? null : words.why(apart),
      };
    }),
  );
}
