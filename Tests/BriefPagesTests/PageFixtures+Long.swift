import BriefCore

extension PageFixtures {
    /// Some three hundred words in six sections.
    static let longBrief = """
        # Hosting cost rises by a fifth unless the archive moves to cold storage before the new contract starts in April

        The archive of closed projects takes 61 % of all storage and is read by fewer than two customers in a hundred. \
        Moving it saves about $410,000 a year; leaving it costs the same again from April, when the discount ends.

        ## Decision needed

        - Approve the move of all projects that were closed before 2023, at a one-off cost of $95,000, by 12 December.
        - Decide whether customers who still read closed projects are told before or after the move.

        ## Key points

        - Storage grew from 3.1 to 4.4 petabytes in a year, and nine tenths of the growth is attachments nobody opened again.
        - Reading a project from cold storage takes up to four hours, against two seconds today, in the tests of October.
        - Eleven enterprise contracts promise that closed projects open within a minute; these stay where they are.
        - The present contract ends on 31 March, and its discount of 18 % ends with it.
        - Two other providers offered prices within 3 % of each other; neither includes the cost of moving out.

        ## Risks

        - A mistake in the list of excluded contracts would break a promise to customers who bring $2.3 million a year.
        - The move takes seven weeks on the present network; a start after 20 January would miss the end of the contract.
        - Restoring everything, should it be needed, costs about $130,000 and takes sixteen days.

        ## Next steps

        - Jonas Weber checks the list of excluded contracts with the legal team by 5 December.
        - Platform rehearses the move with one hundred projects in the week of 8 December; owner: not stated in the report.
        - Priya Nair presents the letter to customers to the product council on 15 December.

        ## Not in the report

        - What customers would pay to keep fast access, and how many of them asked.
        """

    /// A source for every one of its points.
    static var longExtracted: RenderTask {
        let points = longBrief.split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
            String($0.dropFirst(2))
        }
        let citations = points.enumerated().map { index, point in
            Citation(
                sentence: point, section: "Section \(index + 1)", lines: (index * 9 + 1)...(index * 9 + 3))
        }
        return extracted(longBrief, citations: citations)
    }
}
