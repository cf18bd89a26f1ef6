/** What the lens company says in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../../schema/scheme.ts';
import { units } from '../../../../schema/unit.ts';
import type { CoverageShares, Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, inEach, labelInSentence, listed, nameOf } from '../../label.ts';
import type { CompanyAccount, CompanyTopic, UpstreamPay } from './answer.ts';

const gapWords = {
  filing: {
    en: 'No source in this graph says it of this company. What a filer tells the SEC can be added: filon import sec-company-facts.',
    fr: 'Aucune source de ce graphe ne le dit de cette entreprise. On peut ajouter ce qu’un déposant déclare à la SEC\u202f: filon import sec-company-facts.',
    es: 'Ninguna fuente de este grafo lo dice de esta empresa. Puede añadirse lo que un declarante presenta a la SEC: filon import sec-company-facts.',
  },
  lobbying: {
    en: 'No source in this graph counts its meetings or its spending on influence: not none, but not known.',
    fr: 'Aucune source de ce graphe ne compte ses réunions ni ses dépenses d’influence\u202f: non pas aucune, mais inconnu.',
    es: 'Ninguna fuente de este grafo cuenta sus reuniones ni su gasto de influencia: no es ninguno, sino desconocido.',
  },
  pay: {
    en: 'No source in this graph says what it pays its executives or its median employee.',
    fr: 'Aucune source de ce graphe ne dit ce qu’elle paie à ses dirigeants ou à son salarié médian.',
    es: 'Ninguna fuente de este grafo dice qué paga a sus directivos o a su empleado mediano.',
  },
  ofYear: {
    en: 'Nothing of {year} in this graph; another year may have it.',
    fr: 'Rien de {year} dans ce graphe\u202f; une autre année peut l’avoir.',
    es: 'Nada de {year} en este grafo; otro año puede tenerlo.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export function gapReason(topic: CompanyTopic, year: number | null): Label {
  if (year !== null) return fill(gapWords.ofYear, { year });
  return topic === 'lobbying' || topic === 'pay' ? gapWords[topic] : gapWords.filing;
}

export function noPrices(year: number, years: readonly number[]): Label {
  return fill(
    {
      en: 'No price of a refined metal of {year} in this graph; there are prices of {years}. None is taken from another year.',
      fr: 'Aucun prix d’un métal raffiné de {year} dans ce graphe\u202f; il y en a de {years}. Aucun n’est pris à une autre année.',
      es: 'Ningún precio de un metal refinado de {year} en este grafo; los hay de {years}. Ninguno se toma de otro año.',
    },
    { year, years: listed(years.map((one) => inEach(() => String(one)))) },
  );
}

const words = {
  fiscal: {
    en: 'Accounts are the company’s own, by fiscal year: it ends in the year given, and is no calendar year.',
    fr: 'Les comptes sont ceux de l’entreprise, par exercice\u202f: il se termine l’année indiquée, et n’est pas une année civile.',
    es: 'Las cuentas son las de la empresa, por ejercicio: termina en el año indicado, y no es un año natural.',
  },
  disputed: {
    en: 'Documents disagree, and each is shown: {names}.',
    fr: 'Des documents se contredisent, et chacun est montré\u202f: {names}.',
    es: 'Los documentos discrepan, y se muestra cada uno: {names}.',
  },
  lobbying: {
    en: 'Lobbying is a count of meetings that were published, a lowest number; it is no spending.',
    fr: 'Le lobbying est un nombre de réunions publiées, un minimum\u202f; ce n’est pas une dépense.',
    es: 'El lobby es un recuento de reuniones publicadas, un mínimo; no es un gasto.',
  },
  upstream: {
    en: 'Pay and prices are of the industry that such a company buys from. That a place named here supplies this company is not said by the same source.',
    fr: 'Salaires et prix sont ceux de l’industrie à laquelle une telle entreprise achète. Qu’un lieu nommé ici la fournisse n’est pas dit par la même source.',
    es: 'Salarios y precios son de la industria a la que compra una empresa así. Que un lugar nombrado aquí la abastezca no lo dice la misma fuente.',
  },
  noRatio: {
    en: 'Amounts of different currencies, years and lengths of time stand side by side: no ratio is made of them. Wages are single reports, of different places and kinds of work.',
    fr: 'Des montants de monnaies, d’années et de durées différentes sont côte à côte\u202f: aucun rapport n’en est tiré. Les salaires sont des témoignages isolés, de lieux et de travaux différents.',
    es: 'Importes de monedas, años y duraciones distintas figuran lado a lado: no se hace ningún cociente con ellos. Los salarios son testimonios sueltos, de lugares y trabajos distintos.',
  },
  refined: {
    en: 'Prices are of refined metal on a market: what the mine or the miner gets of them is not known.',
    fr: 'Les prix sont ceux du métal raffiné sur un marché\u202f: ce qu’en reçoit la mine ou le mineur n’est pas connu.',
    es: 'Los precios son del metal refinado en un mercado: no se sabe qué recibe de ellos la mina o el minero.',
  },
  places: {
    en: 'No economy is told for: {names}.',
    fr: 'Aucune économie n’est indiquée pour\u202f: {names}.',
    es: 'No se indica economía para: {names}.',
  },
  sides: {
    en: 'Who is South and who North is contested: here {scheme}.',
    fr: 'Qui est du Sud et qui du Nord est contesté\u202f: ici, {scheme}.',
    es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Every digit: rounded, two numbers that differ could read alike. */
function inFull({ quantity: { value, low, high, unit } }: Figure): Label {
  return inEach((language) => {
    const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 });
    const told = [...new Set(value === null ? [low, high] : [value])].filter((one) => one !== null);
    return `${told.map((one) => digits.format(one)).join('–')} ${units.get(unit).symbol[language]}`;
  });
}

interface Said {
  readonly company: string;
  readonly accounts: readonly CompanyAccount[];
  readonly pay: readonly UpstreamPay[];
  readonly scheme: SchemeId;
}

export function companyCaveats(context: GraphContext, { accounts, pay, scheme }: Said): readonly Label[] {
  const disputed = accounts
    .filter(({ isDisputed }) => isDisputed)
    .map(({ indicator, year, amount, others }) => {
      const name = labelInSentence(nameOf(context, indicator));
      const amounts = [amount, ...others.map((other) => other.amount)].map(inFull);
      return inEach(
        (language) => `${name[language]} ${year} (${amounts.map((one) => one[language]).join(' / ')})`,
      );
    });
  const without = [...new Set(pay.filter(({ economy }) => economy === null).map(({ payer }) => payer))];
  const isFiled = accounts.some(({ topic }) => topic === 'revenue' || topic === 'profit');
  return [
    ...(isFiled ? [words.fiscal] : []),
    ...(disputed.length === 0 ? [] : [fill(words.disputed, { names: listed(disputed) })]),
    ...(accounts.some(({ amount, topic }) => topic === 'lobbying' && amount.quantity.unit === 'count')
      ? [words.lobbying]
      : []),
    words.upstream,
    words.noRatio,
    words.refined,
    ...(without.length === 0
      ? []
      : [fill(words.places, { names: listed(without.map((payer) => nameOf(context, payer))) })]),
    fill(words.sides, { scheme: labelInSentence(schemes.get(scheme).label) }),
  ];
}

export function companyCoverage(told: number, of: number): CoverageShares {
  return {
    known: told / of,
    assumed: 0,
    unknown: (of - told) / of,
    of: {
      en: 'six topics (revenue, profit, tax, employees, lobbying, own pay): with a sourced figure; without',
      fr: 'six thèmes (chiffre d’affaires, bénéfice, impôt, effectif, lobbying, rémunérations)\u202f: avec un chiffre sourcé\u202f; sans',
      es: 'seis temas (ventas, beneficio, impuesto, empleados, lobby, remuneraciones propias): con una cifra con fuente; sin ella',
    },
  };
}
