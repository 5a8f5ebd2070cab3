"""A slow line between the operator and a program: delay and byte rate, both ways."""
import collections
import os
import select

from .session import Stuck, now


class Lane:
    """One direction. Each packet carries the headers of SSH, TCP and IP beside its bytes."""
    HEADERS = 100
    PAYLOAD = 1300

    def __init__(self, delay, bytes_a_second):
        self.delay, self.rate = delay, bytes_a_second
        self.free_at = 0.0
        self.packets = collections.deque()

    def send(self, data, at):
        for start in range(0, len(data), self.PAYLOAD):
            part = data[start:start + self.PAYLOAD]
            begun = max(at, self.free_at)
            self.free_at = begun + (len(part) + self.HEADERS) / self.rate
            self.packets.append((self.free_at + self.delay, part))

    def arrived(self, at):
        while self.packets and self.packets[0][0] <= at:
            yield self.packets.popleft()


class Line:
    """The line of one session."""

    def __init__(self, session, round_trip=0.080, bits_a_second=64_000):
        self.session = session
        rate = bits_a_second / 8
        self.there, self.back = Lane(round_trip / 2, rate), Lane(round_trip / 2, rate)

    def type(self, keys):
        self.there.send(keys, now())

    def carry(self):
        """Moves what is due. Returns (moment, bytes) that reached the operator."""
        for _, keys in self.there.arrived(now()):
            os.write(self.session.terminal, keys)
        data = self.session.read(0)
        while data:
            self.back.send(data, now())
            data = self.session.read(0)
        return list(self.back.arrived(now()))

    def next_moment(self):
        moments = [lane.packets[0][0] for lane in (self.there, self.back) if lane.packets]
        return min(moments, default=None)

    def idle(self):
        return not self.there.packets and not self.back.packets


def run(lines, until):
    """Carries on all lines; yields (line, moment, bytes) as things arrive, until the moment."""
    poll = select.poll()
    for line in lines:
        poll.register(line.session.terminal, select.POLLIN)
    while now() < until:
        for line in lines:
            for moment, data in line.carry():
                yield line, moment, data
        due = min([until] + [m for m in (line.next_moment() for line in lines) if m])
        wait = due - now()
        if wait > 0.0005:
            poll.poll(int(wait * 1000))


def wait_for(line, wanted, limit=5):
    """Seconds until the bytes are at the operator's."""
    begun, seen = now(), b""
    for _, moment, data in run([line], begun + limit):
        seen += data
        if wanted in seen:
            return moment - begun
    raise Stuck(f"{wanted!r} did not come over the line")
