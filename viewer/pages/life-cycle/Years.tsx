/** A year of a device as each source divides it: a bar a device, and the same numbers as a table. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Folded } from '../infrastructure/parts.tsx';
import { Named, Opens, tongueOfName } from './Opens.tsx';
import { type Footprint, type LifeCycleResult, type PhasePart, phaseParts } from './query.ts';

export const phaseOfPart: Readonly<Record<PhasePart, string>> = {
  production: 'PRODUCTION',
  transport: 'TRANSPORT',
  use: 'USE',
  endOfLife: 'END_OF_LIFE',
};

/** As many rows as a reader takes in at once; the picture has them all. */
const firstRows = 6;

export function Years({ said }: { readonly said: LifeCycleResult }): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const rows = said.footprints.nodes.map((row, place) => ({ row, key: `footprints.nodes.${place}` }));
  const columns = [...phaseParts, 'whole'] as const;
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-years">
      <h2 id="life-cycle-years">{t('years.title')}</h2>
      <p className="note">{t('years.lead')}</p>
      {longestYear(said) > 0 ? <YearBars said={said} longest={longestYear(said)} /> : null}
      <Folded
        first={firstRows}
        caption={t('years.table', { shown: rows.length, all: said.footprints.totalCount })}
        columns={[
          { head: t('years.device') },
          ...columns.map((part) => ({
            head: t(part === 'whole' ? 'life:phases.WHOLE' : `life:phases.${phaseOfPart[part]}`),
            isNumber: true,
          })),
          ...(said.economy === null
            ? []
            : [{ head: t('years.elsewhere', { place: said.economy.name }), isNumber: true }]),
          { head: t('years.lifetime'), isNumber: true },
          { head: t('years.margin'), isNumber: true },
          { head: t('life:source') },
        ]}
        rows={rows.map(({ row, key }) => ({
          key,
          cells: [
            <Named key="subject" entity={row.subject} />,
            ...columns.map((part) => (
              <Opens
                key={part}
                name={`${key}.emissions.${part}`}
                figure={row.emissions[part]}
                about={`${row.subject.name}, ${t(part === 'whole' ? 'life:phases.WHOLE' : `life:phases.${phaseOfPart[part]}`)}`}
                aboutLang={tongueOfName(row.subject.id)}
              />
            )),
            ...(said.economy === null
              ? []
              : [
                  <Opens
                    key="elsewhere"
                    name={`${key}.useElsewhere`}
                    figure={row.useElsewhere}
                    about={`${row.subject.name}, ${t('years.elsewhere', { place: said.economy.name })}`}
                    aboutLang={tongueOfName(row.subject.id)}
                  />,
                ]),
            <Opens
              key="lifetime"
              name={`${key}.lifetime`}
              figure={row.lifetime}
              about={`${row.subject.name}, ${t('years.lifetime')}`}
              aboutLang={tongueOfName(row.subject.id)}
            />,
            <Opens
              key="margin"
              name={`${key}.margin`}
              figure={row.margin}
              about={`${row.subject.name}, ${t('years.margin')}`}
              aboutLang={tongueOfName(row.subject.id)}
            />,
            `${row.source.shortTitle}, ${row.year}`,
          ],
        }))}
      />
    </section>
  );
}

type Devices = Pick<LifeCycleResult, 'footprints'>;

/** The longest bar with its margin, in the unit of the bars; 0 where no device has a whole. */
export function longestYear({ footprints }: Devices): number {
  return Math.max(0, ...footprints.nodes.map((row) => (wholeOf(row) ?? 0) * (1 + marginOf(row))));
}

/** A bar a device of which a whole is told. */
export function YearBars({ said, longest }: { readonly said: Devices; readonly longest: number }): ReactNode {
  const { t } = useTranslation('life-cycle');
  const drawn = said.footprints.nodes
    .map((row, place) => ({ row, key: `footprints.nodes.${place}` }))
    .filter(({ row }) => wholeOf(row) !== null);
  if (drawn.length === 0) return <p className="note">{t('years.noBars')}</p>;
  return (
    <div className="life-cycle-picture" aria-hidden="true">
      <Key />
      {drawn.map(({ row, key }) => (
        <Bar key={key} row={row} longest={longest} />
      ))}
    </div>
  );
}

const sizeOf = (row: Footprint, part: PhasePart): number => row.emissions[part]?.quantity.value ?? 0;
const wholeOf = (row: Footprint): number | null => row.emissions.whole?.quantity.value ?? null;
const marginOf = (row: Footprint): number => row.margin?.quantity.value ?? 0;

/** Parts that the source states, then what of its whole it does not divide; a line for its own margin of error. */
function Bar({ row, longest }: { readonly row: Footprint; readonly longest: number }): ReactNode {
  const whole = wholeOf(row) ?? 0;
  const known = phaseParts.reduce((sum, part) => sum + sizeOf(row, part), 0);
  const percent = (amount: number): string => `${((amount / longest) * 100).toFixed(3)}%`;
  const margin = marginOf(row);
  return (
    <div className="life-cycle-row">
      <span className="life-cycle-name" lang={tongueOfName(row.subject.id)}>
        {row.subject.name}
      </span>
      <span className="life-cycle-track">
        <span className="life-cycle-bar">
          {phaseParts.map((part) => (
            <span key={part} data-phase={part} style={{ inlineSize: percent(sizeOf(row, part)) }} />
          ))}
          {/* Shares are rounded by the makers: what is less than a hundredth is no part of its own. */}
          {whole - known > whole / 100 ? (
            <span data-phase="unknown" style={{ inlineSize: percent(whole - known) }} />
          ) : null}
        </span>
        {margin === 0 ? null : (
          <span
            className="life-cycle-margin"
            style={{
              insetInlineStart: percent(Math.max(0, whole * (1 - margin))),
              inlineSize: percent(whole * (1 + margin) - Math.max(0, whole * (1 - margin))),
            }}
          />
        )}
      </span>
    </div>
  );
}

function Key(): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  return (
    <ul className="life-cycle-key">
      {phaseParts.map((part) => (
        <li key={part}>
          <span data-phase={part} />
          {t(`life:phases.${phaseOfPart[part]}`)}
        </li>
      ))}
      <li>
        <span data-phase="unknown" />
        {t('years.undivided')}
      </li>
      <li>
        <span className="life-cycle-margin-key" />
        {t('years.margin')}
      </li>
    </ul>
  );
}
