/** Starts the viewer: words and page first, then one render in place of the picture that came with the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createClient } from './data/client.ts';
import { firstAnswers } from './data/first.ts';
import { ClientProvider } from './data/use-query.ts';
import { createPages } from './routes.tsx';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import 'virtual:filon-tokens.css';
import './theme/base.css';
import './theme/story.css';
import './theme/stages.css';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no element "root"');

const client = createClient(firstAnswers(document), (input, options) => fetch(input, options));
const pages = createPages();

/** The first page with its words has been loaded, or has failed to. */
function ready(): Promise<void> {
  return new Promise((resolve) => {
    if (pages.state.initialized) return resolve();
    const stop = pages.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

await ready();
createRoot(place).render(
  <StrictMode>
    <ClientProvider value={client}>
      <RouterProvider router={pages} />
    </ClientProvider>
  </StrictMode>,
);
