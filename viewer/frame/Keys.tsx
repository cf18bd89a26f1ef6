/** The keys of the viewer: `/` and Ctrl K go to the search, `?` lists them all. */
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon } from './Icon.tsx';

const dialogId = 'filon-keys';

export function openKeys(): void {
  const dialog = document.getElementById(dialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** Whether a key belongs to what is being written. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || isWriting(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'k' || event.shiftKey) return;
    event.preventDefault();
    document.dispatchEvent(new Event('filon-search'));
    return;
  }
  if (event.key === '?') {
    event.preventDefault();
    openKeys();
  } else if (event.key === '/') {
    event.preventDefault();
    document.dispatchEvent(new Event('filon-search'));
  }
}

export function Keys(): ReactNode {
  const { t } = useTranslation('frame');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog ref={dialog} id={dialogId} className="dialog" aria-labelledby="filon-keys-title">
      <div className="dialog-head">
        <h2 id="filon-keys-title">{t('keys.title')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <KeysHere />
      <h3>{t('keys.everywhere')}</h3>
      <dl className="keys-list">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('keys.search')}</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>K</kbd>
        </dt>
        <dd>{t('keys.searchAnywhere')}</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd>
        </dt>
        <dd>{t('keys.hits')}</dd>
        <dt>
          <kbd>Tab</kbd> <kbd>↵</kbd>
        </dt>
        <dd>{t('keys.figure')}</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('keys.close')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('keys.help')}</dd>
      </dl>
    </dialog>
  );
}

type Combination = readonly (readonly [keys: readonly string[], what: string])[];

/** What only one page understands; words are in `keys` of the frame. */
const ofPage: Readonly<Record<string, Combination>> = {
  explore: [[['Ctrl', '↵'], 'run']],
  trace: [
    [['↑', '↓', '←', '→'], 'blocks'],
    [['Home', 'End'], 'ends'],
    [['↵'], 'open'],
  ],
  map: [
    [['↑', '↓', 'Home', 'End'], 'flows'],
    [['+', '−', '0'], 'zoom'],
    [['⇧', '←'], 'move'],
  ],
};

function KeysHere(): ReactNode {
  const { t } = useTranslation('frame');
  const { pathname } = useLocation();
  const known = ofPage[pathname.split('/')[2] ?? ''];
  if (known === undefined) return null;
  return (
    <>
      <h3>{t('keys.here')}</h3>
      <dl className="keys-list">
        {known.map(([keys, what]) => (
          <Fragment key={what}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index === 0 ? '' : ' '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
