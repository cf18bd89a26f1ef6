/** Where statements about a figure may be: which subject, relation and object its sentence speaks of. */
import type { EntityKind } from '../../../../schema/entity.ts';
import type { Language } from '../../../../schema/label.ts';
import { type PredicateId, predicateOf } from '../../../../schema/predicate.ts';
import type { Dimension } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { wordsOf } from '../../search/fold.ts';
import type { TextFigure } from '../extract/extract.ts';
import type { Token } from '../extract/tokens.ts';
import { namedByWords, stemsOf } from './by-words.ts';
import { eitherOf, type Mention, mentionsIn, worldId } from './mentions.ts';
import { narrowedBy } from './narrowings.ts';
import { phrasesOf } from './phrases.ts';
import { ewaste, topics } from './topics.ts';

export interface Lead {
  readonly subject: string;
  /** Null for any. */
  readonly predicate: PredicateId | null;
  /** Null for any, and for statements without one. */
  readonly object: string | null;
  /** Whether the sentence names the subject; else the world stands for what it does not name. */
  readonly isSubjectNamed: boolean;
  /** The place or company that the sentence names instead; null where it names none, or this one. */
  readonly namedInstead: string | null;
  /** Another place or company whose name stands nearer to the figure; null where none does. */
  readonly nearer: string | null;
  /** 0 for the relation whose words stand nearest to the figure, 1 for the next. */
  readonly place: number;
}

/** What a sentence speaks of, looked at once for all of its figures. */
export interface Spoken {
  readonly mentions: readonly Mention[];
  readonly stems: ReadonlySet<string>;
  /** Indicators and harms. */
  readonly byWords: readonly string[];
  /** Folded words with one blank between them. */
  readonly folded: string;
  readonly isAboutEwaste: boolean;
  /** What narrows it, by id. */
  readonly narrowings: ReadonlySet<string>;
}

/** The beginning of the word, the same in the three languages but for one accent. */
const electricity = 'electr';

/** @param tokens of the sentence */
export function spokenOf(
  context: GraphContext,
  sentence: string,
  tokens: readonly Token[],
  language: Language,
): Spoken {
  const folded = wordsOf(sentence).join(' ');
  const stems = new Set(stemsOf(sentence));
  // Whoever counts watt-hours of data centres means electricity, and does not say so.
  if (/\p{N}\s?[kMGT]Wh\b|watt[- ]?h|vatios[- ]hora/u.test(sentence)) stems.add(electricity);
  return {
    mentions: mentionsIn(tokens, phrasesOf(context), language),
    stems,
    byWords: namedByWords(context, stems, language),
    folded,
    isAboutEwaste: `${folded} `.search(ewaste) >= 0,
    narrowings: narrowedBy(sentence),
  };
}

/** How many subjects, materials and devices of a sentence are looked at, the nearest first. */
const mostOfKind = 3;
/** Where a relation stands that only the unit tells: behind every word. */
const farOff = 1_000_000;
/** How many relations. */
const mostTopics = 2;

const places: readonly EntityKind[] = ['economy', 'group', 'organisation'];
const things: readonly EntityKind[] = ['device', 'component'];

function nearest(mentions: readonly Mention[], kinds: readonly EntityKind[], figure: TextFigure): string[] {
  const distance = ({ start, end }: Mention): number =>
    end <= figure.start ? figure.start - end : Math.max(0, start - figure.end);
  const sorted = mentions
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
  return [...new Set(sorted.map(({ id }) => id))].slice(0, mostOfKind);
}

type Subject = Pick<Lead, 'isSubjectNamed' | 'namedInstead' | 'nearer'> & { readonly id: string };

/** The places and companies that are named, and the world behind them. */
const isSameName = (a: string, b: string): boolean =>
  a === b || eitherOf.some(({ ids }) => ids.includes(a) && ids.includes(b));

function subjectsOf(named: readonly string[]): readonly Subject[] {
  const [nearest] = named;
  const own = named.map(
    (id): Subject => ({
      id,
      isSubjectNamed: true,
      namedInstead: null,
      // Two of one name are one: each is as near.
      nearer: nearest === undefined || isSameName(nearest, id) ? null : nearest,
    }),
  );
  if (named.includes(worldId)) return own;
  return [...own, { id: worldId, isSubjectNamed: false, namedInstead: named[0] ?? null, nearer: null }];
}

const measures = (predicate: PredicateId, dimension: Dimension): boolean => {
  const { dimensions } = predicateOf(predicate);
  // A share of a mass is printed in per cent as any other.
  return dimensions.includes(dimension) || (dimension === 'ratio' && dimensions.includes('mass-fraction'));
};

interface Told {
  readonly predicate: PredicateId;
  readonly needs: 'material' | 'ewaste' | 'none';
  readonly isOfThing: boolean;
}

/** The relations of which words stand in the sentence, the nearest to the figure first. */
function told({ folded, isAboutEwaste }: Spoken, dimension: Dimension, at: number): readonly Told[] {
  const found: { readonly topic: Told; readonly distance: number }[] = [];
  for (const { predicate, words, needs, isOfThing = false, saidBy } of topics) {
    if (!measures(predicate, dimension) || (needs === 'ewaste') !== (isAboutEwaste && needs !== 'none'))
      continue;
    let distance = saidBy === dimension ? farOff : Number.POSITIVE_INFINITY;
    for (const match of `${folded} `.matchAll(words))
      distance = Math.min(distance, Math.abs(match.index - at));
    if (Number.isFinite(distance)) found.push({ topic: { predicate, needs, isOfThing }, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostTopics)
    .map(({ topic }) => topic);
}

/** Every lead of a figure; none where its sentence names nothing that the graph knows. */
export function leadsOf(spoken: Spoken, figure: TextFigure, before: string): readonly Lead[] {
  const { unit } = figure;
  if (unit === null || figure.form === 'times') return [];
  const named = nearest(spoken.mentions, places, figure);
  const materials = nearest(spoken.mentions, ['material'], figure);
  const devices = nearest(spoken.mentions, things, figure);
  const subjects = subjectsOf(named);
  const leads: Lead[] = [];
  const add = (
    { id, isSubjectNamed, namedInstead, nearer }: Subject,
    predicate: PredicateId | null,
    object: string | null,
    place: number,
  ): void => void leads.push({ subject: id, predicate, object, isSubjectNamed, namedInstead, nearer, place });
  const ofThing = (id: string): Subject => ({ id, isSubjectNamed: true, namedInstead: null, nearer: null });
  const ofThings = devices.map(ofThing);

  for (const object of spoken.byWords)
    for (const subject of [...ofThings, ...subjects]) add(subject, null, object, 0);
  told(spoken, unit.dimension, wordsOf(before).join(' ').length).forEach((topic, place) => {
    const { predicate, needs, isOfThing } = topic;
    if (isOfThing) {
      const own = needs === 'material' ? [...materials, ...devices] : devices;
      for (const id of own) add(ofThing(id), predicate, null, place);
    } else if (predicate === 'contains') {
      for (const thing of ofThings) for (const material of materials) add(thing, predicate, material, place);
    } else if (needs === 'material') {
      for (const material of materials)
        for (const subject of subjects) add(subject, predicate, material, place);
    } else if (needs === 'ewaste') {
      for (const subject of subjects) add(subject, predicate, null, place);
    } else {
      // Of the world's energy or emissions only what the sentence names: else anything would be near to anything.
      const own = [...ofThings, ...subjects.filter(({ isSubjectNamed }) => isSubjectNamed)];
      for (const subject of own) add(subject, predicate, null, place);
    }
  });
  return leads;
}
