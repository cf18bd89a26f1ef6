/** The words of the pictures of concentration in English. */
import type { ConcentrationLabels } from '../../concentration/labels.ts';

export function concentrationEn(
  shared: Pick<ConcentrationLabels, 'numbers' | 'stages' | 'sides'>,
): ConcentrationLabels {
  return {
    ...shared,
    colon: ': ',
    title: 'In how few hands is each material?',
    subtitle:
      'Share of the largest economy in the world’s mine and refinery output, and the Herfindahl–Hirschman index from 0 to 1 (one holder of everything).',
    titleOf: {
      ECONOMY: '{name}: in how few hands is it?',
      COMPANY: '{name}: which companies own what is dug?',
      SIDE: '{name}: on which side of the world is it?',
    },
    subtitleOf: '{stage}, {year}, by {source}.',
    subtitleTrade: '{stage}, {code}, {year}, by {source}.',
    ofGroup: 'Supply of: {group}.',
    both: 'Mined and refined: both known',
    one: 'Only one stage known by economy',
    shareAxis: 'Share of the largest economy',
    indexAxis: 'Index, 0 to 1',
    more: 'and {count} more, with those whose latest figure is older',
    said: '{name}, {stage}: {holder} {share}, index {index} ({year})',
    rangeKey: 'between least and most: a part has no name',
    notNamed: 'not named',
    leftOver: 'Left over in the world row',
    ownerNotStated: 'Owner not stated',
    others: 'and {count} more',
    panels: {
      holders: {
        title: 'Who holds how much?',
        note: 'Share of the whole; hatched: what the publisher does not name.',
      },
      movement: {
        title: 'How did it move?',
        note: 'Index from 0 to 1. Each line is one edition of one publisher, never joined to another; hatched where it is a range.',
      },
      home: {
        title: 'How much of what is mined is refined at home?',
        note: 'Refined output by mine output of the same economy: ring, the first year; full, the last. Beyond 100% it refines what others dug, or scrap.',
      },
      buyers: {
        title: 'Who buys what the producers export?',
        note: 'Share of each producer’s exports under a code, in value; hatched between the least and the most that published totals force.',
      },
      chokes: {
        title: 'Through whom must it go?',
        note: 'At each stage the economy with the largest share.',
      },
    },
    edition: '{source}, edition {edition}',
    moved: '{from} ({fromYear}) → {to} ({toYear})',
    inYear: '{value} ({year})',
    producer: '{producer}, {year}: {code}',
    choke: '{stage}, {year}: {economy}',
    chokeOfCode: '{stage}, {year}: {economy} · {code}',
    own: 'the group itself: {share}',
    uncertain: 'perhaps another',
    chokeOf: {
      OUTPUT: 'of the world’s output',
      EXPORTS: 'of the world’s exports',
      IMPORTS: 'of what the group buys from outside',
      SUPPLY: 'of what the group uses',
    },
    nothing: {
      movement: 'No publisher gives it for two years in a way that can be set side by side.',
      companies:
        'Which sites a source lists changes from year to year: a line through them would show that, and not the companies.',
      buyers: 'No table of trade here tells who buys it: either the whole is not known, or no code is.',
    },
    description: 'The table beside it has the same numbers.',
  };
}
