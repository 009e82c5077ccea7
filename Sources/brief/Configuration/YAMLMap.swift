import BriefDocuments
import Yams

/// A mapping of a YAML file, read key by key, each with its type; what is left over is an unknown key.
///
/// A message names the file, the line, the key and, for an unknown one, the nearest key that exists.
struct YAMLMap {
    let file: String
    let path: [String]
    let known: [String]
    private let pairs: [(key: String, line: Int?, node: Node)]
    private let places: [String: Int]

    /// Everything a configuration file may hold of is bounded; 256 KB are far more than anybody writes.
    static let byteLimit = 262_144

    /// - Parameter known: the keys that may stand here; `nil` where names are the user's own.
    init(_ node: Node, file: String, path: [String] = [], known: [String]?) throws(ConfigurationError) {
        self.file = file
        self.path = path
        self.known = known ?? []
        guard case .mapping(let mapping) = node else {
            throw ConfigurationError(file, node.mark?.line, path, "must be a mapping of keys to values")
        }
        var pairs: [(key: String, line: Int?, node: Node)] = []
        var places: [String: Int] = [:]
        for (key, value) in mapping {
            guard let name = key.string else {
                throw ConfigurationError(file, key.mark?.line, path, "a key must be a word")
            }
            if places[name] != nil {
                throw ConfigurationError(file, key.mark?.line, path + [name], "stands here twice")
            }
            if let known, !known.contains(name) {
                throw ConfigurationError(
                    file, key.mark?.line, path + [name],
                    "is no key that brief knows; did you mean `\(NearestWord.of(name, among: known))`?")
            }
            places[name] = pairs.count
            pairs.append((name, key.mark?.line, value))
        }
        self.pairs = pairs
        self.places = places
    }

    var keys: [(name: String, line: Int?)] { pairs.map { ($0.key, $0.line) } }

    func line(of key: String) -> Int? { pairs.first { $0.key == key }?.line }

    /// The value of a key; `nil` when it is absent or null.
    private func node(_ key: String) -> (node: Node, line: Int?)? {
        guard let pair = places[key].map({ pairs[$0] }) else { return nil }
        if pair.node.null != nil { return nil }
        return (pair.node, pair.node.mark?.line ?? pair.line)
    }

    func map(_ key: String, known: [String]?) throws(ConfigurationError) -> YAMLMap? {
        guard let (node, _) = node(key) else { return nil }
        return try YAMLMap(node, file: file, path: path + [key], known: known)
    }

    /// The value of a key through `read`, which gives `nil` for a wrong one; `what` names the right one.
    ///
    /// - Parameter secret: the wrong value may be a key and is not repeated in the message.
    func value<Value>(
        _ key: String, _ what: String, secret: Bool = false, _ read: (Node) -> Value?
    ) throws(ConfigurationError) -> Value? {
        guard let (node, line) = node(key) else { return nil }
        guard let value = read(node) else {
            throw ConfigurationError(
                file, line, path + [key], "must be \(what)\(secret ? "" : Self.shown(node))")
        }
        return value
    }

    private static func shown(_ node: Node) -> String {
        guard let text = node.scalar?.string else { return "" }
        return text.count <= 40 ? ", not `\(text)`" : ""
    }

    func string(_ key: String) throws(ConfigurationError) -> String? {
        try value(key, "a word or a sentence") { $0.scalar.flatMap { $0.string.isEmpty ? nil : $0.string } }
    }

    /// True when the key's value is a mapping rather than a word.
    func isMap(_ key: String) -> Bool {
        if case .mapping = node(key)?.node { return true }
        return false
    }

    func integer(_ key: String, atLeast least: Int = 0) throws(ConfigurationError) -> Int? {
        try value(key, "a whole number of at least \(least)") { node in
            node.int.flatMap { $0 >= least && $0 <= 1_000_000_000_000 ? $0 : nil }
        }
    }

    func number(_ key: String) throws(ConfigurationError) -> Double? {
        try value(key, "a number") { node in node.float.flatMap { $0.isFinite ? $0 : nil } }
    }

    func flag(_ key: String) throws(ConfigurationError) -> Bool? {
        try value(key, "true or false") { $0.bool }
    }

    func duration(_ key: String) throws(ConfigurationError) -> Duration? {
        try value(key, "a time such as 5s, 500ms or 2m") { $0.scalar.flatMap { Units.duration($0.string) } }
    }

    func bytes(_ key: String) throws(ConfigurationError) -> Int? {
        try value(key, "a size such as 64MB") { $0.scalar.flatMap { Units.bytes($0.string) } }
    }

    /// A list of words; a single word is a list of one.
    func strings(_ key: String) throws(ConfigurationError) -> [String]? {
        try value(key, "a word or a list of words") { node in
            func word(_ node: Node) -> String? {
                guard let text = node.scalar?.string, node.int == nil, node.float == nil, node.bool == nil
                else { return nil }
                return text
            }
            if let word = word(node) { return [word] }
            guard case .sequence(let sequence) = node else { return nil }
            let words = sequence.compactMap(word)
            return words.count == sequence.count ? words : nil
        }
    }
}

/// Something wrong in a configuration file, in one sentence.
struct ConfigurationError: Error {
    let message: String

    init(_ file: String, _ line: Int?, _ path: [String], _ what: String) {
        let place = line.map { "\(file):\($0)" } ?? file
        message = path.isEmpty ? "\(place): \(what)" : "\(place): `\(path.joined(separator: "."))` \(what)"
    }

    init(file: String, line: Int?, what: String) { self.init(file, line, [], what) }
}
