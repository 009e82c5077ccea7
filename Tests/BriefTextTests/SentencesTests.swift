import BriefText
import Testing

@Suite struct SentencesTests {
    @Test(arguments: [
        ("Sales rose. Costs fell.", ["Sales rose.", "Costs fell."]),
        (
            "Dr. Miller met J. Smith of Acme Inc. in Leeds. They spoke.",
            ["Dr. Miller met J. Smith of Acme Inc. in Leeds.", "They spoke."]
        ),
        (
            "It grew by 3.5 percent, e.g. in Rome. Then it stopped.",
            ["It grew by 3.5 percent, e.g. in Rome.", "Then it stopped."]
        ),
        ("See https://example.com/a.b?c=d. Next one!", ["See https://example.com/a.b?c=d.", "Next one!"]),
        (
            "\"We are late.\" She left. (It rained.) Done",
            ["\"We are late.\"", "She left.", "(It rained.)", "Done"]
        ),
        ("Well... maybe not. Really?! Yes", ["Well... maybe not.", "Really?!", "Yes"]),
        ("Yahoo! is a name. Is it?", ["Yahoo! is a name.", "Is it?"]),
        ("1. First point. 2. Second point.", ["1. First point.", "2. Second point."]),
        (
            "Am 3. März beginnt es. Am 4. April endet es, bzw. Am Abend nicht.",
            ["Am 3. März beginnt es.", "Am 4. April endet es, bzw. Am Abend nicht."]
        ),
        (
            "През 2025 г. приходите нараснаха. Ул. Шипка 3 е затворена.",
            ["През 2025 г. приходите нараснаха.", "Ул. Шипка 3 е затворена."]
        ),
        (
            "В 2025 г. выручка выросла, т.е. план выполнен. Итог хороший.",
            ["В 2025 г. выручка выросла, т.е. план выполнен.", "Итог хороший."]
        ),
        ("销售额增长。成本下降！为什么？因为需求。", ["销售额增长。", "成本下降！", "为什么？", "因为需求。"]),
        ("「遅れます。」と言った。次へ。", ["「遅れます。」", "と言った。", "次へ。"]),
        ("هل نجح؟ نعم. شكرا", ["هل نجح؟", "نعم.", "شكرا"]),
        ("यह पहला है। यह दूसरा है।", ["यह पहला है।", "यह दूसरा है।"]),
        ("first line\nsecond line\n\nnew paragraph", ["first line\nsecond line", "new paragraph"]),
        ("Points:\n- one thing\n- another", ["Points:", "- one thing", "- another"]),
        ("Anna Bell: we start\nBob Fox: we stop", ["Anna Bell: we start", "Bob Fox: we stop"]),
        ("Yeah , I know . It works .", ["Yeah , I know .", "It works ."]),
        ("no end mark", ["no end mark"]),
        ("   ", []), ("", []), ("...", ["..."]),
    ]) func splitsWhereAReaderWould(_ text: String, _ expected: [String]) {
        #expect(Sentences.split(text) == expected)
    }

    @Test func losesNothingButWhiteSpace() {
        let text = "A b. “C d?” e F! 你好。G\n\nh... I? (j.) K: l."
        let visible = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(visible(Sentences.split(text).joined()) == visible(text))
    }
}

@Suite struct WordCountTests {
    @Test(arguments: [
        ("", 0, 0), ("one two", 2, 7), ("don't stop", 3, 10), ("你好吗", 3, 3), ("売上はABC 12", 5, 9),
        ("Приход: 12,5 лв.", 4, 16), ("  \n", 0, 3), ("한국 시장", 2, 5), ("e\u{301}te\u{301}", 1, 5),
    ]) func countsAsTheLanguageWrites(_ text: String, _ words: Int, _ scalars: Int) {
        let counted = WordCount.count(text)
        #expect(counted.words == words)
        #expect(counted.scalars == scalars)
    }
}

@Suite struct TokenEstimateTests {
    /// Counts of the o200k vocabulary for sentences written for this test.
    @Test(arguments: TokenCase.all) func staysWithinAQuarterOfTheServersCount(_ text: String, _ tokens: Int) {
        let estimate = Double(TokenEstimate.tokens(in: text))
        #expect(abs(estimate - Double(tokens)) <= 0.25 * Double(tokens), "\(estimate) against \(tokens)")
    }

    @Test func nothingCostsNothing() {
        #expect(TokenEstimate.tokens(in: "") == 0)
    }
}

@Suite struct LanguageGuessTests {
    @Test(arguments: [
        ("en", "The team met on Monday and agreed that the plan was not ready for the board."),
        ("bg", "Екипът се събра в понеделник и реши, че планът не е готов за съвета."),
        ("ru", "Команда собралась в понедельник и решила, что план ещё не готов для совета."),
        ("uk", "Команда зібралася в понеділок і вирішила, що план ще не готовий для правління."),
        ("de", "Das Team traf sich am Montag und fand, dass der Plan noch nicht fertig ist."),
        ("fr", "L’équipe s’est réunie lundi et a trouvé que le plan n’était pas prêt pour le conseil."),
        ("es", "El equipo se reunió el lunes y vio que el plan no estaba listo para el consejo."),
        ("it", "La squadra si è riunita lunedì e ha visto che il piano non era pronto per il consiglio."),
        ("pt", "A equipa reuniu-se na segunda-feira e viu que o plano não estava pronto para o conselho."),
        ("nl", "Het team kwam maandag bijeen en vond dat het plan nog niet klaar was voor de raad."),
        ("pl", "Zespół spotkał się w poniedziałek i uznał, że plan nie jest jeszcze gotowy dla zarządu."),
        ("tr", "Ekip pazartesi günü toplandı ve planın kurul için henüz hazır olmadığını gördü."),
        ("ro", "Echipa s-a întâlnit luni și a văzut că planul nu este gata pentru consiliu."),
        ("cs", "Tým se sešel v pondělí a zjistil, že plán ještě není pro radu hotový."),
        ("sv", "Gruppen träffades på måndagen och såg att planen inte var klar för styrelsen."),
        (
            "da",
            "Holdet mødtes mandag og så, at planen ikke blev klar til mødet, og at den skulle laves af andre."
        ),
        ("fi", "Tiimi kokoontui maanantaina ja totesi, että suunnitelma ei ole vielä valmis hallitukselle."),
        ("el", "Η ομάδα συναντήθηκε τη Δευτέρα και είδε ότι το σχέδιο δεν ήταν έτοιμο."),
        ("ar", "اجتمع الفريق يوم الاثنين ورأى أن الخطة ليست جاهزة بعد."),
        ("he", "הצוות נפגש ביום שני וראה שהתוכנית עדיין לא מוכנה."),
        ("fa", "گروه روز دوشنبه جمع شد و دید که برنامه هنوز برای هیئت آماده نیست."),
        ("hi", "टीम सोमवार को मिली और देखा कि योजना अभी तैयार नहीं है।"),
        ("zh", "团队周一开会，认为方案还没有准备好。"), ("ja", "チームは月曜日に集まり、計画はまだ準備ができていないと考えた。"),
        ("ko", "팀은 월요일에 모여 계획이 아직 준비되지 않았다고 보았다."), ("und", "12345 67 %"), ("und", ""),
    ]) func tellsTheLanguage(_ language: String, _ text: String) {
        #expect(LanguageGuess.detect(text) == language)
    }
}

@Suite struct BriefHeadingsTests {
    @Test func knowsItsOwnHeadingsInEveryLanguage() {
        for language in [
            "en", "bg", "ru", "uk", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ro", "cs", "sv", "da",
            "no", "fi", "el", "ar", "he", "fa", "hi", "zh", "ja", "ko",
        ] {
            for kind in SectionKind.allCases {
                let heading = BriefHeadings.heading(kind, language: language)
                #expect(BriefHeadings.kind(ofHeading: heading) == kind, "\(language) \(heading)")
                #expect(
                    BriefHeadings.kind(ofHeading: "**2. \(heading.uppercased()):**") == kind,
                    "\(language) \(heading)")
            }
        }
    }

    @Test func fallsBackToEnglish() {
        #expect(BriefHeadings.heading(.risks, language: "xx") == "Risks")
        #expect(BriefHeadings.heading(.risks, language: "de-AT") == "Risiken")
    }

    @Test(arguments: ["Risk management software", "Step by step", "", "The quarter", "Background"])
    func otherHeadingsNameNoSection(_ heading: String) {
        #expect(BriefHeadings.kind(ofHeading: heading) == nil)
    }
}

@Suite struct BM25Tests {
    @Test func ranksTheRarerMatchFirst() {
        let index = BM25(documents: [
            "the cat sat on the mat", "the dog sat on the log", "a cat and a dog", "sunshine",
        ])
        #expect(index.ranked(for: "cat mat", limit: 3) == [0, 2])
        #expect(index.ranked(for: "SUNSHINE!", limit: 3) == [3])
        #expect(index.ranked(for: "nothing here", limit: 3).isEmpty)
        #expect(index.ranked(for: "the", limit: 1).count == 1)
    }

    @Test func findsPassagesInScriptsWithoutSpaces() {
        let index = BM25(documents: ["电池供应商延期交货", "按钮颜色改为蓝色", "仓库发出包裹"])
        #expect(index.ranked(for: "供应商", limit: 2) == [0])
    }

    @Test func anEmptyCollectionAnswersNothing() {
        #expect(BM25(documents: []).ranked(for: "a", limit: 5).isEmpty)
        #expect(BM25(documents: ["", " "]).ranked(for: "", limit: 5).isEmpty)
    }
}
