/** Where a harm happens beside who answers for it under the rule: the same whole, shared out in two ways. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { attributionVariables, isBesideAnother } from '../../../picture/harm/page.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useApiLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { Choices } from './Choices.tsx';
import { Choice, type HarmAsked } from './Controls.tsx';
import { Economies } from './Economies.tsx';
import { Foot } from './Foot.tsx';
import {
  type Attribution,
  attributionQuery,
  type HarmRow,
  type RuleName,
  type RuleState,
  rules as ruleNames,
} from './query.ts';
import { RulesPicture } from './RulesPicture.tsx';
import { harmSubject } from './subject.ts';
import { Barred, Table } from './Table.tsx';
import { TakeAway } from './TakeAway.tsx';

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
  if (state === undefined || state.isAnswered) return <Asked {...props} row={row} />;
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

function Asked({ asked, harm, row }: BodyProps & { readonly row: HarmRow | undefined }): ReactNode {
  const { t } = useTranslation('harm');
  const lang = useApiLanguage();
  const { rule = 'TERRITORIAL', against = 'TERRITORIAL', material, year, allocation, scheme } = asked.values;
  const variables = useMemo(
    () => attributionVariables(harm, { rule, material, year, allocation, scheme }, lang),
    [harm, rule, material, year, allocation, scheme, lang],
  );
  const answer = useQuery(attributionQuery, variables);
  const hasOther = isBesideAnother(rule, against);
  const others = useMemo(
    () => (hasOther ? { ...variables, rule: against } : null),
    [hasOther, variables, against],
  );
  const other = useQuery(attributionQuery, others);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const subjectOf = useCallback(
    (key: string) => {
      // A number of the answer before, over what the new one rests on, would be neither.
      if (data === undefined || answer.state === 'loading') return null;
      const { ruleLabel, period } = data.harmAttribution;
      return harmSubject(data.harmAttribution, key, {
        line: `${ruleLabel}, ${periodText(period)}`,
        variables,
      });
    },
    [data, answer.state, variables],
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
    <div
      className={answer.state === 'loading' ? 'is-waiting' : undefined}
      aria-busy={answer.state === 'loading'}
    >
      {hasOther && other.state === 'failed' ? <AnswerNotice answer={other} /> : null}
      <Answer
        said={data.harmAttribution}
        against={hasOther && other.state === 'ready' ? other.data.harmAttribution : null}
        rules={row?.rules ?? []}
        onAgainst={(chosen) => asked.set({ against: chosen })}
        chosen={against}
        release={data.release.id}
        variables={variables}
        isWaiting={answer.state === 'loading'}
      />
      <Foot said={data.harmAttribution} release={data.release.id} />
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

interface AnswerProps {
  readonly said: Attribution;
  /** The answer by the rule on the left, where that is not the place. */
  readonly against: Attribution | null;
  readonly rules: readonly RuleState[];
  readonly chosen: RuleName;
  readonly release: string;
  onAgainst(rule: RuleName | undefined): void;
  readonly variables: Variables;
  readonly isWaiting: boolean;
}

function Answer({
  said,
  against,
  rules,
  chosen,
  onAgainst,
  release,
  variables,
  isWaiting,
}: AnswerProps): ReactNode {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const whole = said.total.quantity.value ?? 0;
  const territorial = rules.find(({ rule }) => rule === 'TERRITORIAL')?.label ?? t('happened');
  const shown = { said, against, leftRule: against?.ruleLabel ?? territorial };
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
      <div className="section-tools">
        <Choice
          label={t('picture.against')}
          value={chosen}
          options={rules
            .filter((one) => one.isAnswered || one.rule === chosen)
            .map((one) => [one.rule, one.label] as const)}
          onChange={(rule) =>
            onAgainst(rule === 'TERRITORIAL' ? undefined : ruleNames.find((one) => one === rule))
          }
        />
        <CampaignLink picture="harm" />
        <TakeAway {...shown} release={release} variables={variables} isWaiting={isWaiting} />
      </div>
      <RulesPicture {...shown} />
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
      <Economies said={said} columns={columns} whole={whole} />
      <Choices choices={said.choices} rules={rules} />
      {said.periods.length > 1 ? (
        <p className="note">{t('periods', { periods: said.periods.map(periodText).join(', ') })}</p>
      ) : null}
    </>
  );
}
