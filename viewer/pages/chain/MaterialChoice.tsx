/** Which of a device's materials are followed: a list of boxes behind a button, with the grams of each. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceContentResult } from '../../../picture/chain/query.ts';
import { useNumber } from '../../figure/use-number.ts';

/** The API follows no more at once. */
const most = 20;

export interface MaterialChoiceProps {
  readonly contents: readonly TraceContentResult[];
  /** Whether the reader chose, rather than the rule of the trace. */
  readonly isChosen: boolean;
  /** Undefined hands the choice back to the rule. */
  onChange(materials: readonly string[] | undefined): void;
}

export function MaterialChoice({ contents, isChosen, onChange }: MaterialChoiceProps): ReactNode {
  const { t } = useTranslation('chain');
  const number = useNumber();
  const details = useRef<HTMLDetailsElement>(null);
  const materials = contents.filter(({ entity }) => entity.id.startsWith('material:'));
  const selected = materials.filter((one) => one.selected).map(({ entity }) => entity.id);
  const names = materials.filter((one) => one.selected).map(({ entity }) => entity.name);

  // A list over the page closes as menus do: by Esc, or by a click beside it.
  useEffect(() => {
    const leave = (event: Event) => {
      const list = details.current;
      if (list === null || !list.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        list.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && list.contains(event.target)) return;
      list.open = false;
    };
    document.addEventListener('keydown', leave, true);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('keydown', leave, true);
      document.removeEventListener('pointerdown', leave);
    };
  }, []);

  function choose(id: string, isOn: boolean): void {
    const next = isOn ? [...selected, id] : selected.filter((one) => one !== id);
    onChange(next.length === 0 ? undefined : next);
  }

  const box = ({ entity, mass }: TraceContentResult) => (
    <li key={entity.id}>
      <label className="switch">
        <input
          type="checkbox"
          checked={selected.includes(entity.id)}
          disabled={!selected.includes(entity.id) && selected.length >= most}
          onChange={({ target }) => choose(entity.id, target.checked)}
        />
        {entity.name}
        <span className="note">{number(mass?.quantity).text}</span>
      </label>
    </li>
  );

  return (
    <details ref={details} className="material-choice">
      <summary className="button">
        <span className="choice-name">{t('materials.label')}</span>{' '}
        <span className="material-names">{names.length === 0 ? t('materials.none') : names.join(', ')}</span>
      </summary>
      <fieldset>
        <legend className="note">{t('materials.legend', { most })}</legend>
        {isChosen ? (
          <button type="button" className="link-button" onClick={() => onChange(undefined)}>
            {t('materials.rule')}
          </button>
        ) : null}
        <ul>{materials.filter(({ hasOutput }) => hasOutput).map(box)}</ul>
        {materials.every(({ hasOutput }) => hasOutput) ? null : (
          <>
            <p className="note material-rest">{t('materials.noOutput')}</p>
            <ul>{materials.filter(({ hasOutput }) => !hasOutput).map(box)}</ul>
          </>
        )}
      </fieldset>
    </details>
  );
}
