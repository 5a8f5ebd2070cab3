"""Very many desks on one store, with desks and the server killed: each call once, no order twice."""
import glob
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time


class Server:
    """A PostgreSQL cluster of the bench's own, in a temporary folder, at a socket there."""

    def __init__(self):
        folders = glob.glob("/usr/lib/postgresql/*/bin")
        self.programs = max(folders, default=None, key=lambda path: int(path.split("/")[-2]))
        self.folder = None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="telefonist-pg-", dir="/tmp")
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self._run("initdb", "-D", self._data(), "-U", "telefonist", "-A", "trust", "-E", "UTF8",
                  "--locale=C.UTF-8")
        self.start()
        return self

    def __exit__(self, *_):
        self._run("pg_ctl", "-m", "immediate", "-D", self._data(), "stop", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        self._run("pg_ctl", "-w", "-t", "60", "-D", self._data(), "-l", self.folder + "/log", "-o",
                  f"-k {self.folder} -c listen_addresses= -c max_connections=200", "start")

    def kill(self):
        """The whole server at once, as by kill -9."""
        with open(self._data() + "/postmaster.pid") as file:
            number = int(file.readline())
        os.kill(number, signal.SIGKILL)
        while self._is_running(number):
            time.sleep(0.01)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            # What is left of it gives the memory back that the next one takes.
            try:
                self.start()
                return
            except subprocess.CalledProcessError:
                time.sleep(0.1)
        raise RuntimeError("the server did not come back")

    def url(self, database):
        return f"postgresql://telefonist@{self.folder.replace('/', '%2F')}/{database}"

    def create(self, database):
        self._run("createdb", "-h", self.folder, "-U", "telefonist", database)

    def say(self, database, sql):
        self._run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "telefonist",
                  "-d", database, "-c", sql)

    def _data(self):
        return self.folder + "/data"

    def _is_running(self, number):
        try:
            with open(f"/proc/{number}/stat") as file:
                return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
        except FileNotFoundError:
            return False

    def _run(self, program, *arguments, check=True):
        command = [os.path.join(self.programs, program), *arguments]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
                       *command]
        subprocess.run(command, check=check, cwd=self.folder, timeout=90,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)


def crowd(deskbench, program, table, desks, calls, between_kills):
    """On a file, then on a server that is killed as well."""
    with tempfile.TemporaryDirectory(prefix="telefonist-crowd-") as folder:
        _add(table, "a file", desks, calls,
             _figures(deskbench, os.path.join(folder, "crowd.sqlite"), desks, calls), None)
    server = Server()
    if server.programs is None:
        table.add(f"{desks} desks, {calls:,} calls, PostgreSQL", "0 faults", "not installed")
        return
    with server:
        server.create("crowd")
        url = server.url("crowd")
        subprocess.run([program, "store", "migrate", "--store", url], check=True,
                       stdout=subprocess.DEVNULL)
        kills = 0
        work = subprocess.Popen([deskbench, "crowd", url, str(desks), str(calls)],
                                stdout=subprocess.PIPE, text=True)
        try:
            while work.poll() is None:
                try:
                    work.wait(between_kills * random.uniform(0.5, 1.5))
                except subprocess.TimeoutExpired:
                    server.kill()
                    kills += 1
            output = work.stdout.read()
        finally:
            if work.poll() is None:
                work.kill()
        _add(table, "PostgreSQL", desks, calls, _parsed(output), kills)


def _figures(deskbench, store, desks, calls):
    done = subprocess.run([deskbench, "crowd", store, str(desks), str(calls)], check=True,
                          stdout=subprocess.PIPE, text=True)
    return _parsed(done.stdout)


def _parsed(output):
    return {name: float(value) for name, value in
            (line.split() for line in output.splitlines())}


def _add(table, where, desks, calls, figures, server_kills):
    if "crowd.faults" not in figures:
        table.add(f"{desks} desks, {calls:,} calls, {where}", "0 faults", "not done", False)
        return
    kills = f"{figures['crowd.kills']:.0f} desks"
    if server_kills is not None:
        kills += f" and the server {server_kills} times"
    faults = int(figures["crowd.faults"])
    table.add(
        f"{desks} desks, {calls:,} calls, {where}", "0 faults",
        f"{faults} faults; {figures['crowd.confirmed']:.0f} orders, {kills} killed; "
        f"{figures['crowd.seconds']:.0f} s, {figures['crowd.calls_per_second']:.0f} calls a second",
        faults == 0)
