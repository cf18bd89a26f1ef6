/** What answers of one figure an economy say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import type { CoverageShares } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, labelInSentence, listed, nameOf } from '../label.ts';
import type { Choice } from '../whole/choose.ts';
import { sumOf, type Whole } from '../whole/whole.ts';

export const southShare: Label = {
  en: 'The South’s share, over the schemes',
  fr: 'Part du Sud, selon les classements',
  es: 'Parte del Sur, según las clasificaciones',
};

const whole: Label = {
  en: 'the publisher’s world: given to a named economy; not named, or left over',
  fr: 'le monde de l’éditeur : attribué à une économie nommée ; non nommé, ou non attribué',
  es: 'el mundo del editor: asignado a una economía nombrada; no nombrado, o sin asignar',
};

const words = {
  others: {
    en: 'Other publishers or editions give the same year and may differ: {count}. None of them is in this answer.',
    fr: 'D’autres éditeurs ou éditions donnent la même année et peuvent différer : {count}. Aucun n’entre dans cette réponse.',
    es: 'Otros editores o ediciones dan el mismo año y pueden diferir: {count}. Ninguno entra en esta respuesta.',
  },
  lumps: {
    en: 'Not named by the publisher, and on no side: {names}.',
    fr: 'Non nommé par l’éditeur, et sur aucun côté : {names}.',
    es: 'No nombrado por el editor, y en ningún lado: {names}.',
  },
  leftOver: {
    en: 'The publisher’s world holds more than its rows: the rest is unallocated.',
    fr: 'Le monde de l’éditeur dépasse ses lignes : le reste n’est pas attribué.',
    es: 'El mundo del editor supera sus filas: el resto queda sin asignar.',
  },
  withoutValue: {
    en: 'Listed without an amount, which is not zero: {names}.',
    fr: 'Cités sans quantité, ce qui n’est pas zéro : {names}.',
    es: 'Citados sin cantidad, lo que no es cero: {names}.',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}.',
    fr: 'Qui est du Sud et qui du Nord est contesté : ici, {scheme}.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
  },
  otherList: {
    en: 'The sides are those of {used}, the nearest year of the scheme.',
    fr: 'Les côtés sont ceux de {used}, l’année la plus proche du classement.',
    es: 'Los lados son los de {used}, el año más próximo de la clasificación.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export function coverageOf(world: Whole): CoverageShares {
  const isAssumed = ({ rows }: Whole['economies'][number]): boolean =>
    rows.some(({ status }) => status === 'assumed');
  const known = sumOf(world.economies.filter((part) => !isAssumed(part))) / world.total;
  const assumed = sumOf(world.economies.filter(isAssumed)) / world.total;
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: whole };
}

export function caveatsOf(
  context: GraphContext,
  { world, choice, scheme }: { readonly world: Whole; readonly choice: Choice; readonly scheme: SchemeId },
): readonly Label[] {
  const found: Label[] = [];
  const names = (ids: readonly string[]): Label => listed([...new Set(ids)].map((id) => nameOf(context, id)));
  if (choice.others.length > 0) found.push(fill(words.others, { count: choice.others.length }));
  if (world.lumps.length > 0) {
    found.push(fill(words.lumps, { names: names(world.lumps.map(({ entity }) => entity)) }));
  }
  if (world.unallocated > 0) found.push(words.leftOver);
  if (world.withoutValue.length > 0) {
    found.push(fill(words.withoutValue, { names: names(world.withoutValue.map(({ subject }) => subject)) }));
  }
  found.push(fill(words.sides, { scheme: labelInSentence(schemes.get(scheme).label) }));
  const used = context.membership.yearUsed(scheme, world.year);
  if (used !== undefined && used !== world.year) found.push(fill(words.otherList, { used: String(used) }));
  return found;
}
