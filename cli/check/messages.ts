/** What is said of a text that cannot be read or checked, in three languages. */
import type { Label, Language } from '../../schema/label.ts';
import { textLimits } from '../../schema/text-to-check.ts';

const messages = {
  missing: {
    en: '{path}: there is no such file.',
    fr: '{path}\u202f: ce fichier n’existe pas.',
    es: '{path}: no existe este fichero.',
  },
  folder: {
    en: '{path}: it is a folder; a file of text was expected.',
    fr: '{path}\u202f: c’est un dossier\u202f; un fichier de texte était attendu.',
    es: '{path}: es una carpeta; se esperaba un fichero de texto.',
  },
  notReadable: {
    en: '{path}: it may not be read.',
    fr: '{path}\u202f: il ne peut pas être lu.',
    es: '{path}: no se puede leer.',
  },
  TEXT_EMPTY: {
    en: '{path}: there is no word in it, so nothing to check.',
    fr: '{path}\u202f: il n’y a pas un mot, donc rien à vérifier.',
    es: '{path}: no hay ninguna palabra, así que nada que verificar.',
  },
  TEXT_TOO_LONG: {
    en: '{path}: {found} words or characters; at most {words} words and {characters} characters are taken.',
    fr: '{path}\u202f: {found} mots ou caractères\u202f; {words} mots et {characters} caractères au plus sont acceptés.',
    es: '{path}: {found} palabras o caracteres; se aceptan {words} palabras y {characters} caracteres como máximo.',
  },
  tooLarge: {
    en: '{path}: {found} bytes, more than any text of {words} words; give a part of it.',
    fr: '{path}\u202f: {found} octets, plus qu’aucun texte de {words} mots\u202f; donnez-en une partie.',
    es: '{path}: {found} bytes, más que cualquier texto de {words} palabras; dé una parte.',
  },
  TEXT_UNREADABLE: {
    en: '{path}: it holds control characters; it is no text, but a file of another kind, such as a PDF or a document of an office. Save it as plain text.',
    fr: '{path}\u202f: il contient des caractères de commande\u202f; ce n’est pas du texte mais un fichier d’un autre type, comme un PDF ou un document de bureautique. Enregistrez-le en texte brut.',
    es: '{path}: contiene caracteres de control; no es texto, sino un fichero de otro tipo, como un PDF o un documento de ofimática. Guárdelo como texto sin formato.',
  },
  notUtf8: {
    en: '{path}: it is not UTF-8 (byte {found} fits no character). Save it as UTF-8.',
    fr: '{path}\u202f: ce n’est pas de l’UTF-8 (l’octet {found} ne convient à aucun caractère). Enregistrez-le en UTF-8.',
    es: '{path}: no es UTF-8 (el byte {found} no forma ningún carácter). Guárdelo como UTF-8.',
  },
  stdin: { en: 'standard input', fr: 'entrée standard', es: 'entrada estándar' },
} as const satisfies Readonly<Record<string, Label>>;
export type MessageId = keyof typeof messages;

export function isMessage(id: string): id is MessageId {
  return Object.hasOwn(messages, id);
}

export function message(
  id: MessageId,
  language: Language,
  { path = '', found }: { readonly path?: string; readonly found?: number } = {},
): string {
  const number = (value: number): string => value.toLocaleString(language);
  return messages[id][language]
    .replaceAll('{path}', path)
    .replaceAll('{found}', found === undefined ? '' : number(found))
    .replaceAll('{words}', number(textLimits.words))
    .replaceAll('{characters}', number(textLimits.characters));
}
