"""Many desks on one host: memory and rest of each, keys at one of them; on a file and a server."""
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
"""Keys to one program before the other has its turn, so that both see the same machine."""
_BLOCK = 30
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
    subprocess.run(
        [place.desk, "store", "copy", file, place.store], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=place.environment("demo"))
    server.say("team", f"""
        INSERT INTO staff (code, name, department, role, extension, presence, place)
        SELECT 'D' || lpad(i::text, 3, '0'), 'Desk ' || i,
          (SELECT department FROM staff WHERE role = 'operatorAtDesk' LIMIT 1), 'operatorAtDesk',
          '', 'present', 1000 + i
        FROM generate_series(1, {2 * desks}) i""")


def _on(place, table, where, desks, seconds, keys, buyer):
    one = _started(place)
    desk.talk_to_stranger(one)
    desk.open_remark(one)
    alone, _ = _key_times(place, one, keys)
    one.close()
    sessions = [_started(place) for _ in range(desks)]
    _rest(sessions, _SETTLING)
    what = f"{desks} desks, {where}"
    _idle(table, what, sessions, seconds)
    desk.talk_to_stranger(sessions[0])
    desk.open_remark(sessions[0])
    _keys(table, what, alone, *_key_times(place, sessions[0], keys))
    for session in sessions[1:]:
        _open_order(session, buyer)
    found = [usage.memory_megabytes(session.pid) for session in sessions]
    pss, rss = (sum(pair[side] for pair in found) / desks for side in (0, 1))
    table.add(f"{what}: memory each", "≤ 12 MB PSS, an order each",
              f"{pss:.1f} MB PSS ({rss:.1f} resident)", pss <= 12)
    for session in sessions:
        session.close()


def _started(place):
    session = place.start(options=["--phone", "manual"])
    session.expect(desk.is_full, 120)
    return session


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


def _key_times(place, session, keys):
    """In a remark, beside a bare echo: (the desk's, the echo's)."""
    echo = place.echo()
    waits = {session: [], echo: []}
    for _ in range(keys // _BLOCK):
        for program, times in waits.items():
            program.press(desk.CLEAR)
            program.time_key(b"-")
            for number in range(_BLOCK):
                letter = _LETTERS[number % 9:number % 9 + 1]
                times.append(program.time_key(letter, shown=letter)[0])
    echo.close()
    return waits[session], waits[echo]


def _keys(table, what, alone, mine, floor):
    holds = p50(mine) <= 1.25 * p50(floor) and p99(mine) <= 2 * p99(floor)
    table.add(f"{what}: key at one, p50 / p99",
              f"≤ 1.25 / 2 × echo: {micro(1.25 * p50(floor))} / {micro(2 * p99(floor))}",
              f"{micro(p50(mine))} / {micro(p99(mine))}", holds)
    table.add(f"{what}: the same with no other desk", "",
              f"{micro(p50(alone))} / {micro(p99(alone))}")
