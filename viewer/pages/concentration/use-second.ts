/** The answer that the page is put beside: of another material, of another year, or of both. */
import { useMemo } from 'react';
import type { ConcentrationData, ConcentrationVariables } from '../../../picture/concentration/query.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { concentrationQuery } from './parameters.ts';

export interface Second {
  readonly answer: Answer<ConcentrationData>;
  readonly variables: ConcentrationVariables & Variables;
}

/**
 * Null where the address names neither. Its year is that of the first where only a material is named; a code of
 * customs belongs to one material, so that another one is asked about with its own.
 */
export function useSecond(
  first: ConcentrationVariables & Variables,
  material: string | undefined,
  year: number | undefined,
): Second | null {
  const isOn = material !== undefined || year !== undefined;
  const variables = useMemo(() => {
    if (material === undefined && year === undefined) return first;
    const { product, ...rest } = first;
    const isOther = material !== undefined && material !== first.material;
    return {
      ...rest,
      material: material ?? first.material,
      ...(isOther || product == null ? {} : { product }),
      ...(year === undefined ? {} : { year }),
    };
  }, [first, material, year]);
  // Where nothing is compared this is the first answer again, which is kept.
  const answer = useQuery(concentrationQuery, variables);
  return isOn ? { answer, variables } : null;
}
