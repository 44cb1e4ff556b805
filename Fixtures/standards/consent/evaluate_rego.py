#!/usr/bin/env python3
"""evaluate_rego.py RULES.rego INPUT.json PACKAGE - prints the sets of a Rego package for an input, one line a rule.

Uses rego-cpp (the regopy package), an implementation of the Rego language of Open Policy Agent.
"""
import json
import sys

import regopy


def main(rules, data, package):
    interpreter = regopy.Interpreter()
    with open(rules, encoding="utf-8") as file:
        interpreter.add_module("rules", file.read())
    with open(data, encoding="utf-8") as file:
        interpreter.set_input(json.load(file))
    output = json.loads(str(interpreter.query(f"data.{package}")))
    for name, members in sorted(output["expressions"][0].items()):
        print(f"{name}: {' '.join(sorted(members))}")


if __name__ == "__main__":
    main(*sys.argv[1:])
