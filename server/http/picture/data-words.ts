/** The words of the README that goes with the data behind a picture. `{…}` is filled in. */
import type { Language } from '../../../schema/label.ts';

interface DataWords {
  /** With `{release}` and `{link}`. */
  readonly drawn: string;
  readonly files: string;
  /** With `{file}`, as the two below. */
  readonly figures: string;
  readonly answer: string;
  readonly citation: string;
  readonly licences: string;
  readonly reading: string;
  readonly sources: string;
  /** With `{publisher}`, `{title}`, `{terms}`, `{attribution}` and `{url}`. */
  readonly source: string;
  /** With `{release}`. */
  readonly release: string;
}

export const dataWords: Readonly<Record<Language, DataWords>> = {
  en: {
    drawn: 'Drawn by Filon, release {release}: {link}',
    files: 'Files',
    figures:
      '`{file}`: every figure of the answer, a row each: where it stands in it, what it is of, value, bounds, unit, status, and why there is none. Blank is not known, and no zero.',
    answer: '`{file}`: the question (GraphQL, with its variables) and the whole answer.',
    citation: '`citation.txt`, `citation.bib`, `citation.json`: how to cite it.',
    licences: '`LICENCES.txt`: the terms of each source.',
    reading:
      'Texts that a spreadsheet would compute have an apostrophe before them in CSV. To be named is no accusation: each statement says what its source says.',
    sources: 'Sources and their terms',
    source: '{publisher}, {title}. Licence: {terms}. {attribution} {url}',
    release: 'Release {release}',
  },
  fr: {
    drawn: 'Dessiné par Filon, version {release}\u202f: {link}',
    files: 'Fichiers',
    figures:
      '`{file}`\u202f: chaque chiffre de la réponse, un par ligne\u202f: où il s’y trouve, de quoi il est, valeur, bornes, unité, statut, et pourquoi il n’y en a pas. Un champ vide veut dire inconnu, et non zéro.',
    answer: '`{file}`\u202f: la question (GraphQL, avec ses variables) et la réponse entière.',
    citation: '`citation.txt`, `citation.bib`, `citation.json`\u202f: comment citer.',
    licences: '`LICENCES.txt`\u202f: les conditions de chaque source.',
    reading:
      'Dans les CSV, une apostrophe précède les textes qu’un tableur calculerait. Être nommé n’est pas une accusation\u202f: chaque énoncé dit ce que dit sa source. Les noms des colonnes et des champs sont en anglais, comme dans l’API.',
    sources: 'Les sources et leurs conditions',
    source: '{publisher}, {title}. Licence\u202f: {terms}. {attribution} {url}',
    release: 'Version {release}',
  },
  es: {
    drawn: 'Dibujado por Filon, versión {release}: {link}',
    files: 'Archivos',
    figures:
      '`{file}`: cada cifra de la respuesta, una por fila: dónde está en ella, de qué es, valor, cotas, unidad, estado, y por qué no la hay. Un campo vacío quiere decir desconocido, y no cero.',
    answer: '`{file}`: la pregunta (GraphQL, con sus variables) y la respuesta entera.',
    citation: '`citation.txt`, `citation.bib`, `citation.json`: cómo citarlo.',
    licences: '`LICENCES.txt`: las condiciones de cada fuente.',
    reading:
      'En los CSV, un apóstrofo precede a los textos que una hoja de cálculo calcularía. Ser nombrado no es una acusación: cada enunciado dice lo que dice su fuente. Los nombres de columnas y campos están en inglés, como en la API.',
    sources: 'Las fuentes y sus condiciones',
    source: '{publisher}, {title}. Licencia: {terms}. {attribution} {url}',
    release: 'Versión {release}',
  },
};
