/** Title and description of each dataset: its source's own, or words of ours where several sources share one. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Source } from '../../schema/source.ts';
import type { DatasetDescription } from './describe.ts';

const ownWords: ReadonlyMap<string, { readonly title: string; readonly description: string }> = new Map([
  [
    'economies',
    {
      title: 'Economies, regions and North–South schemes',
      description:
        'Countries and territories with their codes and names in English, French and Spanish, regions, and who belongs to which side under each of the six North–South schemes, each membership with its source.',
    },
  ],
]);

/** How the dataset of that name presents itself, from the manifests of its sources. */
export function datasetDescription(name: string, sources: readonly Source[]): DatasetDescription {
  const sorted = [...sources].sort((a, b) => byCodeUnit(a.id, b.id));
  const words = ownWords.get(name) ?? {
    title: sorted.map((source) => source.title).join('; '),
    description: sorted.map((source) => source.covers.en).join(' '),
  };
  return { name, ...words, sources: sorted };
}
