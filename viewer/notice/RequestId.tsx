/** The id of a request that failed: under it the server's log says why. To be copied into a message to whoever runs it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function RequestId({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('frame');
  const [said, setSaid] = useState('');
  return (
    <p className="note request-id">
      {t('failure.request', { id })}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={t('copy.of', { label: id })}
        onClick={() =>
          void navigator.clipboard.writeText(id).then(
            () => setSaid(t('copy.done')),
            () => setSaid(t('copy.refused')),
          )
        }
      >
        {t('copy.do')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
