/** Statements in the panel, one under the other: what each says, who says it, and its own panel behind it. */
import type { ReactNode } from 'react';
import { FigureButton } from './FigureButton.tsx';
import type { StatementLine } from './statement.ts';
import { usePictureWords } from './use-number.ts';
import { useSentences } from './use-sentence.ts';

export function StatementLines({ lines }: { readonly lines: readonly StatementLine[] }): ReactNode {
  const words = usePictureWords();
  const sentences = useSentences();
  return (
    <ul className="statement-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <FigureButton
            target={{ statement: line.id }}
            quantity={line.quantity}
            about={sentences.whole(line)}
            hasRange
          />
          <span className="statement-who">
            {sentences.whole(line)}
            <br />
            {line.source.shortTitle}, {line.edition} · {words.reads[line.read]}
          </span>
        </li>
      ))}
    </ul>
  );
}
