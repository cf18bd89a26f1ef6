/** The pages of analyses under one entry of the head. It is a plain button until somebody goes to it; only then its menu is loaded. */
import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useLanguage } from '../language/use-language.ts';
import type { AnalysesMenuProps } from './AnalysesMenu.tsx';

/** In the order in which they are offered. */
export const analysisPages = [
  'origin',
  'concentration',
  'value',
  'ledger',
  'scenario',
  'life-cycle',
  'network',
  'ownership',
  'power',
  'infrastructure',
  'locks',
  'harm',
  'messages',
  'anomalies',
  'claims',
  'check',
  'stories',
  'campaign',
] as const;

export function AnalysesNav(): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const { pathname } = useLocation();
  const [Menu, setMenu] = useState<ComponentType<AnalysesMenuProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => import('./AnalysesMenu.tsx'), []);
  const pages = analysisPages.map((page) => ({
    id: page,
    path: `/${language}/${page}`,
    label: t(`nav.${page}`),
  }));
  const isHere = pages.some(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  if (Menu !== null) return <Menu pages={pages} isHere={isHere} pathname={pathname} />;
  if (hasFailed) {
    // Without a network the menu does not come; its links do.
    return (
      <ul>
        {pages.map(({ id, path, label }) => (
          <li key={id}>
            <NavLink to={path}>{label}</NavLink>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <button
      type="button"
      className={`nav-button${isHere ? ' is-here' : ''}`}
      aria-haspopup="menu"
      aria-expanded={false}
      onFocus={() => void load().catch(() => undefined)}
      onPointerEnter={() => void load().catch(() => undefined)}
      onClick={() =>
        load().then(
          ({ AnalysesMenu }) => setMenu(() => AnalysesMenu),
          () => setFailed(true),
        )
      }
    >
      {t('nav.analyses')}
    </button>
  );
}
