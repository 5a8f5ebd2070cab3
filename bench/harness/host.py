"""What the desk costs its host: start, idle time, memory; and how it is over a slow line."""
import random
import re
import time

from . import desk, usage
from .link import Line, run, wait_for
from .session import Session, now
from .table import milli, p50, p99


def startup(place, table, runs):
    desks, vims, usual, echoes = [], [], [], []
    operator = place.new_operator()
    for _ in range(runs):
        desks.append(_start(place.start(operator), desk.is_full))
        echoes.append(_start(_echo(place), lambda screen: screen.line(0) == "READY"))
        if place.vim_program:
            vims.append(_start(place.start_vim(*desk.BARE_VIM), desk.is_vim_ready))
            usual.append(_start(place.start_vim(), desk.is_vim_ready))
    mine = p50(desks)
    table.add("exec → first full screen, 1,000,000 clients", "≤ 15 ms",
              f"{milli(mine)} (least {milli(min(desks))}; echo {milli(p50(echoes))})",
              mine <= 0.015)
    if vims:
        table.add("exec → first full screen, against vim", f"≤ vim: {milli(p50(usual))}",
                  milli(mine), mine <= p50(usual))
        table.add("exec → first full screen, against bare vim",
                  f"≤ vim -u NONE: {milli(p50(vims))}",
                  milli(mine), mine <= p50(vims))
    else:
        table.add("exec → first full screen, against vim", "≤ vim", "vim is not installed")


def _echo(place):
    return Session([place.echo_program], place.environment())


def _start(session, is_ready):
    with session:
        while not is_ready(session.screen):
            session.read(1)
        seconds = now() - session.started
        session.settle(0.05)
        return seconds


"""What the desk itself has written when it opened, or took a call up, is looked after so long."""
_SETTLING = 8


def idle(place, table, seconds):
    """Each desk alone: what another one keeps in the store is looked after by all of them."""
    with place.free_desk() as session:
        time.sleep(_SETTLING)
        _away_from_the_minute(seconds)
        wakes, cpu, size = _cost(session, seconds)
    table.add(f"idle {seconds} s, nothing changing", "0 wake-ups, 0 bytes",
              f"{wakes} wake-ups, {cpu:.1f} ms CPU, {size} bytes", wakes == 0 and size == 0)
    with place.free_desk() as session:
        desk.open_order(session)
        time.sleep(_SETTLING)
        _report_ticking(table, "a call in hand", seconds, *_cost(session, seconds))
    options = ["--phone", "simulated", "--pace", "10", "--seed", "5"]
    with place.start(options=options) as callers:
        callers.expect(lambda screen: _waiting(screen) >= 2, 60)
        before = _waiting(callers.screen)
        cost = _cost(callers, seconds)
        what = f"{before} callers wait, then {_waiting(callers.screen)}"
        _report_ticking(table, what, seconds, *cost)


def _waiting(screen):
    """Rows of the queue that begin with a running time."""
    return len(re.findall(r"(?m)^[▸ ] [ !]\d\d:\d\d", screen.text()))


def _report_ticking(table, what, seconds, wakes, cpu, size):
    share = seconds / 10
    table.add(f"idle {seconds} s, ticking: {what}",
              f"≤ {11 * share:.0f} wake-ups, {3 * share:.1f} ms, {1024 * share:.0f} B",
              f"{wakes} wake-ups, {cpu:.1f} ms CPU, {size} bytes",
              wakes <= 11 * share and cpu <= 3 * share and size <= 1024 * share)


def _away_from_the_minute(seconds):
    """The clock shows minutes: a whole one must not fall into the time that is measured."""
    second = time.time() % 60
    if second + seconds + 1 > 60:
        time.sleep(60 - second + 0.3)


def _cost(session, seconds):
    session.settle(0.3)
    wakes, cpu = usage.wakeups(session.pid), usage.cpu_milliseconds(session.pid)
    size, end = session.bytes, now() + seconds
    while now() < end:
        session.read(end - now())
    return (usage.wakeups(session.pid) - wakes, usage.cpu_milliseconds(session.pid) - cpu,
            session.bytes - size)


def slow_lines(place, table, keys):
    """The round trip of a town, and of a country."""
    for round_trip, repaint in [(0.080, 0.3), (0.150, 0.4)]:
        slow_line(place, table, keys, round_trip, repaint)


def slow_line(place, table, keys, round_trip, repaint):
    """A key each 150 ms or so, to both programs at once, each over a line of its own."""
    sessions = {"echo": place.echo("raw"), "desk": place.free_desk()}
    desk.open_order(sessions["desk"])
    desk.open_remark(sessions["desk"])
    lines = {name: Line(session, round_trip) for name, session in sessions.items()}
    begun = {name: session.bytes for name, session in sessions.items()}
    waits = {name: [] for name in lines}
    dice = random.Random(1)
    for number in range(keys):
        letter = b"qwzyvxpuk"[number % 9:number % 9 + 1]
        typed = now()
        due = typed + dice.uniform(0.12, 0.2)
        missing = {line: name for name, line in lines.items()}
        for line in lines.values():
            line.type(letter)
        for line, moment, data in run(list(lines.values()), due):
            if line in missing and letter in data:
                waits[missing.pop(line)].append(moment - typed)
        for line in list(missing):
            waits[missing.pop(line)].append(wait_for(line, letter) + now() - typed)
        if number % 30 == 29:
            lines["desk"].type(desk.CLEAR)
            for _ in run(list(lines.values()), now() + 0.5):
                pass
    raw, mine = waits["echo"], waits["desk"]
    what = f"SSH {round_trip * 1000:.0f} ms, 64 kbit/s"
    size = (sessions["desk"].bytes - begun["desk"]) / keys
    table.add(f"{what}: key, p50", f"≤ raw echo + 2 ms: {milli(p50(raw) + 0.002)}",
              f"{milli(p50(mine))}, {size:.0f} bytes with clocks", p50(mine) <= p50(raw) + 0.002)
    table.add(f"{what}: key, p99", f"≤ 1.1 × raw echo: {milli(1.1 * p99(raw))}",
              milli(p99(mine)), p99(mine) <= 1.1 * p99(raw))
    seconds, size = _repaint(lines["desk"])
    table.add(f"{what}: repaint of an order", f"≤ {milli(repaint)}",
              f"{milli(seconds)}, {size} bytes", seconds <= repaint)
    for session in sessions.values():
        session.close()


def _repaint(line):
    """Until the last packet; a tick, before or after, is far smaller."""
    line.type(desk.ESCAPE)
    for _ in run([line], now() + 0.8):
        pass
    begun = now()
    line.type(desk.REPAINT)
    size = 0
    for _, moment, data in run([line], begun + 2):
        size += len(data)
        if size > 500 and not line.back.packets:
            return moment - begun, size
    return now() - begun, size
