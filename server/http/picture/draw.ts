/** Draws ledger, chain, map, coverage and concentration with the words of a language: inside a page, or as a file that stands alone. */

import { chainFooter, chainTitle } from '../../../picture/chain/footer.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { chainSvg } from '../../../picture/chain/svg.ts';
import type { ConcentrationData, OverviewData } from '../../../picture/concentration/query.ts';
import { detailSvg, overviewSvg } from '../../../picture/concentration/svg.ts';
import type { CoverageData } from '../../../picture/coverage/query.ts';
import { coverageSvg } from '../../../picture/coverage/svg.ts';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import { ledgerSvg } from '../../../picture/ledger/svg.ts';
import type { MapData } from '../../../picture/map/query.ts';
import { mapSvg } from '../../../picture/map/svg.ts';
import { paintForScreen, paintForTheme, type Theme } from '../../../picture/tokens.ts';
import { fill, words } from '../../../picture/words/index.ts';
import type { Language } from '../../../schema/label.ts';
import type { MapForm } from '../page/address.ts';
import { atlasOf } from './atlas.ts';

export interface Form {
  readonly language: Language;
  /** Width of the picture in px, without the margin of a file. */
  readonly width: number;
  /** The theme of a file; null inside a page, whose theme it follows. */
  readonly theme: Theme | null;
  /** Tells two pictures on one page apart. */
  readonly id?: string;
}

const paintOf = (theme: Theme | null) => (theme === null ? paintForScreen : paintForTheme(theme));

function ledgerFooter({ release, ledger }: LedgerData, language: Language): string[] {
  const { footer } = words[language];
  const sources = [...new Set(ledger.sources.map(({ source }) => source.shortTitle))];
  return [
    fill(footer.scheme, { scheme: ledger.scheme.label }),
    ...(sources.length === 0 ? [] : [fill(footer.sources, { sources: sources.join(footer.separator) })]),
    fill(footer.release, { release: release.id.slice(0, 12) }),
  ];
}

export function drawLedger(data: LedgerData, form: Form, hasAfrica: boolean): string {
  const { language, width, theme, id = 'first' } = form;
  const labels = words[language].ledger;
  return ledgerSvg(data, {
    width,
    locale: language,
    labels,
    hasAfrica,
    paint: paintOf(theme),
    hatchId: `${id}-hatch`,
    isAlone: theme !== null,
    title: labels.title,
    description: labels.description,
    footer: ledgerFooter(data, language),
  });
}

/** @param year the year asked for, null for the latest of each stage */
export function drawChain(data: TraceData, { language, width, theme }: Form, year: number | null): string {
  const said = words[language];
  return chainSvg(data, {
    width,
    locale: language,
    labels: said.chain,
    colourBy: 'side',
    year,
    paint: paintOf(theme),
    hatchId: 'first-hatch',
    isAlone: theme !== null,
    title: chainTitle(data.trace, said),
    description: fill(said.chain.subtitle, { scheme: data.trace.scheme.label }),
    footer: chainFooter(data, said),
  });
}

/** @param most how many flows are drawn */
export async function drawMap(
  data: MapData,
  { language, width, theme }: Form,
  { areas, centre, view }: MapForm,
  most: number,
): Promise<string> {
  const said = words[language];
  return mapSvg(data, {
    width,
    locale: language,
    labels: said.map,
    words: said,
    // Inside a page it stands for a moment only: the finer land would make it heavy.
    atlas: await atlasOf(theme === null ? 'coarse' : 'fine'),
    view,
    centre,
    areas: { by: areas },
    most,
    sites: null,
    paint: paintOf(theme),
    hatchId: 'first-hatch',
    isAlone: theme !== null,
  });
}

export function drawCoverage(data: CoverageData, { language, width, theme, id = 'first' }: Form): string {
  const said = words[language];
  return coverageSvg(data, {
    width,
    locale: language,
    labels: said.coverage,
    paint: paintOf(theme),
    hatchId: `${id}-hatch`,
    isAlone: theme !== null,
    release: said.footer.release,
  });
}

function concentrationOptions({ language, width, theme, id = 'first' }: Form) {
  const said = words[language];
  return {
    width,
    locale: language,
    labels: said.concentration,
    footer: said.footer,
    paint: paintOf(theme),
    hatchId: `${id}-hatch`,
    isAlone: theme !== null,
  };
}

/** @param isAll whether materials of which one stage is known are all drawn */
export function drawOverview(data: OverviewData, form: Form, isAll: boolean): string {
  return overviewSvg(data, concentrationOptions(form), isAll);
}

export function drawConcentration(data: ConcentrationData, form: Form): string {
  return detailSvg(data, concentrationOptions(form));
}
