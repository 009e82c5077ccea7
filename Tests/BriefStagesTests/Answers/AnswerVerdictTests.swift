import Testing

@testable import BriefStages

/// Answers of a larger model that must never replace a draft, and answers that may.
@Suite struct AnswerVerdictTests {
    @Test(arguments: unfit)
    func talkAboutTheBriefIsNoBrief(answer: String) {
        guard case .unfit = AnswerVerdict.read(answer, evidence: Self.evidence) else {
            Issue.record("taken for a brief: \(answer)")
            return
        }
    }

    static let unfit = [
        "", "   \n\n", "```\n```", "Refined brief:", "No changes needed.",
        "No changes are needed. The draft is accurate.",
        "The draft looks good as is.", "Looks good to me!", "I'm sorry, but I can't help with that.",
        "As an AI language model I cannot access the report.", "Sure! Please provide the draft.",
        "# No changes needed\n\n## Reason\nThe draft is already accurate.\n\n## Summary\nThe brief meets all requirements.",
        "# Review of the draft\n\n## Strengths\n- The draft is clear.\n\n## Weaknesses\n- None.",
        "# Feedback\n\n## Accuracy\n- All figures match.\n\n## Style\n- Sentences are short.",
        "# Assessment\n\n## What works\nThe brief is concise.\n\n## What to mend\nNothing.",
        "# Executive brief\n\n## Comment\nThe draft already covers the report.\n\n## Result\nNo edits are required.",
        "# A headline alone", "# A headline\n\n## One section\n- with a point",
        "- a list\n- without a headline",
        "A paragraph of fluent prose that says what the report says, without any form at all.",
        "# Headline\n\n## Key points\n\n## Risks\n",
        "Keine Änderungen erforderlich.", "Der Entwurf ist bereits gut und vollständig.",
        "# Überprüfung\n\n## Ergebnis\nDer Entwurf ist korrekt.\n\n## Empfehlung\nKeine Änderungen nötig.",
        "Es tut mir leid, ich kann nicht auf den Bericht zugreifen.",
        "Aucune modification nécessaire.", "Le brouillon est déjà clair et complet.",
        "# Évaluation\n\n## Points forts\nLe brouillon est précis.\n\n## Conclusion\nAucun changement n'est nécessaire.",
        "Je suis désolé, veuillez fournir le texte.",
        "No se necesitan cambios.", "El borrador ya es claro y preciso.",
        "# Revisión\n\n## Resultado\nEl borrador cumple todos los requisitos.\n\n## Conclusión\nNo es necesario modificar nada.",
        "Lo siento, no puedo ayudar con eso.",
        "Не са необходими промени.", "Черновата вече е добра.",
        "# Оценка\n\n## Резултат\nЧерновата е точна.\n\n## Заключение\nНе са нужни корекции.",
        "Изменения не требуются.", "Черновик уже хорош.",
        "# Отзыв\n\n## Итог\nЧерновик соответствует отчёту.\n\n## Вывод\nНикаких изменений не требуется.",
        "无需修改。", "草稿已经很好，不需要调整。",
        "# 评审\n\n## 结论\n草稿准确清晰。\n\n## 建议\n无需修改。",
        "# Brief approved without changes\n\n## Assessment\nThe text is accurate.\n\n## Recommendation\n- Publish it as it stands.",
        "# Quality check passed\n\n## What works\n- Headline says the bottom line.\n- Numbers match.\n\n## To improve\n- Nothing.",
        "# Prüfung des Briefings\n\n## Ergebnis\nDas Briefing ist klar und vollständig.\n\n## Empfehlung\nUnverändert verwenden.",
        "# Analyse de la note\n\n## Points positifs\n- Claire.\n\n## Points négatifs\n- La note est exacte.",
        "# Comentarios sobre el borrador\n\n## Contenido\nCorrecto.\n\n## Estilo\nClaro.",
        "# Ничего менять не нужно\n\n## Причина\nТекст ясен.\n\n## Вывод\nПубликовать.",
        "# 审阅结果\n\n## 内容\n准确。\n\n## 风格\n简洁。",
        "Nessuna modifica necessaria.", "La bozza è già buona.", "Nenhuma alteração necessária.",
        "変更の必要はありません。", "Geen wijzigingen nodig.",
    ]

    @Test(arguments: briefs)
    func aBriefIsTakenWithoutWhatIsWrappedAroundIt(answer: String) {
        #expect(AnswerVerdict.read(answer, evidence: Self.evidence) == .brief(Self.plain))
    }

    /// What the model was given: the report of these briefs, in the words that a report would have.
    static let evidence = Evidence([
        plain,
        "The draft budget was cut by 4 %, and the draft law passes in May; costs fell, a delay is a risk.",
        "Guidance is unchanged: no changes to prices are planned, sales rose 3 %, churn is a risk.",
        "A brief outage hit payments and cost $4,000; it is fixed, a review follows.",
        "Feedback scores fell to 3.9 and comments on delivery doubled.",
        "No change in headcount is required. No further action is required from customers at 14:10.",
        "Приходите остават без промени: 4,2 млн. 价格无需调整，收入下降12%。",
    ])

    static let plain = """
        # Checkout failed for 43 minutes

        ## Key points
        - 2,310 orders were lost.

        ## Next steps
        - Ana moves the certificate to automatic renewal by 4 May.
        """

    static let briefs = [
        plain,
        "Here is the refined brief:\n\n\(plain)",
        "Sure! I've tightened the wording and kept all figures.\n\n\(plain)",
        "```markdown\n\(plain)\n```",
        "Here is the improved brief:\n\n```md\n\(plain)\n```\n\nLet me know if you would like further changes.",
        "\(plain)\n\n---\n\nLet me know if you'd like me to adjust anything!",
        "\(plain)\n\n## Changes made\n- Shortened the headline.\n- Kept all figures.",
        "\(plain)\n\n**Changes made:**\n\n- Shortened the headline.",
        "# Refined brief\n\n\(plain)",
        "**Here is the refined brief:**\n\n\(plain)",
        "Hier ist die überarbeitete Fassung:\n\n\(plain)",
        "Voici la note révisée :\n\n\(plain)",
        "Aquí está el resumen mejorado:\n\n\(plain)",
        "Ето подобреното резюме:\n\n\(plain)",
        "以下是改进后的简报：\n\n\(plain)",
        "\n\n\(plain)\n\n",
    ]

    /// What these say of drafts and changes, they say of the report's own matter.
    @Test(arguments: [
        "# The draft budget was cut by 4 %\n\n## Key points\n- The draft law passes in May.\n- Costs fell.\n\n## Risks\n- Delay.",
        "# Guidance is unchanged\n\n## Key points\n- No changes to prices are planned.\n- Sales rose 3 %.\n\n## Risks\n- Churn.",
        "# A brief outage hit payments\n\n## Key points\n- The brief outage cost $4,000.\n- It is fixed.\n\n## Next steps\n- Review.",
        "**Checkout failed**\n\n**Key points**\n- 2,310 orders were lost.\n\n**Risks**\n- It may come back.",
        "# No change in headcount is required\n\n## Key points\n- Sales rose 3 %.\n\n## Risks\n- Churn may rise 10 %.",
        "# Sales rose\n\n## Bottom line\nNo further action is required from customers, 14:10.\n\n## Risks\n- Churn.",
        "# Приходите остават без промени\n\n## Основно\n- Приходите са 4,2 млн.\n\n## Рискове\n- Няма.",
        "# 价格无需调整\n\n## 要点\n- 收入下降12%。\n\n## 风险\n- 无。",
        "# Prices change\n\n## Key points\n- Sales rose 3 %.\n\n## Key changes\n- Starter rises to $12.\n- Pro rises to $30.",
        "# Feedback scores fell to 3.9\n\n## Key points\n- Comments on delivery doubled.\n\n## Risks\n- Churn may rise.",
    ])
    func aBriefAboutDraftsOrChangesIsABrief(answer: String) {
        #expect(AnswerVerdict.read(answer, evidence: Self.evidence) == .brief(answer))
    }
}
