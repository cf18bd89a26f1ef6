/** Two pictures of one scale: side by side where there is room, one under the other on a phone. */
import { type ReactNode, useId } from 'react';
import './compare.css';

export interface Side {
  readonly key: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Sides({ sides }: { readonly sides: readonly Side[] }): ReactNode {
  const id = useId().replaceAll(/[^\w-]/g, '');
  return (
    <div className="compare-sides">
      {sides.map(({ key, title, children }) => (
        <section key={key} aria-labelledby={`${id}-${key}`}>
          <h3 id={`${id}-${key}`}>{title}</h3>
          {children}
        </section>
      ))}
    </div>
  );
}
