/** A section of the page of scenarios, named by its heading. */
import { type ReactNode, useId } from 'react';

export function Section({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead === undefined ? null : <p className="note">{lead}</p>}
      {children}
    </section>
  );
}
