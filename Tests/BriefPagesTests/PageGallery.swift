import BriefCore

/// Pages that must hold in other scripts and at the edges of what a model writes.
enum PageGallery {
    static var tasks: [(name: String, task: RenderTask)] {
        [
            ("refined", PageFixtures.refined()),
            ("extracted", PageFixtures.extracted()), ("long", PageFixtures.longExtracted),
            ("confidential", PageFixtures.extracted(report: PageFixtures.report(confidential: true))),
            (
                "arabic",
                PageFixtures.refined(
                    arabic,
                    report: PageFixtures.report(
                        "مراجعة الربع الثالث", language: "ar", team: "النمو", audience: nil))
            ),
            (
                "chinese",
                PageFixtures.refined(
                    chinese,
                    report: PageFixtures.report("第三季度业务回顾", language: "zh", team: "增长", audience: nil))
            ),
            (
                "bulgarian",
                PageFixtures.refined(
                    bulgarian,
                    report: PageFixtures.report(
                        "Преглед на третото тримесечие", language: "bg", team: "Растеж", audience: nil))
            ),
            (
                "edges",
                PageFixtures.refined(
                    edges, report: PageFixtures.report("T" + String(repeating: "itle ", count: 40)))
            ),
        ]
    }

    static let arabic = """
        # الإيرادات فوق الخطة، لكن خسارة العملاء الصغار يجب أن تتوقف قبل مارس

        بلغ صافي الإيرادات 4.82 مليون دولار في الربع الثالث، أي أعلى من الخطة بنسبة 3 %.

        ## القرار المطلوب

        - الموافقة على 180,000 دولار لفريق الإعداد حتى نهاية يونيو (Onboarding).

        ## المخاطر

        - لم يوقَّع بعد على اثنين من أكبر خمسة عقود في يناير.
        """

    static let chinese = """
        # 收入超过计划，但小客户流失必须在三月前止住

        第三季度净收入达到 482 万美元，比计划高 3%。全部超出部分来自企业续约；小客户已连续两个季度下降。

        ## 需要决定

        - 批准 18 万美元用于客户引导团队，直至六月底。

        ## 风险

        - 一月份五个最大的续约合同中有两个尚未签署。
        """

    static let bulgarian = """
        # Приходите са над плана, но отливът на малките клиенти трябва да спре до март

        Нетните приходи достигнаха 4,82 млн. долара през третото тримесечие, с 3 % над плана.

        ## Необходимо решение

        - Да се одобрят 180 000 долара за екипа по въвеждане до края на юни.

        ## Непредвидени обстоятелства

        - Два от петте най-големи договора през януари още не са подписани.
        """

    static let edges = """
        # \(String(repeating: "A very long headline that a talkative model wrote because nobody stopped it, ", count: 5))

        \(String(repeating: "x", count: 300)) and \(String(repeating: "https://example.com/", count: 20))

        ## Points and an unusually long heading of a section that wraps

        \((1...20).map { "- Row \($0): a point of some length with **\($0 * 7) %** and a `code_span_\($0)`." }.joined(separator: "\n"))

        ## Nested

        1. First
           - inner one
             - innermost
        2. Second

        > Somebody said so.

        | Region | Revenue | Change |
        |---|---|---|
        | North | $1.2M | +4 % |
        | South | $0.9M | −2 % |

        ```
        \(String(repeating: "y", count: 300))
        ```
        """
}
