/** Only the flows of some economies: a list of boxes, the keyboard's way of what a box over the map does. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import { useLanguage } from '../../language/use-language.ts';

export interface PlacesChoiceProps {
  /** Those that have flows. */
  readonly places: readonly NamedResult[];
  readonly chosen: readonly string[];
  /** Undefined for all of them. */
  onChange(chosen: readonly string[] | undefined): void;
}

export function PlacesChoice({ places, chosen, onChange }: PlacesChoiceProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const sorted = useMemo(
    () => [...places].sort((a, b) => a.name.localeCompare(b.name, language)),
    [places, language],
  );

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
    const next = isOn ? [...chosen, id] : chosen.filter((one) => one !== id);
    onChange(next.length === 0 ? undefined : next);
  }

  return (
    <details
      ref={details}
      className="map-places"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="button">
        <span className="choice-name">{t('places.label')}</span>{' '}
        {chosen.length === 0 ? t('places.all') : t('places.some', { count: chosen.length })}
      </summary>
      {/* Some two hundred boxes: only there when they are looked at. */}
      {isOpen ? (
        <fieldset>
          <legend className="note">{t('places.legend')}</legend>
          {chosen.length === 0 ? null : (
            <button type="button" className="link-button" onClick={() => onChange(undefined)}>
              {t('places.clear')}
            </button>
          )}
          <ul>
            {sorted.map(({ id, name }) => (
              <li key={id}>
                <label className="switch">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={({ target }) => choose(id, target.checked)}
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
    </details>
  );
}
