/** Routes from one economy to another: who to choose, the likeliest ways, and what every link of them rests on. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import type { TraceResult } from '../../../picture/chain/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { isAskable } from '../concentration/groups.ts';
import { routeStages } from './chain-parameters.ts';
import { placesQuery, type Route, type RoutesResult, routeKey } from './routes-query.ts';
import './routes.css';

type RouteStage = (typeof routeStages)[number];

interface Chosen {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly toStage?: RouteStage | undefined;
}

export interface RoutesProps {
  readonly trace: TraceResult;
  readonly chosen: Chosen;
  /** Null while nothing is asked. */
  readonly answer: Answer<{ readonly routes: RoutesResult }> | null;
  onChoose(chosen: Chosen): void;
}

export function Routes({ trace, chosen, answer, onChoose }: RoutesProps): ReactNode {
  const { t } = useTranslation('chain');
  const [isOpen, setOpen] = useState(answer !== null);
  const data = answer?.state === 'ready' ? answer.data : undefined;
  return (
    <section className="section chain-routes">
      <details open={isOpen || answer !== null} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2>{t('routes.title')}</h2>
        </summary>
        <p className="note">{t('routes.lead')}</p>
        {isOpen || answer !== null ? <Choices trace={trace} chosen={chosen} onChoose={onChoose} /> : null}
        {answer === null ? null : data === undefined ? (
          <AnswerNotice answer={answer} />
        ) : (
          <Found routes={data.routes} />
        )}
      </details>
    </section>
  );
}

function Choices({ trace, chosen, onChoose }: Omit<RoutesProps, 'answer'>): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const lang = useApiLanguage();
  const places = useQuery(placesQuery, { lang });
  const [economies, groups] = useMemo(() => {
    const byName = (a: NamedResult, b: NamedResult): number => a.name.localeCompare(b.name, language);
    const known =
      places.state === 'ready' ? places.data : { economies: { nodes: [] }, groups: { nodes: [] } };
    return [
      [...known.economies.nodes].sort(byName),
      known.groups.nodes.filter(({ id }) => isAskable(id)).sort(byName),
    ];
  }, [places, language]);
  const mines = useMemo(() => minesOf(trace), [trace]);
  const isMined = new Set(mines.map(({ id }) => id));
  const name = (id: string): string =>
    [...mines, ...economies, ...groups].find((one) => one.id === id)?.name ?? id;
  // Where nobody is known to refine it, who uses the ore stands beside the refineries.
  const isRefined = trace.columns.some(
    ({ stage, tracks }) => stage === 'REFINING' && tracks.some(({ state }) => state === 'COVERED'),
  );
  const usual = isRefined ? 'COMPONENTS' : 'REFINING';
  const exampleOf = mines.find(({ id }) => id === 'economy:ZMB') ?? mines[0];
  const union = groups.find(({ id }) => id === 'group:eu-27');
  return (
    <>
      <div className="section-tools route-choices">
        <label className="choice">
          {t('routes.from')}
          <select
            value={chosen.from ?? ''}
            onChange={({ target }) => onChoose({ ...chosen, from: target.value || undefined })}
          >
            <option value="">{t('routes.fromNone')}</option>
            {chosen.from === undefined || isMined.has(chosen.from) ? null : (
              <option value={chosen.from}>{name(chosen.from)}</option>
            )}
            {mines.map(({ id, name: text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          {t('routes.to')}
          <select
            value={chosen.to ?? ''}
            onChange={({ target }) =>
              onChoose({
                ...chosen,
                to: target.value || undefined,
                toStage: chosen.toStage ?? usual,
              })
            }
          >
            <option value="">{t('routes.toNone')}</option>
            {chosen.to === undefined || places.state === 'ready' ? null : (
              <option value={chosen.to}>{chosen.to}</option>
            )}
            <Options label={t('routes.groups')} items={groups} />
            <Options label={t('routes.economies')} items={economies} />
          </select>
        </label>
        <label className="choice">
          {t('routes.toStage')}
          <select
            value={chosen.toStage ?? (chosen.to === undefined ? usual : 'ANY')}
            onChange={({ target }) =>
              onChoose({ ...chosen, toStage: routeStages.find((stage) => stage === target.value) })
            }
          >
            {routeStages.map((stage) => (
              <option key={stage} value={stage}>
                {t(`routes.${stage}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen.to === undefined && exampleOf !== undefined && union !== undefined ? (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => onChoose({ from: exampleOf.id, to: union.id, toStage: usual })}
          >
            {t('routes.example', { from: exampleOf.name, to: union.name })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Options({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly NamedResult[];
}): ReactNode {
  return (
    <optgroup label={label}>
      {items.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** Economies that dig any of what is traced, those folded into others among them. */
function minesOf({ columns }: TraceResult): readonly NamedResult[] {
  const tracks = columns.find(({ stage }) => stage === 'EXTRACTION')?.tracks ?? [];
  const found = new Map<string, NamedResult>();
  for (const { kind, entity, members } of tracks.flatMap(({ nodes }) => nodes)) {
    if (kind === 'ECONOMY' && entity !== null) found.set(entity.id, entity);
    for (const member of members) found.set(member.entity.id, member.entity);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function Found({ routes }: { readonly routes: RoutesResult }): ReactNode {
  const { t } = useTranslation('chain');
  const grounds = [...new Set(routes.routes.flatMap(({ links }) => links.map(({ restsOn }) => restsOn)))];
  const { reachedShare, reachedMass } = routes;
  return (
    <>
      <p className="note">{t('routes.shown', { shown: routes.routes.length, count: routes.count })}</p>
      {reachedShare === null ? null : (
        <p>
          {t('routes.all')}{' '}
          <FigureButton
            target={{ figure: routeKey({ kind: 'all', of: 'share' }) }}
            quantity={reachedShare.quantity}
          />{' '}
          <FigureButton
            target={{ figure: routeKey({ kind: 'all', of: 'mass' }) }}
            quantity={reachedMass?.quantity}
          />
        </p>
      )}
      <ol className="route-list">
        {routes.routes.map((route, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a route is its name, in the address too
          <Way key={place} route={route} place={place} grounds={grounds} />
        ))}
      </ol>
      <h3>{t('routes.grounds')}</h3>
      <ol className="route-grounds note">
        {grounds.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </>
  );
}

function Way({
  route: { stops, links, share, mass },
  place,
  grounds,
}: {
  readonly route: Route;
  readonly place: number;
  readonly grounds: readonly string[];
}): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const name = (at: number): string => stops[at]?.label ?? '';
  return (
    <li>
      <p className="route-stops">
        {stops.map(({ stage, label, period }, at) => (
          <span key={`${stage} ${label}`}>
            {at === 0 ? null : ' → '}
            <b>{label}</b>{' '}
            <span className="note">
              {[words.stages[stage], period].filter((part) => part !== null).join(' ')}
            </span>
          </span>
        ))}
      </p>
      <p>
        {share === null ? (
          <span className="note">{t('routes.noShare')}</span>
        ) : (
          <>
            {t('routes.way')}{' '}
            <FigureButton
              target={{ figure: routeKey({ kind: 'route', place, of: 'share' }) }}
              quantity={share.quantity}
            />{' '}
            <FigureButton
              target={{ figure: routeKey({ kind: 'route', place, of: 'mass' }) }}
              quantity={mass?.quantity}
            />
          </>
        )}
      </p>
      <ul className="route-links">
        {links.map(({ kind, share: part, lastShipped, restsOn }, link) => (
          <li key={`${name(link)} ${name(link + 1)} ${restsOn}`}>
            <span>
              {name(link)} → {name(link + 1)}
              {words.chain.colon}
            </span>
            <FigureButton
              target={{ figure: routeKey({ kind: 'link', place, link, of: 'share' }) }}
              quantity={part?.quantity}
              about={`${name(link)} → ${name(link + 1)}`}
            />
            {lastShipped === null ? null : (
              <span className="note">
                ({t('routes.last')}{' '}
                <FigureButton
                  target={{ figure: routeKey({ kind: 'link', place, link, of: 'lastShipped' }) }}
                  quantity={lastShipped.quantity}
                />
                )
              </span>
            )}
            <span className="note">
              {words.chain.links[kind]} [{grounds.indexOf(restsOn) + 1}]
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
