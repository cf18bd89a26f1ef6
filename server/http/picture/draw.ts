/** Ledger, chain, map, coverage and concentration with the words of a language, and how a picture is written: inside a page, or as a file that stands alone. */

import { chainFooter, chainTitle } from '../../../picture/chain/footer.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { chainWhole } from '../../../picture/chain/svg.ts';
import type { PartName } from '../../../picture/concentration/detail.ts';
import type { ConcentrationData, OverviewData } from '../../../picture/concentration/query.ts';
import {
  type ConcentrationSvgOptions,
  detailWhole,
  overviewWhole,
} from '../../../picture/concentration/svg.ts';
import type { CoverageData } from '../../../picture/coverage/query.ts';
import { coverageWhole } from '../../../picture/coverage/svg.ts';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import { ledgerWhole } from '../../../picture/ledger/svg.ts';
import type { MapData } from '../../../picture/map/query.ts';
import { mapWhole } from '../../../picture/map/svg.ts';
import { paintForScreen, paintForTheme, type Theme } from '../../../picture/tokens.ts';
import { footerOf, type WholePicture, wholeSvg } from '../../../picture/whole.ts';
import { fill, words } from '../../../picture/words/index.ts';
import type { Language } from '../../../schema/label.ts';
import type { MapForm } from '../page/address.ts';
import { atlasOf, type Detail } from './atlas.ts';

export interface Form {
  readonly language: Language;
  /** Width of the picture in px, without the margin of a file. */
  readonly width: number;
  /** The theme of a file; null inside a page, whose theme it follows. */
  readonly theme: Theme | null;
  /** Tells two pictures on one page apart. */
  readonly id?: string;
  /** Of the land of a map, where it is not what a page or a file has. */
  readonly detail?: Detail;
}

const hatchOf = (id: string): string => `${id}-hatch`;
const paintOf = (theme: Theme | null) => (theme === null ? paintForScreen : paintForTheme(theme));

/** SVG text of a picture: the picture only inside a page, with its margin, title, legend and footer as a file. */
export function svgOf(picture: WholePicture, { language, theme, id = 'first' }: Form): string {
  return wholeSvg(picture, {
    locale: language,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
  });
}

export function ledgerPicture(data: LedgerData, form: Form, hasAfrica: boolean): WholePicture {
  const { language, width, theme, id = 'first' } = form;
  const labels = words[language].ledger;
  const { ledger, release } = data;
  return ledgerWhole(data, {
    width,
    locale: language,
    labels,
    hasAfrica,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
    title: labels.title,
    description: labels.description,
    footer: footerOf(
      { scheme: ledger.scheme.label, sources: ledger.sources, release: release.id },
      words[language].footer,
    ),
  });
}

/** @param year the year asked for, null for the latest of each stage */
export function chainPicture(
  data: TraceData,
  { language, width, theme, id = 'first' }: Form,
  year: number | null,
): WholePicture {
  const said = words[language];
  return chainWhole(data, {
    width,
    locale: language,
    labels: said.chain,
    colourBy: 'side',
    year,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
    title: chainTitle(data.trace, said),
    description: fill(said.chain.subtitle, { scheme: data.trace.scheme.label }),
    footer: chainFooter(data, said),
  });
}

/** @param most how many flows are drawn */
export async function mapPicture(
  data: MapData,
  { language, width, theme, detail, id = 'first' }: Form,
  { areas, centre, view }: MapForm,
  most: number,
): Promise<WholePicture> {
  const said = words[language];
  return mapWhole(data, {
    width,
    locale: language,
    labels: said.map,
    words: said,
    // Inside a page it stands for a moment only: the finer land would make it heavy.
    atlas: await atlasOf(detail ?? (theme === null ? 'coarse' : 'fine')),
    view,
    centre,
    areas: { by: areas },
    most,
    sites: null,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
  });
}

export function coveragePicture(
  data: CoverageData,
  { language, width, theme, id = 'first' }: Form,
): WholePicture {
  const said = words[language];
  return coverageWhole(data, {
    width,
    locale: language,
    labels: said.coverage,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
    release: said.footer.release,
  });
}

/** How pictures of concentration are drawn. */
export function concentrationOptions({
  language,
  width,
  theme,
  id = 'first',
}: Form): ConcentrationSvgOptions {
  const said = words[language];
  return {
    width,
    locale: language,
    labels: said.concentration,
    footer: said.footer,
    paint: paintOf(theme),
    hatchId: hatchOf(id),
    isAlone: theme !== null,
  };
}

/** @param isAll whether materials of which one stage is known are all drawn */
export function overviewPicture(data: OverviewData, form: Form, isAll: boolean): WholePicture {
  return overviewWhole(data, concentrationOptions(form), isAll);
}

/** @param only the one part that is drawn; all of them when not given */
export function concentrationPicture(data: ConcentrationData, form: Form, only?: PartName): WholePicture {
  return detailWhole(data, concentrationOptions(form), only);
}
