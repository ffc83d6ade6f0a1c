"""Let one reader find copies in a folder of texts, and answer on standard output. Run by benchmarks/passages.py.

    python copies_worker.py READER FOLDER exact|near

READER is a module beside this one, with `find(folder, near)`, which gives pairs of places: text, start, end of both. The
answer is the seconds of processor time it took, the most memory of the process in MB, and the pairs. A reader whose package is not installed
ends with status 3.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from pathlib import Path


def main() -> int:
    try:
        reader = importlib.import_module(sys.argv[1])
    except ImportError as error:
        sys.stderr.write(str(error))
        return 3
    start = time.process_time()
    pairs = reader.find(Path(sys.argv[2]), sys.argv[3] == "near")
    seconds = time.process_time() - start
    # Linux counts in KB, macOS in bytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e3 if sys.platform == "linux" else 1e6)
    json.dump({"seconds": seconds, "peak": peak, "pairs": pairs}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
