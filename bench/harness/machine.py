"""The machine and the drawing, measured without a terminal by deskbench."""
import subprocess


def machine(deskbench, table):
    output = subprocess.run(
        [deskbench, "machine"], check=True, capture_output=True, text=True, timeout=90).stdout
    found = {name: float(value) for name, value in map(str.split, output.splitlines())}
    updates = found["machine.updates_per_second"]
    table.add("machine", "≥ 1,000,000 updates/s", f"{updates:,.0f}/s", updates >= 1_000_000)
    first, last = found["machine.line_1_us"], found["machine.line_500_us"]
    table.add("order line 500 against line 1, in the machine", "≤ 1.2 ×",
              f"{last / first:.2f} × ({last:.1f} to {first:.1f} µs)", last <= 1.2 * first)
    for size in ("80x24", "200x60"):
        table.add(f"drawing {size.replace('x', '×')} into cells; comparing all of it", "",
                  f"{found[f'draw.{size}_us']:.0f} µs; {found[f'compare.{size}_us']:.0f} µs")
