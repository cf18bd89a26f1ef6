/** The pages by address. Each is loaded when it is opened; the words of its language come before it. */
import type { ComponentType } from 'react';
import { createBrowserRouter, type LoaderFunctionArgs, redirect } from 'react-router';
import { Frame } from './frame/Frame.tsx';
import { PageFailure } from './frame/PageFailure.tsx';
import { addPageWords, speak } from './language/i18n.ts';
import { languageOfPath, languages } from './language/language.ts';

/** Words of the language in the path. An address without one is the server's to redirect; here English is taken. */
async function wordsFirst({ params }: LoaderFunctionArgs): Promise<Response | null> {
  const language = languages.find((known) => known === params.lang);
  if (language === undefined) return redirect('/en');
  await speak(language);
  return null;
}

interface PageWithWords {
  readonly Component: ComponentType;
  readonly words: Readonly<Record<string, unknown>>;
}

/** A page that brings its own words: they are handed over before it is drawn. */
async function withWords(page: Promise<PageWithWords>): Promise<Pick<PageWithWords, 'Component'>> {
  const { Component, words } = await page;
  addPageWords(words);
  return { Component };
}

export function createPages(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      path: '/:lang',
      loader: wordsFirst,
      // Only another language brings other words.
      shouldRevalidate: ({ currentUrl, nextUrl }) =>
        languageOfPath(currentUrl.pathname) !== languageOfPath(nextUrl.pathname),
      Component: Frame,
      ErrorBoundary: PageFailure,
      children: [
        {
          ErrorBoundary: PageFailure,
          children: [
            { index: true, lazy: () => import('./pages/home/page.tsx') },
            { path: 'trace/:id', lazy: () => import('./pages/chain/page.tsx') },
            { path: 'map', lazy: () => withWords(import('./pages/map/page.tsx')) },
            { path: 'entity/:id', lazy: () => withWords(import('./pages/entity/page.tsx')) },
            { path: 'coverage', lazy: () => import('./pages/coverage/page.tsx') },
            { path: 'origin', lazy: () => withWords(import('./pages/origin/page.tsx')) },
            { path: 'origin/:id', lazy: () => withWords(import('./pages/origin/page.tsx')) },
            { path: 'concentration', lazy: () => withWords(import('./pages/concentration/page.tsx')) },
            { path: 'ledger', lazy: () => withWords(import('./pages/ledger/page.tsx')) },
            { path: 'value', lazy: () => withWords(import('./pages/value/page.tsx')) },
            { path: 'scenario/:id?', lazy: () => withWords(import('./pages/scenario/page.tsx')) },
            { path: 'life-cycle/:id?', lazy: () => withWords(import('./pages/life-cycle/page.tsx')) },
            { path: 'power', lazy: () => withWords(import('./pages/power/page.tsx')) },
            { path: 'power/:id', lazy: () => withWords(import('./pages/power/page.tsx')) },
            { path: 'network', lazy: () => withWords(import('./pages/network/page.tsx')) },
            { path: 'network/:id', lazy: () => withWords(import('./pages/network/page.tsx')) },
            { path: 'ownership', lazy: () => withWords(import('./pages/ownership/page.tsx')) },
            { path: 'infrastructure', lazy: () => withWords(import('./pages/infrastructure/page.tsx')) },
            { path: 'infrastructure/:id', lazy: () => withWords(import('./pages/infrastructure/page.tsx')) },
            { path: 'locks', lazy: () => withWords(import('./pages/locks/page.tsx')) },
            { path: 'locks/:id', lazy: () => withWords(import('./pages/locks/page.tsx')) },
            { path: 'messages', lazy: () => withWords(import('./pages/messages/page.tsx')) },
            { path: 'methods/:id?', lazy: () => withWords(import('./pages/methods/page.tsx')) },
            { path: 'about', lazy: () => withWords(import('./pages/about/page.tsx')) },
            { path: 'harm', lazy: () => import('./pages/harm/page.tsx') },
            { path: 'anomalies', lazy: () => withWords(import('./pages/anomalies/page.tsx')) },
            { path: 'claims', lazy: () => withWords(import('./pages/claims/page.tsx')) },
            { path: 'campaign', lazy: () => withWords(import('./pages/campaign/page.tsx')) },
            { path: 'stories/:id?', lazy: () => withWords(import('./pages/stories/page.tsx')) },
            { path: 'check', lazy: () => withWords(import('./pages/check/page.tsx')) },
            { path: 'sources', lazy: () => withWords(import('./pages/sources/page.tsx')) },
            { path: 'explore', lazy: () => withWords(import('./pages/explore/page.tsx')) },
            { path: '*', lazy: () => import('./pages/not-found/page.tsx') },
          ],
        },
      ],
    },
    { path: '*', loader: () => redirect('/en') },
  ]);
}
