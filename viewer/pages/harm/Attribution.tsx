/** Where a harm happens beside who answers for it under the rule: the same whole, shared out in two ways. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { entityPath, useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { HarmAsked } from './Controls.tsx';
import { Foot } from './Foot.tsx';
import { type Attribution, attributionQuery, type HarmRow } from './query.ts';
import { harmSubject } from './subject.ts';
import { Barred, Table } from './Table.tsx';

interface BodyProps {
  readonly asked: HarmAsked;
  readonly harm: string;
}

/** A rule that cannot answer is told in the words of the list, in the reader's language, and not asked. */
export function AttributionBody({
  row,
  ...props
}: BodyProps & { readonly row: HarmRow | undefined }): ReactNode {
  const { t } = useTranslation('harm');
  const { rule = 'TERRITORIAL' } = props.asked.values;
  const state = row?.rules.find((one) => one.rule === rule);
  if (state === undefined || state.isAnswered) return <Asked {...props} />;
  return (
    <Notice
      drawing="empty"
      title={t('cannotAnswer', { rule: state.label })}
      action={
        <button type="button" className="button" onClick={() => props.asked.set({ rule: undefined })}>
          {t('territorialInstead')}
        </button>
      }
    >
      {state.reason}
    </Notice>
  );
}

function Asked({ asked, harm }: BodyProps): ReactNode {
  const { t } = useTranslation('harm');
  const lang = useApiLanguage();
  const { rule = 'TERRITORIAL', material, year, allocation, scheme } = asked.values;
  const variables = useMemo(
    () => ({
      harm,
      rule,
      material: material ?? null,
      year: year ?? null,
      // A null would take away the default.
      ...(allocation === undefined ? {} : { allocation }),
      ...(scheme === undefined ? {} : { scheme }),
      lang,
    }),
    [harm, rule, material, year, allocation, scheme, lang],
  );
  const answer = useQuery(attributionQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const subjectOf = useCallback(
    (key: string) => {
      if (data === undefined) return null;
      const { ruleLabel, period } = data.harmAttribution;
      return harmSubject(data.harmAttribution, key, {
        line: `${ruleLabel}, ${periodText(period)}`,
        variables,
      });
    },
    [data, variables],
  );
  if (data === undefined)
    return (
      <div className="harm-place">
        <AnswerNotice answer={answer} />
        {rule === 'TERRITORIAL' ? null : (
          <button type="button" className="button" onClick={() => asked.set({ rule: undefined })}>
            {t('territorialInstead')}
          </button>
        )}
      </div>
    );
  return (
    <div className={answer.state === 'loading' ? 'is-waiting' : undefined}>
      <Answer said={data.harmAttribution} />
      <Foot said={data.harmAttribution} release={data.release.id} />
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({ said }: { readonly said: Attribution }): ReactNode {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const language = useLanguage();
  const whole = said.total.quantity.value ?? 0;
  const columns = [
    { head: t('happened'), isNumber: true },
    { head: t('answers'), isNumber: true },
    { head: t('share'), isNumber: true },
  ];
  return (
    <>
      <h2>
        {said.harm.label}
        {said.material === null ? '' : `, ${said.material.name}`}, {periodText(said.period)}
      </h2>
      <p className="harm-rule">
        <b>{said.ruleLabel}.</b> {said.ruleSentence}
        {said.chainYear === null ? null : ` ${t('chainOf', { year: said.chainYear })}`}
      </p>
      {said.illustration === null ? null : <p className="harm-illustration">{said.illustration}</p>}
      <p className="note">{said.scope}</p>
      <p className="harm-total">
        {t('total')}{' '}
        <FigureButton
          target={{ figure: 'total' }}
          quantity={said.total.quantity}
          about={t('total')}
          hasRange
        />{' '}
        <span className="note">{t('same')}</span>
      </p>
      <Table
        caption={t('bySide')}
        columns={[{ head: t('side') }, ...columns]}
        rows={said.bySide.map(({ side, amount, share, happened }, place) => {
          const name = side === null ? t('nobody') : words.sides[side];
          const key = `bySide.${place}`;
          return {
            key,
            cells: [
              name,
              <Barred
                key="happened"
                name={`${key}.happened`}
                quantity={happened.quantity}
                of={whole}
                about={`${name}, ${t('happened')}`}
                hue="HARM"
              />,
              <Barred
                key="amount"
                name={`${key}.amount`}
                quantity={amount.quantity}
                of={whole}
                about={`${name}, ${t('answers')}`}
                hue={side ?? 'NOBODY'}
              />,
              <FigureButton
                key="share"
                target={{ figure: `${key}.share` }}
                quantity={share.quantity}
                about={`${name}, ${t('share')}`}
              />,
            ],
          };
        })}
      />
      <Table
        caption={t('nobody')}
        columns={[{ head: t('why') }, { head: t('material') }, { head: t('amount'), isNumber: true }]}
        rows={said.unattributable.map(({ kind, reason, material, amount }, place) => ({
          key: `${kind}.${material?.id ?? ''}`,
          cells: [
            reason,
            material?.name ?? '',
            <Barred
              key="amount"
              name={`unattributable.${place}.amount`}
              quantity={amount.quantity}
              of={whole}
              about={reason}
              hue="NOBODY"
            />,
          ],
        }))}
      />
      <Table
        caption={t('byEconomy')}
        columns={[{ head: t('economy') }, { head: t('side') }, ...columns]}
        rows={said.bearers.map(({ economy, side, amount, share, happened }, place) => ({
          key: economy.id,
          cells: [
            <Link key="name" to={entityPath(language, economy.id)}>
              {economy.name}
            </Link>,
            words.sides[side],
            <Barred
              key="happened"
              name={`bearers.${place}.happened`}
              quantity={happened?.quantity ?? null}
              of={whole}
              about={`${economy.name}, ${t('happened')}`}
              hue="HARM"
            />,
            <Barred
              key="amount"
              name={`bearers.${place}.amount`}
              quantity={amount.quantity}
              of={whole}
              about={`${economy.name}, ${t('answers')}`}
              hue={side}
            />,
            <FigureButton
              key="share"
              target={{ figure: `bearers.${place}.share` }}
              quantity={share.quantity}
              about={`${economy.name}, ${t('share')}`}
            />,
          ],
        }))}
      />
      {said.choices.length === 0 ? null : (
        <section className="section" aria-labelledby="harm-choices">
          <h2 id="harm-choices">{t('choices')}</h2>
          <ul className="harm-caveats">
            {said.choices.map(({ choice, text }) => (
              <li key={choice}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {said.periods.length > 1 ? (
        <p className="note">{t('periods', { periods: said.periods.map(periodText).join(', ') })}</p>
      ) : null}
    </>
  );
}
