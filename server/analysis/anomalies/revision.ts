/** Revisions: what one publisher gives for the same thing and year in two editions, one after the other. */
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import { fill } from '../label.ts';
import type { YearlyKind } from './kind.ts';
import { ascending, newestEdition, told } from './parts.ts';
import { filterOf, seriesFollowed, type Thing } from './series-rows.ts';
import { findSteps, partsOf, type Step } from './steps.ts';
import { innocent } from './words.ts';

/** A quarter more or less. */
const leastFactor = 1.25;

/** Where editions are one table printed again; of value added, editions are works of their own. */
const revised: readonly PredicateId[] = [
  'extracts',
  'smelts',
  'refines',
  'hasReserves',
  'generatesEwaste',
  'collectsEwaste',
  'recyclesEwaste',
];

const sentences = {
  raised: {
    en: '{economy} ({what}): for {year}, {source} gives at least a quarter more in its edition {later} than in {earlier}.',
    fr: '{economy} ({what}) : pour {year}, {source} donne au moins un quart de plus dans son édition {later} que dans {earlier}.',
    es: '{economy} ({what}): para {year}, {source} da al menos un cuarto más en su edición {later} que en {earlier}.',
  },
  lowered: {
    en: '{economy} ({what}): for {year}, {source} gives less by a fifth or more in its edition {later} than in {earlier}.',
    fr: '{economy} ({what}) : pour {year}, {source} donne un cinquième de moins, ou plus, dans son édition {later} que dans {earlier}.',
    es: '{economy} ({what}): para {year}, {source} da un quinto menos, o más, en su edición {later} que en {earlier}.',
  },
} as const satisfies Readonly<Record<string, Label>>;
const toCheck: Label = {
  en: 'What did the publisher learn in between, and does an answer still stand on the earlier figure?',
  fr: 'Qu’a appris l’éditeur entre-temps, et une réponse repose-t-elle encore sur l’ancien chiffre ?',
  es: '¿Qué supo el editor entretanto, y se apoya aún alguna respuesta en la cifra anterior?',
};
const reasons: readonly Label[] = [innocent.firstEstimate, innocent.newWay, innocent.misprint];

export const revision: YearlyKind = {
  id: 'revision',
  label: {
    en: 'Revisions between editions',
    fr: 'Révisions entre éditions',
    es: 'Revisiones entre ediciones',
  },
  sentence: {
    en: 'One publisher gives another figure for the same thing and year in its next edition: a quarter more, or a fifth less.',
    fr: 'Un éditeur donne un autre chiffre de la même chose et de la même année dans l’édition suivante : un quart de plus, ou un cinquième de moins.',
    es: 'Un editor da otra cifra de lo mismo y del mismo año en su edición siguiente: un cuarto más, o un quinto menos.',
  },
  isAboutEconomies: true,
  years(context, { material }) {
    const printed = groupBy(
      seriesFollowed(context, { only: revised, material }),
      ({ predicate, object, product, source, dimension }) =>
        JSON.stringify([predicate, object, product, source, dimension]),
    );
    return ascending(
      [...printed.values()].flatMap((editions) => {
        const years = editions.flatMap((series) =>
          series.years.filter(({ economies }) => economies > 1).map(({ year }) => year),
        );
        return years.filter((year, index) => years.indexOf(year) !== index);
      }),
    );
  },
  plan: (context, { material }, year) => ({
    filters: [filterOf(revised, material, { from: year, to: year })],
    find: ([amounts = []]) =>
      findSteps(context, amounts, {
        id: 'revision',
        year,
        leastFactor,
        stepsOf: (thing) => stepsOf(context, thing, year),
        say: ([earlier, later], isMore) => ({
          state: isMore ? 'raised' : 'lowered',
          sentence: fill(sentences[isMore ? 'raised' : 'lowered'], {
            ...partsOf(context, later),
            year: String(year),
            later: later.edition,
            earlier: earlier.edition,
          }),
          figures: [
            told('inEdition', earlier, { edition: earlier.edition }),
            told('inEdition', later, { edition: later.edition }),
          ],
          innocent: reasons,
          toCheck,
        }),
      }),
  }),
  caveats: () => [],
};

/** The newest edition that gives the year for two economies, against the one before it. */
function stepsOf(context: GraphContext, { first, editions }: Thing, year: number): readonly Step[] {
  const [later, earlier] = [...editions.keys()]
    .sort(newestEdition(context, first.source))
    .map((edition) => editions.get(edition))
    .filter((subjects) => [...(subjects?.values() ?? [])].filter((years) => years.has(year)).length > 1);
  if (later === undefined || earlier === undefined) return [];
  return [...later].flatMap(([subject, years]): readonly Step[] => {
    const [before, after] = [earlier.get(subject)?.get(year), years.get(year)];
    return before === undefined || after === undefined ? [] : [[before, after]];
  });
}
