/** How the viewer is built and, while it is worked on, served in front of a running API (`FILON_API`). */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { markdownPlugin } from './markdown.ts';
import { tokensCss } from './theme/tokens-css.ts';

const tokensModule = 'virtual:filon-tokens.css';

/** Turns the tokens into a style sheet at build time: the policy of the server allows no style in the page. */
function tokensPlugin(): Plugin {
  return {
    name: 'filon-tokens',
    resolveId: (id) => (id === tokensModule ? `\0${tokensModule}` : null),
    load: (id) => (id === `\0${tokensModule}` ? tokensCss() : null),
  };
}

/** The two faces that every page is set in. Asked for with the page itself, they are there when it is first drawn. */
const firstFaces = [/source-sans-3-latin-wght-normal/, /source-serif-4-latin-opsz-normal/];

function fontsFirstPlugin(): Plugin {
  return {
    name: 'filon-fonts-first',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        firstFaces.flatMap((face) =>
          Object.keys(bundle)
            .filter((file) => face.test(file) && file.endsWith('.woff2'))
            .map((file) => ({
              tag: 'link',
              attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
              injectTo: 'head-prepend' as const,
            })),
        ),
    },
  };
}

/**
 * Workbooks are packed in the page: the packer would start a worker from a `blob:` address, which the policy of the
 * server forbids, and would then wait for it for ever.
 */
function packedInPagePlugin(): Plugin {
  return {
    name: 'filon-packed-in-page',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')
        ? "import pack from './zipToArrayBufferSync.js';\nexport default async (files) => pack(files);\n"
        : null,
  };
}

const api = process.env.FILON_API ?? 'http://127.0.0.1:4000';
const forwarded = ['/graphql', '/id', '/picture', '/health', '/metrics'];

export default defineConfig({
  base: '/',
  plugins: [react(), tokensPlugin(), markdownPlugin(), fontsFirstPlugin(), packedInPagePlugin()],
  server: { proxy: Object.fromEntries(forwarded.map((path) => [path, api])) },
  worker: { format: 'es' },
  // The optimiser of the development server cannot read an address that ends in "?worker".
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Files in data: addresses would need a wider policy for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The server tells from it which files a page needs, and asks for them with the page.
    manifest: true,
    // The editor of the query desk is large and loads on its page only.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      onLog(level, log, report) {
        // Hints of packages to the React compiler, which is not used here: nothing is lost without them.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
