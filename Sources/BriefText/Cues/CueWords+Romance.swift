extension CueWords {
    static let french = """
        ask 3: nous demandons; demande _ d approuver; demandons _ d approuver; nous sollicitons; sollicite; sollicitons; merci d approuver; merci de valider; veuillez approuver; veuillez valider; nous prions; nous vous prions; \
        approbation est requise; approbation requise; validation requise; decision requise; decision est requise; decision attendue; decision est attendue; decision _ attendue; decision _ requise; decision _ necessaire; approbation _ requise; approbation _ necessaire; besoin d une decision; besoin de l accord; besoin de votre accord; besoin de l approbation; est invite a; est prie de; doit approuver; doit valider; demande d approbation; soumis a l approbation; pour approbation; pour decision; nous requerons
        ask 1: approuv*; approbation; valid*; accord; budget de; demande*
        decide 3: a decide; ont decide; il a ete decide; nous avons decide; a ete decide; decidons; a approuve; ont approuve; a ete approuve*; a valide; a ete valide*; nous recommandons; recommande de; recommande que; il est recommande; a convenu; ont convenu; il a ete convenu; a tranche; a acte; la decision de; preconisons; preconise; a vote
        decide 1: decision*; recommand*
        risk 3: principal risque; risque principal; risque majeur; plus grand risque; risque cle; risque important; risque serieux; risque critique; risque que; risque de; risque est; un risque; risquent de; risquons de; risque lie; menace*; met en peril; mettre en peril; met en danger; mettre en danger; compromet*; danger; expose*; il existe un risque
        risk 2: risque; risques; vulnerab*; pourrait retarder; pourrait entrainer; pourrait echouer; pourraient entrainer; pourrait compromettre; peut entrainer; craint*; crain*; penalite*; inquiet*
        risk 1: pourrait; pourraient; peut; si; retard*; penurie*; dependan*; panne*; faille*
        calm 3: gestion des risques; gestion du risque; gestion de risque*; aucun risque; sans risque; pas de risque; faible risque; risque faible; analyse de risque*; evaluation des risques; reduit le risque; reduire le risque; comite des risques
        step 3: prochaine etape; prochaines etapes; etape suivante; etapes suivantes; responsable; plan d action; echeance; action a mener
        step 1: action; tache
        duty 1: doit; doivent; devra; devront; va; vont; sera; seront; faut; prevoit; prevoient; *era; *eront; *ira; *rons
        due 1: avant; d ici; au plus tard; jusqu; echeance; date limite; dans les; pour le; fin; delai
        owner 1: responsable; pilote; porteur; charge de; chargee de
        past 1: a ete; ont ete; etait; etaient; a augmente; a baisse; a atteint; prevision*
        result 1: chiffre d affaires; revenu*; vente*; benefice*; resultat*; marge*; croissance; prevision*; attend*; cout*; budget*; client*; utilisateur*; hausse; baisse; augment*; recul*; pour cent; trimestre*; incident*; total; record; panne; cause
        filler 1: euh; ouais; merci; bonjour; d accord; voila; bon; ok
        sum 1: en resume; en conclusion; globalement; au total; en somme; dans l ensemble; en bref; au final
        """

    static let spanish = """
        ask 3: solicitamos; pedimos; solicita la aprobacion; solicita aprobacion; solicita _ que; solicitar _ que; rogamos; por favor aprueb*; por favor aprobar; se solicita; se pide; se requiere la aprobacion; se requiere aprobacion; se requiere una decision; se necesita aprobacion; se necesita una decision; necesitamos una decision; necesitamos la aprobacion; necesitamos su aprobacion; necesitamos que; pide _ que; debe aprobar; para su aprobacion; para aprobacion; solicitud de; requiere aprobacion; pendiente de aprobacion
        ask 1: aprob*; aprueb*; autoriz*; presupuesto de
        decide 3: decidio; decidieron; ha decidido; han decidido; hemos decidido; decidimos; se decidio; se ha decidido; acordo; acordaron; se acordo; acordamos; aprobo; aprobaron; se aprobo; fue aprobado; fue aprobada; ha aprobado; recomendamos; recomienda; se recomienda; resolvio; se resolvio; la decision de
        decide 1: decision*; recomend*; acuerdo
        risk 3: principal riesgo; riesgo principal; mayor riesgo; riesgo clave; riesgo importante; riesgo grave; riesgo significativo; riesgo critico; riesgo de; riesgo es; riesgo que; existe el riesgo; existe un riesgo; hay riesgo; hay un riesgo; en riesgo; amenaza*; pone en peligro; poner en peligro; peligra; peligro de; compromet*; corremos el riesgo; expuest*
        risk 2: riesgo; riesgos; vulnerab*; podria retrasar; podria provocar; podria causar; podria fallar; podrian retrasar; puede provocar; preocup*; penalizacion*; multa*
        risk 1: podria; podrian; puede; si; retras*; escasez; dependenc*; caida*; fallo*; demora*
        calm 3: gestion de riesgo*; gestion del riesgo; gestion de los riesgos; sin riesgo*; ningun riesgo; no hay riesgo*; bajo riesgo; riesgo bajo; evaluacion de riesgo*; analisis de riesgo*; reduce el riesgo; reducir el riesgo
        step 3: proximo paso; proximos pasos; siguiente paso; siguientes pasos; responsable; plan de accion; fecha limite; plazo
        step 1: accion; tarea
        duty 1: debe; deben; debera; deberan; va a; van a; hay que; tiene que; tienen que; preve; planea; *ara; *era; *ira; *aran; *eran; *iran
        due 1: antes de; antes del; hasta; para el; a mas tardar; plazo; dentro de; fecha limite; a finales de; para finales de
        owner 1: responsable; encargad*; a cargo de
        past 1: fue; fueron; era; aumento; cayo; alcanzo; crecio; prevision*; se espera
        result 1: ingreso*; venta*; beneficio*; ganancia*; margen*; resultado*; crecimiento; prevision*; esper*; coste*; costo*; presupuesto*; cliente*; usuario*; aument*; disminu*; crecio; cayo; por ciento; trimestre*; incidente*; total; record; causa
        filler 1: eh; bueno; gracias; hola; buenos dias; buenas tardes; vale; claro; si
        sum 1: en resumen; en conclusion; en general; en conjunto; en definitiva; en sintesis
        """

    static let italian = """
        ask 3: chiediamo; richiediamo; si chiede; si richiede; chiede _ di approvare; chiede l approvazione; vi preghiamo; si prega; vi chiediamo; serve una decisione; e necessaria una decisione; e necessaria l approvazione; e richiesta l approvazione; e richiesta una decisione; abbiamo bisogno di una decisione; abbiamo bisogno dell approvazione; deve approvare; per approvazione; sollecitiamo; richiesta di; in attesa di approvazione
        ask 1: approv*; autorizz*; budget di
        decide 3: ha deciso; hanno deciso; abbiamo deciso; e stato deciso; si e deciso; decise; deliberato; ha approvato; hanno approvato; e stato approvato; e stata approvata; raccomandiamo; si raccomanda; raccomanda; consigliamo; e stato concordato; abbiamo concordato; hanno concordato; la decisione di; si e stabilito; ha stabilito
        decide 1: decision*; raccomand*
        risk 3: principale rischio; rischio principale; rischio maggiore; maggior rischio; rischio chiave; rischio grave; rischio significativo; rischio critico; rischio che; rischio di; rischio e; esiste il rischio; esiste un rischio; c e il rischio; c e un rischio; a rischio; minacci*; mette in pericolo; mettere a rischio; pericolo; compromett*; rischiamo; rischia di; rischiano di
        risk 2: rischio; rischi; vulnerab*; potrebbe ritardare; potrebbe causare; potrebbe portare; potrebbe fallire; puo causare; preoccup*; penal*; sanzion*
        risk 1: potrebbe; potrebbero; puo; se; ritard*; carenz*; dipendenz*; guast*; interruzion*
        calm 3: gestione del rischio; gestione dei rischi; gestione rischi; senza rischi*; nessun rischio; non ci sono rischi; basso rischio; rischio basso; valutazione del rischio; valutazione dei rischi; analisi del rischio; riduce il rischio
        step 3: prossimo passo; prossimi passi; passo successivo; passi successivi; prossime azioni; responsabile; piano d azione; scadenza
        step 1: azione; attivita
        duty 1: deve; devono; dovra; dovranno; bisogna; occorre; prevede; intende; *era; *ira; *eranno; *iranno
        due 1: entro; prima di; prima del; fino al; non oltre; scadenza; entro il; entro la; entro fine; al piu tardi
        owner 1: responsabile; incaricat*; referente; a cura di
        past 1: e stato; e stata; sono stati; era; e cresciut*; e aumentat*; e sces*; ha raggiunto; prevision*
        result 1: ricav*; vendit*; util*; profitt*; margin*; risultat*; crescita; prevision*; prevede; attes*; cost*; budget*; client*; utent*; aument*; diminu*; cresciut*; per cento; trimestre*; incident*; totale; record; causa
        filler 1: ehm; beh; grazie; buongiorno; ciao; allora; va bene; si
        sum 1: in sintesi; in conclusione; nel complesso; complessivamente; in breve; in definitiva
        """

    static let portuguese = """
        ask 3: solicitamos; pedimos; solicita a aprovacao; solicita _ que; pede _ que; pede se; solicita se; por favor aprov*; precisamos de uma decisao; precisamos da aprovacao; precisamos de aprovacao; precisamos que; e necessaria a aprovacao; e necessaria uma decisao; e necessaria aprovacao; requer aprovacao; requeremos; deve aprovar; para aprovacao; pedido de; aguarda aprovacao; rogamos; aguardamos a decisao
        ask 1: aprov*; autoriz*; orcamento de
        decide 3: decidiu; decidiram; decidimos; foi decidido; decidiu se; deliberou; aprovou; aprovaram; foi aprovado; foi aprovada; recomendamos; recomenda; recomenda se; acordou; acordaram; ficou decidido; ficou acordado; foi acordado; resolveu; a decisao de
        decide 1: decisao; decisoes; recomend*
        risk 3: principal risco; risco principal; maior risco; risco chave; risco grave; risco significativo; risco importante; risco critico; risco de; risco e; risco que; existe o risco; existe um risco; ha risco; ha o risco; ha um risco; em risco; ameac*; poe em perigo; pode comprometer; compromet*; perigo; corremos o risco; expost*
        risk 2: risco; riscos; vulnerab*; pode atrasar; pode causar; pode levar; pode falhar; podera atrasar; poderia atrasar; podem atrasar; preocup*; multa*; penal*
        risk 1: pode; podem; podera; poderia; se; atras*; escassez; dependenc*; falha*; interrupc*
        calm 3: gestao de risco*; gestao do risco; gestao dos riscos; sem risco*; nenhum risco; nao ha risco*; baixo risco; risco baixo; avaliacao de risco*; analise de risco*; reduz o risco; reduzir o risco
        step 3: proximo passo; proximos passos; passo seguinte; passos seguintes; proximas etapas; responsavel; plano de acao; prazo; data limite
        step 1: acao; tarefa
        duty 1: deve; devem; devera; deverao; vai; vao; tem de; tem que; precisa; planeia; planeja; *ara; *era; *ira; *arao; *erao; *irao
        due 1: ate; antes de; antes do; prazo; o mais tardar; dentro de; no prazo; ate ao; ate ao fim; ate o final
        owner 1: responsavel; encarregad*; a cargo de
        past 1: foi; foram; era; eram; aumentou; caiu; atingiu; cresceu; previsa*
        result 1: receita*; venda*; lucro*; margem; margens; resultado*; crescimento; previsa*; espera*; custo*; orcamento*; cliente*; utilizador*; usuario*; aument*; diminu*; cresceu; caiu; por cento; trimestre*; incidente*; total; recorde; causa
        filler 1: eh; bom; obrigado; obrigada; ola; bom dia; boa tarde; pois; sim
        sum 1: em resumo; em conclusao; no geral; em suma; no conjunto; em sintese
        """

    static let romanian = """
        ask 3: solicitam; cerem; rugam; va rugam; cere _ sa aprobe; se solicita; se cere; avem nevoie de o decizie; avem nevoie de aprobarea; este necesara aprobarea; este necesara o decizie; spre aprobare; trebuie sa aprobe; solicitare de
        ask 1: aprob*; buget de
        decide 3: a decis; au decis; am decis; s a decis; a hotarat; au hotarat; s a hotarat; a aprobat; au aprobat; a fost aprobat*; recomandam; recomanda; se recomanda; s a convenit; au convenit
        decide 1: decizi*; recomand*
        risk 3: principalul risc; riscul principal; cel mai mare risc; risc major; risc important; riscul ca; riscul de; riscul este; exista riscul; exista un risc; ameninta; pune in pericol; riscam; pericol*
        risk 2: risc; riscul; riscuri*; vulnerab*; ar putea intarzia; ar putea duce; poate intarzia; ingrijor*; penalit*
        risk 1: ar putea; poate; daca; intarzi*; lipsa; defectiun*
        calm 3: managementul riscului; gestionarea riscului; gestionarea riscurilor; fara risc*; niciun risc; risc scazut; evaluarea riscului
        step 3: pasul urmator; pasii urmatori; urmatorul pas; urmatorii pasi; responsabil; termen limita; plan de actiune
        duty 1: trebuie; va; vor; urmeaza; planifica; ar trebui
        due 1: pana; pana la; pana pe; inainte de; cel tarziu; termen; in termen de
        owner 1: responsabil*; raspunde de
        past 1: a fost; au fost; a crescut; a scazut; era
        result 1: venit*; vanzari*; profit*; marj*; crester*; prognoz*; estim*; cost*; buget*; client*; utilizator*; crescut; scazut; procent*; trimestr*; incident*
        filler 1: pai; multumesc; buna; buna ziua; da
        sum 1: in concluzie; pe scurt; in ansamblu; in rezumat
        """
}
