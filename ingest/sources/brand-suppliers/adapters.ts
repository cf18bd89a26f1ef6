/** The lists of suppliers of six brands, an adapter a list. */
import type { Adapter } from '../../adapter.ts';
import { acerSuppliers2018, acerSuppliers2019 } from './acer.ts';
import { dellSuppliers2019 } from './dell.ts';
import { hpSuppliers2019 } from './hp.ts';
import { lenovoSuppliers2018 } from './lenovo.ts';
import { microsoftSuppliers2018 } from './microsoft.ts';
import { samsungSuppliers2018, samsungSuppliers2019 } from './samsung.ts';

export const brandSuppliersAdapters: readonly Adapter[] = [
  acerSuppliers2018,
  acerSuppliers2019,
  dellSuppliers2019,
  hpSuppliers2019,
  lenovoSuppliers2018,
  microsoftSuppliers2018,
  samsungSuppliers2018,
  samsungSuppliers2019,
];
