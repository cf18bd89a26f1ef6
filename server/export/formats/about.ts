/** What stands beside the files of every format: README, citation, columns, changes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type CitedWork, cite } from '../../../picture/taken/citation.ts';
import { changeColumns, writeChanges } from '../changes.ts';
import type { ExportFormat } from '../format.ts';
import { leftOutOfGraphs } from '../graph-view.ts';
import { readmeText } from '../readme.ts';
import type { ExportSlice } from '../slice.ts';
import { exportTables } from '../tables.ts';

function workOf({ release, group }: ExportSlice): CitedWork {
  const editions = group.sources.flatMap((source) => source.editions.map(({ published }) => published ?? ''));
  const latest = editions.sort().at(-1);
  return {
    key: `filon-${release.slice(0, 8)}-${group.id}`,
    author: 'Filon',
    title: `Sourced statements on the digital supply chain, licence group ${group.id}`,
    published: latest === undefined || latest === '' ? null : latest,
    details: ['The sources are listed in README.md'],
    version: `release ${release}`,
    url: null,
  };
}

function columnTable(): string {
  const tables = [...exportTables, { name: 'changes', columns: changeColumns }];
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [name, column.name, column.type, column.meaning]),
  );
  return stringify([['table', 'column', 'type', 'meaning'], ...rows], { escape_formulas: true });
}

/** @param formats what the README tells of */
export function about(formats: readonly ExportFormat[]): ExportFormat {
  return {
    id: 'about',
    says: 'What stands beside the files: terms, columns, changes, citation.',
    files: [
      {
        name: 'README.md',
        mediaType: 'text/markdown; charset=utf-8',
        holds: 'terms, files, what is left out',
      },
      { name: 'citation.txt', mediaType: 'text/plain; charset=utf-8', holds: 'citation as text' },
      { name: 'citation.bib', mediaType: 'application/x-bibtex; charset=utf-8', holds: 'citation as BibTeX' },
      {
        name: 'citation.json',
        mediaType: 'application/vnd.citationstyles.csl+json',
        holds: 'citation as CSL-JSON',
      },
      { name: 'columns.csv', mediaType: 'text/csv; charset=utf-8', holds: 'type and meaning of each column' },
      {
        name: 'changes.csv',
        mediaType: 'text/csv; charset=utf-8',
        holds: 'what changed since the release before',
      },
    ],
    async write(slice, folder) {
      const changes = await writeChanges(slice, join(folder, 'changes.csv'));
      const sources = await slice.rows('SELECT * FROM export_source ORDER BY id');
      const statements = sources.reduce((sum, row) => sum + Number(row.statements), 0);
      const work = workOf(slice);
      const citation = cite(work, 'text');
      const leftOut = await leftOutOfGraphs(slice);
      const readme = readmeText({ slice, formats, sources, statements, leftOut, changes, citation });
      await writeFile(join(folder, 'README.md'), readme);
      await writeFile(join(folder, 'citation.txt'), `${citation}\n`);
      await writeFile(join(folder, 'citation.bib'), `${cite(work, 'bibtex')}\n`);
      await writeFile(join(folder, 'citation.json'), `${cite(work, 'csl-json')}\n`);
      await writeFile(join(folder, 'columns.csv'), columnTable());
    },
  };
}
