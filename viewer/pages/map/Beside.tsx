/** What stands beside a number of the map in the panel: its other numbers, what each side reports, where to go on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import type { FlowEconomyResult, FlowResult, MapVariables } from '../../../picture/map/query.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { nameWithin } from '../../figure/words.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { originPath } from '../origin/parameters.ts';
import { type AreasResult, areaTitle } from './area-figures.ts';
import {
  type EconomyNumber,
  economyNumbers,
  type FlowNumber,
  flowNumbers,
  keyOf,
  type MirrorNumber,
  mirrorNumbers,
} from './keys.ts';
import { mirrorQuery, pairIn, pairVariables } from './map-detail.ts';

export interface BesideFlowProps {
  readonly flow: FlowResult;
  readonly of: FlowNumber | MirrorNumber;
  readonly variables: MapVariables & Variables;
  /** Whether the number is a share: then it is said what it stands on. */
  readonly hasWhole: boolean;
}

export function BesideFlow({ flow, of, variables, hasWhole }: BesideFlowProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { from, to } = flow;
  const ends = { from: from.id, to: to.id };
  return (
    <>
      {hasWhole ? <p className="note panel-aside">{t('panel.shareNote')}</p> : null}
      <h3>{t('panel.other')}</h3>
      <ul className="panel-list map-numbers">
        {flowNumbers
          .filter((one) => one !== of && (flow[one] !== null || one === 'mass' || one === 'value'))
          .map((one) => (
            <li key={one}>
              <span>{t(`panel.${one}`)}</span>
              <FigureButton
                target={{ figure: keyOf({ kind: 'flow', ...ends, of: one }) }}
                quantity={flow[one]?.quantity}
                about={t(`panel.${one}`)}
              />
            </li>
          ))}
      </ul>
      <Mirror flow={flow} variables={variables} of={of} />
      <p className="panel-links">
        {[from, to].map((end) => (
          <Link key={end.id} to={entityPath(language, end.id)}>
            {t('panel.open', { name: end.name })}
          </Link>
        ))}
      </p>
    </>
  );
}

/** The exporter's and the importer's own reports of the same goods, side by side. */
function Mirror({ flow, variables, of }: Omit<BesideFlowProps, 'hasWhole'>): ReactNode {
  const { t } = useTranslation('map');
  const { from, to } = flow;
  const answer = useQuery(mirrorQuery, pairVariables(variables, from.id, to.id));
  const mirror =
    answer.state === 'ready' ? (pairIn(answer.data.flows.nodes, from.id, to.id)?.mirror ?? null) : null;
  return (
    <section className="map-mirror">
      <h3>{t('panel.mirror')}</h3>
      <AnswerNotice answer={answer} />
      {answer.state === 'ready' && mirror === null ? <p className="note">{t('panel.mirrorNone')}</p> : null}
      {mirror === null ? null : (
        <>
          <ul className="panel-list map-numbers">
            {mirrorNumbers.map((one) => (
              <li key={one} aria-current={one === of ? 'true' : undefined}>
                <span>{t(`panel.${one}`)}</span>
                {mirror[one] === null ? (
                  <span className="note">{t('panel.nothing')}</span>
                ) : (
                  <FigureButton
                    target={{ figure: keyOf({ kind: 'mirror', from: from.id, to: to.id, of: one }) }}
                    quantity={mirror[one].quantity}
                    about={t(`panel.${one}`)}
                  />
                )}
              </li>
            ))}
          </ul>
          <p className="note">
            {mirror.product.name}. {t('panel.mirrorNote')}
          </p>
        </>
      )}
    </section>
  );
}

export interface BesideEconomyProps {
  readonly economy: FlowEconomyResult;
  readonly of: EconomyNumber;
  /** What colours the areas, where that is no trade. */
  readonly areas: AreasResult | undefined;
  /** What the goods are of, where that is one material. */
  readonly material: NamedResult | null;
  onOf(economy: string): void;
}

export function BesideEconomy({ economy, of, areas, material, onOf }: BesideEconomyProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const words = usePictureWords();
  const { id, name } = economy.economy;
  const area = areas?.economies.find((one) => one.economy.id === id);
  return (
    <>
      <p className={`panel-aside side-text-${economy.side.toLowerCase()}`}>{words.sides[economy.side]}</p>
      <h3>{t('panel.other')}</h3>
      <ul className="panel-list map-numbers">
        {economyNumbers
          .filter((one) => one !== of)
          .map((one) => (
            <li key={one}>
              <span>{t(`panel.${one}`)}</span>
              <FigureButton
                target={{ figure: keyOf({ kind: 'economy', economy: id, of: one }) }}
                quantity={economy[one]?.quantity}
                about={t(`panel.${one}`)}
              />
            </li>
          ))}
        {area === undefined || areas === undefined ? null : (
          <li>
            <span>{areaTitle(areas, t)}</span>
            <FigureButton
              target={{ figure: keyOf({ kind: 'area', economy: id }) }}
              quantity={area.figure.quantity}
            />
          </li>
        )}
      </ul>
      <p className="panel-links">
        <button type="button" className="link-button" onClick={() => onOf(id)}>
          {t('panel.of', { name })}
        </button>
        <Link to={entityPath(language, id)}>{t('panel.open', { name })}</Link>
        {material === null ? null : (
          <Link to={`${originPath(language, material.id)}?consumer=${id}`}>
            {t('panel.origin', { name, material: nameWithin(material) })}
          </Link>
        )}
      </p>
    </>
  );
}
