/**
 * What an anomaly would mean if no ordinary reason held, by kind, in three languages. It stands beside those reasons,
 * speaks of records and not of anybody's intent, and accuses nobody.
 */
import type { Label } from '../../../schema/label.ts';
import type { AnomalyKindId } from './answer.ts';

export const suspicions: Readonly<Record<AnomalyKindId, Label>> = {
  'mirror-gap': {
    en: 'If none of these holds, goods left or arrived that one of the two records does not show, or shows otherwise.',
    fr: 'Si aucune de ces raisons ne tient, des marchandises sont parties ou arrivées que l’un des deux registres ne montre pas, ou montre autrement.',
    es: 'Si ninguna de estas razones vale, salieron o llegaron mercancías que uno de los dos registros no muestra, o muestra de otro modo.',
  },
  'value-gap': {
    en: 'If none of these holds, the same goods were recorded at two values: the difference is income or duty that one of the two economies does not see.',
    fr: 'Si aucune de ces raisons ne tient, les mêmes marchandises ont été enregistrées à deux valeurs : la différence est un revenu ou un droit que l’une des deux économies ne voit pas.',
    es: 'Si ninguna de estas razones vale, las mismas mercancías se registraron con dos valores: la diferencia es un ingreso o un arancel que una de las dos economías no ve.',
  },
  'beyond-supply': {
    en: 'If none of these holds, part of what was sent out was produced somewhere that no list shows, here or in another economy.',
    fr: 'Si aucune de ces raisons ne tient, une partie de ce qui a été expédié a été produite en un lieu qu’aucune liste ne montre, ici ou dans une autre économie.',
    es: 'Si ninguna de estas razones vale, parte de lo enviado se produjo en un lugar que ninguna lista muestra, aquí o en otra economía.',
  },
  'unit-value': {
    en: 'If none of these holds, the goods were recorded with a value, a mass or a code that is not theirs.',
    fr: 'Si aucune de ces raisons ne tient, les marchandises ont été enregistrées avec une valeur, une masse ou un code qui n’est pas le leur.',
    es: 'Si ninguna de estas razones vale, las mercancías se registraron con un valor, una masa o un código que no es el suyo.',
  },
  jump: {
    en: 'If none of these holds, the figure of one of the two years does not describe that year.',
    fr: 'Si aucune de ces raisons ne tient, le chiffre de l’une des deux années ne décrit pas cette année.',
    es: 'Si ninguna de estas razones vale, la cifra de uno de los dos años no describe ese año.',
  },
  revision: {
    en: 'If none of these holds, what was said of a past year was changed without a reason that a reader can see.',
    fr: 'Si aucune de ces raisons ne tient, ce qui était dit d’une année passée a été changé sans raison qu’un lecteur puisse voir.',
    es: 'Si ninguna de estas razones vale, lo dicho de un año pasado se cambió sin una razón que un lector pueda ver.',
  },
  'listed-once': {
    en: 'If none of these holds, the other lists are not complete: what this smelter makes may be in goods of brands that do not name it.',
    fr: 'Si aucune de ces raisons ne tient, les autres listes ne sont pas complètes : ce que produit cette fonderie peut être dans des biens de marques qui ne la nomment pas.',
    es: 'Si ninguna de estas razones vale, las otras listas no están completas: lo que produce esta fundición puede estar en bienes de marcas que no la nombran.',
  },
};
