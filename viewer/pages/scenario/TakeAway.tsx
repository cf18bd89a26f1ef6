/** The picture of the results and every number of the answer to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioSvg } from '../../../picture/scenario/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { useLeverText } from './LeverPanel.tsx';
import { usePairRows } from './Pictures.tsx';
import { type MovedScenario, type RestedScenario, restedQuery } from './query.ts';

export function TakeAway({
  said,
  release,
  variables,
}: {
  readonly said: MovedScenario & RestedScenario;
  readonly release: string;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const words = usePictureWords();
  const say = useLeverText();
  const rows = usePairRows(said);
  const name = `filon-scenario-${said.device.id.replace('device:', '')}-${language}`;
  function draw(): string {
    const moved = said.levers
      .filter(({ value, neutral }) => value !== null && value !== neutral)
      .map(({ lever, label, value }) => `${label}${words.chain.colon}${say.value(lever, value ?? 0)}`);
    const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
    return scenarioSvg(rows, {
      width: 1100,
      locale: language,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      title: t('title'),
      subtitle: said.headline,
      description: t('picture.results'),
      key: { before: t('before'), after: t('after'), unknown: t('notKnown') },
      footer: [
        `${said.device.name}, ${said.from}–${said.to}. ${said.scale.label}`,
        ...(moved.length === 0 ? [] : [moved.join(words.footer.separator)]),
        fill(words.footer.sources, { sources: sources.join(words.footer.separator) }),
        fill(words.footer.release, { release: shortRelease(release) }),
        ...said.caveats,
      ],
    });
  }
  return (
    <div className="scenario-take">
      <Take
        handed={{
          name,
          title: `${t('title')} ${said.device.name}`,
          question: asked(restedQuery, variables),
          pictures: [{ svg: draw }],
          tables: [
            {
              table: async () =>
                (await import('../../../picture/scenario/taken.ts')).scenarioTable(said, release),
            },
          ],
        }}
      />
    </div>
  );
}
