"""What a process costs, from /proc: all of its threads."""
import os


def wakeups(pid):
    """Context switches: each is a thread that went to sleep, or was put there."""
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status") as status:
            total += sum(int(line.split()[1]) for line in status if "_ctxt_switches" in line)
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
