/** The mark of a status or of a kind of nothing; always beside its word. */
import type { ReactNode } from 'react';
import { type MarkName, type MarkPath, marks, type NothingName, nothings } from '../../picture/mark.ts';

export function StatusMark({
  mark,
  nothing = null,
}: {
  readonly mark: MarkName;
  readonly nothing?: NothingName | null;
}): ReactNode {
  const paths: readonly MarkPath[] = nothing === null ? marks[mark] : nothings[nothing];
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true">
      {paths.map((path) => (
        <path
          key={path.d}
          d={path.d}
          fill={path.isFilled ? 'currentColor' : 'none'}
          stroke={path.line > 0 ? 'currentColor' : 'none'}
          strokeWidth={path.line}
          strokeDasharray={path.dash ?? undefined}
        />
      ))}
    </svg>
  );
}
