"""Key to effect, search as you type, bytes, lines of an order, keys at full speed."""
import os
import time

from . import desk
from .session import Stuck, now
from .table import micro, milli, p50, p99

_LETTERS = b"qwzyvxpuk"
_WORDS = [
    "korami", "lenzu", "rabako", "nikdro", "8412", "770", "рагра", "колдин", "yanshi",
    "вало", "tor gra", "vaspel", "79035", "зарбер", "mizura", "graba", "петшин", "zulen",
    "dromi", "суре",
]


def key_latency(place, table, blocks, keys):
    """Blocks of keys to each program in turn, so that all see the same machine."""
    programs = {"echo": place.echo(), "desk": place.free_desk()}
    desk.talk_to_stranger(programs["desk"])
    desk.open_remark(programs["desk"])
    if place.vim_program:
        programs["vim"] = place.vim()
    effects = {name: [] for name in programs}
    sizes = []
    for block in range(blocks):
        for name, session in programs.items():
            session.press(desk.CLEAR)
            session.time_key(b"q")
            for number in range(keys):
                letter = _LETTERS[number % 9:number % 9 + 1]
                effect, _, size, _ = session.time_key(letter, shown=letter)
                effects[name].append(effect)
                if name == "desk":
                    sizes.append(size)
    for session in programs.values():
        session.close()
    floor, floor99 = p50(effects["echo"]), p99(effects["echo"])
    mine, mine99 = p50(effects["desk"]), p99(effects["desk"])
    table.add("C ncurses echo: key → effect, p50 / p99", "", f"{micro(floor)} / {micro(floor99)}")
    table.add("key → effect, p50", f"≤ 1.25 × echo: {micro(1.25 * floor)}",
              f"{micro(mine)} ({mine / floor:.2f} ×)", mine <= 1.25 * floor)
    table.add("key → effect, p99", f"≤ 2 × echo: {micro(2 * floor99)}",
              f"{micro(mine99)} ({mine99 / floor99:.2f} ×)", mine99 <= 2 * floor99)
    if "vim" in effects:
        vim = p50(effects["vim"])
        table.add("key → effect, p50, against vim", f"≤ vim: {micro(vim)}",
                  f"{micro(mine)} ({mine / vim:.2f} ×)", mine <= vim)
    else:
        table.add("key → effect, p50, against vim", "≤ vim", "vim is not installed")
    table.add("bytes: a character in a field", "≤ 10", f"{p50(sizes):.0f} (most {max(sizes)})",
              p50(sizes) <= 10)


def _words_at(session, words, timings, reads):
    for word in words:
        for character in word:
            _, last, _, count = session.time_key(character.encode(), quiet=0.006)
            timings.append(last)
            reads.append(count)
        session.press(desk.CLEAR, quiet=0.01)


def search_latency(place, table, rounds):
    echo, clients, goods = place.echo(), place.free_desk(), place.free_desk()
    desk.talk_to_stranger(clients)
    desk.open_order(goods)
    floor = []
    timings, reads = {"clients": [], "goods": []}, []
    for number in range(rounds):
        words = _WORDS[number % 2::2]
        _words_at(clients, words, timings["clients"], reads)
        _words_at(goods, words, timings["goods"], reads)
        for index in range(40):
            floor.append(echo.time_key(_LETTERS[index % 9:index % 9 + 1])[1])
    for session in (echo, clients, goods):
        session.close()
    echo50 = p50(floor)
    for name, seconds in timings.items():
        table.add(f"search {name} as you type, all painted, p50",
                  f"≤ 1.5 × echo: {micro(1.5 * echo50)}",
                  f"{micro(p50(seconds))} ({p50(seconds) / echo50:.2f} ×)",
                  p50(seconds) <= 1.5 * echo50)
        table.add(f"search {name} as you type, all painted, p99", "≤ 5 ms", milli(p99(seconds)),
                  p99(seconds) <= 0.005)
    once = sum(count == 1 for count in reads) / len(reads)
    table.add("search: one write a key", "100 %", f"{once:.1%} of {len(reads)} keys", once == 1)


def card_latency(place, table, calls):
    seconds = []
    with place.free_desk() as session:
        for _ in range(calls):
            desk.talk_to_stranger(session)
            session.press(desk.BUYER.lower().encode(), desk.BUYER)
            seconds.append(session.time_key(desk.ENTER, quiet=0.02)[1])
            session.expect("Still to agree")
            desk.hang_up(session)
    table.add("Enter on a client → card and order painted", "≤ 5 ms",
              f"p50 {milli(p50(seconds))}, most {milli(max(seconds))}", p50(seconds) <= 0.005)


def bytes_on_the_wire(place, table, moves):
    marker, repaints = [], {}
    with place.free_desk() as session:
        repaints["free"] = session.time_key(desk.REPAINT)[2]
        desk.talk_to_stranger(session)
        session.press(b"korami", quiet=0.1)
        for number in range(moves):
            marker.append(session.time_key(desk.DOWN if number % 6 < 3 else desk.UP)[2])
        repaints["search"] = session.time_key(desk.REPAINT)[2]
        session.press(desk.CLEAR + desk.BUYER.lower().encode(), desk.BUYER)
        session.press(desk.ENTER, "Still to agree", quiet=0.1)
        for number in range(6):
            desk.add_line(session, number)
        repaints["order"] = session.time_key(desk.REPAINT)[2]
    table.add("bytes: moving the marker in a list", "≤ 40",
              f"{p50(marker):.0f} (most {max(marker)})", p50(marker) <= 40)
    for name, size in repaints.items():
        table.add(f"bytes: repaint of 80×24, {name}", "≤ 1600", str(size), size <= 1600)


def full_speed(place, table, plain, searched):
    _plain_speed(place, table, plain)
    _search_speed(place, table, searched)


def _flood(session, keys, sign, limit=60):
    """Types as fast as the program takes keys; seconds until the sign is on the screen."""
    begun = now()
    while keys:
        try:
            keys = keys[os.write(session.terminal, keys[:4096]):]
        except BlockingIOError:
            session.read(0.002)
    while sign not in session.screen.text():
        session.read(0.05)
        if now() > begun + limit:
            raise Stuck(f"{sign!r} did not come:\n" + session.screen.text())
    return now() - begun


def _plain_speed(place, table, count):
    row = b"q" * 39 + desk.CLEAR
    keys = row * (count // len(row))
    with place.free_desk() as session:
        desk.talk_to_stranger(session)
        desk.open_remark(session)
        before = _typed(place, session)
        seconds = _flood(session, keys + b"zyx", "zyx")
        session.settle(0.2)
        time.sleep(0.3)
        lost = len(keys) + 3 - (_typed(place, session) - before)
    speed = len(keys) / seconds
    table.add("keys at full speed, plain", "≥ 50,000/s, none lost",
              f"{speed:,.0f}/s, {lost} lost", speed >= 50_000 and lost == 0)


def _search_speed(place, table, count):
    words = "".join(word + "\x15" for word in ["korami", "lenzura", "nikdro"]).encode()
    keys = words * (count // len(words))
    with place.free_desk() as session:
        desk.talk_to_stranger(session)
        before = _typed(place, session)
        end = desk.BUYER.lower().encode()
        seconds = _flood(session, keys + end + desk.ENTER, "Still to agree")
        session.settle(0.2)
        time.sleep(0.3)
        lost = len(keys) + len(end) + 1 - (_typed(place, session) - before)
        right = desk.BUYER in session.screen.text()
    speed = len(keys) / seconds
    table.add("keys at full speed, a search each", "≥ 10,000/s, none lost",
              f"{speed:,.0f}/s, {lost} lost" + ("" if right else ", another client"),
              speed >= 10_000 and lost == 0 and right)


def _typed(place, session):
    """Keys in the journal, which holds each."""
    return place.journal(session.operator).count(b'"event":{"commanded"')


def long_order(place, table, lines):
    """A line added to an empty order against one added to a long one, on the terminal."""
    first, last = [], []
    with place.free_desk() as session:
        desk.open_order(session)
        for number in range(lines):
            session.press(b"g%06d*2" % (desk.FIRST_GOOD + number), quiet=0.004)
            timed = first if 1 <= number <= 10 else last if number >= lines - 10 else None
            seconds = session.time_key(desk.ENTER, quiet=0.01)[1]
            if timed is not None:
                timed.append(seconds)
        session.expect(f"{lines} lines")
    ratio = p50(last) / p50(first)
    table.add(f"order line {lines} against line 1, on the terminal", "≤ 1.2 ×",
              f"{ratio:.2f} × ({micro(p50(last))} to {micro(p50(first))})", ratio <= 1.2)
