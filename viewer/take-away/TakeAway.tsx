/** "Take it away": the button of every page. What it opens is loaded when it is opened. */
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/Icon.tsx';
import { LoadBoundary } from '../frame/LoadBoundary.tsx';
import { addPageWords } from '../language/i18n.ts';
import { Notice } from '../notice/Notice.tsx';
import type { Handed } from './handed.ts';

const Panel = lazy(async () => {
  const { Panel, words } = await import('./Panel.tsx');
  addPageWords(words);
  return { default: Panel };
});

export interface TakeAwayProps {
  /** Null while there is nothing on the page yet. */
  readonly handed: Handed | null;
  /** While the page shows the answer to an earlier question: its picture and a table of the new one are not one thing. */
  readonly isWaiting?: boolean;
}

export function TakeAway({ handed, isWaiting = false }: TakeAwayProps): ReactNode {
  const { t } = useTranslation('frame');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button take-away"
        aria-haspopup="dialog"
        disabled={handed === null || isWaiting}
        onClick={() => setOpen(true)}
      >
        {t('takeAway.open')}
      </button>
      {isOpen && handed !== null ? <Dialog handed={handed} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Dialog({ handed, onClose }: { readonly handed: Handed; onClose(): void }): ReactNode {
  const { t } = useTranslation('frame');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // Out of the page's own boxes, whose style is not for it.
  return createPortal(
    <dialog ref={dialog} className="dialog take-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{t('takeAway.title')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <LoadBoundary
        fallback={
          <Notice drawing="broken" title={t('takeAway.notLoaded')} isAlert>
            {t('takeAway.notLoadedHelp')}
          </Notice>
        }
      >
        <Suspense fallback={<Notice drawing="loading" title={t('takeAway.loading')} />}>
          <Panel handed={handed} />
        </Suspense>
      </LoadBoundary>
    </dialog>,
    document.body,
  );
}
