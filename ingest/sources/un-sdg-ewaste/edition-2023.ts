/** The December 2023 release: what countries reported, with hazardous-waste series beside it. */
import type { Adapter, QuarantineRule } from '../../adapter.ts';
import { inQuarantine, printedTonnes, rowsOf } from './assertions.ts';
import { collectedForGenerated, ratesOfRegionWithoutIndia } from './misread-rows.ts';
import {
  collectionRateUnusable,
  leapingSeries,
  possiblePerPerson,
  rateAboveAll,
  recycledBeyondGenerated,
  tenTimesOwnMedian,
} from './quarantine.ts';
import { collected, generated, leftOutTable, recycled, tableOf } from './series.ts';
import { unSdgEwaste } from './source.ts';

const hazardous = 'all hazardous waste, of which e-waste is not told apart';
const treaties = 'compliance with reporting duties, without a predicate for it yet';
// Countries' figures carry unit slips of a thousand in both directions, so that all three predicates are held to both bounds.
const perPerson = possiblePerPerson(new Set(['generatesEwaste', 'collectsEwaste', 'recyclesEwaste']));
const ofOneYear = [perPerson, tenTimesOwnMedian];
const leaping = leapingSeries(ofOneYear);

/** Rules that name no economy, so that they hold for figures that countries report in any release. */
export const rulesOfAnyRelease: readonly QuarantineRule[] = [
  ...ofOneYear,
  leaping,
  recycledBeyondGenerated([...ofOneYear, leaping]),
  collectionRateUnusable,
  rateAboveAll,
];

export const unSdgEwaste2023: Adapter = {
  id: 'un-sdg-ewaste-2023',
  dataset: 'un-sdg-ewaste',
  source: unSdgEwaste,
  edition: '2023',
  read: 'copy',
  rawFolder: 'ewaste/un-sdg-ewaste-2023',
  tables: [
    ...[...generated, ...collected, ...recycled].map((series) =>
      tableOf(series, 'geo_area--nature--observation_status--units--year', series.code !== 'en_ewt_genv'),
    ),
    leftOutTable('en_haz_exp', 'hazardous waste exported', hazardous),
    leftOutTable('en_haz_imp', 'hazardous waste imported', hazardous),
    leftOutTable('sg_haz_cmrbasel', 'Basel Convention', treaties),
    leftOutTable('sg_haz_cmrrotdam', 'Rotterdam Convention', treaties),
    leftOutTable('sg_haz_cmrstholm', 'Stockholm Convention', treaties),
    leftOutTable('sg_haz_cmrmnmt', 'Montreal Protocol and Minamata Convention', treaties),
  ],
  corrections: [],
  quarantine: [...rulesOfAnyRelease, collectedForGenerated, ratesOfRegionWithoutIndia],
  assertions: [],
  pinnedAssertions: [
    rowsOf('en_ewt_genv', 1151),
    rowsOf('en_ewt_genpcap', 1031),
    rowsOf('en_ewt_collv', 580),
    rowsOf('en_ewt_collpcap', 580),
    rowsOf('en_ewt_collr', 88),
    rowsOf('en_ewt_rcyv', 500),
    rowsOf('en_ewt_rcypcap', 469),
    rowsOf('en_ewt_rcyr', 486),
    inQuarantine(
      'economy:ZAF',
      '2018, 2019, 2020, 2021',
      'South Africa’s 5 to 152 million tonnes of 2018–2021 are in quarantine, its 360,000 t of 2017 are not',
    ),
    inQuarantine(
      'economy:PHL',
      '2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017',
      'the 77, 284 and 3.6 million tonnes of the Philippines are in quarantine, and so are the years between, which leap',
    ),
    printedTonnes('collectsEwaste', 'economy:DEU', '2018', 853125),
  ],
};
