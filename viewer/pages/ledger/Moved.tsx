/** Who is on no side of the scheme, and who changed sides in the years of its list. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerResult } from '../../../picture/ledger/query.ts';
import { formatNumber } from '../../../picture/number.ts';
import { schemes } from '../../../schema/scheme.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';

export const Moved = memo(function Moved({ ledger }: { readonly ledger: LedgerResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const language = useLanguage();
  const { unclassified, sideChanges } = ledger;
  const isByYear = schemes.all.some(({ id, byYear }) => id === ledger.scheme.id && byYear);
  const count = sideChanges.length;
  const names = new Intl.ListFormat(language).format(unclassified.map(({ name }) => name));
  return (
    <section className="section" aria-labelledby="moved-title">
      <h2 id="moved-title">{t('moved.title')}</h2>
      <p className="note">
        {unclassified.length === 0 ? t('moved.none') : t('moved.unclassified', { names })}
      </p>
      {isByYear ? null : <p className="note">{t('moved.fixed')}</p>}
      {count === 0 ? null : (
        <details>
          <summary>{t('moved.summary', { count, number: formatNumber(count, language, 15) })}</summary>
          <div className="table-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('moved.economy')}</th>
                  <th scope="col">{t('moved.year')}</th>
                  <th scope="col">{t('moved.from')}</th>
                  <th scope="col">{t('moved.to')}</th>
                </tr>
              </thead>
              <tbody>
                {sideChanges.map(({ economy, year, from, to }) => (
                  <tr key={`${economy.id} ${year}`}>
                    <th scope="row">
                      <Link to={entityPath(language, economy.id)}>{economy.name}</Link>
                    </th>
                    <td>{year}</td>
                    <td>{words.sides[from]}</td>
                    <td>{words.sides[to]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
});
