/// What a prompt calls a language: its English name, since instructions are in English.
enum LanguageName {
    private static let names: [String: String] = [
        "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish",
        "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian",
        "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
        "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
        "lv": "Latvian",
        "mk": "Macedonian", "ms": "Malay", "nl": "Dutch", "no": "Norwegian", "nb": "Norwegian",
        "pl": "Polish",
        "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
        "sr": "Serbian",
        "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
        "zh": "Chinese",
    ]

    /// `German` for `de` and `de-AT`; the words `the report's own language` for `und`; a name as it stands.
    static func english(_ tag: String) -> String {
        if tag == "und" || tag.isEmpty { return "the report's own language" }
        let primary = tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? tag
        return names[primary] ?? tag
    }
}
