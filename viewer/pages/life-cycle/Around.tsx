/** What stands around one device: its materials, its lifetimes, and the networks and data centres behind it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../figure/Table.tsx';
import { periodText } from '../../figure/words.ts';
import { Folded } from '../infrastructure/parts.tsx';
import { Named, Opens } from './Opens.tsx';
import { type LifeCycleResult, type Service, serviceParts } from './query.ts';

/** Below these the masses are thousandths of the heaviest. */
const firstMaterials = 14;

interface Said {
  readonly said: LifeCycleResult;
}

export function Materials({ said: { materials } }: Said): ReactNode {
  const { t } = useTranslation('life-cycle');
  if (materials.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-materials">
      <h2 id="life-cycle-materials">{t('materials.title')}</h2>
      <p className="note">{t('materials.lead')}</p>
      <Folded
        first={firstMaterials}
        caption={t('materials.table')}
        columns={[
          { head: t('materials.material') },
          { head: t('materials.mass'), isNumber: true },
          { head: t('materials.perYear'), isNumber: true },
          { head: t('materials.accounts'), isNumber: true },
        ]}
        rows={materials.map(({ material, mass, perYear, accounts }, place) => ({
          key: material.id,
          cells: [
            <Named key="material" entity={material} />,
            <Opens key="mass" name={`materials.${place}.mass`} figure={mass} about={material.name} />,
            <Opens
              key="perYear"
              name={`materials.${place}.perYear`}
              figure={perYear}
              about={`${material.name}, ${t('materials.perYear')}`}
            />,
            accounts,
          ],
        }))}
      />
    </section>
  );
}

export function Lifetimes({ said: { lifetimes } }: Said): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  if (lifetimes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-lifetimes">
      <h2 id="life-cycle-lifetimes">{t('lifetimes.title')}</h2>
      <p className="note">{t('lifetimes.lead')}</p>
      <PlainTable
        className="harm-table"
        caption={t('lifetimes.table')}
        columns={[
          { head: t('years.device') },
          { head: t('years.lifetime'), isNumber: true },
          { head: t('life:how') },
          { head: t('life:source') },
        ]}
        rows={lifetimes.map(({ subject, source, years, isMean }, place) => ({
          key: `${subject.id} ${source.id}`,
          cells: [
            <Named key="subject" entity={subject} />,
            <Opens key="years" name={`lifetimes.${place}.years`} figure={years} about={subject.name} />,
            t(isMean ? 'lifetimes.mean' : 'lifetimes.assumed'),
            source.shortTitle,
          ],
        }))}
      />
    </section>
  );
}

export function BehindDevices({ said: { services, behind } }: Said): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  if (services.length === 0 && behind.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-behind">
      <h2 id="life-cycle-behind">{t('behind.title')}</h2>
      <p className="note">{t('behind.lead')}</p>
      <ServiceBars services={services} />
      <PlainTable
        className="harm-table"
        caption={t('life:services')}
        columns={[
          { head: t('life:use') },
          ...[...serviceParts, 'infrastructureShare' as const].map((part) => ({
            head: t(`life:${part}`),
            isNumber: true,
          })),
        ]}
        rows={services.map((one, place) => ({
          key: one.service.id,
          cells: [
            one.service.name,
            ...[...serviceParts, 'infrastructureShare' as const].map((part) => (
              <Opens
                key={part}
                name={`services.${place}.${part}`}
                figure={one[part]}
                about={`${one.service.name}, ${t(`life:${part}`)}`}
              />
            )),
          ],
        }))}
      />
      <PlainTable
        className="harm-table"
        caption={t('behind.table')}
        columns={[
          { head: t('behind.place') },
          { head: t('life:what') },
          { head: t('life:year'), isNumber: true },
          { head: t('behind.total'), isNumber: true },
          { head: t('behind.users'), isNumber: true },
          { head: t('behind.perUser'), isNumber: true },
          { head: t('life:source') },
        ]}
        rows={behind.map((row, place) => {
          const key = `behind.${place}`;
          const about = `${row.place.name}, ${t(`behind.parts.${row.part}`)}`;
          return {
            key,
            cells: [
              <Named key="place" entity={row.place} />,
              t(`behind.parts.${row.part}`),
              periodText(row.period),
              <Opens key="total" name={`${key}.total`} figure={row.total} about={about} />,
              <Opens
                key="users"
                name={`${key}.users`}
                figure={row.users}
                about={`${about}, ${t('behind.users')}`}
              />,
              <Opens
                key="perUser"
                name={`${key}.perUser`}
                figure={row.perUser}
                about={`${about}, ${t('behind.perUser')}`}
              />,
              row.source.shortTitle,
            ],
          };
        })}
      />
      <p className="note">{t('behind.noNetworks')}</p>
    </section>
  );
}

/** Uses of which all five parts are stated, each as a whole of its own: they differ a thousandfold. */
function ServiceBars({ services }: { readonly services: readonly Service[] }): ReactNode {
  const { t } = useTranslation('life');
  const whole = services.filter((one) => serviceParts.every((part) => one[part] !== null));
  if (whole.length === 0) return null;
  return (
    <div className="life-cycle-picture" aria-hidden="true">
      <ul className="life-cycle-key">
        {serviceParts.map((part) => (
          <li key={part}>
            <span data-phase={part} />
            {t(part)}
          </li>
        ))}
      </ul>
      {whole.map((one) => (
        <div key={one.service.id} className="life-cycle-row">
          <span className="life-cycle-name">{one.service.name}</span>
          <span className="life-cycle-track">
            <span className="life-cycle-bar">
              {serviceParts.map((part) => (
                <span key={part} data-phase={part} style={{ inlineSize: partOf(one, part) }} />
              ))}
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** Part of all five, in per cent of the bar. */
function partOf(one: Service, part: (typeof serviceParts)[number]): string {
  const size = (name: (typeof serviceParts)[number]): number => one[name]?.quantity.value ?? 0;
  const whole = serviceParts.reduce((sum, name) => sum + size(name), 0);
  return `${((size(part) / whole) * 100).toFixed(3)}%`;
}
