/// Prose and what the o200k vocabulary makes of it.
enum TokenCase {
    static let all: [(String, Int)] = [
        (
            "The supplier delivered the first batteries in March, but the second shipment was late by two weeks. Customers in the north noticed little, because the warehouse still held enough stock for a month.",
            37
        ),
        (
            "Доставчикът изпрати първите батерии през март, но втората пратка закъсня с две седмици. Клиентите на север почти не усетиха, защото складът имаше запас за цял месец.",
            57
        ),
        (
            "供应商在三月交付了第一批电池，但第二批晚了两个星期。北方的客户几乎没有察觉，因为仓库里还有一个月的库存，价格也没有变化。",
            44
        ),
        (
            "Der Lieferant schickte die ersten Batterien im März, doch die zweite Lieferung kam zwei Wochen zu spät. Die Kunden im Norden merkten wenig davon.",
            32
        ),
        (
            "Поставщик отправил первые батареи в марте, но вторая партия опоздала на две недели. Покупатели на севере почти ничего не заметили.",
            36
        ),
        (
            "سلم المورد البطاريات الأولى في مارس، لكن الشحنة الثانية تأخرت أسبوعين. لم يلاحظ العملاء في الشمال شيئا يذكر.",
            31
        ),
        (
            "供給業者は三月に最初の電池を納品したが、二回目の出荷は二週間遅れた。北の顧客はほとんど気づかなかった。",
            48
        ),
    ]
}
