"""Many desks on one host: memory and rest of each, and keys at one of them, on a file and a server."""
import os
import subprocess
import tempfile
import time

from . import desk, usage
from .crowd import Server
from .session import Session, now
from .table import micro, p50, p99

_LETTERS = b"qwzyvxpuk"
_SETTLING = 8
"""Of the sample company: a retail client with room for an order."""
_SAMPLE_BUYER = b"84950043275"


def team(place, table, desks, seconds, keys):
    _on(place, table, "a file", desks, seconds, keys, desk.BUYER_PHONE)
    server = Server()
    if server.programs is None:
        table.add(f"{desks} desks, PostgreSQL", "", "not installed")
        return
    with server, tempfile.TemporaryDirectory(dir=place.folder, prefix="team-") as folder:
        there = desk.Place(place.desk, place.echo_program, None, server.url("team"), folder)
        _make_company(there, server, desks)
        _on(there, table, "PostgreSQL", desks, seconds, keys, _SAMPLE_BUYER)


def _make_company(place, server, desks):
    """The sample company with an operator for each desk."""
    server.create("team")
    command = [place.desk, "demo", "--seed", "7", "--phone", "manual", "--language", "en"]
    with Session(command, place.environment("demo")) as sample:
        sample.expect("READY")
        sample.press(b"\x11")
        sample.write(desk.ENTER)
        sample.wait()
    file = os.path.join(place.folder, "demo", "telefonist", "demo.sqlite")
    subprocess.run([place.desk, "store", "copy", file, place.store], check=True,
                   stdout=subprocess.DEVNULL, env=place.environment("demo"))
    server.say("team", f"""
        INSERT INTO staff (code, name, department, role, extension, presence, place)
        SELECT 'D' || lpad(i::text, 3, '0'), 'Desk ' || i,
          (SELECT department FROM staff WHERE role = 'operatorAtDesk' LIMIT 1), 'operatorAtDesk',
          '', 'present', 1000 + i
        FROM generate_series(1, {2 * desks}) i""")


def _on(place, table, where, desks, seconds, keys, buyer):
    sessions = [place.start(options=["--phone", "manual"]) for _ in range(desks)]
    for session in sessions:
        session.expect(desk.is_full, 120)
    _rest(sessions, _SETTLING)
    what = f"{desks} desks, {where}"
    _idle(table, what, sessions, seconds)
    _keys(place, table, what, sessions, keys, buyer)
    for session in sessions[1:]:
        _open_order(session, buyer)
    found = [usage.memory_megabytes(session.pid) for session in sessions]
    pss, rss = (sum(pair[side] for pair in found) / desks for side in (0, 1))
    table.add(f"{what}: memory each, an order each", "≤ 12 MB PSS",
              f"{pss:.1f} MB PSS ({rss:.1f} resident)", pss <= 12)
    for session in sessions:
        session.close()


def _open_order(session, buyer):
    session.press(desk.F2, "A call came in")
    session.press(buyer + desk.ENTER, "Still to agree", quiet=0.1)


def _rest(sessions, seconds):
    """Nobody types: what the desks write is read all the same."""
    end = now() + seconds
    while now() < end:
        for session in sessions:
            session.read(0)
        time.sleep(0.1)


def _idle(table, what, sessions, seconds):
    before = [usage.cpu_milliseconds(session.pid) for session in sessions]
    _rest(sessions, seconds)
    spent = [usage.cpu_milliseconds(session.pid) - was for session, was in zip(sessions, before)]
    share, each = seconds / 10, sum(spent) / len(spent)
    table.add(f"{what}: CPU each, idle {seconds} s", f"≤ {3 * share:.0f} ms",
              f"{each:.1f} ms, all {sum(spent):.0f} ms", each <= 3 * share)


def _keys(place, table, what, sessions, keys, buyer):
    """At the first desk, a remark in hand, beside a bare echo in the same run."""
    one, echo = sessions[0], place.echo()
    _open_order(one, buyer)
    desk.open_remark(one)
    waits = {one: [], echo: []}
    for number in range(keys):
        letter = _LETTERS[number % 9:number % 9 + 1]
        for session, times in waits.items():
            if number % 30 == 0:
                session.press(desk.CLEAR)
                session.time_key(b"-")
            times.append(session.time_key(letter, shown=letter)[0])
    echo.close()
    floor, mine = waits[echo], waits[one]
    holds = p50(mine) <= 1.25 * p50(floor) and p99(mine) <= 2 * p99(floor)
    table.add(f"{what}: key at one, p50 / p99",
              f"≤ 1.25 / 2 × echo: {micro(1.25 * p50(floor))} / {micro(2 * p99(floor))}",
              f"{micro(p50(mine))} / {micro(p99(mine))}", holds)
