/** The map on screen: land as SVG, a Cytoscape graph over it, the words over both, all under one view. */
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { mapEconomies } from '../../../picture/map/atlas.ts';
import { said } from '../../../picture/map/measure.ts';
import type { SitePlace } from '../../../picture/map/options.ts';
import type { MapFlow, MapPicture } from '../../../picture/map/picture.ts';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { flowShapes } from '../../../picture/map/scene.ts';
import { formatNumber } from '../../../picture/number.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { usePanel } from '../../figure/use-panel.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { BoxLayer } from './BoxLayer.tsx';
import { Ground, markAmong, Sites } from './Ground.tsx';
import { figureOfKey, keyOf } from './keys.ts';
import { type Chosen, MapGraph, type MapHandle } from './MapGraph.tsx';
import { MapKeys } from './MapKeys.tsx';
import { MapWords, type MapWordsHandle } from './MapWords.tsx';
import { type Zoom, zoomParameter } from './map-parameters.ts';
import { useSiteMarks } from './sites.ts';
import { usePrinted } from './use-printed.ts';
import { moved, towards, type Viewport, viewportOf, whole, zoomed, zoomOf } from './viewport.ts';
import { ZoomButton } from './ZoomButton.tsx';

export interface MapFigureProps {
  readonly picture: MapPicture;
  readonly answer: FlowsResult;
  readonly title: string;
  /** Null while their layer is off. */
  readonly sites: readonly SitePlace[] | null;
  readonly zoom: Zoom | undefined;
  onZoom(zoom: Zoom | undefined): void;
  /** Ids of the economies inside a box that was drawn. */
  onBox(economies: readonly string[]): void;
  readonly isBoxing: boolean;
}

/** The address follows when the view has come to rest. */
const rest = 350;
/** Px of the screen at one press of an arrow key with Shift, and how much nearer at one of plus. */
const stride = 80;
const nearer = 1.5;
/** How much nearer several sites are brought, so that they part. */
const nearerSites = 3;

export function MapFigure(props: MapFigureProps): ReactNode {
  const { picture, answer, title, sites, zoom, onZoom, onBox, isBoxing } = props;
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const { target, open, close } = usePanel();
  const navigate = useNavigate();
  const language = useLanguage();
  const [isDrawn, setDrawn] = useState(false);
  // What is seen when the map is at rest: sites are laid out for it.
  const [rested, setRested] = useState<Viewport>(whole);
  const marks = useSiteMarks(picture, sites, language, rested);
  const isPrinted = usePrinted();
  const handle = useRef<MapHandle | null>(null);
  const ground = useRef<SVGSVGElement>(null);
  const overlay = useRef<MapWordsHandle>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { width, height } = picture;
  const size = useMemo(() => ({ width, height }), [width, height]);
  // The address says rounded where the view is: it moves the view only when it says something else.
  const written = zoom === undefined ? '' : zoomParameter.print(zoom);
  const now = useRef<Viewport | null>(null);
  const asked = useMemo(() => {
    const held = now.current === null ? undefined : zoomOf(now.current, size);
    const isHeld = now.current !== null && (held === undefined ? '' : zoomParameter.print(held)) === written;
    return isHeld && now.current !== null ? now.current : viewportOf(zoomParameter.parse(written), size);
  }, [written, size]);

  const apply = useCallback((viewport: Viewport, isMoving: boolean) => {
    now.current = viewport;
    const { zoom: scale, pan } = viewport;
    const style = ground.current?.style;
    style?.setProperty('transform', `translate(${pan.x}px, ${pan.y}px) scale(${scale})`);
    // While it moves it is a layer of its own, which costs no drawing; at rest it is drawn sharp, its lines thin.
    style?.setProperty('will-change', isMoving ? 'transform' : 'auto');
    if (!isMoving) {
      setRested(viewport);
      style?.setProperty('--map-scale', String(scale));
      // No style sheet reaches into a pattern: its stripes stay as fine as in the legend.
      const pattern = ground.current?.querySelector('pattern');
      pattern?.setAttribute('patternTransform', `rotate(45) scale(${1 / scale})`);
    }
    overlay.current?.place(viewport);
  }, []);
  // New words, a new size or another address: everything is put where it belongs.
  useEffect(() => apply(asked, false), [apply, asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has other words to place.
  useEffect(() => overlay.current?.place(now.current ?? whole), [picture]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onMove = useCallback(
    (viewport: Viewport) => {
      apply(viewport, true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        apply(now.current ?? whole, false);
        onZoom(zoomOf(now.current ?? whole, size));
      }, rest);
    },
    [apply, onZoom, size],
  );
  const go = (viewport: Viewport) => {
    if (handle.current === null) onMove(viewport);
    else handle.current.go(viewport);
  };

  const chosen = useMemo(
    () => chosenOf(target !== null && 'figure' in target ? target.figure : null),
    [target],
  );
  const flowNumber = answer.measure === 'MASS' ? 'mass' : 'value';
  const openChosen = (one: NonNullable<Chosen>) => {
    if ('flow' in one) {
      const flow = picture.flows.find((drawn) => drawn.id === one.flow)?.flow;
      if (flow !== undefined)
        open({ figure: keyOf({ kind: 'flow', from: flow.from.id, to: flow.to.id, of: flowNumber }) });
      return;
    }
    const economy = answer.economies.find((own) => own.economy.id === one.economy);
    if (economy === undefined) return;
    const sends = economy[answer.measure === 'MASS' ? 'sendsMass' : 'sendsValue']?.quantity.value ?? 0;
    const receives =
      economy[answer.measure === 'MASS' ? 'receivesMass' : 'receivesValue']?.quantity.value ?? 0;
    const way = sends >= receives ? 'sends' : 'receives';
    const of = answer.measure === 'MASS' ? (`${way}Mass` as const) : (`${way}Value` as const);
    open({ figure: keyOf({ kind: 'economy', economy: one.economy, of }) });
  };

  const nameOf = (element: string): string => {
    const flow = picture.flows.find((one) => one.id === element);
    if (flow !== undefined) return spoken(flow, picture, t('table.arrow', names(flow)), words.chain.colon);
    return picture.anchors.find((one) => one.economy === element)?.name ?? '';
  };

  /** What the site or sites are called that the pointer rests on, if any. */
  function nameOfGround(clientX: number, clientY: number): string {
    if (marks.length === 0) return '';
    const mark = markAmong(document.elementsFromPoint(clientX, clientY), marks);
    if (mark === undefined) return '';
    const number = formatNumber(mark.sites, language, 15);
    return mark.sites === 1 ? mark.first.name : t('siteLayer.group', { count: mark.sites, number });
  }

  function onGround(x: number, y: number): void {
    const box = ground.current?.parentElement?.getBoundingClientRect();
    if (box === undefined) return;
    const { zoom: scale, pan } = now.current ?? whole;
    const below = document.elementsFromPoint(box.left + x * scale + pan.x, box.top + y * scale + pan.y);
    const mark = markAmong(below, marks);
    if (mark !== undefined) {
      if (mark.sites === 1) void navigate(entityPath(language, mark.first.id));
      else go(towards(now.current ?? whole, mark, nearerSites, size));
      return;
    }
    const economy = below.find((one) => one instanceof SVGElement && one.dataset.economy !== undefined);
    const found = economy instanceof SVGElement ? economy.dataset.economy : undefined;
    if (found !== undefined && answer.economies.some((one) => one.economy.id === found))
      openChosen({ economy: found });
    else if (target !== null) close();
  }

  function onBoxDrawn(box: { x0: number; y0: number; x1: number; y1: number }): void {
    const { zoom: scale, pan } = now.current ?? whole;
    const inside = ({ x, y }: { readonly x: number; readonly y: number }) => {
      const [left, top] = [x * scale + pan.x, y * scale + pan.y];
      return left >= box.x0 && left <= box.x1 && top >= box.y0 && top <= box.y1;
    };
    onBox(
      answer.economies
        .map(({ economy }) => economy.id)
        .filter((one) => {
          const place = mapEconomies.get(one);
          return place !== undefined && inside(picture.land.frame.at(place.longitude, place.latitude));
        }),
    );
  }

  function onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [stride, 0],
      ArrowRight: [-stride, 0],
      ArrowUp: [0, stride],
      ArrowDown: [0, -stride],
    };
    const step = steps[event.key];
    if (event.key === '+' || event.key === '=') go(zoomed(now.current ?? whole, nearer, size));
    else if (event.key === '-') go(zoomed(now.current ?? whole, 1 / nearer, size));
    else if (event.key === '0') go(whole);
    else if (event.shiftKey && step !== undefined) go(moved(now.current ?? whole, step[0], step[1], size));
    else return;
    event.preventDefault();
  }

  return (
    <section className="map-figure" aria-label={`${title} ${t('keys')}`} onKeyDown={onKey}>
      <div className="map-frame" style={{ height }}>
        <svg ref={ground} className="map-ground" width={width} height={height} aria-hidden="true">
          <Hatching id={`${id}-hatch`} />
          <Ground picture={picture} hatchId={`${id}-hatch`} />
          {/* Before the graph is there, and on paper, whose colours the graph does not know. */}
          {isDrawn && !isPrinted ? null : <Scene shapes={flowShapes(picture)} hatchId={`${id}-hatch`} />}
          <Sites marks={marks} hatchId={`${id}-hatch`} />
        </svg>
        <MapGraph
          picture={picture}
          chosen={chosen}
          viewport={asked}
          handle={handle}
          onOpen={openChosen}
          onGround={onGround}
          onDrawn={setDrawn}
          onMove={onMove}
          nameOf={nameOf}
          nameOfGround={nameOfGround}
        />
        <MapWords ref={overlay} picture={picture} />
        <BoxLayer isOn={isBoxing} width={width} height={height} onBox={onBoxDrawn} />
        <MapKeys
          picture={picture}
          chosen={chosen}
          nameOf={nameOf}
          onOpen={openChosen}
          handle={handle}
          now={now}
        />
      </div>
      <fieldset className="map-zoom" aria-label={t('zoom.label')}>
        <ZoomButton
          label={t('zoom.in')}
          d="M10 4V16M4 10H16"
          onPress={() => go(zoomed(now.current ?? whole, nearer, size))}
        />
        <ZoomButton
          label={t('zoom.out')}
          d="M4 10H16"
          onPress={() => go(zoomed(now.current ?? whole, 1 / nearer, size))}
        />
        <ZoomButton
          label={t('zoom.whole')}
          d="M3 7V3H7M13 3H17V7M17 13V17H13M7 17H3V13"
          onPress={() => go(whole)}
        />
      </fieldset>
    </section>
  );
}

const names = ({ flow }: MapFlow) => ({ from: flow.from.name, to: flow.to.name });

/** "DR Congo to China: 1,450 thousand tonnes". */
export function spoken(flow: MapFlow, { scale }: MapPicture, arrow: string, colon: string): string {
  return `${arrow}${colon}${said(flow.amount, scale)} ${scale.unit}`;
}

/** The flow or economy that the open number belongs to. */
function chosenOf(key: string | null): Chosen {
  const figure = key === null ? undefined : figureOfKey(key);
  switch (figure?.kind) {
    case 'flow':
    case 'mirror':
      return { flow: `${figure.from} ${figure.to}` };
    case 'economy':
    case 'area':
      return { economy: figure.economy };
    default:
      return null;
  }
}
