"""What a process costs, from /proc: all of its threads."""
import os


def wakeups(pid):
    """How often a thread went to sleep, and so was woken; not how often others pushed it aside."""
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status") as status:
            total += sum(int(line.split()[1]) for line in status if line.startswith("voluntary"))
    return total


def cpu_milliseconds(pid):
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/schedstat") as schedule:
            total += int(schedule.read().split()[0])
    return total / 1e6


def memory_megabytes(pid):
    """(proportional, resident)."""
    found = {}
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            name, _, rest = line.partition(":")
            if name in ("Pss", "Rss"):
                found[name] = int(rest.split()[0]) / 1024
    return found["Pss"], found["Rss"]
