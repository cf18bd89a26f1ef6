/** The figures of one finding: what each is, of what, of when and by whom, with a bar where all are alike. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { FigureRow, Finding } from './query.ts';

/** As many rows as a reader takes in at once. */
export const firstRows = 7;

/** @param name begins the names of its numbers: `recycling.documented` */
export function FindingList({
  finding,
  name,
}: {
  readonly finding: Finding;
  readonly name: string;
}): ReactNode {
  const { t } = useTranslation('messages');
  const [isWhole, setWhole] = useState(false);
  const { figures } = finding;
  const shown = isWhole ? figures : figures.slice(0, firstRows);
  const hidden = figures.length - shown.length;
  const longest = longestOf(figures);
  return (
    <section className="message-finding">
      <h4>{finding.text}</h4>
      <table className="message-table">
        <caption className="hidden-text">{finding.text}</caption>
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={`${row.label} ${row.of?.id ?? ''} ${row.period}`}>
              <th scope="row">
                <What row={row} before={shown[index - 1]} />
              </th>
              <td>
                <FigureButton
                  target={{ figure: `${name}.${index}` }}
                  quantity={row.figure.quantity}
                  about={row.of === null ? row.label : `${row.label}, ${row.of.name}`}
                  hasRange
                />
                <Bar row={row} longest={longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <button type="button" className="button message-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: hidden })}
        </button>
      ) : null}
      <p className="note message-scope">{finding.scope}</p>
    </section>
  );
}

const aboutOf = ({ period, source }: FigureRow): string =>
  [period.replace('/', '–'), source?.shortTitle ?? ''].filter((part) => part !== '').join(' · ');

/** A name leads; what a run of figures has in common is said once to the eye, and each time to the ear. */
function What({
  row,
  before,
}: {
  readonly row: FigureRow;
  readonly before: FigureRow | undefined;
}): ReactNode {
  const language = useLanguage();
  const { of, label } = row;
  const about = aboutOf(row);
  const isFirst = label !== before?.label;
  const isSaid = before !== undefined && aboutOf(before) === about;
  return (
    <>
      {of === null ? (
        label
      ) : (
        <>
          <span className={isFirst ? 'message-label' : 'hidden-text'}>{label} </span>
          <Link to={entityPath(language, of.id)} lang={/^(org|site):/.test(of.id) ? 'mul' : undefined}>
            {of.name}
          </Link>
        </>
      )}
      <span className={isSaid ? 'hidden-text' : 'message-about'}> {about}</span>
    </>
  );
}

/** Figures are drawn against each other only where all but counts of them say the same thing in one unit. */
function longestOf(figures: readonly FigureRow[]): { readonly label: string; readonly value: number } | null {
  const least = 3;
  for (const label of new Set(figures.map((row) => row.label))) {
    const own = figures.filter((row) => row.label === label && row.of !== null);
    const values = own.map(({ figure }) => mostOf(figure.quantity) ?? -1);
    const isOneUnit = new Set(own.map(({ figure }) => figure.quantity.unit.id)).size === 1;
    if (own.length >= least && isOneUnit && values.every((value) => value >= 0)) {
      return { label, value: Math.max(...values) };
    }
  }
  return null;
}

type Quantity = FigureRow['figure']['quantity'];
const mostOf = ({ value, low, high }: Quantity): number | null => value ?? high ?? low;

/** As long as the value; where there are bounds alone, full up to the least and hatched up to the most. */
function Bar({
  row,
  longest,
}: {
  readonly row: FigureRow;
  readonly longest: ReturnType<typeof longestOf>;
}): ReactNode {
  if (longest === null || row.label !== longest.label || row.of === null || longest.value <= 0) return null;
  const { quantity } = row.figure;
  const most = mostOf(quantity);
  if (most === null) return null;
  const full = quantity.value ?? (quantity.high === null ? 0 : (quantity.low ?? 0));
  const width = (length: number): { readonly inlineSize: string } => ({
    inlineSize: `${(100 * length) / longest.value}%`,
  });
  return (
    <span className="message-bar" aria-hidden="true">
      <span className="message-bar-open" style={width(most - full)} />
      <span style={width(full)} />
    </span>
  );
}
