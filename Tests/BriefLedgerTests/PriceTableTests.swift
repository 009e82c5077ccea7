import BriefCore
import BriefLedger
import Testing

@Suite struct PriceTableTests {
    let table: PriceTable

    init() throws { table = try PriceTable.embedded() }

    private func price(_ id: String, _ host: String, _ day: String = "2026-11-21") throws -> TokenPrice? {
        table.price(ofModel: id, host: host, on: try #require(CalendarDay(day)))?.price
    }

    @Test func theTableKnowsEnoughModelsAndSaysWhereFromAndWhen() {
        #expect(table.lists.count >= 6)
        #expect(table.lists.reduce(0) { $0 + $1.models.count } >= 20)
        for list in table.lists {
            #expect(!list.page.isEmpty && list.url.hasPrefix("https://") && !list.hosts.isEmpty)
            #expect(!list.evidence.isEmpty)
        }
    }

    @Test func noTwoPricesOfOneModelHoldOnOneDay() {
        for list in table.lists {
            for model in list.models {
                let entries = list.entries.filter { $0.model == model }
                for (one, two) in zip(entries, entries.dropFirst()) {
                    #expect(one.to == two.from, "\(list.id)/\(model)")
                }
            }
        }
    }

    @Test func aCallIsPricedWithThePriceThatHeldWhenItWasMade() throws {
        #expect(try price("gpt-4o", "api.openai.com", "2024-10-01")?.input == 5_000_000_000)
        #expect(try price("gpt-4o", "api.openai.com", "2024-10-02")?.input == 2_500_000_000)
        #expect(try price("gpt-4o", "api.openai.com", "2024-05-12") == nil)
        #expect(try price("deepseek-chat", "api.deepseek.com", "2026-06-01") == nil)
    }

    @Test func theHostDecidesWhoseListHolds() throws {
        #expect(try price("openai/gpt-oss-20b", "api.groq.com")?.input == 75_000_000)
        #expect(try price("openai/gpt-oss-20b", "api.together.xyz")?.input == 50_000_000)
        #expect(try price("openai/gpt-oss-20b", "API.GROQ.COM")?.cachedInput == 37_500_000)
        #expect(try price("openai/gpt-oss-20b", "models.example.com") == nil)
        #expect(try price("gpt-4o", "models.example.com") == nil)
        #expect(try price("openai/gpt-4o", "gateway.example.com")?.output == 10_000_000_000)
        #expect(try price("groq/openai/gpt-oss-20b", "gateway.example.com")?.output == 300_000_000)
    }

    @Test(arguments: [
        ("gpt-4o-mini-2024-07-18", 150_000_000), ("gpt-4o-2024-05-13", 5_000_000_000),
        ("gpt-4o-mini-2024-13-18", nil), ("gpt-4o-mini:free", nil), ("gpt-4o-minister", nil), ("", nil),
        ("-2024-07-18", nil), ("GPT-4o", nil), ("gpt-4o-mini-2024-07-18-2024-07-18", 150_000_000),
    ])
    func aSnapshotCostsWhatItsModelCostsAndNothingIsGuessed(id: String, input: Int64?) throws {
        #expect(try price(id, "api.openai.com")?.input == input)
    }

    @Test func aDateWithoutDashesIsADateToo() throws {
        #expect(try price("claude-haiku-4-5-20251001", "api.anthropic.com")?.output == 5_000_000_000)
        #expect(try price("claude-haiku-4-5-20259901", "api.anthropic.com") == nil)
    }

    @Test func peopleMayNameAModelShortAndLearnWhoHasIt() throws {
        let day = try #require(CalendarDay("2026-11-21"))
        #expect(table.named("gpt-4o-mini", on: day).map(\.list.id) == ["openai"])
        #expect(table.named("gpt-oss-20b", on: day).map(\.list.id) == ["groq", "together"])
        #expect(table.named("groq/gpt-oss-20b", on: day).map(\.list.id) == ["groq"])
        #expect(table.named("nobody-knows", on: day).isEmpty)
    }

    @Test(arguments: [
        ("0.075", 75_000_000), ("2", 2_000_000_000), ("0.000000001", 1), ("1000000", 1_000_000_000_000_000),
    ])
    func amountsAreExactBothWays(text: String, nano: Int64) {
        #expect(DollarText.nano(text) == nano)
        #expect(DollarText.text(nano) == text)
    }

    @Test(arguments: ["", ".", "1.", ".5", "-1", "+1", "1e3", "0.0000000001", "1000001", "NaN", "1,5", "٣"])
    func whatIsNoAmountIsRefused(text: String) {
        #expect(DollarText.nano(text) == nil)
    }

    @Test func aBrokenTableIsRefused() {
        #expect(throws: Problem.self) { try PriceTable(json: Array("{".utf8)) }
        #expect(throws: Problem.self) { try PriceTable(json: Array("{\"schema\":\"x\"}".utf8)) }
    }
}
