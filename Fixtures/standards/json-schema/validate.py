#!/usr/bin/env python3
"""validate.py SCHEMA FILE... - checks files against a JSON Schema 2020-12 with the jsonschema package.

Prints one line a fault; the exit status is 0 when every file fits, else 1.
"""
import json
import sys

import jsonschema


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            instance = json.load(file)
        for fault in checker.iter_errors(instance):
            place = "".join("/" + str(step) for step in fault.absolute_path)
            print(f"{path}: {place}: {fault.message[:200]}")
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
