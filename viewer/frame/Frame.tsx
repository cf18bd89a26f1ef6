/** What stands around every page: skip link, head, foot, keys, the word that there is no network. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { PanelOpener } from '../figure/PanelOpener.tsx';
import { LanguageProvider, useLanguage, useLanguageOfPath } from '../language/use-language.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Keys } from './Keys.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import './frame.css';

export function Frame(): ReactNode {
  return (
    <LanguageProvider value={useLanguageOfPath()}>
      <PanelOpener>
        <Framed />
      </PanelOpener>
    </LanguageProvider>
  );
}

function Framed(): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // A new page begins at its top for the keyboard and for screen readers as well; a language switch does not.
  useEffect(() => {
    if (before.current.slice(3) !== pathname.slice(3)) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <OfflineBanner />
      <Header />
      <main id="main" ref={main} className="site-main page" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Keys />
      <ScrollRestoration getKey={(location) => location.pathname.slice(3) || '/'} />
    </>
  );
}
