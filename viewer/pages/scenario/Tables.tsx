/** The same numbers as the pictures, each a way to its statements; and what the answer rests on. */
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { groupNames, type PlaceResult } from '../../../picture/scenario/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { Table } from '../harm/Table.tsx';
import { ByYear } from './ByYear.tsx';
import { PlacesPicture } from './Pictures.tsx';
import type { MovedScenario, RestedScenario } from './query.ts';

interface Part<Said> {
  readonly said: Said;
  /** Before the place of a number in the answer: empty, or that of the second setting. */
  readonly prefix: string;
}

/** As many rows as a reader takes in at once. */
const mostRows = 12;

function More({ hidden, onAll }: { readonly hidden: number; onAll(): void }): ReactNode {
  const { t } = useTranslation('scenario');
  if (hidden <= 0) return null;
  return (
    <button type="button" className="button scenario-more" onClick={onAll}>
      {t('showMore', { count: hidden })}
    </button>
  );
}

export const ResultTables = memo(function ResultTables({ said, prefix }: Part<MovedScenario>): ReactNode {
  const { t } = useTranslation('scenario');
  const numbered = said.results.map((row, place) => ({ row, key: `${prefix}results.${place}` }));
  return groupNames.map((group) => (
    <Table
      key={group}
      caption={t(`groups.${group}`)}
      columns={[
        { head: t('what') },
        { head: t('before'), isNumber: true },
        { head: t('after'), isNumber: true },
        { head: t('change'), isNumber: true },
        { head: t('part'), isNumber: true },
      ]}
      rows={numbered
        .filter(({ row }) => row.group === group)
        .map(({ row, key }) => ({
          key,
          cells: [
            <span key="what">
              {row.label}
              {row.note === null ? null : <span className="note scenario-note">{row.note}</span>}
            </span>,
            ...(['before', 'after', 'change', 'relative'] as const).map((part) => (
              <FigureButton
                key={part}
                target={{ figure: `${key}.${part}` }}
                quantity={row[part].quantity}
                about={`${row.label}, ${t(part === 'relative' ? 'part' : part)}`}
                hasRange={part !== 'relative'}
              />
            )),
          ],
        }))}
    />
  ));
});

/** A row a year, two columns a quantity; unfolded when somebody asks for it. */
export const YearTable = memo(function YearTable({ said, prefix }: Part<MovedScenario>): ReactNode {
  const { t } = useTranslation('scenario');
  const [isOpen, setOpen] = useState(false);
  const years = said.years[0]?.points.map(({ year }) => year) ?? [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('inTable')}</summary>
      {isOpen ? (
        <Table
          caption={t('inTable')}
          columns={[
            { head: t('year') },
            ...said.years.flatMap(({ label }) => [
              { head: `${label}, ${t('before').toLocaleLowerCase()}`, isNumber: true },
              { head: `${label}, ${t('after').toLocaleLowerCase()}`, isNumber: true },
            ]),
          ]}
          rows={years.map((year, at) => ({
            key: String(year),
            cells: [
              year,
              ...said.years.flatMap(({ label, points }, place) =>
                (['before', 'after'] as const).map((part) => (
                  <FigureButton
                    key={part}
                    target={{ figure: `${prefix}years.${place}.points.${at}.${part}` }}
                    quantity={points[at]?.[part].quantity}
                    about={`${label}, ${year}, ${t(part)}`}
                  />
                )),
              ),
            ],
          }))}
        />
      ) : null}
    </details>
  );
});

/** Where one material is dug, before and after, with its choice. */
export function Places({ said, prefix }: Part<RestedScenario>): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const words = usePictureWords();
  const [isWhole, setWhole] = useState(false);
  const materials = [...new Map(said.places.map(({ material }) => [material.id, material.name]))];
  const [chosen, choose] = useState<string | undefined>(undefined);
  const shown = materials.some(([id]) => id === chosen) ? chosen : materials[0]?.[0];
  const numbered = said.places
    .map((row, place) => ({ row, key: `${prefix}places.${place}` }))
    .filter(({ row }) => row.material.id === shown);
  const first = isWhole ? numbered : numbered.slice(0, mostRows);
  if (shown === undefined) return <p className="note">{t('noPlaces')}</p>;
  const name = materials.find(([id]) => id === shown)?.[1] ?? '';
  const title = t('picture.places', { material: name });
  return (
    <>
      <div className="section-tools">
        <Choice label={t('material')} value={shown} options={materials} onChange={(id) => choose(id)} />
      </div>
      <PlacesPicture title={title} places={first.map(({ row }) => row)} />
      <Table
        caption={title}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          { head: t('share'), isNumber: true },
          { head: t('before'), isNumber: true },
          { head: t('after'), isNumber: true },
          { head: t('change'), isNumber: true },
          { head: t('found') },
        ]}
        rows={first.map(({ row, key }) => ({
          key,
          cells: [
            row.economy === null ? (
              t('noPlace')
            ) : (
              <Link key="economy" to={entityPath(language, row.economy.id)}>
                {row.economy.name}
              </Link>
            ),
            row.economy === null ? '' : words.sides[row.side],
            ...(['share', 'before', 'after', 'change'] as const).map((part) => (
              <FigureButton
                key={part}
                target={{ figure: `${key}.${part}` }}
                quantity={row[part].quantity}
                about={aboutPlace(row, t(part), t('noPlace'))}
              />
            )),
            t(`how.${row.how}`),
          ],
        }))}
      />
      <More hidden={numbered.length - first.length} onAll={() => setWhole(true)} />
      <ByYear
        label={t('economy')}
        caption={(economy) => `${name}, ${economy}`}
        rows={numbered.map(({ row, key }) => ({
          target: key,
          name: row.economy?.name ?? t('noPlace'),
          years: row.years,
        }))}
      />
    </>
  );
}

const aboutPlace = ({ economy }: PlaceResult, part: string, none: string): string =>
  `${economy?.name ?? none}, ${part}`;

/** What economies that dig would sell less, or more. */
export function Producers({ said, prefix }: Part<RestedScenario>): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const words = usePictureWords();
  const [isWhole, setWhole] = useState(false);
  const numbered = said.producers.map((row, place) => ({ row, key: `${prefix}producers.${place}` }));
  const shown = isWhole ? numbered : numbered.slice(0, mostRows);
  if (numbered.length === 0) return <p className="note">{t('noProducers')}</p>;
  return (
    <>
      <Table
        caption={t('producersCaption')}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          { head: t('materials') },
          { head: t('before'), isNumber: true },
          { head: t('after'), isNumber: true },
          { head: t('change'), isNumber: true },
        ]}
        rows={shown.map(({ row, key }) => ({
          key,
          cells: [
            <Link key="economy" to={entityPath(language, row.economy.id)}>
              {row.economy.name}
            </Link>,
            <span key="side" className={row.side === 'SOUTH' ? 'south' : row.side === 'NORTH' ? 'north' : ''}>
              {words.sides[row.side]}
            </span>,
            row.materials.map(({ name }) => name).join(', '),
            ...(['valueBefore', 'valueAfter', 'change'] as const).map((part) => (
              <FigureButton
                key={part}
                target={{ figure: `${key}.${part}` }}
                quantity={row[part].quantity}
                about={`${row.economy.name}, ${t(part)}`}
              />
            )),
          ],
        }))}
      />
      <More hidden={numbered.length - shown.length} onAll={() => setWhole(true)} />
    </>
  );
}
