/** What stands under a ledger: the gap in a sentence, scheme, sources, years, release, and what to mind. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import type { SchemeResult } from './schemes.ts';
import { sourceNames, yearsOf } from './sources.ts';

export const UnderPicture = memo(function UnderPicture({
  data,
  schemes,
}: {
  readonly data: LedgerData;
  readonly schemes: readonly SchemeResult[];
}): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const { ledger, release } = data;
  const counts = schemes.find(({ id }) => id === ledger.scheme.id)?.counts;
  const years = yearsOf(ledger);
  return (
    <>
      {ledger.gap === null ? null : <p className="lead ledger-gap">{ledger.gap}</p>}
      <p className="source-line ledger-sources">
        <b>{t('about')}</b> {ledger.scheme.label}
        {counts === undefined
          ? null
          : ` (${t('counts', { north: counts.north, south: counts.south, other: counts.unclassified })})`}
        .{' '}
        {ledger.rows.every(({ sources }) => sources.length === 0) ? null : (
          <>
            <b>{t('sources')}</b> {sourceNames(ledger, words.footer.separator)}.{' '}
          </>
        )}
        {years === '' ? null : (
          <>
            <b>{t('years')}</b> {years}, {t('asMarked')}.{' '}
          </>
        )}
        <b>{t('release')}</b> {shortRelease(release.id)}.
      </p>
      {ledger.caveats.length === 0 ? null : (
        <div className="caveats">
          <h3>{t('caveats')}</h3>
          <ul>
            {ledger.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
});
