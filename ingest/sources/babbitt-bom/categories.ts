/** What the workbook calls its categories and contents, as entities of the vocabulary. */

/** By the title above a table; models are parts of these. */
const categoryOfTitle: ReadonlyMap<string, string> = new Map([
  ['Basic mobile phone', 'device:basic-mobile-phone'],
  ['Blu-ray player', 'device:blu-ray-player'],
  ['CRT monitor', 'device:crt-monitor'],
  ['CRT TV', 'device:crt-tv'],
  ['DVD player', 'device:dvd-player'],
  ['Digital camcorder', 'device:digital-camcorder'],
  ['Digital camera', 'device:digital-camera'],
  ['Drone', 'device:drone'],
  ['E-reader', 'device:e-reader'],
  ['Fitness tracker', 'device:fitness-tracker'],
  ['Gaming console', 'device:gaming-console'],
  ['Integrated desktop', 'device:integrated-desktop'],
  ['LCD TV', 'device:lcd-tv'],
  ['LCD monitor', 'device:lcd-monitor'],
  ['LED TV', 'device:led-tv'],
  ['LED monitor', 'device:led-monitor'],
  ['Laptop', 'device:laptop'],
  ['MP3 player', 'device:mp3-player'],
  ['Netbook', 'device:netbook'],
  ['Non-smart thermostat', 'device:non-smart-thermostat'],
  ['Plasma TV', 'device:plasma-tv'],
  ['Printer', 'device:printer'],
  ['Printer / scanner combo', 'device:printer-scanner-combo'],
  ['Smart thermostat', 'device:smart-thermostat'],
  ['Smartphone', 'device:smartphone'],
  ['Tablet', 'device:tablet'],
  ['Traditional desktop', 'device:traditional-desktop'],
  ['VCR', 'device:vcr'],
]);

/** Sheets whose literature stands under no title of its own, and which are not named like a category. */
const categoryOfSheet: ReadonlyMap<string, string> = new Map([['Desktop', 'device:desktop']]);

/** The category of a title; undefined when it is none. */
export function categoryOf(title: string): string | undefined {
  return categoryOfTitle.get(title);
}

/** The category of what stands in a sheet under no title of its own. */
export function categoryOfSheetName(sheet: string): string | undefined {
  const name = sheet.trim();
  return categoryOfSheet.get(name) ?? categoryOfTitle.get(name);
}

const contents: ReadonlyMap<string, string> = new Map([
  ['aluminum', 'material:aluminium'],
  ['copper', 'material:copper'],
  ['steel', 'material:steel'],
  ['plastic', 'material:plastics'],
  ['li-ion battery', 'component:li-ion-battery'],
  ['pcb', 'component:printed-circuit-board'],
  ['flat panel glass', 'component:flat-panel-glass'],
  ['crt glass', 'component:crt-glass'],
  ['other glass', 'component:other-glass'],
  ['other metals', 'material:other-metals'],
  ['others', 'material:other-materials'],
  ['other', 'material:other-materials'],
]);

/** How many columns of contents each table has. */
export const contentColumns = 11;

/** The material or component of a heading: `Other Metals`, `Others*`; undefined when it is none. */
export function contentOf(heading: string): string | undefined {
  return contents.get(heading.toLowerCase().replace(/\*$/, ''));
}

export const massOfUnit = 'indicator:device-mass';
export const meanMassOfLaboratoryUnits = 'indicator:device-mass-laboratory-mean';
