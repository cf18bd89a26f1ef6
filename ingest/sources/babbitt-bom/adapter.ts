/** The workbook of products of June 2020; its companions, by sub-assembly and on uncertainty, are not read. */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { categories, laboratoryUnits, sharesMakeAWhole, smartphone } from './assertions.ts';
import { groupSheets } from './group-sheet.ts';
import { babbittBom } from './source.ts';
import { summarySheet } from './summary-sheet.ts';

export const babbittBom2020: Adapter = {
  id: 'babbitt-bom-2020',
  dataset: 'babbitt-bom',
  source: babbittBom,
  edition: '2020',
  read: 'copy',
  rawFolder: 'manufacture/babbitt-2020-bom',
  tables: [groupSheets, summarySheet],
  corrections: [],
  quarantine: [],
  assertions: [sharesMakeAWhole],
  pinnedAssertions: [
    fileHasRows('Product_Bill_of_Materials_June2020.xlsx', 470),
    laboratoryUnits(95),
    categories(23),
    smartphone,
  ],
};
