/** The text as it was sent, its figures marked: each mark leads to what stands beside it in the list. */
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextFigureResult, TextLanguage } from './query.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly language: TextLanguage;
  readonly figures: readonly TextFigureResult[];
  readonly chosen: number | null;
  onChoose(place: number): void;
}

export const markId = (place: number): string => `check-mark-${place}`;

export function MarkedText({ text, language, figures, chosen, onChoose }: MarkedTextProps): ReactNode {
  const { t } = useTranslation('check');
  const ends = [0, ...figures.map(({ end }) => end)];
  return (
    <section className="check-text" aria-label={t('yourText')}>
      <p lang={language.toLowerCase()}>
        {figures.map((figure, place) => {
          const isBare = figure.claims.length + figure.statements.length === 0;
          return (
            <Fragment key={figure.start}>
              {text.slice(ends[place], figure.start)}
              <button
                type="button"
                id={markId(place)}
                className={`check-mark${isBare ? ' is-bare' : ''}`}
                aria-current={chosen === place ? 'true' : undefined}
                onClick={() => onChoose(place)}
              >
                {figure.text}
              </button>
            </Fragment>
          );
        })}
        {text.slice(ends.at(-1))}
      </p>
    </section>
  );
}
