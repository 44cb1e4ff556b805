#!/usr/bin/env python3
"""check_all.py SCHEMA TEXT FILE... - check_consent.py over many profiles of one text, one line each."""
import sys

import check_consent

schema, text, *paths = sys.argv[1:]
for path in paths:
    faults = check_consent.main(schema, path, text)
    print(f"ok {path}" if not faults else f"refused {path}: {faults[0][:160]}")
