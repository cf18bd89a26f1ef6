/**
 * `npm run gallery`: every page, width, language and theme as a picture, and one page that shows them all side by
 * side, to be looked through. `--only <text>` takes the pages whose name holds the text, `--out <folder>` says where.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pages, startSite } from './browser/site.ts';

const widths = [390, 768, 1440, 2560] as const;
const languages = ['en', 'fr', 'es'] as const;
const themes = ['light', 'dark', 'print'] as const;
/** Longer pages are cut: what is below is seen by scrolling, not on a wall of pictures. */
const mostHeight = 8000;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'gallery' },
    width: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
  },
});

/** @throws Error that names what may be written, for anything else */
function chosen<T extends string>(
  option: string,
  known: readonly T[],
  given: readonly string[] | undefined,
): readonly T[] {
  const unknown = given?.find((one) => !known.some((name) => name === one));
  if (unknown !== undefined) throw new Error(`--${option} ${unknown}: expected one of ${known.join(', ')}`);
  return given === undefined ? known : known.filter((name) => given.includes(name));
}

const out = resolve(values.out);
const wanted = Object.entries(pages).filter(([name]) => name.includes(values.only));
if (wanted.length === 0) {
  throw new Error(
    `--only ${values.only}: no page has it in its name; there are ${Object.keys(pages).join(', ')}`,
  );
}
const sizes = chosen('width', widths.map(String), values.width);
const tongues = chosen('lang', languages, values.lang);
const looks = chosen('theme', themes, values.theme);

const fileOf = (name: string, width: string, language: string, theme: string): string =>
  `${name.replaceAll(/\W+/g, '-')}-${width}-${language}-${theme}.png`;

await mkdir(out, { recursive: true });
const site = await startSite();
let drawn = 0;
try {
  for (const [name, path] of wanted) {
    for (const language of tongues) {
      for (const theme of looks) {
        const { page, close } = await site.open(`/${language}${path}`, {
          viewport: { width: 1440, height: 1000 },
          colorScheme: theme === 'dark' ? 'dark' : 'light',
        });
        if (theme === 'print') await page.emulateMedia({ media: 'print' });
        for (const width of sizes) {
          await page.setViewportSize({ width: Number(width), height: 1000 });
          await page.waitForTimeout(300);
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.screenshot({
            path: join(out, fileOf(name, width, language, theme)),
            fullPage: true,
            clip: { x: 0, y: 0, width: Number(width), height: Math.min(height, mostHeight) },
          });
          drawn += 1;
        }
        await close();
      }
    }
    console.log(`${name}: ${drawn} pictures so far`);
  }
} finally {
  await site.close();
}

const cells = wanted.flatMap(([name, path]) => [
  `<h2>${name} <small>${path}</small></h2><div>`,
  ...tongues.flatMap((language) =>
    looks.flatMap((theme) =>
      sizes.map((width) => {
        const file = fileOf(name, width, language, theme);
        return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${name}, ${width} px, ${language}, ${theme}"></a><figcaption>${width} · ${language} · ${theme}</figcaption></figure>`;
      }),
    ),
  ),
  '</div>',
]);
const style =
  'body{font:14px sans-serif;margin:24px}div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{height:360px;object-fit:cover;object-position:top;border:1px solid #999}';
await writeFile(
  join(out, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of Filon</title><style>${style}</style><h1>Gallery</h1>${cells.join('\n')}</html>\n`,
);
console.log(`${drawn} pictures in ${out}; open index.html there`);
