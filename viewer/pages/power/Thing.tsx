/** What stands around one thing, and what it has in common with another. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { powerPage } from '../../../picture/words/pages.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Choice } from '../harm/Controls.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { AboutAnswer } from './AboutAnswer.tsx';
import { Finder } from './Finder.tsx';
import { depths, powerParameters, powerQuery, usualDepth } from './query.ts';
import { SectionTable } from './SectionTable.tsx';
import { SharedTable } from './SharedTable.tsx';
import { powerSubject } from './subject.ts';

export function Thing({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('power');
  const language = useLanguage();
  const lang = useApiLanguage();
  const asked = useParameters(powerParameters);
  const beside = asked.values.with;
  const depth = asked.values.depth ?? usualDepth;
  const variables = useMemo(
    () => ({ of: id, with: beside ?? null, depth: Number(depth), lang }),
    [id, beside, depth, lang],
  );
  const answer = useQuery(powerQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  // The answer to another thing is no answer to this one.
  const said = data?.power.of.id === id || answer.state === 'ready' ? data?.power : undefined;
  useHead(said === undefined ? null : { page: powerPage(said.of.id), name: said.of.name });
  const subjectOf = useCallback(
    (key: string) => (said === undefined ? null : powerSubject(said, key, variables)),
    [said, variables],
  );
  const title = said === undefined ? t('start.title') : t(`title.${said.of.kind}`, { name: said.of.name });
  return (
    <div className="power-page">
      <h1>{title}</h1>
      <InvalidNotices invalid={asked.invalid} />
      {data === undefined || said === undefined ? (
        <div className="harm-place">
          <AnswerNotice answer={answer} />
          <p>
            <Link to={`/${language}/power`}>{t('askAnother')}</Link>
          </p>
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <p className="lead">{said.sentence}</p>
          <StaleLink release={data.release.id} permalink={said.permalink} />
          <p className="power-ways">
            <Link to={entityPath(language, said.of.id)}>{t('ways.entity')}</Link>
            <Link to={`/${language}/network/${said.of.id}`}>{t('ways.network')}</Link>
            <Link to={`/${language}/power`}>{t('askAnother')}</Link>
          </p>
          {/^(org|site):/.test(said.of.id) ? (
            <div className="section-tools harm-tools">
              <Choice
                label={t('depth')}
                value={depth}
                options={depths.map((steps) => [steps, t('steps', { count: Number(steps) })] as const)}
                onChange={(chosen) => asked.set({ depth: depths.find((steps) => steps === chosen) })}
              />
            </div>
          ) : null}
          <Finder
            label={t('finder.with', { name: said.of.name })}
            pathOf={(other) => `/${language}/power/${said.of.id}?with=${other}`}
          />
          {said.with === null ? null : (
            <button
              type="button"
              className="button power-alone"
              onClick={() => asked.set({ with: undefined })}
            >
              {t('alone', { name: said.of.name })}
            </button>
          )}
          <SharedTable said={said} />
          {said.sections.map((section) => (
            <SectionTable key={`${said.of.id} ${section.id}`} section={section} />
          ))}
          <div className="section-tools power-tools">
            <TakeAway
              handed={{
                name: `filon-power-${said.of.id.replace(':', '-')}-${language}`,
                title,
                question: questionOf(powerQuery, variables),
                tables: [
                  {
                    table: async (sourced) =>
                      (await import('./power-table.ts')).powerTable(await sourced.ask(powerQuery, variables)),
                  },
                ],
              }}
            />
          </div>
          <AboutAnswer variables={variables} title={title} />
          <p className="source-line">
            <b>{t('sources')}</b>{' '}
            {[...new Set(said.sources.map(({ source }) => source.shortTitle))].join('; ')}.{' '}
            <b>{t('release')}</b> {shortRelease(data.release.id)}.
          </p>
          <Caveats caveats={said.caveats} />
          <RightOfReply />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}
