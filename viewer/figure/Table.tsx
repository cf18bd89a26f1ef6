/** A table of a page: its first column names the rows, and what it shows none of is not there. */
import type { ReactNode } from 'react';

interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

export interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** @param className the look that a page gives its tables */
export function PlainTable({
  caption,
  columns,
  rows,
  className,
}: TableProps & { readonly className: string }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className={className}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" className={isNumber === true ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td
                  key={columns[index + 1]?.head}
                  className={columns[index + 1]?.isNumber === true ? 'number' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
