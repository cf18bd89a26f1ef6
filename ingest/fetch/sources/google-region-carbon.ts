/** Google, carbon-free electricity of its cloud regions. */
import type { FetchSource } from '../entry.ts';

export const googleRegionCarbon: FetchSource = {
  id: 'google-region-carbon',
  title: 'Google, carbon-free electricity of its cloud regions',
  page: 'https://github.com/GoogleCloudPlatform/region-carbon-info',
  files: [
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2019.csv',
      name: '2019.csv',
      format: 'csv',
      sha256: '8a69e0d92fc4839a629a0adf7bf412ed738f0f7935c09fab8c2c607c8089b94b',
    },
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2020.csv',
      name: '2020.csv',
      format: 'csv',
      sha256: '1b45648c0b8c51e9ab60232795deb7148483c150752adbc413e578c0fa72983f',
    },
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2021.csv',
      name: '2021.csv',
      format: 'csv',
      sha256: '67fe75fcabc665913edbe8e0d2d792b6384b60d4943391855e1f777a9e10768f',
    },
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2022.csv',
      name: '2022.csv',
      format: 'csv',
      sha256: 'b8298eab07497f1565dddcbd06052544adca64a1d8beb94ea8b3f50a966de9ba',
    },
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2023.csv',
      name: '2023.csv',
      format: 'csv',
      sha256: '3332f81bf6db43f31a263788319aeb9305820b2b198a04702c2b4ae646e5ac8a',
    },
    {
      address:
        'https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/49f3f26bfd682305e8d9b572fea1f811900421a9/data/yearly/2024.csv',
      name: '2024.csv',
      format: 'csv',
      sha256: '7c2d3fb7169063c6c59ef317f0188f54b85c83c3a65f4e2a571aaf58dace8a82',
    },
  ],
  unchecked: ['address'],
  import: { as: 'google-region-carbon', give: 'folder' },
};
