/** In how few hands a material is: all of them at two stages, or one in detail. */
import type { ReactNode } from 'react';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Detail } from './Detail.tsx';
import { Overview } from './Overview.tsx';
import { concentrationParameters } from './parameters.ts';
import './concentration.css';

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
