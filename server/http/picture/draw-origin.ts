/** Origins with the words of a language. */
import type { BoundsData, OriginData, OverviewData } from '../../../picture/origin/query.ts';
import {
  boundsWhole,
  type OriginSvgOptions,
  originWhole,
  overviewWhole,
} from '../../../picture/origin/svg.ts';
import { paintForScreen, paintForTheme } from '../../../picture/tokens.ts';
import type { WholePicture } from '../../../picture/whole.ts';
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

export const originPicture = (data: OriginData, form: Form): WholePicture =>
  originWhole(data, optionsOf(form));
export const originBoundsPicture = (data: BoundsData, form: Form): WholePicture =>
  boundsWhole(data, optionsOf(form));
export const originOverviewPicture = (data: OverviewData, form: Form): WholePicture =>
  overviewWhole(data, optionsOf(form));
