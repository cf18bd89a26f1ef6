/** US Department of Labor, goods made with child or forced labour. */
import type { FetchSource } from '../entry.ts';

export const ilabGoods: FetchSource = {
  id: 'ilab-goods',
  title: 'US Department of Labor, goods made with child or forced labour',
  page: 'https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods',
  files: [],
  byHand:
    'Filon reads the list as XML (goods_2022.xml); the page now offers a workbook, which has other columns.',
  unchecked: [],
  import: { as: 'ilab-goods', give: 'file' },
};
