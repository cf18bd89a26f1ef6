/** How many of an economy's people use the internet: the benefit that most economies have a figure of. */
import { figureOfRow } from '../../figure.ts';
import { choose } from '../../whole/choose.ts';
import { internetIndicator } from '../../whole/indicator.ts';
import { isOfSeries } from '../../whole/whole.ts';
import type { Measure } from './measure.ts';

const label = {
  en: 'People who use the internet',
  fr: 'Personnes qui utilisent internet',
  es: 'Personas que usan internet',
};

export const internetUse: Measure = {
  id: 'internet-use',
  label,
  scope: {
    en: 'Share of people who used the internet in the last three months, from any place and device. It does not say how well, how often or at what cost.',
    fr: 'Part des personnes qui ont utilisé internet dans les trois derniers mois, de tout lieu et appareil. Elle ne dit ni comment, ni combien, ni à quel prix.',
    es: 'Parte de las personas que usaron internet en los últimos tres meses, desde cualquier lugar y dispositivo. No dice cómo, ni cuánto, ni a qué precio.',
  },
  plan(context, { year, precedence }) {
    const choice = choose(context, {
      predicate: 'hasIndicator',
      object: internetIndicator,
      dimension: 'ratio',
      year,
      rule: precedence,
    });
    return {
      wanted: choice === undefined ? [] : [choice],
      filters: [],
      years: [],
      answer(rows) {
        if (choice === undefined) return undefined;
        const own = rows.filter(
          (row) => row.subject.startsWith('economy:') && isOfSeries(row, choice.series, choice.year),
        );
        const figures = own.flatMap((row) => {
          const figure = figureOfRow(row, undefined, choice);
          return figure === null || figure.quantity.value === null ? [] : [[row.subject, figure] as const];
        });
        return figures.length === 0
          ? undefined
          : {
              period: String(choice.year),
              label,
              note: null,
              figures: new Map(figures),
              shares: new Map(),
            };
      },
    };
  },
};
