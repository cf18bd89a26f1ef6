/** What the layer of sites shows, or that there is nothing to show yet. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { fill } from '../../../picture/words/index.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import type { Sites } from './sites.ts';

export function SitesWord({ sites }: { readonly sites: Sites }): ReactNode {
  const { t } = useTranslation('map');
  const { map } = usePictureWords();
  const language = useLanguage();
  switch (sites.state) {
    case 'off':
      return null;
    case 'loading':
      return <Notice drawing="loading" title={t('frame:loading')} />;
    case 'failed':
      return <Notice drawing="broken" title={t('frame:failure.title')} isAlert />;
    case 'ready': {
      const count = sites.sites.length;
      return count === 0 ? (
        <Notice drawing="empty" title={t('noSites.title')}>
          {t('noSites.text')}
        </Notice>
      ) : (
        <p className="note">
          {fill(map.sites.count[count === 1 ? 0 : 1], { count: formatNumber(count, language, 15) })}.{' '}
          {t('noSites.fine')}
        </p>
      );
    }
  }
}
