/** The README of a group's folder: what is in it, on what terms, what it leaves out, and how to cite it. */
import { licences, unionOfLicences } from '../../schema/licence.ts';
import type { ChangeCounts } from './changes.ts';
import type { ExportFormat } from './format.ts';
import { bulkAbove, type LeftOutOfGraphs } from './graph-view.ts';
import type { ExportSlice, Row } from './slice.ts';

export interface ReadmeParts {
  readonly slice: ExportSlice;
  readonly formats: readonly ExportFormat[];
  /** Rows of the table of sources. */
  readonly sources: readonly Row[];
  readonly statements: number;
  readonly leftOut: LeftOutOfGraphs;
  readonly changes: ChangeCounts | undefined;
  readonly citation: string;
}

const sourcesCounted = (count: number): string => `${count} ${count === 1 ? 'source' : 'sources'}`;
const counted = (count: number): string => count.toLocaleString('en');

/** A cell of a table in Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

export function readmeText(parts: ReadmeParts): string {
  const { slice, statements, citation } = parts;
  return `${[
    `# Filon, licence group \`${slice.group.id}\``,
    `Release \`${slice.release}\`: ${counted(statements)} statements of ${sourcesCounted(slice.group.sources.length)}. A statement is what one source says of one thing, with the place where it says so. Filon does not vouch for what a source says.`,
    `## Terms\n\n${terms(parts)}`,
    `## Files\n\n${files(parts)}`,
    `## What is left out\n\n${leftOut(parts)}`,
    `## What changed\n\n${changed(parts.changes)}`,
    `## How to read it\n\n${reading}`,
    `## How to cite\n\nCite the source that stands beside a figure first. For these files:\n\n> ${citation}`,
    `## Sources\n\n${sourceTable(parts.sources)}`,
  ].join('\n\n')}\n`;
}

function terms({ slice }: ReadmeParts): string {
  const union = unionOfLicences(slice.group.sources);
  const names = union.licences.map((id) => `[${licences.get(id).label.en}](${licences.get(id).url})`);
  const lines = [slice.group.says, `Licences of the sources: ${names.join(', ')}. Each row names its own.`];
  if (union.attributions.length > 0) {
    lines.push(
      `Print beside what you make from these files:\n\n${union.attributions.map((text) => `- ${text}`).join('\n')}`,
    );
  }
  const others = slice.otherGroups.map(({ id, sources }) => `\`${id}\` (${sourcesCounted(sources.length)})`);
  if (others.length > 0) {
    lines.push(
      `Other licence groups of this release stand in folders of their own: ${others.join(', ')}. Joined, their obligations add up; two different share-alike licences may not be joined in one file at all.`,
    );
  }
  return lines.join('\n\n');
}

function files({ formats }: ReadmeParts): string {
  const blocks = formats.map(
    ({ id, says, files: own }) =>
      `**${id}**. ${says}\n\n${own.map(({ name, holds }) => `- \`${name}\`: ${holds}`).join('\n')}`,
  );
  return `${blocks.join('\n\n')}\n\n\`columns.csv\` gives each column's type and meaning, \`checksums.txt\` the SHA-256 of each file (\`sha256sum -c checksums.txt\`). Formats that were not asked for are not in the folder.`;
}

function leftOut({ slice, leftOut: graphs }: ReadmeParts): string {
  const lines = [
    `The networks (GraphML, GEXF) hold statements with two ends. ${counted(graphs.withoutObject)} statements have one end, and stand in the tables and in JSON-LD.`,
    `Kept out of every answer are ${counted(graphs.quarantined)} statements, with the reason beside each: they are in the tables (\`quarantine_rule\`), and in no network, linked data or map.`,
    'What sources say of harm in a whole economy, and documented conflicts, are in `harms.*`, apart from named sites and companies: no source says that they caused it.',
  ];
  if (graphs.bulk.length > 0) {
    const rows = graphs.bulk.map(
      ({ source, edition, predicate, statements }) =>
        `${source} ${edition}, ${predicate} (${counted(statements)})`,
    );
    lines.push(
      `Trade and indicators of one edition in more than ${counted(bulkAbove)} statements are in the tables only: ${rows.join('; ')}.`,
    );
  }
  if (slice.heldBack.length > 0) {
    lines.push(
      `Sources whose publishers forbid passing their figures on are in no file: ${slice.heldBack.map(({ title }) => title).join('; ')}.`,
    );
  }
  return lines.map((line) => `- ${line}`).join('\n');
}

function changed(changes: ChangeCounts | undefined): string {
  if (changes === undefined)
    return 'No release before this one is kept here: there is nothing to compare with.';
  const { since, added, removed, changed: other } = changes;
  return `Since release \`${since}\`: ${counted(added)} statements added, ${counted(removed)} removed, ${counted(other)} with another figure at the same place. \`changes.csv\` lists them.`;
}

const reading = [
  'Rows of `claims`, in the group `open`, are words of third parties, quoted so that they can be held against sources: their figures are no statements of Filon’s, and no verdict stands beside them. Addresses of the documents are not known to the data set they come from; the document and its date are named.',
  'A blank value is not zero: `missing` says why it is not there, `low` and `high` are its bounds.',
  '`projected` and `assumed` in `status` are no observations.',
  'Units carry their basis: `t:contained` and `t:gross` do not add up. Rows of `group:world` are the publisher’s own totals: never add them to economies.',
  'Two sources that disagree are two statements; `precedence` says which one Filon’s answers take first.',
  'A statement with a day under `contested` stands until the matter is decided; one with the rule `retracted` was found to be wrong. `notices` says what was asked, and by whom. They are read again for every release: fetch the files anew before you publish.',
  'To be named here is no accusation: a statement about an organisation or site means what its predicate says, as its source discloses it. `read` says whether the original was read. Whoever is named may ask for a correction, as CONTRIBUTING.md of the project says.',
]
  .map((line) => `- ${line}`)
  .join('\n');

function sourceTable(sources: readonly Row[]): string {
  const rows = sources.map(
    (row) =>
      `| \`${row.id}\` | ${cell(String(row.publisher))}: ${cell(String(row.title))} | ${row.licence} | ${row.interest} | ${counted(Number(row.statements))} |`,
  );
  return `| id | source | licence | interest | statements |\n|---|---|---|---|---|\n${rows.join('\n')}`;
}
