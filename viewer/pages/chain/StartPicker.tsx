/** Another device or material to trace. A plain field until somebody goes to it; only then its machinery is loaded. */
import { type ComponentType, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StartComboProps } from './StartCombo.tsx';

/** @param name what is traced now */
export function StartPicker({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('chain');
  const id = useId();
  const [Combo, setCombo] = useState<ComponentType<StartComboProps> | null>(null);
  const [written, setWritten] = useState('');
  const [hasFailed, setFailed] = useState(false);

  function load(): void {
    setFailed(false);
    import('./StartCombo.tsx').then(
      ({ StartCombo }) => setCombo(() => StartCombo),
      () => setFailed(true),
    );
  }

  if (Combo !== null) return <Combo name={name} written={written} />;
  return (
    <div className="choice start-picker">
      <label htmlFor={id}>{t('start.label')}</label>
      <input
        id={id}
        className="text-input"
        placeholder={name}
        size={Math.max(12, name.length)}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={written}
        onFocus={load}
        onChange={({ target }) => {
          setWritten(target.value);
          if (hasFailed) load();
        }}
      />
      {hasFailed ? <span role="alert">{t('start.failed')}</span> : null}
    </div>
  );
}
