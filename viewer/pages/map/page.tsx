/** The map: who sends what to whom, year by year, with its table twin. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundaryViews } from '../../../picture/map/boundaries.ts';
import { mapFooter, mapSubtitle, mapTitle } from '../../../picture/map/foot.ts';
import { layOutMap, scaleOf } from '../../../picture/map/layout.ts';
import type { MapOptions } from '../../../picture/map/options.ts';
import { defaultCentre } from '../../../picture/map/projection.ts';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { belowColumns, useNarrow } from '../../drawing/use-narrow.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { usePanel } from '../../figure/use-panel.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { usePlay } from '../../years/use-play.ts';
import { yearsWords } from '../../years/words.ts';
import { schemesQuery } from '../ledger/schemes.ts';
import { AboutAnswer } from './AboutAnswer.tsx';
import { areaQuestion, areaTitle, areaVariables, fillOf, predicateOf, useAreas } from './area-figures.ts';
import { useOriginAreas } from './area-origins.ts';
import { CentreBar } from './CentreBar.tsx';
import { Controls } from './Controls.tsx';
import { EconomyTable } from './EconomyTable.tsx';
import { FlowTable } from './FlowTable.tsx';
import { useGoods } from './goods.ts';
import { figureOfKey } from './keys.ts';
import { Legend } from './Legend.tsx';
import { MapFailure } from './MapFailure.tsx';
import { MapFigure } from './MapFigure.tsx';
import { mapQuery, mapVariables, useAll, usePlaces, usePrefetch } from './map-data.ts';
import { firstProduct, mapParameters, usualCount } from './map-parameters.ts';
import { mapSubject } from './map-subject.tsx';
import { firstNames, flowsOf, narrowedTo } from './narrowed.ts';
import { OriginAreasNote } from './OriginAreasNote.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useSites } from './sites.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnderMap } from './UnderMap.tsx';
import { useAtlas } from './use-atlas.ts';
import { YearSlider } from './YearSlider.tsx';
import './map.css';

/** Words that this page brings with it. */
export const words: Readonly<Record<string, unknown>> = {
  ...import.meta.glob('../../locales/*/map.json', { eager: true, import: 'default' }),
  ...yearsWords,
};

export function Component(): ReactNode {
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const language = useLanguage();
  const lang = useApiLanguage();
  const isNarrow = useNarrow(belowColumns);
  const parameters = useParameters(mapParameters);
  const { values, invalid, set } = parameters;
  const schemes = useQuery(schemesQuery, { lang });
  const known = schemes.state === 'ready' ? schemes.data.schemes : [];
  const isUnknownScheme =
    values.scheme !== undefined && schemes.state === 'ready' && !known.some(({ id }) => id === values.scheme);
  // A scheme that nobody knows is said and left out; the question waits until the list of them is here.
  const isWaiting = values.scheme !== undefined && schemes.state === 'loading';
  const scheme = isUnknownScheme ? undefined : values.scheme;
  const { product, material, year, measure, n, from, to, of } = values;
  const variables = useMemo(
    () => mapVariables({ product, material, year, measure, scheme, n, from, to }, lang),
    [product, material, year, measure, scheme, n, from, to, lang],
  );
  const answer = useQuery(mapQuery, isWaiting ? null : variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isReady = answer.state === 'ready';
  const flows = data?.flows;
  useHead(
    answer.state === 'ready'
      ? { page: 'map', name: (answer.data.flows.material ?? answer.data.flows.product).name }
      : null,
  );
  usePrefetch(answer.state === 'ready' ? answer.data.flows : undefined, variables);
  const places = usePlaces(flows, variables);
  const goods = useGoods(flows, lang, language);

  const [isAllWanted, setAllWanted] = useState(false);
  const { target } = usePanel();
  const linked = target !== null && 'figure' in target ? figureOfKey(target.figure) : undefined;
  const isBeyond =
    (linked?.kind === 'flow' || linked?.kind === 'mirror') &&
    flows !== undefined &&
    !flows.nodes.some((flow) => flow.from.id === linked.from && flow.to.id === linked.to);
  const all = useAll(
    answer.state === 'ready' ? answer.data : undefined,
    variables,
    isAllWanted || of !== undefined || isBeyond,
  );
  const chosen = useMemo(
    () => (all.state === 'ready' ? flowsOf(all.flows, of) : of === undefined ? null : []),
    [all, of],
  );
  // What is drawn: the largest flows of the answer, or of the economies that were chosen.
  const shown = useMemo(
    () =>
      flows === undefined || of === undefined || chosen === null
        ? flows
        : narrowedTo(flows, chosen, n ?? usualCount),
    [flows, of, chosen, n],
  );

  const areasAsked = areaVariables({ area: values.areas ?? 'side', flows, scheme, lang });
  const areas = useAreas(areasAsked);
  const origins = useOriginAreas({ area: values.areas ?? 'side', flows, to, scheme, lang });
  const areasData =
    origins.areas ?? (areas.state === 'ready' && areasAsked !== null ? areas.data.economyFigures : undefined);
  const areaFill = useMemo(
    () =>
      fillOf(
        values.areas ?? 'side',
        areasData,
        (areas) => `${areaTitle(areas, t)} (${areas.source.shortTitle})`,
      ),
    [values.areas, areasData, t],
  );

  const sites = useSites({
    isOn: values.sites === true,
    stage: values.siteStage,
    material: values.siteMaterial,
    scale: values.zoom?.scale ?? 1,
    lang,
  });
  const [measureWidth, width] = useWidth(1384);
  const { atlas, hasFailed: hasNoAtlas } = useAtlas(width < 700 ? 'coarse' : 'fine');
  // While the globe turns under the finger, the address waits.
  const [turning, setTurning] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has caught up, or says something else.
  useEffect(() => setTurning(null), [values.centre]);
  const centre = turning ?? values.centre ?? defaultCentre;
  const onRest = (rested: number) => {
    setTurning(rested);
    set({ centre: rested === defaultCentre ? undefined : rested }, { replace: true });
  };
  const options = useMemo<MapOptions | null>(
    () =>
      atlas === null
        ? null
        : {
            width,
            locale: language,
            labels: words.map,
            atlas,
            view: boundaryViews[values.borders === 'B' ? 1 : 0],
            centre,
            areas: areaFill,
            most: n ?? usualCount,
            // Drawn by themselves: they change with what is seen.
            sites: null,
          },
    [atlas, width, language, words, values.borders, centre, areaFill, n],
  );
  const picture = useMemo(
    () => (shown === undefined || options === null ? null : layOutMap(shown, options)),
    [shown, options],
  );

  const footer = useMemo(
    () =>
      data === undefined || shown === undefined || picture === null || options === null
        ? []
        : mapFooter({ ...data, flows: shown }, picture, options, words),
    [data, shown, picture, options, words],
  );

  // The years stay at hand where an answer is refused: they lead on.
  const lastFlows = useRef<FlowsResult | undefined>(undefined);
  if (flows !== undefined) lastFlows.current = flows;
  const goToYear = useCallback(
    (wanted: number, how?: { readonly replace: boolean }) => {
      const row = lastFlows.current?.years.find((one) => one.year === wanted);
      // A year may stand under another revision of the code: then that one is asked for.
      const own = row?.product.id ?? product;
      // A table without masses is shown by value, and says so, rather than not at all.
      const isValueOnly = row !== undefined && row.mass === null && row.value !== null;
      set(
        {
          year: wanted,
          ...(row === undefined ? {} : { product: own === firstProduct ? undefined : own }),
          ...(isValueOnly ? { measure: undefined } : {}),
        },
        how,
      );
    },
    [product, set],
  );
  const play = usePlay({
    years: flows?.years.map((one) => one.year) ?? [],
    year: flows?.year,
    isThere: isReady,
    onYear: goToYear,
  });

  const subjectOf = useCallback(
    (key: string) => {
      if (answer.state === 'failed') return undefined;
      if (answer.state !== 'ready') return null;
      return mapSubject(key, {
        flows: all.state === 'ready' ? { ...answer.data.flows, nodes: all.flows } : answer.data.flows,
        isPartial: all.state === 'loading',
        areas: areasData,
        areaQuestion: (economy) =>
          origins.areas === undefined ? areaQuestion(economy, areasAsked ?? {}) : origins.questionOf(economy),
        variables,
        words,
        t,
        onOf: (economy) => set({ of: [economy] }),
      });
    },
    [answer, all, areasData, areasAsked, origins, variables, words, t, set],
  );

  const [isBoxing, setBoxing] = useState(false);
  const [emptyBox, setEmptyBox] = useState(false);
  const onBox = (economies: readonly string[]) => {
    setBoxing(false);
    setEmptyBox(economies.length === 0);
    if (economies.length > 0) set({ of: economies });
  };
  const view = values.view ?? (isNarrow ? 'TABLE' : 'PICTURE');
  const title = flows === undefined ? '' : mapTitle(flows, words.map);
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
    <div className="map-page" ref={measureWidth}>
      <h1>{data === undefined ? t('heading') : title}</h1>
      {shown === undefined ? null : (
        <p className="lead">
          {mapSubtitle(
            shown,
            { scale: picture?.scale ?? scaleOf(shown, { locale: language, labels: words.map }) },
            words.map,
          )}
        </p>
      )}
      <InvalidNotices invalid={[...invalid, ...wrong]} />
      <StaleLink release={data?.release.id} permalink={flows?.permalink} />
      <div className="map-tools">
        <Controls
          data={data}
          goods={goods}
          schemes={known}
          places={places}
          parameters={parameters}
          isNarrow={isNarrow}
        />
        <div className="section-tools map-views">
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
            data={
              isReady && data !== undefined && shown !== undefined ? { ...data, flows: shown } : undefined
            }
            options={options === null ? null : { ...options, sites: sites.places }}
            variables={variables}
            of={of}
          />
          <CampaignLink picture="map" />
        </div>
      </div>
      {of === undefined ? null : (
        <BoxWords
          names={firstNames(places, of, 5)}
          shown={chosen?.length ?? 0}
          all={flows?.totalCount ?? 0}
          onClear={() => set({ of: undefined })}
        />
      )}
      {emptyBox ? (
        <p role="status" className="note">
          {t('box.empty')}
        </p>
      ) : null}
      {answer.state === 'failed' ? (
        <>
          <MapFailure answer={answer} parameters={parameters} />
          {lastFlows.current === undefined ? null : (
            <YearSlider flows={lastFlows.current} asked={year} play={play} onYear={goToYear} />
          )}
        </>
      ) : data === undefined || shown === undefined ? (
        <div className="map-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div className={isReady ? undefined : 'is-waiting'} aria-busy={!isReady}>
          {view === 'TABLE' ? null : picture === null ? (
            <div className="map-place">
              {hasNoAtlas ? (
                <Notice drawing="broken" title={t('frame:failure.title')} isAlert>
                  {t('noAtlas')}
                </Notice>
              ) : (
                <Notice drawing="loading" title={t('frame:loading')} />
              )}
            </div>
          ) : shown.nodes.length === 0 && all.state !== 'loading' ? (
            <Notice drawing="empty" title={t('empty.title')}>
              {t('empty.text')}
            </Notice>
          ) : (
            <>
              <MapFigure
                picture={picture}
                answer={shown}
                title={title}
                sites={sites.places}
                zoom={values.zoom}
                onZoom={(zoom) => set({ zoom }, { replace: true })}
                onBox={onBox}
                isBoxing={isBoxing}
              />
              <div className="map-under-tools">
                <button
                  type="button"
                  className="button"
                  aria-pressed={isBoxing}
                  onClick={() => setBoxing(!isBoxing)}
                >
                  {t('box.button')}
                </button>
                <CentreBar centre={centre} onTurn={setTurning} onRest={onRest} />
                <p className="note">{t(isBoxing ? 'box.hint' : 'zoom.hint')}</p>
              </div>
              <Legend answer={shown} picture={picture} />
            </>
          )}
          <YearSlider flows={shown} asked={year} play={play} onYear={goToYear} />
          <AreasWord
            isAsked={predicateOf(values.areas ?? 'side') !== null || values.areas === 'origins'}
            flows={shown}
          />
          <OriginAreasNote origins={origins} />
          {values.sites === true ? (
            <SitesSection answer={sites.answer} parameters={parameters} isTable={view === 'TABLE'} />
          ) : null}
          {areas.state === 'failed' && areasAsked !== null ? <AnswerNotice answer={areas} /> : null}
          {view === 'TABLE' ? (
            <FlowTable
              key={`${shown.product.id} ${shown.year}`}
              shown={shown}
              all={all.state === 'ready' && chosen !== null ? { state: 'ready', flows: chosen } : all}
              onAll={() => setAllWanted(true)}
              isNarrow={isNarrow}
            />
          ) : null}
          <UnderMap
            flows={shown}
            variables={variables}
            footer={footer}
            view={boundaryViews[values.borders === 'B' ? 1 : 0]}
            isNarrow={isNarrow}
          />
          <AboutAnswer variables={variables} title={title} />
          {values.sites === true ? <RightOfReply /> : null}
          {view === 'TABLE' ? <EconomyTable shown={shown} /> : null}
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

/** Why the areas show sides although something else was chosen. */
function AreasWord({
  isAsked,
  flows,
}: {
  readonly isAsked: boolean;
  readonly flows: FlowsResult;
}): ReactNode {
  const { t } = useTranslation('map');
  return isAsked && flows.material === null ? <p className="note">{t('areas.none')}</p> : null;
}

interface BoxWordsProps {
  readonly names: { readonly names: readonly string[]; readonly more: number };
  readonly shown: number;
  readonly all: number;
  onClear(): void;
}

/** What the box, or the list of economies, leaves. */
function BoxWords({ names: { names, more }, shown, all, onClear }: BoxWordsProps): ReactNode {
  const { t, i18n } = useTranslation('map');
  const list =
    more === 0
      ? new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(names)
      : t('box.more', { names: names.join(', '), count: more });
  return (
    <p role="status" className="map-filter">
      {t('box.said', { names: list, shown, all })}{' '}
      <button type="button" className="link-button" onClick={onClear}>
        {t('places.clear')}
      </button>
    </p>
  );
}
