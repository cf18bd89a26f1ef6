/** Jumps from one year to the next in one series of one publisher and edition. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { fill } from '../label.ts';
import type { YearlyKind } from './kind.ts';
import { ascending, newestEdition, told } from './parts.ts';
import { filterOf, followed, seriesFollowed, type Thing } from './series-rows.ts';
import { findSteps, partsOf, type Step } from './steps.ts';
import { innocent } from './words.ts';

/** A doubling or a halving. */
const leastFactor = 2;

const sentences = {
  rise: {
    en: '{economy} ({what}): the figure of {year} is at least twice that of {before}, by {source}, edition {edition}.',
    fr: '{economy} ({what}) : le chiffre de {year} est au moins le double de celui de {before}, selon {source}, édition {edition}.',
    es: '{economy} ({what}): la cifra de {year} es al menos el doble de la de {before}, según {source}, edición {edition}.',
  },
  fall: {
    en: '{economy} ({what}): the figure of {year} is at most half that of {before}, by {source}, edition {edition}.',
    fr: '{economy} ({what}) : le chiffre de {year} est au plus la moitié de celui de {before}, selon {source}, édition {edition}.',
    es: '{economy} ({what}): la cifra de {year} es como mucho la mitad de la de {before}, según {source}, edición {edition}.',
  },
} as const satisfies Readonly<Record<string, Label>>;
const toCheck: Label = {
  en: 'What changed between the two years: the thing, or the way it is counted?',
  fr: 'Qu’est-ce qui a changé entre les deux années : la chose, ou la façon de la compter ?',
  es: '¿Qué cambió entre los dos años: la cosa, o la forma de contarla?',
};
const reasons: readonly Label[] = [innocent.openedOrClosed, innocent.newWay, innocent.rounded];

export const jump: YearlyKind = {
  id: 'jump',
  label: { en: 'Jumps between years', fr: 'Sauts d’une année à l’autre', es: 'Saltos entre años' },
  sentence: {
    en: 'Within one series of one publisher, a figure doubles or halves from one year to the next.',
    fr: 'Dans une même série d’un éditeur, un chiffre double ou diminue de moitié d’une année à l’autre.',
    es: 'En una misma serie de un editor, una cifra se duplica o se reduce a la mitad de un año a otro.',
  },
  isAboutEconomies: true,
  years: (context, { material }) =>
    ascending(
      seriesFollowed(context, { material }).flatMap(({ years }) =>
        years.flatMap(({ year, economies }, index) =>
          economies > 1 && years[index - 1]?.year === year - 1 ? [year] : [],
        ),
      ),
    ),
  plan: (context, { material }, year) => ({
    filters: [filterOf(followed, material, { from: year - 1, to: year })],
    find: ([amounts = []]) =>
      findSteps(context, amounts, {
        id: 'jump',
        year,
        leastFactor,
        stepsOf: (thing) => stepsOf(context, thing, year),
        say: ([before, after], isMore) => ({
          state: isMore ? 'rise' : 'fall',
          sentence: fill(sentences[isMore ? 'rise' : 'fall'], {
            ...partsOf(context, after),
            year: String(year),
            before: String(year - 1),
            edition: after.edition,
          }),
          figures: [
            told('inYear', before, { year: String(year - 1) }),
            told('inYear', after, { year: String(year) }),
          ],
          innocent: reasons,
          toCheck,
        }),
      }),
  }),
  caveats: () => [],
};

/** The newest edition that gives both years for at least two economies: a jump is told once. */
function stepsOf(context: GraphContext, { first, editions }: Thing, year: number): readonly Step[] {
  for (const edition of [...editions.keys()].sort(newestEdition(context, first.source))) {
    const steps = [...(editions.get(edition) ?? [])].flatMap(([, years]): readonly Step[] => {
      const [before, after] = [years.get(year - 1), years.get(year)];
      return before === undefined || after === undefined ? [] : [[before, after]];
    });
    if (steps.length > 1) return steps;
  }
  return [];
}
