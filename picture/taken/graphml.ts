/** GraphML 1.0: for NetworkX, igraph, yEd, Gephi, Cytoscape. */
import { givenAttributes, type NetworkAttribute, type NetworkForm, type Row } from './network.ts';
import { xmlText } from './xml.ts';

type Of = 'node' | 'edge';

/** Nodes and links have attributes of one name (`source` and `name`): keys are told apart by whose they are. */
const keyId = (of: Of, { name }: NetworkAttribute): string => `${of}_${name}`;

function key(of: Of, attribute: NetworkAttribute): string {
  return `  <key id="${xmlText(keyId(of, attribute))}" for="${of}" attr.name="${xmlText(attribute.name)}" attr.type="${attribute.type}"/>\n`;
}

function data(of: Of, row: Row, attributes: readonly NetworkAttribute[]): string {
  return givenAttributes(row, attributes)
    .map(([attribute, value]) => `<data key="${keyId(of, attribute)}">${xmlText(value)}</data>`)
    .join('');
}

export const graphmlForm: NetworkForm = {
  head: ({ says, nodeAttributes, linkAttributes }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
      `  <desc>${xmlText(says)}</desc>\n`,
      ...nodeAttributes.map((attribute) => key('node', attribute)),
      ...linkAttributes.map((attribute) => key('edge', attribute)),
      '  <graph id="filon" edgedefault="directed">\n',
    ].join(''),
  node: ({ id, row }, attributes) =>
    `    <node id="${xmlText(id)}">${data('node', row, attributes)}</node>\n`,
  between: '',
  link: ({ id, source, target, row }, attributes) =>
    `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${data('edge', row, attributes)}</edge>\n`,
  foot: '  </graph>\n</graphml>\n',
};
