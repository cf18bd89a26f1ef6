/** What an answer rests on: assumptions, what it is measured on, what it comes beside, and what is not known. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import type { RestedScenario } from './query.ts';
import { Section } from './Section.tsx';

/** A gap is what is rounded of a number with sixteen digits: its power of ten is what matters. */
const formatGap = (gap: number, language: string): string =>
  new Intl.NumberFormat(language, { notation: 'scientific', maximumSignificantDigits: 2 }).format(gap);

interface Part {
  readonly said: RestedScenario;
  /** Before the place of a number in the answer: empty, or that of the second setting. */
  readonly prefix: string;
}

export function Basis({ said, prefix }: Part): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  return (
    <>
      <Section title={t('assumptions')}>
        <Table
          caption={t('assumption')}
          columns={[{ head: t('assumption') }, { head: t('value'), isNumber: true }]}
          rows={said.assumed.map(({ id, text, figure }, place) => ({
            key: id,
            cells: [
              text,
              <FigureButton
                key="value"
                target={{ figure: `${prefix}assumed.${place}.figure` }}
                quantity={figure.quantity}
                about={text}
                hasRange
              />,
            ],
          }))}
        />
      </Section>
      <Section title={t('calibration')}>
        <Table
          caption={t('figure')}
          columns={[{ head: t('what') }, { head: t('figure'), isNumber: true }]}
          rows={said.calibration.map(({ what, figure }, place) => ({
            key: what,
            cells: [
              what,
              <FigureButton
                key="figure"
                target={{ figure: `${prefix}calibration.${place}.figure` }}
                quantity={figure.quantity}
                about={what}
                hasRange
              />,
            ],
          }))}
        />
      </Section>
      <Section title={t('balanceTitle')} lead={t('balance', { gap: formatGap(said.balance, language) })}>
        <Table
          caption={t('balanceBy')}
          columns={[{ head: t('what') }, { head: t('gap'), isNumber: true }]}
          rows={said.balances.map(({ id, label, gap }) => ({
            key: id,
            cells: [label, formatGap(gap, language)],
          }))}
        />
      </Section>
      {said.against.length === 0 ? null : (
        <Section title={t('against')} lead={t('againstLead')}>
          <Against said={said} prefix={prefix} />
        </Section>
      )}
      {said.unknown.length === 0 ? null : (
        <Section title={t('unknown')} isUnfolded>
          <Table
            caption={t('unknown')}
            columns={[{ head: t('what') }, { head: t('reason') }]}
            rows={said.unknown.map(({ what, reason }) => ({ key: what, cells: [what, reason] }))}
          />
        </Section>
      )}
    </>
  );
}

function Against({ said, prefix }: Part): ReactNode {
  const { t } = useTranslation('scenario');
  return (
    <Table
      caption={t('against')}
      columns={[
        { head: t('year') },
        { head: t('baseline'), isNumber: true },
        { head: t('published'), isNumber: true },
        { head: t('difference'), isNumber: true },
      ]}
      rows={said.against.map((row, place) => ({
        key: String(row.year),
        cells: [
          row.year,
          ...(['baseline', 'published', 'difference'] as const).map((part) => (
            <FigureButton
              key={part}
              target={{ figure: `${prefix}against.${place}.${part}` }}
              quantity={row[part].quantity}
              about={`${row.year}, ${t(part)}`}
            />
          )),
        ],
      }))}
    />
  );
}
