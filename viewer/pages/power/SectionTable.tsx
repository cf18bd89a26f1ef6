/** One question of power: its rows as a table with bars where they are shares, or why there are none. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { tongueOf } from '../../language/tongue.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import { isPowerId, mostRows, type Row, type Section } from './query.ts';

/** As many rows as a reader takes in at once. */
const fewRows = 12;

export function SectionTable({ section }: { readonly section: Section }): ReactNode {
  const { t } = useTranslation('power');
  const [isWhole, setWhole] = useState(false);
  const id = section.id.toLowerCase();
  const rows = isWhole ? section.rows : section.rows.slice(0, fewRows);
  const whole = section.total?.quantity.value ?? 0;
  return (
    <section className="section power-section" aria-labelledby={`power-${id}`}>
      <h2 id={`power-${id}`}>
        {section.title}{' '}
        {section.total === null ? null : (
          <FigureButton
            target={{ figure: `${id}.total` }}
            quantity={section.total.quantity}
            about={section.title}
            className="power-total"
          />
        )}
      </h2>
      {section.total === null ? (
        <p className="power-empty">{section.reason}</p>
      ) : (
        <>
          <Rows id={id} section={section} rows={rows} />
          {rows.length < section.rows.length ? (
            <button type="button" className="button power-more" onClick={() => setWhole(true)}>
              {t('showMore', { count: section.rows.length - rows.length })}
            </button>
          ) : whole > mostRows && isWhole ? (
            <p className="note power-more">{t('inApi', { shown: mostRows, whole })}</p>
          ) : null}
        </>
      )}
    </section>
  );
}

interface ColumnOf {
  readonly head: string;
  readonly isNumber?: boolean;
  /** Undefined where the row has nothing to show in it. */
  readonly cell: (row: Row, key: string) => ReactNode | undefined;
}

function Rows({
  id,
  section: { title, measure },
  rows,
}: {
  readonly id: string;
  readonly section: Section;
  readonly rows: readonly Row[];
}): ReactNode {
  const { t } = useTranslation('power');
  const words = usePictureWords();
  const isNamed = rows.some(({ entity }) => entity !== null);
  const columns: readonly ColumnOf[] = [
    {
      head: t('name'),
      cell: ({ entity }) => {
        if (!isNamed) return undefined;
        return entity === null ? <span className="note">{t('notNamed')}</span> : <Name of={entity} />;
      },
    },
    { head: t('about'), cell: ({ about }) => (about === null ? undefined : <Name of={about} />) },
    { head: t('stage'), cell: ({ stage }) => (stage === null ? undefined : words.stages[stage]) },
    {
      head: t('through'),
      cell: ({ through }) =>
        through.length === 0
          ? undefined
          : through.map((one, place) => (
              <span key={one.id}>
                {place === 0 ? '' : ', '}
                <Name of={one} />
              </span>
            )),
    },
    {
      head: measure ?? t('amount'),
      isNumber: true,
      cell: ({ figure, entity }, key) =>
        figure === null ? undefined : (
          <>
            <FigureButton
              target={{ figure: `${key}.figure` }}
              quantity={figure.quantity}
              {...(entity === null
                ? { about: title }
                : { about: entity.name, aboutLang: tongueOf(entity.id) })}
              hasRange
            />
            {figure.quantity.unit.id === 'fraction' ? <Bar quantity={figure.quantity} /> : null}
          </>
        ),
    },
    { head: t('says'), cell: ({ text }) => <span className="power-says">{text}</span> },
    {
      head: t('statements'),
      isNumber: true,
      cell: ({ statements, entity, text }, key) =>
        statements === null ? undefined : (
          <FigureButton
            target={{ figure: `${key}.statements` }}
            quantity={statements.quantity}
            {...(entity === null ? { about: text } : { about: entity.name, aboutLang: tongueOf(entity.id) })}
          />
        ),
    },
  ];
  const numbered = rows.map((row, at) => ({ row, key: `${id}.${at}` }));
  const used = columns.filter(({ cell }) => numbered.some(({ row, key }) => cell(row, key) !== undefined));
  return (
    <Table
      caption={title}
      columns={used.map(({ head, isNumber }) => ({ head, ...(isNumber === true ? { isNumber } : {}) }))}
      rows={numbered.map(({ row, key }) => ({ key, cells: used.map(({ cell }) => cell(row, key) ?? '') }))}
    />
  );
}

/** A bar of a share: what is known in ink; where nothing is, hatched over the whole. */
function Bar({ quantity: { value, low } }: NonNullable<Row['figure']>): ReactNode {
  const known = value ?? low;
  return (
    <span className="power-bar" aria-hidden="true" data-known={known !== null}>
      <span style={{ inlineSize: `${(Math.min(1, known ?? 1) * 100).toFixed(2)}%` }} />
    </span>
  );
}

/** A name that leads to what stands around it, where that can be asked; else to its own page. */
export function Name({ of: { id, name } }: { readonly of: NamedResult }): ReactNode {
  const language = useLanguage();
  return (
    <Link to={isPowerId(id) ? `/${language}/power/${id}` : `/${language}/entity/${id}`} lang={tongueOf(id)}>
      {name}
    </Link>
  );
}
