/** The picture of two rules and its figures to take away. */
import type { ReactNode } from 'react';
import { harmWhole } from '../../../picture/harm/whole.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { attributionQuery } from './query.ts';
import type { RulesPictureProps } from './RulesPicture.tsx';

export function TakeAway({
  release,
  variables,
  isWaiting,
  ...shown
}: RulesPictureProps & {
  readonly release: string;
  readonly variables: Variables;
  readonly isWaiting: boolean;
}): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  const { said } = shown;
  const name = `filon-${said.harm.id.replace(':', '-')}-${said.rule.toLowerCase().replaceAll('_', '-')}-${language}`;
  const heading = [said.harm.label, said.material?.name, periodText(said.period)].filter(Boolean).join(', ');
  const svg = (): string => {
    const picture = harmWhole(shown, { width: 1200, language, words, release });
    const paint = paintForTheme('print');
    return wholeSvg(picture, { locale: language, paint, hatchId: 'hatch', isAlone: true });
  };
  return (
    <Take
      isWaiting={isWaiting}
      handed={{
        name,
        title: heading,
        question: asked(attributionQuery, variables),
        pictures: [{ svg }],
        tables: [
          {
            table: async (sourced) =>
              (await import('./harm-table.ts')).harmTable(await sourced.ask(attributionQuery, variables)),
          },
        ],
      }}
    />
  );
}
