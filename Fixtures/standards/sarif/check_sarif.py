#!/usr/bin/env python3
"""check_sarif.py LOG: the OASIS schema, and that every region is the snippet it shows."""
import json
import os
import sys
import jsonschema

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "sarif-schema-2.1.0.json"), encoding="utf-8") as f:
    schema = json.load(f)
with open(sys.argv[1], encoding="utf-8") as f:
    log = json.load(f)
jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
regions = 0
for run in log["runs"]:
    rules = [r["id"] for r in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        if rules[result["ruleIndex"]] != result["ruleId"]:
            sys.exit(f"rule {result['ruleIndex']} is not {result['ruleId']}")
        if result.get("kind", "fail") != "fail" and result["level"] != "none":
            sys.exit("only a failure has a level (SARIF 2.1.0 §3.27.10)")
        for place in result["locations"] + result.get("relatedLocations", []):
            place = place["physicalLocation"]
            artifact = run["artifacts"][place["artifactLocation"]["index"]]
            if artifact["location"]["uri"] != place["artifactLocation"]["uri"]:
                sys.exit("index and uri differ")
            if "region" not in place:
                continue
            region, text = place["region"], artifact["contents"]["text"]
            start = region["charOffset"]
            end = start + region["charLength"]
            if text[start:end] != region["snippet"]["text"]:
                sys.exit(f"region {start}..{end} is not its snippet")
            line = text[:start].count("\n") + 1
            column = start - (text.rfind("\n", 0, start) + 1) + 1
            if (line, column) != (region["startLine"], region["startColumn"]):
                sys.exit(f"region {start} starts at {line}:{column}")
            line = text[:end].count("\n") + 1
            column = end - (text.rfind("\n", 0, end) + 1) + 1
            if (line, column) != (region["endLine"], region["endColumn"]):
                sys.exit(f"region {end} ends at {line}:{column}")
            regions += 1
print(f"ok: {regions} regions")
