/** Organisations of the digital supply chain whose meetings are counted, with the names that count as theirs. */

export interface Counted {
  readonly name: string;
  /** Names in lower case, each of which stands for the whole organisation; subsidiaries do not. */
  readonly printed: readonly string[];
}

const counted = (name: string, ...others: readonly string[]): Counted => ({
  name,
  printed: [name.toLowerCase(), ...others],
});

export const organisations: readonly Counted[] = [
  counted('Amazon', 'amazon web services', 'aws'),
  counted('Apple', 'apple inc'),
  counted('ASML'),
  counted('CCIA', 'ccia europe'),
  counted('Cisco', 'cisco systems inc'),
  counted('Cobalt Institute'),
  counted('Critical Raw Materials Alliance'),
  counted('Deutsche Telekom', 'deutsche telekom ag'),
  counted('DIGITALEUROPE'),
  counted('Ericsson'),
  counted('ETNO'),
  counted('Eucobat'),
  counted('Eurometaux'),
  counted('Euromines'),
  counted('European Copper Institute'),
  counted('Google'),
  counted('GSMA', 'gsma europe'),
  counted('Huawei', 'huawei technologies'),
  counted('IBM', 'ibm corporation'),
  counted('Intel'),
  counted('Meta', 'facebook'),
  counted('Microsoft', 'microsoft corporation'),
  counted('Nokia'),
  counted('NXP', 'nxp semiconductors'),
  counted('Orange'),
  counted('Orgalim'),
  counted('Qualcomm'),
  counted('RECHARGE'),
  counted('Salesforce'),
  counted('Samsung Electronics', 'samsung'),
  counted('SAP', 'sap se'),
  counted('Telefónica', 'telefonica', 'telefonica sa'),
  counted('TikTok', 'tiktok technology ltd'),
  counted('Twitter'),
  counted('Umicore', 'umicore group'),
  counted('Vodafone', 'vodafone group'),
];

const byPrinted: ReadonlyMap<string, string> = new Map(
  organisations.flatMap(({ name, printed }) => printed.map((one): [string, string] => [one, name])),
);

/** A number of the Transparency Register, which some records add to the name. */
const registerNumber = /\b\d{8,13}-\d{2}\b/g;
const separators = /[,;/\n&+()]|\band\b| [-–] |\bIdentification number:/;

/**
 * The organisations that a cell names, each once. A name counts where it stands alone between separators: a
 * person, a subsidiary or a longer name that holds it does not.
 */
export function organisationsIn(cell: string): readonly string[] {
  const parts = cell
    .replaceAll(registerNumber, ' ')
    .split(separators)
    .map((part) =>
      part
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/\.$/, '')
        .toLowerCase()
        .replace(/^(representatives?|the) (of )?/, ''),
    );
  return [...new Set(parts.flatMap((part) => byPrinted.get(part) ?? []))].sort();
}
