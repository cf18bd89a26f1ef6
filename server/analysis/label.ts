/** Building labels: one text per language, from entity names and templates. */
import type { Label, Language } from '../../schema/label.ts';
import { bases, units } from '../../schema/unit.ts';
import type { GraphContext } from './context/context.ts';

/** A label made by one function, called once per language. */
export function inEach(text: (language: Language) => string): Label {
  return { en: text('en'), fr: text('fr'), es: text('es') };
}

/** The name of an entity; its id where the graph does not hold it. */
export function nameOf(context: GraphContext, id: string): Label {
  return context.entities.get(id)?.name ?? inEach(() => id);
}

/** A name as it stands inside a sentence: a plain capitalised word in lower case, an acronym as it is. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second !== '' &&
    second === second.toLocaleLowerCase('en') &&
    second !== second.toLocaleUpperCase('en')
    ? first.toLocaleLowerCase('en') + name.slice(1)
    : name;
}

/** A label as it stands inside a sentence, in every language. */
export function labelInSentence(label: Label): Label {
  return inEach((language) => inSentence(label[language]));
}

/** Fills `{name}` places of a template, in every language. A place that is not given stays as it is. */
export function fill(template: Label, parts: Readonly<Record<string, Label | string | number>>): Label {
  return inEach((language) =>
    template[language].replace(/\{(\w+)\}/g, (place, name: string) => {
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (part === undefined) return place;
      return typeof part === 'object' ? part[language] : String(part);
    }),
  );
}

const listWords: Label = { en: ' and ', fr: ' et ', es: ' y ' };

/** "A, B and C"; beyond `most`, "A, B, C and 4 more". */
export function listed(names: readonly Label[], most = 6): Label {
  return inEach((language) => {
    const shown = names.slice(0, most).map((name) => name[language]);
    const rest = names.length - shown.length;
    if (rest > 0) {
      const more = { en: `${rest} more`, fr: `${rest} autres`, es: `${rest} más` };
      return `${shown.join(', ')}${listWords[language]}${more[language]}`;
    }
    if (shown.length < 2) return shown.join('');
    return `${shown.slice(0, -1).join(', ')}${listWords[language]}${shown.at(-1)}`;
  });
}

/** Sentences one after another. */
export function joined(sentences: readonly Label[]): Label {
  return inEach((language) => sentences.map((sentence) => sentence[language]).join(' '));
}

/** Formats are made once: to make one takes longer than to use it a hundred times. */
const percentFormats = new Map<string, Intl.NumberFormat>();

function percentFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = percentFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, { maximumSignificantDigits: digits });
  percentFormats.set(key, made);
  return made;
}

/**
 * A part of a whole as a percentage, in the figures of each language: "8.4%", « 8,4 % ».
 * @param digits significant ones
 */
export function percentText(part: number, digits: number): Label {
  return inEach((language) => {
    const figure = percentFormat(language, digits).format(part * 100);
    return language === 'en' ? `${figure}%` : `${figure}\u202f%`;
  });
}

/** A unit in words with its basis: "kt, contained". */
export function unitInWords(unitId: string): Label {
  const unit = units.get(unitId);
  const basis = bases.get(unit.basis).label;
  return inEach((language) =>
    unit.basis === 'none' ? unit.symbol[language] : `${unit.symbol[language]} (${basis[language]})`,
  );
}
