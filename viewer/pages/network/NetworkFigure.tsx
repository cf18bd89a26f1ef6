/** The picture: as SVG until the graph is loaded, then the graph, with buttons that bring it nearer. */
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostInSvg } from '../../../picture/network/first.ts';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { networkScene } from '../../../picture/network/scene.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { usePanel } from '../../figure/use-panel.ts';
import { useSentences } from '../../figure/use-sentence.ts';
import { Notice } from '../../notice/Notice.tsx';
import { ZoomButton } from '../map/ZoomButton.tsx';
import { NetworkGraph, type NetworkHandle } from './NetworkGraph.tsx';
import { saidOf } from './said.ts';

export function NetworkFigure({
  picture,
  title,
}: {
  readonly picture: NetworkPicture;
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation(['network', 'frame']);
  const sentences = useSentences();
  const { target, open, close } = usePanel();
  const handle = useRef<NetworkHandle | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const chosen = target !== null && 'figure' in target ? target.figure : null;
  const shapes = useMemo(
    () => (picture.nodes.length + picture.links.length > mostInSvg || isDrawn ? null : networkScene(picture)),
    [picture, isDrawn],
  );
  const things = useMemo(() => new Map(picture.nodes.map(({ entity }) => [entity.id, entity])), [picture]);
  const nameOf = useCallback(
    (id: string): string => {
      const thing = things.get(id);
      if (thing !== undefined) return `${thing.name}, ${thing.kindLabel}`;
      const edge = picture.links.find((one) => one.id === id)?.edge;
      const [from, to] = [things.get(edge?.from ?? ''), things.get(edge?.to ?? '')];
      return edge === undefined || from === undefined || to === undefined
        ? ''
        : sentences.whole(saidOf(edge, from, to));
    },
    [picture, things, sentences],
  );
  return (
    <figure className="network-figure">
      <div className="network-picture" style={{ blockSize: picture.height }}>
        {shapes === null ? (
          isDrawn ? null : (
            <Notice drawing="loading" title={t('frame:loading')} />
          )
        ) : (
          <svg
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            width={picture.width}
            height={picture.height}
            role="img"
            aria-label={title}
          >
            <Hatching id="network-hatch" />
            {/* Mostly names, as sources print them; the picture itself is read out by its title. */}
            <g lang="mul">
              <Scene shapes={shapes} hatchId="network-hatch" />
            </g>
          </svg>
        )}
        <NetworkGraph
          picture={picture}
          chosen={chosen}
          onOpen={(key) => open({ figure: key })}
          onClear={close}
          onDrawn={setDrawn}
          nameOf={nameOf}
          handle={handle}
        />
      </div>
      <div className="network-under">
        <p className="note">{t('caption')}</p>
        <div className="network-zoom">
          <ZoomButton label={t('zoom.in')} d="M10 3V17M3 10H17" onPress={() => handle.current?.zoom(1.5)} />
          <ZoomButton label={t('zoom.out')} d="M3 10H17" onPress={() => handle.current?.zoom(1 / 1.5)} />
          <ZoomButton
            label={t('zoom.whole')}
            d="M3 8V3H8M12 3H17V8M17 12V17H12M8 17H3V12"
            onPress={() => handle.current?.zoom(null)}
          />
        </div>
      </div>
    </figure>
  );
}
