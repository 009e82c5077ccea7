/// A row of a table as a reader takes it in.
enum RowText {
    /// The cells parted by a middle dot; with `columns`, each after the first behind its column's name.
    static func readable(_ row: String, columns: String? = nil) -> String {
        let cells = split(row)
        guard cells.count > 1 else { return row }
        let names = columns.map(split) ?? []
        let parts = cells.enumerated().compactMap { index, cell -> String? in
            guard !cell.isEmpty else { return nil }
            guard names.count == cells.count, index > 0, !names[index].isEmpty else { return String(cell) }
            return names[index] + ": " + cell
        }
        return parts.joined(separator: " · ")
    }

    static func split(_ row: String) -> [Substring] {
        row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            var cell = cell
            while cell.first == " " { cell.removeFirst() }
            while cell.last == " " { cell.removeLast() }
            return cell
        }
    }
}
