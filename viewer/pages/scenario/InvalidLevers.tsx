/** Says which levers of the address have a value that cannot be, and what is possible. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverResult } from '../../../picture/scenario/answer.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { InvalidParameter } from '../../state/use-parameters.ts';
import { useLeverText } from './LeverPanel.tsx';
import { boundsOf, leverOf } from './levers.ts';

export function InvalidLevers({
  invalid,
  levers,
}: {
  readonly invalid: readonly InvalidParameter[];
  readonly levers: readonly LeverResult[];
}): ReactNode {
  const { t } = useTranslation('scenario');
  const say = useLeverText();
  return (
    <>
      <InvalidNotices invalid={invalid.filter(({ name }) => leverOf(name) === undefined)} />
      {invalid.map(({ name, text }) => {
        const lever = leverOf(name);
        if (lever === undefined) return null;
        const [min, max] = [boundsOf[lever].min, boundsOf[lever].max].map((one) => say.value(lever, one));
        const label = levers.find((one) => one.lever === lever)?.label;
        return (
          <Notice
            key={name}
            drawing="invalid"
            title={t('invalidTitle', { written: `${name}=${text.slice(0, 80)}` })}
          >
            {label === undefined
              ? t('invalidBare', { min, max })
              : t('invalidText', { lever: label, min, max })}
          </Notice>
        );
      })}
    </>
  );
}
