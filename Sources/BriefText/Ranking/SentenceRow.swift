extension SentenceTable {
    package struct Row: Sendable {
        /// The number its paragraph was added under.
        package let paragraph: Int32
        /// Byte range in the paragraph's text, with the speaker's label where the turn begins.
        package let start: Int32
        package let end: Int32
        /// Where its terms begin in `terms`, and how many they are.
        package let firstTerm: Int32
        package let termCount: Int32
        /// Its place among the sentences of its paragraph, from 0.
        package let ordinal: Int32
        /// Words, numbers and ideographs.
        package let words: Int32
        package var traits: Traits
        package var cues: CueStrength
    }

    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let question = Traits(rawValue: 1)
        /// Ends with a mark that ends sentences.
        package static let closed = Traits(rawValue: 2)
        /// One piece of an over-long run without end marks.
        package static let piece = Traits(rawValue: 4)
        package static let startsLower = Traits(rawValue: 16)
    }
}
