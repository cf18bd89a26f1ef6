/** What is said of a named actor: who says it, for when, and that there is no volume. */
import type { Label, Language } from '../../../../schema/label.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { Amount } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, inEach, nameOf } from '../../label.ts';

const disclosed: Label = {
  en: 'disclosed by {by} for {years}, no volume',
  fr: 'indiqué par {by} pour {years}, sans volume',
  es: 'declarado por {by} para {years}, sin volumen',
};
const listed: Label = {
  en: 'listed by {source} for {years}, no volume for this device',
  fr: 'répertorié par {source} pour {years}, sans volume pour cet appareil',
  es: 'catalogado por {source} para {years}, sin volumen para este dispositivo',
};
const owns: Label = {
  en: 'owner{share}, according to {source} for {years}',
  fr: 'propriétaire{share}, selon {source} pour {years}',
  es: 'propietario{share}, según {source} para {years}',
};
const operates: Label = {
  en: 'operator, according to {source} for {years}',
  fr: 'exploitant, selon {source} pour {years}',
  es: 'operador, según {source} para {years}',
};
const models: Label = {
  en: '{count} of its models listed by {source} for {years}, no volume',
  fr: '{count} de ses modèles répertoriés par {source} pour {years}, sans volume',
  es: '{count} de sus modelos catalogados por {source} para {years}, sin volumen',
};

export const namedInstead: Label = {
  en: 'Named companies and sites are unfolded here. To be named is no accusation: a disclosed relation has no volume and says nothing of this one device. What is documented for a whole country stands in the other view (named: false), since its sources name no site and no company.',
  fr: 'Les entreprises et sites nommés sont dépliés ici. Être nommé n’est pas une accusation : une relation divulguée n’a pas de volume et ne dit rien de ce seul appareil. Ce qui est documenté pour un pays entier figure dans l’autre vue (named: false), car ses sources ne nomment ni site ni entreprise.',
  es: 'Aquí se despliegan las empresas y sitios nombrados. Ser nombrado no es una acusación: una relación divulgada no tiene volumen y no dice nada de este dispositivo en concreto. Lo documentado para un país entero está en la otra vista (named: false), pues sus fuentes no nombran ningún sitio ni empresa.',
};
export const notPlaced: Label = {
  en: 'Named sites in economies that this table does not list: {count}.',
  fr: 'Sites nommés dans des économies absentes de ce tableau : {count}.',
  es: 'Sitios nombrados en economías que esta tabla no incluye: {count}.',
};

/** Making a format takes longer than all that is written with it. */
const percents = inFormats();

function inFormats(): Readonly<Record<Language, Intl.NumberFormat>> {
  const of = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return { en: of('en'), fr: of('fr'), es: of('es') };
}

/** "2018", "2012–2022": the span of the statements' periods. */
function yearsText(rows: readonly Amount[]): string {
  const spans = rows.map(({ period }) => yearsOfPeriod(period));
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return from === to ? String(from) : `${from}–${to}`;
}

/** Short titles of the sources, in the order of their ids. */
function sourceText(context: GraphContext, rows: readonly Amount[]): Label {
  const ids = [...new Set(rows.map(({ source }) => source))].sort();
  return inEach((language) =>
    ids.map((id) => context.sources.get(id)?.shortTitle[language] ?? id).join(', '),
  );
}

export function disclosedBy(context: GraphContext, by: string, rows: readonly Amount[]): Label {
  return fill(disclosed, { by: nameOf(context, by), years: yearsText(rows) });
}

export function listedBy(context: GraphContext, rows: readonly Amount[]): Label {
  return fill(listed, { source: sourceText(context, rows), years: yearsText(rows) });
}

export function modelsOf(context: GraphContext, count: number, rows: readonly Amount[]): Label {
  return fill(models, { count, source: sourceText(context, rows), years: yearsText(rows) });
}

/** @param rows of one owner or operator and one site, the latest first */
export function holds(context: GraphContext, role: 'owner' | 'operator', rows: readonly Amount[]): Label {
  const parts = { source: sourceText(context, rows), years: yearsText(rows) };
  if (role === 'operator') return fill(operates, parts);
  const percent = rows.find(({ value, unit }) => value !== null && unit === 'percent')?.value ?? null;
  const share = inEach((language) =>
    percent === null ? '' : ` (${percents[language].format(percent)}${language === 'en' ? '' : '\u202f'}%)`,
  );
  return fill(owns, { ...parts, share });
}
