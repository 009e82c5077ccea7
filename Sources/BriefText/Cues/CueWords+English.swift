extension CueWords {
    static let english = """
        ask 3: we ask; we are asking; we request; we are requesting; is asked to; are asked to; is requested to; are requested to; needs to decide; must decide; has to decide; asks the board; \
        asks the committee; asks the leadership; asks management; ask the _ to; asks the _ to; asking the _ to; please approve; please confirm; please decide; \
        please sign off; approval is requested; approval is needed; approval is required; requests approval; request approval; \
        requesting approval; request for approval; seek approval; seeking approval; seeks approval; need a decision; needs a decision; need your decision; \
        decision is needed; decision is required; decision needed; decision required; a decision on; need your approval; \
        needs approval; need approval; requires approval; require approval; your approval; sign off on; \
        we need the board to; we need leadership to; we need you to; we would like the _ to approve; should approve; requested that the
        ask 1: approve; approval; sign off; authorise; authorize; budget of; request* _ to; requests; request
        decide 3: decided to; decided that; decided against; have decided; has decided; was decided; we decided; agreed to; \
        was agreed; agreed that; resolved to; has approved; have approved; was approved; were approved; board approved; committee approved; \
        we recommend; recommends that; recommend that; is recommended; our recommendation; it is recommended; recommended that; \
        decision was; the decision is; decision is to; decision to; voted to; will not proceed; signed off
        decide 1: decision*; recommend*; we propose; proposal to; approved; conclud*; agreed
        risk 3: main risk; key risk; key risks; biggest risk; greatest risk; largest risk; major risk; top risk; serious risk; \
        significant risk; principal risk; primary risk; risk that; risk of; risks of; at risk; risk is; risk remains; risks include; risks remain; \
        puts _ at risk; could jeopardi*; may jeopardi*; jeopardi*; threaten*; single point of failure; exposes us; exposed to; \
        if _ fails; if _ slips; biggest threat; danger that; we may miss; could miss; may not be able to; might not be able to; downside risk*
        risk 2: risk; risks; risky; vulnerab*; threat; threats; could delay; may delay; might delay; could slip; may slip; might slip; \
        could fail; may fail; might fail; could lead to; may lead to; could result in; may result in; concern* that; a concern; concerned about; \
        worried; uncertain*; would breach; penalt*; could expose; may expose; could lose; could cost us; failure to; could compromise; could disrupt; could prevent; in danger
        risk 1: could; may; might; unless; delay*; shortage*; dependenc*; exposure; outage*; breach*; lawsuit*; churn; overrun*; expose*
        calm 3: risk management; risk manager*; risk free; risk assessment*; risk committee; risk officer*; risk factor*; risk register; no risk; no risks; \
        no significant risk*; low risk; lower risk; risk appetite; risk team; risk averse; risk adjusted; risk and uncertaint*; risks and uncertaint*; reduc* the risk*; without risk; \
        credit risk; risk software; risk model*; risk based; risk department; risk report*; no longer at risk; reduces risk; reduced risk
        calm 2: were fixed; was fixed; been fixed; were resolved; was resolved; been resolved; were patched; people at risk; youth at risk; at risk youth; at risk groups
        calm 1: mitigated; avoided
        step 3: next step; next steps; action item; action items; follow up action
        step 2: action; task; milestone
        duty 1: will; must; shall; needs to; need to; has to; have to; is to; are to; to be; should; is due to; is scheduled to; plans to; committed to; is expected to; due
        due 1: by; before; until; no later than; not later than; due; deadline; due date; on or before; within; by the end of; by end of; eta; target date; due on
        owner 1: owner; owners; owned by; responsible; assignee; assigned to; accountable; action on; dri
        past 2: was; were; had; did; grew; fell; rose; declined; increased; decreased; forecast*; will grow; will increase; will rise; will remain
        past 1: expect to see; is expected; are expected; expected to be; approximately
        calm 3: step by step
        past 2: due to
        past 2: continued; began; ended; lasted; remained; initially; originally; attempted; we tried; at first; in hindsight
        past 3: next to the step; step by step; one step; first step in
        result 3: earnings per share; earnings per diluted share; per diluted share; eps; loss per share; ffo per share; ffo
        result 2: revenue*; net sales; net income; guidance; we expect; now expect; expects; adjusted ebitda; full year; outlook for; in the range of; compared to; year over year
        result 1: sales; profit*; earnings; margin*; ebitda; outlook; forecast*; expect; expected; dividend*; \
        operating income; cash flow; backlog; growth; increased; decreased; grew; rose; fell; declined; record; \
        per share; total; quarter; compared; percent; conversion; churn; retention; incident; outage; root cause; \
        customers; users; cost*; budget; headcount; adjusted; diluted
        filler 1: um; uh; yeah; okay; ok; hmm; mm; mhm; hm; huh; thanks; thank you; hello; hi; sorry; you know; i mean; i guess; right; \
        good morning; good afternoon; welcome; oh; wow; yep; nope; cool; gonna; wanna; sort of; kind of; bye; ladies and gentlemen; operator; \
        webcast; conference call; slide; press release; forward looking; turn _ over; turn it over; hand it over; let me; i'd like to; i would like to; question and answer; q&a
        chat 1: i; you; me; my; your; think; mean; guess; it s; that s; don t; didn t; just; like; stuff; thing; things; gonna; maybe; actually; really; probably; yourself; what s; he s; she s; let s; isn t; wasn t
        sum 1: in summary; to summarize; to summarise; in conclusion; overall; in short; the bottom line; main finding; key finding; the report finds; we found that; \
        we conclude; as a result; on balance; most importantly; in general; generally
        """
}
