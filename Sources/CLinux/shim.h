// What Linux offers and the Glibc module leaves out: descriptors for events, signals and time that
// one poll(2) can wait on, memory that looks like a file, the terminal's size.
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/types.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

extern int memfd_create(const char *name, unsigned int flags);

/// A mailbox's bell: readable once rung, until cleared.
static inline int linux_bell(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

static inline void linux_bell_ring(int bell) {
  uint64_t one = 1;
  while (write(bell, &one, sizeof one) < 0 && errno == EINTR) {
  }
}

static inline void linux_bell_clear(int bell) {
  uint64_t count;
  while (read(bell, &count, sizeof count) < 0 && errno == EINTR) {
  }
}

/// Signals as readable events. They must be blocked already.
static inline int linux_signals(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// The number of the next signal, 0 when there is none.
static inline int linux_signal_next(int signals) {
  struct signalfd_siginfo info;
  return read(signals, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

/// A timer that is readable once it has run out.
static inline int linux_timer(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
}

/// Lets the timer run out once, so many nanoseconds from now; 0 stops it.
static inline int linux_timer_set(int timer, int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {nanoseconds / 1000000000, nanoseconds % 1000000000}};
  return timerfd_settime(timer, 0, &when, NULL);
}

static inline void linux_timer_clear(int timer) {
  uint64_t count;
  while (read(timer, &count, sizeof count) < 0 && errno == EINTR) {
  }
}

static inline int linux_watch_for(const char *path, uint32_t events) {
  int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (watch >= 0 && inotify_add_watch(watch, path, events) < 0) {
    close(watch);
    return -1;
  }
  return watch;
}

/// Readable when a file in the folder was written to its end, or moved there. -1: no such folder.
static inline int linux_watch(const char *folder) {
  return linux_watch_for(folder, IN_CLOSE_WRITE | IN_MOVED_TO);
}

/// Readable when the file was written to. -1: no such file.
static inline int linux_watch_file(const char *file) {
  return linux_watch_for(file, IN_MODIFY);
}

static inline void linux_watch_clear(int watch) {
  char events[4096];
  while (read(watch, events, sizeof events) > 0 || errno == EINTR) {
  }
}

extern int fallocate(int file, int mode, off_t from, off_t length);

extern int syncfs(int file);

/* Brings everything written to the file system of an open file to the disk. */
static inline int linux_sync(int file) {
    return syncfs(file);
}

/// Sets disk space aside behind a file's end; its size stays. 0, or -1.
static inline int linux_reserve(int file, int64_t from, int64_t length) {
  return fallocate(file, 1 /* the size stays */, from, length);
}

/// An unnamed file in memory.
static inline int linux_memory_file(const char *name) {
  return memfd_create(name, 1 /* closed by exec */);
}

/// The terminal's size. 0, or -1 when it is no terminal.
static inline int linux_terminal_size(int terminal, int *columns, int *rows) {
  struct winsize size = {0};
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

/// What kind of file system holds a file (statfs(2)); -1 when it can't be told.
static inline int64_t linux_file_system(const char *path) {
  struct statfs found;
  return statfs(path, &found) == 0 ? (int64_t)(uint32_t)found.f_type : -1;
}
