/** Through time: a group of small charts for each thing that is done, the largest partners first. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Charts } from './Charts.tsx';
import { type SeriesGroup, seriesGroups } from './groups.ts';
import type { EntityKind, EntityResult } from './head.ts';
import { rankObjects, rankObjectsQuery, rankSubjects, rankSubjectsQuery } from './rank.ts';
import type { ChartSubject } from './series.ts';

/** Small charts in one group. */
const most = 6;
/** What economies do with e-waste needs no partner. */
const ewaste = ['generatesEwaste', 'collectsEwaste', 'recyclesEwaste'] as const;

const usualTitle = 'series.titleEconomy';
const titles: Readonly<Partial<Record<EntityKind, string>>> = {
  MATERIAL: 'series.titleMaterial',
  INDICATOR: 'series.titleIndicator',
  ORGANISATION: 'series.titleOrganisation',
};

export interface SeriesProps {
  readonly entity: EntityResult;
  readonly hasCommonScale: boolean;
  readonly isTable: boolean;
  set(changes: { readonly scale?: 'COMMON' | undefined; readonly series?: 'TABLE' | undefined }): void;
}

export function Series({ entity, hasCommonScale, isTable, set }: SeriesProps): ReactNode {
  const { t } = useTranslation('entity');
  const groups = useMemo(() => seriesGroups(entity), [entity]);
  const isPlace = entity.kind === 'ECONOMY' || entity.kind === 'GROUP';
  const hasEwaste = isPlace && ewaste.some((predicate) => entity[predicate].totalCount > 0);
  if (groups.length === 0 && !hasEwaste) return null;
  const isCaptured = groups.some(({ predicate }) => predicate === 'capturesValue');
  const title =
    entity.kind === 'INDICATOR' && !isCaptured ? 'series.titleMeasured' : (titles[entity.kind] ?? usualTitle);
  return (
    <section className="section" aria-labelledby="series-title">
      <div className="section-head">
        <div>
          <h2 id="series-title">{t(title)}</h2>
          <p className="note">{t(hasCommonScale ? 'series.oneScale' : 'series.ownScale')}</p>
        </div>
        <div className="section-tools">
          <label className="switch">
            <input
              type="checkbox"
              checked={hasCommonScale}
              onChange={({ target }) => set({ scale: target.checked ? 'COMMON' : undefined })}
            />
            {t('series.common')}
          </label>
          <button
            type="button"
            className="button"
            aria-pressed={isTable}
            onClick={() => set({ series: isTable ? undefined : 'TABLE' })}
          >
            {t('series.table')}
          </button>
        </div>
      </div>
      {groups.map((group) => (
        <Group
          key={group.predicate}
          group={group}
          entity={entity}
          hasCommonScale={hasCommonScale}
          isTable={isTable}
        />
      ))}
      {hasEwaste ? <Ewaste entity={entity} isTable={isTable} /> : null}
    </section>
  );
}

interface GroupProps {
  readonly group: SeriesGroup;
  readonly entity: EntityResult;
  readonly hasCommonScale: boolean;
  readonly isTable: boolean;
}

function Group({ group, entity, hasCommonScale, isTable }: GroupProps): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const lang = useApiLanguage();
  const isSubject = group.direction === 'OUT';
  // A share of the world means something of what is done, and nothing of what is measured.
  const isMeasured = isSubject && (group.predicate === 'hasIndicator' || group.predicate === 'emits');
  const ranking = useQuery(
    isSubject ? rankObjectsQuery : rankSubjectsQuery,
    isMeasured ? null : { id: entity.id, predicate: group.predicate, year: group.latest },
  );
  const charts = useMemo(() => {
    if (ranking.state !== 'ready' && !isMeasured) return null;
    const data = ranking.state === 'ready' ? ranking.data : { own: { nodes: [] } };
    const shares = new Map(isSubject ? rankObjects(data).map(({ id, share }) => [id, share] as const) : []);
    const order = isSubject ? [...shares.keys()] : rankSubjects(data);
    const place = new Map(order.map((id, index) => [id, index]));
    const rank = (id: string) => place.get(id) ?? order.length;
    // Those that have no figure in the latest year come after, as they stood: most statements first.
    const largest = [...group.partners].sort((a, b) => rank(a.id) - rank(b.id)).slice(0, most);
    return largest.map((partner): ChartSubject => {
      const share = shares.get(partner.id);
      return {
        entity: partner,
        subject: isSubject ? entity.id : partner.id,
        predicate: group.predicate,
        object: isSubject ? partner.id : entity.id,
        remark: share === undefined ? null : t('series.ofWorld', { share: formatShare(share, language) }),
      };
    });
  }, [ranking, group, entity.id, isSubject, isMeasured, language, t]);
  return (
    <div className="series-group" data-charts={Math.min(most, group.partners.length)}>
      {/* Of a measure, its own name is the heading. */}
      <h3>
        {group.predicate === 'hasIndicator' && !isSubject
          ? entity.name
          : t(`series.group.${group.predicate}`, { defaultValue: group.label })}
      </h3>
      {charts === null ? (
        <AnswerNotice answer={ranking} />
      ) : (
        <>
          <Charts
            charts={charts}
            lang={lang}
            side={entity.side}
            hasCommonScale={hasCommonScale}
            isTable={isTable}
          />
          {group.partners.length > most ? (
            <p className="source-line">
              {t(isMeasured ? 'series.mostSaid' : isSubject ? 'series.mostWorld' : 'series.most', {
                number: formatNumber(group.partners.length, language, 15),
              })}
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

function Ewaste({
  entity,
  isTable,
}: {
  readonly entity: EntityResult;
  readonly isTable: boolean;
}): ReactNode {
  const { t } = useTranslation('entity');
  const lang = useApiLanguage();
  const charts = useMemo(
    () =>
      ewaste
        .filter((predicate) => entity[predicate].totalCount > 0)
        .map(
          (predicate): ChartSubject => ({
            entity: { id: predicate, name: t(`series.${predicate}`), side: entity.side },
            subject: entity.id,
            predicate,
            object: null,
            remark: null,
          }),
        ),
    [entity, t],
  );
  return <Charts charts={charts} lang={lang} side={entity.side} hasCommonScale={false} isTable={isTable} />;
}
