"""Opens a folder of an export as its users do, and prints what it finds as JSON.

Usage: read_export.py <folder of a licence group> <folder of the schemas>
"""

import json
import sys
from pathlib import Path

import networkx
import pandas
import rdflib
from lxml import etree

folder, schemas = Path(sys.argv[1]), Path(sys.argv[2])


def faults(file: str, schema: str) -> list[str]:
    """What a validating XML parser has to say of a file."""
    checker = etree.XMLSchema(etree.parse(schemas / schema))
    checker.validate(etree.parse(folder / file))
    return [str(entry) for entry in checker.error_log]


def network(graph: networkx.MultiDiGraph) -> dict:
    """Nodes, edges and the attributes of each, in an order of their own."""
    return {
        "kind": type(graph).__name__,
        "nodes": {node: data for node, data in sorted(graph.nodes(data=True))},
        "edges": sorted(
            ([source, target, data.get("predicate"), data.get("value")] for source, target, data in graph.edges(data=True)),
            key=str,
        ),
    }


def table(name: str) -> dict:
    """A table by both ways, with the types that pandas takes from Parquet."""
    columnar = pandas.read_parquet(folder / f"{name}.parquet")
    text = pandas.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)
    return {
        "columns": list(columnar.columns) == list(text.columns),
        "rows": [len(columnar), len(text)],
        "types": {column: str(kind) for column, kind in columnar.dtypes.items()},
    }


statements = pandas.read_parquet(folder / "statements.parquet")
linked = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
figures = linked.query(
    """
    PREFIX term: <urn:filon:term:>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX dct: <http://purl.org/dc/terms/>
    SELECT ?name ?value ?unit ?licence WHERE {
      ?statement a term:Statement ; term:predicate term:extracts ; term:subject ?subject ;
        term:value ?value ; term:unit ?unit ; term:source ?source .
      ?subject skos:prefLabel ?name . FILTER(lang(?name) = "en")
      ?source dct:license ?licence .
    }
    """
)
print(
    json.dumps(
        {
            "schemas": {
                "graph.graphml": faults("graph.graphml", "graphml-1.0.xsd"),
                "harms.graphml": faults("harms.graphml", "graphml-1.0.xsd"),
                "graph.gexf": faults("graph.gexf", "gexf-1.3.xsd"),
                "harms.gexf": faults("harms.gexf", "gexf-1.3.xsd"),
            },
            "graphml": network(networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)),
            "gexf": network(networkx.read_gexf(folder / "graph.gexf", version="1.3")),
            "tables": {path.stem: table(path.stem) for path in sorted(folder.glob("*.parquet"))},
            "mined": sorted(statements[statements.predicate == "extracts"].value.tolist()),
            "figures": sorted([str(row.name), float(row.value), str(row.unit), str(row.licence)] for row in figures),
            "datatype": sorted({str(row.value.datatype) for row in figures}),
        }
    )
)
