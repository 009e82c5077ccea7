import BriefCore
import Testing

@Suite struct CostTests {
    @Test func aCallIsPricedInWholeNanoDollarsWithOneRounding() throws {
        let price = Price.priced(TokenPrice(input: 30_000_000, cachedInput: 15_000_000, output: 140_000_000))
        let usage = Usage(promptTokens: 1001, completionTokens: 7, cachedTokens: 1, source: .server)
        // 1000 × 30 + 1 × 15 + 7 × 140 = 30,995 nano-dollars
        #expect(price.cost(of: usage, duration: .zero) == Money(nanoDollars: 30_995))
    }

    @Test func anUnpricedModelHasNoCost() {
        let usage = Usage(promptTokens: 1, completionTokens: 1, source: .server)
        #expect(Price.unpriced.cost(of: usage, duration: .seconds(1)) == nil)
    }

    @Test func aLocalMachineCostsItsTime() {
        let hour = Price.local(nanoDollarsPerHour: 3_600_000_000)
        let usage = Usage(promptTokens: 1, completionTokens: 1, source: .server)
        #expect(hour.cost(of: usage, duration: .milliseconds(1500)) == Money(nanoDollars: 1_500_000))
    }
}
