/**
 * Checks the documentation: every relative link and anchor of every Markdown file leads somewhere, and every
 * page made from the registries and manifests is what they say now. `--write` writes those pages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { generatedPages } from './docs-pages.ts';

const root = dirname(import.meta.dirname);

/** GitHub's anchor of a heading: lower case, punctuation gone, spaces as hyphens. */
function anchor(heading: string): string {
  return heading
    .replace(/`|\*|_(?=\W)|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(markdown).matchAll(/^#{1,6}\s+(.+)$/gm)) {
    let name = anchor(heading);
    for (let copy = 1; anchors.has(name); copy += 1) name = `${anchor(heading)}-${copy}`;
    anchors.add(name);
  }
  for (const [, id = ''] of markdown.matchAll(/<a id="([^"]+)">/g)) anchors.add(id);
  return anchors;
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '');
}

function brokenLinks(file: string): string[] {
  const markdown = readFileSync(join(root, file), 'utf8');
  const problems: string[] = [];
  const links = withoutCode(markdown)
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g);
  for (const [, link = ''] of links) {
    if (/^[a-z][a-z0-9+.-]*:/.test(link)) continue;
    const [path = '', fragment] = link.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
    if (target.startsWith('..') || !existsSync(join(root, target))) {
      problems.push(`${file}: the link "${link}" leads to ${target}, which does not exist`);
    } else if (fragment !== undefined && target.endsWith('.md')) {
      if (!anchorsOf(readFileSync(join(root, target), 'utf8')).has(fragment)) {
        problems.push(`${file}: the link "${link}" leads to a heading that ${target} does not have`);
      }
    }
  }
  return problems;
}

const problems: string[] = [];
const generated = await generatedPages(root);
// A page of a source that is gone would stay and be believed.
const wanted = new Set(generated.map(({ path }) => path));
const pages = existsSync(join(root, 'docs', 'sources')) ? readdirSync(join(root, 'docs', 'sources')) : [];
for (const name of pages) {
  if (wanted.has(`docs/sources/${name}`)) continue;
  if (process.argv.includes('--write')) rmSync(join(root, 'docs', 'sources', name));
  else problems.push(`docs/sources/${name}: is of no source; run: npx tsx scripts/docs.ts --write`);
}
for (const { path, text } of generated) {
  const file = join(root, path);
  if (process.argv.includes('--write')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    problems.push(`${path}: is not what the registries say now; run: npx tsx scripts/docs.ts --write`);
  }
}
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
})
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
for (const file of tracked) problems.push(...brokenLinks(relative(root, join(root, file))));
if (tracked.length === 0) problems.push('no Markdown file was found to check');
for (const problem of problems.sort()) console.error(problem);
console.error(`${tracked.length} pages checked, ${problems.length} problem(s)`);
process.exit(problems.length === 0 ? 0 : 1);
