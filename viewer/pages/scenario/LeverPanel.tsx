/** The nine sliders of one setting: each with its value in words, its kind, and a way back to where it stands by itself. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import type { LeverName, LeverResult } from '../../../picture/scenario/answer.ts';
import { leverText } from '../../../picture/scenario/rows.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { boundsOf, type Levers, stepOf } from './levers.ts';

interface PanelProps {
  readonly title: string;
  readonly levers: readonly LeverResult[];
  readonly asked: Levers;
  readonly materials: readonly NamedResult[];
  onMove(lever: LeverName, value: number | undefined): void;
  onMaterial(material: string | undefined): void;
  onResetAll(): void;
}

export function LeverPanel(props: PanelProps): ReactNode {
  const { title, levers, asked, materials, onMove, onMaterial, onResetAll } = props;
  const { t } = useTranslation('scenario');
  const id = useId();
  return (
    <section className="scenario-levers" aria-labelledby={id}>
      <div className="scenario-levers-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="button"
          disabled={Object.keys(asked.values).length === 0}
          onClick={onResetAll}
        >
          {t('resetAll')}
        </button>
      </div>
      <ul>
        {levers.map((one) => (
          <Slider key={one.lever} said={one} asked={asked} onMove={onMove}>
            {one.lever === 'COMPOSITION' ? (
              <Choice
                label={t('material')}
                value={asked.material ?? ''}
                none={t('chooseMaterial')}
                options={materials.map(({ id: of, name }) => [of, name] as const)}
                onChange={onMaterial}
              />
            ) : null}
          </Slider>
        ))}
      </ul>
    </section>
  );
}

function Slider({
  said,
  asked,
  onMove,
  children,
}: {
  readonly said: LeverResult;
  readonly asked: Levers;
  readonly onMove: PanelProps['onMove'];
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation('scenario');
  const say = useLeverText();
  const id = useId();
  const { lever } = said;
  const value = asked.values[lever];
  const { min, max } = boundsOf[lever];
  const text = value === undefined ? say.neutral(said) : say.value(lever, value);
  // Where nothing was asked the knob stands at the neutral value, or in the middle of its range.
  const stands = value ?? said.neutral ?? middleOf(said) ?? min;
  return (
    <li className="scenario-lever" data-moved={value !== undefined}>
      <div className="scenario-lever-name">
        <label htmlFor={id}>{said.label}</label>
        <span className="scenario-kind" data-kind={said.kind}>
          {said.kindLabel}
        </span>
      </div>
      {children}
      <div className="scenario-lever-row">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={stepOf[lever]}
          value={stands}
          disabled={lever === 'COMPOSITION' && asked.material === undefined}
          aria-valuetext={text}
          aria-describedby={`${id}-text`}
          onChange={({ target }) => onMove(lever, Number(target.value))}
        />
        <button
          type="button"
          className="button"
          disabled={value === undefined}
          aria-label={t('resetOne', { lever: said.label })}
          onClick={() => onMove(lever, undefined)}
        >
          {t('reset')}
        </button>
      </div>
      <p className="scenario-lever-value">
        <output htmlFor={id}>{text}</output>{' '}
        <span className="note">
          {t('between', { min: say.value(lever, min), max: say.value(lever, max) })}
        </span>
      </p>
      <p className="note" id={`${id}-text`}>
        {said.text}
      </p>
    </li>
  );
}

function middleOf({ low, high }: LeverResult): number | null {
  return low === null || high === null ? null : (low + high) / 2;
}

/** How a value of a lever is said: a factor as "2 ×", a share as "40%", growth with its sign and "a year". */
export function useLeverText(): {
  value(lever: LeverName, value: number): string;
  neutral(said: LeverResult): string;
} {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const value = (lever: LeverName, of: number): string => leverText(lever, of, language);
  return {
    value,
    neutral({ lever, neutral, low, high }) {
      if (low !== null && high !== null && low < high)
        return t('neutralRange', { low: value(lever, low), high: value(lever, high) });
      return neutral === null ? t('neutralByMetal') : t('neutral', { value: value(lever, neutral) });
    },
  };
}
