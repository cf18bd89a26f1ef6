/** What an answer is put beside: another subject, another year, or both; a button that begins, one that ends it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../figure/use-panel.ts';
import './compare.css';

export interface ComparedChoice {
  readonly key: string;
  readonly label: string;
  /** Empty while the second is as the first in this. */
  readonly value: string;
  /** Said where nothing is chosen: "the same". */
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChange(value: string | undefined): void;
}

export interface CompareWithProps {
  readonly isOn: boolean;
  readonly choices: readonly ComparedChoice[];
  /** Begins with a second that makes sense; undefined where there is none to begin with. */
  readonly onBegin: (() => void) | undefined;
  onEnd(): void;
}

export function CompareWith({ isOn, choices, onBegin, onEnd }: CompareWithProps): ReactNode {
  const { t } = useTranslation('compare');
  const { target, close } = usePanel();
  const box = useRef<HTMLElement | null>(null);
  /** The button that was pressed goes away with its state: the focus goes to what stands in its place. */
  const isPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the state
  useEffect(() => {
    if (isPressed.current) box.current?.querySelector<HTMLElement>('select, button')?.focus();
    isPressed.current = false;
  }, [isOn]);
  const begin = (): void => {
    isPressed.current = true;
    onBegin?.();
  };
  const end = (): void => {
    isPressed.current = true;
    onEnd();
    // A number of the second answer cannot stay open without it.
    if (target !== null && 'figure' in target && /^(with|other)\./.test(target.figure)) close();
  };
  const hold = (element: HTMLElement | null): void => {
    box.current = element;
  };
  if (!isOn) {
    return onBegin === undefined ? null : (
      <div ref={hold} className="section-tools compare-tools">
        <button type="button" className="button" onClick={begin}>
          {t('begin')}
        </button>
      </div>
    );
  }
  return (
    <fieldset ref={hold} className="section-tools compare-tools">
      <legend>{t('with')}</legend>
      {choices.map(({ key, label, value, none, options, onChange }) => (
        <label key={key} className="choice">
          {label}
          <select
            value={value}
            onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          >
            <option value="">{none}</option>
            {options.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {/* What the address asks for stands there, whether or not it is offered. */}
            {value === '' || options.some(([id]) => id === value) ? null : (
              <option value={value}>{value}</option>
            )}
          </select>
        </label>
      ))}
      <button type="button" className="button" onClick={end}>
        {t('end')}
      </button>
    </fieldset>
  );
}
