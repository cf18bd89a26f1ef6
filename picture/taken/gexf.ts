/** GEXF 1.3: for Gephi and Gephi Lite. */
import { givenAttributes, type NetworkAttribute, type NetworkForm, type Row } from './network.ts';
import { xmlText } from './xml.ts';

function declared(of: 'node' | 'edge', attributes: readonly NetworkAttribute[]): string {
  const lines = attributes.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function values(row: Row, attributes: readonly NetworkAttribute[]): string {
  const given = givenAttributes(row, attributes).map(
    ([{ name }, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return `<attvalues>${given.join('')}</attvalues>`;
}

export const gexfForm: NetworkForm = {
  head: ({ says, nodeAttributes, linkAttributes }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n',
      '  <meta>\n    <creator>Filon</creator>\n',
      `    <description>${xmlText(says)}</description>\n  </meta>\n`,
      '  <graph defaultedgetype="directed" mode="static">\n',
      declared('node', nodeAttributes) + declared('edge', linkAttributes),
      '    <nodes>\n',
    ].join(''),
  node: ({ id, label, row }, attributes) =>
    `      <node id="${xmlText(id)}" label="${xmlText(label)}">${values(row, attributes)}</node>\n`,
  between: '    </nodes>\n    <edges>\n',
  link: ({ id, source, target, kind, row }, attributes) =>
    `      <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" kind="${xmlText(kind)}" label="${xmlText(kind)}">${values(row, attributes)}</edge>\n`,
  foot: '    </edges>\n  </graph>\n</gexf>\n',
};
