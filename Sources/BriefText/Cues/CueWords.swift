/// The phrases of each language, as `CueLexicon` reads them.
enum CueWords {
    static let sources: [(language: String, text: String)] = [
        ("en", english)
    ]
}
