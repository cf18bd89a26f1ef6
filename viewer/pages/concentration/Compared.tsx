/** Two answers beside each other: who holds it and how that moved on one scale, and every number with the other's. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { detailSubtitle } from '../../../picture/concentration/detail.ts';
import type { Drawn } from '../../../picture/concentration/drawn.ts';
import { drawHolders, longestHolder } from '../../../picture/concentration/holders.ts';
import { drawMovement, movementFrame } from '../../../picture/concentration/movement.ts';
import type { ConcentrationResult } from '../../../picture/concentration/query.ts';
import { DifferenceTable } from '../../compare/DifferenceTable.tsx';
import { Sides } from '../../compare/Sides.tsx';
import { namedSecond } from '../../compare/second.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { comparedRows } from './compared-rows.ts';
import { Picture } from './Picture.tsx';

export interface ComparedProps {
  readonly first: ConcentrationResult;
  readonly second: ConcentrationResult;
  /** The year of the first, where the second has no answer for it; else null. */
  readonly without: number | null;
  readonly isTable: boolean;
}

export function Compared({ first, second, without, isTable }: ComparedProps): ReactNode {
  const { t } = useTranslation(['compare', 'concentration']);
  const nameOf = ({ material, year }: ConcentrationResult): string =>
    t('named', { name: material.name, year });
  const names = { first: nameOf(first), second: nameOf(second) };
  // Two of one name and year differ in their source: the table needs two heads.
  const isOne = names.first === names.second;
  const rows = comparedRows(first, second, {
    name: (key) => t(`concentration:names.${key}`),
    why: (apart) => t(`why.${apart}`),
  });
  if (isOne) return <p className="note">{t('why.same')}</p>;
  return (
    <section className="section" aria-labelledby="compare-title">
      <h2 id="compare-title">{t('title', names)}</h2>
      <p className="note">
        {without === null ? '' : `${t('ownYear', { name: second.material.name, year: without })} `}
        {t('lead')}
      </p>
      {isTable ? null : <Pictures first={first} second={second} names={names} />}
      <DifferenceTable caption={t('tableOf')} first={names.first} second={names.second} rows={rows} />
    </section>
  );
}

/** The width at which the first picture is drawn, before it has been measured. */
const firstWidth = 560;

function Pictures({
  first,
  second,
  names,
}: {
  readonly first: ConcentrationResult;
  readonly second: ConcentrationResult;
  readonly names: { readonly first: string; readonly second: string };
}): ReactNode {
  const labels = usePictureWords().concentration;
  const locale = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const drawn = useMemo(() => {
    const options = { width, locale, labels };
    const both = [first, second];
    const [most, frame] = [longestHolder(both, options), movementFrame(both)];
    return both.map((answer, place) => {
      const named = (picture: Drawn): Drawn => (place === 0 ? picture : namedSecond(picture));
      return {
        subtitle: detailSubtitle(answer, options),
        holders: named(drawHolders(answer, options, most)),
        movement: named(drawMovement(answer, options, frame)),
      };
    });
  }, [first, second, width, locale, labels]);
  return (
    <Sides
      sides={[names.first, names.second].map((title, place) => {
        const of = drawn[place];
        return {
          key: place === 0 ? 'first' : 'second',
          title,
          children:
            of === undefined ? null : (
              <div ref={place === 0 ? measure : undefined}>
                <p className="note">{of.subtitle}</p>
                <Picture
                  drawn={of.holders}
                  title={`${title}: ${labels.panels.holders.title}`}
                  description={labels.panels.holders.note}
                />
                <h4>{labels.panels.movement.title}</h4>
                {of.movement.height === 0 ? <p className="note">{labels.nothing.movement}</p> : null}
                <Picture
                  drawn={of.movement}
                  title={`${title}: ${labels.panels.movement.title}`}
                  description={labels.panels.movement.note}
                />
              </div>
            ),
        };
      })}
    />
  );
}
