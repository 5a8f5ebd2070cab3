"""Ways into the desk that is measured: starting it, and reaching the screens of interest."""
import os

from .session import Session

F2, F3, F8, F9, F11 = b"\x1bOQ", b"\x1bOR", b"\x1b[19~", b"\x1b[20~", b"\x1b[23~"
ENTER, ESCAPE, CLEAR, DOWN, UP = b"\r", b"\x1b", b"\x15", b"\x1b[B", b"\x1b[A"
REPAINT = b"\x0c"

BUYER_PHONE = b"74950000001"
BUYER = "Quovexin"
"""The sample's own goods come first; the many are G000250 and on."""
FIRST_GOOD = 250


"""Vim without any configuration, at its fastest."""
BARE_VIM = ("-u", "NONE")


class Place:
    """Where the programs to be measured and their files are."""

    def __init__(self, desk, echo, vim, store, folder):
        self.desk, self.echo_program, self.vim_program = desk, echo, vim
        self.store, self.folder = store, folder
        self.operators = 0

    def environment(self, name="operator"):
        home = os.path.join(self.folder, name)
        os.makedirs(home, exist_ok=True)
        kept = {key: os.environ[key] for key in ("PATH", "TELEFONIST_PHONE_SECRET") if key in os.environ}
        return dict(
            kept, HOME=home, TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8",
            XDG_STATE_HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home)

    def new_operator(self):
        """Each desk has one of its own: an operator's call in hand would be offered again."""
        self.operators += 1
        return f"D{self.operators:03}"

    def start(self, operator=None, options=()):
        operator = operator or self.new_operator()
        command = [self.desk, "--store", self.store, "--operator", operator, *options]
        session = Session(command, self.environment(operator))
        session.operator = operator
        return session

    def free_desk(self):
        session = self.start()
        session.expect(is_full)
        session.settle(0.1)
        return session

    def echo(self, *arguments):
        session = Session([self.echo_program, *arguments], self.environment())
        session.expect("READY")
        session.settle()
        return session

    def start_vim(self, *options):
        file = os.path.join(self.folder, "text")
        return Session([self.vim_program, *options, "-n", file], self.environment())

    def vim(self):
        session = self.start_vim(*BARE_VIM)
        session.expect(is_vim_ready)
        session.settle(0.1)
        session.press(b"i")
        return session

    def journal(self, operator):
        """The journal of an operator, all of its days."""
        text = b""
        for folder, _, files in os.walk(os.path.join(self.folder, operator)):
            for name in sorted(files):
                if name.endswith(".jsonl"):
                    with open(os.path.join(folder, name), "rb") as file:
                        text += file.read()
        return text


def is_full(screen):
    """Header, footer and what lies between are there."""
    last = screen.line(screen.rows - 1)
    return "READY" in screen.line(0) and "Queue" in screen.text() and "^P All" in last


def is_vim_ready(screen):
    return screen.line(screen.rows - 2) == "~" and screen.line(screen.rows - 1) != ""


def talk_to_stranger(session):
    """A caller whom nobody knows: the search for clients has the keys."""
    session.press(F2, "A call came in")
    session.press(b"15550001122" + ENTER, "Who is calling?", quiet=0.1)


def open_order(session):
    """The buyer calls: the order's entry has the keys."""
    session.press(F2, "A call came in")
    session.press(BUYER_PHONE + ENTER, "Still to agree", quiet=0.1)


def open_remark(session):
    """A field without a search, over a call in hand."""
    session.press(F9)
    session.press(ENTER)


def add_line(session, number):
    session.press(b"g%06d*2" % (FIRST_GOOD + number), quiet=0.03)
    session.press(ENTER, f"{number + 1} line")


def hang_up(session):
    session.press(F11, "WRAP-UP", quiet=0.05)
    session.press(b"2", "READY", quiet=0.05)
