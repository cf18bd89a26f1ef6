/** What the main flows leave out, in words. */
import type { Label } from '../../../schema/label.ts';

const chosen: Label = {
  en: 'Values only, of the six largest suppliers of each importer and the six largest customers of each exporter. In 2022, whose flows are all known, this choice held 97 to 100 % of the value of a code.',
  fr: 'Valeurs seulement, des six plus grands fournisseurs de chaque importateur et des six plus grands clients de chaque exportateur. En 2022, dont tous les flux sont connus, ce choix représentait 97 à 100 % de la valeur d’un code.',
  es: 'Solo valores, de los seis mayores proveedores de cada importador y los seis mayores clientes de cada exportador. En 2022, cuyos flujos se conocen todos, esta selección reunía del 97 al 100 % del valor de un código.',
};

const boron: Label = {
  en: 'The compiler put the label boron to HS 2002, which has two codes for natural borates (252810 and 252890): read as the whole heading, which is not confirmed.',
  fr: 'Le compilateur a rattaché l’étiquette « boron » au SH 2002, qui a deux codes pour les borates naturels (252810 et 252890) : lue comme la position entière, ce qui n’est pas confirmé.',
  es: 'El compilador asignó la etiqueta «boron» al SA 2002, que tiene dos códigos para los boratos naturales (252810 y 252890): leída como la partida entera, lo que no está confirmado.',
};

const basket: Label = {
  en: 'The labels gallium, germanium and hafnium give the same flows of 811292, a basket: they are kept once. The compiler put them to HS 2002, in which this number holds no germanium (811230 does).',
  fr: 'Les étiquettes « gallium », « germanium » et « hafnium » donnent les mêmes flux du 811292, un code fourre-tout : ils sont gardés une fois. Le compilateur les a rattachées au SH 2002, où ce numéro ne contient pas de germanium (il est au 811230).',
  es: 'Las etiquetas «gallium», «germanium» y «hafnium» dan los mismos flujos del 811292, un código cesta: se guardan una vez. El compilador las asignó al SA 2002, donde este número no contiene germanio (está en el 811230).',
};

const both = (a: Label, b: Label): Label => ({
  en: `${a.en} ${b.en}`,
  fr: `${a.fr} ${b.fr}`,
  es: `${a.es} ${b.es}`,
});

/** The text for a code of a revision, and whether it speaks of that code alone. */
export function extentText(
  revision: '2002' | '2017',
  code: string,
): { readonly isOwn: boolean; readonly text: Label } {
  if (revision === '2002' && code === '2528') return { isOwn: true, text: both(chosen, boron) };
  if (revision === '2002' && code === '811292') return { isOwn: true, text: both(chosen, basket) };
  return { isOwn: false, text: chosen };
}

/** Years of one edition that follow each other are one line. */
export function spanOf(year: string): string {
  if (year >= '2002' && year <= '2016') return '2002/2016';
  if (year >= '2017' && year <= '2021') return '2017/2021';
  return year;
}
