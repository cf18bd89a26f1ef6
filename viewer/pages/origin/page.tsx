/** Where a material comes from: all of them, or one for one user. */
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Material } from './Material.tsx';
import { Overview } from './Overview.tsx';
import './origin.css';

export function Component(): ReactNode {
  const { id } = useParams();
  return id === undefined ? <Overview /> : <Material key={id} id={id} />;
}
