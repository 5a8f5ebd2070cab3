"""A terminal's screen, as far as ncurses and vim draw on it with TERM=xterm-256color."""
import codecs
import re
import unicodedata

_TOKEN = re.compile(
    "\x1b\\[(?P<arguments>[0-9;?>]*)[ !$]*(?P<final>[@-~])"
    "|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)"
    "|\x1bP[^\x1b]*\x1b\\\\"
    "|\x1b[()][0-9A-B]"
    "|\x1b(?P<escape>[=>78DEHMNOc])"
    "|(?P<control>[\x00-\x1a\x7f])"
    "|(?P<text>[^\x00-\x1f\x7f]+)")


def width(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    def __init__(self, columns=80, rows=24):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.column = self.row = 0
        self.top, self.bottom = 0, rows - 1
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._last = " "

    def feed(self, data):
        text = self._rest + self._decoder.decode(data)
        place = 0
        while place < len(text):
            token = _TOKEN.match(text, place)
            if token is None:
                if text[place] == "\x1b" and len(text) - place < 64:
                    break
                place += 1
                continue
            self._take(token)
            place = token.end()
        self._rest = text[place:]

    def line(self, row):
        return "".join(self.cells[row]).rstrip()

    def text(self):
        return "\n".join(self.line(row) for row in range(self.rows))

    def _take(self, token):
        if token["text"]:
            for character in token["text"]:
                self._put(character)
        elif token["final"]:
            self._command(token["final"], token["arguments"])
        elif token["control"]:
            self._control(token["control"])
        elif token["escape"] == "M":
            self._reverse_index()

    def _put(self, character):
        columns = width(character)
        if columns == 0:
            return
        if self.column + columns > self.columns:
            self.column = 0
            self._index()
        self.cells[self.row][self.column] = character
        if columns == 2 and self.column + 1 < self.columns:
            self.cells[self.row][self.column + 1] = ""
        self.column += columns
        self._last = character

    def _control(self, control):
        if control == "\r":
            self.column = 0
        elif control in "\n\x0b\x0c":
            self._index()
        elif control == "\b":
            self.column = max(0, self.column - 1)
        elif control == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)

    def _index(self):
        if self.row == self.bottom:
            self._scroll(self.top, self.bottom, down=False)
        else:
            self.row = min(self.rows - 1, self.row + 1)

    def _scroll(self, top, bottom, down):
        gone, new = (bottom, top) if down else (top, bottom)
        del self.cells[gone]
        self.cells.insert(new, [" "] * self.columns)

    def _reverse_index(self):
        if self.row == self.top:
            self._scroll(self.top, self.bottom, down=True)
        else:
            self.row = max(0, self.row - 1)

    def _command(self, final, arguments):
        if arguments[:1] in ("?", ">"):
            return
        numbers = [int(part) if part else 0 for part in arguments.split(";")]
        count = numbers[0] or 1
        row, column = self.row, self.column
        if final in "Hf":
            row, column = count - 1, (numbers + [1])[1] - 1 if len(numbers) > 1 else 0
        elif final == "A":
            row -= count
        elif final in "Be":
            row += count
        elif final in "Ca":
            column += count
        elif final == "D":
            column -= count
        elif final in "G`":
            column = count - 1
        elif final == "d":
            row = count - 1
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            row = column = 0
        elif final == "b":
            for _ in range(count):
                self._put(self._last)
            return
        else:
            self._edit(final, numbers[0], count)
        self.row = min(max(row, 0), self.rows - 1)
        self.column = min(max(column, 0), self.columns - 1)

    def _edit(self, final, mode, count):
        line, column = self.cells[self.row], min(self.column, self.columns - 1)
        if final == "K":
            start, end = (column, self.columns) if mode == 0 else (0, column + 1)
            if mode == 2:
                end = self.columns
            line[start:end] = [" "] * (end - start)
        elif final == "J":
            self._erase(mode)
        elif final == "X":
            end = min(self.columns, column + count)
            line[column:end] = [" "] * (end - column)
        elif final == "P":
            line[column:] = (line[column + count:] + [" "] * self.columns)[:self.columns - column]
        elif final == "@":
            line[column:] = ([" "] * count + line[column:])[:self.columns - column]
        elif final in "LM":
            for _ in range(min(count, self.bottom - self.row + 1)):
                self._scroll(self.row, self.bottom, down=final == "L")
        elif final in "ST":
            for _ in range(count):
                self._scroll(self.top, self.bottom, down=final == "T")

    def _erase(self, mode):
        if mode == 0:
            self._edit("K", 0, 1)
            rows = range(self.row + 1, self.rows)
        elif mode == 1:
            self._edit("K", 1, 1)
            rows = range(self.row)
        else:
            rows = range(self.rows)
        for row in rows:
            self.cells[row] = [" "] * self.columns
