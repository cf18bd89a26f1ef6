/** Statements in the panel, one under the other: what each says, who says it, and its own panel behind it. */
import type { ReactNode } from 'react';
import { FigureButton } from './FigureButton.tsx';
import type { StatementLine } from './statement.ts';
import { usePictureWords } from './use-number.ts';
import { sentenceOf } from './words.ts';

export function StatementLines({ lines }: { readonly lines: readonly StatementLine[] }): ReactNode {
  const words = usePictureWords();
  return (
    <ul className="statement-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <FigureButton
            target={{ statement: line.id }}
            quantity={line.quantity}
            about={sentenceOf(line)}
            hasRange
          />
          <span className="statement-who">
            {sentenceOf(line)}
            <br />
            {line.source.shortTitle}, {line.edition} · {words.reads[line.read]}
          </span>
        </li>
      ))}
    </ul>
  );
}
