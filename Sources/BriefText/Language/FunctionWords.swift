/// The commonest function words of each language: they tell languages of one script apart, and they carry no topic.
enum FunctionWords {
    static let lists: [(language: String, words: String)] = [
        (
            "en",
            "the of and to in a is that for it was on with as be by are at this from or have not we were which has will their been would they an but can our its there more about into than also all these had other i you do if what so no"
        ),
        (
            "de",
            "der die und das den von zu ist im mit des auf fur nicht ein dem eine sich als auch es an werden aus hat dass bei nach wird um am sind wurde noch einen wie einer uber oder bis zum zur durch wir sie ich haben kann vor nur aber wenn"
        ),
        (
            "fr",
            "de la le les et des en un une du est que pour dans qui par sur au ce pas il plus ne sont avec se aux cette ou a son nous ont ete mais comme etre ses leur sa la fait tout elle vous l d qu n s c"
        ),
        (
            "es",
            "de la que el en y los del se las por un para con una no su al lo es mas como pero sus le ya o este ha si porque esta son entre cuando muy sin sobre ser tambien me hasta hay donde han fue desde nos todo"
        ),
        (
            "it",
            "di che la il e un per in una non del della con sono i le si da al nel alla dei come anche piu gli lo delle ha ma se o nella dal questo su ci stato essere dalla sul loro degli l ad ed fra tra c"
        ),
        (
            "pt",
            "de que o a e do da em um para com nao uma os no se na por mais as dos como mas ao das foi sua seu pelo pela ou quando muito nos ja tambem so ate isso ele ela entre depois sem mesmo aos seus ser sao esta foram nas"
        ),
        (
            "nl",
            "de het een van en in is dat op te zijn met voor niet aan er die om als ook door naar bij uit maar heeft nog werd worden dan wordt of tot deze over we wij ze hun dit kan hebben geen al was meer moet"
        ),
        (
            "pl",
            "w i na z do sie nie jest ze to o jak za od po przez dla ale oraz co ktore ktory tym jego byl a ich juz sa tego jej tylko lub ma moze przy czy bedzie pod zostal tak te w ze roku nad"
        ),
        (
            "tr",
            "ve bir bu da de icin ile olarak olan daha cok gibi en kadar sonra ne ise her ki olduğu oldugu tarafindan var degil mi ancak ya veya hem olan gore uzere ya bize bizim biz yil icinde ama"
        ),
        (
            "ro",
            "si de in la a cu pe din o nu care este sa un pentru mai ca al ale ai se au fost prin sunt dar dupa sau ce lui cele acest aceasta fi va vor intre unei unui iar fara pana am spre"
        ),
        (
            "cs",
            "a v se na je ze s z do o to i ktere ktery k pro ale jako za by po jsou od byl uz jeho podle nebo jen pri byla take bylo ve aby tak co kde ze tom bude jsme nas roku pred mezi"
        ),
        (
            "sv",
            "och i att det som en pa ar av for med den till ett inte har de om var vi ska kan fran men eller nar efter hade sig vid under ocksa mot ut man sa da bli blir skulle ha detta alla"
        ),
        (
            "da",
            "og i at det er en til af den for pa med de som der ikke et har om var fra vi kan skal men eller ved blev sig efter ogsa over bliver vil hvor nar vores ud mod deres hvis dette denne havde mange"
        ),
        (
            "no",
            "og i at det er en til av den for pa med de som ikke et har om var fra vi kan skal men eller ved ble seg etter ogsa over blir vil hvor nar vare ut mot deres hvis dette denne hadde mange mellom siden bare fra"
        ),
        (
            "fi",
            "ja on ei etta se ovat oli mutta myos kun joka han niin kuin tai sen ole mukaan jos sita jo nyt vain olla tama noin ennen vuonna voi tassa jotka joita vuoden ovat olivat me meidan"
        ),
        (
            "bg",
            "на и да се за от в с е по не са че до или като със ще това при във но след който която които през има бе беше бъде още те той тя го ги само му им към ние също така част от между под над"
        ),
        (
            "ru",
            "и в на не что с по как это к из для но от за о же все так бы был было были он она они мы вы или при до во если его их уже также этот чтобы году со только ее является быть при этом между под"
        ),
        (
            "uk",
            "і в на не що з до та у за як для від про це його але по при або був було були їх ми ви він вона вони є бути також цей ці щоб під час який яка які вже із зі може між року має"
        ),
        (
            "el",
            "και το να του η της με για την από που τα στο δεν των είναι σε ο τη στην οι τον θα τους ένα μια στη αυτό τις ως στον αλλά έχει ή μας κατά"
        ),
        (
            "ar",
            "في من على ان الى عن التي مع هذا هذه ما لا كان الذي بعد قد بين كما لم كل او و ذلك عند حيث تم ثم قبل غير خلال سوف نحن هو هي يتم لدى"
        ),
        (
            "fa",
            "در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می شود های ما اما یا باید بود کند شده اند دارد پس هر وی بین آنها خواهد"
        ),
        (
            "he",
            "של את על לא עם זה הוא היא כי גם אל או אם כל יש אני אבל רק מה אנחנו בין לאחר היה כדי אך יותר הם עד כך זו"
        ),
        ("hi", "के में की है को से का और पर ने कि यह भी हैं एक लिए नहीं इस हो था कर तो ही या जो गया किया द्वारा वह अपने तक साथ हम थे"),
    ]
}
