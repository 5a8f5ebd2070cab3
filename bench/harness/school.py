"""A trainee at an exercise, alone and with a trainer who looks on: what looking on costs."""
import os

from . import desk, usage
from .session import Session
from .table import micro, p50

_LETTERS = b"qwzyvxpuk"
_BLOCK = 30


def school(place, table, rounds, keys):
    """Rounds with nobody and with a trainer in turn, so that both see the same machine."""
    folder = os.path.join(place.folder, "class")
    shared = ["--class", folder, "--language", "en"]
    environment = place.environment("trainee")
    trainee = Session(
        [place.desk, "school", "first-order", "--trainee", "ann", *shared], environment)
    trainee.expect("1 waiting")
    trainee.press(desk.F2, "ON A CALL", quiet=0.2)
    desk.open_remark(trainee)
    alone, watched = ([], []), ([], [])
    for _ in range(rounds):
        _type(trainee, keys, alone)
        trainer = Session([place.desk, "school", "watch", "ann", *shared], environment)
        trainer.expect("ann ·")
        trainer.settle(0.3)
        _type(trainee, keys, watched)
        trainer.settle(0.3)
        trainer.close()
    trainee.close()
    times, spent = ([part[side] for part in (alone, watched)] for side in (0, 1))
    key, watched_key = (p50(found) for found in times)
    cost, watched_cost = (1000 * sum(found) / (rounds * keys) for found in spent)
    table.add("school: a trainee's key, nobody looking on, p50; CPU a key", "",
              f"{micro(key)}; {cost:.0f} µs")
    table.add("school: the same, a trainer looking on", "≤ 1.1 × alone",
              f"{micro(watched_key)} ({watched_key / key:.2f} ×); {watched_cost:.0f} µs "
              f"({watched_cost / cost:.2f} ×)",
              watched_key <= 1.1 * key and watched_cost <= 1.1 * cost)


def _type(trainee, keys, found):
    """Into a remark: the times of the keys, and the milliseconds that they cost together."""
    times, spent = found
    before = usage.cpu_milliseconds(trainee.pid)
    for number in range(keys):
        if number % _BLOCK == 0:
            trainee.press(desk.CLEAR)
        letter = _LETTERS[number % 9:number % 9 + 1]
        times.append(trainee.time_key(letter, shown=letter)[0])
    spent.append(usage.cpu_milliseconds(trainee.pid) - before)
