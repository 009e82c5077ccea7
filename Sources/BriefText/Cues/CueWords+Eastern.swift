extension CueWords {
    static let chinese = """
        ask 3: 请求; 恳请; 敬请; 提请; 请批准; 请审批; 请审议; 请董事会; 请管理层; 请领导; 请予以; 请决定; 申请批准; 需要批准; 需要审批; 需要决策; 需要决定; 需要管理层; 需要董事会; 请 _ 批准; 请 _ 审批; 请 _ 决定; 请 _ 同意; 希望批准; 我们要求; 申请追加; 有待批准; 請求; 請批准; 請 _ 批准; 需要 _ 批准
        ask 1: 批准; 审批; 同意; 审议
        decide 3: 决定; 决议; 已批准; 获批; 批准了; 一致同意; 达成一致; 我们建议; 建议; 推荐; 确定采用; 通过了; 議決; 決定; 同意将
        decide 1: 决策; 方案
        risk 3: 主要风险; 最大风险; 最大的风险; 主要的风险; 关键风险; 重大风险; 风险是; 风险在于; 存在风险; 有风险; 面临风险; 的风险; 风险较; 可能导致; 可能延误; 可能无法; 可能影响; 威胁; 危及; 隐患; 风险为; 主要風險; 風險是; 風險
        risk 2: 风险; 漏洞; 担忧; 可能推迟; 可能造成; 可能会; 恐怕; 危险; 罚款
        risk 1: 可能; 如果; 延迟; 延误; 短缺; 依赖; 故障; 中断; 不足
        calm 3: 风险管理; 无风险; 没有风险; 低风险; 风险评估; 风险控制系统; 风险投资; 风险管理软件; 风控; 降低风险; 降低了风险
        step 3: 下一步; 后续步骤; 行动项; 待办; 接下来; 负责人; 责任人; 截止日期; 截止; 限期
        step 1: 任务; 行动
        duty 1: 将; 将于; 需; 须; 应; 必须; 要; 负责; 计划; 完成; 提交
        due 1: 前; 之前; 以前; 内; 截至; 截止; 底; 不迟于; 最迟; 到; 于
        owner 1: 负责人; 责任人; 负责; 牵头
        past 1: 已; 了; 同比; 增长; 下降; 预计
        result 1: 收入; 营收; 销售; 利润; 毛利; 增长; 下降; 预计; 预期; 成本; 预算; 客户; 用户; 同比; 环比; 百分; 季度; 事故; 故障; 总计; 目标; 完成
        filler 1: 嗯; 呃; 谢谢; 大家好; 您好; 好的; 那个
        sum 1: 总之; 综上; 总体; 总的来说; 结论; 综合来看; 归根结底
        """

    static let japanese = """
        ask 3: お願いします; お願いいたします; お願い申し上げます; 承認をお願い; 承認を求め; 承認を依頼; ご承認; 承認が必要; 決裁をお願い; 決裁を求め; 判断をお願い; 判断を求め; 決定が必要; ご判断; ご決定; 依頼します; 要請します; 要請する; 求めます; 求める; 承認いただき; 承認していただ; ご検討
        ask 1: 承認; 決裁; 予算
        decide 3: 決定した; 決定しました; 決定し; 決めた; 決めました; 決定され; 承認した; 承認しました; 承認された; 承認されました; 決議した; 決議しました; 合意した; 合意しました; 推奨します; 推奨する; 提案します; 提案する; を決定; 方針を決め; が決まった; が決まりました; に決まった; と決まった; ことにした; こととした; ことになった
        decide 1: 決定; 推奨; 提案
        risk 3: 最大のリスク; 主なリスク; 主要なリスク; 重大なリスク; リスクは; リスクがある; リスクがあり; リスクが高; リスクとして; 恐れがある; 恐れがあり; おそれがある; おそれがあり; 可能性があり; 懸念され; 懸念がある; 脅かす; 危機; 危険性; 懸念は
        risk 2: リスク; 懸念; 脆弱; 恐れ; おそれ; 危険; 違約金
        risk 1: 可能性; もし; 遅延; 遅れ; 不足; 依存; 障害; 停止
        calm 3: リスク管理; リスクはない; リスクはありません; リスクなし; 低リスク; リスク評価; リスクマネジメント; リスクを低減
        step 3: 次のステップ; 次の手順; 今後の対応; 今後の予定; アクションアイテム; 担当者; 担当; 期限; 締め切り; 締切
        step 1: 対応; 作業
        duty 1: する; します; 予定; 必要; べき; 完了; 提出; 実施; 行う; 行います; 作成; 報告
        due 1: までに; まで; 以内; 前に; 末; 中に; 期限
        owner 1: 担当; 責任者; 担当者
        past 1: した; しました; 増加; 減少; 前年; 見込み
        result 1: 売上; 収益; 利益; 営業; 成長; 増加; 減少; 見込; 予想; 費用; コスト; 予算; 顧客; ユーザー; 前年; パーセント; 四半期; 障害; 原因; 合計; 目標; 達成
        filler 1: えー; あの; はい; ありがとう; おはよう; こんにちは; えっと; まあ
        sum 1: まとめると; 結論; 全体として; 要するに; 総じて; 以上より
        """

    static let korean = """
        ask 3: 승인을 요청; 승인을 부탁; 요청드립니다; 요청합니다; 부탁드립니다; 승인해 주; 결정이 필요; 승인이 필요; 결재; 승인 요청; 요청한다
        ask 1: 승인; 예산
        decide 3: 결정했; 결정하였; 결정되었; 하기로 했; 하기로 결정; 승인했; 승인되었; 합의했; 권고; 권장; 의결; 결정됐
        decide 1: 결정; 제안
        risk 3: 주요 위험; 가장 큰 위험; 위험은; 위험이 있; 리스크는; 리스크가; 우려가 있; 위협; 위험에 처; 우려된다; 우려됩니다; 주요 리스크; 가장 큰 리스크
        risk 2: 위험; 리스크; 우려; 취약
        risk 1: 수 있; 지연; 부족; 장애; 만약; 의존
        calm 3: 위험 관리; 리스크 관리; 위험 없; 위험은 없; 위험 평가
        step 3: 다음 단계; 향후 계획; 담당자; 담당; 마감일; 기한; 조치 사항
        duty 1: 예정; 해야; 할 것; 완료; 제출; 진행; 계획
        due 1: 까지; 이전; 내에; 말까지; 전에
        owner 1: 담당; 책임자
        past 1: 했다; 했습니다; 증가; 감소
        result 1: 매출; 수익; 이익; 성장; 증가; 감소; 예상; 전망; 비용; 예산; 고객; 사용자; 분기; 퍼센트; 장애; 원인
        filler 1: 음; 네; 감사합니다; 안녕하세요
        sum 1: 결론; 요약하면; 전반적으로; 종합하면
        """

    static let arabic = """
        ask 3: نطلب; نرجو; يرجي; نلتمس; يطلب _ الموافقه; تطلب _ الموافقه; الموافقه مطلوبه; مطلوب قرار; مطلوب موافقه; نحتاج الي قرار; نحتاج الي موافقه; نحتاج موافقه; بحاجه الي قرار; بحاجه الي موافقه; \
        للموافقه علي; يتعين علي _ الموافقه; ان يوافق; ان توافق; نطالب; نناشد; طلب الموافقه; يجب علي _ الموافقه; للاعتماد; نامل من
        ask 1: موافقه; اعتماد; ميزانيه; موازنه
        decide 3: قرر; قررت; قررنا; قرروا; تقرر; تم اتخاذ قرار; اتخذ _ قرار*; اتخذت _ قرار*; وافق; وافقت; تمت الموافقه; اعتمد; اعتمدت; نوصي; يوصي; توصي; اتفق; اتفقت; تم الاتفاق; القرار هو; صدر قرار; تم اعتماد
        decide 1: قرار*; توصي*
        risk 3: الخطر الرئيسي; الخطر الاكبر; اكبر خطر; اكبر المخاطر; المخاطر الرئيسيه; ابرز المخاطر; اهم المخاطر; الخطر الاساسي; خطر كبير; خطر جدي; خطر ان; خطر في ان; هناك خطر; يوجد خطر; ثمه خطر; يهدد; تهدد; تهديد*; معرض* للخطر; معرض* لخطر; قد يودي _ الي; قد تودي _ الي; قد يودي الي; قد تودي الي; نخشي; يخشي; في خطر; يعرض; تعرض; يكمن الخطر; الخطر هو; يتمثل الخطر
        risk 2: خطر; مخاطر; مخاطره; مخاوف; هشاشه; قد يتاخر; قد تتاخر; قد تعرقل; قد يعرقل; قد يتسبب; قد يفشل; قلق; غرام*; ثغر*
        risk 1: قد; اذا; تاخير; تاخر; نقص; عجز; انقطاع; تعطل
        calm 3: اداره المخاطر; لا يوجد خطر; لا توجد مخاطر; بدون مخاطر; تقييم المخاطر; مخاطر منخفضه; لاداره المخاطر; تقليل المخاطر
        step 3: الخطوه التاليه; الخطوات التاليه; الخطوه القادمه; الخطوات القادمه; المسوول; المسووله; مسوول عن; المسؤول; المسؤوله; مسؤول عن; الموعد النهايي; الموعد النهائي; تاريخ الاستحقاق
        step 1: مهمه; اجراء; اجراءات
        duty 1: يجب; ينبغي; سوف; يتعين; ستقوم; سيقوم; سيتم; ستتم; علي; ست*; سي*; سن*; يلتزم; تلتزم; من المقرر; يخطط
        due 1: قبل; بحلول; حتي; في موعد اقصاه; موعد; خلال; نهايه; بنهايه; قبل نهايه; اجل
        owner 1: مسوول*; مسؤول*; مكلف*
        past 1: كان; كانت; ارتفع*; انخفض*; بلغ*; توقع*
        result 1: ايراد*; مبيعات*; ارباح; ربح; هامش; نمو; توقع*; متوقع; تكاليف; تكلفه; ميزانيه; عملاء; مستخدم*; ارتفع*; انخفض*; زاد*; بالمايه; المايه; ربع; حادث*; اجمالي; قياسي
        filler 1: شكرا; مرحبا; صباح الخير; نعم; حسنا
        sum 1: باختصار; في الختام; بشكل عام; خلاصه; اجمالا; وبالتالي
        """

    static let persian = """
        ask 3: درخواست می کنیم; درخواست می شود; خواهشمند; تقاضا می کنیم; تقاضا; لطفا _ تایید; نیاز به تصمیم; نیاز به تایید; تصویب کند; تایید کند
        ask 1: تصویب; تایید; بودجه
        decide 3: تصمیم گرفت; تصمیم گرفتند; تصمیم گرفته شد; تصویب کرد; تصویب شد; مصوب; توصیه می کنیم; توصیه می شود; توافق کردند; مقرر شد
        decide 1: تصمیم; توصیه
        risk 3: ریسک اصلی; بزرگترین ریسک; مهمترین ریسک; خطر اصلی; خطر این; ریسک این; تهدید; در معرض خطر; به خطر; ممکن است باعث
        risk 2: ریسک; خطر; ریسکها; نگرانی; آسیب پذیر*
        risk 1: ممکن; اگر; تاخیر; کمبود; قطعی
        calm 3: مدیریت ریسک; بدون ریسک; ارزیابی ریسک
        step 3: گام بعدی; گامهای بعدی; مرحله بعد; مسئول; مهلت; اقدام بعدی
        duty 1: باید; خواهد; خواهند; قرار است; موظف
        due 1: تا; قبل از; پیش از; حداکثر; مهلت; پایان
        owner 1: مسئول; مسوول
        result 1: درآمد; فروش; سود; رشد; هزینه; بودجه; مشتریان; درصد; کاهش; افزایش; پیش بینی
        sum 1: به طور کلی; در نتیجه; خلاصه
        """

    static let hebrew = """
        ask 3: אנו מבקשים; אנחנו מבקשים; מבקשים; מבקשת; נבקש; נדרש אישור; נדרשת החלטה; דרוש אישור; דרושה החלטה; לאישור; מתבקש; מתבקשת; אנא אשרו; בקשה לאישור
        ask 1: לאשר; אישור; תקציב
        decide 3: החליט; החליטה; החליטו; הוחלט; החלטנו; אישר; אישרה; אישרו; אושר; אושרה; אנו ממליצים; ממליצים; מומלץ; סוכם
        decide 1: החלט*; המלצ*
        risk 3: הסיכון העיקרי; הסיכון המרכזי; הסיכון הגדול; סיכון עיקרי; סיכון ש*; קיים סיכון; יש סיכון; מאיים; מאיימת; מסכן; מסכנת; בסכנה; סכנה; הסיכון הוא
        risk 2: סיכון; סיכונים; איום; איומים; חשש; עלול; עלולה; עלולים
        risk 1: אם; עיכוב*; מחסור; תקלה; תלות
        calm 3: ניהול סיכונים; אין סיכון; ללא סיכון; הערכת סיכונים
        step 3: השלב הבא; הצעד הבא; הצעדים הבאים; אחראי; אחראית; מועד אחרון; תאריך יעד
        duty 1: צריך; צריכה; חייב; חייבת; יש; תשלים; ישלים; יגיש; תגיש; יכין; תכין; יש להשלים
        due 1: עד; לפני; לא יאוחר; מועד; בתוך; סוף
        owner 1: אחראי; אחראית; באחריות
        result 1: הכנסות; מכירות; רווח; צמיחה; תחזית; עלות; עלויות; תקציב; לקוחות; משתמשים; אחוז; רבעון; עלייה; ירידה
        sum 1: לסיכום; בסך הכל; בקצרה
        """

    static let hindi = """
        ask 3: अनुरोध करते; अनुरोध है; अनुरोध करता; कृपया _ स्वीकृत; कृपया _ मंजूरी; मंजूरी चाहिए; स्वीकृति चाहिए; निर्णय की आवश्यकता; अनुमोदन की आवश्यकता; मंजूरी की आवश्यकता; निवेदन
        ask 1: मंजूरी; स्वीकृति; अनुमोदन; बजट; अनुरोध
        decide 3: निर्णय लिया; फैसला किया; फैसला लिया; निर्णय किया; मंजूरी दी; स्वीकृत किया; अनुमोदित किया; सिफारिश करते; सिफारिश की; सहमति बनी; तय किया
        decide 1: निर्णय; फैसला; सिफारिश
        risk 3: मुख्य जोखिम; सबसे बड़ा जोखिम; प्रमुख जोखिम; जोखिम है; जोखिम यह; का जोखिम; खतरा; खतरे में; जोखिम में
        risk 2: जोखिम; आशंका; चिंता
        risk 1: सकता; सकती; सकते; अगर; यदि; देरी; कमी; विलंब
        calm 3: जोखिम प्रबंधन; कोई जोखिम नहीं; जोखिम मूल्यांकन
        step 3: अगला कदम; अगले कदम; जिम्मेदार; अंतिम तिथि; समय सीमा
        duty 1: करेगा; करेगी; करेंगे; होगा; होगी; चाहिए; देगा; देगी; पूरा
        due 1: तक; से पहले; पहले; भीतर; अंत
        owner 1: जिम्मेदार; जिम्मेदारी
        result 1: राजस्व; बिक्री; लाभ; मुनाफा; वृद्धि; लागत; बजट; ग्राहक; प्रतिशत; तिमाही; गिरावट
        sum 1: संक्षेप में; कुल मिलाकर; निष्कर्ष
        """

    static let turkish = """
        ask 3: talep ediyoruz; talep ediyor; talep edilmektedir; rica ediyoruz; rica ederiz; rica eder; onayini istiyoruz; onayinizi; onaylamasini; onaylanmasini; onay talep; onaya sunulmustur; onaya sunuyoruz; onayina sunuyoruz; lutfen onaylayin; onay gerekiyor; onay gereklidir; karar gerekiyor; karar verilmesi gerekiyor; karar bekliyoruz; onay bekliyoruz; istiyoruz; onayi gerekiyor; kararina ihtiyac*; onayina ihtiyac*; karar vermesini; izin istiyoruz
        ask 1: onay*; butce*
        decide 3: karar verdi; karar verdik; karar verildi; kararlastirildi; kararlastirdi; karar aldi; karar alindi; onayladi; onaylandi; kabul edildi; oneriyoruz; oneriyor; onerilmektedir; tavsiye ediyoruz; tavsiye edilir; mutabik kal*; uzlas*; kararini aldi; kararina vardi
        decide 1: karar*; oneri*; tavsiye*
        risk 3: en buyuk risk; ana risk; temel risk; baslica risk; en onemli risk; onemli bir risk; ciddi bir risk; ciddi risk; risk sudur; riski var; riski bulunuyor; riski bulunmaktadir; risk altinda; riski tasi*; riskiyle; tehdit ed*; tehlikeye; tehlike*; riske at*; riske gir*; kritik risk; riski
        risk 2: risk; riskler*; riskin*; tehdit*; kirilgan*; gecikebilir; geciktirebilir; yol acabilir; neden olabilir; basarisiz olabilir; endise*; ceza*; aksatabilir
        risk 1: *abilir; *ebilir; eger; gecikme*; eksiklig*; bagimli*; ariza*; kesinti*; *mazsa; *mezse
        calm 3: risk yonetim*; risksiz; risk yok*; riski yok*; dusuk risk*; risk degerlendirme*; risk sermaye*; riskini azalt*; riski azalt*
        step 3: sonraki adim; sonraki adimlar; bir sonraki adim; siradaki adim; aksiyon; sorumlu; sorumlusu; son tarih; yapilacak*; teslim tarihi
        step 1: gorev; eylem
        duty 1: gerekiyor; gerekir; gereklidir; zorunda; *acak; *ecek; *acaktir; *ecektir; *acagiz; *ecegiz; *acaklar; *ecekler; planliyor; *meli; *mali; *melidir; *malidir
        due 1: kadar; once; son tarih; tarihine kadar; en gec; icinde; sonuna kadar; itibariyla
        owner 1: sorumlu*; yetkili; sahibi
        past 1: oldu; idi; artti; azaldi; dustu; ulasti; tahmin*
        result 1: gelir*; satis*; kar*; marj*; ciro*; buyume*; tahmin*; beklen*; maliyet*; butce*; musteri*; kullanici*; artti; azaldi; yukseldi; dustu; artis*; yuzde; ceyre*; olay*; toplam; rekor*; kesinti
        filler 1: sey; evet; tamam; tesekkur*; merhaba; gunaydin; yani; iste
        sum 1: ozetle; sonuc olarak; genel olarak; kisaca; sonucta
        """

    static let finnish = """
        ask 3: pyydamme; pyydetaan; pyytaa _ hyvaksy*; tarvitsemme paatoksen; tarvitaan paatos; tarvitaan hyvaksynta; hyvaksyttavaksi; esitamme; haemme hyvaksyntaa; pyyda* _ hyvaksy*
        ask 1: hyvaksy*; budjet*
        decide 3: paatti; paattivat; paatettiin; on paatetty; paatimme; hyvaksyi; hyvaksyttiin; suosittelemme; suosittelee; suositellaan; sovittiin; on hyvaksytty
        decide 1: paatos*; suosit*
        risk 3: suurin riski; paariski; merkittavin riski; keskeinen riski; keskeisin riski; tarkein riski; riski etta; riskina on; riski on; on riski; uhkaa; vaarantaa; vaarantu*; vaarana
        risk 2: riski; riskit; riskeja; riskin; uhka; uhat; haavoittuv*; saattaa viivasty*; voi viivasty*; voi johtaa; huoli; huolest*
        risk 1: saattaa; voi; voivat; jos; viivasty*; puute; hairio*; katko*
        calm 3: riskienhallin*; ei riski*; ilman riski*; riskiarvio*; matala riski
        step 3: seuraava vaihe; seuraavat vaiheet; seuraava askel; seuraavat askeleet; vastuussa; vastuuhenkilo; vastaa; maaraaika; toimenpide
        duty 1: taytyy; pitaa; tulee; on tehtava; aikoo; suunnittelee; toimittaa; viimeistelee; saa; esittelee; vie; valmistelee
        due 1: mennessa; viimeistaan; ennen; kuluessa; loppuun; asti
        owner 1: vastuu*; vastaa; omistaja
        past 1: oli; olivat; kasvoi; laski; nousi
        result 1: liikevaihto*; myynti*; tulos*; voitto*; kate*; kasvu*; ennust*; odot*; kustannu*; budjet*; asiaka*; kayttaj*; kasvoi; laski; nousi; prosent*; neljannes*; hairio*
        filler 1: no; joo; kiitos; hei; huomenta; niin
        sum 1: yhteenvetona; kaiken kaikkiaan; lyhyesti; kokonaisuutena
        """

    static let greek = """
        ask 3: ζηταμε; ζητουμε; παρακαλουμε; παρακαλειται; αιτουμαστε; απαιτειται εγκριση; απαιτειται αποφαση; χρειαζομαστε εγκριση; χρειαζομαστε αποφαση; χρειαζομαστε την εγκριση; προς εγκριση; καλειται να; καλουμε; ζητειται
        ask 1: εγκρι*; προυπολογισμ*
        decide 3: αποφασισε; αποφασισαν; αποφασισαμε; αποφασιστηκε; ενεκρινε; ενεκριναν; εγκριθηκε; συνιστουμε; συνιστα; συνισταται; προτεινουμε; συμφωνησαν; συμφωνηθηκε
        decide 1: αποφασ*; συστασ*
        risk 3: κυριος κινδυνος; βασικος κινδυνος; μεγαλυτερος κινδυνος; σημαντικοτερος κινδυνος; κινδυνος να; κινδυνος ειναι; κινδυνος οτι; υπαρχει κινδυνος; κινδυνευ*; απειλ*; σε κινδυνο; σοβαρος κινδυνος
        risk 2: κινδυνος; κινδυνοι; κινδυνο; κινδυνων; ευαλωτ*; ενδεχεται; μπορει να καθυστερησει; ανησυχ*
        risk 1: μπορει; αν; εαν; καθυστερ*; ελλειψ*; βλαβ*; εξαρτ*
        calm 3: διαχειριση κινδυν*; διαχειρισης κινδυν*; χωρις κινδυνο; κανενας κινδυνος; χαμηλος κινδυνος; αξιολογηση κινδυν*
        step 3: επομενο βημα; επομενα βηματα; υπευθυνος; υπευθυνη; προθεσμια; ενεργεια
        duty 1: θα; πρεπει; οφειλει; προκειται; σχεδιαζει
        due 1: εως; μεχρι; πριν; προθεσμια; το αργοτερο; εντος
        owner 1: υπευθυν*; αρμοδι*
        past 1: ηταν; αυξηθηκ*; μειωθηκ*
        result 1: εσοδ*; πωλησ*; κερδ*; περιθωρι*; αναπτυξ*; προβλεψ*; αναμεν*; κοστ*; προυπολογισμ*; πελατ*; χρηστ*; αυξηση*; μειωση*; τοις; τριμην*; περιστατικ*
        sum 1: συνολικα; συμπερασματικα; εν κατακλειδι; συνοπτικα
        """
}
