"""A desk at an exchange that says 8,000 things a second: is a caller lost, is a key late?"""
import os
import socket
import threading
import time

from . import desk
from .session import Stuck, now
from .table import milli, p50

_PER_SECOND = 8_000
_SLICE = 0.01
_JOINING = 100
"""Callers a second who join, and how many seconds each waits before giving up."""
_PATIENCE = 1.5
_STAYING = 37
_LETTERS = b"qwzyvxpuk"


class Exchange:
    """As much of a manager interface as a desk asks for, on a port of its own."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.client = None
        self.lock = threading.Lock()
        self.waiting = []
        self.signed_on = threading.Event()
        self.said = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self):
        self.listener.close()
        if self.client:
            self.client.close()

    def _serve(self):
        try:
            self.client, _ = self.listener.accept()
            self.client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.client.sendall(b"Asterisk Call Manager/11.0.0\r\n")
            pending = b""
            while data := self.client.recv(65536):
                pending += data
                while b"\r\n\r\n" in pending:
                    action, pending = pending.split(b"\r\n\r\n", 1)
                    self._answer(dict(
                        line.split(": ", 1) for line in action.decode().split("\r\n")
                        if ": " in line))
        except OSError:
            pass

    def _answer(self, action):
        name = action.get("Action", "").lower()
        identity = {"ActionID": action.get("ActionID", "")}
        with self.lock:
            if name == "challenge":
                self._send("Response", "Success", identity, Challenge="117")
            elif name == "login":
                self._send("Response", "Success", identity, Message="Authentication accepted")
                self._send("Event", "FullyBooted", Status="Fully Booted", Uptime=1000)
            elif name == "queuestatus":
                self._list(identity, "QueueStatus", self._queue(identity))
                self.signed_on.set()
            elif name in ("coreshowchannels", "parkedcalls"):
                self._list(identity, action["Action"], [])
            else:
                self._send("Response", "Success", identity, Message="Done", Ping="Pong")

    def _queue(self, identity):
        found = [("QueueParams", dict(identity, Queue="orders", Max=0, Calls=len(self.waiting)))]
        for place, caller in enumerate(self.waiting):
            found.append(("QueueEntry", dict(
                identity, Queue="orders", Position=place + 1, Channel=f"PJSIP/in-{caller}",
                Uniqueid=f"1.{caller}", CallerIDNum=caller, CallerIDName="unknown", Wait=1)))
        return found

    def _list(self, identity, name, entries):
        self._send("Response", "Success", identity, EventList="start", Message="will follow")
        for kind, headers in entries:
            self._send("Event", kind, headers)
        self._send("Event", name + "Complete", identity, EventList="Complete",
                   ListItems=len(entries))

    def _send(self, kind, value, headers=None, **more):
        self.client.sendall(message(kind, value, dict(headers or {}, **more)))

    def say(self, messages):
        """Only to be called with the lock held."""
        self.said += len(messages)
        self.client.sendall(b"".join(messages))

    def join(self, caller):
        """27 messages, as a real exchange has for a caller who joins."""
        self.waiting.append(caller)
        about = channel(caller)
        place = dict(about, Queue="orders", Position=len(self.waiting), Count=len(self.waiting))
        return ([message("Event", "Newchannel", about)]
                + [message("Event", "VarSet", dict(about, Variable=f"V{number}", Value="1"))
                   for number in range(20)]
                + [message("Event", "NewCallerid", about), message("Event", "Newstate", about),
                   message("Event", "QueueCallerJoin", place)]
                + [message("Event", "MusicOnHoldStart", dict(about, Class="default"))] * 3)

    def leave(self):
        """Whoever waits longest gives up."""
        caller = self.waiting.pop(0)
        about = channel(caller)
        place = dict(about, Queue="orders", Position=1)
        return [
            message("Event", "QueueCallerAbandon", dict(place, OriginalPosition=1, HoldTime=1)),
            message("Event", "QueueCallerLeave", dict(place, Count=len(self.waiting))),
            message("Event", "Hangup", {**about, "Cause": 16, "Cause-txt": "Normal Clearing"})]


def message(kind, value, headers):
    lines = [f"{kind}: {value}"] + [f"{name}: {text}" for name, text in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def channel(caller):
    return {
        "Channel": f"PJSIP/in-{caller}", "ChannelState": 6, "ChannelStateDesc": "Up",
        "CallerIDNum": caller, "CallerIDName": "<unknown>", "ConnectedLineNum": "<unknown>",
        "ConnectedLineName": "<unknown>", "Context": "in", "Exten": "900", "Priority": 1,
        "Uniqueid": f"1.{caller}", "Linkedid": f"1.{caller}"}


def filler(number):
    return message("Event", "DeviceStateChange", {
        "Device": f"PJSIP/{500 + number % 200}", "State": "INUSE" if number % 2 else "NOT_INUSE"})


def flood(place, table, seconds):
    exchange = Exchange()
    try:
        session = _sign_on(place, exchange)
        end = threading.Event()
        speaker = threading.Thread(target=_speak, args=(exchange, seconds, end), daemon=True)
        begun = now()
        speaker.start()
        session.press(b"\x10")
        delays = _type(session, end)
        speaker.join(seconds + 10)
        spent = now() - begun
        session.press(desk.ESCAPE)
        try:
            session.expect(lambda screen: f"{_STAYING} waiting" in screen.text(), limit=10)
            lost = "none lost"
        except Stuck:
            lost = "callers lost: " + next(
                (line for line in session.screen.text().split("\n") if "waiting" in line), "all")
        table.add(
            f"an exchange that says {_PER_SECOND:,} things a second, {seconds} s",
            "none lost, no key later than 20 ms",
            f"{exchange.said / spent:,.0f}/s, {lost}; {len(delays)} keys, p50 "
            f"{milli(p50(delays))}, latest {milli(max(delays))}",
            lost == "none lost" and max(delays) <= 0.020)
        session.close()
    finally:
        exchange.close()


def _sign_on(place, exchange):
    operator = place.new_operator()
    folder = os.path.join(place.folder, operator, "telefonist")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "config.yaml"), "w") as file:
        file.write(
            "phone: asterisk\nasterisk:\n  host: 127.0.0.1\n"
            f"  port: {exchange.port}\n  user: desk\n  queues: [orders]\n")
    os.environ["TELEFONIST_PHONE_SECRET"] = "secret"
    session = place.start(operator)
    session.expect(desk.is_full)
    if not exchange.signed_on.wait(10):
        raise Stuck("the desk did not sign on at the exchange")
    session.settle(0.2)
    return session


def _speak(exchange, seconds, end):
    """Slices of a hundredth of a second; who is late catches up."""
    begun = now()
    callers = said = 0
    slices = int(seconds / _SLICE)
    for number in range(slices):
        wanted = int((number + 1) * _SLICE * _PER_SECOND)
        with exchange.lock:
            messages = []
            if callers < (seconds - _PATIENCE) * _JOINING and number * _SLICE * _JOINING >= callers:
                messages += exchange.join(str(70_000_000_000 + callers))
                callers += 1
            is_ending = number * _SLICE > seconds - _PATIENCE
            most = _STAYING if is_ending else _PATIENCE * _JOINING
            for _ in range(2 if is_ending else 1):
                if len(exchange.waiting) > most:
                    messages += exchange.leave()
            messages += [filler(n) for n in range(max(0, wanted - said - len(messages)))]
            said += len(messages)
            exchange.say(messages)
        time.sleep(max(0, begun + (number + 1) * _SLICE - now()))
    with exchange.lock:
        while len(exchange.waiting) > _STAYING:
            exchange.say(exchange.leave())
    end.set()


def _type(session, end):
    """Letters into a field, each timed until it stands on the screen."""
    delays = []
    number = 0
    while not end.is_set():
        letter = _LETTERS[number % 9:number % 9 + 1]
        begun = now()
        session.write(letter)
        wanted = now() + 2
        while True:
            data = session.read(wanted - now())
            if letter in data:
                break
            if now() > wanted:
                raise Stuck(f"{letter!r} did not come:\n" + session.screen.text())
        delays.append(now() - begun)
        number += 1
        if number % 9 == 0:
            session.write(desk.CLEAR)
        quiet = now() + 0.05
        while now() < quiet:
            session.read(quiet - now())
    return delays
