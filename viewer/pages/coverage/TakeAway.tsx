/** What is taken away of the coverage: the picture, and every cell as a row. */
import type { ReactNode } from 'react';
import type { CoverageData } from '../../../picture/coverage/query.ts';
import { coverageSvg } from '../../../picture/coverage/svg.ts';
import { coverageTitle } from '../../../picture/coverage/words.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { coverageQuery } from './parameters.ts';

export function TakeAway({
  data,
  variables,
}: {
  readonly data: CoverageData | undefined;
  readonly variables: Variables;
}): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  if (data === undefined) return <Take handed={null} />;
  const { economy, material } = data.coverage;
  const svg = (): string =>
    coverageSvg(data, {
      width: 1200,
      locale: language,
      labels: words.coverage,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
      release: words.footer.release,
    });
  const parts = [economy, material].flatMap((one) => (one === null ? [] : [one.id.replace(/[^\w-]/g, '-')]));
  return (
    <Take
      handed={{
        name: ['filon-coverage', ...parts, language].join('-'),
        title: coverageTitle(data.coverage, words.coverage),
        question: asked(coverageQuery, variables),
        pictures: [{ svg }],
        tables: [{ table: async () => (await import('./coverage-table.ts')).coverageTable(data) }],
      }}
    />
  );
}
