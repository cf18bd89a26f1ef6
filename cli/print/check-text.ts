/** A text that was checked: its figures, and what stands beside each, a row each. */
import type { Label, Language } from '../../schema/label.ts';
import type { BriefStatementOut, FigureOut, QuantityOut } from './answer.ts';
import { claimedText, verdictText } from './claims.ts';
import { figureText, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface TextCheckOut {
  readonly language: string;
  readonly words: number;
  readonly figures: readonly {
    readonly text: string;
    readonly period: { readonly text: string } | null;
    readonly note: string | null;
    readonly claims: readonly {
      readonly claim: {
        readonly id: string;
        readonly text: string;
        readonly document: string;
        readonly verdict: string;
        readonly period: { readonly text: string } | null;
        readonly quantity: QuantityOut | null;
      };
      readonly value: string;
      readonly year: string | null;
    }[];
    readonly statements: readonly {
      readonly figure: FigureOut;
      readonly value: string;
      readonly scope: readonly string[];
      readonly year: string | null;
      readonly about: string;
      readonly period: { readonly text: string };
      readonly statement: BriefStatementOut;
    }[];
  }[];
  readonly warnings: readonly { readonly text: string }[];
}

const heads = {
  text: { en: 'In the text', fr: 'Dans le texte', es: 'En el texto' },
  beside: { en: 'Beside it', fr: 'À côté', es: 'Al lado' },
  of: { en: 'Of what', fr: 'De quoi', es: 'De qué' },
  differs: { en: 'Difference', fr: 'Différence', es: 'Diferencia' },
  none: {
    en: 'No figure was found in the text.',
    fr: 'Aucun chiffre n’a été trouvé dans le texte.',
    es: 'No se encontró ninguna cifra en el texto.',
  },
  words: {
    en: '{words} words, read as {language}. Whether a statement speaks of the same thing is for the reader to judge.',
    fr: '{words} mots, lus en {language}. Que l’énoncé parle de la même chose, c’est au lecteur d’en juger.',
    es: '{words} palabras, leídas en {language}. Si un enunciado habla de lo mismo, lo juzga quien lee.',
  },
} as const satisfies Readonly<Record<string, Label>>;
const languageNames: Readonly<Record<string, Label>> = {
  EN: { en: 'English', fr: 'anglais', es: 'inglés' },
  FR: { en: 'French', fr: 'français', es: 'francés' },
  ES: { en: 'Spanish', fr: 'espagnol', es: 'español' },
};

/** No column is wider: a terminal would break its lines anywhere. */
const widest = 40;

/** Lines that break between words. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= widest) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const together = (...parts: readonly (string | null)[]): string =>
  wrapped(parts.filter((part) => part !== null && part !== '').join(' '));

export function printTextCheck(data: unknown, language: Language): string {
  const { figures, words, warnings, language: read } = data as TextCheckOut;
  const head = headIn(language);
  const rows = figures.flatMap(({ text, period, note, claims, statements }) => {
    const own = period === null ? text : `${text} (${period.text})`;
    const ofClaims = claims.map(({ claim, value, year }) => [
      [claimedText(claim.quantity, language), claim.period?.text ?? ''].filter(Boolean).join(', '),
      together(`${claim.id} (${verdictText(claim.verdict, language)})`, claim.text),
      wrapped(claim.document),
      together(value, year),
    ]);
    const ofStatements = statements.map(
      ({ figure, about, period: stated, value, scope, year, statement }) => [
        `${figureText(figure, language)}, ${stated.text}`,
        wrapped(about),
        wrapped(sourceText(statement)),
        together(value, ...scope, year),
      ],
    );
    const beside = [...ofClaims, ...ofStatements];
    const said = note === null ? [] : [['', '', '', wrapped(note)]];
    return [...beside, ...said].map((cells, place) => [place === 0 ? own : '', ...cells]);
  });
  const count = heads.words[language]
    .replace('{words}', words.toLocaleString(language))
    .replace('{language}', languageNames[read]?.[language] ?? read);
  return blocks(
    rows.length === 0
      ? heads.none[language]
      : tableText(
          [
            { head: heads.text[language] },
            { head: heads.beside[language] },
            { head: heads.of[language] },
            { head: head('source') },
            { head: heads.differs[language] },
          ],
          rows,
        ),
    [count, ...warnings.map(({ text }) => text)].join('\n'),
  );
}
