/** A table of the page of harms, with a bar beside a number where it helps. */
import type { ReactNode } from 'react';
import type { QuantityResult, SideName } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';

interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

export function Table({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="harm-table">
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

/** A number and its part of the whole as a bar: of the harm where it happened, of a side's hue where it is borne. */
export function Barred({
  name,
  quantity,
  of,
  about,
  hue,
  hasRange = false,
}: {
  readonly name: string;
  readonly quantity: QuantityResult | null;
  readonly of: number;
  readonly about: string;
  readonly hue: SideName | 'HARM' | 'NOBODY';
  readonly hasRange?: boolean;
}): ReactNode {
  if (quantity === null) return null;
  const part = quantity.value === null || of <= 0 ? 0 : Math.min(1, quantity.value / of);
  return (
    <>
      <FigureButton target={{ figure: name }} quantity={quantity} about={about} hasRange={hasRange} />
      <span className="harm-bar" aria-hidden="true" data-hue={hue}>
        <span style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
      </span>
    </>
  );
}
