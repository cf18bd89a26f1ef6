/** The South's share of every row under each scheme, as small multiples: one for a scheme, the same rows in each. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { harmRows, type LedgerResult, type LedgerRowResult } from '../../../picture/ledger/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { ledgerKey } from './ledger-figures.ts';

export const Schemes = memo(function Schemes({ ledger }: { readonly ledger: LedgerResult }): ReactNode {
  const { t } = useTranslation('ledger');
  // A share of pairs is no share of harm, and a row without figures has none: neither has a bar here.
  const rows = ledger.rows.filter(({ state }) => state === 'COVERED');
  const schemes = rows[0]?.spread.map(({ scheme }) => scheme) ?? [];
  if (rows.length === 0 || schemes.length < 2) return null;
  return (
    <section className="section" aria-labelledby="schemes-title">
      <h2 id="schemes-title">{t('schemes.title')}</h2>
      <p className="note">{t('schemes.subtitle')}</p>
      <div className="scheme-multiples">
        {schemes.map((scheme) => {
          const isShown = scheme.id === ledger.scheme.id;
          return (
            <section
              key={scheme.id}
              className={`scheme-multiple${isShown ? ' is-shown' : ''}`}
              aria-labelledby={`scheme-${scheme.id}`}
            >
              <h3 id={`scheme-${scheme.id}`}>
                {scheme.label} {isShown ? <span>({t('schemes.shown')})</span> : null}
              </h3>
              <dl>
                {rows.map((row) => (
                  <OneShare key={row.id} row={row} scheme={scheme} />
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </section>
  );
});

function OneShare({
  row,
  scheme,
}: {
  readonly row: LedgerRowResult;
  readonly scheme: { readonly id: string; readonly label: string };
}): ReactNode {
  const words = usePictureWords();
  const share = row.spread.find((one) => one.scheme.id === scheme.id)?.southShare;
  const value = share?.quantity.value ?? null;
  return (
    <>
      <dt className={harmRows.includes(row.id) ? 'harm' : undefined}>{row.title}</dt>
      <dd>
        <span className={value === null ? 'scheme-bar is-empty' : 'scheme-bar'} aria-hidden="true">
          <span style={{ inlineSize: `${((value ?? 0) * 100).toFixed(2)}%` }} />
        </span>
        {share === undefined ? (
          <span className="none">{words.numbers.noFigure}</span>
        ) : (
          <FigureButton
            target={{ figure: ledgerKey(row.id, { kind: 'scheme', id: scheme.id }) }}
            quantity={share.quantity}
            about={`${row.title}, ${scheme.label}`}
          />
        )}
      </dd>
    </>
  );
}
