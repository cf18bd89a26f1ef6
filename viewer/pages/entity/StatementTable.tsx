/** Statements as rows: stage, sentence, value with its panel, source, how it was read. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import type { StatementLine } from '../../figure/statement.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useSentences } from '../../figure/use-sentence.ts';

export function StatementTable({ statements }: { readonly statements: readonly StatementLine[] }): ReactNode {
  const { t } = useTranslation(['entity', 'figure']);
  const words = usePictureWords();
  const sentences = useSentences();
  return (
    <table className="statement-table">
      <thead>
        <tr>
          <th scope="col">{t('table.stage')}</th>
          <th scope="col">{t('table.statement')}</th>
          <th scope="col" className="number">
            {t('table.value')}
          </th>
          <th scope="col">{t('table.source')}</th>
          <th scope="col">{t('table.read')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => {
          const { id, stage, quantity, source, edition, read, quarantine, notices, predicate } = statement;
          const sentence = sentences.whole(statement);
          return (
            <tr key={id} className={quarantine === null ? undefined : 'is-quarantined'}>
              <td className="stage-cell" data-stage={stage?.toLowerCase().replaceAll('_', '-')}>
                {stage === null ? '' : words.stages[stage]}
              </td>
              <td className={predicate.id === 'bearsHarm' ? 'harm' : undefined}>
                {sentence}
                {notices.map(({ kind }) => (
                  <span key={kind} className="quarantine-note">
                    {t(`figure:notice.${kind}`)}
                  </span>
                ))}
                {quarantine === null ? null : (
                  <span className="quarantine-note">
                    {t('table.quarantine', { reason: '' })}
                    <span lang="en">{quarantine.reason}</span>
                  </span>
                )}
              </td>
              <td className="number">
                <FigureButton target={{ statement: id }} quantity={quantity} about={sentence} hasRange />
              </td>
              <td>
                {source.shortTitle}, {edition}
              </td>
              <td>{words.reads[read]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
