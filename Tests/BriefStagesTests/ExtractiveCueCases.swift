import BriefText
import Testing

/// One sentence and the section it belongs to (`nil`: none of its own). All invented.
struct CueCase: Sendable, CustomTestStringConvertible {
    let language: String
    let kind: SectionKind?
    let text: String

    var testDescription: String { "\(language): \(text)" }

    /// Lines of the form `language kind: sentence`.
    static func read(_ table: String) -> [CueCase] {
        let kinds: [Substring: SectionKind] = ["risk": .risks, "ask": .decisions, "step": .nextSteps]
        return table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ": ", maxSplits: 1)
            let head = parts[0].split(separator: " ")
            guard parts.count == 2, head.count == 2 else { return nil }
            return CueCase(language: String(head[0]), kind: kinds[head[1]], text: String(parts[1]))
        }
    }
}

let calmCues = """
    en none: Risk management software is used in three offices.
    en none: The decision tree has four levels and nine leaves.
    en none: If you click here, the menu opens.
    en none: We launched the site in 2019.
    en none: The team delivered the parcels on 14 May.
    en none: If it rains, the gardener stays inside.
    en none: The report was finished on Friday.
    en none: Users must approve the cookie notice before they read.
    en none: The museum may be reached by bus from the station.
    en none: The committee met twice in the year under review.
    en none: Customers may choose among four colours.
    en none: The fiscal year starts on 1 April and ends on 31 March.
    en none: The system decides which lane a parcel takes.
    en none: The lift stopped twice in March and was repaired.
    en none: The survey asked about prices and opening hours.
    en none: If the lamp is green, the door is open.
    en none: Visitors could see the ships from the tower.
    en none: The threat model was explained in an earlier paper.
    de none: Das Team lieferte die Pakete am 14. Mai aus.
    de none: Wenn Sie hier klicken, öffnet sich das Menü.
    de none: Der Entscheidungsbaum hat vier Ebenen.
    de none: Wir konnten die Kosten um zwei Prozent senken.
    de none: Der Betrieb wurde im März für zwei Tage unterbrochen.
    de none: Das Geschäftsjahr beginnt am 1. April.
    de none: Wenn die Lampe grün ist, ist die Tür offen.
    de none: Die Besucher konnten die Schiffe vom Turm sehen.
    de none: Das Risikomanagement sitzt im dritten Stock.
    fr none: Si vous cliquez ici, le menu s'ouvre.
    fr none: L'équipe a livré les colis le 14 mai.
    fr none: L'arbre de décision a quatre niveaux.
    fr none: Nous avons lancé le site en 2019.
    fr none: Les visiteurs peuvent voir les bateaux depuis la tour.
    fr none: La gestion des risques occupe le troisième étage.
    fr none: Le musée a ouvert ses portes en mars.
    es none: Si hace clic aquí, se abre el menú.
    es none: El equipo entregó los paquetes el 14 de mayo.
    es none: El árbol tiene cuatro niveles y nueve hojas.
    es none: Lanzamos el sitio en 2019.
    es none: Los visitantes pueden ver los barcos desde la torre.
    es none: El museo abrió sus puertas en marzo.
    it none: Se fate clic qui, si apre il menu.
    it none: Il team ha consegnato i pacchi il 14 maggio.
    it none: I visitatori possono vedere le navi dalla torre.
    it none: Il museo ha aperto le porte a marzo.
    pt none: Se clicar aqui, o menu abre.
    pt none: A equipa entregou os pacotes em 14 de maio.
    pt none: Os visitantes podem ver os navios da torre.
    nl none: Als u hier klikt, opent het menu.
    nl none: Het team leverde de pakketten op 14 mei.
    nl none: Bezoekers kunnen de schepen vanaf de toren zien.
    pl none: Jeśli klikniesz tutaj, otworzy się menu.
    pl none: Zespół dostarczył paczki 14 maja.
    pl none: Goście mogą zobaczyć statki z wieży.
    bg none: Ако натиснете тук, менюто се отваря.
    bg none: Екипът достави пратките на 14 май.
    bg none: Посетителите могат да видят корабите от кулата.
    bg none: Музеят отвори врати през март.
    ru none: Если нажать здесь, откроется меню.
    ru none: Команда доставила посылки 14 мая.
    ru none: Посетители могут видеть корабли с башни.
    ru none: Музей открылся в марте.
    uk none: Якщо натиснути тут, з'явиться меню.
    uk none: Команда доставила посилки 14 травня.
    tr none: Buraya tıklarsanız menü görünür.
    tr none: Ekip paketleri 14 Mayıs'ta gönderdi.
    tr none: Ziyaretçiler gemileri kuleden gördü.
    zh none: 如果点击这里,菜单就会打开。
    zh none: 团队于2019年发布了网站。
    zh none: 决策树有四层。
    zh none: 参观者可以从塔上看到船。
    ja none: ここをクリックすると、メニューが開きます。
    ja none: チームは5月14日に荷物を発送しました。
    ja none: 来場者は塔から船を見ました。
    ko none: 여기를 누르면 메뉴가 열립니다.
    ko none: 팀은 5월 14일에 소포를 발송했습니다.
    ar none: إذا نقرت هنا تفتح القائمة.
    ar none: سلم الفريق الطرود يوم 14 مايو.
    ar none: شاهد الزوار السفن من البرج.
    """
