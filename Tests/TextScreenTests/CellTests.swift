import Testing

@testable import TextScreen

@Suite struct CellTests {
  @Test("A cell keeps all that is put into it, in one word")
  func fields() {
    for role in Role.allCases {
      var cell = Cell(scalar: 0x10FFFF, mark: 0xE01EF, role: role, width: 2)
      #expect(cell.scalar == 0x10FFFF && cell.mark == 0xE01EF)
      #expect(cell.role == role && cell.width == 2)
      cell.role = .alarm
      cell.mark = 0x301
      #expect(cell == Cell(scalar: 0x10FFFF, mark: 0x301, role: .alarm, width: 2))
    }
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test("Areas split without losing or inventing rows and columns")
  func areas() {
    let area = Area(column: 2, row: 3, columns: 10, rows: 5)
    #expect(area.splitTop(2).rest == Area(column: 2, row: 5, columns: 10, rows: 3))
    #expect(area.splitTop(9).rest.isEmpty)
    #expect(area.splitBottom(2).bottom == Area(column: 2, row: 6, columns: 10, rows: 2))
    #expect(area.splitBottom(-1).rest == area)
    #expect(area.splitLeft(4).rest == Area(column: 6, row: 3, columns: 6, rows: 5))
  }
}
