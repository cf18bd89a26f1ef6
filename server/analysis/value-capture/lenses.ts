/** Every lens on value capture, once. A new one is a folder and a line here. */
import { registry } from '../../../schema/registry.ts';
import { companyLens } from './company/company.ts';
import { industryLens } from './industry/industry.ts';
import { ladderLens } from './ladder/ladder.ts';
import type { LensItem } from './lens.ts';
import { priceSplitLens } from './price-split/price-split.ts';

export const lenses = registry('lens', [
  priceSplitLens,
  industryLens,
  ladderLens,
  companyLens,
] as const satisfies readonly LensItem[]);
