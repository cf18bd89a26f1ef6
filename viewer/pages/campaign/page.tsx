/** A campaign picture in ten minutes: a picture of the graph, with one's own words, to print, post and embed. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesSomebody } from '../../../picture/stories/apart.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Form } from './Form.tsx';
import { Logo } from './Logo.tsx';
import { Notes } from './Notes.tsx';
import { Preview } from './Preview.tsx';
import { posterPath, posterQuery, unfinished } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { useCampaign } from './use-campaign.ts';
import { usePoster } from './use-poster.ts';
import './campaign.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/campaign.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('campaign');
  const language = useLanguage();
  useHead({ page: 'campaign' });
  const control = useCampaign();
  const { campaign, invalid } = control;
  const [logo, setLogo] = useState<string | null>(null);
  // Without an author the server draws nothing; until there is one the picture stands without the words.
  const lacks = unfinished(campaign);
  const asked = lacks === null ? campaign : { ...campaign, title: '', text: '', author: '', notes: [] };
  const answer = usePoster(posterPath(asked), posterQuery(asked, language).toString());
  const drawn =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  return (
    <div className="campaign-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={invalid} />
      <div className="campaign-parts">
        <div>
          <Form control={control} />
          <Notes control={control} anchors={drawn?.metadata.anchors ?? []} />
          <Logo logo={logo} onChange={setLogo} />
        </div>
        <div>
          {lacks === null ? null : (
            <p role="status" className="campaign-note is-wrong">
              {t(`lacks.${lacks}`)}
            </p>
          )}
          {drawn?.metadata.isTooSmall === true ? <p className="campaign-note">{t('tooSmall')}</p> : null}
          {drawn === undefined ? (
            <AnswerNotice answer={answer} />
          ) : (
            <Preview drawn={drawn} logo={logo} isOld={answer.state === 'loading'} />
          )}
        </div>
      </div>
      <TakeAway
        control={control}
        drawn={answer.state === 'ready' && lacks === null ? answer.data : null}
        logo={logo}
      />
      <p className="source-line">{t('stays')}</p>
      {namesSomebody([{ picture: `${campaign.picture}?${campaign.of}` }]) ? <RightOfReply /> : null}
    </div>
  );
}
