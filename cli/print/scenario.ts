/** A scenario: its sentence, what it moves over all years, what producers lose, and what is assumed. */
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerOut, FigureOut, NamedOut } from './answer.ts';
import { footer } from './answers.ts';
import { figureText, sideText } from './figure.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface ScenarioOut extends AnswerOut {
  readonly headline: string;
  readonly scale: { readonly label: string; readonly reason: string };
  readonly results: readonly {
    readonly label: string;
    readonly before: FigureOut;
    readonly after: FigureOut;
    readonly relative: FigureOut;
  }[];
  readonly producers: readonly {
    readonly economy: NamedOut;
    readonly side: string;
    readonly valueBefore: FigureOut;
    readonly change: FigureOut;
  }[];
  readonly assumed: readonly { readonly text: string; readonly figure: FigureOut }[];
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
}

const heads = {
  what: { en: 'What', fr: 'Grandeur', es: 'Magnitud' },
  before: { en: 'Before', fr: 'Avant', es: 'Antes' },
  after: { en: 'After', fr: 'Après', es: 'Después' },
  change: { en: 'Change', fr: 'Écart', es: 'Cambio' },
  producer: { en: 'Who digs', fr: 'Qui extrait', es: 'Quién extrae' },
  assumed: { en: 'Assumed', fr: 'Supposé', es: 'Supuesto' },
} as const satisfies Readonly<Record<string, Label>>;

/** Economies of a printed answer end here; the whole stands in --json. */
const mostRows = 15;

export function printScenario(data: unknown, language: Language): string {
  const answer = data as ScenarioOut;
  const head = headIn(language);
  const said = (name: keyof typeof heads): string => heads[name][language];
  return blocks(
    answer.headline,
    `${answer.scale.label} ${answer.scale.reason}`,
    tableText(
      [
        { head: said('what') },
        { head: said('before'), isNumber: true },
        { head: said('after'), isNumber: true },
        { head: said('change'), isNumber: true },
      ],
      answer.results.map(({ label, before, after, relative }) => [
        label,
        figureText(before, language),
        figureText(after, language),
        figureText(relative, language),
      ]),
    ),
    tableText(
      [
        { head: said('producer') },
        { head: head('side') },
        { head: said('before'), isNumber: true },
        { head: said('change'), isNumber: true },
      ],
      answer.producers
        .slice(0, mostRows)
        .map(({ economy, side, valueBefore, change }) => [
          economy.name,
          sideText(side, language),
          figureText(valueBefore, language),
          figureText(change, language),
        ]),
    ),
    tableText(
      [{ head: said('assumed') }, { head: '', isNumber: true }],
      answer.assumed.map(({ text, figure }) => [text, figureText(figure, language)]),
    ),
    answer.unknown.map(({ what, reason }) => `- ${what}. ${reason}`).join('\n'),
    footer(answer, language),
  );
}
