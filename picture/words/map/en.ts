/** The words of the map in English. */
import type { MapLabels } from '../../map/labels.ts';
import type { Words } from '../words.ts';

export function mapEn({ numbers, sides }: Pick<Words, 'numbers' | 'sides'>): MapLabels {
  return {
    numbers,
    sides,
    title: '{name}: from where to where?',
    titleFrom: '{name} from {economy}: to whom?',
    titleTo: '{name} to {economy}: from whom?',
    subtitle: '{product}, {unit}, {year}. South and North under the scheme “{scheme}”.',
    units: {
      t: 'tonnes',
      kt: 'thousand tonnes',
      Mt: 'million tonnes',
      USD: 'US dollars',
      kUSD: 'thousand US dollars',
      MUSD: 'million US dollars',
      GUSD: 'billion US dollars',
    },
    unitWithBasis: '{unit}, {basis}',
    sends: 'sends {value}',
    receives: 'receives {value}',
    ofTotal: { VALUE: '{share} of the value', MASS: '{share} of the tonnes' },
    ofTable: {
      VALUE: '{share} of the value in the source’s table',
      MASS: '{share} of the tonnes in the source’s table',
    },
    drawn: [
      'The largest of {total} flows is drawn, {part}.',
      'The {count} largest of {total} flows are drawn, {part}.',
    ],
    allDrawn: ['The only flow is drawn.', 'All {total} flows are drawn.'],
    folded: ['The other one, {part}, is in the table.', 'The other {count}, {part}, are in the table.'],
    unknownPart: 'share not known',
    withoutMeasure: {
      VALUE: [
        'One more has no value in the source: it is in the table.',
        '{count} more have no value in the source: they are in the table.',
      ],
      MASS: [
        'One more has no mass in the source: it is in the table.',
        '{count} more have no mass in the source: they are in the table.',
      ],
    },
    unplaced: [
      'One flow, {part}, has an end that the atlas does not draw, and is in the table only: {names}.',
      '{count} flows, {part}, have an end that the atlas does not draw, and are in the table only: {names}.',
    ],
    noFlows: 'No flow of this measure in the source for this year.',
    onTo: 'on to {places}',
    cameFrom: 'from {places}',
    regionsTo: {
      AFRICA: 'Africa',
      NORTH_AMERICA: 'North America',
      SOUTH_AMERICA: 'South America',
      ASIA: 'Asia',
      EUROPE: 'Europe',
      OCEANIA: 'Oceania',
    },
    regionsFrom: {
      AFRICA: 'Africa',
      NORTH_AMERICA: 'North America',
      SOUTH_AMERICA: 'South America',
      ASIA: 'Asia',
      EUROPE: 'Europe',
      OCEANIA: 'Oceania',
    },
    legend: {
      heading: { VALUE: 'Share of the value, by side', MASS: 'Share of the tonnes, by side' },
      pairs: {
        SOUTH_SOUTH: 'South to South',
        SOUTH_NORTH: 'South to North',
        NORTH_SOUTH: 'North to South',
        NORTH_NORTH: 'North to North',
        UNCLASSIFIED: 'with an unclassified end',
      },
      narrowest: 'Lines are as wide as their amount; the thinnest stand for at most {value}.',
      noRoutes: 'Curves join economies; they are not routes.',
      noFigure: 'no figure',
      zero: 'zero',
      class: '{low} to {high}',
      lowest: 'up to {high}',
      areas: {
        side: 'Areas by side',
        sends: 'Areas by what they send',
        receives: 'Areas by what they receive',
      },
    },
    years: {
      caption: 'World trade in the table of each year, {unit}',
      otherRevision: 'outlined: another revision of the code',
      lesserExtent: 'hatched: the table of that year holds a part only',
      partOfRevision: 'hatched with a dashed outline: a part only, and another revision of the code',
      noFigure: 'no figure',
    },
    views: {
      control: 'view A: who controls the ground (Natural Earth)',
      un: 'view B: with the states of the United Nations (world-atlas)',
    },
    viewText: {
      control:
        'Boundaries as Natural Earth draws them: by who controls the ground, whatever the law says (version 5.1.2).',
      un: 'The same land in the view that its publisher, world-atlas, calls UN-style. It differs from view A in the areas below and in nothing else.',
    },
    noOpinion: 'Boundaries and names on this map state no opinion on the status of any territory.',
    differsHeading: 'What differs between the two views',
    differs: {
      CRIMEA:
        'Crimea: with Russia, which controls it, in view A; with Ukraine in view B. The United Nations General Assembly has affirmed the territorial integrity of Ukraine within its recognised borders (resolution 68/262).',
      KOSOVO:
        'Kosovo: an area of its own in view A; with Serbia in view B. The United Nations’ list of areas (M49) has no entry for it.',
      NORTHERN_CYPRUS:
        'Northern Cyprus: an area of its own, without figures, in view A; with Cyprus in view B. The list has no entry for it.',
      SOMALILAND:
        'Somaliland: an area of its own, without figures, in view A; with Somalia in view B. The list has no entry for it.',
    },
    alikeHeading:
      'What both views draw alike, although it is disputed or the United Nations’ list (M49) has it otherwise',
    alike: {
      TAIWAN:
        'Taiwan: an area of its own in both. The list has no entry for it; the sources of trade count it apart.',
      WESTERN_SAHARA:
        'Western Sahara: the part west of the sand wall is drawn with Morocco, the rest apart, in both. The list has one entry for the whole.',
      PALESTINE:
        'Palestine: an area of its own in both, East Jerusalem with it. The list has the entry “State of Palestine”.',
      KASHMIR:
        'Kashmir: divided between India, Pakistan and China by the lines of control; the Siachen Glacier stands apart, on narrow maps with Pakistan.',
      GOLAN:
        'Golan: drawn with Israel. The United Nations Security Council has declared its annexation without legal effect (resolution 497).',
      ABKHAZIA_SOUTH_OSSETIA: 'Abkhazia and South Ossetia: drawn with Georgia, which does not control them.',
      KURILS: 'Southern Kuril Islands: drawn with Russia, which controls them; Japan claims them.',
      FALKLANDS:
        'Falkland Islands (Malvinas): an area of their own in both, as in the list; Argentina claims them.',
      OVERSEAS:
        'French Guiana, Guadeloupe, Martinique, Mayotte and Réunion: drawn with France; the list has an entry for each. The same goes for Svalbard, drawn with Norway, and Bonaire, with the Netherlands.',
      INDIAN_OCEAN:
        'Christmas Island and the Cocos (Keeling) Islands: one area; the list has an entry for each.',
    },
    foot: {
      status: 'Status: {statuses}.',
      source: 'Source: {source}, edition {edition}, {product}.',
      extent: 'What the table covers: {text}',
      borders: 'Borders: {view}.',
    },
    table: {
      rank: 'Rank',
      from: 'From',
      to: 'To',
      value: 'Value',
      mass: 'Mass',
      share: 'Share',
      unitValue: 'Value per mass',
      exporterSays: 'As the exporter reports',
      importerSays: 'As the importer reports',
      economy: 'Economy',
      side: 'Side',
      sends: 'Sends',
      receives: 'Receives',
      drawnMark: 'on the map',
      foldedMark: 'in the table only: too small for the map',
      unplacedMark: 'in the table only: no place on the map',
      withoutMeasureMark: 'in the table only: no amount in the source',
    },
    description:
      'The largest flow goes from {from} to {to}: {value} {unit}. The table has all flows in the same order.',
  };
}
