/** Turns the globe: which meridian stands in the middle, by buttons, by the arrow keys, or by dragging along the axis. */
import type { ReactNode } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** Degrees of one press of a button, of one step of the axis. */
const turn = 30;
const step = 5;
const ends = 180;

/** The same meridian from −180 to 180. */
export function meridian(degrees: number): number {
  const turned = ((((degrees + ends) % 360) + 360) % 360) - ends;
  return turned === -ends && degrees > 0 ? ends : turned;
}

export interface CentreBarProps {
  /** Degrees east. */
  readonly centre: number;
  /** While it turns, and when it has come to rest. */
  onTurn(centre: number): void;
  onRest(centre: number): void;
}

export function CentreBar({ centre, onTurn, onRest }: CentreBarProps): ReactNode {
  const { t } = useTranslation('map');
  const said = (degrees: number) =>
    t(degrees === 0 ? 'centre.zero' : degrees < 0 ? 'centre.west' : 'centre.east', {
      degrees: Math.abs(degrees),
    });
  return (
    <div className="map-centre">
      <button
        type="button"
        className="icon-button"
        aria-label={t('centre.toWest', { degrees: turn })}
        onClick={() => onRest(meridian(centre - turn))}
      >
        <Arrow isWest />
      </button>
      <Slider
        className="map-axis"
        minValue={-ends}
        maxValue={ends}
        step={step}
        value={centre}
        onChange={onTurn}
        onChangeEnd={onRest}
      >
        <Label className="note">
          {t('centre.label')} <b>{said(centre)}</b>
        </Label>
        <SliderTrack className="map-axis-track">
          <SliderThumb className="map-axis-thumb" />
        </SliderTrack>
      </Slider>
      <button
        type="button"
        className="icon-button"
        aria-label={t('centre.toEast', { degrees: turn })}
        onClick={() => onRest(meridian(centre + turn))}
      >
        <Arrow isWest={false} />
      </button>
    </div>
  );
}

function Arrow({ isWest }: { readonly isWest: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <path
        d={isWest ? 'M12 4L6 10L12 16' : 'M8 4L14 10L8 16'}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.8}
      />
    </svg>
  );
}
