// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a picture is chosen or left out, with a small lexicon of our own.
#include "picturing/phrasetable.h"
#include "picturing/picturing.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QtTest>

using namespace escale;

namespace {

constexpr auto smallLexicon = R"(
# A few concepts, as the lexicon writes them.
= driving-licence
picture: driving-licence
fr! permis de conduire, permis B
en! driving licence
ar! رخصة القيادة
= car
picture: car
fr! voiture, conduire
en! car, drive
= residence-permit
picture: residence-card
near: visa
fr! titre de séjour, carte de séjour
fr? titre
en! residence permit, residence card
uk! посвідка на проживання
fa! کارت اقامت
= naturalisation
fr! demande de naturalisation, naturalisation
en! naturalisation
= health-insurance
picture: health-card
fr! assurance maladie
en! health insurance
*! PUMA
= bank-account
picture: bank
fr! compte bancaire, compte en banque
en! bank account
= photo-id
picture: photo
fr! photo d'identité, photos d'identité
en! identity photo
= museum
picture: museum
fr! musée
en! museum
= paper
picture: paper
fr! attestation
en! certificate
)";

Translation titled(const QString &title, Language language = Language::Fr, const QString &abstract = {})
{
    Translation text;
    text.language = language;
    text.title = title;
    text.abstract = abstract;
    return text;
}

Taxonomy small()
{
    Taxonomy taxonomy;
    Theme theme;
    theme.id = QStringLiteral("t1");
    theme.name.insert(Language::Fr, QStringLiteral("Prendre soin de sa santé"));
    theme.label.insert(Language::Fr, QStringLiteral("Santé"));
    taxonomy.themes.append(theme);
    Need need;
    need.id = QStringLiteral("n1");
    need.text.insert(Language::Fr, QStringLiteral("Ouvrir un compte en banque"));
    taxonomy.needs.append(need);
    return taxonomy;
}

Theme themeNamed(const QString &label)
{
    Theme theme;
    theme.label.insert(Language::Fr, label);
    return theme;
}

} // namespace

class TestPicturing : public QObject {
    Q_OBJECT

private:
    PhraseTable m_lexicon;
    std::unique_ptr<Picturing> m_picturing;

    [[nodiscard]] FichePicture of(const Translation &text, const QString &theme = {}, const QString &need = {}) const
    {
        Fiche fiche;
        fiche.theme = theme;
        if (!need.isEmpty())
            fiche.needs.append(need);
        return m_picturing->ofFiche(fiche, text, small());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_lexicon.read(smallLexicon), 0);
        m_picturing = std::make_unique<Picturing>(m_lexicon);
    }

    void linesThatBelongNowhereAreCountedAndPassedOver()
    {
        PhraseTable table;
        QCOMPARE(table.read("fr! before any concept\n= a\nxx! no language\nfr no mark\npicture\nfr! bon\n"), 4);
        QCOMPARE(table.conceptsOf(u"un bon jour", Language::Fr).size(), 1);
    }

    void wordsInsideALongerPhraseNameNothing()
    {
        const QList<PicturedConcept> named = m_lexicon.conceptsOf(u"Échanger votre permis de conduire", Language::Fr);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().name, QStringLiteral("driving-licence"));
        QCOMPARE(named.first().start, 15);
        QCOMPARE(named.first().length, 18);
    }

    void formsAccentsAndLittleWordsBetweenDoNotMatter()
    {
        QCOMPARE(of(titled(QStringLiteral("Renouveler les TITRES DE SEJOUR"))).picture,
                 QStringLiteral("residence-card"));
        QCOMPARE(of(titled(QStringLiteral("Museums for free"), Language::En)).picture, QStringLiteral("museum"));
        QCOMPARE(of(titled(QStringLiteral("تبديل رخصة القيادة"), Language::Ar)).picture,
                 QStringLiteral("driving-licence"));
        QCOMPARE(of(titled(QStringLiteral("درخواست كارت اقامت"), Language::Fa)).picture,
                 QStringLiteral("residence-card"));
        QCOMPARE(of(titled(QStringLiteral("Droits à la PUMA"))).picture, QStringLiteral("health-card"));
        QCOMPARE(of(titled(QStringLiteral("PUMA для всіх"), Language::Uk)).picture, QStringLiteral("health-card"));
    }

    void theTitleComesBeforeTheNeedAndTheNeedBeforeTheTheme()
    {
        const FichePicture title =
            of(titled(QStringLiteral("Visiter un musée")), QStringLiteral("t1"), QStringLiteral("n1"));
        QCOMPARE(title.picture, QStringLiteral("museum"));
        QCOMPARE(title.source, PictureSource::Title);
        const FichePicture need =
            of(titled(QStringLiteral("Une bonne adresse")), QStringLiteral("t1"), QStringLiteral("n1"));
        QCOMPARE(need.picture, QStringLiteral("bank"));
        QCOMPARE(need.source, PictureSource::Need);
        const FichePicture theme = of(titled(QStringLiteral("Une bonne adresse")), QStringLiteral("t1"));
        QCOMPARE(theme.picture, QStringLiteral("doctor"));
        QCOMPARE(theme.source, PictureSource::Theme);
        QCOMPARE(of(titled(QStringLiteral("Une bonne adresse"))), FichePicture());
    }

    void twoConceptsThatTieLeaveThePlaceEmpty()
    {
        QVERIFY(of(titled(QStringLiteral("Carte de séjour ou compte bancaire"))).picture.isEmpty());
        PhraseTable even;
        even.read("= a\npicture: bus\nfr! rouge\n= b\npicture: car\nfr! rouge\n");
        QVERIFY(Picturing(even).ofFiche({}, titled(QStringLiteral("Le rouge")), {}).picture.isEmpty());
    }

    void theRestOfTheTextSettlesATie()
    {
        PhraseTable even;
        even.read("= a\npicture: bus\nfr! rouge, ticket\n= b\npicture: car\nfr! rouge\n");
        const Picturing picturing(even);
        QCOMPARE(
            picturing
                .ofFiche({}, titled(QStringLiteral("Le rouge"), Language::Fr, QStringLiteral("Avec un ticket.")), {})
                .picture,
            QStringLiteral("bus"));
    }

    void aWeakWordAloneChoosesNothing() { QVERIFY(of(titled(QStringLiteral("Obtenir un titre"))).picture.isEmpty()); }

    void wordsTooGeneralToChooseByCountOnlyInAPhrase()
    {
        PhraseTable lexicon;
        lexicon.read("= money\npicture: money\nfr! aide\n= food\npicture: food\nfr! aide alimentaire\n");
        const Picturing picturing(lexicon);
        QVERIFY(picturing.ofFiche({}, titled(QStringLiteral("Recevoir une aide")), {}).picture.isEmpty());
        QCOMPARE(picturing.ofFiche({}, titled(QStringLiteral("L'aide alimentaire")), {}).picture,
                 QStringLiteral("food"));
    }

    void aGrammarWordIsNeverAFormOfAnotherWord()
    {
        PhraseTable lexicon;
        lexicon.read(QByteArrayLiteral("= father\npicture: man\nti: ኣቦ\n"));
        QCOMPARE(lexicon.conceptsOf(QString::fromUtf8("ኣቦ"), Language::Ti).size(), 1);
        QVERIFY(lexicon.conceptsOf(QString::fromUtf8("ኣብ ፈረንሳ"), Language::Ti).isEmpty());
    }

    void whatHasNoHonestPictureIsNotReplacedBySomethingNearIt()
    {
        QVERIFY(of(titled(QStringLiteral("Demande de naturalisation : attestation"))).picture.isEmpty());
    }

    void whatAStepMayWearSaysLittleOfAFiche()
    {
        QCOMPARE(of(titled(QStringLiteral("Attestation d'assurance maladie"))).picture, QStringLiteral("health-card"));
    }

    void longAndStrangeTextsAreHarmless()
    {
        const QString hostile = QString(200000, u'a') + QString::fromUtf8("\xe2\x80\xae<b>") + QChar(0xd800);
        QVERIFY(of(titled(hostile, Language::Ar, hostile)).picture.isEmpty());
        QVERIFY(m_picturing->ofStep(hostile, hostile, Language::Fr).isEmpty());
        QVERIFY(m_picturing->ofDocument(QString(), Language::Ti).isEmpty());
    }

    void onOnePageAPictureGoesToOneMeaning()
    {
        const FichePicture card{
            QStringLiteral("residence-card"), QStringLiteral("residence-permit"), PictureSource::Title, {}};
        FichePicture other = card;
        other.meaning = QStringLiteral("asylum");
        other.next = {QStringLiteral("protection")};
        FichePicture third = other;
        third.meaning = QStringLiteral("visa");
        QCOMPARE(picturesOfPage({card, card, other, third}),
                 QStringList({QStringLiteral("residence-card"), QStringLiteral("residence-card"),
                              QStringLiteral("protection"), QString()}));
    }

    void aThemeIsKnownByItsFrenchName_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("picture");
        // As the sample and the public site name them.
        const std::array<std::pair<const char *, const char *>, 16> themes{
            {{"Papiers", "residence-card"},
             {"Gérer mes papiers", "residence-card"},
             {"Me loger", "house"},
             {"Logement", "house"},
             {"Travail", "work-site"},
             {"Insertion professionnelle", "work-site"},
             {"Français", "french"},
             {"Santé", "doctor"},
             {"Études", "school"},
             {"Formation professionnelle", "trade-worker"},
             {"Famille", "family"},
             {"Transports", "bus"},
             {"Argent et banque", "money"},
             {"Culture et loisirs", "culture"},
             {"Bénévolat", "volunteer"},
             {"Rencontres", "meet"}}};
        for (const auto &[label, picture] : themes)
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(picture);
        QTest::newRow("unknown") << QStringLiteral("Xylophone") << QString();
    }
    void aThemeIsKnownByItsFrenchName()
    {
        QFETCH(QString, label);
        QTEST(m_picturing->ofTheme(themeNamed(label)), "picture");
    }

    void aStepWearsWhatIsToBeDone_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("picture");
        const auto row = [](const char *language, const char *title, const char *picture, const char *text = "") {
            QTest::newRow(QByteArray(language) + ' ' + title)
                << QString::fromUtf8(title) << QString::fromUtf8(text) << QString::fromLatin1(language)
                << QString::fromLatin1(picture);
        };
        row("fr", "Appeler le 115", "phone-call");
        row("en", "Phone the hospital", "phone-call");
        row("uk", "Зателефонуйте лікарю", "phone-call");
        row("ti", "ናብ ቤት ጽሕፈት ደውሉ", "phone-call");
        row("ar", "اتصلوا بالرقم", "phone-call");
        row("ps", "دفتر ته زنګ ووهئ", "phone-call");
        row("ru", "Позвоните в офис", "phone-call");
        row("fa", "به دفتر زنگ بزنید", "phone-call");
        row("fr", "Se rendre à la mairie", "go");
        row("en", "Go to the town hall", "go");
        row("ru", "Придите в банк", "go");
        row("fa", "به بانک بروید", "go");
        row("ti", "ናብ ባንክ ኪዱ", "go");
        row("ps", "بانک ته لاړ شئ", "go");
        row("fr", "Envoyer le dossier", "post", "Par la poste, à la CPAM.");
        row("fr", "Envoyer la demande", "send-online", "Sur le site de l’ANEF.");
        row("en", "Send the form", "send-online", "You do it online.");
        row("uk", "Надішліть документи", "post", "Поштою.");
        row("fr", "Signer le contrat", "sign");
        row("ar", "وقّعوا العقد", "sign");
        row("ti", "ውዕል ፈርሙ", "sign");
        row("fr", "Payer le timbre", "pay");
        row("en", "Pay the fee", "pay");
        row("ru", "Оплатите пошлину", "pay");
        row("ps", "انتظار وکړئ", "wait");
        row("fr", "Attendre la réponse", "wait");
        row("ar", "انتظروا الجواب", "wait");
        row("fa", "منتظر جواب باشید", "wait");
        row("fr", "Prendre rendez-vous à la préfecture", "appointment");
        row("fr", "Venir au rendez-vous", "appointment");
        row("en", "Come to your second appointment", "appointment");
        row("en", "Book an appointment", "appointment");
        row("uk", "Запишіться на прийом", "appointment");
        row("ti", "ቆጸራ ሓዙ", "appointment");
        row("fa", "وقت ملاقات بگیرید", "appointment");
        row("fr", "Remplir le formulaire en ligne", "fill-in");
        row("ar", "املؤوا الاستمارة", "fill-in");
        row("ps", "فورمه ډکه کړئ", "fill-in");
        row("fr", "Préparer vos documents", "prepare-papers");
        row("fa", "مدارک خود را آماده کنید", "prepare-papers");
        row("fr", "Apporter les papiers", "bring-paper");
        row("en", "Show your card", "bring-paper");
        row("fr", "Créer un compte", "internet");
        row("en", "Do it online", "internet");
        row("ar", "على الإنترنت", "internet");
        row("fr", "Faire des photos", "photo");
        row("fr", "Déclarer vos revenus tous les trois mois", "fill-in"); // of the CAF: nobody sends a notice
        row("fa", "هر سه ماه درآمد خود را اعلام کنید", "fill-in");
        row("fr", "Imprimer l’attestation", "print");
        row("fr", "Renouveler chaque année", "renew-each-year");
        row("fr", "Trouver un musée", "museum"); // what is looked for, not the looking
        row("fr", "Compte bancaire", "bank");    // no verb: what it is about
        row("fr", "Et ensuite", "");
        row("fr", "Dernière étape", "", "Signez le contrat. Puis attendez."); // only what the title says
    }
    void aStepWearsWhatIsToBeDone()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(m_picturing->ofStep(title, text, *languageFromCode(language)), "picture");
    }

    void aDocumentIsKnownByItsName()
    {
        QCOMPARE(m_picturing->ofDocument(QStringLiteral("2 photos d’identité"), Language::Fr), QStringLiteral("photo"));
        QCOMPARE(m_picturing->ofDocument(QStringLiteral("votre titre de séjour"), Language::Fr),
                 QStringLiteral("residence-card"));
        QVERIFY(m_picturing->ofDocument(QStringLiteral("une voiture"), Language::Fr).isEmpty());
    }

    void whatTheMetadataAsksForHasAPicture()
    {
        QCOMPARE(pictureOfCondition(u"titre sejour"), QStringLiteral("residence-card"));
        QVERIFY(pictureOfCondition(u"something new").isEmpty());
        QCOMPARE(pictureOfPublic(u"senior"), QStringLiteral("older-person"));
        QVERIFY(pictureOfPublic(u"").isEmpty());
    }

    void everyPictureThatIsNamedIsThere()
    {
        QVERIFY(m_picturing->named().size() > 30);
        for (const QString &name : m_picturing->named())
            QVERIFY2(QFileInfo::exists(QStringLiteral(ESCALE_SOURCE "/resources/pictograms/%1.svg").arg(name)),
                     qPrintable(name));
    }
};

ESCALE_GUILESS_TEST(TestPicturing)
#include "tst_picturing.moc"
