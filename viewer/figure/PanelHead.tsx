/** The top of the panel: what it is, the number large, its range, status and how it was read. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult, StageName } from '../../picture/answer.ts';
import type { ReadName } from '../../picture/words/words.ts';
import { StatusMark } from './StatusMark.tsx';
import { useNumber, usePictureWords } from './use-number.ts';

export interface PanelHeadProps {
  readonly heading: string;
  readonly line: string;
  readonly quantity: QuantityResult | null;
  readonly stage: StageName | null;
  readonly read: ReadName | null;
  /** Said in the place of a number; else that it is documented without one. */
  readonly nothing?: string | undefined;
}

export function PanelHead({ heading, line, quantity, stage, read, nothing }: PanelHeadProps): ReactNode {
  const { t } = useTranslation('figure');
  const words = usePictureWords();
  const number = useNumber()(quantity);
  const basis = quantity?.unit.basisLabel ?? '';
  return (
    <header
      className="panel-head"
      data-stage={stage === null ? undefined : stage.toLowerCase().replaceAll('_', '-')}
    >
      {stage === null ? null : <p className="panel-stage">{words.stages[stage]}</p>}
      <h2>{heading}</h2>
      <p className="panel-line">{line}</p>
      {quantity === null ? (
        <p className="panel-value panel-words">{nothing ?? t('noQuantity')}</p>
      ) : (
        <p className={number.nothing === null ? 'panel-value' : 'panel-value panel-words'}>
          {number.value}
          {number.unit === '' ? null : <span className="panel-unit"> {number.unit}</span>}
        </p>
      )}
      {number.range !== null && number.range !== number.text && quantity !== null ? (
        <p className="panel-range">{number.range}</p>
      ) : null}
      <p className="panel-status">
        {quantity === null ? null : (
          <>
            <StatusMark mark={number.mark} nothing={number.nothing} /> {number.word}
            {basis === '' ? null : ` · ${basis}`}
          </>
        )}
        {read === null ? null : `${quantity === null ? '' : ' · '}${t(`readLong.${read}`)}`}
      </p>
    </header>
  );
}
