/** The top of an entity page: kind, name, side, codes, what it is part of, where it appears in the life cycle. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { languages } from '../../language/language.ts';
import { entityPath, tracePath, useLanguage } from '../../language/use-language.ts';
import { analysesOf } from './analyses.ts';
import type { EntityData } from './head.ts';
import { PinButton } from './PinButton.tsx';
import { type StageSummary, stageSummaries } from './stages.ts';

/** Parts or models shown before "and … more". */
const few = 6;

export function EntityHead({ data }: { readonly data: EntityData }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const words = usePictureWords();
  const { entity } = data;
  const number = formatNumber(entity.shown.totalCount, language, 15);
  const scheme = data.schemes.find(({ isDefault }) => isDefault)?.label ?? '';
  const stages = stageSummaries(data);
  const isTraced = entity.kind === 'DEVICE' || entity.kind === 'MATERIAL';
  return (
    <>
      <p className="entity-kind">{entity.kindLabel}</p>
      <h1>{entity.name}</h1>
      <p className="lead">
        {t('statements', { count: entity.shown.totalCount, number })}
        {entity.side === null ? null : (
          <>
            {' · '}
            <span
              className={entity.side === 'SOUTH' ? 'south' : entity.side === 'NORTH' ? 'north' : undefined}
            >
              {t('side', { side: words.sides[entity.side], scheme })}
            </span>
          </>
        )}
      </p>
      <Links title={t('replacedBy')} entities={entity.replacedBy === null ? [] : [entity.replacedBy]} />
      <Links title={t('partOf')} entities={entity.partOf === null ? [] : [entity.partOf]} />
      <Links title={t('parts')} entities={entity.parts} />
      <p className="entity-trace">
        {isTraced ? <Link to={tracePath(language, entity.id)}>{t('trace')}</Link> : null}
        {analysesOf(entity).map(({ key, page }) => (
          <Link key={key} to={`/${language}${page}`}>
            {t(`asked.${key}`)}
          </Link>
        ))}
        <PinButton entity={entity} />
      </p>
      <details>
        <summary>{t('names')}</summary>
        <dl className="entity-names">
          {languages.map((one) => (
            <div key={one}>
              <dt>{t(`languages.${one}`)}</dt>
              <dd lang={one}>{entity.names[one]}</dd>
            </div>
          ))}
          {entity.aliases.length === 0 ? null : (
            <div>
              <dt>{t('otherNames')}</dt>
              {/* In whatever languages sources use. */}
              <dd lang="mul">{entity.aliases.join(' · ')}</dd>
            </div>
          )}
          {entity.codes.map(({ system, code }) => (
            <div key={`${system} ${code}`}>
              <dt>{system}</dt>
              <dd>{code}</dd>
            </div>
          ))}
          <div>
            <dt>{t('id')}</dt>
            <dd>{entity.id}</dd>
          </div>
        </dl>
      </details>
      {stages.some(({ statements }) => statements > 0) ? (
        <Stages stages={stages} all={entity.shown.totalCount} />
      ) : null}
    </>
  );
}

interface StagesProps {
  readonly stages: readonly StageSummary[];
  /** Statements at any stage or none. */
  readonly all: number;
}

/** Where in the life cycle something is said of it, and how much is said without a stage, as of most suppliers. */
function Stages({ stages, all }: StagesProps): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const words = usePictureWords();
  const apart = all - stages.reduce((sum, { statements }) => sum + statements, 0);
  return (
    <>
      <h2 className="hidden-text">{t('stages.title')}</h2>
      <ol className="vein-stages entity-stages">
        {stages.map(({ stage, statements, years }) => (
          <li key={stage} className={statements > 0 ? 'has-data' : undefined}>
            <h3>{words.stages[stage]}</h3>
            {statements === 0 ? (
              <>
                <span className="named-bar hatched" />
                <p className="note">{t('stages.none')}</p>
              </>
            ) : (
              <p className="note">
                {t('statements', { count: statements, number: formatNumber(statements, language, 15) })}
                {years === null ? null : (
                  <>
                    {', '}
                    <span className="years">
                      {years.from === years.to ? years.from : `${years.from}–${years.to}`}
                    </span>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
      {apart > 0 ? (
        <p className="note">
          {t('stages.apart', { count: apart, number: formatNumber(apart, language, 15) })}
        </p>
      ) : null}
    </>
  );
}

interface LinksProps {
  readonly title: string;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

function Links({ title, entities }: LinksProps): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  if (entities.length === 0) return null;
  const link = ({ id, name }: LinksProps['entities'][number]) => (
    <Link key={id} to={entityPath(language, id)}>
      {name}
    </Link>
  );
  // One or two more are not worth a fold.
  const shown = entities.length <= few + 2 ? entities.length : few;
  const rest = entities.slice(shown);
  return (
    <div className="entity-links">
      <p>
        {title} {entities.slice(0, shown).map(link)}
      </p>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {t('neighbours.more', {
              count: rest.length,
              number: formatNumber(rest.length, language, 15),
            })}
          </summary>
          <p>{rest.map(link)}</p>
        </details>
      )}
    </div>
  );
}
