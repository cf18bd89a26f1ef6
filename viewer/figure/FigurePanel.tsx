/**
 * The panel of the open number: beside the page on wide screens, a sheet over it on phones. It is a dialog that
 * does not lock the page; Esc closes it, and the focus goes back to the number.
 */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../frame/Icon.tsx';
import { InvalidNotices } from '../notice/InvalidNotices.tsx';
import { Notice } from '../notice/Notice.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import { StatementFigure } from './StatementFigure.tsx';
import type { FigureSubject } from './subject.ts';
import { type PanelTarget, targetName, usePanel } from './use-panel.ts';

export interface FigurePanelProps {
  /** The number of the page by its name; null while the page is still loading, undefined when there is none. */
  subjectOf(key: string): FigureSubject | null | undefined;
}

/** Every page renders one, after its content. */
export function FigurePanel({ subjectOf }: FigurePanelProps): ReactNode {
  const { target, invalid, close } = usePanel();
  return (
    <>
      <InvalidNotices invalid={invalid} />
      {target === null ? null : (
        <Panel key={targetName(target)} target={target} close={close} subjectOf={subjectOf} />
      )}
    </>
  );
}

function Panel({
  target,
  close,
  subjectOf,
}: FigurePanelProps & { readonly target: PanelTarget; readonly close: () => void }): ReactNode {
  const { t } = useTranslation('figure');
  const panel = useRef<HTMLElement>(null);
  const name = targetName(target);

  const leave = useCallback(() => {
    close();
    focusOn(name);
  }, [close, name]);

  useEffect(() => {
    document.documentElement.dataset.panel = 'open';
    panel.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      delete document.documentElement.dataset.panel;
      document.removeEventListener('keydown', onKey);
    };
  }, [leave]);

  return (
    <section ref={panel} className="figure-panel" role="dialog" aria-label={t('panel')} tabIndex={-1}>
      <button type="button" className="icon-button figure-close" aria-label={t('close')} onClick={leave}>
        <Icon name="close" />
      </button>
      <PanelContent target={target} subjectOf={subjectOf} />
    </section>
  );
}

function PanelContent({ target, subjectOf }: FigurePanelProps & { readonly target: PanelTarget }): ReactNode {
  const { t } = useTranslation(['figure', 'frame']);
  if ('statement' in target) return <StatementFigure id={target.statement} />;
  const subject = subjectOf(target.figure);
  if (subject === null) return <Notice drawing="loading" title={t('frame:loading')} />;
  if (subject === undefined) {
    return (
      <Notice
        drawing="invalid"
        title={t('frame:invalid.title', { written: `figure=${target.figure}` })}
        isAlert
      >
        {t('unknownKey')}
      </Notice>
    );
  }
  return <AnswerFigure subject={subject} />;
}

/** Back to the number, or to the page's content where the number is no longer shown. */
function focusOn(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-target]')];
  const button = buttons.find((one) => one.dataset.target === name && one.offsetParent !== null);
  (button ?? document.getElementById('main'))?.focus({ preventScroll: button === undefined });
}
