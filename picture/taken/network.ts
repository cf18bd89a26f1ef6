/** Nodes and links as files for programs that draw and measure networks hold them, whatever they stand for. */

/** A value that stands in a file; null and undefined are left out: unknown is no zero. */
export type Cell = string | number | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** An attribute of nodes or links: the column and its type. */
export interface NetworkAttribute {
  readonly name: string;
  readonly type: 'string' | 'double';
}

/** What stands at the head of a file. */
export interface NetworkHead {
  /** What it is, of which release, in a sentence. */
  readonly says: string;
  readonly nodeAttributes: readonly NetworkAttribute[];
  readonly linkAttributes: readonly NetworkAttribute[];
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly row: Row;
}

export interface NetworkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Tells parallel links apart where a program keeps one of each. */
  readonly kind: string;
  readonly row: Row;
}

/** A whole network, small enough to be held at once. */
export interface TakenNetwork extends NetworkHead {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** A form of file, in pieces: whoever writes may have all at once or a row after another. */
export interface NetworkForm {
  head(head: NetworkHead): string;
  node(node: NetworkNode, attributes: readonly NetworkAttribute[]): string;
  readonly between: string;
  link(link: NetworkLink, attributes: readonly NetworkAttribute[]): string;
  readonly foot: string;
}

/** The attributes that a row has a value for. */
export function givenAttributes(
  row: Row,
  attributes: readonly NetworkAttribute[],
): readonly (readonly [NetworkAttribute, string])[] {
  return attributes.flatMap((attribute) => {
    const value = row[attribute.name];
    return value === null || value === undefined || (value === '' && attribute.type === 'double')
      ? []
      : [[attribute, String(value)] as const];
  });
}

/** An id as both forms may hold one (NMTOKEN of XML): other characters by their code, so that no two ids become one. */
export const tokenOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9.:-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);

/** The file of a whole network. */
export function networkFile(form: NetworkForm, network: TakenNetwork): string {
  return [
    form.head(network),
    ...network.nodes.map((node) => form.node({ ...node, id: tokenOf(node.id) }, network.nodeAttributes)),
    form.between,
    ...network.links.map(({ id, source, target, ...link }) =>
      form.link(
        { ...link, id: tokenOf(id), source: tokenOf(source), target: tokenOf(target) },
        network.linkAttributes,
      ),
    ),
    form.foot,
  ].join('');
}

/** The types of attributes from what stands in the rows: a number wherever only numbers do. */
export function attributesOf(
  names: readonly string[],
  rows: readonly { readonly row: Row }[],
): readonly NetworkAttribute[] {
  return names.map((name) => {
    const given = rows.map(({ row }) => row[name]).filter((cell) => cell !== null && cell !== undefined);
    const isNumber = given.length > 0 && given.every((cell) => typeof cell === 'number');
    return { name, type: isNumber ? 'double' : 'string' };
  });
}
