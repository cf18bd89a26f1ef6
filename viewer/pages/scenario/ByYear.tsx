/** The metal that is told year by year, at one place or under one documented harm: a row a year, folded. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointResult } from '../../../picture/scenario/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { Choice } from '../harm/Controls.tsx';
import { Table } from '../harm/Table.tsx';

export interface YearsOfOne {
  /** Place in the answer, under which its numbers open: `places.3`. */
  readonly target: string;
  readonly name: string;
  readonly years: readonly PointResult[];
}

/** Nothing where no row is told by year. */
export function ByYear({
  rows,
  label,
  caption,
}: {
  readonly rows: readonly YearsOfOne[];
  readonly label: string;
  /** Of the table under the name of the chosen row. */
  readonly caption: (name: string) => string;
}): ReactNode {
  const { t } = useTranslation('scenario');
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState<string | undefined>(undefined);
  const told = rows.filter(({ years }) => years.length > 0);
  const shown = told.find(({ target }) => target === chosen) ?? told[0];
  if (shown === undefined) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('inTable')}</summary>
      {isOpen ? (
        <>
          <div className="section-tools">
            <Choice
              label={label}
              value={shown.target}
              options={told.map(({ target, name }) => [target, name] as const)}
              onChange={choose}
            />
          </div>
          <Table
            caption={caption(shown.name)}
            columns={[
              { head: t('year') },
              { head: t('before'), isNumber: true },
              { head: t('after'), isNumber: true },
            ]}
            rows={shown.years.map((point, at) => ({
              key: String(point.year),
              cells: [
                point.year,
                ...(['before', 'after'] as const).map((part) => (
                  <FigureButton
                    key={part}
                    target={{ figure: `${shown.target}.years.${at}.${part}` }}
                    quantity={point[part].quantity}
                    about={`${shown.name}, ${point.year}, ${t(part)}`}
                    hasRange
                  />
                )),
              ],
            }))}
          />
        </>
      ) : null}
    </details>
  );
}
