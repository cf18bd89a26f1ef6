/**
 * The coverage picture on screen: the shapes of picture, and over them one button that goes from cell to cell, by
 * the pointer or by the arrow keys; a thousand buttons would take a thousand stops of the Tab key.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageName } from '../../../picture/answer.ts';
import { type CoveragePicture, layOutCoverage } from '../../../picture/coverage/layout.ts';
import type { CoverageResult } from '../../../picture/coverage/query.ts';
import { coverageScene } from '../../../picture/coverage/scene.ts';
import { coverageDescription } from '../../../picture/coverage/svg.ts';
import { coverageTitle, momentText, rowText } from '../../../picture/coverage/words.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { targetName, usePanel } from '../../figure/use-panel.ts';
import { useLanguage } from '../../language/use-language.ts';
import { type Cell, cellKey, momentOf } from './cell.ts';
import { cellAt, nextPlace, type Place, placeOfKey } from './places.ts';

/** The width at which the server draws the first picture. */
const firstWidth = 1200;

export interface CoverageFigureProps {
  readonly coverage: CoverageResult;
  onMore(stage: StageName): void;
}

export function CoverageFigure({ coverage, onMore }: CoverageFigureProps): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const labels = words.coverage;
  const picture = useMemo(
    () => layOutCoverage(coverage, { width, locale: language, labels }),
    [coverage, width, language, labels],
  );
  const shapes = useMemo(() => coverageScene(picture, labels), [picture, labels]);
  const [said, setSaid] = useState('');
  return (
    <div ref={measure}>
      <div className="coverage-picture">
        <svg
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width="100%"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{coverageTitle(coverage, labels)}</title>
          <desc id={`${id}-desc`}>{coverageDescription(picture, labels)}</desc>
          <Hatching id={`${id}-hatch`} />
          <Scene shapes={shapes} hatchId={`${id}-hatch`} />
        </svg>
        <CellButton picture={picture} onSay={setSaid} />
        {picture.parts.map(({ stage, more }) =>
          more === null ? null : (
            <button
              key={stage}
              type="button"
              className="picture-button coverage-more"
              style={placed(picture, { x: more.x - 6, y: more.y - 27, width: 200, height: 44 })}
              aria-label={`${labels.stages[stage]}${labels.colon}${more.text}`}
              onClick={() => onMore(stage)}
            />
          ),
        )}
      </div>
      {/* Outside: it takes room of its own, and the buttons stand in parts of the picture's. */}
      <p className="coverage-said" role="status">
        {said}
      </p>
    </div>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Over the picture, in parts of its size, so that both stretch alike. */
function placed(picture: CoveragePicture, box: Box) {
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return {
    left: part(box.x, picture.width),
    top: part(box.y, picture.height),
    width: part(box.width, picture.width),
    height: part(box.height, picture.height),
  };
}

function CellButton({
  picture,
  onSay,
}: {
  readonly picture: CoveragePicture;
  /** What the cell under the pointer or the focus says; empty for none. */
  readonly onSay: (said: string) => void;
}): ReactNode {
  const { t } = useTranslation('coverage');
  const { coverage: labels } = usePictureWords();
  const language = useLanguage();
  const { target, open } = usePanel();
  const layer = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Place | null>(null);
  const [isNear, setNear] = useState(false);
  // While a cell is open this is its button, though the panel may leave no room for its year.
  const opened = target !== null && 'figure' in target ? target.figure : null;
  const place = placeIn(picture, chosen ?? (opened === null ? null : placeOfKey(picture, opened)));

  // By the pointer the button goes ahead of the click; a finger has none that goes ahead.
  const latest = useRef({ picture, open });
  latest.current = { picture, open };
  useEffect(() => {
    const area = layer.current;
    if (area === null) return;
    const placeUnder = (event: PointerEvent | MouseEvent): Place | undefined => {
      const { left, top, width, height } = area.getBoundingClientRect();
      const { picture: drawn } = latest.current;
      const x = ((event.clientX - left) / width) * drawn.width;
      return placeOf(drawn, x, ((event.clientY - top) / height) * drawn.height);
    };
    const move = (event: PointerEvent) => {
      const found = placeUnder(event);
      setNear(found !== undefined);
      if (found !== undefined) setChosen(found);
    };
    const leave = () => setNear(false);
    const click = (event: MouseEvent) => {
      // The button opens its own cell; this is for a finger, which comes down beside it.
      if (event.target !== area) return;
      const found = placeUnder(event);
      if (found === undefined) return;
      setChosen(found);
      const cell = cellAt(latest.current.picture, found);
      if (cell !== undefined) latest.current.open({ figure: cellKey(cell) });
    };
    area.addEventListener('pointermove', move);
    area.addEventListener('pointerleave', leave);
    area.addEventListener('click', click);
    return () => {
      area.removeEventListener('pointermove', move);
      area.removeEventListener('pointerleave', leave);
      area.removeEventListener('click', click);
    };
  }, []);

  const cell = cellAt(picture, place);
  const box = boxOf(picture, place);
  const said = cell === undefined ? '' : cellText(cell);
  useEffect(() => onSay(isNear ? said : ''), [onSay, isNear, said]);
  if (cell === undefined || box === undefined) return <div ref={layer} className="coverage-layer" />;

  function cellText(one: Cell): string {
    const name = one.row === null ? labels.noRow : rowText(one.row, labels);
    const state = momentText(momentOf(one), picture.isOfOne, { locale: language, labels });
    return `${labels.stages[one.stage]}${labels.colon}${name}, ${one.year}${labels.colon}${state}`;
  }

  function onKey(event: KeyboardEvent): void {
    const next = nextPlace(picture, place, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  }

  return (
    <>
      <div ref={layer} className="coverage-layer">
        <button
          type="button"
          className={`coverage-cell${isNear ? ' is-near' : ''}`}
          style={placed(picture, box)}
          data-target={targetName({ figure: opened ?? cellKey(cell) })}
          aria-haspopup="dialog"
          aria-label={said}
          title={said}
          aria-describedby="coverage-keys"
          onClick={() => open({ figure: cellKey(cell) })}
          onKeyDown={onKey}
          onFocus={() => setNear(true)}
          onBlur={() => setNear(false)}
        />
      </div>
      <p id="coverage-keys" className="hidden-text">
        {t('keys')}
      </p>
    </>
  );
}

/** The place, or the nearest that the picture has: another picture may have fewer rows. */
function placeIn(picture: CoveragePicture, place: Place | null): Place {
  const rows = picture.parts.flatMap((part, at) => part.rows.map((_, row) => ({ part: at, row })));
  const { from, to } = picture.years;
  if (place === null) return { part: 0, row: 0, year: to };
  const found = rows.find(({ part, row }) => part === place.part && row === place.row) ?? rows[0];
  return { part: found?.part ?? 0, row: found?.row ?? 0, year: Math.min(to, Math.max(from, place.year)) };
}

function boxOf(picture: CoveragePicture, { part, row, year }: Place): Box | undefined {
  const position = picture.parts[part]?.rows[row];
  const cell = position?.cells.find((one) => one.year === year);
  if (position === undefined || cell === undefined) return undefined;
  return { x: cell.x, y: position.cellsY, width: cell.width, height: picture.cellHeight };
}

function placeOf(picture: CoveragePicture, x: number, y: number): Place | undefined {
  for (const [part, { rows }] of picture.parts.entries()) {
    for (const [row, { cellsY, cells }] of rows.entries()) {
      if (y < cellsY - 3 || y > cellsY + picture.cellHeight + 3) continue;
      const cell = cells.find((one) => x >= one.x - 1 && x <= one.x + one.width + 1);
      if (cell !== undefined) return { part, row, year: cell.year };
    }
  }
  return undefined;
}
