"""What was measured, beside what it may be."""
import statistics


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def p50(values):
    return statistics.median(values)


def p99(values):
    return percentile(values, 0.99)


def micro(seconds):
    return f"{seconds * 1e6:.0f} µs"


def milli(seconds):
    return f"{seconds * 1e3:.1f} ms"


class Table:
    """Prints each figure as soon as it is there."""
    FORMAT = "{:<44} {:<34} {:<34} {}"

    def __init__(self):
        self.over = 0
        self.rows = 0

    def begin(self):
        print(self.FORMAT.format("what", "budget", "measured", ""))
        print("-" * 120)

    def add(self, what, budget, measured, holds=None):
        """`holds`: None for a figure without a budget."""
        verdict = "" if holds is None else "PASS" if holds else "over"
        self.rows += holds is not None
        self.over += holds is False
        print(self.FORMAT.format(what, budget, measured, verdict).rstrip(), flush=True)

    def end(self):
        print("-" * 120)
        print(f"{self.rows - self.over} of {self.rows} budgets hold.")
