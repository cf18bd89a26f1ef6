/** OECD Trade in Value Added 2025. */
import type { FetchSource } from '../entry.ts';

export const oecdTiva: FetchSource = {
  id: 'oecd-tiva',
  title: 'OECD Trade in Value Added 2025',
  page: 'https://data-explorer.oecd.org/',
  files: [
    {
      address:
        'https://sdmx.oecd.org/sti-public/rest/data/OECD.STI.PIE,DSD_TIVA_MAINLV@DF_MAINLV,1.1/{measure}..{activity}.{partner}..A?format=csvfilewithlabels',
      name: 'OECD.STI.PIE-{measure}-{activity}-{partner}.csv',
      format: 'csv',
    },
  ],
  variables: {
    measure: {
      meaning: 'the measure',
      pattern: /[A-Z][A-Z0-9_]{1,30}/,
      usual: 'EXGR_DVA',
      example: 'EXGR_DVA',
    },
    activity: { meaning: 'the industry', pattern: /[A-Z0-9_T]{1,20}/, usual: 'C26', example: 'C26' },
    partner: {
      meaning: 'the partner; W for the world',
      pattern: /[A-Z0-9_]{1,12}/,
      usual: 'W',
      example: 'W',
    },
  },
  passingStatuses: [403],
  unchecked: ['address', 'reader'],
  import: { as: 'oecd-tiva-2025', give: 'file' },
};
