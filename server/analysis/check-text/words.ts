/** What a check of a text says in words, in three languages. `{name}` is filled in. */
import type { Label, Language } from '../../../schema/label.ts';
import { type PredicateId, predicateOf } from '../../../schema/predicate.ts';
import { type Basis, bases } from '../../../schema/unit.ts';
import type { Quantity } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, inEach, nameOf } from '../label.ts';
import type { WarningId } from './answer.ts';

/** Up to this part, two numbers are called the same. */
const samePart = 0.0005;
/** From so many times on, per cents say little. */
const timesFrom = 2;

const values = {
  none: {
    en: 'The two numbers cannot be divided by each other.',
    fr: 'Les deux nombres ne se divisent pas l’un par l’autre.',
    es: 'Los dos números no se pueden dividir entre sí.',
  },
  same: {
    en: 'The text gives the same number.',
    fr: 'Le texte donne le même nombre.',
    es: 'El texto da el mismo número.',
  },
  above: {
    en: 'The text is {part} above it.',
    fr: 'Le texte est {part} au-dessus.',
    es: 'El texto está un {part} por encima.',
  },
  below: {
    en: 'The text is {part} below it.',
    fr: 'Le texte est {part} en dessous.',
    es: 'El texto está un {part} por debajo.',
  },
  times: {
    en: 'The text gives {times} times as much.',
    fr: 'Le texte donne {times} fois ce chiffre.',
    es: 'El texto da {times} veces esa cifra.',
  },
  within: {
    en: 'The text gives {low} to {high} times as much.',
    fr: 'Le texte donne de {low} à {high} fois ce chiffre.',
    es: 'El texto da de {low} a {high} veces esa cifra.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Made once: each takes longer than all that it writes. */
const twoFigures: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }),
  fr: new Intl.NumberFormat('fr', { maximumSignificantDigits: 2 }),
  es: new Intl.NumberFormat('es', { maximumSignificantDigits: 2 }),
};

function figure(value: number): Label {
  return inEach((language) => twoFigures[language].format(value));
}

function percent(part: number): Label {
  const number = figure(part * 100);
  return inEach((language) => (language === 'en' ? `${number.en}%` : `${number[language]}\u202f%`));
}

/** The difference of two numbers, from the text's divided by the other. */
export function valueWords(ratio: Pick<Quantity, 'value' | 'low' | 'high'> | null): Label {
  if (ratio === null) return values.none;
  const { value, low, high } = ratio;
  if (value === null)
    return low === null || high === null
      ? values.none
      : fill(values.within, { low: figure(low), high: figure(high) });
  if (Math.abs(value - 1) <= samePart) return values.same;
  if (value >= timesFrom || value <= 1 / timesFrom) return fill(values.times, { times: figure(value) });
  return fill(value > 1 ? values.above : values.below, { part: percent(Math.abs(value - 1)) });
}

const years = {
  other: {
    en: 'It is of {stated}; the text speaks of {own}.',
    fr: 'Il porte sur {stated} ; le texte parle de {own}.',
    es: 'Es de {stated}; el texto habla de {own}.',
  },
  none: {
    en: 'It is of {stated}; the sentence names no year.',
    fr: 'Il porte sur {stated} ; la phrase ne nomme aucune année.',
    es: 'Es de {stated}; la frase no nombra ningún año.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** @returns null where both are of the same years */
export function yearWords(own: string | null, stated: string): Label | null {
  if (own === stated) return null;
  const spelled = (period: string): string => period.replace('/', '–');
  return own === null
    ? fill(years.none, { stated: spelled(stated) })
    : fill(years.other, { stated: spelled(stated), own: spelled(own) });
}

const scopes = {
  noPlace: {
    en: 'The sentence names no place or company; the statement is of {subject}.',
    fr: 'La phrase ne nomme ni lieu ni entreprise ; l’énoncé porte sur : {subject}.',
    es: 'La frase no nombra lugar ni empresa; el enunciado es de: {subject}.',
  },
  otherSubject: {
    en: 'The sentence names {named}; the statement is of {subject}.',
    fr: 'La phrase nomme : {named} ; l’énoncé porte sur : {subject}.',
    es: 'La frase nombra: {named}; el enunciado es de: {subject}.',
  },
  otherRelation: {
    en: 'Other words stand nearer to the number than those of this relation: {relation}.',
    fr: 'D’autres mots sont plus près du nombre que ceux de cette relation : {relation}.',
    es: 'Otras palabras están más cerca del número que las de esta relación: {relation}.',
  },
  notNamed: {
    en: 'The statement is of another extent: {what}, which the sentence does not name.',
    fr: 'L’énoncé a une autre étendue : {what}, que la phrase ne nomme pas.',
    es: 'El enunciado tiene otra extensión: {what}, que la frase no nombra.',
  },
  narrower: {
    en: 'The sentence speaks of {what}, which the statement does not name.',
    fr: 'La phrase parle de ceci, que l’énoncé ne nomme pas : {what}.',
    es: 'La frase habla de esto, que el enunciado no nombra: {what}.',
  },
  nearer: {
    en: 'Another name stands nearer to the number, {named}; the statement is of {subject}.',
    fr: 'Un autre nom est plus près du nombre : {named} ; l’énoncé porte sur : {subject}.',
    es: 'Otro nombre está más cerca del número: {named}; el enunciado es de: {subject}.',
  },
  either: {
    en: 'The name in the sentence is that of two countries; the statement is of {subject}.',
    fr: 'Le nom dans la phrase est celui de deux pays ; l’énoncé porte sur : {subject}.',
    es: 'El nombre en la frase es el de dos países; el enunciado es de: {subject}.',
  },
  basis: {
    en: 'The statement is measured on this basis, which the sentence does not name: {basis}.',
    fr: 'L’énoncé est mesuré sur cette base, que la phrase ne nomme pas : {basis}.',
    es: 'El enunciado está medido sobre esta base, que la frase no nombra: {basis}.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** What a statement and a sentence do not share. */
export const scopeWords = {
  noPlace: (context: GraphContext, subject: string): Label =>
    fill(scopes.noPlace, { subject: nameOf(context, subject) }),
  otherSubject: (context: GraphContext, subject: string, named: string): Label =>
    fill(scopes.otherSubject, { subject: nameOf(context, subject), named: nameOf(context, named) }),
  otherRelation: (predicate: PredicateId): Label =>
    fill(scopes.otherRelation, { relation: predicateOf(predicate).label }),
  notNamed: (context: GraphContext, id: string): Label =>
    fill(scopes.notNamed, { what: nameOf(context, id) }),
  narrower: (what: Label): Label => fill(scopes.narrower, { what }),
  nearer: (context: GraphContext, named: string, subject: string): Label =>
    fill(scopes.nearer, { named: nameOf(context, named), subject: nameOf(context, subject) }),
  either: (context: GraphContext, subject: string): Label =>
    fill(scopes.either, { subject: nameOf(context, subject) }),
  basis: (basis: Basis): Label => fill(scopes.basis, { basis: bases.get(basis).label }),
} as const;

/** Why nothing stands beside a figure, or how it was read. */
export const notes = {
  noUnit: {
    en: 'A number without a unit: it is not compared.',
    fr: 'Un nombre sans unité : il n’est pas comparé.',
    es: 'Un número sin unidad: no se compara.',
  },
  nothing: {
    en: 'Nothing comparable was found: this reading goes by words, and the release may hold what it did not find.',
    fr: 'Rien de comparable n’a été trouvé : cette lecture suit les mots, et la version peut contenir ce qu’elle n’a pas trouvé.',
    es: 'No se encontró nada comparable: esta lectura sigue las palabras, y la versión puede contener lo que no encontró.',
  },
  withheld: {
    en: 'Something was found, and is left out here: harms of countries and named companies stand apart.',
    fr: 'Quelque chose a été trouvé, et est laissé de côté ici : dommages de pays et entreprises nommées restent séparés.',
    es: 'Se encontró algo, y se deja aparte aquí: los daños de países y las empresas nombradas quedan separados.',
  },
  ambiguous: {
    en: 'Read as {value}: in another language its point or comma would mean another number.',
    fr: 'Lu comme {value} : dans une autre langue, son point ou sa virgule voudrait dire un autre nombre.',
    es: 'Leído como {value}: en otro idioma, su punto o su coma querría decir otro número.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export function ambiguousNote(value: number): Label {
  const text = inEach((language) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(value),
  );
  return fill(notes.ambiguous, { value: text });
}

const languageNames: Readonly<Record<'en' | 'fr' | 'es', Label>> = {
  en: { en: 'English', fr: 'anglais', es: 'inglés' },
  fr: { en: 'French', fr: 'français', es: 'francés' },
  es: { en: 'Spanish', fr: 'espagnol', es: 'español' },
};

export const warningWords: Readonly<Record<WarningId, Label>> = {
  language: {
    en: 'The text looks like {likely}; it was read as {given}, in which points and commas may mean something else.',
    fr: 'Le texte semble être en {likely} ; il a été lu comme du texte en {given}, où points et virgules peuvent avoir un autre sens.',
    es: 'El texto parece estar en {likely}; se leyó como texto en {given}, donde puntos y comas pueden tener otro sentido.',
  },
  markup: {
    en: 'Tags of HTML in the text were passed over.',
    fr: 'Les balises HTML du texte ont été ignorées.',
    es: 'Las etiquetas HTML del texto se pasaron por alto.',
  },
  'named-left-out': {
    en: 'Statements about named companies are left out here, since harms that are documented for whole countries stand beside. They can be asked for apart.',
    fr: 'Les énoncés sur des entreprises nommées sont laissés de côté ici, car des dommages documentés pour des pays entiers figurent à côté. Ils peuvent être demandés à part.',
    es: 'Los enunciados sobre empresas nombradas se dejan aparte aquí, porque al lado figuran daños documentados para países enteros. Se pueden pedir por separado.',
  },
  'harms-left-out': {
    en: 'Harms that are documented for whole countries are left out here, since statements about named companies stand beside. They can be asked for apart.',
    fr: 'Les dommages documentés pour des pays entiers sont laissés de côté ici, car des énoncés sur des entreprises nommées figurent à côté. Ils peuvent être demandés à part.',
    es: 'Los daños documentados para países enteros se dejan aparte aquí, porque al lado figuran enunciados sobre empresas nombradas. Se pueden pedir por separado.',
  },
};

export function languageWarning(likely: 'en' | 'fr' | 'es', given: 'en' | 'fr' | 'es'): Label {
  return fill(warningWords.language, { likely: languageNames[likely], given: languageNames[given] });
}
