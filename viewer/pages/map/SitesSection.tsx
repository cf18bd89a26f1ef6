/** The layer of sites in words: which are shown, how many have a place, and by economy what the map shows as marks. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stageNames } from '../../../picture/answer.ts';
import type { SiteCountResult, SitesData } from '../../../picture/map/sites-query.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Answer } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { mapParameters } from './map-parameters.ts';

/** So many economies are shown at first. */
const mostFirst = 20;

export interface SitesSectionProps {
  readonly answer: Answer<SitesData>;
  readonly parameters: PageParameters<typeof mapParameters>;
  readonly isTable: boolean;
}

export function SitesSection({ answer, parameters, isTable }: SitesSectionProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const map = data?.siteMap;
  const number = (count: number) => formatNumber(count, language, 15);
  return (
    <section className="section map-sites" aria-labelledby="map-sites-title">
      <h2 id="map-sites-title">{t('siteLayer.title')}</h2>
      <Choices materials={map?.materials ?? []} parameters={parameters} />
      {map === undefined ? (
        <AnswerNotice answer={answer} />
      ) : map.sites === 0 ? (
        <Notice drawing="empty" title={t('siteLayer.none')}>
          {t('siteLayer.noneHelp')}
        </Notice>
      ) : (
        <>
          <p className="prose">
            {t('siteLayer.said', {
              count: map.sites,
              sites: number(map.sites),
              placed: number(map.placed),
            })}{' '}
            {t('siteLayer.fine')}
          </p>
          {isTable ? <Economies economies={map.economies} /> : <p className="note">{t('siteLayer.marks')}</p>}
        </>
      )}
    </section>
  );
}

function Choices({
  materials,
  parameters: { values, set },
}: {
  readonly materials: readonly SiteCountResult[];
  readonly parameters: SitesSectionProps['parameters'];
}): ReactNode {
  const { t, i18n } = useTranslation('map');
  const words = usePictureWords();
  const named = materials
    .map(({ entity }) => entity)
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  const { siteMaterial: chosen, siteStage } = values;
  const isListed = chosen === undefined || named.some(({ id }) => id === chosen);
  return (
    <div className="section-tools">
      <label className="choice">
        {t('siteLayer.stage')}
        <select
          value={siteStage ?? ''}
          onChange={({ target }) => set({ siteStage: stageNames.find((stage) => stage === target.value) })}
        >
          <option value="">{t('siteLayer.allStages')}</option>
          {stageNames.map((stage) => (
            <option key={stage} value={stage}>
              {words.stages[stage]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('siteLayer.material')}
        <select
          value={chosen ?? ''}
          onChange={({ target }) => set({ siteMaterial: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t('siteLayer.allMaterials')}</option>
          {isListed ? null : <option value={chosen}>{chosen}</option>}
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Each leads to the face of the economy that names its sites. */
function Economies({ economies }: { readonly economies: readonly SiteCountResult[] }): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <table className="map-table">
        <thead>
          <tr>
            <th scope="col">{t('table.economy')}</th>
            <th scope="col" className="number">
              {t('siteLayer.sites')}
            </th>
            <th scope="col" className="number">
              {t('siteLayer.placed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {economies.slice(0, isWhole ? economies.length : mostFirst).map(({ entity, sites, placed }) => (
            <tr key={entity.id}>
              <th scope="row">
                <Link to={`${entityPath(language, entity.id)}?named=true`}>{entity.name}</Link>
              </th>
              <td className="number">{formatNumber(sites, language, 15)}</td>
              <td className="number">{formatNumber(placed, language, 15)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole || economies.length <= mostFirst ? null : (
        <p className="map-more">
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {t('table.allEconomies', { count: economies.length })}
          </button>
        </p>
      )}
    </>
  );
}
