/** What stands around one thing: picture and table of the same links, growing, folding, and the path to another thing. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NetworkRestResult, RelatedResult } from '../../../picture/network/query.ts';
import { restText } from '../../../picture/network/words.ts';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { phone, useNarrow } from '../../drawing/use-narrow.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { useSentences } from '../../figure/use-sentence.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Caveats } from '../harm/Foot.tsx';
import { AboutAnswer } from './AboutAnswer.tsx';
import { Controls } from './Controls.tsx';
import { Finder } from './Finder.tsx';
import { Links } from './Links.tsx';
import { NetworkFigure } from './NetworkFigure.tsx';
import { PathSection } from './PathSection.tsx';
import {
  neighbourhoodArguments,
  neighbourhoodQuery,
  networkParameters,
  pathQuery,
  relatedId,
} from './query.ts';
import { saidOf } from './said.ts';
import { networkSubject } from './subject.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Things } from './Things.tsx';
import { useNetworkPicture } from './use-network-picture.ts';

/** The answer is there, and its picture not yet. */
const laying = { state: 'loading', before: undefined } as const;

export function Surroundings({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const lang = useApiLanguage();
  const isNarrow = useNarrow(phone);
  const [measure, width] = useWidth(1080, true);
  const sentences = useSentences();
  const parameters = useParameters(networkParameters);
  const { values, invalid, set } = parameters;
  const { depth = 1, predicates, grown, to } = values;
  const isUnderstood = relatedId.test(id);
  const variables = useMemo(
    () => ({ of: id, depth, predicates: predicates ?? null, grown: grown ?? null, lang }),
    [id, depth, predicates, grown, lang],
  );
  const answer = useQuery(neighbourhoodQuery, isUnderstood ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const answered = data?.neighbourhood;
  useHead(answered === undefined ? null : { page: 'networkOf', name: answered.of.name });
  const pathVariables = useMemo(
    () => ({ from: id, to, predicates: predicates ?? null, lang }),
    [id, to, predicates, lang],
  );
  const pathAnswer = useQuery(pathQuery, to === undefined || !isUnderstood ? null : pathVariables);
  const path = to !== undefined && pathAnswer.state === 'ready' ? pathAnswer.data.path : null;

  const rest = useCallback((one: NetworkRestResult) => restText(one, language), [language]);
  const laid = useNetworkPicture(answered, path, { width, rest });
  const { said, picture } = laid ?? {};
  const toggle = useCallback(
    (one: string) => {
      const held = grown ?? [];
      const next = held.includes(one) ? held.filter((known) => known !== one) : [...held, one];
      set({ grown: next.length === 0 ? undefined : next });
    },
    [grown, set],
  );
  const isOpen = useCallback((one: string) => one === id || grown?.includes(one) === true, [id, grown]);
  const degrees = useMemo(
    () => new Map(said?.nodes.map(({ entity, degree }) => [entity.id, degree])),
    [said],
  );
  const more = useCallback(
    (entity: RelatedResult) => (
      <p className="network-doors">
        {entity.id === id ? null : (
          <>
            <button type="button" className="button" onClick={() => toggle(entity.id)}>
              {t(isOpen(entity.id) ? 'fold' : 'grow')}
            </button>
            <Link className="button" to={`/${language}/network/${entity.id}`}>
              {t('centre')}
            </Link>
            <button type="button" className="button" onClick={() => set({ to: entity.id })}>
              {t('path.here')}
            </button>
          </>
        )}
      </p>
    ),
    [id, isOpen, toggle, set, language, t],
  );
  const subjectOf = useCallback(
    (key: string) => {
      if (answer.state === 'failed') return undefined;
      if (picture === undefined) return null;
      return networkSubject(picture, key, {
        lang,
        line: (kind, degree) => t('panel.line', { kind, degree }),
        sentence: (edge, from, other) => sentences.whole(saidOf(edge, from, other)),
        counted: (count) => t('statements', { count, number: formatNumber(count, language, 15) }),
        degreeOf: (one) => formatNumber(degrees.get(one) ?? 0, language, 15),
        kept: t('panel.kept'),
        more,
      });
    },
    [answer.state, picture, lang, language, t, sentences, degrees, more],
  );
  const view = values.view ?? (isNarrow ? 'TABLE' : 'PICTURE');
  const title = answered === undefined ? t('start.title') : t('title', { name: answered.of.name });
  const isWaiting = answer.state === 'loading' || said !== answered;
  return (
    <div className="network-page" ref={measure}>
      <h1>{title}</h1>
      {said === undefined ? null : (
        <p className="lead">
          {t('lead', {
            things: t('count.things', {
              count: said.nodes.length,
              number: formatNumber(said.nodes.length, language, 15),
            }),
            links: t('count.links', {
              count: said.edges.length,
              number: formatNumber(said.edges.length, language, 15),
            }),
          })}
        </p>
      )}
      <InvalidNotices invalid={invalid} />
      {isUnderstood ? null : <p role="alert">{t('badId', { id })}</p>}
      {data === undefined || said === undefined || picture === undefined ? (
        <div className="harm-place">
          {isUnderstood ? <AnswerNotice answer={answered === undefined ? answer : laying} /> : null}
          <p>
            <Link to={`/${language}/network`}>{t('askAnother')}</Link>
          </p>
        </div>
      ) : (
        <div className={isWaiting ? 'is-waiting' : undefined} aria-busy={isWaiting}>
          <StaleLink release={data.release.id} permalink={said.permalink} />
          <p className="network-ways">
            <Link to={entityPath(language, said.of.id)}>{t('entity')}</Link>
            <Link to={`/${language}/network`}>{t('askAnother')}</Link>
          </p>
          <Controls parameters={parameters} said={said} view={view}>
            {said.edges.length === 0 ? null : <CampaignLink picture={`network/${said.of.id}`} />}
            <TakeAway data={data} picture={picture} title={title} variables={variables} />
          </Controls>
          {said.edges.length === 0 ? (
            <p className="network-empty">
              {t(predicates === undefined ? 'nothing' : 'nothingOfThese', { name: said.of.name })}
            </p>
          ) : view === 'PICTURE' ? (
            <NetworkFigure picture={picture} title={title} />
          ) : null}
          <section className="section" aria-labelledby="network-path">
            <h2 id="network-path">{t('path.title', { name: said.of.name })}</h2>
            <Finder
              label={t('path.label')}
              pathOf={(other) => `/${language}/network/${said.of.id}?to=${other}`}
              onChoose={(other) => set({ to: other })}
            />
            {to === undefined ? null : (
              <PathSection answer={pathAnswer} onLeave={() => set({ to: undefined })} />
            )}
          </section>
          <Links picture={picture} rest={rest} />
          <Things
            said={said}
            order={values.order ?? 'NEAR'}
            isOpen={isOpen}
            onToggle={toggle}
            onOrder={(order) => set({ order: order === 'NEAR' ? undefined : order })}
          />
          <AboutAnswer
            field="neighbourhood"
            arguments={neighbourhoodArguments}
            variables={variables}
            title={title}
          />
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
