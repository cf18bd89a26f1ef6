/** The answer that the page is put beside: of another material, of another year, or of both. */
import { useMemo } from 'react';
import type { ConcentrationData, ConcentrationVariables } from '../../../picture/concentration/query.ts';
import { type SecondAsked, useSameYear } from '../../compare/use-same-year.ts';
import type { Variables } from '../../data/query.ts';
import { concentrationQuery } from './parameters.ts';

export type Second = SecondAsked<ConcentrationData, ConcentrationVariables & Variables>;

/**
 * Null where the address names neither. Its year is that of the first where only a material is named; a code of
 * customs belongs to one material, so that another one is asked about with its own.
 * @param firstYear of the answer of the first; undefined until it has come
 */
export function useSecond(
  first: ConcentrationVariables & Variables,
  material: string | undefined,
  year: number | undefined,
  firstYear: number | undefined,
): Second | null {
  const variables = useMemo(() => {
    if (material === undefined && year === undefined) return null;
    const { product, year: _year, ...rest } = first;
    const isOther = material !== undefined && material !== first.material;
    return {
      ...rest,
      material: material ?? first.material,
      ...(isOther || product == null ? {} : { product }),
      ...(year === undefined ? {} : { year }),
    };
  }, [first, material, year]);
  return useSameYear(concentrationQuery, variables, firstYear);
}
