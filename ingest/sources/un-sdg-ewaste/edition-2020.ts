/** The October 2020 release: modelled, all economies. */
import type { Adapter } from '../../adapter.ts';
import { economiesSumToWorld, givesNothingGeneratedBy, rowsOf, worldOf2019 } from './assertions.ts';
import { regionWithoutIndia } from './misread-rows.ts';
import { possiblePerPerson, rateAboveAll, recycledBeyondGenerated } from './quarantine.ts';
import { generated, recycled, tableOf } from './series.ts';
import { unSdgEwaste } from './source.ts';

const perPerson = possiblePerPerson(new Set(['generatesEwaste']));

export const unSdgEwaste2020: Adapter = {
  id: 'un-sdg-ewaste-2020',
  dataset: 'un-sdg-ewaste',
  source: unSdgEwaste,
  edition: '2020',
  read: 'copy',
  rawFolder: 'ewaste/un-sdg-ewaste-2020',
  tables: [...generated, ...recycled].map((series) =>
    tableOf(series, 'geo_area--nature--units--year', series.code !== 'en_ewt_genv'),
  ),
  corrections: [],
  quarantine: [perPerson, recycledBeyondGenerated([perPerson]), rateAboveAll, regionWithoutIndia],
  assertions: [economiesSumToWorld],
  pinnedAssertions: [
    rowsOf('en_ewt_genv', 4220),
    rowsOf('en_ewt_genpcap', 4220),
    rowsOf('en_ewt_rcyv', 660),
    rowsOf('en_ewt_rcypcap', 660),
    rowsOf('en_ewt_rcyr', 141),
    worldOf2019,
    givesNothingGeneratedBy(
      'AND CUB PRK COD GNQ HTI VAT LBR LIE MHL MCO NRU SMR SOM SSD TWN TJK UZB'
        .split(' ')
        .map((code) => `economy:${code}`),
    ),
  ],
};
