/** The ledger picture on screen: the shapes of picture, with a button over each number. */
import { type CSSProperties, memo, type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type LedgerPicture, layOutLedger, type RowPosition } from '../../../picture/ledger/layout.ts';
import type { LedgerResult } from '../../../picture/ledger/query.ts';
import { ledgerScene } from '../../../picture/ledger/scene.ts';
import { formatShare } from '../../../picture/number.ts';
import { leastTarget, targetsAlong } from '../../../picture/targets.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { targetName } from '../../figure/use-panel.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ledgerKey } from './ledger-figures.ts';

/** The width at which the server draws the first picture. */
const firstWidth = 1200;

export interface LedgerFigureProps {
  readonly ledger: LedgerResult;
  readonly hasAfrica: boolean;
  /** What tells it from another ledger beside it. */
  readonly about?: string;
  /** Stands before the names of its numbers, where another ledger has the same ones. */
  readonly prefix?: string;
}

export const LedgerFigure = memo(function LedgerFigure({
  ledger,
  hasAfrica,
  about,
  prefix = '',
}: LedgerFigureProps): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const picture = useMemo(
    () => layOutLedger(ledger, { width, locale: language, labels: words.ledger, hasAfrica }),
    [ledger, width, language, words, hasAfrica],
  );
  const shapes = useMemo(() => ledgerScene(picture, words.ledger), [picture, words]);
  return (
    <div className="ledger-picture" ref={measure}>
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        width="100%"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{[words.ledger.title, about].filter(Boolean).join(' ')}</title>
        <desc id={`${id}-desc`}>{words.ledger.description}</desc>
        <Hatching id={`${id}-hatch`} />
        <Scene shapes={shapes} hatchId={`${id}-hatch`} />
      </svg>
      {picture.rows.map((row) => (
        <RowButtons key={row.row.id} position={row} picture={picture} prefix={prefix} />
      ))}
    </div>
  );
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Over the picture, in parts of its size, so that both stretch alike. */
function placed(box: Box, picture: LedgerPicture): CSSProperties {
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return {
    left: part(box.x, picture.width),
    top: part(box.y, picture.height),
    width: part(box.width, picture.width),
    height: part(box.height, picture.height),
  };
}

function RowButtons({
  position,
  picture,
  prefix,
}: {
  readonly position: RowPosition;
  readonly picture: LedgerPicture;
  readonly prefix: string;
}): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const language = useLanguage();
  const open = useOpenPanel();
  const { row, bar } = position;
  // Four px above and below the bar: a finger finds 44.
  const tall = { y: bar.y - 4, height: bar.height + 8 };

  const button = (own: string, box: Box, said: string, isThin = false) => {
    const figure = `${prefix}${own}`;
    return (
      <button
        key={figure}
        type="button"
        className={isThin ? 'picture-button is-thin' : 'picture-button'}
        style={placed(box, picture)}
        data-target={targetName({ figure })}
        aria-haspopup="dialog"
        aria-label={said}
        title={said}
        onClick={() => open({ figure })}
      />
    );
  };

  const drawn = position.bands.filter(({ width }) => width > 0);
  const targets = targetsAlong(drawn.map(({ x, width }) => ({ from: x, length: width })));
  const bands = drawn.map((band, place) =>
    button(
      ledgerKey(row.id, { kind: 'band', band: band.band, of: 'share' }),
      { ...tall, x: targets[place]?.from ?? band.x, width: targets[place]?.length ?? band.width },
      t('band.about', {
        title: row.title,
        band: words.ledger.band[band.band],
        value: formatShare(band.share, language, words.numbers.lessThan),
      }),
    ),
  );
  const presences =
    row.state !== 'PRESENCE'
      ? []
      : row.bands
          .filter(({ count }) => count !== null && count > 0)
          .map(({ band, count }, index, all) =>
            button(
              ledgerKey(row.id, { kind: 'band', band, of: 'share' }),
              { ...tall, x: bar.x + (bar.width / all.length) * index, width: bar.width / all.length },
              t('band.about', {
                title: row.title,
                band: words.ledger.band[band],
                value: t('band.count', { count: count ?? 0 }),
              }),
            ),
          );
  const { africa } = position;
  const africaButton =
    africa === null
      ? []
      : [
          button(
            ledgerKey(row.id, { kind: 'africa', band: 'AFRICA', of: 'share' }),
            { x: africa.x, y: africa.y - 10, width: Math.max(africa.width + 90, 90), height: leastTarget },
            `${row.title}, ${africa.text}`,
            true,
          ),
        ];
  return [...bands, ...presences, ...africaButton];
}
