/* The floor: the least that a program in a terminal can do with a key. Without an argument through
   ncurses, a cell a key, as any full-screen program; with "raw" one write of the byte itself. */
#include <curses.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int raw_echo(void) {
  struct termios mode;
  if (tcgetattr(0, &mode) != 0) return 1;
  cfmakeraw(&mode);
  if (tcsetattr(0, TCSANOW, &mode) != 0) return 1;
  if (write(1, "READY", 5) != 5) return 1;
  for (char byte; read(0, &byte, 1) == 1 && byte != 17;)
    if (write(1, &byte, 1) != 1) return 1;
  return 0;
}

int main(int count, char **arguments) {
  if (count > 1 && strcmp(arguments[1], "raw") == 0) return raw_echo();
  initscr();
  raw();
  noecho();
  mvaddstr(0, 0, "READY");
  move(1, 0);
  refresh();
  for (int key; (key = getch()) != 17 && key != ERR;) {
    if (key == 21 || getcurx(stdscr) >= 60) {
      move(1, 0);
      clrtoeol();
    }
    if (key != 21) addch((chtype)key);
    refresh();
  }
  endwin();
  return 0;
}
