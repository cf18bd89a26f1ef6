/** A section of the page of scenarios, named by its heading; on a phone it is folded until it is asked for. */
import { type ReactNode, useId } from 'react';
import { phone, useNarrow } from '../../drawing/use-narrow.ts';

export function Section({
  title,
  lead,
  isUnfolded = false,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** Never folded: what is not known must not have to be looked for. */
  readonly isUnfolded?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  const isNarrow = useNarrow(phone);
  const heading = <h2 id={id}>{title}</h2>;
  const body = (
    <>
      {lead === undefined ? null : <p className="note">{lead}</p>}
      {children}
    </>
  );
  return (
    <section className="section" aria-labelledby={id}>
      {isNarrow && !isUnfolded ? (
        <details className="scenario-fold">
          <summary>{heading}</summary>
          {body}
        </details>
      ) : (
        <>
          {heading}
          {body}
        </>
      )}
    </section>
  );
}
