"""A program in a pseudo-terminal: started, typed at, timed, and always stopped."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from .screen import Screen

now = time.perf_counter

_open = []


class Stuck(Exception):
    """The program did not show in time what it should."""


class Session:
    def __init__(self, command, environment, columns=80, rows=24):
        self.screen = Screen(columns, rows)
        self.bytes = 0
        stamp_reader, stamp_writer = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            self._become(command, environment, columns, rows, stamp_writer)
        os.close(stamp_writer)
        _open.append(self)
        self.started = struct.unpack("d", os.read(stamp_reader, 8))[0]
        os.close(stamp_reader)
        os.set_blocking(self.terminal, False)
        self._poll = select.poll()
        self._poll.register(self.terminal, select.POLLIN)

    @staticmethod
    def _become(command, environment, columns, rows, stamp):
        """In the child: the moment just before exec goes through a pipe that exec closes."""
        try:
            size = struct.pack("HHHH", rows, columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.write(stamp, struct.pack("d", now()))
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)

    def write(self, keys):
        while keys:
            try:
                keys = keys[os.write(self.terminal, keys):]
            except BlockingIOError:
                self.read(0.001)

    def read(self, seconds):
        """What comes within so many seconds; empty when nothing does."""
        if not self._poll.poll(max(0, seconds) * 1000):
            return b""
        try:
            data = os.read(self.terminal, 1 << 16)
        except BlockingIOError:
            return b""
        except OSError:
            raise Stuck("the program ended:\n" + self.screen.text()) from None
        self.bytes += len(data)
        self.screen.feed(data)
        return data

    def settle(self, quiet=0.02, limit=10):
        """Reads until nothing comes for a while."""
        end = now() + limit
        while self.read(quiet):
            if now() > end:
                raise Stuck("the program does not stop writing")

    def expect(self, wanted, limit=20):
        """Reads until the text, or a condition of the screen, is there."""
        test = wanted if callable(wanted) else lambda screen: wanted in screen.text()
        end = now() + limit
        while not test(self.screen):
            self.read(0.05)
            if now() > end:
                raise Stuck(f"{wanted!r} did not come:\n" + self.screen.text())

    def press(self, keys, wanted=None, quiet=0.03):
        self.write(keys)
        if wanted is not None:
            self.expect(wanted)
        self.settle(quiet)

    def time_key(self, keys, shown=None, quiet=0.008, limit=3):
        """Types, and returns (seconds to the effect, seconds to the last byte, bytes, reads). The
        effect is the read that holds `shown`, else the last one."""
        chunks = []
        begun = now()
        os.write(self.terminal, keys)
        wait = limit
        while self._poll.poll(wait * 1000):
            try:
                data = os.read(self.terminal, 1 << 16)
            except OSError:
                raise Stuck("the program ended:\n" + self.screen.text()) from None
            chunks.append((now() - begun, data))
            wait = quiet
        for _, data in chunks:
            self.screen.feed(data)
        size = sum(len(data) for _, data in chunks)
        self.bytes += size
        if not chunks:
            raise Stuck(f"nothing came of {keys!r}:\n" + self.screen.text())
        last = chunks[-1][0]
        effect = next((at for at, data in chunks if shown and shown in data), last)
        return effect, last, size, len(chunks)

    def wait(self, limit=10):
        """Until the program has ended by itself."""
        end = now() + limit
        while not os.waitpid(self.pid, os.WNOHANG)[0]:
            try:
                self.read(0.05)
            except Stuck:
                time.sleep(0.01)
            if now() > end:
                raise Stuck("the program does not end:\n" + self.screen.text())
        _open.remove(self)
        os.close(self.terminal)

    def close(self):
        if self not in _open:
            return
        _open.remove(self)
        os.close(self.terminal)
        for name in (signal.SIGHUP, signal.SIGKILL):
            os.kill(self.pid, name)
            end = now() + 3
            while now() < end:
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    return
                time.sleep(0.002)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def close_all():
    for session in list(_open):
        session.close()
