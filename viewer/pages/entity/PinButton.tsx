/** Pins a thing: it stands on top of the search then, in this browser. What was looked at is recent there by itself. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language/language.ts';
import { type KeptThing, keep, kept, letGo } from '../../search/kept.ts';

interface PinButtonProps {
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly names: Readonly<Record<Language, string>>;
  };
}

const isPinned = (id: string): boolean => kept('pinned').some((thing) => thing.id === id);

export function PinButton({ entity: { id, kind, names } }: PinButtonProps): ReactNode {
  const { t } = useTranslation('entity');
  const [pinned, setPinned] = useState(() => isPinned(id));
  const [isRefused, setRefused] = useState(false);
  const { en, fr, es } = names;
  useEffect(() => {
    keep('recent', { id, kind, names: { en, fr, es } });
    setPinned(isPinned(id));
    setRefused(false);
  }, [id, kind, en, fr, es]);
  const thing: KeptThing = { id, kind, names: { en, fr, es } };
  return (
    <>
      <button
        type="button"
        className="link-button"
        title={t('pin.why')}
        onClick={() => {
          const isDone = pinned ? letGo('pinned', id) : keep('pinned', thing);
          setRefused(!isDone);
          setPinned(isPinned(id));
        }}
      >
        {t(pinned ? 'pin.unpin' : 'pin.pin')}
      </button>
      {isRefused ? (
        <span className="note" role="alert">
          {' '}
          {t('pin.refused')}
        </span>
      ) : null}
    </>
  );
}
