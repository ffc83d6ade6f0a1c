"""Let one reader find copies in a folder of texts, and answer on standard output. Run by benchmarks/passages.py.

    python copies_worker.py READER FOLDER MODE

READER is a module beside this one, with `find(folder, mode)`, which gives pairs of places: text, start, end of both. The
answer is the seconds of processor time it took, the most memory of the process in MB, and the pairs. A reader whose package
is not installed ends with status 3.
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
    pairs = reader.find(Path(sys.argv[2]), sys.argv[3])
    seconds = time.process_time() - start
    peak = _peak()
    json.dump({"seconds": seconds, "peak": peak, "pairs": pairs}, sys.stdout)
    return 0


def _peak() -> float:
    """Give the most memory of this process in MB; the counter of `getrusage` starts with what its parent had."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) / 1e3 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    sys.exit(main())
