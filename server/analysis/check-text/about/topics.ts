/** Words that tell which relation a sentence speaks of: mined, refined, recycled, emitted, earned. */
import type { PredicateId } from '../../../../schema/predicate.ts';
import type { Dimension } from '../../../../schema/unit.ts';

export interface Topic {
  readonly predicate: PredicateId;
  /** Beginnings of folded words of the three languages, and the whole phrase where several words make it. */
  readonly words: RegExp;
  /** What else the sentence must name: what is mined, in what it is contained, of what it is the price. */
  readonly needs: 'material' | 'ewaste' | 'none';
  /** Whether the material, or the device, is the subject: a price is of it. */
  readonly isOfThing?: boolean;
  /** A unit that says it without a word: terawatt-hours are energy. */
  readonly saidBy?: Dimension;
}

/** A whole word of a folded sentence in which words stand between single blanks. */
const word = (beginnings: string): RegExp => new RegExp(`(?<![^ ])(?:${beginnings})`, 'g');

/** Electronic waste, in the words of the three languages. */
export const ewaste = word(
  'e waste|ewaste|electronic waste|weee |waste electric|dechets electroniques|dechets d equipements electri|deee |d3e |residuos electronicos|basura electronica|chatarra electronica|desechos electronicos|raee |residuos de aparatos electri',
);

export const topics: readonly Topic[] = [
  {
    predicate: 'generatesEwaste',
    words: word(
      'generat|produi|produc|produj|gener|arose|arise|e waste|electronic waste|dechets|residuos|basura',
    ),
    needs: 'ewaste',
  },
  {
    predicate: 'collectsEwaste',
    words: word('collect|recycl|recicl|recog|recoleccion|recol'),
    needs: 'ewaste',
  },
  { predicate: 'recyclesEwaste', words: word('recycl|recicl'), needs: 'ewaste' },
  {
    predicate: 'extracts',
    words: word(
      'mine|mined|mines|mining|extract|extrai|extrac|extrae|extraj|output|produc|produi|produj|minier|minera',
    ),
    needs: 'material',
  },
  { predicate: 'refines', words: word('refin|raffin'), needs: 'material' },
  { predicate: 'smelts', words: word('smelt|fonder|fundic|fundid'), needs: 'material' },
  { predicate: 'hasReserves', words: word('reserve|reserva'), needs: 'material' },
  {
    predicate: 'contains',
    words: word('contain|contien|contenu|conten|renferm|embedded'),
    needs: 'material',
  },
  {
    predicate: 'hasPrice',
    words: word('price|prix|precio|cost|cout|sold|vend'),
    needs: 'material',
    isOfThing: true,
  },
  {
    predicate: 'hasLifetime',
    words: word('lifetime|lifespan|life span|duree de vie|vida util|last|dure|dura'),
    needs: 'none',
    isOfThing: true,
  },
  {
    predicate: 'emits',
    words: word(
      'emission|emit|emet|emis|greenhouse|gaz a effet|gases de efecto|carbon footprint|empreinte carbone|huella de carbono|co2',
    ),
    needs: 'none',
  },
  {
    predicate: 'usesEnergy',
    words: word('electric|energ|power use|power consumption'),
    needs: 'none',
    saidBy: 'energy',
  },
  { predicate: 'usesWater', words: word('water|eau|eaux|agua'), needs: 'none' },
  {
    predicate: 'capturesValue',
    words: word(
      'revenue|turnover|sales|profit|net income|value added|chiffre d affaires|benefice|valeur ajoutee|resultat net|ingresos|beneficio|valor anadido|ganancia',
    ),
    needs: 'none',
  },
  {
    predicate: 'pays',
    words: word('wage|salar|paid|pays|pay |earn|gagne|paie|payes|cobran|ganan|pagan'),
    needs: 'none',
  },
  { predicate: 'lobbies', words: word('lobby|cabildeo|lobbies'), needs: 'none' },
];
