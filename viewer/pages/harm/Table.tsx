/** A table of the page of harms, with a bar beside a number where it helps. */
import type { ReactNode } from 'react';
import type { QuantityResult, SideName } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { PlainTable, type TableProps } from '../../figure/Table.tsx';

export const Table = (props: TableProps): ReactNode => <PlainTable {...props} className="harm-table" />;

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
