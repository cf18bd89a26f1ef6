/** Laws, treaties and standards: what they apply to, who is bound, who met on them, whom they list. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { schemes } from '../../../schema/scheme.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Lock } from './Lock.tsx';
import { Overview } from './Overview.tsx';
import { type LocksData, locksParameters, locksQuery, subjectPattern } from './query.ts';
import { lockSubject } from './subject.ts';
import { TakeAway } from './TakeAway.tsx';
import '../harm/harm.css';
import './locks.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/locks.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('locks');
  const language = useLanguage();
  const lang = useApiLanguage();
  const { id } = useParams();
  useHead({ page: 'locks' });
  const asked = useParameters(locksParameters);
  const { scheme } = asked.values;
  const isUnderstood = id === undefined || subjectPattern.test(id);
  const variables = useMemo(() => ({ of: id ?? null, scheme: scheme ?? null, lang }), [id, scheme, lang]);
  const answer = useQuery(locksQuery, isUnderstood ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.locks;
  const subjectOf = useCallback(
    (key: string) =>
      shown === undefined
        ? null
        : lockSubject(shown, key, { heading: shown.of?.name ?? t('title'), line: t('line'), variables }),
    [shown, variables, t],
  );
  const toAll = <Link to={`/${language}/locks`}>{t('askAll')}</Link>;
  return (
    <div className="locks-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      {isUnderstood ? null : (
        <p role="alert">
          {t('badId', { id })} {toAll}
        </p>
      )}
      {id === undefined || !isUnderstood ? null : (
        <div className="section-tools harm-tools">
          <Choice
            label={t('scheme')}
            value={scheme ?? ''}
            none={t('usualScheme')}
            options={schemes.all.map((one) => [one.id, one.label[language]])}
            onChange={(chosen) => asked.set({ scheme: schemes.ids.find((one) => one === chosen) })}
          />
        </div>
      )}
      {data === undefined ? (
        <div className="harm-place">
          {isUnderstood ? <AnswerNotice answer={answer} /> : null}
          {id === undefined || !isUnderstood ? null : <p>{toAll}</p>}
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Answer data={data} toAll={toAll} variables={variables} />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({
  data,
  toAll,
  variables,
}: {
  readonly data: LocksData;
  readonly toAll: ReactNode;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('locks');
  const said = data.locks;
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  return (
    <>
      {said.lock === null ? <Overview said={said} /> : <Lock lock={said.lock} />}
      <div className="section-tools">
        <TakeAway data={data} variables={variables} />
        {said.lock === null ? null : toAll}
      </div>
      <p className="source-line">
        <b>{t('schemeLine')}</b> {said.scheme.label}. <b>{t('sources')}</b> {sources.join('; ')}.{' '}
        <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
      <Caveats caveats={said.caveats} />
      <RightOfReply />
    </>
  );
}
