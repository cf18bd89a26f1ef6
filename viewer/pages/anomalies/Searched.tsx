/** In what was looked: the kinds, their years, and how much was compared. A list of odd things needs its whole. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { SearchResult } from './query.ts';

export function Searched({ searched }: { readonly searched: readonly SearchResult[] }): ReactNode {
  const { t } = useTranslation('anomalies');
  const language = useLanguage();
  const number = (count: number): string => formatNumber(count, language, 15);
  return (
    <details className="anomaly-searched" open={searched.length === 1}>
      <summary>{t('searched.title')}</summary>
      <dl>
        {searched.map(({ kind, label, sentence, year, compared, notComparable, found }) => (
          <div key={kind}>
            <dt>
              {label}, {year}
            </dt>
            <dd>
              {sentence}{' '}
              <span className="note">
                {t('searched.counts', {
                  compared: number(compared),
                  not: number(notComparable),
                  found: number(found),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
