/** Message 7: another digital world is possible. */
import type { StatementRow } from '../../../../schema/store.ts';
import { groupBy } from '../../group-by.ts';
import { fill } from '../../label.ts';
import type { MessageFigure } from '../answer.ts';
import { computed, counted, inWords, isPast, newestOf, stated, world, yearOf } from '../figures.ts';
import { message } from '../item.ts';
import { anotherWords as words } from '../words/another.ts';

const repairs = (outcome: string) =>
  ({
    predicate: ['hasIndicator'],
    object: [`indicator:repairs-${outcome}`],
    source: ['openrepair'],
  }) as const;
/** Categories of the publisher that are devices of the digital; the others are kettles, lamps and clothes irons. */
const digital = ['laptop', 'mobile', 'tablet', 'desktop-computer'].map((name) => `device:ords-${name}`);

export const another = message({
  id: 'another',
  label: words.label,
  wanted: {
    fixed: repairs('fixed'),
    repairable: repairs('repairable'),
    endOfLife: repairs('end-of-life'),
    unknown: repairs('unknown'),
    assumed: { predicate: ['hasLifetime'], source: ['impactco2-ademe'] },
    rules: { predicate: ['regulates'] },
    basel: { predicate: ['partyTo'], object: ['instrument:basel-convention'] },
    waste: { subject: [world], predicate: ['generatesEwaste'], source: ['un-ewaste-monitors'] },
  },
  claims: ['CLM-025', 'CLM-028', 'CLM-041', 'CLM-076'],
  body({ rows }) {
    const fixed = repairedOf(rows('fixed'), [
      ...rows('fixed'),
      ...rows('repairable'),
      ...rows('endOfLife'),
      ...rows('unknown'),
    ]);
    const waste = rows('waste').filter(({ unit }) => unit === 'Mt:gross');
    const now = newestOf(waste.filter(isPast));
    const later = newestOf(waste.filter((row) => !isPast(row)));
    const [all] = fixed;
    const [share, mass] = [inWords(all), inWords(stated(words.waste, later))];
    const rules = rows('rules');
    return {
      headline:
        share === null || mass === null || later === undefined
          ? null
          : fill(words.headline, { share, mass, year: later.period }),
      found: [
        {
          id: 'repair',
          bearing: 'shows',
          text: words.repairText,
          scope: words.repairScope,
          figures: fixed,
        },
        {
          id: 'lifetimes',
          bearing: 'shows',
          text: words.lifetimesText,
          scope: words.lifetimesScope,
          figures: rows('assumed')
            .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.row - b.row)
            .map((row) => stated(words.assumed, row)),
        },
        {
          id: 'rules',
          bearing: 'shows',
          text: words.rulesText,
          scope: words.rulesScope,
          figures: [
            counted(words.rules, new Set(rules.map(({ subject }) => subject)).size, rules),
            counted(
              words.basel,
              new Set(rows('basel').map(({ subject }) => subject)).size,
              rows('basel'),
              'instrument:basel-convention',
            ),
          ],
        },
        {
          id: 'projection',
          bearing: 'contradicts',
          text: words.projectionText,
          scope: words.projectionScope,
          figures:
            later === undefined || now === undefined || yearOf(later) <= yearOf(now)
              ? []
              : [stated(words.waste, now), stated(words.projected, later)],
        },
      ],
      unknown: words.unknown,
    };
  },
});

/** Things that were fixed, of all that were brought: the digital ones together, then by category, most first. */
function repairedOf(
  fixed: readonly StatementRow[],
  brought: readonly StatementRow[],
): readonly MessageFigure[] {
  const sum = (rows: readonly StatementRow[]): number =>
    rows.reduce((all, { value }) => all + (value ?? 0), 0);
  const share = (subjects: readonly string[], of: string | null): MessageFigure | null => {
    const own = (rows: readonly StatementRow[]) => rows.filter(({ subject }) => subjects.includes(subject));
    const all = own(brought);
    return computed({
      label: of === null ? words.repairedAll : words.repaired,
      rows: all,
      amount: { value: sum(own(fixed)) / sum(all) },
      unit: 'fraction',
      of,
    });
  };
  const by = groupBy(
    brought.filter(({ subject }) => digital.includes(subject)),
    ({ subject }) => subject,
  );
  const known = [...by.keys()];
  return [
    share(known, null),
    ...known
      .map((one) => share([one], one))
      .toSorted((a, b) => (b?.figure.quantity.value ?? 0) - (a?.figure.quantity.value ?? 0)),
  ].filter((figure) => figure !== null);
}
