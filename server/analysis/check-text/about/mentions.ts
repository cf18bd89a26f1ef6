/** The entities that a sentence names, the longest name first, each where it stands. */
import type { EntityKind } from '../../../../schema/entity.ts';
import type { Language } from '../../../../schema/label.ts';
import { fold } from '../../search/fold.ts';
import type { Token } from '../extract/tokens.ts';
import type { Named, Phrases } from './phrases.ts';

export interface Mention {
  readonly id: string;
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
  /** Whether the name is as well that of another: "Congo". */
  readonly isEither: boolean;
}

/** Names that two bear, folded: both are meant, and it is said that the sentence does not tell which. */
export const eitherOf: readonly { readonly key: string; readonly ids: readonly string[] }[] = [
  { key: 'congo', ids: ['economy:COD', 'economy:COG'] },
  { key: 'korea', ids: ['economy:KOR', 'economy:PRK'] },
  { key: 'coree', ids: ['economy:KOR', 'economy:PRK'] },
  { key: 'corea', ids: ['economy:KOR', 'economy:PRK'] },
];

/** Signs inside a name: the apostrophe of Côte d’Ivoire, the hyphen of Timor-Leste. */
const inside: ReadonlySet<string> = new Set(['’', "'", '-', '‑', '&', '.']);
/** Words for the whole world; its entity is named as a noun only. */
const world =
  /^(?:world|worldwide|global|globally|monde|mondial|mondiale|mondiaux|mondialement|mundo|mundial|mundiales|mundialmente|planet|planete)$/;
export const worldId = 'group:world';

/** Words that are names of materials and mostly something else; which word must stand before them. */
const onlyBehind: Readonly<Record<string, ReadonlySet<string>>> = {
  'fr or': new Set(['d', 'l', 'de', 'en', 'et', 'cet']),
  'en lead': new Set(['of', 'and', 'mined', 'refined', 'as', 'the', 'contaminated']),
  'fr fer': new Set(['de', 'le', 'du', 'en', 'et']),
  'es cal': new Set(['de', 'la', 'y']),
};
/** Organisations whose name is a common word of a language, or of a place, in capitals or not. */
const tooCommon: ReadonlySet<string> = new Set([
  'bulk',
  'target',
  'orange',
  'total',
  'global',
  'us',
  'it',
  'arm',
  'case',
  'epic',
  'nova',
  'next',
  'visa',
  'world',
  'can',
  'ford',
]);

function isName(
  found: Named,
  key: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): boolean {
  const first = tokens[at];
  if (found.kind === 'organisation')
    return first !== undefined && /^[\p{Lu}\p{N}]/u.test(first.text) && !tooCommon.has(key);
  if (found.kind === 'economy' || found.kind === 'group')
    return first !== undefined && (/^\p{Lu}/u.test(first.text) || key.includes(' '));
  const behind = onlyBehind[`${language} ${key}`];
  if (behind === undefined) return true;
  const before = tokens[at - 1];
  return behind.has((before?.kind === 'sign' ? tokens[at - 2] : before)?.folded ?? '');
}

/** The singular of a plural in the three languages, as far as its last letters tell. */
function singulars(key: string): readonly string[] {
  return [
    key,
    ...(/[sx]$/.test(key) ? [key.slice(0, -1)] : []),
    ...(/es$/.test(key) ? [key.slice(0, -2)] : []),
  ];
}

/** @param tokens of one sentence */
export function mentionsIn(
  tokens: readonly Token[],
  phrases: Phrases,
  language: Language,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const isWorld = world.test(token.folded);
    const hit = token.kind === 'word' ? longestAt(tokens, at, phrases, language) : undefined;
    if (hit !== undefined) {
      for (const { id, kind } of hit.named)
        found.push({ id, kind, start: token.start, end: hit.end, isEither: hit.isEither });
      at = hit.next;
    } else {
      if (isWorld)
        found.push({ id: worldId, kind: 'group', start: token.start, end: token.end, isEither: false });
      at += 1;
    }
  }
  return found;
}

interface Hit {
  readonly named: readonly Named[];
  readonly next: number;
  readonly end: number;
  readonly isEither: boolean;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  language: Language,
): Hit | undefined {
  const [first] = tokens[at]?.folded.split(' ') ?? [];
  if (first === undefined || !singulars(first).some((word) => phrases.isFirst(word))) return undefined;
  let best: Hit | undefined;
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < phrases.longest; next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'sign' && !inside.has(token.text)) break;
    if (token.kind === 'sign') continue;
    words.push(token.kind === 'word' ? token.folded : fold(token.text));
    const key = words.join(' ');
    for (const form of singulars(key)) {
      const either = eitherOf.find((two) => two.key === form);
      const own =
        either?.ids.map((id): Named => ({ id, kind: 'economy' })) ?? phrases.namedBy(form, language);
      const named = own.filter((item) => isName(item, form, tokens, at, language));
      if (named.length === 0) continue;
      best = { named, next: next + 1, end: token.end, isEither: either !== undefined };
      break;
    }
  }
  return best;
}
