/** Power: who owns, supplies and binds a thing, and what two have in common. No harm stands on this page. */
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Start } from './Start.tsx';
import { Thing } from './Thing.tsx';
import '../harm/harm.css';
import './power.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/power.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { id } = useParams();
  return id === undefined ? <Start /> : <Thing key={id} id={id} />;
}
