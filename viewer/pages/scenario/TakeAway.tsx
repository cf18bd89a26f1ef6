/** The picture of the results and every number of the answer to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioWhole } from '../../../picture/scenario/whole.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { type MovedScenario, movedQuery, type RestedScenario, restedQuery } from './query.ts';

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
  const name = `filon-scenario-${said.device.id.replace('device:', '')}-${language}`;
  function draw(): string {
    const picture = scenarioWhole(said, { width: 1100, language, words, release });
    const paint = paintForTheme('print');
    // What to mind goes along with a file; a sheet leads to the page that says it.
    const footer = [...picture.footer, ...said.caveats];
    return wholeSvg({ ...picture, footer }, { locale: language, paint, hatchId: 'hatch', isAlone: true });
  }
  return (
    <div className="scenario-take">
      <CampaignLink picture={`scenario/${said.device.id}`} />
      <Take
        handed={{
          name,
          title: `${t('title')} ${said.device.name}`,
          question: asked(restedQuery, variables),
          pictures: [{ svg: draw }],
          tables: [
            {
              async table(sourced) {
                const [{ scenarioTable }, moved, rested] = await Promise.all([
                  import('../../../picture/scenario/taken.ts'),
                  sourced.ask(movedQuery, variables),
                  sourced.ask(restedQuery, variables),
                ]);
                return scenarioTable({ ...moved.scenario, ...rested.scenario }, moved.release.id);
              },
            },
          ],
        }}
      />
    </div>
  );
}
