/** A search for an organisation, an economy, a site or a material: its hits lead to what stands around each. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHits } from '../../search/use-hits.ts';
import { isPowerId } from './query.ts';

export function Finder({
  label,
  pathOf,
}: {
  readonly label: string;
  /** Where a hit leads. */
  readonly pathOf: (id: string) => string;
}): ReactNode {
  const { t } = useTranslation('power');
  const id = useId();
  const [typed, setTyped] = useState('');
  const { state, text, hits } = useHits(typed);
  const shown = hits.filter(({ entity }) => isPowerId(entity.id));
  return (
    <div className="power-finder">
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
                <Link to={pathOf(entity.id)} onClick={() => setTyped('')}>
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
