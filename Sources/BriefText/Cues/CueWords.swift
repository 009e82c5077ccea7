/// The phrases of each language, as `CueLexicon` reads them.
enum CueWords {
    static func source(of language: String) -> String? {
        switch language {
        case "en": english
        case "bg": bulgarian
        case "ru": russian
        case "uk": ukrainian
        case "pl": polish
        case "cs", "sk": czech
        case "de": german
        case "nl": dutch
        case "sv": swedish
        case "da": danish
        case "no", "nb", "nn": norwegian
        case "fr": french
        case "es", "ca": spanish
        case "it": italian
        case "pt": portuguese
        case "ro": romanian
        case "zh": chinese
        case "ja": japanese
        case "ko": korean
        case "ar": arabic
        case "fa": persian
        case "he": hebrew
        case "hi": hindi
        case "tr": turkish
        case "fi": finnish
        case "el": greek
        default: nil
        }
    }
}
