/** Title and description of each dataset: its source's own, or words of ours where several sources share one. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import type { Source } from '../../schema/source.ts';
import type { DatasetDescription } from './describe.ts';

const ownWords: ReadonlyMap<string, { readonly title: string; readonly description: string }> = new Map([
  [
    'comtrade-chips',
    {
      title: 'UN Comtrade: integrated circuits of 2024, exports of China and imports of the United States',
      description:
        'HS 8542 in 2024 by partner over 10 million USD and in all: what China reports to have sent, and what the United States reports to have received.',
    },
  ],
  [
    'comtrade-mirror',
    {
      title: 'UN Comtrade: what exporters and what importers report of 31 codes, 2022 and 2024',
      description:
        'Value and net weight of each pair of economies as each side reports it, in 31 codes of the Harmonized System: ores, metals and chemicals of the digital life cycle, and permanent magnets.',
    },
  ],
  [
    'economies',
    {
      title: 'Economies, regions and North–South schemes',
      description:
        'Countries and territories with their codes and names in English, French and Spanish, regions, and who belongs to which side under each of the six North–South schemes, each membership with its source.',
    },
  ],
  [
    'org-home',
    {
      title: 'Seats of companies',
      description:
        'In which economy a company has its seat, only where a source says so of that company. Seats by other sources stand in the data sets of those sources; no seat is said where none is given.',
    },
  ],
]);

/**
 * How the dataset of that name presents itself, from the manifests of its sources.
 * @param rows what became of the rows that its adapters read
 */
export function datasetDescription(
  name: string,
  sources: readonly Source[],
  rows: readonly RowAccount[] = [],
): DatasetDescription {
  const sorted = [...sources].sort((a, b) => byCodeUnit(a.id, b.id));
  const words = ownWords.get(name) ?? {
    title: sorted.map((source) => source.title).join('; '),
    description: sorted.map((source) => source.covers.en).join(' '),
  };
  return { name, ...words, sources: sorted, rows };
}
