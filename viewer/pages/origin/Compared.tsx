/** Two answers beside each other: whence and for whom on one scale, and every share with the other's. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawSharesOf, originSubtitle, originTitle, scaleOfAll } from '../../../picture/origin/detail.ts';
import { capital, type Options } from '../../../picture/origin/groups.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import { DifferenceTable } from '../../compare/DifferenceTable.tsx';
import { Sides } from '../../compare/Sides.tsx';
import { namedSecond } from '../../compare/second.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Picture } from '../concentration/Picture.tsx';
import { comparedRows } from './compared-rows.ts';
import type { Second } from './use-second.ts';

export interface ComparedProps {
  readonly first: OriginResult;
  readonly second: Second;
  readonly isTable: boolean;
  readonly isChinaApart: boolean;
}

/** The second may be refused, where nobody can tell it: the first keeps its name and its choices. */
export function Compared({ first, second, isTable, isChinaApart }: ComparedProps): ReactNode {
  const { t } = useTranslation(['compare', 'origin']);
  const { sides } = usePictureWords();
  const { answer, without } = second;
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const other = answer.data.origin;
  const nameOf = ({ material, year }: OriginResult): string =>
    t('named', { name: capital(material.name), year });
  const names = { first: nameOf(first), second: nameOf(other) };
  if (names.first === names.second) return <p className="note">{t('why.same')}</p>;
  const rows = comparedRows(first, other, {
    name: (key) => t(`origin:names.${key}`),
    side: (side) => (side === null ? t('origin:names.unknown') : sides[side]),
    why: (apart) => t(`why.${apart}`),
  });
  return (
    <section className="section" aria-labelledby="compare-title">
      <h2 id="compare-title">{t('title', names)}</h2>
      <p className="note">
        {without === null ? '' : `${t('ownYear', { name: capital(other.material.name), year: without })} `}
        {t('lead')}
      </p>
      {isTable ? null : <Pictures both={[first, other]} names={names} isChinaApart={isChinaApart} />}
      <DifferenceTable caption={t('tableOf')} first={names.first} second={names.second} rows={rows} />
    </section>
  );
}

/** The width at which the first picture is drawn, before it has been measured. */
const firstWidth = 560;
const shareParts = ['origins', 'uses'] as const;

function Pictures({
  both,
  names,
  isChinaApart,
}: {
  readonly both: readonly [OriginResult, OriginResult];
  readonly names: { readonly first: string; readonly second: string };
  readonly isChinaApart: boolean;
}): ReactNode {
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const [first, second] = both;
  const drawn = useMemo(() => {
    const options: Options = { width, locale, labels, isChinaApart };
    return [first, second].map((answer, place) => ({
      title: originTitle(answer, options),
      subtitle: originSubtitle(answer, options),
      parts: shareParts.map((name) => {
        const picture = drawSharesOf(name, answer, options, scaleOfAll(name, [first, second], options));
        return { ...labels.panels[name], name, drawn: place === 0 ? picture : namedSecond(picture) };
      }),
    }));
  }, [first, second, width, locale, labels, isChinaApart]);
  return (
    <Sides
      sides={[names.first, names.second].map((heading, place) => ({
        key: place === 0 ? 'first' : 'second',
        title: heading,
        children: (
          <div ref={place === 0 ? measure : undefined}>
            <p className="note">
              {drawn[place]?.title} {drawn[place]?.subtitle}
            </p>
            {drawn[place]?.parts.map(({ name, title, note, drawn: picture }) =>
              picture.height === 0 ? null : (
                <div key={name}>
                  <h4>{title}</h4>
                  <Picture drawn={picture} title={`${heading}: ${title}`} description={note} />
                </div>
              ),
            )}
          </div>
        ),
      }))}
    />
  );
}
