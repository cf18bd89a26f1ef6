/** The sentence under the heading of a page, the same as the viewer's: what is read first does not change under the reader. */
import type { Label } from '../../../schema/label.ts';

export const leads = {
  value: {
    en: 'Four lenses on who earns, never added together: the price of one device, the industry by economy and side, what a kilogram costs from ore to metal, and one company beside pay upstream. What nobody can be given stands beside the sides.',
    fr: 'Quatre regards sur qui gagne, jamais additionnés\u202F: le prix d’un appareil, l’industrie par économie et par côté, ce que coûte un kilogramme du minerai au métal, et une entreprise à côté des rémunérations en amont. Ce que l’on ne peut donner à personne figure à côté.',
    es: 'Cuatro miradas sobre quién gana, que nunca se suman: el precio de un dispositivo, la industria por economía y lado, lo que cuesta un kilogramo del mineral al metal, y una empresa junto a los salarios aguas arriba. Lo que no puede darse a nadie figura al lado.',
  },
  harm: {
    en: 'A harm has a place. Who answers for it depends on a rule, which you choose here. The whole stays the same under every rule, and what cannot be attributed stands beside what can.',
    fr: 'Un dommage a un lieu. Qui en répond dépend d’une règle, que l’on choisit ici. Le total reste le même sous chaque règle, et ce qui ne peut être attribué figure à côté du reste.',
    es: 'Un daño tiene un lugar. Quién responde por él depende de una regla, que se elige aquí. El total es el mismo con cada regla, y lo que no se puede atribuir está junto al resto.',
  },
  locks: {
    en: 'Laws, treaties and standards of the digital chain: what each applies to, which economies are bound and which only signed, whom published records of meetings with members of the European Parliament name, and whom it lists. What no source tells is marked “not told”.',
    fr: 'Lois, traités et normes de la chaîne numérique\u202F: à quoi chacun s’applique, quelles économies sont liées et lesquelles ont seulement signé, qui nomment les fiches publiées de réunions avec des députés européens, et qui y est listé. Ce qu’aucune source ne dit est marqué «\u202Fnon indiqué\u202F».',
    es: 'Leyes, tratados y normas de la cadena digital: a qué se aplica cada uno, qué economías están obligadas y cuáles solo firmaron, a quién nombran los registros publicados de reuniones con miembros del Parlamento Europeo, y a quién enumera. Lo que ninguna fuente dice se marca «no indicado».',
  },
  network: {
    en: 'Who owns, runs, supplies, meets on and binds whom, as sources name it. Harms and cases are left out: a harm of a country is no company’s.',
    fr: 'Qui possède, exploite, fournit, sollicite et lie qui, tel que des sources le nomment. Les dommages et les affaires n’y figurent pas\u202F: un dommage d’un pays n’est celui d’aucune entreprise.',
    es: 'Quién posee, opera, abastece, se reúne y obliga a quién, tal como las fuentes lo nombran. Los daños y los casos quedan fuera: un daño de un país no es de ninguna empresa.',
  },
} as const satisfies Readonly<Record<string, Label>>;
