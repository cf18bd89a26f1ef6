/** Where a material comes from: all of them, one for one user, or what totals prove of a customs code. */
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { compareWords } from '../../compare/words.ts';
import { yearsWords } from '../../years/words.ts';
import { Code } from './Code.tsx';
import { Material } from './Material.tsx';
import { Overview } from './Overview.tsx';
import './origin.css';

/** Words of the parts that this page shares with few others. */
export const words = { ...compareWords, ...yearsWords };

export function Component(): ReactNode {
  const { id } = useParams();
  if (id === undefined) return <Overview />;
  return id.startsWith('product:') ? <Code key={id} id={id} /> : <Material key={id} id={id} />;
}
