/** Right of reply: stands on every page that names an organisation or a site. See docs/do-no-harm.md. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function RightOfReply(): ReactNode {
  const { t } = useTranslation('frame');
  return (
    <section className="right-of-reply" aria-labelledby="right-of-reply">
      <h2 id="right-of-reply">{t('reply.title')}</h2>
      <p>{t('reply.text')}</p>
      <details>
        <summary>{t('reply.summary')}</summary>
        <p>{t('reply.how')}</p>
      </details>
    </section>
  );
}
