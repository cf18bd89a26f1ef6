/** The answer that the page is put beside: of another material, of another year, or of both. */
import { useMemo } from 'react';
import type { OriginData, OriginVariables } from '../../../picture/origin/query.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { originQuery } from './parameters.ts';

export interface Second {
  readonly answer: Answer<OriginData>;
  readonly variables: OriginVariables & Variables;
}

/**
 * Null where the address names neither, or the first is not known yet. Whose use or output it is stays as in the
 * first, so that two wholes of one economy stand beside each other; draws are of the first alone.
 */
export function useSecond(
  first: (OriginVariables & Variables) | null,
  material: string | undefined,
  year: number | undefined,
): Second | null {
  const variables = useMemo(() => {
    if (first === null || (material === undefined && year === undefined)) return null;
    const { options, ...rest } = first;
    const { draws: _draws, ...kept } = options ?? {};
    return {
      ...rest,
      ...(Object.keys(kept).length === 0 ? {} : { options: kept }),
      material: material ?? first.material,
      ...(year === undefined ? {} : { year }),
    };
  }, [first, material, year]);
  const answer = useQuery(originQuery, variables);
  return variables === null ? null : { answer, variables };
}
