/** One figure of the text with the claims and statements nearest to it, and how each differs. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { markId } from './MarkedText.tsx';
import type { NearClaimResult, NearStatementResult, TextFigureResult, TextLanguage } from './query.ts';

export interface BesideProps {
  readonly figure: TextFigureResult;
  readonly place: number;
  readonly textLanguage: TextLanguage;
  readonly isChosen: boolean;
  onChoose(place: number): void;
}

export const besideId = (place: number): string => `check-figure-${place}`;

export function Beside({ figure, place, textLanguage, isChosen, onChoose }: BesideProps): ReactNode {
  const { t } = useTranslation('check');
  const { text, period, claims, statements, note } = figure;
  return (
    <li
      id={besideId(place)}
      className={`check-figure${isChosen ? ' is-chosen' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={-1}
    >
      <h3>
        <span lang={textLanguage.toLowerCase()}>{text}</span>
        {period === null ? null : <span className="check-period">{period.text.replace('/', '–')}</span>}
        <button
          type="button"
          className="link-button check-back"
          onClick={() => {
            onChoose(place);
            document.getElementById(markId(place))?.focus();
          }}
        >
          {t('inText')}
          <span className="hidden-text" lang={textLanguage.toLowerCase()}>{` ${text}`}</span>
        </button>
      </h3>
      {note === null ? null : <p className="check-note">{note}</p>}
      {claims.length === 0 ? null : (
        <>
          <h4>{t('claims')}</h4>
          <ul>
            {claims.map((near) => (
              <NearClaim key={near.claim.id} near={near} />
            ))}
          </ul>
        </>
      )}
      {statements.length === 0 ? null : (
        <>
          <h4>{t('statements')}</h4>
          <ul>
            {statements.map((near) => (
              <NearStatement key={near.statement.id} near={near} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function NearClaim({ near }: { readonly near: NearClaimResult }): ReactNode {
  const language = useLanguage();
  const { claim, value, year } = near;
  return (
    <li>
      <p>
        <Link to={`/${language}/claims?claim=${encodeURIComponent(claim.id)}`}>{claim.text}</Link>
      </p>
      <p>{[value, year].filter(Boolean).join(' ')}</p>
      {/* Documents are named in English, as the data set names them. */}
      <p className="note">
        {claim.id}, <span lang="en">{claim.document}</span>
      </p>
    </li>
  );
}

function NearStatement({ near }: { readonly near: NearStatementResult }): ReactNode {
  const { t } = useTranslation('check');
  const { about, period, relation, figure, value, scope, year, statement } = near;
  return (
    <li>
      <p className="check-value">
        <FigureButton
          target={{ statement: statement.id }}
          quantity={figure.quantity}
          about={about}
          hasRange
        />
        <span className="check-period">{period.text.replace('/', '–')}</span>
      </p>
      <p>
        <b>{t(`relations.${relation}`)}</b> {value}
      </p>
      {scope.length + (year === null ? 0 : 1) === 0 ? null : (
        <ul className="check-differences">
          {[...scope, ...(year === null ? [] : [year])].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p className="note">
        {about}
        <br />
        {statement.source.shortTitle}, {statement.edition}
      </p>
    </li>
  );
}
