/**
 * `npm run lighthouse`: Lighthouse over the pages that people come by first, on a desktop and on a telephone, against
 * a server that runs (`npm start`, or `FILON_SITE=http://…`). Prints the four scores of each page, how busy the machine
 * was, and every audit that fails. Ends with 1 where a score on the desktop is under the goal.
 *
 * Lighthouse is fetched at the version named here when this runs: with it every `npm ci` would bring a hundred
 * packages more, for something that is run by hand.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '12.8.2';
/** Of 100, in each category, on the desktop. */
const goal = 95;

const pages = {
  home: '/en',
  trace: '/en/trace/device:smartphone',
  map: '/en/map',
  ledger: '/en/ledger',
  harm: '/en/harm',
  value: '/en/value',
  locks: '/en/locks',
  network: '/en/network',
  campaign: '/en/campaign',
  stories: '/en/stories',
  sources: '/en/sources',
  story: '/en/stories/cobalt',
  entity: '/en/entity/economy:COD',
} as const;

const forms = ['desktop', 'mobile'] as const;
type Form = (typeof forms)[number];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

const run = promisify(execFile);

/** @throws Error with what Lighthouse said where it gives no report */
async function reportOf(address: string, form: Form): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    await run(
      'npx',
      [
        '--yes',
        `lighthouse@${version}`,
        address,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--only-categories=${categories.join(',')}`,
        ...(form === 'desktop' ? ['--preset=desktop'] : []),
        '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu',
      ],
      {
        timeout: 300_000,
        maxBuffer: 50_000_000,
        env: { ...process.env, CHROME_PATH: process.env.FILON_CHROMIUM || '/usr/bin/chromium' },
      },
    );
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Audits that count for a score and are not met, the worst first. */
function failed({ categories: found, audits }: Report): readonly string[] {
  const counted = new Set(
    Object.values(found).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return [...counted]
    .map((id) => ({ id, ...audits[id] }))
    .filter(({ score }) => typeof score === 'number' && score < 0.9)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(({ id, title, displayValue }) => `${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`);
}

const site = (process.env.FILON_SITE || 'http://127.0.0.1:4000').replace(/\/$/, '');
const words = process.argv.slice(2);
const wantedForms = forms.filter((form) => words.includes(form));
const wantedPages = Object.entries(pages).filter(([name]) => words.includes(name));
const unknown = words.filter((word) => !(word in pages) && !forms.some((form) => form === word));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}; there are ${[...forms, ...Object.keys(pages)].join(', ')}.`,
  );
  process.exit(1);
}
let isUnder = false;
for (const form of wantedForms.length > 0 ? wantedForms : forms) {
  for (const [name, path] of wantedPages.length > 0 ? wantedPages : Object.entries(pages)) {
    const report = await reportOf(`${site}${path}`, form);
    const scores = categories.map((category) => {
      const { score } = report.categories[category] ?? { score: null };
      if (form === 'desktop' && (score === null || score * 100 < goal)) isUnder = true;
      return `${category} ${score === null ? 'none' : Math.round(score * 100)}`;
    });
    // A busy machine takes points from performance: the figure says how busy it was.
    const load = (loadavg()[0] ?? 0).toFixed(1);
    console.log(`${form}, ${name}: ${scores.join(', ')} (load of the machine ${load})`);
    for (const line of failed(report)) console.log(`  ${line}`);
  }
}
process.exit(isUnder ? 1 : 0);
