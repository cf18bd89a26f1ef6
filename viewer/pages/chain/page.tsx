/** The chain of a device or material: seven columns from mine to dump, each number with its source. */

import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { chainSubtitle, chainTitle } from '../../../picture/chain/footer.ts';
import { useQuery } from '../../data/use-query.ts';
import { belowColumns, useNarrow } from '../../drawing/use-narrow.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { schemesQuery } from '../ledger/schemes.ts';
import { NamedFace } from './Actors.tsx';
import { ChainFaces } from './ChainFaces.tsx';
import { ChainFailure } from './ChainFailure.tsx';
import { ChainFigure } from './ChainFigure.tsx';
import { ChainTable } from './ChainTable.tsx';
import { Contents } from './Contents.tsx';
import { Controls } from './Controls.tsx';
import { chainParameters, chainQuery, chainVariables, defaultShare } from './chain-parameters.ts';
import { chainSubject } from './chain-subject.tsx';
import { Feeds } from './Feeds.tsx';
import { Routes } from './Routes.tsx';
import { routesQuery, routesVariables } from './routes-query.ts';
import { routesSubject } from './routes-subject.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Legend, UnderChain } from './UnderChain.tsx';
import './chain.css';

export function Component(): ReactNode {
  const { t } = useTranslation('chain');
  const { id: start = '' } = useParams();
  const words = usePictureWords();
  const language = useLanguage();
  const lang = useApiLanguage();
  const isNarrow = useNarrow(belowColumns);
  const parameters = useParameters(chainParameters);
  const { values, invalid, set } = parameters;
  const schemes = useQuery(schemesQuery, { lang });
  const known = schemes.state === 'ready' ? schemes.data.schemes : [];
  const isUnknownScheme =
    values.scheme !== undefined && schemes.state === 'ready' && !known.some(({ id }) => id === values.scheme);
  // A scheme that nobody knows is said and left out; the question waits until the list of them is here.
  const isWaiting = values.scheme !== undefined && schemes.state === 'loading';
  const scheme = isUnknownScheme ? undefined : values.scheme;
  const { materials, year, direction } = values;
  const per = values.per === 'DEVICE' ? undefined : values.per;
  const measure = values.measure === 'MASS' ? undefined : values.measure;
  const isNamed = values.named === true;
  const [address] = useSearchParams();
  const fallbackShare = defaultShare(address);
  const minShare = values.minShare ?? fallbackShare.asked;
  const variables = useMemo(
    () =>
      chainVariables(
        start,
        { materials, year, direction, minShare, scheme, named: isNamed, per, measure },
        lang,
      ),
    [start, materials, year, direction, minShare, scheme, isNamed, per, measure, lang],
  );
  const answer = useQuery(chainQuery, isWaiting ? null : variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  useHead(answer.state === 'ready' ? { page: 'trace', id: start, name: answer.data.trace.start.name } : null);

  const colourBy = values.colour ?? 'side';
  const options = useMemo(
    () => ({ locale: language, labels: words.chain, colourBy, year: year ?? null }),
    [language, words, colourBy, year],
  );
  const { from, to, toStage } = values;
  const isRouted = from !== undefined || to !== undefined;
  const routeVariables = useMemo(
    () =>
      routesVariables(variables, {
        from: from ?? null,
        to: to ?? null,
        toStage: toStage === undefined || toStage === 'ANY' ? null : toStage,
      }),
    [variables, from, to, toStage],
  );
  const routed = useQuery(routesQuery, isRouted && !isWaiting ? routeVariables : null);
  const subjectOf = useCallback(
    (key: string) => {
      if (key.startsWith('r.') && isRouted) {
        if (routed.state === 'failed') return undefined;
        if (routed.state !== 'ready') return null;
        return routesSubject(key, { routes: routed.data.routes, variables: routeVariables, words, t });
      }
      if (answer.state === 'failed') return undefined;
      if (answer.state !== 'ready') return null;
      return chainSubject(key, { trace: answer.data.trace, variables, words, t });
    },
    [answer, routed, isRouted, routeVariables, variables, words, t],
  );
  const view = values.view ?? (isNarrow ? 'TABLE' : 'PICTURE');
  const title = data === undefined ? '' : chainTitle(data.trace, words);
  const wrong = isUnknownScheme
    ? [
        {
          name: 'scheme',
          text: values.scheme ?? '',
          parameter: { expected: 'choice' as const, choices: known.map(({ id }) => id) },
        },
      ]
    : [];

  return (
    <NamedFace value={isNamed ? variables : null}>
      <div className="chain-page">
        {data === undefined ? (
          <h1>{t('heading')}</h1>
        ) : (
          <>
            <h1>{title}</h1>
            <p className="lead">{chainSubtitle(data.trace, words.chain)}</p>
          </>
        )}
        <InvalidNotices invalid={[...invalid, ...wrong]} />
        <ChainFaces isNamed={isNamed} onChange={(named) => set({ named: named ? true : undefined })} />
        <StaleLink release={data?.release.id} permalink={data?.trace.permalink} />
        <div className="chain-tools">
          <Controls
            data={data}
            start={start}
            schemes={known}
            parameters={parameters}
            defaultShare={fallbackShare.shown}
            isNarrow={isNarrow}
          />
          <div className="section-tools chain-views">
            <fieldset className="view-switch" aria-label={t('view.label')}>
              {(['PICTURE', 'TABLE'] as const).map((one) => (
                <button
                  key={one}
                  type="button"
                  className="button"
                  aria-pressed={view === one}
                  onClick={() => set({ view: one })}
                >
                  {t(`view.${one}`)}
                </button>
              ))}
            </fieldset>
            <TakeAway
              data={answer.state === 'ready' ? answer.data : undefined}
              options={options}
              variables={variables}
            />
            <CampaignLink picture={`chain/${start}`} />
          </div>
        </div>
        {answer.state === 'failed' ? (
          <ChainFailure
            answer={answer}
            start={start}
            onReset={
              [materials, year, per, measure].every((one) => one === undefined)
                ? null
                : () => set({ materials: undefined, year: undefined, per: undefined, measure: undefined })
            }
          />
        ) : data === undefined ? (
          <div className="chain-place">
            <AnswerNotice answer={answer} />
          </div>
        ) : (
          <div
            className={answer.state === 'loading' ? 'is-waiting' : undefined}
            aria-busy={answer.state === 'loading'}
          >
            {view === 'TABLE' ? (
              <ChainTable
                key={start}
                trace={data.trace}
                options={options}
                isNarrow={isNarrow}
                open={values.stage}
                onOpen={(stage) => set({ stage }, { replace: true })}
              />
            ) : (
              <>
                <ChainFigure
                  trace={data.trace}
                  options={options}
                  title={title}
                  onTable={(stage) => set({ view: 'TABLE', stage })}
                />
                <Legend data={data} colourBy={colourBy} />
              </>
            )}
            <UnderChain data={data} isNarrow={isNarrow} />
            <Feeds key={`feeds ${start}`} trace={data.trace} />
            <Routes
              key={`routes ${start}`}
              trace={data.trace}
              chosen={{ from, to, toStage }}
              answer={isRouted ? routed : null}
              onChoose={set}
            />
            <Contents key={`contents ${start}`} trace={data.trace} />
            {isNamed ? <RightOfReply /> : null}
          </div>
        )}
        <FigurePanel subjectOf={subjectOf} />
      </div>
    </NamedFace>
  );
}
