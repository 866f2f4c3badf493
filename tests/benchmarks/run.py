"""Measure every promise about speed and size: ``python tests/benchmarks/run.py``.

It needs what the tests need. Every figure stands beside a baseline that was measured
in turns with it, on the same machine and in the same minutes; ratios are what counts.
Name parts to measure them alone: ``run.py deciding tables plans``.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

from measuring import Bar

# Importing first, drawing last: the process grows, and a child counts its parent.
PARTS = ("importing", "deciding", "tables", "plans", "audits", "registers", "drawing")
HEAD = ("bar", "measured", "baseline", "ratio", "allowed", "ok", "baseline is")


def main(parts: Sequence[str]) -> int:
    """Measure some parts, print the table; give 1 where a promise is broken."""
    bars = [bar for part in parts for bar in import_module(part).bars()]
    rows = [HEAD, *(_row(bar) for bar in bars)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
    return 0 if all(bar.ok for bar in bars) else 1


def _row(bar: Bar) -> tuple[str, ...]:
    """Give a bar as the cells of a row."""
    allowed = "" if bar.allowed is None else f"{bar.allowed:g}"
    limit = ">= " if bar.at_least else "<= "
    return (
        bar.name,
        f"{bar.ours:,.3g} {bar.unit}"
        if bar.ours < 1000
        else f"{bar.ours:,.0f} {bar.unit}",
        f"{bar.theirs:,.3g} {bar.unit}"
        if bar.theirs < 1000
        else f"{bar.theirs:,.0f} {bar.unit}",
        f"{bar.ratio:.2f}",
        limit + allowed if allowed else "-",
        "-" if bar.allowed is None else "yes" if bar.ok else "NO",
        bar.note,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or PARTS))
