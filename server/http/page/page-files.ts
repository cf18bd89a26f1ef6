/**
 * The files that a page of the viewer needs, asked for with the page itself: else the browser learns of them one
 * after the other, each when the one before has run.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { escapeXml } from '../../../picture/svg.ts';
import type { Language } from '../../../schema/label.ts';

/** Vite's list of what it built, by source file from the viewer's folder. */
const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
);
export type ViewerManifest = z.infer<typeof manifestShape>;

/** @returns undefined where the viewer was built without one */
export async function readManifest(viewerFolder: string): Promise<ViewerManifest | undefined> {
  try {
    const text = await readFile(join(viewerFolder, '.vite', 'manifest.json'), 'utf8');
    return manifestShape.parse(JSON.parse(text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Folders of the viewer's pages whose address has another name. */
const folders: Readonly<Record<string, string>> = { '': 'home', trace: 'chain' };

/** @param path of a page below its language: `/trace/device:smartphone` */
function sourceOf(path: string): string {
  const name = path.split('/')[1] ?? '';
  return `pages/${folders[name] ?? name}/page.tsx`;
}

/**
 * Links that fetch scripts and style sheets of a page, and the words of its language.
 * @returns HTML; empty for a page that is not in the list
 */
export function preloadsOf(manifest: ViewerManifest, path: string, language: Language): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const seen = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    if (chunk.file.endsWith('.js')) scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  // What the entry needs stands in the page already.
  add('index.html');
  const [ofEntry, stylesOfEntry] = [new Set(scripts), new Set(styles)];
  add(`language/words-${language}.ts`);
  add(sourceOf(path));
  return [
    ...[...scripts]
      .filter((file) => !ofEntry.has(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${escapeXml(file)}" />`),
    // Not as style sheets yet: the viewer puts them behind its own, which they go beyond.
    ...[...styles]
      .filter((file) => !stylesOfEntry.has(file))
      .map((file) => `<link rel="preload" as="style" crossorigin href="/${escapeXml(file)}" />`),
  ].join('\n    ');
}
