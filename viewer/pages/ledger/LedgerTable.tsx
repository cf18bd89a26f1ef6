/** The table twin of the ledger: the same rows, bands and numbers, and behind each row its economies. */
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerBandResult, LedgerResult, LedgerRowResult } from '../../../picture/ledger/query.ts';
import { formatNumber } from '../../../picture/number.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { ledgerKey } from './ledger-figures.ts';

/** As the picture reads from left to right. */
const order = ['SOUTH', 'CHINA', 'UNCLASSIFIED', 'NOT_NAMED', 'UNALLOCATED', 'NORTH'] as const;

export const LedgerTable = memo(function LedgerTable({
  ledger,
}: {
  readonly ledger: LedgerResult;
}): ReactNode {
  const { t } = useTranslation('ledger');
  return (
    <div>
      <p className="note">{t('table.caption')}</p>
      {ledger.rows.map((row) => (
        <RowTable key={row.id} row={row} />
      ))}
    </div>
  );
});

function RowTable({ row }: { readonly row: LedgerRowResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const isPresence = row.state === 'PRESENCE';
  const bands = useMemo(() => order.flatMap((name) => row.bands.filter(({ band }) => band === name)), [row]);
  return (
    <section className="ledger-row">
      <h3 className={row.id === 'BEARS_HARM' ? 'harm' : undefined}>{row.title}</h3>
      <p className="note">
        {row.measure}
        {row.period === null ? null : `, ${row.period}`}
      </p>
      {row.note === null ? null : <p className="note">{row.note}</p>}
      <p className="note">{row.scope}</p>
      <p className="note">
        <b>{t('table.scope')}</b> {t(`digital.${row.digitalPart}`)}
      </p>
      {row.state === 'NO_FIGURE' ? (
        <p className="no-figure hatched">
          <span>{words.numbers.noFigure}</span>
        </p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('table.band')}</th>
                {isPresence ? null : (
                  <th scope="col" className="number">
                    {t('table.share')}
                  </th>
                )}
                <th scope="col" className="number">
                  {t(isPresence ? 'table.documented' : 'table.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {bands.map((band) => (
                <BandRow
                  key={band.band}
                  row={row}
                  band={band}
                  name={words.ledger.band[band.band]}
                  part={band.band}
                />
              ))}
              {row.africa === null ? null : (
                <BandRow row={row} band={row.africa} name={words.ledger.africa} part="AFRICA" />
              )}
              {/* A share of pairs is no share of harm: presence is counted, never weighed. */}
              {(isPresence ? [] : row.spread).map(({ scheme, southShare }) => (
                <tr key={scheme.id}>
                  <td>{t('table.scheme', { side: words.sides.SOUTH, scheme: scheme.label })}</td>
                  <td className="number">
                    <FigureButton
                      target={{ figure: ledgerKey(row.id, { kind: 'scheme', id: scheme.id }) }}
                      quantity={southShare.quantity}
                      about={`${row.title}, ${scheme.label}`}
                    />
                  </td>
                  <td />
                </tr>
              ))}
              {row.total === null ? null : (
                <tr>
                  <th scope="row">{t('table.total')}</th>
                  {isPresence ? null : <td />}
                  <td className="number">
                    <FigureButton
                      target={{ figure: ledgerKey(row.id, { kind: 'total' }) }}
                      quantity={row.total.quantity}
                      about={`${row.title}, ${t('table.total')}`}
                    />
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
      <Economies row={row} />
    </section>
  );
}

interface BandRowProps {
  readonly row: LedgerRowResult;
  readonly band: LedgerBandResult;
  readonly name: string;
  readonly part: LedgerBandResult['band'] | 'AFRICA';
}

function BandRow({ row, band, name, part }: BandRowProps): ReactNode {
  const kind = part === 'AFRICA' ? 'africa' : 'band';
  const isPresence = row.state === 'PRESENCE';
  const about = `${row.title}, ${name}`;
  const tone = part === 'NORTH' ? 'north' : part === 'SOUTH' || part === 'CHINA' ? 'south' : undefined;
  return (
    <tr>
      <th scope="row" className={tone}>
        {name}
      </th>
      {isPresence ? null : (
        <td className="number">
          <FigureButton
            target={{ figure: ledgerKey(row.id, { kind, band: part, of: 'share' }) }}
            quantity={band.share.quantity}
            about={about}
          />
        </td>
      )}
      <td className="number">
        {isPresence ? (
          <FigureButton
            target={{ figure: ledgerKey(row.id, { kind, band: part, of: 'share' }) }}
            quantity={band.share.quantity}
            text={String(band.count ?? 0)}
            about={about}
          />
        ) : band.amount === null ? null : (
          <FigureButton
            target={{ figure: ledgerKey(row.id, { kind, band: part, of: 'amount' }) }}
            quantity={band.amount.quantity}
            about={about}
          />
        )}
      </td>
    </tr>
  );
}

function Economies({ row }: { readonly row: LedgerRowResult }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const language = useLanguage();
  // Hundreds of rows: they are made when somebody opens them.
  const [isOpen, setOpen] = useState(false);
  const isPresence = row.state === 'PRESENCE';
  if (row.economies.length === 0) return null;
  const economies = isOpen ? row.economies : [];
  const count = row.economies.length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('table.economies', { count, number: formatNumber(count, language, 15) })}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.economy')}</th>
              <th scope="col">{t('table.band')}</th>
              {isPresence ? null : (
                <th scope="col" className="number">
                  {t('table.share')}
                </th>
              )}
              <th scope="col" className="number">
                {t(isPresence ? 'table.documented' : 'table.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {economies.map(({ economy, side, share, amount, count }) => (
              <tr key={economy.id}>
                <th scope="row">
                  <Link to={entityPath(language, economy.id)}>{economy.name}</Link>
                </th>
                <td className={side === 'NORTH' ? 'north' : side === 'SOUTH' ? 'south' : undefined}>
                  {words.sides[side]}
                </td>
                {isPresence ? null : (
                  <td className="number">
                    <FigureButton
                      target={{ figure: ledgerKey(row.id, { kind: 'economy', id: economy.id, of: 'share' }) }}
                      quantity={share.quantity}
                      about={`${row.title}, ${economy.name}`}
                    />
                  </td>
                )}
                <td className="number">
                  {isPresence ? (
                    <FigureButton
                      target={{ figure: ledgerKey(row.id, { kind: 'economy', id: economy.id, of: 'share' }) }}
                      quantity={share.quantity}
                      text={String(count ?? 0)}
                      about={`${row.title}, ${economy.name}`}
                    />
                  ) : amount === null ? null : (
                    <FigureButton
                      target={{
                        figure: ledgerKey(row.id, { kind: 'economy', id: economy.id, of: 'amount' }),
                      }}
                      quantity={amount.quantity}
                      about={`${row.title}, ${economy.name}`}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
