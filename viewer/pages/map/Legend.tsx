/** What colours and widths on the map mean: shares by the sides of both ends, classes of the areas, the thinnest line. */
import { type CSSProperties, memo, type ReactNode } from 'react';
import { narrowest } from '../../../picture/map/flows.ts';
import { sideShares } from '../../../picture/map/legend.ts';
import { said } from '../../../picture/map/measure.ts';
import type { MapPicture } from '../../../picture/map/picture.ts';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { fill } from '../../../picture/words/fill.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { keyOf } from './keys.ts';

export interface LegendProps {
  readonly answer: FlowsResult;
  readonly picture: MapPicture;
}

export const Legend = memo(function Legend({ answer, picture }: LegendProps): ReactNode {
  const { map: labels } = usePictureWords();
  const locale = useLanguage();
  const shares = sideShares(answer, picture.scale, { labels, locale });
  const { areaScale, flows, scale, amountOfPx } = picture;
  return (
    <div className="map-legend">
      {shares.length === 0 ? null : (
        <div>
          <p className="note">{labels.legend.heading[answer.measure]}</p>
          <ul>
            {shares.map(({ pair, text, value, from, to, isHatched }) => (
              <li key={pair}>
                <span
                  className={isHatched ? 'map-sample hatched' : 'map-sample'}
                  style={{ '--from': `var(--${from})`, '--to': `var(--${to})` } as CSSProperties}
                />
                <span>{text}</span>
                <Share answer={answer} pair={pair} value={value} text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <p className="note">{areaScale.title}</p>
        <ul>
          {areaScale.items.map(({ key, fill: patch, text }) => (
            <li key={key}>
              <span
                className={patch === 'hatch' ? 'map-patch hatched' : 'map-patch'}
                style={patch === 'hatch' ? {} : { backgroundColor: `var(--${patch})` }}
              />
              {text}
            </li>
          ))}
        </ul>
        {flows.some(({ isNarrowest }) => isNarrowest) ? (
          <p className="note">
            {fill(labels.legend.narrowest, { value: said(amountOfPx * narrowest, scale) })}
          </p>
        ) : null}
      </div>
    </div>
  );
});

/** The share opens its source where it is that of one pair of sides; several together are opened in the table. */
function Share({
  answer,
  pair,
  value,
  text,
}: {
  readonly answer: FlowsResult;
  readonly pair: string;
  readonly value: string;
  readonly text: string;
}): ReactNode {
  const isMass = answer.measure === 'MASS';
  const row = answer.bySide.find(({ from, to }) => `${from}_${to}` === pair);
  const share = row?.[isMass ? 'shareOfMass' : 'shareOfValue'] ?? null;
  const amount = row?.[isMass ? 'mass' : 'value'] ?? null;
  // Of a whole that nobody knows there is no share: the amount stands there, and opens its own source.
  const isShared = share !== null && share.quantity.value !== null;
  const figure = isShared ? share : amount;
  if (row === undefined || figure === null) return <b>{value}</b>;
  const of = isShared ? (isMass ? 'shareOfMass' : 'shareOfValue') : isMass ? 'mass' : 'value';
  return (
    <FigureButton
      target={{ figure: keyOf({ kind: 'sides', from: row.from, to: row.to, of }) }}
      quantity={figure.quantity}
      about={text}
      text={value}
    />
  );
}
