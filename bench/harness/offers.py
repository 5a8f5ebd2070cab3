"""How good the offers are: each client's last order is held back, half of it is known, and of four
offers one or more may be among its other lines. Measured without a terminal by deskbench."""
import os
import subprocess

HALVES = {"first": "the half named first is known", "drawn": "a half drawn at random is known"}
WAYS = {"ours": "the desk's offers", "bought_most": "the four this client buys most",
        "most_sold": "the four most sold"}


def offers(deskbench, table, books):
    arguments = [deskbench, "offers"]
    if books and os.path.isdir(books):
        arguments.append(books)
    output = subprocess.run(
        arguments, check=True, capture_output=True, text=True, timeout=600).stdout
    found = {name: float(value) for name, value in map(str.split, output.splitlines())}
    for name, title in (("sample", "sample company"), ("books", "wholesale books")):
        for half, known in HALVES.items():
            key = f"offers.{name}.{half}"
            if f"{key}.orders" not in found:
                continue
            table.add(f"offers, {title}: {known}", "", f"{found[f'{key}.orders']:.0f} orders")
            others = [found[f"{key}.{way}.orders"] for way in ("bought_most", "most_sold")]
            for way, label in WAYS.items():
                orders, each = (found[f"{key}.{way}.{figure}"] for figure in ("orders", "offers"))
                is_ours = way == "ours" and half == "first"
                table.add(f"  {label}", "more than both lists below" if is_ours else "",
                          f"hit {orders:.1f} % of orders, {each:.1f} % of offers",
                          orders > max(others) if is_ours else None)
    if len(arguments) == 2:
        reason = f"no books at {books}" if books else "no books (--books FOLDER)"
        table.add("offers, wholesale books", "", f"not measured: {reason}")
