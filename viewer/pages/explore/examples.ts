/** Queries to begin with; each runs as it stands. */

export const exampleIds = ['trace', 'statements', 'disagreements', 'ledger', 'series', 'sources'] as const;
export type ExampleId = (typeof exampleIds)[number];

/**
 * @param lang EN, FR or ES: the language in which names come back
 * @param comment a sentence to stand above it
 */
export function exampleQuery(id: ExampleId, lang: string, comment: string): string {
  const remark = `# ${comment}\n`;
  switch (id) {
    case 'trace':
      return `${remark}query WhereFrom {
  trace(start: "device:smartphone", materials: ["material:cobalt"], lang: ${lang}) {
    columns {
      stage
      tracks {
        measure
        period
        state
        nodes { label side share { quantity { value status } } }
      }
    }
    caveats
    permalink
  }
}
`;
    case 'statements':
      return `${remark}query CobaltOfCongo {
  statements(
    filter: { subject: "economy:COD", predicate: "extracts", object: "material:cobalt", year: 2024 }
    lang: ${lang}
  ) {
    totalCount
    nodes {
      quantity { value low high unit { symbol basisLabel } status missing }
      source { shortTitle licence { label } }
      edition
      locator
      read
      citation
    }
  }
}
`;
    case 'disagreements':
      return `${remark}query CobaltDisagreements {
  disagreements(material: "material:cobalt", first: 10, lang: ${lang}) {
    totalCount
    nodes {
      subject { name }
      predicate { label }
      period { text }
      spread { quantity { value } }
      rule { label }
      statements { quantity { value unit { symbol } } source { shortTitle } edition }
    }
  }
}
`;
    case 'ledger':
      return `${remark}query WhichSide {
  ledger(scheme: "imf-advanced-2024", chinaApart: true, lang: ${lang}) {
    scheme { label }
    rows {
      title
      measure
      period
      state
      bands { band count share { quantity { value status } } }
    }
    sources { source { shortTitle } edition statements }
    caveats
  }
}
`;
    case 'series':
      return `${remark}query ChinaRefinesCopper {
  series(subject: "economy:CHN", predicate: "refines", object: "material:copper", from: 2015, lang: ${lang}) {
    points {
      period { text }
      figure { quantity { value unit { symbol } status } rule { label } }
      others { quantity { value unit { symbol } } source { shortTitle } edition }
    }
  }
}
`;
    case 'sources':
      return `${remark}query EverySource {
  sources(first: 20, lang: ${lang}) {
    nodes {
      id
      shortTitle
      publisher
      interest
      licence { label url attribution shareAlike nonCommercial }
      editions { id published statementCount }
      defects
    }
  }
}
`;
  }
}
