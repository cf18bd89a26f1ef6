/** A table of a page: its first column names the rows, and what it shows none of is not there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

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
    <ScrollBox name={caption}>
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
    </ScrollBox>
  );
}

/** Wider than its room, a table is pushed aside by keyboard, too: then it can be gone to and has a name. */
function ScrollBox({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const held = box.current;
    if (held === null) return;
    const watcher = new ResizeObserver(() => setWider(held.scrollWidth > held.clientWidth));
    watcher.observe(held);
    return () => watcher.disconnect();
  }, []);
  // A group and no region: several tables of a page may bear one name, landmarks may not.
  const asGroup = isWider ? { role: 'group', tabIndex: 0, 'aria-label': name } : {};
  return (
    <div ref={box} className="table-scroll" {...asGroup}>
      {children}
    </div>
  );
}
