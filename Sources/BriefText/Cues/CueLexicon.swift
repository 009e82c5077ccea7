/// Phrases of one or more languages as a trie over words, to be walked alongside a text.
///
/// In a phrase `risk*` stands for every word so begun, `*risiko` for every word so ended, `_` for up to four words.
package struct CueLexicon: Sendable {
    struct Hit: Sendable {
        let kind: CueKind
        let weight: UInt8
    }
    struct Node: Sendable {
        var hits: [Hit] = []
        /// The node after a gap, or -1.
        var gap: Int32 = -1
    }

    private(set) var nodes = [Node()]
    /// The edge number `n` leads to node `n + 1`, by the order in which they were made; gaps are edges too.
    private var edges = TermTable()
    private var whole: [UInt64: UInt32] = [:]
    private var prefixes: [UInt64: UInt32] = [:]
    private var suffixes: [UInt64: UInt32] = [:]
    private var prefixFilter = [UInt64](repeating: 0, count: 64)
    private var suffixFilter = [UInt64](repeating: 0, count: 64)
    private var atoms: UInt32 = 0

    /// The phrases of `languages` (primary subtags); those unknown are passed over.
    package init(languages: [String]) {
        for language in languages {
            if let source = CueWords.source(of: language) { read(source) }
            if let source = CueWords.patterns(of: language) { read(source) }
        }
    }

    /// Reads lines of the form `kind weight: phrase; phrase`.
    private mutating func read(_ source: String) {
        for line in source.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let head = line[..<colon].split(separator: " ")
            guard let name = head.first, let kind = Self.kinds[String(name)] else { continue }
            let weight = head.count > 1 ? UInt8(head[1]) ?? 1 : 1
            for phrase in line[line.index(after: colon)...].split(separator: ";") {
                add(phrase, Hit(kind: kind, weight: weight))
            }
        }
    }

    private static let kinds: [String: CueKind] = [
        "ask": .ask, "decide": .decide, "risk": .risk, "step": .step, "duty": .duty, "due": .due,
        "owner": .owner,
        "calm": .calm, "past": .past, "result": .result, "filler": .filler, "chat": .chat, "sum": .sum,
        "must": .must, "rule": .rule, "lay": .lay, "cond": .cond, "modal": .modal, "harm": .harm, "act": .act,
        "plan": .plan, "time": .time,
    ]

    private mutating func add(_ phrase: Substring, _ hit: Hit) {
        var node: Int32 = 0
        for part in phrase.split(separator: " ") {
            if part == "_" {
                if nodes[Int(node)].gap < 0 { nodes[Int(node)].gap = child(of: node, atom: .max - 1) }
                node = nodes[Int(node)].gap
            } else if part.hasSuffix("*") && !part.dropLast().unicodeScalars.contains(where: isUnit) {
                node = child(
                    of: node, atom: atom(for: part.dropLast(), in: \.prefixes, filter: \.prefixFilter))
            } else if part.hasPrefix("*") {
                node = child(of: node, atom: suffixAtom(part.dropFirst()))
            } else {
                node = walkWords(of: String(part), from: node)
            }
        }
        if node != 0 { nodes[Int(node)].hits.append(hit) }
    }

    private func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        let found = scalarClass(scalar.value)
        return found == .ideograph || found == .hangul
    }

    /// A part may hold several words for the cursor: `次のステップ`, `l'azienda`.
    private mutating func walkWords(of part: String, from: Int32) -> Int32 {
        var hashes: [UInt64] = []
        part.withBytes { bytes in
            var cursor = WordCursor(bytes, from: 0, to: bytes.count)
            while cursor.next() { hashes.append(cursor.hash) }
        }
        var node = from
        for hash in hashes {
            if whole[hash] == nil {
                whole[hash] = atoms
                atoms += 1
            }
            node = child(of: node, atom: whole[hash] ?? 0)
        }
        return node
    }

    private mutating func atom(
        for text: Substring, in table: WritableKeyPath<Self, [UInt64: UInt32]>,
        filter: WritableKeyPath<Self, [UInt64]>
    ) -> UInt32 {
        let hash = wordHash(text)
        if let known = self[keyPath: table][hash] { return known }
        self[keyPath: table][hash] = atoms
        self[keyPath: filter][Int(hash >> 6 & 63)] |= 1 << (hash & 63)
        atoms += 1
        return atoms - 1
    }

    private mutating func suffixAtom(_ text: Substring) -> UInt32 {
        let reversed = String(text.reversed())
        return atom(for: reversed[...], in: \.suffixes, filter: \.suffixFilter)
    }

    private mutating func child(of node: Int32, atom: UInt32) -> Int32 {
        let (number, isNew) = edges.id(of: Self.edge(node, atom))
        if isNew { nodes.append(Node()) }
        return Int32(number + 1)
    }

    @inline(__always)
    private static func edge(_ node: Int32, _ atom: UInt32) -> UInt64 {
        (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(atom) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The node reached from `node` by a word that is `atom`, or -1.
    @inline(__always)
    func step(_ node: Int32, _ atom: UInt32) -> Int32 {
        let number = edges.find(Self.edge(node, atom))
        return number < 0 ? -1 : Int32(number + 1)
    }

    /// All atoms that the word at `start..<end` is an instance of.
    func atoms(of bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, hash: UInt64) -> [UInt32] {
        var found: [UInt32] = []
        if let atom = whole[hash] { found.append(atom) }
        var folded: [UInt32] = []
        var index = start
        while index < end, folded.count < 40 {
            let (scalar, length) = decodeScalar(bytes, at: index)
            let plain = foldScalar(scalar)
            if plain != 0 { folded.append(plain) }
            index += length
        }
        match(folded[...], whole: false, into: &found)
        var offset = 0
        while offset < 3, offset + 2 < folded.count, isProclitic(folded[offset]) {
            offset += 1
            match(folded[offset...], whole: true, into: &found)
        }
        if !suffixes.isEmpty {
            var hash = WordCursor.offset
            for scalar in folded.reversed() {
                hash = (hash ^ UInt64(scalar)) &* WordCursor.prime
                if suffixFilter[Int(hash >> 6 & 63)] >> (hash & 63) & 1 == 1, let atom = suffixes[hash] {
                    found.append(atom)
                }
            }
        }
        return found
    }

    private func match(_ folded: ArraySlice<UInt32>, whole isWhole: Bool, into found: inout [UInt32]) {
        var hash = WordCursor.offset
        for scalar in folded {
            hash = (hash ^ UInt64(scalar)) &* WordCursor.prime
            if prefixFilter[Int(hash >> 6 & 63)] >> (hash & 63) & 1 == 1, let atom = prefixes[hash] {
                found.append(atom)
            }
        }
        if isWhole, let atom = whole[hash] { found.append(atom) }
    }

    /// Letters that Arabic and Hebrew write before a word as part of it (and, the, with, to, as, will).
    private func isProclitic(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x627, 0x628, 0x633, 0x641, 0x643, 0x644, 0x648, 0x5D1, 0x5D4, 0x5D5, 0x5DB, 0x5DC, 0x5DE, 0x5E9:
            true
        default: false
        }
    }
}
