import BriefPages
import Foundation
import Testing

@Suite struct ContrastTests {
    /// WCAG 2.2, 1.4.3: 4.5 to 1 for text, relative luminance as defined there.
    @Test func everyColourOfTextIsReadableInLightDarkAndPrint() throws {
        let page = try TemplateLibrary().text(named: "page.css")
        let blocks = page.matches(of: #/:root \{([^}]*)\}/#).map { String($0.1) }
        #expect(blocks.count == 3)
        for block in blocks {
            var colours: [String: Double] = [:]
            for match in block.matches(of: #/--(\w+): #([0-9a-f]{3,6});/#) {
                colours[String(match.1)] = Self.luminance(String(match.2))
            }
            let paper = try #require(colours["paper"])
            for name in ["ink", "soft", "accent", "alert"] {
                let text = try #require(colours[name])
                let ratio = (max(text, paper) + 0.05) / (min(text, paper) + 0.05)
                #expect(ratio >= 4.5, "\(name) has \(ratio)")
            }
        }
    }

    private static func luminance(_ hex: String) -> Double {
        let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
        let value = Int(digits, radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double((value >> shift) & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
