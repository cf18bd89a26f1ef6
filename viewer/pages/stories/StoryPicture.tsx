/** A picture of a section, in the theme and about the width of its place, with the way to all its figures. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { pictureAddress } from '../../../picture/stories/story.ts';
import { storiesWords } from '../../../picture/stories/words.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { useShownTheme } from '../../theme/use-shown-theme.ts';
import { pageOfPicture } from './pictures.ts';
import { usePicture } from './use-picture.ts';

/** Widths that pictures are drawn at, in px, so that the server keeps few of each; a file has a margin around it. */
const drawnAt = [280, 320, 480, 620, 720, 860] as const;
const margins = 64;
const firstWidth = 784;

const widthFor = (place: number): number =>
  drawnAt.findLast((width) => width + margins <= place) ?? drawnAt[0];

/** Height by width of the pictures that came with the page, as far as they were there when the viewer took over. */
const shownBefore: ReadonlyMap<string, number> = new Map(
  [...document.querySelectorAll<HTMLElement>('.story-drawing[data-picture]')].flatMap((drawing) => {
    const { naturalWidth = 0, naturalHeight = 0 } = drawing.querySelector('img') ?? {};
    return naturalWidth > 0 ? [[drawing.dataset.picture ?? '', naturalHeight / naturalWidth] as const] : [];
  }),
);

export function StoryPicture({ picture }: { readonly picture: string }): ReactNode {
  const language = useLanguage();
  const theme = useShownTheme();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [measure, width] = useWidth(firstWidth);
  const place = useRef<HTMLDivElement>(null);
  const before = shownBefore.get(picture);
  const answer = usePicture(pictureAddress(picture, { lang: language, theme, width: widthFor(width) }));
  const svg = answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  // Before anything is painted: an empty place would collapse, and what is under it jump.
  useLayoutEffect(() => {
    if (svg === undefined) return;
    // Several pictures stand on one page: their ids must differ.
    const text = svg.replaceAll('first-hatch', `${id}-hatch`);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const drawn = document.importNode(parsed.documentElement, true);
    drawn.setAttribute('width', '100%');
    drawn.removeAttribute('height');
    place.current?.replaceChildren(drawn);
  }, [svg, id]);
  return (
    <figure className="story-figure" ref={measure} aria-busy={answer.state === 'loading'}>
      {svg === undefined ? (
        <div
          className="story-drawing is-coming"
          style={before === undefined ? undefined : { minBlockSize: 0, aspectRatio: String(1 / before) }}
        >
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div className="story-drawing" ref={place} />
      )}
      <figcaption>
        <Link to={`/${language}${pageOfPicture(picture)}`}>{storiesWords[language].open}</Link>
      </figcaption>
    </figure>
  );
}
