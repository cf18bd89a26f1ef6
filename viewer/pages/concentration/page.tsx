/** In how few hands a material is: all of them at two stages, or one in detail. */
import type { ReactNode } from 'react';
import { compareWords } from '../../compare/words.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { yearsWords } from '../../years/words.ts';
import { Detail } from './Detail.tsx';
import { Overview } from './Overview.tsx';
import { concentrationParameters } from './parameters.ts';
import './concentration.css';

/** Words of the parts that this page shares with few others. */
export const words = { ...compareWords, ...yearsWords };

export function Component(): ReactNode {
  const asked = useParameters(concentrationParameters);
  const { material } = asked.values;
  const notices = <InvalidNotices invalid={asked.invalid} />;
  return material === undefined ? (
    <Overview asked={asked} notices={notices} />
  ) : (
    <Detail asked={asked} material={material} notices={notices} />
  );
}
