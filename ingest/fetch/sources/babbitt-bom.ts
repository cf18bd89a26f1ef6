/** Babbitt and others, bills of materials of devices. */
import type { FetchSource } from '../entry.ts';

export const babbittBom: FetchSource = {
  id: 'babbitt-bom',
  title: 'Babbitt and others, bills of materials of devices',
  page: 'https://doi.org/10.1038/s41597-020-0573-9',
  files: [
    {
      address: 'https://figshare.com/ndownloader/files/22858376',
      name: 'Product Bill of Materials_June2020.xlsx',
      format: 'xlsx',
      sha256: '878b965179625c9e9315985cade41f0b964b359cec1d331fd187a0f17ececf7f',
    },
  ],
  unchecked: ['address'],
  import: { as: 'babbitt-bom', give: 'file' },
};
