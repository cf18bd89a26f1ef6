/** Queries to begin with; each runs as it stands. */

export const exampleIds = ['trace', 'statements', 'disagreements', 'ledger', 'series', 'sources'] as const;
export type ExampleId = (typeof exampleIds)[number];

/** @param lang EN, FR or ES: the language in which names come back */
export function exampleQuery(id: ExampleId, lang: string): string {
  switch (id) {
    case 'trace':
      return `# Each stage with its tracks; every share is a Figure with the statements it stands on.
query WhereFrom {
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
      return `# One kind of fact: who says what, where it stands, how it was read.
query CobaltOfCongo {
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
      return `# Ranges that do not touch, widest spread first, and the rule that chose.
query CobaltDisagreements {
  disagreements(material: "material:cobalt", first: 10, lang: ${lang}) {
    totalCount
    nodes {
      subject { name }
      predicate { label }
      period { text }
      spread
      rule { label }
      statements { quantity { value unit { symbol } } source { shortTitle } edition }
    }
  }
}
`;
    case 'ledger':
      return `# The scheme is a choice: try oecd-2025 or g77-complement-2025.
query WhichSide {
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
      return `# For each year the figure that the rule chose, the others beside it.
query ChinaRefinesCopper {
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
      return `query EverySource {
  sources(lang: ${lang}) {
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
