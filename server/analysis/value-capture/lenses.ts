/** Every lens on value capture, once. A new one is a folder and a line here. */
import { registry } from '../../../schema/registry.ts';
import { industryLens } from './industry/industry.ts';
import { ladderLens } from './ladder/ladder.ts';
import type { LensItem } from './lens.ts';

export const lenses = registry('lens', [industryLens, ladderLens] as const satisfies readonly LensItem[]);
