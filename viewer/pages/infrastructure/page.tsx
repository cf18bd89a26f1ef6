/** Data centres, clouds and cables: who is named for them, where they stand, and on what electricity. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { tongueOf } from '../../language/tongue.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Caveats } from '../harm/Foot.tsx';
import { Controls } from './Controls.tsx';
import { Grids, Regions, Reported, Stated } from './Electricity.tsx';
import { ListsOf } from './Lists.tsx';
import {
  type InfrastructureData,
  infrastructureParameters,
  infrastructureQuery,
  kindOf,
  subjectPattern,
} from './query.ts';
import { Sites } from './Sites.tsx';
import { infrastructureSubject } from './subject.ts';
import { TakeAway } from './TakeAway.tsx';
import '../harm/harm.css';
import './infrastructure.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob(
  '../../locales/*/infrastructure.json',
  {
    eager: true,
    import: 'default',
  },
);

export function Component(): ReactNode {
  const { t } = useTranslation('infrastructure');
  const language = useLanguage();
  const lang = useApiLanguage();
  const { id } = useParams();
  useHead({ page: 'infrastructure' });
  const asked = useParameters(infrastructureParameters);
  const { kind, year, scheme } = asked.values;
  const isUnderstood = id === undefined || subjectPattern.test(id);
  const variables = useMemo(
    () => ({
      of: id ?? null,
      kind: kind === undefined ? null : kindOf[kind],
      year: year ?? null,
      scheme: scheme ?? null,
      lang,
    }),
    [id, kind, year, scheme, lang],
  );
  const answer = useQuery(infrastructureQuery, isUnderstood ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.infrastructure;
  const subjectOf = useCallback(
    (key: string) =>
      shown === undefined
        ? null
        : infrastructureSubject(shown, key, {
            heading: shown.of?.name ?? t('title'),
            line: t('line'),
            variables,
          }),
    [shown, variables, t],
  );
  return (
    <div className="infrastructure-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      {isUnderstood ? null : (
        <p role="alert">
          {t('badId', { id })} <Link to={`/${language}/infrastructure`}>{t('askAll')}</Link>
        </p>
      )}
      <Controls asked={asked} of={id} shown={shown} />
      {data === undefined ? (
        <div className="harm-place">
          {isUnderstood ? <AnswerNotice answer={answer} /> : null}
          {id === undefined ? null : (
            <p>
              <Link to={`/${language}/infrastructure`}>{t('askAll')}</Link>
            </p>
          )}
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Answer data={data} variables={variables} />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({
  data,
  variables,
}: {
  readonly data: InfrastructureData;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('infrastructure');
  const language = useLanguage();
  const said = data.infrastructure;
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  return (
    <>
      {said.of === null ? null : (
        <p className="infrastructure-of">
          {t('askedOf')}{' '}
          <Link to={entityPath(language, said.of.id)} lang={tongueOf(said.of.id)}>
            {said.of.name}
          </Link>
          {'. '}
          <Link to={`/${language}/infrastructure`}>{t('askAll')}</Link>
        </p>
      )}
      <div className="section-tools">
        <TakeAway data={data} variables={variables} />
        {said.reported.some(({ subject, organisation }) => subject.id === organisation.id) ? (
          <CampaignLink picture={said.of === null ? 'infrastructure' : `infrastructure/${said.of.id}`} />
        ) : null}
        {said.lists.length === 0 ? null : (
          <Link className="button" to={`/${language}/map?sites=true&siteStage=use`}>
            {t('onMap')}
          </Link>
        )}
      </div>
      {said.lists.length === 0 ? <p>{t('nothingListed')}</p> : null}
      <Reported said={said} />
      <ListsOf said={said} kind="DATA_CENTRE" />
      <ListsOf said={said} kind="CLOUD_REGION" />
      <Regions said={said} />
      <ListsOf said={said} kind="CABLE" />
      <Sites said={said} />
      <Stated said={said} />
      <Grids said={said} />
      <p className="source-line">
        <b>{t('schemeLine')}</b> {said.scheme.label}. <b>{t('sources')}</b> {sources.join('; ')}.{' '}
        <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
      <Caveats caveats={said.caveats} />
      <RightOfReply />
    </>
  );
}
