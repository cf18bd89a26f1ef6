/** Where a material comes from, or what an economy uses: as much as an answer holds, each row a way to all of it. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { drawSides, drawWorld, type SidesOf } from '../../../picture/origin/compact.ts';
import { originTitle } from '../../../picture/origin/detail.ts';
import type { OverviewRow } from '../../../picture/origin/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Picture } from '../concentration/Picture.tsx';
import { originPath, originQuery, overviewQuery, world } from '../origin/parameters.ts';
import '../concentration/concentration.css';

interface Subject {
  readonly id: string;
  readonly kind: string;
}

/** Nothing for what is neither a material of which something is known, nor an economy. */
export function Origins({ entity }: { readonly entity: Subject }): ReactNode {
  if (entity.kind === 'MATERIAL') return <OfMaterial id={entity.id} />;
  return entity.kind === 'ECONOMY' ? <OfEconomy id={entity.id} /> : null;
}

function useRows(isAsked: boolean): readonly OverviewRow[] | undefined {
  const lang = useApiLanguage();
  const variables = useMemo(() => (isAsked ? { lang } : null), [isAsked, lang]);
  const answer = useQuery(overviewQuery, variables);
  return answer.state === 'ready' ? answer.data.originOverview.rows : undefined;
}

function Section({
  title,
  address,
  children,
}: {
  readonly title: string;
  readonly address: string;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation('origin');
  return (
    <section className="section" aria-labelledby="origins-title">
      <h2 id="origins-title">{title}</h2>
      {children}
      <p>
        <Link to={address}>{t('entity.open')}</Link>
      </p>
    </section>
  );
}

function OfMaterial({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  const row = useRows(true)?.find(({ material }) => material.id === id);
  if (row === undefined) return null;
  const { verdict, boundPairs, year, lack } = row;
  return (
    <Section title={t('entity.of')} address={originPath(language, id)}>
      {verdict === 'ANSWERED' || verdict === 'WEAK' ? (
        <World id={id} />
      ) : verdict === 'BOUNDS' ? (
        <p>{t('entity.bounds', { count: boundPairs, year })}</p>
      ) : (
        <p>
          {t('entity.no')} {lack === null ? null : `${t(`lack.${lack}`)}.`}
        </p>
      )}
    </Section>
  );
}

function World({ id }: { readonly id: string }): ReactNode {
  const { origin: labels } = usePictureWords();
  const language = useLanguage();
  const lang = useApiLanguage();
  const [measure, width] = useWidth(1200);
  const answer = useQuery(
    originQuery,
    useMemo(() => ({ material: id, consumer: world, lang }), [id, lang]),
  );
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const { origin } = answer.data;
  const options = { width, locale: language, labels };
  const title = originTitle(origin, options);
  return (
    <div ref={measure}>
      <p className="note">{`${title} ${origin.year}`}</p>
      <Picture
        drawn={drawWorld(origin, options)}
        title={title}
        description={labels.description}
        addressOf={() => `${originPath(language, id)}?consumer=${world}`}
      />
    </div>
  );
}

/** Asked for only when it is opened: each row is an answer of its own. */
function OfEconomy({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const rows = useRows(isOpen);
  const told = rows?.filter(({ verdict }) => verdict === 'ANSWERED');
  return (
    <Section title={t('entity.for')} address={`/${language}/origin`}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('entity.show')}</summary>
        <p className="note">{t('entity.sides')}</p>
        {told?.map(({ material }) => (
          <UsedHere key={material.id} material={material} economy={id} />
        ))}
      </details>
    </Section>
  );
}

/** Nothing where the economy uses none of it, according to the tables. */
function UsedHere({
  material,
  economy,
}: {
  readonly material: { readonly id: string; readonly name: string };
  readonly economy: string;
}): ReactNode {
  const { origin: labels } = usePictureWords();
  const language = useLanguage();
  const lang = useApiLanguage();
  const [measure, width] = useWidth(1200);
  const variables = useMemo(
    () => ({ material: material.id, consumer: economy, lang }),
    [material.id, economy, lang],
  );
  const answer = useQuery(originQuery, variables);
  if (answer.state !== 'ready') return null;
  const options = { width, locale: language, labels };
  const sides: SidesOf = answer.data.origin;
  return (
    <div ref={measure}>
      <Picture
        drawn={drawSides(sides, options)}
        title={originTitle(answer.data.origin, options)}
        description={labels.description}
        addressOf={() => `${originPath(language, material.id)}?consumer=${economy}`}
      />
    </div>
  );
}
