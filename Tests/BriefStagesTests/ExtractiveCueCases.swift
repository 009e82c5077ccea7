import BriefCore

/// One sentence and the section it belongs to (`nil`: none of its own). All invented.
struct CueCase: Sendable, CustomTestStringConvertible {
    let language: String
    let kind: SectionKind?
    let text: String

    var testDescription: String { "\(language): \(text)" }

    /// Lines of a kind and sentences parted by `|`.
    static func read(_ language: String, _ kind: SectionKind?, _ texts: String) -> [CueCase] {
        texts.split(separator: "|").map { CueCase(language: language, kind: kind, text: String($0)) }
    }
}

let calmCues: [CueCase] =
    [
        CueCase.read(
            "en", nil,
            """
            Risk management software is used in three offices.|\
            The decision tree has four levels and nine leaves.|\
            If you click here, the menu opens.|\
            We launched the site in 2019.|\
            The team delivered the parcels on 14 May.|\
            If it rains, the gardener stays inside.|\
            The report was finished on Friday.|\
            Users must approve the cookie notice before they read.|\
            The museum may be reached by bus from the station.|\
            The committee met twice in the year under review.|\
            Customers may choose among four colours.|\
            The fiscal year starts on 1 April and ends on 31 March.|\
            The system decides which lane a parcel takes.|\
            The lift stopped twice in March and was repaired.|\
            The survey asked about prices and opening hours.|\
            If the lamp is green, the door is open.|\
            Visitors could see the ships from the tower.|\
            The threat model was explained in an earlier paper.
            """),
        CueCase.read(
            "de", nil,
            """
            Das Team lieferte die Pakete am 14. Mai aus.|\
            Wenn Sie hier klicken, öffnet sich das Menü.|\
            Der Entscheidungsbaum hat vier Ebenen.|\
            Wir konnten die Kosten um zwei Prozent senken.|\
            Der Betrieb wurde im März für zwei Tage unterbrochen.|\
            Das Geschäftsjahr beginnt am 1. April.|\
            Wenn die Lampe grün ist, ist die Tür offen.|\
            Die Besucher konnten die Schiffe vom Turm sehen.|\
            Das Risikomanagement sitzt im dritten Stock.
            """),
        CueCase.read(
            "fr", nil,
            """
            Si vous cliquez ici, le menu s'ouvre.|\
            L'équipe a livré les colis le 14 mai.|\
            L'arbre de décision a quatre niveaux.|\
            Nous avons lancé le site en 2019.|\
            Les visiteurs peuvent voir les bateaux depuis la tour.|\
            La gestion des risques occupe le troisième étage.|\
            Le musée a ouvert ses portes en mars.
            """),
        CueCase.read(
            "es", nil,
            """
            Si hace clic aquí, se abre el menú.|\
            El equipo entregó los paquetes el 14 de mayo.|\
            El árbol tiene cuatro niveles y nueve hojas.|\
            Lanzamos el sitio en 2019.|\
            Los visitantes pueden ver los barcos desde la torre.|\
            El museo abrió sus puertas en marzo.
            """),
        CueCase.read(
            "it", nil,
            """
            Se fate clic qui, si apre il menu.|\
            Il team ha consegnato i pacchi il 14 maggio.|\
            I visitatori possono vedere le navi dalla torre.|\
            Il museo ha aperto le porte a marzo.
            """),
        CueCase.read(
            "pt", nil,
            """
            Se clicar aqui, o menu abre.|\
            A equipa entregou os pacotes em 14 de maio.|\
            Os visitantes podem ver os navios da torre.
            """),
        CueCase.read(
            "nl", nil,
            """
            Als u hier klikt, opent het menu.|\
            Het team leverde de pakketten op 14 mei.|\
            Bezoekers kunnen de schepen vanaf de toren zien.
            """),
        CueCase.read(
            "pl", nil,
            """
            Jeśli klikniesz tutaj, otworzy się menu.|\
            Zespół dostarczył paczki 14 maja.|\
            Goście mogą zobaczyć statki z wieży.
            """),
        CueCase.read(
            "bg", nil,
            """
            Ако натиснете тук, менюто се отваря.|\
            Екипът достави пратките на 14 май.|\
            Посетителите могат да видят корабите от кулата.|\
            Музеят отвори врати през март.
            """),
        CueCase.read(
            "ru", nil,
            """
            Если нажать здесь, откроется меню.|\
            Команда доставила посылки 14 мая.|\
            Посетители могут видеть корабли с башни.|\
            Музей открылся в марте.
            """),
        CueCase.read(
            "uk", nil,
            """
            Якщо натиснути тут, з'явиться меню.|\
            Команда доставила посилки 14 травня.
            """),
        CueCase.read(
            "tr", nil,
            """
            Buraya tıklarsanız menü görünür.|\
            Ekip paketleri 14 Mayıs'ta gönderdi.|\
            Ziyaretçiler gemileri kuleden gördü.
            """),
        CueCase.read(
            "zh", nil,
            """
            如果点击这里,菜单就会打开。|\
            团队于2019年发布了网站。|\
            决策树有四层。|\
            参观者可以从塔上看到船。
            """),
        CueCase.read(
            "ja", nil,
            """
            ここをクリックすると、メニューが開きます。|\
            チームは5月14日に荷物を発送しました。|\
            来場者は塔から船を見ました。
            """),
        CueCase.read(
            "ko", nil,
            """
            여기를 누르면 메뉴가 열립니다.|\
            팀은 5월 14일에 소포를 발송했습니다.
            """),
        CueCase.read(
            "ar", nil,
            """
            إذا نقرت هنا تفتح القائمة.|\
            سلم الفريق الطرود يوم 14 مايو.|\
            شاهد الزوار السفن من البرج.
            """),
    ].flatMap { $0 }
