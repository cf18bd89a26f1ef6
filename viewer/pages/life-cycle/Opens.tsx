/** A number that opens, or that it is unknown; and the name of what a row is about. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult, QuantityResult } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { StatusMark } from '../../figure/StatusMark.tsx';
import { tongueOf } from '../../language/tongue.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';

/** For `lang`: models of makers and of AI, too, bear the name that the source prints. */
export const tongueOfName = (id: string): 'mul' | undefined =>
  /^(device:boavizta-|product:ai-)/.test(id) ? 'mul' : tongueOf(id);

export function Unknown(): ReactNode {
  const { t } = useTranslation('life');
  return (
    <span className="unknown">
      <StatusMark mark="unknown" /> {t('state.UNKNOWN')}
    </span>
  );
}

/** @param name the place of the number in the answer: `spreads.0.least` */
export function Opens({
  name,
  figure,
  about,
  aboutLang,
}: {
  readonly name: string;
  readonly figure: { readonly quantity: QuantityResult } | null;
  readonly about: string;
  /** Where the name in it is one that a source prints. */
  readonly aboutLang?: string | undefined;
}): ReactNode {
  if (figure === null) return <Unknown />;
  return (
    <FigureButton
      target={{ figure: name }}
      quantity={figure.quantity}
      about={about}
      aboutLang={aboutLang}
      hasRange
    />
  );
}

export function Named({ entity: { id, name } }: { readonly entity: NamedResult }): ReactNode {
  const language = useLanguage();
  return (
    <Link to={entityPath(language, id)} lang={tongueOfName(id)}>
      {name}
    </Link>
  );
}
