/** What the tables of the page are made of: names that lead on, numbers that open, tables that unfold. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { PlainTable, type TableProps } from '../../figure/Table.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { Amount } from './query.ts';

export function Name({ entity: { id, name } }: { readonly entity: NamedResult }): ReactNode {
  const language = useLanguage();
  return (
    <Link
      to={id.startsWith('instrument:') ? `/${language}/locks/${id}` : entityPath(language, id)}
      // Companies bear the name that the source prints, in whatever language.
      lang={id.startsWith('org:') ? 'mul' : undefined}
    >
      {name}
    </Link>
  );
}

/** A number that opens; in words where no source tells it, which is not zero. */
export function Opens({
  name,
  figure,
  about,
  isCounted = false,
}: {
  readonly name: string;
  readonly figure: Amount | null;
  readonly about: string;
  /** A count of records: where there is no figure, none is recorded. */
  readonly isCounted?: boolean;
}): ReactNode {
  const { t } = useTranslation('locks');
  if (figure === null) return <span className="note">{t(isCounted ? 'noneRecorded' : 'notTold')}</span>;
  return <FigureButton target={{ figure: name }} quantity={figure.quantity} about={about} />;
}

/** A table that shows its first rows until more are asked for. */
export function Folded({ first, rows, ...table }: TableProps & { readonly first: number }): ReactNode {
  const { t } = useTranslation('locks');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, first);
  return (
    <>
      <PlainTable {...table} rows={shown} className="harm-table" />
      {shown.length < rows.length ? (
        <button type="button" className="button locks-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: rows.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
