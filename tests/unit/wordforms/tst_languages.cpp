// SPDX-License-Identifier: GPL-3.0-or-later
// What the word forms inside the program say of real words, by language. The pairs are what a grammar of the language
// says, the words are a newcomer's; neither was taken from the dictionaries. A form may have other base forms beside
// the one named. Mistyped words are slips on a keyboard or by ear that make no other word.
#include "search/fold.h"
#include "search/wordforms.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

struct Table {
    const char *language;
    const char *pairs;    ///< form=base form
    const char *words;    ///< known
    const char *mistyped; ///< not known
};

const Table french{
    "fr",
    "perdus=perdre perdue=perdre perdre=perdre perdons=perdre né=naître nées=naître naissent=naître naîtra=naître "
    "mort=mourir mortes=mourir meurt=mourir yeux=œil travaux=travail licenciée=licencier licencié=licencier "
    "cheval=cheval journaux=journal hôpitaux=hôpital bureaux=bureau genoux=genou cadeaux=cadeau dents=dent "
    "loyers=loyer "
    "va=aller vont=aller irai=aller suis=être étions=être sont=être eu=avoir ont=avoir aurait=avoir peux=pouvoir "
    "pouvez=pouvoir veut=vouloir doivent=devoir dû=devoir fait=faire faites=faire prises=prendre prennent=prendre "
    "reçu=recevoir reçoit=recevoir inscrits=inscrire écrivent=écrire vécu=vivre appelle=appeler payent=payer "
    "paie=payer mangeons=manger achète=acheter dormi=dormir dors=dormir venus=venir tenez=tenir vu=voir mis=mettre "
    "permettent=permettre ouvert=ouvrir offerte=offrir belle=beau vieille=vieux heureuses=heureux gratuite=gratuit "
    "nationales=national sociaux=social étrangère=étranger l'école=école d'aide=aide qu'elles=elle assurées=assurer "
    "réfugiées=réfugié demandeuses=demandeur conductrices=conducteur",
    "dentiste dents crèche triste dors papiers logement école médecin ordonnance préfecture séjour titre récépissé "
    "attestation banque compte argent salaire patron nounou garderie cantine bourse diplôme permis conduire ambulance "
    "urgences grossesse enceinte divorce violence police plainte avocat aujourd'hui Paris Marseille Syrie",
    "logemant medcin denstiste ecolle prefcture recepissse titrre assurence travaill papierss banquue argennt salairre "
    "pattron nounnou garderrie cantinne bourrse diplomme permmis conduirre ambulence urgencess grosesse enceintte "
    "divorsse violansse poliss plinte avoccat sejourr attestassion ordonance alocation familialle inscripssion "
    "formassion franssais rendezvouss dossieer hopitaal"};

const Table english{
    "en",
    "children=child men=man women=woman feet=foot teeth=tooth wives=wife lives=life knives=knife people=person "
    "houses=house boxes=box babies=baby cities=city buses=bus papers=paper schools=school "
    "went=go gone=go going=go goes=go was=be were=be been=be had=have has=have did=do done=do said=say made=make "
    "lost=lose losing=lose paid=pay pays=pay paying=pay bought=buy sold=sell taught=teach learnt=learn thought=think "
    "found=find left=leave kept=keep slept=sleep wrote=write written=write spoke=speak spoken=speak broken=break "
    "stolen=steal beaten=beat bitten=bite hidden=hide driven=drive eaten=eat drunk=drink "
    "running=run planned=plan stopped=stop getting=get living=live worked=work working=work studied=study "
    "tried=try moved=move bigger=big biggest=big cheaper=cheap better=good worst=bad easiest=easy mother's=mother",
    "dentist tooth nursery sad sleep papers housing school doctor prescription residence permit receipt certificate "
    "bank account money salary boss nanny daycare canteen grant diploma driving ambulance emergency pregnancy pregnant "
    "divorce violence police complaint lawyer today Paris Syria civic unpaid homeless",
    "houssing scool docter perscription residense permitt reciept certifcate bankk acount mony sallary bosss nannny "
    "daycaree cantteen grannt diplomma drivving ambulence emergancy pregnansy pregnantt divorse violense polise "
    "complant lawer tooday famly frend hospitall medisine apointment langauge recieve adress goverment insurence "
    "benifit refugge"};

const Table ukrainian{
    "uk",
    "зубами=зуб зубів=зуб зуба=зуб людьми=людина людям=людина людини=людина діти=дитина дітям=дитина дитину=дитина "
    "садку=садок садка=садок дитячого=дитячий дитячі=дитячий дитячому=дитячий медичного=медичний медична=медичний "
    "медичні=медичний страхування=страхування страхуванням=страхування лікаря=лікар лікарем=лікар лікарі=лікар "
    "лікарні=лікарня лікарню=лікарня школи=школа школою=школа школі=школа документи=документ документів=документ "
    "документами=документ квартиру=квартира квартирі=квартира квартир=квартира роботу=робота роботи=робота "
    "роботою=робота працюю=працювати працює=працювати працювали=працювати працюють=працювати йшов=йти йде=йти "
    "отримав=отримати отримала=отримати отримають=отримати дозволу=дозвіл дозволи=дозвіл води=вода водою=вода "
    "грошей=гроші грошима=гроші мов=мова мову=мова мовою=мова біженці=біженець біженцям=біженець притулку=притулок "
    "допомогу=допомога допомоги=допомога нового=новий нові=новий кращий=хороший найбільший=великий Києва=Київ "
    "Україні=Україна Францію=Франція днів=день дні=день ночі=ніч батьків=батько матері=мати сестру=сестра братом=брат "
    "хворіє=хворіти болить=боліти живе=жити живуть=жити хочу=хотіти можу=могти будемо=бути",
    "зуб дитячий садок школа лікар ліки рецепт аптека посвідка дозвіл довідка банк рахунок гроші зарплата начальник "
    "няня "
    "їдальня стипендія диплом права водій швидка допомога вагітність вагітна розлучення насильство поліція заява "
    "адвокат сьогодні Париж Україна житло оренда сім'я здоров'я переклад",
    "зубб дитячйи садокк шклоа лікрар лікии рецепрт аптекка посвітка дозвілл довітка банкк рахунокк гроошы зарплатта "
    "начальникк нянняя їдалня стипенндія дипломм правва водійй швитка допомогга вагітнисть вагітнна розлученя "
    "насилство "
    "поліцыя заявва адвокатт сьогодняя Паррриж Украинна життло ореннда симья здаровя перекладд мединчий"};

const Table russian{
    "ru",
    "зубами=зуб зубов=зуб зуба=зуб людьми=человек людей=человек человеку=человек дети=ребёнок детям=ребёнок "
    "ребёнка=ребёнок детского=детский детские=детский медицинского=медицинский медицинская=медицинский "
    "страхования=страхование страхованием=страхование врача=врач врачом=врач врачи=врач больницы=больница "
    "больницу=больница школы=школа школой=школа школе=школа документы=документ документов=документ "
    "документами=документ "
    "квартиру=квартира квартире=квартира квартир=квартира работу=работа работы=работа работой=работа работаю=работать "
    "работает=работать работали=работать работают=работать шёл=идти идёт=идти получил=получить получила=получить "
    "получат=получить разрешения=разрешение воды=вода водой=вода денег=деньги деньгами=деньги языка=язык языки=язык "
    "беженцы=беженец беженцам=беженец убежища=убежище помощи=помощь помощью=помощь нового=новый новые=новый "
    "лучше=хороший больше=большой Киева=Киев России=Россия Франции=Франция Парижа=Париж дней=день дни=день ночи=ночь "
    "матери=мать сестру=сестра братом=брат болеет=болеть живёт=жить живут=жить хочу=хотеть могу=мочь будем=быть "
    "плачу=платить платят=платить пишет=писать пальцев=палец этажом=этаж "
    "краснеют=краснеть регистрируется=регистрироваться пользуются=пользоваться превращу=превратить",
    "зуб детский сад школа врач лекарство рецепт аптека справка разрешение банк счёт деньги зарплата начальник няня "
    "столовая стипендия диплом права водитель скорая помощь беременность беременная развод насилие полиция заявление "
    "адвокат сегодня Париж Франция жильё аренда семья здоровье перевод паспорт",
    "зубб децкий садд шклоа вратч лекарсво рецептт аптекка спраффка разришение банкк щёт деньгги зарплатта начальникк "
    "нянняя сталовая стипенндия дипломм праввва вадитель скорраая помащь беременость бирименная развотт насилее "
    "палиция "
    "заевление адвокатт севодня Паррриж Францыя жыльё ориенда симья здаровье перивод паспартт докумменты"};

const Table arabic{
    "ar",
    "أطفال=طفل الأطفال=طفل أطفالي=طفل وأطفالهم=طفل أولاد=ولد بنات=بنت مدارس=مدرسة المدرسة=مدرسة مدرستي=مدرسة "
    "بالمدرسة=مدرسة للمدرسة=مدرسة والمدارس=مدرسة طبيب=طبيب الطبيب=طبيب أطباء=طبيب الأطباء=طبيب طبيبة=طبيب وثائق=وثيقة "
    "الوثائق=وثيقة وثائقي=وثيقة وثيقتي=وثيقة بيوت=بيت بيتي=بيت بيتنا=بيت بيوتهم=بيت البيت=بيت للبيت=بيت "
    "عمل=عمل العمل=عمل للعمل=عمل عملي=عمل عملها=عمل والعمل=عمل مساعدة=مساعدة المساعدة=مساعدة مساعدات=مساعدة "
    "وبمساعدتهم=مساعدة مساعدتكم=مساعدة معلمون=معلم معلمين=معلم المعلمين=معلم معلمة=معلم سكن=سكن السكن=سكن بالسكن=سكن "
    "يكتب=كتب تكتب=كتب نكتب=كتب يكتبون=كتب سيكتب=كتب كتبوا=كتب كتبت=كتب يعمل=عمل يعملون=عمل يستخدم=استخدم يقول=قال "
    "كتب=كتاب كتابي=كتاب الكتب=كتاب أسنان=سن الأسنان=سن أمراض=مرض شهور=شهر أيام=يوم الأيام=يوم حقوق=حق حقوقي=حق "
    "لاجئون=لاجئ اللاجئين=لاجئ للاجئين=لاجئ رجال=رجل نساء=امرأة قوانين=قانون شروط=شرط أوراق=ورقة أوراقي=ورقة "
    "مواعيد=موعد موعدي=موعد رسائل=رسالة",
    "طبيب أسنان روضة حزين مدرسة دواء وصفة صيدلية إقامة تصريح شهادة بنك حساب مال راتب مدير مربية مطعم منحة دبلوم "
    "رخصة سائق إسعاف مساعدة حمل حامل طلاق عنف شرطة شكوى محام اليوم باريس سكن إيجار عائلة صحة ترجمة لاجئ مستشفى",
    "طبيبب أسانن روضضة حزييين مدرسسة دواااء وصصفة صيدلييية إقامةةة تصرريح شههادة بنغك حساااب ماال رراتب مديررر مربييية "
    "مططعم منححة دبلووم رخخصة ساائقق إسععاف مسااعدة حممل حاممل طلااق عننف شررطة شكوغى محامممم الييوم باررريس سسكن "
    "إيججار "
    "عائئلة صحخة تررجمة لااجئ مسستشفى"};

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private:
    const WordForms &m_forms = WordForms::builtIn();

    static void eachWord(const Table &table, const char *list)
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        for (const QString &word : QString::fromUtf8(list).split(u' '))
            QTest::newRow(qPrintable(QString::fromLatin1(table.language) + u' ' + word))
                << *languageFromCode(QString::fromLatin1(table.language)) << word;
    }

    [[nodiscard]] bool hasDictionary(Language language) const { return m_forms.covers(language); }

private Q_SLOTS:
    void knowsTheBaseForm_data()
    {
        for (const Table *table : {&french, &english, &ukrainian, &russian, &arabic})
            eachWord(*table, table->pairs);
    }
    void knowsTheBaseForm()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        if (!hasDictionary(language))
            QSKIP("This build was made without the dictionary of the language (packaging/packages.sh names it).");
        const QStringList pair = word.split(u'=');
        QCOMPARE(pair.size(), 2);
        const QStringList lemmas = m_forms.lemmas(language, foldWord(pair[0], language));
        QVERIFY2(lemmas.contains(foldWord(pair[1], language)), qPrintable(word + u": "_qs + lemmas.join(u", ")));
        QVERIFY2(lemmas.size() <= 6, qPrintable(lemmas.join(u", ")));
    }

    void knowsTheWord_data()
    {
        for (const Table *table : {&french, &english, &ukrainian, &russian, &arabic})
            eachWord(*table, table->words);
    }
    void knowsTheWord()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        if (!hasDictionary(language))
            QSKIP("This build was made without the dictionary of the language (packaging/packages.sh names it).");
        QVERIFY(m_forms.knows(language, foldWord(word, language)));
        QVERIFY(!m_forms.lemmas(language, foldWord(word, language)).isEmpty());
    }

    void doesNotKnowAMistypedWord_data()
    {
        for (const Table *table : {&french, &english, &ukrainian, &russian, &arabic})
            eachWord(*table, table->mistyped);
    }
    void doesNotKnowAMistypedWord()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        const QString folded = foldWord(word, language);
        QVERIFY2(!m_forms.knows(language, folded), qPrintable(m_forms.lemmas(language, folded).join(u", ")));
        QCOMPARE(m_forms.lemmas(language, folded), QStringList());
    }

    void anyTextIsAnswered()
    {
        for (const Language language : allLanguages) {
            for (const QString &word : {QString(), u"x"_qs, u"0"_qs, QString(10000, u'a'), QString(10000, u'و'),
                                        QString(40, QChar(0xD800)), QString(3, QChar(0))}) {
                QVERIFY(!m_forms.knows(language, word) || word.size() <= 2);
                QVERIFY(m_forms.lemmas(language, word).size() <= 200);
            }
        }
    }
};

ESCALE_GUILESS_TEST(TestLanguages)
#include "tst_languages.moc"
