#!/usr/bin/env python3
"""evaluate.py MANIFEST POLICY: prints the declarations of a manifest that break a Fides policy.

A rule is broken by a declaration whose categories, use and subjects it all matches; a key matches
its own descendants (user.contact matches user.contact.email). ANY: one of the declaration's keys is
under one of the rule's; ALL: all the rule's are met; NONE: no key is; OTHER: some key is under none.
"""
import sys
from fideslang.manifests import ingest_manifests
from fideslang.models import Policy
from fideslang.parse import load_manifests_into_taxonomy

manifest = load_manifests_into_taxonomy(ingest_manifests(sys.argv[1]))
policies = [Policy(**p) for p in ingest_manifests(sys.argv[2])["policy"]]


def under(key, parent):
    return key == parent or key.startswith(parent + ".")


def matches(rule, keys):
    hit = {k for k in keys for v in rule.values if under(k, v)}
    if rule.matches == "ANY":
        return bool(hit)
    if rule.matches == "ALL":
        return all(any(under(k, v) for k in keys) for v in rule.values)
    if rule.matches == "NONE":
        return not hit
    return bool(set(keys) - hit)


broken = 0
for system in manifest.system:
    for declaration in system.privacy_declarations:
        for policy in policies:
            for rule in policy.rules:
                if (matches(rule.data_categories, declaration.data_categories)
                        and matches(rule.data_uses, [declaration.data_use])
                        and matches(rule.data_subjects, declaration.data_subjects)):
                    print(f"{system.fides_key}/{declaration.name}: {rule.name}")
                    broken += 1
print(f"{broken} violations")
