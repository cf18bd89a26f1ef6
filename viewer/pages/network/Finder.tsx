/** A search for a thing of the network: its hits lead to its surroundings, or are the other end of a path. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tongueOf } from '../../language/tongue.ts';
import { useHits } from '../../search/use-hits.ts';
import { relatedId } from './query.ts';

export function Finder({
  label,
  pathOf,
  onChoose,
}: {
  readonly label: string;
  /** Where a hit leads. */
  readonly pathOf: (id: string) => string;
  /** Takes the hit in place of going there. */
  readonly onChoose?: (id: string) => void;
}): ReactNode {
  const { t } = useTranslation('network');
  const id = useId();
  const [typed, setTyped] = useState('');
  const { state, text, hits } = useHits(typed);
  const shown = hits.filter(({ entity }) => relatedId.test(entity.id));
  return (
    <div className="network-finder">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input"
        type="search"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div role="status">
        {typed.trim() === '' ? null : state === 'failed' ? (
          <p className="note">{t('finder.failed')}</p>
        ) : shown.length > 0 ? (
          <ul>
            {shown.map(({ entity }) => (
              <li key={entity.id}>
                <Link
                  to={pathOf(entity.id)}
                  lang={tongueOf(entity.id)}
                  onClick={(event) => {
                    setTyped('');
                    if (onChoose === undefined) return;
                    event.preventDefault();
                    onChoose(entity.id);
                  }}
                >
                  {entity.name}
                </Link>{' '}
                <span className="note">{entity.kindLabel}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="note">{state === 'ready' ? t('finder.none', { text }) : t('finder.asking')}</p>
        )}
      </div>
    </div>
  );
}
