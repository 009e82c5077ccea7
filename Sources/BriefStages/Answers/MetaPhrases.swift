/// What models say around and about a brief, folded as `FoldedPhrases` does: English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Polish, Bulgarian, Russian, Ukrainian, Turkish, Chinese, Japanese.
enum MetaPhrases {
    /// How an answer begins that announces the brief.
    static let openings = [
        " here is ", " heres ", " here are ", " below is ", " sure ", " certainly ", " of course ",
        " absolutely ",
        " okay ", " ok ", " i have ", " ive ", " ill ", " i will ", " as requested ", " based on the ",
        " thank you ", " thanks ", " the following ", " please find ", " refined brief ", " improved brief ",
        " hier ist ", " hier sind ", " natürlich ", " gerne ", " selbstverständlich ", " anbei ",
        " nachfolgend ",
        " ich habe ", " im folgenden ",
        " voici ", " bien sûr ", " certainement ", " ci dessous ", " jai ", " daccord ",
        " aquí está ", " aquí tienes ", " a continuación ", " claro ", " por supuesto ", " he revisado ",
        " este es ",
        " ecco ", " certo ", " certamente ", " di seguito ", " ho rivisto ",
        " aqui está ", " segue ", " com certeza ", " a seguir ",
        " hierbij ", " natuurlijk ", " oto ", " oczywiście ", " poniżej ", " jasne ",
        " ето ", " разбира се ", " по долу ", " следва ", " прегледах ",
        " вот ", " конечно ", " ниже ", " разумеется ", " я ", " ось ", " звичайно ", " нижче ",
        " işte ", " elbette ", " tabii ",
        " 以下是", " 以下为", " 好的", " 当然", " 这是", " 下面是", " 以下は", " はい", " もちろん", " 承知",
    ]

    /// A refusal or a question back.
    static let refusals = [
        " as an ai ", " as a language model ", " i cannot ", " i cant ", " i am unable ", " im unable ",
        " im sorry ",
        " i am sorry ", " please provide ", " could you provide ", " could you please ",
        " i do not have access ",
        " i dont have access ", " als ki ", " ich kann nicht ", " es tut mir leid ", " bitte stellen sie ",
        " en tant quia ", " je ne peux pas ", " je suis désolé ", " veuillez fournir ", " désolé ",
        " como ia ", " como modelo de lenguaje ", " no puedo ", " lo siento ", " por favor proporcione ",
        " mi dispiace ", " non posso ", " desculpe ", " não posso ", " przepraszam ", " nie mogę ",
        " съжалявам ", " не мога да ", " моля предоставете ", " извините ", " я не могу ", " к сожалению я ",
        " пожалуйста предоставьте ", " 很抱歉", " 抱歉", " 我无法", " 请提供", " 申し訳", " できません", " 提供してください",
    ]

    /// How a last paragraph begins that offers more work.
    static let offers = [
        " let me know ", " please let me know ", " feel free ", " would you like ", " happy to help ",
        " i hope this helps ",
        " lassen sie mich ", " sagen sie ", " nhésitez pas ", " faites moi savoir ", " avísame ",
        " no dudes en ",
        " hágamelo saber ", " fammi sapere ", " mi faccia sapere ", " me avise ", " laat het me weten ",
        " daj mi znać ",
        " кажете ми ", " дайте знать ", " 请告诉我", " 如需", " お知らせください",
    ]

    /// How a last paragraph begins that speaks to the reader of the answer; counted only where nothing of the report is
    /// said in it.
    static let closings = [
        " i kept ", " i tightened ", " i have ", " ive ", " i shortened ", " note ",
        " word count ", " words ", " jai ", " quedo ", " quedamos ", " resta ", " resto ", " se servono ",
        " se desidera ", " ich ", " gerne ", " bei fragen ", " nhésitez ", " ho mantenuto ", " fico à ",
        " ik heb ",
        " zachowałem ", " запазих ", " я сохранил ", " 字数", " 如有", " 注",
        " let me know ", " feel free ", " i hope this ", " would you like me ", " if you need any ",
        " if youd like ",
        " this refined ", " this revised ", " this version ", " i have kept ", " ive kept ",
        " happy to help ",
        " lassen sie mich wissen ", " ich hoffe ", " wenn sie weitere ", " nhésitez pas ", " jespère que ",
        " faites moi savoir ", " avísame ", " espero que ", " no dudes en ", " hágamelo saber ",
        " fammi sapere ",
        " spero che ", " me avise ", " laat het me weten ", " daj mi znać ", " mam nadzieję ",
        " кажете ми ", " надявам се ", " ако имате нужда ", " дайте знать ", " надеюсь ", " если нужно ",
        " 如需", " 如果您", " 希望这", " 请告诉我", " ご不明", " お知らせください",
    ]

    static let changeLogs = [
        " changes made ", " what changed ", " what i changed ", " summary of changes ", " notes on changes ",
        " list of changes ", " change log ", " changelog ",

        " vorgenommene änderungen ", " was geändert wurde ", " modifications apportées ",
        " changements apportés ", " cambios realizados ", " modifiche apportate ",

        " wprowadzone zmiany ", " направени промени ", " внесённые изменения ",
        " внесенные изменения ", " что изменено ", " 修改说明", " 所做的更改", " 变更说明", " 変更点",
    ]

    /// Headings that name the answer and say nothing.
    static let labels: Set<String> = [
        " brief ", " executive brief ", " executive summary ", " refined brief ", " refined executive brief ",
        " improved brief ", " improved executive brief ", " revised brief ", " revised executive brief ",
        " final brief ", " updated brief ", " headline ", " the refined brief ", " refined version ",
        " überarbeiteter entwurf ", " überarbeitete zusammenfassung ", " note de synthèse ", " note révisée ",
        " resumen ejecutivo ", " resumen revisado ", " sintesi ", " резюме ", " преработено резюме ",
        " исправленная версия ", " 执行摘要 ", " 改进后的简报 ", " 修订版 ", " エグゼクティブサマリー ",
    ]

    /// Headlines that are nothing but the verdict that nothing is to be done.
    static let verdicts: Set<String> = [
        " no changes needed ", " no changes are needed ", " no changes required ", " no changes necessary ",
        " no change needed ", " no edits needed ", " no edits required ", " no revisions needed ",
        " no changes ",
        " no refinement needed ", " no refinements needed ", " no refinements necessary ",
        " nothing to change ",
        " keine änderungen erforderlich ", " keine änderungen nötig ", " keine änderungen notwendig ",
        " aucune modification nécessaire ", " aucun changement nécessaire ", " rien à changer ",
        " no se necesitan cambios ", " no se requieren cambios ", " nessuna modifica necessaria ",
        " nenhuma alteração necessária ", " geen wijzigingen nodig ", " żadne zmiany nie są potrzebne ",
        " не са необходими промени ", " изменения не требуются ", " изменений не требуется ", " 无需修改 ",
        " 无需更改 ",
        " 変更は必要ありません ",
    ]
}
