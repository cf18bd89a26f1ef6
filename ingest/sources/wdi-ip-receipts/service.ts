/** Receipts for intellectual property out of the World Bank's indicator service: the newest vintage. */
import type { Adapter } from '../../adapter.ts';
import { serviceTable } from '../world-bank/service.ts';
import { receiptsOf, series, wdiIpReceipts2016 } from './adapter.ts';

export const wdiIpReceiptsService: Adapter = {
  ...wdiIpReceipts2016,
  id: 'wdi-ip-receipts-service',
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    serviceTable(
      { file: /^wb-BX\.GSR\.ROYL\.CD.*\.json$/i, fileName: 'wb-BX.GSR.ROYL.CD-1.json' },
      { meaning: 'Receipts in the year', unit: 'USD:current' },
      (code) =>
        code === series
          ? (record, _, emit) =>
              emit.statement(receiptsOf(record.subject, record.code, record.year, record.figure))
          : undefined,
    ),
  ],
  pinnedAssertions: [],
};
