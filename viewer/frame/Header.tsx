/** The head of every page: the name, the pages there are, search, language, theme. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { languageNames, languages, pathIn } from '../language/language.ts';
import { tracePath, useLanguage } from '../language/use-language.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { AnalysesNav } from './AnalysesNav.tsx';
import { Icon } from './Icon.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** Where "Trace" begins; any other device or material is a search away. */
const firstTrace = 'device:smartphone';

export function Header(): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const { pathname, search, state } = useLocation();
  const [isOpen, setOpen] = useState<'menu' | 'search' | null>(null);
  const isHome = pathname.replace(/\/$/, '') === `/${language}`;

  // A page that was reached closes what led to it.
  // The address is not used inside: it only says when.
  useEffect(() => closeOn(`${pathname}${search}`, setOpen), [pathname, search]);

  return (
    <header className="site-header">
      <div className="page">
        <Link to={`/${language}`} className="site-name">
          Filon
        </Link>
        <nav
          id="site-nav"
          className={`site-nav${isOpen === 'menu' ? ' is-open' : ''}`}
          aria-label={t('nav.label')}
        >
          <ul>
            <li>
              <NavLink to={tracePath(language, firstTrace)}>{t('nav.trace')}</NavLink>
            </li>
            <li>
              <NavLink to={`/${language}/map`}>{t('nav.map')}</NavLink>
            </li>
            <li>
              <AnalysesNav />
            </li>
            <li>
              <NavLink to={`/${language}/coverage`}>{t('nav.coverage')}</NavLink>
            </li>
            <li>
              <NavLink to={`/${language}/sources`}>{t('nav.sources')}</NavLink>
            </li>
            <li>
              <NavLink to={`/${language}/explore`} reloadDocument>
                {t('nav.explore')}
              </NavLink>
            </li>
          </ul>
        </nav>
        {isHome ? null : <SearchBox isLarge={false} isOpen={isOpen === 'search'} />}
        <div className="tools">
          {isHome ? null : (
            <button
              type="button"
              className="icon-button only-phone"
              aria-label={t('search.open')}
              aria-expanded={isOpen === 'search'}
              onClick={() => setOpen(isOpen === 'search' ? null : 'search')}
            >
              <Icon name="search" />
            </button>
          )}
          <nav className="languages" aria-label={t('language.label')}>
            {languages.map((other) => (
              <Link
                key={other}
                to={{ pathname: pathIn(other, pathname), search }}
                // What is too long for an address goes along, as a story that is being written.
                state={state}
                hrefLang={other}
                lang={other}
                aria-current={other === language ? 'true' : undefined}
                preventScrollReset
              >
                {other.toUpperCase()}
                <span className="hidden-text"> {languageNames[other]}</span>
              </Link>
            ))}
          </nav>
          <ThemeButton />
          <button
            type="button"
            className="icon-button only-phone"
            aria-label={t('nav.menu')}
            aria-expanded={isOpen === 'menu'}
            aria-controls="site-nav"
            onClick={() => setOpen(isOpen === 'menu' ? null : 'menu')}
          >
            <Icon name={isOpen === 'menu' ? 'close' : 'menu'} />
          </button>
        </div>
      </div>
    </header>
  );
}

function closeOn(_address: string, setOpen: (open: null) => void): void {
  setOpen(null);
}
