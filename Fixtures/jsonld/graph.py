#!/usr/bin/env python3
"""graph.py subjects FILE...      loads exports into one graph; prints the subjects that two of them share
graph.py query QUERY.rq FILE...   runs a query over all of them; prints one row a line, tab-separated, sorted

Offline: the exports carry their context."""
import sys
import rdflib

def load(path):
    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    return graph

def shorten(graph, term):
    if term is None:
        return "-"
    if isinstance(term, rdflib.URIRef):
        name = graph.namespace_manager.normalizeUri(term)
        return "#" + term.split("#", 1)[1] if term.startswith("urn:uuid:") and "#" in term else name
    return str(term).replace("\t", " ").replace("\n", " ")

def subjects(paths):
    owners, triples = {}, 0
    for path in paths:
        graph = load(path)
        triples += len(graph)
        for subject in set(graph.subjects()):
            if isinstance(subject, rdflib.URIRef):
                owners.setdefault(subject, []).append(path)
    shared = sorted(s for s, files in owners.items() if len(files) > 1)
    print(f"{len(paths)} files, {triples} triples, {len(shared)} shared subjects")
    print("\n".join(shared[:20]))
    return 1 if shared else 0

def query(text, paths):
    whole = rdflib.Graph()
    for path in paths:
        whole += load(path)
    for prefix, name in load(paths[0]).namespaces():
        whole.bind(prefix, name)
    rows = ["\t".join(shorten(whole, term) for term in row) for row in whole.query(open(text, encoding="utf-8").read())]
    print("\n".join(sorted(rows)))
    return 0

if __name__ == "__main__":
    if sys.argv[1:2] == ["subjects"]:
        sys.exit(subjects(sys.argv[2:]))
    sys.exit(query(sys.argv[2], sys.argv[3:]))
