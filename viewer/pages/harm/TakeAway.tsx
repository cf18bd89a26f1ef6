/** The picture of two rules and its figures to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { harmSvg } from '../../../picture/harm/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { attributionQuery } from './query.ts';
import { type RulesPictureProps, usePair } from './RulesPicture.tsx';

export function TakeAway({
  release,
  variables,
  ...shown
}: RulesPictureProps & { readonly release: string; readonly variables: Variables }): ReactNode {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const language = useLanguage();
  const pair = usePair(shown);
  const { said } = shown;
  const name = `filon-${said.harm.id.replace(':', '-')}-${said.rule.toLowerCase().replaceAll('_', '-')}-${language}`;
  const sources = [...new Set(said.sources.map(({ source, edition }) => `${source.shortTitle} ${edition}`))];
  const heading = [said.harm.label, said.material?.name, periodText(said.period)].filter(Boolean).join(', ');
  const svg = (): string =>
    harmSvg(pair.input, {
      ...pair.options,
      width: 1200,
      paint: paintForTheme('print'),
      title: heading,
      description: said.ruleSentence,
      footer: [
        t('picture.moves'),
        fill(words.footer.scheme, { scheme: said.scheme.label }),
        fill(words.footer.sources, { sources: sources.join(words.footer.separator) }),
        fill(words.footer.release, { release: shortRelease(release) }),
      ],
    });
  return (
    <Take
      handed={{
        name,
        title: heading,
        question: asked(attributionQuery, variables),
        pictures: [{ svg }],
        tables: [
          {
            table: async () =>
              (await import('./harm-table.ts')).harmTable({
                harmAttribution: said,
                release: { id: release },
              }),
          },
        ],
      }}
    />
  );
}
