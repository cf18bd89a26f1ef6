/** What stands under the map: what the table holds, what was put aside, borders, caveats, scheme, source, release. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoundaryView, boundarySources, boundaryViews } from '../../../picture/map/boundaries.ts';
import type { FlowsResult, MapVariables } from '../../../picture/map/query.ts';
import { formatShare } from '../../../picture/number.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { StatementLines } from '../../figure/StatementLines.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { asideQuery } from './map-detail.ts';

export interface UnderMapProps {
  readonly flows: FlowsResult;
  readonly variables: MapVariables & Variables;
  /** Lines of source, scheme and release, as in the file. */
  readonly footer: readonly string[];
  readonly view: BoundaryView;
  readonly isNarrow: boolean;
}

export const UnderMap = memo(function UnderMap({
  flows,
  variables,
  footer,
  view,
  isNarrow,
}: UnderMapProps): ReactNode {
  const { t } = useTranslation('map');
  return (
    <>
      <Extent flows={flows} />
      <PutAside flows={flows} variables={variables} />
      <p className="source-line map-sources">
        {footer.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(' ')}
      </p>
      <div className="map-notes">
        <Notes title={t('caveats')} isNarrow={isNarrow}>
          <ul className="dashes">
            {flows.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </Notes>
        <Notes title={t('borders.title')} isNarrow={isNarrow}>
          <Borders view={view} />
        </Notes>
      </div>
    </>
  );
});

function Notes({
  title,
  isNarrow,
  children,
}: {
  readonly title: string;
  readonly isNarrow: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return isNarrow ? (
    <details className="map-note">
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <section className="map-note">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What part of the world's flows the table holds, in the words of its source. */
function Extent({ flows }: { readonly flows: FlowsResult }): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { kind, label, share, text } = flows.extent;
  const isWhole = kind === 'COMPLETE';
  const said = kind === null ? 'extent.unknown' : isWhole ? 'extent.whole' : 'extent.part';
  return (
    <p className={isWhole ? 'map-extent' : 'map-extent is-part'}>
      <b>{t(said, { year: flows.year, label: label ?? '' })}</b> {text}
      {share === null || isWhole ? null : ` ${t('extent.share', { share: formatShare(share, language) })}`}
    </p>
  );
}

/** Flows whose value and mass cannot both be right: kept out of sums, and shown with the reason. */
function PutAside({
  flows,
  variables,
}: {
  readonly flows: FlowsResult;
  readonly variables: MapVariables & Variables;
}): ReactNode {
  const { t } = useTranslation('map');
  const count = flows.quarantined.totalCount;
  const answer = useQuery(asideQuery, count === 0 ? null : { ...variables, year: flows.year });
  if (count === 0) return null;
  return (
    <details className="map-aside">
      <summary>{t('aside', { count })}</summary>
      {answer.state === 'ready' ? (
        <StatementLines lines={answer.data.flows.quarantined.nodes} />
      ) : (
        <AnswerNotice answer={answer} />
      )}
    </details>
  );
}

/** The two views, which one is shown, and what they draw differently and alike. */
function Borders({ view }: { readonly view: BoundaryView }): ReactNode {
  const { t } = useTranslation('map');
  const { map } = usePictureWords();
  return (
    <div className="map-borders">
      <p>{map.noOpinion}</p>
      {boundaryViews.map((one, index) => (
        <p key={one} aria-current={one === view ? 'true' : undefined}>
          <b>{t(index === 0 ? 'borders.A' : 'borders.B')}</b>
          {one === view ? ` (${t('borders.shown')})` : null}. {map.viewText[one]}{' '}
          <a href={boundarySources[one]} rel="noreferrer">
            {t('borders.source')}
          </a>
        </p>
      ))}
      <h3>{map.differsHeading}</h3>
      <ul className="dashes">
        {Object.entries(map.differs).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{map.alikeHeading}</summary>
        <ul className="dashes">
          {Object.entries(map.alike).map(([name, text]) => (
            <li key={name}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
