/** The words of the pictures of origins in English. */
import type { OriginLabels } from '../../origin/labels.ts';

export function originEn(shared: Pick<OriginLabels, 'numbers' | 'stages' | 'sides'>): OriginLabels {
  return {
    ...shared,
    colon: ': ',
    title: 'Where does the metal come from?',
    subtitle:
      'Of which materials the data can tell who dug or refined what is used, however many borders it crossed; for which totals alone prove something; and what is missing for the others.',
    titleOf: {
      dug: '{name} used in {place}: who dug it?',
      refined: '{name} used in {place}: who refined it?',
      dugWorld: '{name} used in the world: who dug it?',
      refinedWorld: '{name} used in the world: who refined it?',
      uses: '{name} from {place}: who uses it?',
    },
    titleBounds: '{name}: what do totals alone prove?',
    subtitleOf: '{stages}, {year}. {total} in all. Output by {output}; trade by {trade}.',
    subtitleBounds:
      'Least and most that one economy can have sent to another in {year}, as a share of what the other imports of the code.',
    pool: 'one world pool',
    chain: '{first} and {second}, one after the other',
    edition: '{source} ({edition})',
    key: {
      last: 'who shipped it last, as plain trade statistics say',
      dug: 'who dug it',
      refined: 'who refined it',
      uses: 'who uses it',
      range: 'least to most over the content of the goods',
    },
    groups: {
      onlyShipped: 'Shipped it last, and is no known origin of it',
      unknown: 'Origin not known',
      shortfall: 'In the whole network: exports that neither output nor imports explain',
    },
    home: '{name}, own output',
    noOrigin: 'no origin known',
    hub: 'passes on {share}',
    merchant: 'only trades',
    others: 'and {count} more',
    kinds: {
      LUMPED: 'Sent by economies that the publisher does not name',
      EXCEEDS_LISTED: 'Sent beyond the listed output and the imports',
      STAGE_NOT_COVERED: 'Sent by economies whose output is not covered',
      UNMATCHED: 'Scrap, blister or feed that no ore accounts for',
    },
    kindShort: {
      LUMPED: 'sender not named',
      EXCEEDS_LISTED: 'more than listed',
      STAGE_NOT_COVERED: 'output not covered',
      UNMATCHED: 'scrap or unmatched feed',
    },
    atStage: '{what}, {stage}',
    shortfall: 'Shortfall, {stage}',
    ofUsed: '{part} of {whole} used',
    whole: 'Origin known {known}, assumed {assumed}, not known {unknown}: together {total}.',
    wholeKnown: 'Origin known {known}, not known {unknown}: together {total}.',
    restsOn: '{share} rests on this: {text}',
    panels: {
      origins: {
        title: 'Who shipped it last, and where it comes from',
        note: 'Thin bar: share of imports and own output by who sent it. Full bar: share of what is used by where it was dug or refined.',
      },
      uses: {
        title: 'Where is it used?',
        note: 'Use is by whoever works the material next, not by who buys the device.',
      },
      hubs: {
        title: 'Who passes it on?',
        note: 'Share of an economy’s imports that leaves it again, taken to be the same mix as all that it has.',
      },
      home: {
        title: 'How much is refined where it is mined?',
        note: 'Refined by mined output of one economy, by one publisher. Beyond 100% it refines ore or scrap of others too.',
      },
      buyers: {
        title: 'Who buys what the producers export?',
        note: 'Share of the largest buyers in each producer’s exports.',
      },
      bounds: {
        title: 'What do totals alone prove?',
        note: 'Nobody publishes who sent it to whom. From what each economy sends and receives in all follows a least and a most for a pair. Nothing in between is more likely.',
      },
    },
    pair: '{from} → {to}',
    buyersOf: '{producer}, {stage}',
    verdicts: {
      ANSWERED: 'Can be told',
      WEAK: 'Can be told, with reasons against it',
      BOUNDS: 'Only bounds',
      REFUSED: 'Cannot be told',
    },
    knownAxis: 'Share of what the world uses of which the origin is known; hatched: not known',
    rowText: '{share} · {stages}, {year}',
    description: 'The table beside it has the same numbers.',
  };
}
