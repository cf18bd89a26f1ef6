/** Every instrument, counted: who is bound, what it applies to, who met, whom it lists. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language.ts';
import { Folded, Name, Opens } from './parts.tsx';
import type { LocksResult, SummaryRow } from './query.ts';

/** As many rows as a reader takes in at once. */
const firstRows = 15;

/** What instruments may be sorted into: those of which something of the kind is told. */
const groups = {
  parties: ({ listKind }: SummaryRow) => listKind !== null,
  meetings: ({ meetings }: SummaryRow) => meetings !== null,
  things: ({ things }: SummaryRow) => things !== null,
} as const;

const standingOf = { parties: 'PARTY', signed: 'SIGNED', notParties: 'NOT_PARTY' } as const;
/** Files with fewer records than this are not ranked: a handful more or less is chance. */
const fewRecords = 10;

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
      <div className="section-tools locks-finder">
        <label className="choice">
          {t('find')}
          <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
      </div>
      {found.length === 0 ? <p role="status">{t('nothingFound')}</p> : null}
      <Parties kind="PARTIES" rows={found.filter(({ row }) => row.listKind === 'PARTIES')} />
      <Parties kind="ASSESSED" rows={found.filter(({ row }) => row.listKind === 'ASSESSED')} />
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

/** Treaties with a list of parties, or those of which a source answers on some economies. */
function Parties({ kind, rows }: Rows & { readonly kind: 'PARTIES' | 'ASSESSED' }): ReactNode {
  const { t } = useTranslation('locks');
  const isList = kind === 'PARTIES';
  const told = isList
    ? (['parties', 'signed', 'notParties'] as const).filter((count) =>
        rows.some(({ row }) => row[count] !== null),
      )
    : (['parties', 'notParties'] as const);
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t(isList ? 'withParties' : 'withAnswers')}</h2>
      {isList ? null : (
        <p>
          {t('withAnswersLead', {
            source: [
              ...new Set(rows.flatMap(({ row }) => row.listSources.map((one) => one.shortTitle))),
            ].join(', '),
          })}
        </p>
      )}
      <Folded
        caption={t(isList ? 'withPartiesTable' : 'withAnswersTable')}
        first={firstRows}
        columns={[
          { head: t('instrument') },
          ...told.map((count) => ({ head: t(`standing.${standingOf[count]}`), isNumber: true })),
          { head: t(isList ? 'listYear' : 'answersYear'), isNumber: true },
        ]}
        rows={rows.map(({ row, place }) => ({
          key: row.instrument.id,
          cells: [
            <Name key="name" entity={row.instrument} />,
            ...told.map((count) => (
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

const recordsOf = ({ meetings }: SummaryRow): number => meetings?.quantity.value ?? 0;

/** Files by records, and those with few apart, by name: their order says nothing. */
function Meetings({ rows }: Rows): ReactNode {
  const { t } = useTranslation('locks');
  const language = useLanguage();
  if (rows.length === 0) return null;
  const few = rows.filter(({ row }) => recordsOf(row) < fewRecords);
  return (
    <section className="section">
      <h2>{t('withMeetings')}</h2>
      <p>{t('withMeetingsLead')}</p>
      <MeetingsTable
        caption={t('withMeetingsTable')}
        rows={rows.filter(({ row }) => recordsOf(row) >= fewRecords)}
      />
      <MeetingsTable
        caption={t('fewRecordsTable', { most: fewRecords })}
        rows={few.toSorted((a, b) => a.row.instrument.name.localeCompare(b.row.instrument.name, language))}
      />
    </section>
  );
}

function MeetingsTable({ caption, rows }: Rows & { readonly caption: string }): ReactNode {
  const { t } = useTranslation('locks');
  return (
    <Folded
      caption={caption}
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
