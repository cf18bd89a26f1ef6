/** Draws a picture for the sheet that it is to stand on. */
import { type Sheet, sheetsOf } from '../../../picture/poster/formats.ts';
import { isTooSmall, layOutPoster, type PosterPicture, posterSvg } from '../../../picture/poster/layout.ts';
import type { Ink, Poster } from '../../../picture/poster/poster.ts';
import { posterWords } from '../../../picture/poster/words.ts';
import { type Paint, paintForTheme, paintInGrey } from '../../../picture/tokens.ts';
import type { WholePicture } from '../../../picture/whole.ts';
import type { Language } from '../../../schema/label.ts';
import type { Refusal } from '../answers.ts';
import type { Asking, Prepared } from '../picture/served/served.ts';

export interface PosterForm {
  readonly language: Language;
  readonly poster: Poster;
  /** Where the picture can be checked. */
  readonly link: string;
  /** Of an embed, in px. */
  readonly width?: number;
  /** Tells two pictures on one page apart. */
  readonly id: string;
}

interface Candidate {
  readonly sheet: Sheet;
  readonly picture: WholePicture;
  readonly laidOut: PosterPicture;
}

export type DrawnPoster = { readonly svg: string; readonly title: string } | { readonly refusal: Refusal };

const paints: Readonly<Record<Ink, Paint>> = {
  light: paintForTheme('light'),
  print: paintForTheme('print'),
  grey: paintInGrey,
};

/** Every way in which the picture could stand on the sheets of its format. */
async function candidates(
  { draw }: Prepared,
  asking: Omit<Asking, 'form'>,
  { language, poster, link, width, id }: PosterForm,
): Promise<readonly Candidate[] | { readonly refusal: Refusal }> {
  const form = {
    language,
    theme: 'print',
    id,
    ...(poster.format === 'embed' ? { detail: 'light' as const } : {}),
  } as const;
  const found: Candidate[] = [];
  for (const sheet of sheetsOf(poster.format, width)) {
    for (const drawnAt of sheet.drawnAt) {
      const drawn = await draw({ ...asking, form: { ...form, width: drawnAt } });
      if ('refusal' in drawn) return drawn;
      const { picture } = drawn;
      const options = { sheet, words: posterWords[language], link };
      found.push({ sheet, picture, laidOut: layOutPoster(picture, poster, options) });
    }
  }
  return found;
}

/** So small words are read well: 6.6 points on paper. */
const readAt = 0.7;

/** Where the picture is largest among those whose words are read well; else where its words are largest. */
function best(found: readonly Candidate[]): Candidate {
  const scale = ({ laidOut }: Candidate): number => laidOut.scale;
  const area = (one: Candidate): number => one.picture.width * one.picture.height * scale(one) ** 2;
  const largest = (some: readonly Candidate[], size: (one: Candidate) => number): Candidate =>
    some.reduce((first, one) => (size(one) > size(first) ? one : first));
  const read = found.filter((one) => scale(one) >= readAt);
  return read.length > 0 ? largest(read, area) : largest(found, scale);
}

export async function drawPoster(
  prepared: Prepared,
  asking: Omit<Asking, 'form'>,
  form: PosterForm,
): Promise<DrawnPoster> {
  const found = await candidates(prepared, asking, form);
  if ('refusal' in found) return found;
  const { sheet, picture, laidOut } = best(found);
  const { language, poster, id } = form;
  const metadata = {
    anchors: picture.anchors.map(({ id: anchor, name }) => ({ id: anchor, name })),
    isTooSmall: isTooSmall(laidOut, sheet),
    logo: laidOut.logo,
  };
  const svg = posterSvg(laidOut, {
    // A page for other sites is light; nobody works on it there.
    ...(poster.format === 'embed' ? {} : { metadata }),
    paint: paints[poster.ink],
    hatchId: `${id}-hatch`,
    locale: language,
    paper: sheet.paper,
  });
  return { svg, title: laidOut.title };
}
