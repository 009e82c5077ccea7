/// What no word list of single phrases holds: words that mean something beside their partner (`must` … `decide`,
/// `could` … `fail`, `will` … `launch`), conditions and losses, fears, and futures.
enum CuePatterns {}

extension CueWords {
    static func patterns(of language: String) -> String? {
        switch language {
        case "en": CuePatterns.english
        case "de": CuePatterns.german
        case "nl": CuePatterns.dutch
        case "sv": CuePatterns.swedish
        case "da": CuePatterns.danish
        case "no", "nb", "nn": CuePatterns.norwegian
        case "fr": CuePatterns.french
        case "es", "ca": CuePatterns.spanish
        case "it": CuePatterns.italian
        case "pt": CuePatterns.portuguese
        case "ro": CuePatterns.romanian
        case "bg": CuePatterns.bulgarian
        case "ru": CuePatterns.russian
        case "uk": CuePatterns.ukrainian
        case "pl": CuePatterns.polish
        case "cs", "sk": CuePatterns.czech
        case "zh": CuePatterns.chinese
        case "ja": CuePatterns.japanese
        case "ko": CuePatterns.korean
        case "ar": CuePatterns.arabic
        case "tr": CuePatterns.turkish
        case "fi": CuePatterns.finnish
        case "el": CuePatterns.greek
        case "he": CuePatterns.hebrew
        case "hi": CuePatterns.hindi
        default: nil
        }
    }
}
