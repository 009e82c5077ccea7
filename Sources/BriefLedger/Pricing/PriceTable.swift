import BriefCore

/// List prices of hosted models, by provider.
///
/// A call is priced by the list of the host that it went to, never by another's: the same open model costs four
/// prices at four hosts, and nothing by the token on a machine of one's own.
package struct PriceTable: Sendable, Equatable {
    /// The day on which the table was put together.
    package let read: CalendarDay
    package let note: String
    package let lists: [PriceList]

    package init(read: CalendarDay, note: String, lists: [PriceList]) {
        self.read = read
        self.note = note
        self.lists = lists
    }

    /// The list that a call to `host` is billed by.
    package func list(forHost host: String) -> PriceList? {
        let host = host.lowercased()
        return lists.first { $0.hosts.contains(host) }
    }

    /// The price of a model at a host on a day; `nil` where the table does not know it beyond doubt.
    ///
    /// An unknown host (a gateway) is billed by a list only if the model's name begins with that provider's.
    package func price(ofModel id: String, host: String, on day: CalendarDay) -> PriceEntry? {
        if let list = list(forHost: host) { return entry(id, in: list, on: day) }
        guard let slash = id.firstIndex(of: "/"),
            let list = lists.first(where: { $0.id == id[..<slash].lowercased() })
        else { return nil }
        return entry(String(id[id.index(after: slash)...]), in: list, on: day)
    }

    /// Every list's price of a model that a person names: `gpt-4o-mini`, `groq/openai/gpt-oss-20b`, `gpt-oss-20b`.
    package func named(_ name: String, on day: CalendarDay) -> [(list: PriceList, entry: PriceEntry)] {
        lists.compactMap { list in
            var names = [name]
            if name.lowercased().hasPrefix(list.id + "/") {
                names.append(String(name.dropFirst(list.id.count + 1)))
            }
            for name in names {
                if let entry = entry(name, in: list, on: day) { return (list, entry) }
                // People leave out the maker that a host puts before the name.
                let short = list.entries.filter { $0.model.hasSuffix("/" + name) && $0.holds(on: day) }
                if short.count == 1, let entry = short.first { return (list, entry) }
            }
            return nil
        }
    }

    /// The name as it stands first; then without the date of a snapshot. A name that two entries could mean is none.
    private func entry(_ id: String, in list: PriceList, on day: CalendarDay) -> PriceEntry? {
        let known = list.entries.filter { $0.model == id || $0.aliases.contains(id) }
        if known.isEmpty {
            guard let base = Self.withoutDate(id) else { return nil }
            return entry(base, in: list, on: day)
        }
        let held = known.filter { $0.holds(on: day) }
        return held.count == 1 ? held.first : nil
    }

    /// `claude-haiku-4-5-20251001` and `gpt-4o-2024-08-06` without their dates; `nil` for a name without one.
    static func withoutDate(_ id: String) -> String? {
        let text = id.utf8
        for length in [10, 8] where text.count > length + 1 {
            let cut = text.index(text.endIndex, offsetBy: -length)
            guard text[text.index(before: cut)] == UInt8(ascii: "-"), let tail = String(text[cut...]) else {
                continue
            }
            let date =
                length == 10 ? tail : "\(tail.prefix(4))-\(tail.dropFirst(4).prefix(2))-\(tail.suffix(2))"
            guard let day = CalendarDay(date), (2020...2100).contains(day.year) else { continue }
            return String(text[..<text.index(before: cut)])
        }
        return nil
    }
}
