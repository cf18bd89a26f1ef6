/** The pages of the documentation that are made from the registries and from the manifests of the data sets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '../ingest/sources/index.ts';
import { byCodeUnit } from '../schema/canonical.ts';
import { DataPackageSchema } from '../schema/dataset.ts';
import { entityKinds, prefixOfKind } from '../schema/entity.ts';
import { licences } from '../schema/licence.ts';
import { type PredicateItem, predicates } from '../schema/predicate.ts';
import type { RowAccount } from '../schema/row-account.ts';
import { schemes } from '../schema/scheme.ts';
import type { Source } from '../schema/source.ts';
import { stages } from '../schema/stage.ts';
import { missingReasons, reads, statuses } from '../schema/status.ts';
import { units } from '../schema/unit.ts';
import { groupBy } from '../server/analysis/group-by.ts';
import { editionCounts } from './docs-counts.ts';
import { type SourceOnHand, sourcePages } from './docs-sources.ts';
import { mark, table } from './docs-table.ts';

export interface GeneratedPage {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly text: string;
}

interface Bundle {
  readonly dataset: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly rows: readonly RowAccount[];
}

function bundles(root: string): Bundle[] {
  const folder = join(root, 'datasets');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((dataset) => {
      const text = readFileSync(join(folder, dataset, 'datapackage.json'), 'utf8');
      const descriptor = DataPackageSchema.parse(JSON.parse(text));
      const { title, 'filon:sources': sources, 'filon:rows': rows = [] } = descriptor;
      return { dataset, title, sources, rows };
    });
}

/** Each source once, with its data sets, its adapters and what was counted of it; by id. */
async function sourcesOnHand(root: string, all: readonly Bundle[]): Promise<readonly SourceOnHand[]> {
  const counts = groupBy(await editionCounts(root), ({ source }) => source);
  const ofAdapters = groupBy(adapters, ({ source }) => source.id);
  const accounts = groupBy(
    all.flatMap(({ rows }) => rows),
    ({ source }) => source,
  );
  const found = new Map<string, { readonly source: Source; readonly datasets: string[] }>();
  for (const { dataset, sources } of all)
    for (const source of sources) {
      const known = found.get(source.id);
      if (known === undefined) found.set(source.id, { source, datasets: [dataset] });
      else {
        // Each data set names the editions that stand in it.
        const ids = new Set(known.source.editions.map(({ id }) => id));
        const more = source.editions.filter(({ id }) => !ids.has(id));
        const editions = [...known.source.editions, ...more];
        found.set(source.id, {
          source: { ...known.source, editions },
          datasets: [...known.datasets, dataset],
        });
      }
    }
  for (const { source } of adapters)
    if (!found.has(source.id)) found.set(source.id, { source, datasets: [] });
  return [...found.keys()].sort(byCodeUnit).flatMap((id) => {
    const known = found.get(id);
    if (known === undefined) return [];
    return [
      {
        ...known,
        adapters: ofAdapters.get(id) ?? [],
        counts: counts.get(id) ?? [],
        accounts: accounts.get(id) ?? [],
      },
    ];
  });
}

function licencesPage(all: readonly Bundle[]): string {
  const rows = all.flatMap(({ dataset, sources }) =>
    sources.map((source) => [
      `\`datasets/${dataset}\``,
      source.title,
      `[${licences.get(source.licence).label.en}](${licences.get(source.licence).url})`,
      source.attribution,
    ]),
  );
  return [
    '# Licences of the data',
    mark,
    'The code is under the MIT licence. Each source keeps its own licence; what is made from several carries the union of their obligations.',
    table(['Data set', 'Source', 'Licence', 'Attribution'], rows),
    'The land of the map is Natural Earth’s, in the public domain: [where it is from](../picture/map/land/README.md).',
    '',
  ].join('\n\n');
}

function vocabularyPage(): string {
  const predicateRows = (predicates.all as readonly PredicateItem[]).map((item) => [
    `\`${item.id}\``,
    item.domain.join(', '),
    item.range.join(', ') || '–',
    item.dimensions.join(', ') || '–',
    item.stage ?? 'as stated',
    item.description,
  ]);
  const named = (
    items: readonly {
      readonly id: string;
      readonly label: { readonly en: string };
      readonly description: { readonly en: string };
    }[],
  ) => items.map(({ id, label, description }) => [`\`${id}\``, label.en, description.en]);
  return [
    '# What may be said',
    mark,
    '## Stages',
    table(['id', 'name', 'meaning'], named(stages.all)),
    '## Kinds of entity',
    table(
      ['kind', 'id begins with', 'meaning'],
      entityKinds.all.map(({ id, description }) => [`\`${id}\``, `\`${prefixOfKind[id]}:\``, description.en]),
    ),
    '## Predicates',
    table(['predicate', 'said of', 'about', 'measured in', 'stage', 'meaning'], predicateRows),
    '## Status of a value',
    table(['status', 'name', 'meaning'], named(statuses.all)),
    '## Why a value is missing',
    'No statement at all is another thing: “no figure yet”. None of these is zero.',
    table(['reason', 'name', 'meaning'], named(missingReasons.all)),
    '## How a document was read',
    table(['id', 'name', 'meaning'], named(reads.all)),
    '## North–South schemes',
    table(
      ['scheme', 'name', 'defined by', 'as of', 'rule'],
      schemes.all.map(({ id, label, definedBy, asOf, rule }) => [
        `\`${id}\``,
        label.en,
        definedBy,
        asOf,
        rule.en,
      ]),
    ),
    '## Units',
    'A unit has a dimension and a basis. It converts exactly within both, and never across.',
    table(
      ['unit', 'dimension', 'basis', 'in base units'],
      units.all.map(({ id, dimension, basis, factor }) => [`\`${id}\``, dimension, basis, factor]),
    ),
    '',
  ].join('\n\n');
}

/** Every generated page with the text that it should have now. */
export async function generatedPages(root: string): Promise<readonly GeneratedPage[]> {
  const all = bundles(root);
  return [
    ...sourcePages(await sourcesOnHand(root, all)),
    { path: 'docs/licences.md', text: licencesPage(all) },
    { path: 'docs/vocabulary.md', text: vocabularyPage() },
  ];
}
