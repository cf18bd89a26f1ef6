/** A number that leads to its source: mark, value, unit, and the range where there is room for it. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult } from '../../picture/answer.ts';
import { useOpenPanel } from './PanelOpener.tsx';
import { StatusMark } from './StatusMark.tsx';
import { useNumber, usePictureWords } from './use-number.ts';
import { type PanelTarget, targetName } from './use-panel.ts';
import './figure.css';

export interface FigureButtonProps {
  readonly target: PanelTarget;
  /** Null for a fact without a quantity; undefined for none at all: "no figure yet". */
  readonly quantity: QuantityResult | null | undefined;
  /** What the number is of, for those who hear it without seeing the row it stands in. */
  readonly about?: string;
  /** Language of `about`, where it is a name that a source prints. */
  readonly aboutLang?: string | undefined;
  /** Shown instead of the quantity's own text, such as a share in per cent. */
  readonly text?: string;
  readonly hasRange?: boolean;
  readonly className?: string;
}

function Button(props: FigureButtonProps): ReactNode {
  const { target, quantity, about, aboutLang, text, hasRange = false, className = '' } = props;
  const { t } = useTranslation('figure');
  const open = useOpenPanel();
  const { colon } = usePictureWords().chain;
  const number = useNumber()(quantity);
  const shown = text ?? (quantity === null ? t('noQuantity') : number.text);
  const mark = quantity === null ? 'reported' : number.mark;
  return (
    <button
      type="button"
      className={`figure-button ${className}`}
      data-target={targetName(target)}
      aria-haspopup="dialog"
      onClick={() => open(target)}
    >
      <StatusMark mark={mark} nothing={quantity === null ? null : number.nothing} />
      {about === undefined ? null : (
        <span className="hidden-text" lang={aboutLang}>{`${about}${colon}`}</span>
      )}
      <span className="figure-value">{shown}</span>
      {quantity === null ? null : <span className="hidden-text">, {number.word}</span>}
      {hasRange && number.range !== null && number.range !== number.text ? (
        <span className="figure-range">{number.range}</span>
      ) : null}
    </button>
  );
}

/** Alike to the reader; the target is made anew wherever a page is drawn. */
function isSame(before: FigureButtonProps, after: FigureButtonProps): boolean {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof FigureButtonProps)[];
  return names.every((name) =>
    name === 'target' ? targetName(before.target) === targetName(after.target) : before[name] === after[name],
  );
}

/** Pages have hundreds of them: one is drawn anew when its number changes, not with everything around it. */
export const FigureButton = memo(Button, isSame);
