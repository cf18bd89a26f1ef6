/** Message 6: what efficiency saves, more use takes back (rebound). */
import type { StatementRow } from '../../../../schema/store.ts';
import { fill } from '../../label.ts';
import type { MessageFigure } from '../answer.ts';
import { change, counted, inWords, isPast, newestOf, oldestOf, stated, world } from '../figures.ts';
import { message } from '../item.ts';
import { reboundWords as words } from '../words/rebound.ts';

const ember = ['ember-grid-intensity'] as const;

export const rebound = message({
  id: 'rebound',
  label: words.label,
  wanted: {
    intensity: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:electricity-carbon-intensity'],
      source: ember,
    },
    demand: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:electricity-demand'],
      source: ember,
    },
    effectiveness: {
      predicate: ['hasIndicator'],
      object: ['indicator:power-usage-effectiveness'],
      source: ['datacenter-pue'],
    },
    america: { predicate: ['usesEnergy'], source: ['lbnl-data-centres'] },
    ireland: { predicate: ['usesEnergy'], source: ['cso-data-centres'] },
    waste: { subject: [world], predicate: ['generatesEwaste'], source: ['un-ewaste-monitors'] },
    internet: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:internet-use'],
      source: ['un-sdg-ict'],
    },
  },
  claims: ['CLM-001', 'CLM-002', 'CLM-046', 'CLM-048', 'CLM-072'],
  settings: {
    spared: {
      device: 'device:smartphone',
      levers: [
        { lever: 'lifetime', value: 2 },
        { lever: 'rebound', value: 0 },
      ],
    },
    kept: { device: 'device:smartphone', levers: [{ lever: 'lifetime', value: 2 }] },
  },
  body({ rows, settled }) {
    const perUnit = endsOf(rows('intensity').filter(isPast));
    const demand = endsOf(rows('demand').filter(isPast));
    const waste = endsOf(rows('waste').filter((row) => isPast(row) && row.unit === 'Mt:gross'));
    const rates = rows('effectiveness')
      .filter(({ value }) => value !== null)
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.row - b.row);
    const less = change(words.change, ...perUnit);
    const more = change(words.change, ...demand);
    const [lessWords, moreWords] = [inWords(less), inWords(more)];
    return {
      headline:
        lessWords === null || moreWords === null
          ? null
          : fill(words.headline, {
              less: lessWords,
              more: moreWords,
              years: (less?.period ?? '').replace('/', '–'),
            }),
      found: [
        {
          id: 'electricity',
          bearing: 'shows',
          text: words.electricityText,
          scope: words.electricityScope,
          figures: [...through(words.intensity, perUnit), less, ...through(words.demand, demand), more],
        },
        {
          id: 'data-centres',
          bearing: 'shows',
          text: words.dataCentresText,
          scope: words.dataCentresScope,
          figures: [
            ...(['america', 'ireland'] as const).flatMap((place) => {
              const ends = endsOf(rows(place).filter(isPast));
              return [...through(words.dataCentres, ends), change(words.change, ...ends)];
            }),
            counted(words.rated, rates.length, rates),
            anonymous(stated(words.leastRate, rates[0])),
            anonymous(stated(words.mostRate, rates.at(-1))),
          ],
        },
        {
          id: 'waste',
          bearing: 'shows',
          text: words.wasteText,
          scope: words.wasteScope,
          figures: [...through(words.waste, waste), change(words.change, ...waste)],
        },
        {
          id: 'kept-longer',
          bearing: 'shows',
          text: words.keptText,
          scope: words.keptScope,
          figures: [
            settled('spared')(words.spared, 'purchases', 'relative'),
            settled('kept')(words.sparedWithRebound, 'purchases', 'relative'),
          ],
        },
        {
          id: 'more-people',
          bearing: 'contradicts',
          text: words.peopleText,
          scope: words.peopleScope,
          figures: through(words.internet, sameYears(rows('internet'), waste)),
        },
      ],
      unknown: words.unknown,
    };
  },
});

type Ends = readonly [before: StatementRow | undefined, after: StatementRow | undefined];

const endsOf = (rows: readonly StatementRow[]): Ends => [oldestOf(rows), newestOf(rows)];

const through = (label: MessageFigure['label'], ends: Ends): readonly (MessageFigure | null)[] =>
  ends.map((row) => stated(label, row));

/** The first and the last of the same years as another pair. */
function sameYears(rows: readonly StatementRow[], [before, after]: Ends): Ends {
  const at = (other: StatementRow | undefined): StatementRow | undefined =>
    rows.find(({ period }) => period === other?.period);
  return [at(before), at(after)];
}

/** What the figure reaches from and to matters here, not which site it is. */
function anonymous(figure: MessageFigure | null): MessageFigure | null {
  return figure === null ? null : { ...figure, of: null };
}
