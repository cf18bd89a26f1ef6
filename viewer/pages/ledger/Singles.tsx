/** Figures that stand alone, under a row that has no world. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerResult } from '../../../picture/ledger/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { ledgerKey } from './ledger-figures.ts';

export const Singles = memo(function Singles({ ledger }: { readonly ledger: LedgerResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const row = ledger.rows.find(({ figures }) => figures.length > 0);
  if (row === undefined) return null;
  return (
    <section className="section" aria-labelledby="singles-title">
      <h2 id="singles-title">{t('single.title')}</h2>
      <p className="note">{t('single.subtitle')}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('single.of')}</th>
              <th scope="col">{t('single.what')}</th>
              <th scope="col" className="number">
                {t('single.value')}
              </th>
            </tr>
          </thead>
          <tbody>
            {row.figures.map(({ subject, object, period, figure }, index) => {
              const key = ledgerKey(row.id, { kind: 'single', index });
              // Harms of countries stand above: no site is named beside them. Its statement, one click away, names it.
              const isPlace = subject.id.startsWith('site:');
              const name = isPlace ? t('single.place') : subject.name;
              return (
                <tr key={key}>
                  <th scope="row">
                    {isPlace ? name : <Link to={entityPath(language, subject.id)}>{name}</Link>}
                  </th>
                  <td>
                    {object.id.startsWith('group:') ? `${row.measure} → ${object.name}` : object.name},{' '}
                    {period.replace('/', '–')}
                  </td>
                  <td className="number">
                    <FigureButton
                      target={{ figure: key }}
                      quantity={figure.quantity}
                      about={`${name}, ${object.name}`}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
});
