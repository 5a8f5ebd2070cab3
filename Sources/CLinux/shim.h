/* What the loop waits on. Swift's Glibc module leaves these headers out. */
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

/* A counter to wake a poll with; -1 on failure. */
static inline int linux_event_make(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

static inline void linux_event_raise(int event) {
  uint64_t one = 1;
  ssize_t written = write(event, &one, sizeof one);
  (void)written;
}

static inline void linux_event_clear(int event) {
  uint64_t count;
  ssize_t taken = read(event, &count, sizeof count);
  (void)taken;
}

/* A timer on the wall clock; -1 on failure. */
static inline int linux_timer_make(void) {
  return timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
}

/* Goes off at a moment in milliseconds since 1970, or when the clock is set; never for 0. */
static inline void linux_timer_set(int timer, int64_t milliseconds) {
  struct itimerspec moment = {{0, 0}, {0, 0}};
  moment.it_value.tv_sec = milliseconds / 1000;
  moment.it_value.tv_nsec = (milliseconds % 1000) * 1000000;
  timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &moment, 0);
}

static inline void linux_timer_clear(int timer) {
  uint64_t count;
  ssize_t taken = read(timer, &count, sizeof count);
  (void)taken;
}

/* Blocks signals for this thread and those it will start, and opens a descriptor to read them from;
   -1 on failure. */
static inline int linux_signals_open(const int *signals, int count) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
  if (pthread_sigmask(SIG_BLOCK, &set, 0) != 0) return -1;
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* The next signal; 0 when there is none. */
static inline int linux_signals_next(int signals) {
  struct signalfd_siginfo info;
  return read(signals, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

/* poll(2) with a limit in microseconds; below 0 without one. */
static inline int linux_wait(struct pollfd *descriptors, int count, int64_t microseconds) {
  struct timespec limit = {microseconds / 1000000, (microseconds % 1000000) * 1000};
  return ppoll(descriptors, (nfds_t)count, microseconds < 0 ? 0 : &limit, 0);
}
