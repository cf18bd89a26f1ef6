/** What the tables of the page are made of: names that ask on, numbers that open, bars. */
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { PlainTable, type TableProps } from '../../figure/Table.tsx';
import { tongueOf } from '../../language/tongue.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { Amount } from './query.ts';

/** Beyond these the rest is counted: a cable may have fifty owners. */
const mostNames = 6;

export function Names({ entities }: { readonly entities: readonly NamedResult[] }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const language = useLanguage();
  const rest = entities.length - mostNames;
  return (
    <>
      {entities.slice(0, mostNames).map(({ id, name }, place) => (
        <Fragment key={id}>
          {place === 0 ? null : ', '}
          <Link
            // A company or an economy asks this page on; anything else has its own.
            to={/^(org|economy):/.test(id) ? `/${language}/infrastructure/${id}` : entityPath(language, id)}
            // Companies and sites bear the name that the source prints, in whatever language.
            lang={tongueOf(id)}
          >
            {name}
          </Link>
        </Fragment>
      ))}
      {rest > 0 ? ` ${t('more', { count: rest })}` : null}
    </>
  );
}

/** A number that opens; in words where there is none, which is not zero. */
export function Opens({
  name,
  figure,
  about,
  none = null,
}: {
  readonly name: string;
  readonly figure: Amount | null;
  readonly about: string;
  readonly none?: ReactNode;
}): ReactNode {
  if (figure === null) return none;
  return <FigureButton target={{ figure: name }} quantity={figure.quantity} about={about} />;
}

/** A share with its bar; hatched where nobody is named. */
export function Barred({
  name,
  figure,
  about,
  isUnknown = false,
}: {
  readonly name: string;
  readonly figure: Amount;
  readonly about: string;
  readonly isUnknown?: boolean;
}): ReactNode {
  const part = Math.max(0, Math.min(1, figure.quantity.value ?? 0));
  return (
    <>
      <Opens name={name} figure={figure} about={about} />
      <span className="infrastructure-bar" aria-hidden="true" data-unknown={isUnknown || undefined}>
        <span style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
      </span>
    </>
  );
}

/** A table that shows its first rows until more are asked for; rows that must never be folded come along. */
export function Folded({
  first,
  kept = () => false,
  rows,
  ...table
}: TableProps & { readonly first: number; readonly kept?: (key: string) => boolean }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.filter(({ key }, place) => place < first || kept(key));
  return (
    <>
      <PlainTable {...table} rows={shown} className="harm-table" />
      {shown.length < rows.length ? (
        <button type="button" className="button infrastructure-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: rows.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
