/** The answer that the page is put beside: of another material, of another year, or of both. */
import { useMemo } from 'react';
import type { OriginData, OriginVariables } from '../../../picture/origin/query.ts';
import { type SecondAsked, useSameYear } from '../../compare/use-same-year.ts';
import type { Variables } from '../../data/query.ts';
import { originQuery } from './parameters.ts';

export type Second = SecondAsked<OriginData, OriginVariables & Variables>;

/**
 * Null where the address names neither, or the first is not known yet. Whose use or output it is stays as in the
 * first, so that two wholes of one economy stand beside each other; draws are of the first alone.
 * @param firstYear of the answer of the first; undefined until it has come
 */
export function useSecond(
  first: (OriginVariables & Variables) | null,
  material: string | undefined,
  year: number | undefined,
  firstYear: number | undefined,
): Second | null {
  const variables = useMemo(() => {
    if (first === null || (material === undefined && year === undefined)) return null;
    const { options, year: _year, ...rest } = first;
    const { draws: _draws, ...kept } = options ?? {};
    return {
      ...rest,
      ...(Object.keys(kept).length === 0 ? {} : { options: kept }),
      material: material ?? first.material,
      ...(year === undefined ? {} : { year }),
    };
  }, [first, material, year]);
  return useSameYear(originQuery, variables, firstYear);
}
