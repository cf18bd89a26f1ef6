/** Says so when the browser has no network: what is shown stays right, it is one release. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export function OfflineBanner(): ReactNode {
  const { t } = useTranslation('frame');
  const isOnline = useOnline();
  return (
    <div role="status">
      {isOnline ? null : (
        <div className="banner">
          <p className="page">{t('offline.banner')}</p>
        </div>
      )}
    </div>
  );
}
