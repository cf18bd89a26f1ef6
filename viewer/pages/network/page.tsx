/** The network: hubs of all relations, and the surroundings of one thing. No harm and no case stands on this page. */
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Start } from './Start.tsx';
import { Surroundings } from './Surroundings.tsx';
import '../harm/harm.css';
import './network.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/network.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { id } = useParams();
  return id === undefined ? <Start /> : <Surroundings key={id} id={id} />;
}
