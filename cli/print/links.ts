/** The largest links of a trace between two stages, each with its share and what it rests on. */
import { words } from '../../picture/words/index.ts';
import type { Language } from '../../schema/label.ts';
import type { TraceLinkOut, TraceOut } from './answer.ts';
import { shareText } from './figure.ts';
import { headIn } from './heads.ts';
import { tableText } from './table.ts';

/** So many links of one material are printed; the whole stands in --json. */
const mostLinks = 15;

/** A table for each material whose links have shares; none where there are none. */
export function linkTables({ columns, links }: TraceOut, language: Language): readonly string[] {
  const head = headIn(language);
  const names = new Map(
    columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ id, measure, nodes }) => [
        [id, measure] as const,
        ...nodes.map((node) => [node.id, node.label] as const),
      ]),
    ),
  );
  const kinds: Readonly<Record<string, string>> = words[language].chain.links;
  const shareOf = ({ share }: TraceLinkOut): number => share?.quantity.value ?? 0;
  const byMaterial = new Map<string, TraceLinkOut[]>();
  for (const link of links) {
    const isPart = link.share !== null && shareOf(link) < 1;
    if (!isPart || link.material === null) continue;
    byMaterial.set(link.material.name, [...(byMaterial.get(link.material.name) ?? []), link]);
  }
  return [...byMaterial].map(([material, own]) => {
    const shown = [...own].sort((a, b) => shareOf(b) - shareOf(a)).slice(0, mostLinks);
    const hasTrade = own.some(({ lastShipped }) => lastShipped !== null);
    const rows = shown.map(({ from, to, kind, share, period, lastShipped }) => [
      `${names.get(from) ?? from} → ${names.get(to) ?? to}`,
      shareText(share, language),
      ...(hasTrade ? [lastShipped === null ? '' : shareText(lastShipped, language)] : []),
      [kinds[kind] ?? kind, period].filter((part) => part !== null).join(', '),
    ]);
    const table = tableText(
      [
        { head: `${material}: ${head('linkOf')}` },
        { head: head('share'), isNumber: true },
        ...(hasTrade ? [{ head: head('byLastShipper'), isNumber: true }] : []),
        { head: head('restsOn') },
      ],
      rows,
    );
    return own.length > shown.length ? `${table}\n  … +${own.length - shown.length}` : table;
  });
}
