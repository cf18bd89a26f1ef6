/** Every instrument, counted: who is bound, what it applies to, who met, whom it lists. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Folded, Name, Opens } from './parts.tsx';
import type { LocksResult, SummaryRow } from './query.ts';

/** As many rows as a reader takes in at once. */
const firstRows = 15;

/** What instruments may be sorted into: those of which something of the kind is told. */
const groups = {
  parties: ({ listYear }: SummaryRow) => listYear !== null,
  meetings: ({ meetings }: SummaryRow) => meetings !== null,
  things: ({ things }: SummaryRow) => things !== null,
} as const;

const size = ({ things }: SummaryRow): number => things?.quantity.value ?? 0;

export function Overview({ said }: { readonly said: LocksResult }): ReactNode {
  const { t } = useTranslation('locks');
  const [text, setText] = useState('');
  const numbered = said.instruments.map((row, place) => ({ row, place }));
  const wanted = text.trim().toLocaleLowerCase();
  const found = numbered.filter(({ row }) => row.instrument.name.toLocaleLowerCase().includes(wanted));
  if (said.instruments.length === 0) return <p>{t('noInstruments')}</p>;
  return (
    <>
      <div className="section-tools">
        <label className="choice">
          {t('find')}
          <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
      </div>
      {found.length === 0 ? <p role="status">{t('nothingFound')}</p> : null}
      <Parties rows={found.filter(({ row }) => groups.parties(row))} />
      <Meetings rows={found.filter(({ row }) => groups.meetings(row))} />
      <Things
        rows={found
          .filter(({ row }) => groups.things(row) && !groups.parties(row))
          .toSorted((a, b) => size(b.row) - size(a.row))}
      />
      <Rest
        rows={found.filter(({ row }) => !groups.parties(row) && !groups.meetings(row) && !groups.things(row))}
      />
    </>
  );
}

interface Rows {
  readonly rows: readonly { readonly row: SummaryRow; readonly place: number }[];
}

function Parties({ rows }: Rows): ReactNode {
  const { t } = useTranslation('locks');
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('withParties')}</h2>
      <Folded
        caption={t('withPartiesTable')}
        first={firstRows}
        columns={[
          { head: t('instrument') },
          { head: t('standing.PARTY'), isNumber: true },
          { head: t('standing.SIGNED'), isNumber: true },
          { head: t('standing.NOT_PARTY'), isNumber: true },
          { head: t('listYear'), isNumber: true },
        ]}
        rows={rows.map(({ row, place }) => ({
          key: row.instrument.id,
          cells: [
            <Name key="name" entity={row.instrument} />,
            ...(['parties', 'signed', 'notParties'] as const).map((count) => (
              <Opens
                key={count}
                name={`instruments.${place}.${count}`}
                figure={row[count]}
                about={row.instrument.name}
              />
            )),
            row.listYear,
          ],
        }))}
      />
    </section>
  );
}

function Meetings({ rows }: Rows): ReactNode {
  const { t } = useTranslation('locks');
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('withMeetings')}</h2>
      <p>{t('withMeetingsLead')}</p>
      <Folded
        caption={t('withMeetingsTable')}
        first={firstRows}
        columns={[
          { head: t('file') },
          { head: t('meetings'), isNumber: true },
          { head: t('organisations'), isNumber: true },
        ]}
        rows={rows.map(({ row, place }) => ({
          key: row.instrument.id,
          cells: [
            <Name key="name" entity={row.instrument} />,
            ...(['meetings', 'organisations'] as const).map((count) => (
              <Opens
                key={count}
                name={`instruments.${place}.${count}`}
                figure={row[count]}
                about={row.instrument.name}
                isCounted
              />
            )),
          ],
        }))}
      />
    </section>
  );
}

function Things({ rows }: Rows): ReactNode {
  const { t } = useTranslation('locks');
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('withThings')}</h2>
      <Folded
        caption={t('withThingsTable')}
        first={firstRows}
        columns={[{ head: t('instrument') }, { head: t('nature') }, { head: t('things'), isNumber: true }]}
        rows={rows.map(({ row, place }) => ({
          key: row.instrument.id,
          cells: [
            <Name key="name" entity={row.instrument} />,
            row.nature === null ? t('notTold') : t(`natures.${row.nature}`),
            <Opens
              key="things"
              name={`instruments.${place}.things`}
              figure={row.things}
              about={row.instrument.name}
            />,
          ],
        }))}
      />
    </section>
  );
}

function Rest({ rows }: Rows): ReactNode {
  const { t } = useTranslation('locks');
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('others')}</h2>
      <ul className="locks-others">
        {rows.map(({ row }) => (
          <li key={row.instrument.id}>
            <Name entity={row.instrument} />
          </li>
        ))}
      </ul>
    </section>
  );
}
