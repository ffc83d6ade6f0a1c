"""How fast converted reports are laid out, and in how much memory.

    python benchmarks/layout.py [--megabytes 10]

The text is invented: pages with running heads, notes, captions, boxes, tables and interrupted paragraphs, English and Chinese.
Prints megabytes of UTF-8 a second, as a ratio to Python's own `str.split` over the same text too, and the peak of memory.
"""

from __future__ import annotations

import argparse
import random
import resource
import time

from civcheck.sources.layout import lay_out

WORDS = "harbour quay crane berth cargo vessel dredging tide pilot warehouse container rail channel authority survey depth".split()  # noqa: SIM905
HAN = "港口码头泊位吞吐量集装箱航道疏浚铁路船舶引航员水深调查报告年度统计数据显示增长下降"


def sentence(source: random.Random) -> str:
    words = source.choices(WORDS, k=source.randrange(8, 25))
    return " ".join(words).capitalize() + f" of {source.randrange(3, 9999):,} in {source.randrange(1990, 2026)}."


def page(source: random.Random, number: int) -> str:
    head = "## Annual Survey of the Northern Harbours and Waterways"
    paragraphs = [" ".join(sentence(source) for _ in range(source.randrange(3, 8))) + "<sup>①</sup> " + sentence(source) for _ in range(3)]
    chinese = "".join(source.choices(HAN, k=60)) + "。" + "".join(source.choices(HAN, k=40)) + "，2024年达到1.2亿。"
    cut = paragraphs[2].split(" ")
    parts = [
        f"### {number}. {' '.join(source.choices(WORDS, k=4))}" if number % 3 == 0 else "",
        *paragraphs[:2],
        chinese,
        " ".join(cut[: len(cut) // 2]),
        "---",
        f"<sup>①</sup> {sentence(source)}",
        head,
        " ".join(cut[len(cut) // 2 :]),
        f"{sentence(source)[:-1]}\n(Photo Source: Harbour Archive)",
        "\n".join(f"{source.choice(WORDS)}\t{source.randrange(1000)}\t{source.randrange(1000)}" for _ in range(4)),
    ]
    return "\n\n".join(filter(None, parts))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=float, default=10)
    options = parser.parse_args()
    source = random.Random(11)  # noqa: S311  no secret, only the same text every time
    size = int(options.megabytes * 1e6)
    pages: list[str] = []
    written = 0
    while written < size:
        pages.append(page(source, len(pages)))
        written += len(pages[-1].encode())
    text = "\n\n".join(pages)
    del pages
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    text.split()
    peer = time.perf_counter() - start
    start = time.perf_counter()
    layout = lay_out(text)
    took = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{written / 1e6:.1f} MB, {len(layout.blocks):,} blocks, {len(layout.sentences):,} sentences, {len(layout.notes):,} notes")
    print(f"laid out at          {written / took / 1e6:8.2f} MB/s   (target 5)")
    print(f"time / str.split     {took / peer:8.1f}")
    print(f"memory over the text {(peak - before) / 1e3 / (written / 1e6):8.1f} times its size, peak {peak / 1e6:.2f} GB   (target 10)")


if __name__ == "__main__":
    main()
