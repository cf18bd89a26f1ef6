/** Every lens on value capture, once. A new one is a folder and a line here. */
import { registry } from '../../../schema/registry.ts';
import { industryLens } from './industry/industry.ts';
import type { LensItem } from './lens.ts';

export const lenses = registry('lens', [industryLens] as const satisfies readonly LensItem[]);
