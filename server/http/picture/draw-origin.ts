/** Draws origins with the words of a language: inside a page, or as a file that stands alone. */
import type { BoundsData, OriginData, OverviewData } from '../../../picture/origin/query.ts';
import { boundsSvg, type OriginSvgOptions, originSvg, overviewSvg } from '../../../picture/origin/svg.ts';
import { paintForScreen, paintForTheme } from '../../../picture/tokens.ts';
import { words } from '../../../picture/words/index.ts';
import type { Form } from './draw.ts';

function optionsOf({ language, width, theme, id = 'first' }: Form): OriginSvgOptions {
  const said = words[language];
  return {
    width,
    locale: language,
    labels: said.origin,
    footer: said.footer,
    paint: theme === null ? paintForScreen : paintForTheme(theme),
    hatchId: `${id}-hatch`,
    isAlone: theme !== null,
  };
}

export const drawOrigin = (data: OriginData, form: Form): string => originSvg(data, optionsOf(form));
export const drawOriginBounds = (data: BoundsData, form: Form): string => boundsSvg(data, optionsOf(form));
export const drawOriginOverview = (data: OverviewData, form: Form): string =>
  overviewSvg(data, optionsOf(form));
