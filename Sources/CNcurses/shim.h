// ncurses, and what Swift can't import of it: macros, globals and the fields of a cell.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdint.h>
#include <wchar.h>

// Declared here, since term.h gives common words to capabilities.
extern char *tigetstr(const char *capability);
extern int setupterm(const char *terminal, int output, int *reason);
extern int tigetnum(const char *capability);
extern int wcwidth(wchar_t character);

static inline WINDOW *curses_window(void) { return stdscr; }

/// How many colours the terminal has; 0 before start_color.
static inline int curses_colours(void) { return COLORS; }

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_italic(void) { return A_ITALIC; }

/// Fills a cell: a character, a combining mark over it (0 for none), attributes and a colour pair.
static inline void curses_fill(
    cchar_t *cell, uint32_t character, uint32_t mark, attr_t attributes, int pair) {
  cell->attr = attributes | (attr_t)COLOR_PAIR(pair);
  cell->chars[0] = (wchar_t)character;
  cell->chars[1] = (wchar_t)mark;
  cell->chars[2] = cell->chars[3] = cell->chars[4] = 0;
  cell->ext_color = pair;
}

/// What the terminal's description says a key sends, or a control string; NULL for nothing.
static inline const char *curses_string(const char *capability) {
  char *text = tigetstr(capability);
  return text == (char *)-1 ? NULL : text;
}

/// Whether the terminal's description is unknown here, after newterm failed.
static inline int curses_is_unknown(const char *terminal, int output) {
  int reason = 0;
  return setupterm(terminal, output, &reason) == ERR && reason <= 0;
}

/// Makes the whole screen be written again with the next update.
static inline void curses_forget(void) { clearok(curscr, TRUE); }
