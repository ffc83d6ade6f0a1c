"""Let one reader read texts given on standard input, and answer on standard output. Run by benchmarks/figures.py.

    python worker.py READER < '{"texts": [["A text.", "en", null], ...], "runs": 0}'

With no runs the answer is what was read in each text; with runs it is the seconds that each run over all texts took.
READER is a module beside this one, with `read(text, language, date)` and `plain(text, language)`, which is the bare call.
A reader whose package is not installed ends with status 3.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import warnings


def main() -> int:
    warnings.simplefilter("ignore")
    try:
        reader = importlib.import_module(sys.argv[1])
    except ImportError as error:
        sys.stderr.write(str(error))
        return 3
    order = json.load(sys.stdin)
    if not order["runs"]:
        json.dump([reader.read(*text) for text in order["texts"]], sys.stdout)
        return 0
    for text, language, _date in order["texts"][:2]:
        reader.plain(text[:500], language)  # tables are loaded and patterns compiled at the first call
    seconds = []
    for _ in range(order["runs"]):
        start = time.perf_counter()
        for text, language, _date in order["texts"]:
            reader.plain(text, language)
        seconds.append(time.perf_counter() - start)
    json.dump(seconds, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
