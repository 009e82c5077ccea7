let plantedCuesOfTheWest = """
    en risk: Without a second data centre, the shop could be down for days.
    en risk: Unless the visa arrives, we will miss the tender.
    en risk: If the pilot customer walks away, we lose half the income.
    en risk: Management fears that the union will strike.
    en risk: The old servers are prone to break down.
    en risk: Our only tester might leave, and the release would slip.
    en risk: Should demand collapse, the plant will have to close.
    en ask: Management has to sign off the new lease.
    en ask: The council should choose between the two bidders.
    en ask: We apply for 40,000 euros from the training fund.
    en ask: Sign-off from finance is still pending.
    en ask: I propose that we cancel the trade fair.
    en ask: The trustees need to authorise the loan by 3 July.
    en step: The audit team will visit Oslo in November.
    en step: Tom Baker hands over the archive on 12 June.
    en step: The new tariff goes live next Monday.
    en step: We plan to replace the pumps by the end of August.
    en step: Final tests are scheduled for week 32 in August.
    en step: The brochure has to be printed by Thursday.
    de risk: Sollte der Zoll die Ware festhalten, verlieren wir den Kunden.
    de risk: Die Geschäftsführung befürchtet einen Streik.
    de risk: Der Terminplan ist in Gefahr.
    de risk: Ohne Ersatzteile könnte die Anlage ausfallen.
    de risk: Die alten Server sind anfällig für Angriffe.
    de risk: Das Projekt gerät in Verzug.
    de ask: Der Aufsichtsrat soll die Mittel freigeben.
    de ask: Die Leitung muss bis Freitag zustimmen.
    de ask: Wir schlagen vor, die Messe abzusagen.
    de ask: Die Freigabe durch den Einkauf steht noch aus.
    de step: Das Team wird im Herbst die neue Kasse einführen.
    de step: Herr Weber übergibt das Archiv am 12. Juni.
    de step: Die Schulung ist für den 3. September geplant.
    de step: Der Bericht muss bis Donnerstag vorliegen.
    fr risk: Sans nouveau permis, le chantier pourrait s'arrêter.
    fr risk: La direction redoute une grève.
    fr risk: Si le client se retire, nous perdrons la moitié du chiffre.
    fr risk: Le calendrier est en danger.
    fr ask: La direction doit trancher entre les deux offres.
    fr ask: Nous proposons d'annuler le salon.
    fr ask: Le budget de formation est en attente de validation.
    fr step: L'équipe lancera la nouvelle caisse en septembre.
    fr step: Le rapport doit être remis jeudi prochain.
    fr step: La formation est prévue le 3 septembre.
    fr step: Paul Martin remet les archives le 12 juin.
    es risk: Sin el permiso, la obra podría pararse.
    es risk: La dirección teme que haya huelga.
    es risk: Si el cliente se va, perderemos la mitad de los ingresos.
    es risk: El calendario está en peligro.
    es ask: La dirección tiene que elegir entre dos ofertas.
    es ask: Proponemos cancelar la feria.
    es ask: El presupuesto está pendiente de aprobación.
    es step: El equipo lanzará la nueva caja en septiembre.
    es step: El informe debe entregarse el próximo jueves.
    es step: La formación está prevista para el 3 de septiembre.
    es step: Pablo Ruiz entrega el archivo el 12 de junio.
    it risk: Senza il permesso, il cantiere potrebbe fermarsi.
    it risk: La direzione teme uno sciopero.
    it risk: Se il cliente si ritira, perderemo metà dei ricavi.
    it ask: La direzione deve scegliere tra due offerte.
    it ask: Proponiamo di annullare la fiera.
    it ask: Il bilancio è in attesa di approvazione.
    it step: Il team lancerà la nuova cassa a settembre.
    it step: La formazione è prevista per il 3 settembre.
    pt risk: Sem a licença, a obra pode parar.
    pt risk: A direção teme que haja greve.
    pt risk: Se o cliente sair, perderemos metade da receita.
    pt ask: A direção tem de escolher entre duas propostas.
    pt ask: Propomos cancelar a feira.
    pt ask: O orçamento aguarda aprovação.
    pt step: A equipa lançará a nova caixa em setembro.
    pt step: A formação está prevista para 3 de setembro.
    nl risk: Zonder vergunning kan de bouw stilvallen.
    nl risk: De directie vreest een staking.
    nl risk: Als de klant vertrekt, verliezen we de helft van de omzet.
    nl ask: De directie moet het krediet goedkeuren.
    nl ask: We stellen voor de beurs af te zeggen.
    nl ask: Voor de aankoop is toestemming nodig.
    nl step: Het team zal in september de nieuwe kassa invoeren.
    nl step: De training is gepland voor 3 september.
    """
