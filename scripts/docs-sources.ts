/** A page a source, an index of them, and the bibliography: made from manifests, adapters and the data sets. */
import type { Adapter, ColumnRule, InputTable } from '../ingest/adapter.ts';
import { type CitedWork, cite } from '../picture/taken/citation.ts';
import { licences } from '../schema/licence.ts';
import type { RowAccount } from '../schema/row-account.ts';
import type { Correction, Source } from '../schema/source.ts';
import { stages } from '../schema/stage.ts';
import { interests } from '../schema/status.ts';
import type { EditionCount } from './docs-counts.ts';
import type { GeneratedPage } from './docs-pages.ts';
import { accountsOf } from './docs-rows.ts';
import { mark, table } from './docs-table.ts';

/** A source with everything that the project has of it. */
export interface SourceOnHand {
  readonly source: Source;
  /** Data sets that hold figures of it; none where its licence forbids that. */
  readonly datasets: readonly string[];
  readonly adapters: readonly Adapter[];
  readonly counts: readonly EditionCount[];
  /** What became of the rows of its files; none where a person wrote the rows, or nothing is bundled. */
  readonly accounts: readonly RowAccount[];
}

const count = (value: number): string => value.toLocaleString('en');
const licenceLink = ({ licence }: Source): string =>
  `[${licences.get(licence).label.en}](${licences.get(licence).url})`;
const stageNames = (source: Source): string =>
  source.stages.map((stage) => stages.get(stage).label.en).join(', ') || 'none';

function facts({ source, datasets }: SourceOnHand): string {
  return table(
    ['', ''],
    [
      ['Id', `\`${source.id}\``],
      ['Publisher', source.publisher],
      ['Address', source.url],
      ['Whose interest it serves', interests.get(source.interest).label.en],
      ['Stages', stageNames(source)],
      ['Licence', licenceLink(source)],
      ['What to print beside its figures', source.attribution],
      ['New editions', source.cadence],
      [
        'Here',
        datasets.length === 0
          ? licences.get(source.licence).redistributable
            ? 'nothing is bundled, since no file of it was at hand: `filon import` reads your own copy'
            : 'nothing is bundled, since it may not be passed on: `filon import` reads your own copy'
          : datasets.map((dataset) => `\`datasets/${dataset}\``).join(', '),
      ],
    ],
  );
}

function editions({ source, counts }: SourceOnHand): string {
  const byEdition = new Map(counts.map((item) => [item.edition, item]));
  const rows = source.editions.map(({ id, title, published, url, doi }) => {
    const held = byEdition.get(id);
    return [
      `\`${id}\``,
      [title, ...(doi === null ? [] : [`doi:${doi}`]), ...(url === null ? [] : [url])].join('; '),
      published ?? '',
      held === undefined ? '0' : count(held.statements),
      held === undefined ? '' : count(held.quarantined),
      held === undefined
        ? ''
        : held.yearFrom === held.yearTo
          ? `${held.yearFrom}`
          : `${held.yearFrom}–${held.yearTo}`,
      held === undefined || held.economies === 0 ? '' : count(held.economies),
    ];
  });
  return table(
    ['edition', 'title', 'published', 'statements', 'of them kept out', 'years', 'economies'],
    rows,
  );
}

function columnText(rule: ColumnRule): string {
  if ('ignored' in rule) return `not read: ${rule.ignored}`;
  return `${rule.is}: ${rule.meaning}${rule.unit === undefined ? '' : ` (${rule.unit})`}`;
}

function layoutText({ layout }: InputTable): string {
  if (layout.format === 'csv') return `CSV, ${layout.encoding}`;
  return layout.format.toUpperCase();
}

function reading({ adapters }: SourceOnHand): string[] {
  if (adapters.length === 0)
    return ['## How it is read', 'By a person, figure by figure; each row says where it stands.'];
  const seen = new Set<string>();
  const parts: string[] = ['## How it is read'];
  for (const adapter of adapters)
    for (const input of adapter.tables) {
      const rows = Object.entries(input.columns).map(([name, rule]) => [
        `\`${name.replaceAll('`', '')}\``,
        columnText(rule),
      ]);
      const text = table(['column', 'read as'], rows);
      if (seen.has(text)) continue;
      seen.add(text);
      const unseen = adapter.awaitsFile === true ? ', not checked on a real file' : '';
      const how = `by \`filon import ${adapter.id}\`${unseen}`;
      parts.push(`\`${input.fileName}\` (${layoutText(input)}), ${how}:`, text);
    }
  return parts;
}

const correctionsShown = 20;

function corrections({ adapters }: SourceOnHand): string[] {
  const all: readonly Correction[] = adapters.flatMap((adapter) => adapter.corrections);
  const rules = [...new Set(adapters.flatMap(({ quarantine }) => quarantine.map(({ id }) => id)))].sort();
  return [
    ...(all.length === 0
      ? []
      : [
          '## What was corrected',
          table(
            ['edition', 'where', 'column', 'printed', 'read as', 'reason'],
            all
              .slice(0, correctionsShown)
              .map(({ edition, locator, column, found, corrected, reason }) => [
                edition,
                locator,
                column,
                found,
                corrected,
                reason,
              ]),
          ),
          ...(all.length > correctionsShown
            ? [
                `And ${count(all.length - correctionsShown)} more, in the table of corrections of the data set.`,
              ]
            : []),
        ]),
    ...(rules.length === 0
      ? []
      : [
          '## What is kept out of every answer',
          `Rules: ${rules.map((rule) => `\`${rule}\``).join(', ')}. What they keep out stays findable, with the reason.`,
        ]),
  ];
}

function pageOf(hand: SourceOnHand): string {
  const { source } = hand;
  return [
    `# ${source.title}`,
    mark,
    source.covers.en,
    facts(hand),
    '## How complete it is',
    editions(hand),
    ...accountsOf(hand),
    ...(source.defects.length === 0
      ? []
      : [
          '## Known defects',
          source.defects.map((defect) => `- ${defect.replaceAll('<', '&lt;')}`).join('\n'),
        ]),
    ...reading(hand),
    ...corrections(hand),
    '## How to cite it',
    source.citation.replaceAll('<', '&lt;'),
    `\`\`\`bibtex\n${cite(workOf(source), 'bibtex')}\n\`\`\``,
    '[All sources](../sources.md)',
    '',
  ].join('\n\n');
}

/** A source as a work to cite: its publisher, title, latest edition. */
function workOf(source: Source): CitedWork {
  const published = source.editions
    .map((edition) => edition.published ?? '')
    .sort()
    .at(-1);
  const doi = source.editions.find((edition) => edition.doi !== null)?.doi ?? null;
  return {
    key: source.id,
    author: source.publisher,
    title: source.title,
    published: published === undefined || published === '' ? null : published,
    details: [source.attribution, ...(doi === null ? [] : [`doi:${doi}`])],
    version: null,
    url: source.url.startsWith('urn:') ? null : source.url,
  };
}

function index(all: readonly SourceOnHand[]): string {
  const rows = all.map(({ source, datasets, counts }) => [
    `[${source.title}](sources/${source.id}.md)`,
    source.publisher,
    stageNames(source),
    licenceLink(source),
    datasets.length === 0
      ? 'not bundled'
      : count(counts.reduce((sum, { statements }) => sum + statements, 0)),
  ]);
  return [
    '# Sources',
    mark,
    'Every source, each with a page of its own: whose interest it serves, how it is read, what was corrected, how complete it is, its licence and how to cite it. The same as a bibliography: [BibTeX](bibliography.bib), [CSL-JSON](bibliography.json).',
    table(['source', 'publisher', 'stages', 'licence', 'statements'], rows),
    '',
  ].join('\n\n');
}

/** The pages, by path; `all` is ordered by id. */
export function sourcePages(all: readonly SourceOnHand[]): readonly GeneratedPage[] {
  const works = all.map(({ source }) => workOf(source));
  const csl = works.map((work) => JSON.parse(cite(work, 'csl-json')) as unknown);
  return [
    { path: 'docs/sources.md', text: index(all) },
    ...all.map((hand) => ({ path: `docs/sources/${hand.source.id}.md`, text: pageOf(hand) })),
    { path: 'docs/bibliography.bib', text: `${works.map((work) => cite(work, 'bibtex')).join('\n\n')}\n` },
    { path: 'docs/bibliography.json', text: `${JSON.stringify(csl, null, 2)}\n` },
  ];
}
