/** A statement in words: its sentence, and how a name stands in the middle of one. */
import type { TFunction } from 'i18next';
import type { NamedResult, StageName } from '../../picture/answer.ts';
import type { Language } from '../language/language.ts';
import type { StatementLine } from './statement.ts';

export type StatementSaid = Pick<StatementLine, 'subject' | 'predicate' | 'object' | 'product' | 'period'> & {
  readonly stage?: StageName | null;
};

/** What sentences need of a language: its words for statements, and the names of stages. */
export interface Speech {
  readonly language: Language;
  readonly t: TFunction<'statement'>;
  readonly stages: Readonly<Record<StageName, string>>;
}

/** Kinds whose names are common nouns; names of places, makers, devices and codes keep their capitals. */
const common = /^(material|component|harm|indicator):/;

/** "Cobalt" as it stands inside a sentence: "cobalt". Abbreviations stay: "LED backlight". */
export function nameWithin({ id, name }: NamedResult): string {
  return common.test(id) && /^\p{Lu}[\p{Ll}\s-]/u.test(name)
    ? `${name[0]?.toLowerCase()}${name.slice(1)}`
    : name;
}

/** Stands before a name that French may have to bind to "de": "extraction d’or". */
const bond = '\u2060';
// The word "de" and not the end of another one: « possède Equiano ».
const bound = /(?<!\p{L})([Dd])e \u2060(?=[aàâeéèêiîoôuœy]|hafnium|hélium|holmium)/giu;

function filled({ predicate, object, stage }: StatementSaid, subjectName: string, speech: Speech): string {
  const { language, t, stages } = speech;
  const values = {
    subject: subjectName,
    object: object === null ? '' : `${bond}${nameWithin(object)}`,
    stage: stage == null ? '' : stages[stage].toLowerCase(),
  };
  const key = `${object === null ? 'alone' : 'said'}.${predicate.id}`;
  // A predicate without words of ours: the label of the API, which is right, if stiff.
  const plain = [subjectName, predicate.label, values.object].filter((part) => part !== '').join(' ');
  const text = t(key, { ...values, defaultValue: plain, interpolation: { escapeValue: false } });
  return (language === 'fr' ? text.replace(bound, '$1’') : text).replaceAll(bond, '');
}

function ended(said: string, { product, period }: StatementSaid): string {
  return `${said}${product === null ? '' : ` (${nameWithin(product)})`}, ${periodText(period.text)}`;
}

/** "DR Congo mines cobalt, 2024". */
export function sentenceOf(statement: StatementSaid, speech: Speech): string {
  return ended(filled(statement, statement.subject.name, speech), statement);
}

/** The same under the subject's own name: "Mines cobalt, 2024". */
export function saidOfSubject(statement: StatementSaid, speech: Speech): string {
  const text = filled(statement, '', speech).replace(/^[\s,]+/, '');
  return ended(`${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`, statement);
}

/** "2011–2016" for the span "2011/2016"; years and days as they are. */
export function periodText(period: string): string {
  return period.replace('/', '–');
}
