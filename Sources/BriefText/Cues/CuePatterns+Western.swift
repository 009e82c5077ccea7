extension CuePatterns {
    static let english = """
        cond 1: should demand; should prices; should costs; should it; should they; should any; should this; should another; should talks; should funding; if; unless; in case; should the; should our; should a; should we; were we to; without a; without the; provided that; as long as; in the event
        modal 1: will; could; may; might; would; risks; can not; cannot; is likely to; are likely to; likely to; threatens to; will not be able; expected not to
        harm 2: be down; go down; goes down; be without; fail; fails; lose; loses; lose the; miss; misses; slip; slips; collapse; collapses; go bankrupt; goes bankrupt; be lost; be delayed; be cancelled; be canceled; run out; runs out; runs dry; fall behind; falls behind; \
        halt; halts; break down; breaks down; grind to; stand still; be late; not be ready; not be finished; not be able; not arrive; not hold; not be enough; not suffice; be fined; be sued; be unable; fall short; falls short; walk away; walks away; jeopardise; derail; derails; undercut; overrun; overruns; \
        be penalised; cost us; costs us; cost the; pull out; pulls out; be exposed; leak; be blocked; be stopped; be interrupted; suffer; suffers; erode; erodes; disrupt; disrupts; drop out; drops out; not meet; come to a stop; forfeit; be shut; have to close; have to stop; not survive
        harm 1: late; delay; delays; delayed; stop; stops; stops delivering; leave; leaves; breach; breaches; not delivered; not approved; not renewed; not fixed; not signed; not replaced; not resolved; is not; are not; does not; do not; don t; doesn t; \
        resign; resigns; withdraw; withdraws; is cut; is blocked; strike; expire; expires; cancel; cancels; fined; penalty; penalties; shortage; close; idle; at worst; bankrupt; insolvent; shut; refuse; refuses; rejects; cost; weeks late
        risk 3: would cost _ million; would cost _ thousand; would cost _ euros; would cost _ dollars; worried about; worried that; we are worried; are worried; is worried; we fear; fear that; fears that; it is feared; we are concerned; are concerned that; are concerned about; is concerned that; is concerned about; biggest concern; main concern; greatest concern; \
        key concern; major concern; serious concern; chief concern; our concern; a concern is; concern is that; main worry; biggest worry; our worry; worry is; worries us; biggest fear; may not be ready; might not be ready; may not be _ in time; vulnerable to; is vulnerable; are vulnerable; \
        blocker; blockers; show stopper; showstopper; is blocked by; are blocked by; blocked on; is blocking; a threat; the threat; serious threat; real threat; poses a; pose a; is in danger; are in danger; in danger of; the danger; a danger; no fallback; no backup supplier; no plan b; on thin ice; \
        running out of; runs out of; run out of; falls behind; behind schedule; is slipping; are slipping; hinges on; could fail; might fail; may fail; may miss; might miss; unlikely to; could be delayed; might be delayed; may be delayed; would be delayed; red flag; only one person; cannot be met; will not be met; will not meet; \
        could cost; may cost; might cost; would cost us; bottleneck is; warning sign*; stands in jeopardy; in jeopardy; is endangered; endanger*; prone to; susceptible to; at stake; likely to miss; likely to slip; likely to fail; uncertain whether; not certain that; there is a chance that; in doubt; is doubtful
        calm 3: threat model*; threat detection; threat intelligence; no blocker*; blockers were; blocker was; blockers removed; not a threat; no threat; no concern*; no danger; not worried; was worried; were worried; had feared; feared that; threat of rain; risk committee; concern was; concerns were; poses a question; danger zone
        must 1: must; has to; have to; needs to; need to; should; is expected to; is called upon to; is to; are to; ought to; asks you to; can the; could the; will the; shall we; shall the; would the; to the board to; whether to
        rule 1: decide; approve; sign off; authorise; authorize; ratify; give its consent; give its approval; take a decision; make a decision; make a call; make the call; agree to; agree on; choose between; endorse; green light; confirm whether; rule on; decide on; reach a decision; settle whether; grant
        lay 1: user; users; customer; customers; visitor; visitors; applicant; applicants; patient; patients; pupils; drivers; passengers; shopper; shoppers; readers; parents; subscribers; players; algorithm; system; software
        ask 3: we apply for; we are applying for; we seek; we are seeking; consent to; sign off needed; sign off required; sign off is; sign off from; approval sought; approval needed; approval required; approval from the; awaiting approval; awaits approval; awaiting a decision; awaits a decision; pending approval; \
        pending a decision; for decision; for approval; we propose; i propose; we ask for; asks for; asking for; it is proposed; we need a go; go ahead is; go ahead for; go ahead from; please authorise; please authorize; please choose; please decide; please agree; please release; please sign; your go ahead; your consent; the board s consent; \
        decision pending; still to be decided; decision by the; to be approved by; to be decided by; request a decision; want the board; wants the board; we would like approval; we would like your; invited to approve; invited to decide; is invited to; kindly approve; the ask is; our ask; \
        awaits your; up to the board; up to the committee; up to management; needs sign off
        decide 3: we suggest; i recommend; we advise; we therefore propose; recommends to; recommends closing; recommends stopping; advise against; recommend against; recommends against; our advice is; was resolved; it was resolved; has decided; the decision was taken; took the decision; took a decision; chose to; opted to; opted for; gave the green light
        calm 1: decision tree; decision trees
        act 1: launch; launched; deliver; delivered; ship; shipped; send; sent; finish; finished; complete; completed; present; presented; start; started; begin; open; opened; publish; published; release; released; roll out; rolled out; submit; submitted; hand over; handed over; migrate; migrated; move to; \
        hire; train; install; installed; replace; replaced; switch; go live; sign; signed; review; reviewed; update; updated; prepare; prepared; report back; test; tested; deploy; deployed; close; ready; done; introduce; introduced; set up; draft; provide; take over; visit; meet; hold; run; fix; fixed; implement; implemented; issue; circulate; carry out; conduct; decommission; audit; inspect
        duty 1: ll; going to; intend to; intends to; aim to; aims to; planning to; expects to; promised to; agreed to; we plan to; plan to; scheduled to; set to; slated to; due to
        plan 2: is planned for; are planned for; planned for; is scheduled for; are scheduled for; scheduled for; is due; are due; goes live; go live; rollout starts; launch is set; slated for; is set for; kicks off; kick off; to be finished; to be completed; to be delivered; to be ready; must be finished; must be ready
        plan 1: starts; begins; launches; delivers; presents; sends; finishes; completes; publishes; submits; opens; ships; hands over; takes over; meets; visits; moves to; ends; closes; migrates; reports to; signs; reviews; releases; expires; due
        past 2: fiscal year; financial year; reporting period; accounting period; every year; each year; every month; each month; every week; each week; every monday; every friday; was scheduled; were scheduled; was due; were due; was planned; were planned; would have
        time 1: next week; next month; next quarter; next year; this week; this month; this quarter; tomorrow; coming weeks; coming months; end of the month; end of the year; end of the quarter; in the autumn; in autumn; in spring; in summer; in winter; by autumn; by spring; by summer; by winter
        calm 3: decision support
        """

    static let german = """
        cond 1: wenn; falls; sofern; sollte; sollten; ohne; bei einem; es sei denn
        modal 1: konnte; konnten; konnen; kann; wird; werden; droht; drohen; durfte; moglicherweise; womoglich; vielleicht
        harm 2: ausfallen; ausfallt; fallt aus; scheitern; scheitert; verlieren; verlieren wir; verliert; stillstehen; still stehen; steht still; stehen still; steht _ still; verzogern; verzogert; verspaten; verspatet; nicht fertig; nicht rechtzeitig; nicht liefern; zahlungsunfahig; insolvent; platzen; platzt; abspringen; abspringt; \
        versaumen; verpassen; verfehlen; verfehlt; einbrechen; einbricht; zusammenbrechen; zusammenbricht; wegbrechen; wegbricht; euro kosten; entgehen; unterbrochen; lahmlegen; lahmgelegt; gestoppt; ausgehen; kundigen; kundigt; verteuern; reißen; nicht halten; nicht einhalten; nicht ausreichen; nicht reichen; auf der strecke; leerlaufen; stocken; schließen mussen; haften; abbrechen; gefahrden
        harm 1: zu spat; stoppt; einstellt; endet; fehlt; fehlen; nicht; verlasst; wegfallt; kein; keine; streik*; ausbleibt; ausbleiben; engpass*; steigt; strafe*; wochenlang; monatelang; fallt; stoppen; bleibt; steht
        risk 3: droht; drohen; zu befurchten; wir befurchten; befurchten dass; befurchtet; sorge bereitet; bereitet sorge; bereitet uns sorge*; sorgen macht; macht uns sorgen; wir machen uns sorgen; große sorge; großte sorge; unsere sorge; sorge ist; besorgniserregend; in sorge; anfallig fur; ist anfallig; sind anfallig; \
        verwundbar; angreifbar; bedrohung; steht auf der kippe; auf der kippe; blocker; blockiert; in gefahr; gefahr; gefahren fur; konnte nicht rechtzeitig; nicht rechtzeitig; nicht zu schaffen; hangt davon ab; einziger lieferant; hinter dem zeitplan; in verzug; im verzug; gerat _ verzug; ungewiss; fraglich; unsicher ob; zweifelhaft; auf dem prufstand; kritisch ist; wackelt; wurde _ euro kosten; wurde uns; schwachstelle; sicherheitslucke; warnen vor; wir warnen
        calm 3: keine gefahr; gefahrgut*; keine bedrohung; wurde bedroht; blockiert die sonne; keine sorge*; gefahrstoff*; gefahrenzulage*
        must 1: muss; mussen; soll; sollen; sollte; sollten; hat zu; haben zu; ist zu; sind zu; moge; mogen; mochte; gilt es; darum zu; wird gebeten; ist gebeten; kann der; bitten; bittet
        rule 1: entscheiden; zu entscheiden; genehmigen; zu genehmigen; freigeben; freizugeben; zustimmen; zuzustimmen; bewilligen; zu bewilligen; beschließen; zu beschließen; absegnen; autorisieren; eine entscheidung treffen; festlegen; billigen; entschieden werden; genehmigt werden; bewilligt werden; freigegeben werden; beschlossen werden; mittel freigeben; grunes licht
        lay 1: nutzer; nutzern; kunden; kunde; besucher; anwender; mitarbeiterin; fahrgaste; patienten; leser; kaufer; algorithmus; system; software
        ask 3: wir ersuchen; wir wunschen _ entscheidung; zur freigabe; freigabe durch; freigabe von; freigabe fur; genehmigung durch; wir erbitten; es bedarf _ zustimmung; es bedarf _ entscheidung; zustimmung _ notig; zustimmung _ erbeten; entscheidung steht aus; entscheidung _ notig; entscheidung _ gefragt; zu genehmigen; offene entscheidung; steht zur entscheidung; \
        zu entscheiden; entscheidung uber; entscheidung _ erforderlich; zustimmung _ erforderlich; genehmigung _ erforderlich; bitte um; bitte stimmen; warten auf die freigabe; warten auf die entscheidung; warten auf die zustimmung; brauchen _ freigabe; brauchen _ zustimmung; brauchen _ entscheidung; benotigen _ zustimmung; benotigen _ freigabe; benotigen _ entscheidung
        decide 3: wir schlagen _ vor; schlagt _ vor; vorgeschlagen wird; wird vorgeschlagen; empfohlen wird; wird empfohlen; raten wir; wir raten; wir pladieren; sprechen uns _ aus; hat sich fur; haben uns entschieden; haben uns fur; gab grunes licht; abgelehnt; unsere empfehlung
        calm 1: entscheidungsbaum*
        act 1: ausliefern; liefern; geliefert; einfuhren; eingefuhrt; starten; gestartet; beginnen; fertig; fertigstellen; fertiggestellt; abschließen; abgeschlossen; vorlegen; vorgelegt; vorstellen; vorgestellt; veroffentlichen; veroffentlicht; einreichen; eingereicht; eroffnen; eroffnet; umstellen; umgestellt; umziehen; senden; schicken; ubergeben; ubermitteln; \
        einstellen; schulen; installieren; installiert; ersetzen; ersetzt; prufen; gepruft; aktualisieren; vorbereiten; testen; getestet; migrieren; migriert; einspielen; unterschreiben; unterzeichnen; unterzeichnet; abgeben; abgegeben; erledigt; erledigen; umsetzen; umgesetzt; abschalten; ausrollen; ausgerollt; durchfuhren; erstellen; bereitstellen; erneuern; uberarbeiten; besuchen; prasentieren; berichten
        plan 2: ist _ geplant; sind _ geplant; geplant fur; ist _ fallig; sind _ fallig; wird _ fallig; geht _ live; liefertermin ist; stichtag ist; soll _ starten; ist _ vorgesehen; ist _ angesetzt
        plan 1: beginnt; startet; liefert; stellt; sendet; schickt; ubergibt; veroffentlicht; eroffnet; prasentiert; legt; reicht; endet; ubernimmt; schließt; fuhrt; fallig; besucht; zieht; berichtet; unterschreibt; pruft; tritt
        past 2: geschaftsjahr*; berichtszeitraum*; jedes jahr; jeden monat; jeden; jede woche; war geplant; war _ fallig; begann; endete; startete
        time 1: nachste woche; nachster woche; nachsten woche; nachsten monat; nachstes jahr; nachsten jahr; kommende woche; kommenden; nachsten freitag; nachstes quartal; nachsten quartal; diese woche; diesen monat; morgen fruh; im herbst; im fruhjahr; im sommer; im winter; kw
        """

    static let dutch = """
        cond 1: als; indien; wanneer; mocht; mochten; tenzij; zonder; bij uitval
        modal 1: kan; kunnen; zou; zouden; dreigt; dreigen; zal; zullen; mogelijk; wellicht; misschien; moet
        harm 2: mislukken; mislukt; uitvallen; uitvalt; verliezen; verliezen we; verliest; stilvallen; stilvalt; stil te vallen; stilstaan; stilliggen; valt _ stil; ligt _ stil; staat _ stil; vertragen; vertraagd; vertraging; niet op tijd; niet halen; niet klaar; failliet; failliet gaat; mislopen; misloopt; instorten; afhaken; afhaakt; niet leveren; euro kosten; uitlopen; uitloopt; boete; onderbroken; sluiten
        harm 1: te laat; stopt; wegvalt; vertrekt; geen; niet; tekort*; staking; ontbreekt; wekenlang; duurder; eindigt
        risk 3: wij vrezen; we vrezen; vrezen dat; gevreesd; vreest; wij maken ons zorgen; we maken ons zorgen; zorgen over; baart zorgen; grootste zorg; onze zorg; zorgwekkend; kwetsbaar voor; is kwetsbaar; een bedreiging; bedreigt; bedreigen; in gevaar; gevaar; blokkade; geblokkeerd door; blocker; \
        loopt achter; achter op schema; onzeker; de vraag is of; mogelijk niet; misschien niet; zou kunnen mislukken; staat op het spel; hangt af van
        calm 3: geen gevaar; geen zorgen; geen bedreiging; gevaarlijke stoffen
        must 1: moet; moeten; dient te; dienen te; hoort te; wordt gevraagd; worden gevraagd; zou moeten; vragen; vraagt
        rule 1: beslissen; besluiten; goedkeuren; goed te keuren; instemmen; toestemmen; akkoord gaan; te beslissen; te besluiten; vaststellen; een besluit nemen; een beslissing nemen; besluit nemen; kiezen tussen; knoop
        lay 1: gebruikers; gebruiker; klanten; klant; bezoekers; reizigers; patienten; systeem; algoritme
        ask 3: goedkeuring gevraagd; goedkeuring vereist; goedkeuring _ nodig; goedkeuring _ vereist; goedkeuring _ gevraagd; besluit gevraagd; besluit _ nodig; besluit _ vereist; beslissing _ nodig; toestemming _ nodig; wij vragen; akkoord _ nodig; we wachten op goedkeuring; wachten op akkoord; wij vragen _ aan; wij dienen _ aanvraag; we verzoeken; instemming gevraagd
        decide 3: wij stellen voor; we stellen voor; stellen _ voor; raden _ aan; raadt _ aan; ons advies; wij raden; we raden
        act 1: leveren; geleverd; starten; gestart; beginnen; klaar; afronden; afgerond; opleveren; opgeleverd; presenteren; publiceren; indienen; ingediend; openen; lanceren; gelanceerd; sturen; verzenden; invoeren; ingevoerd; vervangen; testen; installeren; overdragen; migreren; voltooid; voltooien; bijwerken; controleren; verhuizen; tekenen
        plan 2: is gepland; staat gepland; gepland voor; zal _ leveren; gaat live
        plan 1: begint; start; levert; presenteert; opent; publiceert; stuurt; rondt; verhuist; eindigt; lanceert; tekent; neemt
        time 1: volgende week; volgende maand; volgend jaar; volgend kwartaal; komende week; komende maand; deze week; deze maand; in het najaar; in het voorjaar
        past 2: boekjaar; elk jaar; elke maand; elke week; iedere
        """

    static let swedish = """
        cond 1: om; ifall; utan
        modal 1: kan; kunde; skulle; riskerar; kommer; hotar; kanske
        harm 2: misslyckas; forlora; forlorar; stanna; stannar; forsenas; forsenad; inte hinna; inte bli klar; inte blir klar; ga i konkurs; gar i konkurs; stoppas; missa; missar; falla bort; faller bort; kosta; utebli; bota
        harm 1: slutar; sen; sent; forsenat; lamnar; inte; strejk*; brist
        risk 3: vi befarar; befarar att; befaras; vi oroar oss; oroar oss; oroande; storsta oro; var oro; orolig*; sarbar for; ar sarbar*; ett hot; hotas; i fara; blockerar; blockeras av; kanske inte; osakert om; riskerar att
        calm 3: inget hot; ingen fara; ingen oro
        must 1: maste; ska; bor; behover; skall
        rule 1: besluta; godkanna; bevilja; fatta beslut; ta stallning; bestamma; ta beslut
        lay 1: anvandare; anvandarna; kunder; kunderna; besokare
        ask 3: vi begar; godkannande begars; beslut behovs; behover godkannande; vi anhaller; vi behover _ godkannande; vi behover _ beslut; vi ansoker om; begar om
        decide 3: vi foreslar; foreslar att; vi rekommenderar; rekommenderas; foreslas
        act 1: leverera; levereras; lansera; lanseras; starta; startar; vara klar; vara klart; slutfora; slutforas; presentera; publicera; skicka; lamna in; oppna; inforas; infora; ersatta; testa; fardigstalla; avsluta; byta
        plan 2: planeras till; ar planerad; ar planerat
        plan 1: startar; borjar; levererar; presenterar; oppnar; skickar; lamnar; lanserar; publicerar; forfaller
        time 1: nasta vecka; nasta manad; nasta ar; nasta kvartal; i host; till hosten; pa fredag; fredag
        """

    static let danish = """
        cond 1: hvis; uden; safremt
        modal 1: kan; kunne; ville; vil; risikerer; maske; truer
        harm 2: mislykkes; miste; mister; ga i sta; gar i sta; sta stille; forsinkes; forsinket; ikke na; ikke blive klar; ikke bliver; ga konkurs; gar konkurs; stoppes; ga tabt; ga glip; koste; svigte; svigter; falde fra; tabe; taber; bryde sammen; bøde
        harm 1: stopper; sent; forlader; ikke; strejke*; mangel; ophører; opsiger
        risk 3: vi frygter; frygter at; det frygtes; vi er bekymrede; bekymrede for; bekymret for; bekymrende; storste bekymring; vores bekymring; sarbar over; er sarbar*; en trussel; truet; i fare; blokerer; blokeret af; usikkert om; maske ikke; risikerer at
        calm 3: ingen trussel; ingen fare; ikke bekymret
        must 1: skal; ma; bor; er nodt til; maske skal
        rule 1: beslutte; godkende; bevilge; tage stilling; traeffe beslutning; træffe; afgøre; vedtage; tiltraede
        lay 1: brugere; brugerne; kunder; kunderne; besogende
        ask 3: godkendelse onskes; godkendelse _ nodvendig; beslutning _ nodvendig; vi behover _ godkendelse; vi ansoger om; vi soger om; anmodes om; bedes _ godkende; vi har brug for
        decide 3: vi foreslar; foreslar at; vi anbefaler; det anbefales; anbefales
        act 1: levere; leveres; lancere; lanceres; starte; starter; vaere klar; være klar; afslutte; afsluttes; praesentere; præsentere; udgive; sende; sendes; indsende; abne; indføre; indføres; erstatte; teste; faerdiggore; færdiggøre; flytte
        plan 2: er planlagt; planlagt til; forfalder
        plan 1: starter; begynder; leverer; præsenterer; åbner; sender; afleverer; lancerer; udgiver
        time 1: naste uge; næste uge; næste måned; næste år; næste kvartal; til efteråret; på fredag; til foråret
        """

    static let norwegian = """
        cond 1: hvis; dersom; uten
        modal 1: kan; kunne; ville; vil; risikerer; kanskje; truer
        harm 2: mislykkes; miste; mister; stoppe opp; stanse; stanser; sta stille; bli forsinket; blir forsinket; forsinket; ikke rekke; ikke bli klar; ikke bli ferdig; ga konkurs; gar konkurs; ga tapt; ga glipp; koste; svikte; svikter; falle bort; tape; taper; bryte sammen; bot
        harm 1: slutter; sent; forlater; ikke; streik*; mangel; stopper
        risk 3: vi frykter; frykter at; det fryktes; vi er bekymret; bekymret for; bekymringsfullt; storste bekymring; var bekymring; sarbar for; er sarbar*; en trussel; truet; i fare; blokkerer; blokkert av; usikkert om; kanskje ikke; risikerer a
        calm 3: ingen trussel; ingen fare; ikke bekymret
        must 1: skal; ma; bor; er nodt til
        rule 1: beslutte; godkjenne; bevilge; ta stilling; avgjore; vedta; ta beslutning; bestemme
        lay 1: brukere; brukerne; kunder; kundene; besokende
        ask 3: godkjenning onskes; godkjenning trengs; beslutning trengs; vi trenger _ godkjenning; vi trenger _ beslutning; vi soker om; vi ber om; bes _ godkjenne
        decide 3: vi foreslar; foreslar at; vi anbefaler; det anbefales; anbefales
        act 1: levere; leveres; lansere; lanseres; starte; starter; vaere klar; være klar; være ferdig; avslutte; avsluttes; presentere; publisere; sende; sendes; sende inn; apne; innføre; innføres; erstatte; teste; ferdigstille; ferdigstilles; flytte
        plan 2: er planlagt; planlagt til; forfaller
        plan 1: starter; begynner; leverer; presenterer; åpner; sender; lanserer; publiserer
        time 1: neste uke; neste maned; neste ar; neste kvartal; til hosten; pa fredag; til varen
        """
}
