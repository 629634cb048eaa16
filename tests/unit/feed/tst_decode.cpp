// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the API as values: fields that are absent, null, empty, of another type or unknown, one by one (contract 3
// and 4).
#include "feed/apidecode.h"
#include "fiche/sponsorname.h"
#include "testprogram.h"

#include "recordings.h"

#include <QTest>
#include <QThread>

using namespace escale;
using namespace escale::test;

namespace {

const QString decodedId = QStringLiteral("650000000000000000000060");

/// A detail with these members on top of the least that makes a fiche.
Result<Detail> detail(const char *members, Language asked = Language::Fr)
{
    return decodeDetail("{\"text\":\"success\",\"data\":{\"_id\":\"" + decodedId.toLatin1() +
                            "\",\"typeContenu\":\"dispositif\",\"titreInformatif\":\"T\"" + (*members != 0 ? "," : "") +
                            members + "}}",
                        decodedId, asked);
}

Metadata metadataOfFiche(const char *members)
{
    return detail(QByteArray("\"metadatas\":{").append(members).append('}').constData())->fiche.metadata;
}

QByteArray item(const char *members)
{
    return QByteArray("{\"_id\":\"650000000000000000000060\",\"availableLanguages\":[\"fr\",\"ar\"]") +
           (*members != 0 ? "," : "") + members + '}';
}

QByteArray fingerprint(const char *members)
{
    return decodeIndex("{\"data\":[" + item(members) + "]}")->items.value(0).fingerprint;
}

} // namespace

/// Raw strings stand on one line each: moc loses its way in longer ones.
class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "null", "[]", "{}", "\"success\"", "{\"text\":\"success\"}", "{\"data\":null}",
                                 "{\"data\":5}", "<html></html>"})
            QTest::addRow("%s", body) << QByteArray(body);
    }
    void answersThatMakeNoSense()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(decodeIndex(body).error().problem, Problem::BadAnswer);
        QCOMPARE(decodeThemes(body).error().problem, Problem::BadAnswer);
        QCOMPARE(decodeNeeds(body).error().problem, Problem::BadAnswer);
        QCOMPARE(decodeLanguages(body).error().problem, Problem::BadAnswer);
        QCOMPARE(decodeStatistics(body).error().problem, Problem::BadAnswer);
        QCOMPARE(decodeDetail(body, decodedId, Language::Fr).error().problem, Problem::BadAnswer);
    }

    void aDetailOfAnotherFicheOrOfNoKindIsRefused()
    {
        QVERIFY(!decodeDetail(
            "{\"data\":{\"_id\":\"650000000000000000000061\",\"typeContenu\":\"demarche\",\"titreInformatif\":\"x\"}}",
            decodedId, Language::Fr));
        QVERIFY(!decodeDetail("{\"data\":{\"_id\":\"" + decodedId.toLatin1() +
                                  "\",\"typeContenu\":\"roman\",\"titreInformatif\":\"x\"}}",
                              decodedId, Language::Fr));
    }

    void troubleOfTheServersOwnInAGoodAnswerIsItsTrouble()
    {
        // contract-2026 section 1: `text: "error"` with status 200.
        for (const char *body : {R"({"text":"error"})", R"({"text":"error","data":null})",
                                 R"({"text":"error","data":{"_id":"650000000000000000000060"}})"}) {
            const auto answer = decodeDetail(body, decodedId, Language::Fr);
            QVERIFY(!answer);
            QCOMPARE(answer.error().problem, Problem::Unreachable);
            QVERIFY(answer.error().sentence.contains(QStringLiteral("problem of its own")));
            QCOMPARE(decodeIndex(body).error().problem, Problem::Unreachable);
        }
    }

    void aPublishedEmptyTextIsNoError()
    {
        // contract-write section 12: "Neither is an error of the feed".
        const auto answer =
            decodeDetail("{\"data\":{\"_id\":\"" + decodedId.toLatin1() + "\",\"typeContenu\":\"dispositif\"}}",
                         decodedId, Language::Fr);
        QVERIFY(answer.ok());
        QVERIFY(answer->translation.title.isEmpty() && !answer->translation.hasBody());
    }

    void anAdministrationIsNamedInTheLanguageOfTheText()
    {
        const QByteArray body = "{\"data\":{\"_id\":\"" + decodedId.toLatin1() +
                                "\",\"typeContenu\":\"demarche\",\"titreInformatif\":\"T\",\"availableLanguages\":"
                                "[\"fr\",\"uk\"],\"administration\":{\"name\":\"Префектура\"}}}";
        QCOMPARE(decodeDetail(body, decodedId, Language::Uk)->translation.administration, QStringLiteral("Префектура"));
        const auto structure =
            detail(R"("mainSponsor":{"_id":"650000000000000000000007","nom":"S"},"administrationName":"A")");
        QCOMPARE(sponsorName(structure->fiche, structure->translation), QStringLiteral("S")); // it has one name
    }

    void frenchIsRecognisedWhenItStandsInForTheAskedLanguage()
    {
        QCOMPARE(detail("\"availableLanguages\":[\"fr\",\"ar\"]", Language::Ar)->translation.language, Language::Ar);
        QCOMPARE(detail("\"availableLanguages\":[\"fr\"]", Language::Ar)->translation.language, Language::Fr);
        QCOMPARE(detail("\"availableLanguages\":null", Language::Ru)->translation.language, Language::Fr);
        QCOMPARE(detail("\"availableLanguages\":[\"fr\",\"es\",7,\"AR\"]")->fiche.availableLanguages,
                 LanguageSet{Language::Fr});
    }

    void sectionsKeepTheOrderOfTheText()
    {
        const auto d = detail(
            R"("how":{"z":{"title":"1","text":"a"},"10":{"title":"2","text":"b"},"2":{"title":"3","text":"c"},"A":{"title":"4","text":"d"}})");
        QStringList titles;
        for (const Section &section : d->translation.how)
            titles << section.title + section.id;
        QCOMPARE(titles, (QStringList{QStringLiteral("1z"), QStringLiteral("210"), QStringLiteral("32"),
                                      QStringLiteral("4A")}));
    }

    void aSectionNeedsATitleAndAText()
    {
        const auto d = detail(
            R"("why":{"a":{},"b":{"title":"t"},"c":{"text":"x"},"d":{"title":" ","text":"x"},"e":{"title":"t","text":"<p><br></p>"},)"
            R"("f":null,"g":7,"h":{"title":"t","text":"x"},"i":{"title":5,"text":["x"]}})");
        QCOMPARE(d->translation.why.size(), 1);
        QCOMPARE(d->translation.why[0].id, QStringLiteral("h"));
    }

    void groupsOfAnotherTypeAreEmpty()
    {
        const auto d = detail(R"("why":null,"how":[],"next":"x","what":{"a":1},"abstract":null,"titreMarque":[])");
        QVERIFY(d->translation.why.isEmpty() && d->translation.how.isEmpty() && d->translation.next.isEmpty() &&
                d->translation.what.isEmpty());
        QVERIFY(d->translation.abstract.isEmpty() && d->translation.brand.isEmpty());
    }

    void personalDataHasNoPlace()
    {
        const auto d = detail(
            R"("participants":[{"_id":"640000000000000000000040","username":"SECRET"}],"creatorId":{"username":"SECRET"},)"
            R"("mainSponsor":{"_id":"640000000000000000000041","nom":"S","membres":[{"userId":"SECRET"}]},"merci":[{"created_at":"2024-01-01","userId":"SECRET"},{}])");
        QCOMPARE(d->fiche.mercis, 2);
        QCOMPARE(d->fiche.sponsor.name, QStringLiteral("S"));
    }

    void theAddressesOfPeopleBehindAStructureAreDropped() // contract 9: a structure's own record holds its contact's
    {
        const auto d = detail(
            R"("mainSponsor":{"_id":"640000000000000000000041","nom":"S","email":"SECRET@example.org","mail_contact":"SECRET",)"
            R"("phone":"SECRET","contact":{"username":"SECRET"}},)"
            R"("sponsors":[{"name":"P","email":"SECRET@example.org","link":"https://p.example"}],)"
            R"("avis":[{"userId":"SECRET","anonymousUserId":"SECRET","avis":true}])");
        QCOMPARE(d->fiche.sponsor, (Sponsor{QStringLiteral("640000000000000000000041"), QStringLiteral("S"), {}, {}}));
        QCOMPARE(d->fiche.partners,
                 (QList<Sponsor>{{QString(), QStringLiteral("P"), {}, QStringLiteral("https://p.example")}}));
        for (auto it = d->drift.counts().cbegin(); it != d->drift.counts().cend(); ++it)
            QVERIFY(!it.key().second.contains(QStringLiteral("SECRET")));
    }

    void whoAnswersForTheFiche()
    {
        QCOMPARE(detail(R"("mainSponsor":{"nom":"Asso"},"administration":{"name":"Adm"})")->fiche.sponsor.name,
                 QStringLiteral("Asso"));
        QCOMPARE(detail(R"("typeContenu":"demarche","mainSponsor":{"nom":"Asso"})")->fiche.sponsor.name,
                 QStringLiteral("Asso"));
        QCOMPARE(detail(R"("mainSponsor":null,"administration":{"name":null},"administrationName":"Adm")")
                     ->fiche.sponsor.name,
                 QStringLiteral("Adm"));
        QVERIFY(detail(R"("mainSponsor":"640000000000000000000041")")->fiche.sponsor.name.isEmpty());
    }

    void partnersComeInThreeShapesAndTheBareIdIsSkipped()
    {
        // Contract 3.7 and edge case 17.
        const auto d = detail(
            R"("sponsors":[{"name":"A","link":"https://a.example"},{"name":"B","logo":"https://r.example/l.png","link":""},)"
            R"({"_id":"400000000000000000000003","nom":"C","picture":{"secure_url":"https://r.example/p.png"}},"400000000000000000000003",{"name":null,"logo":{}},null,)"
            R"({"name":"D","logo":null,"link":"javascript:x"}])");
        QStringList seen;
        for (const Sponsor &s : d->fiche.partners)
            seen << s.name + u'|' + s.link + u'|' + s.pictureUrl;
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("A|https://a.example|"), QStringLiteral("B||https://r.example/l.png"),
                              QStringLiteral("C||https://r.example/p.png"), QStringLiteral("D||")}));
    }

    void placesOfEveryShape()
    {
        // Edge case 16.
        const auto d = detail(
            R"("map":[{"title":"Minimal","address":"","lat":0,"lng":0},{"title":"&nbsp;A&amp;B","address":"x","city":null,"lat":48.85,"lng":"2.35",)"
            R"("description":"L.13&nbsp;","email":"javascript:x","phone":"01 00"},{},{"title":"far","lat":91,"lng":2},null])");
        QCOMPARE(d->fiche.places.size(), 3);
        QVERIFY(!d->fiche.places[0].latitude && !d->fiche.places[0].longitude);
        QCOMPARE(d->fiche.places[1].title, QStringLiteral("A&B"));
        QCOMPARE(d->fiche.places[1].longitude, 2.35);
        QCOMPARE(d->fiche.places[1].description, QStringLiteral("L.13"));
        QVERIFY(d->fiche.places[1].email.isEmpty());
        QVERIFY(!d->fiche.places[2].latitude);
        QVERIFY(detail("\"map\":null")->fiche.places.isEmpty());
    }

    void locations()
    {
        QCOMPARE(metadataOfFiche(R"("location":"france")").location.where, Where::WholeCountry);
        QCOMPARE(metadataOfFiche(R"("location":["75 - Paris","All"])").location.where, Where::WholeCountry);
        QCOMPARE(metadataOfFiche(R"("location":["75 - Paris","All"])").location.departments.size(), 2);
        QVERIFY(metadataOfFiche(R"("location":"france")").location.departments.isEmpty());
        QCOMPARE(metadataOfFiche(R"("location":"online")").location.where, Where::Online);
        const auto list =
            metadataOfFiche(R"("location":["1 - Ain","2A - Corse-du-Sud","974 - La Réunion",7,""])").location;
        QCOMPARE(list.where, Where::Departments);
        QCOMPARE(list.departments.mid(0, 3),
                 (QStringList{QStringLiteral("1 - Ain"), QStringLiteral("2A - Corse-du-Sud"),
                              QStringLiteral("974 - La Réunion")}));
        QCOMPARE(metadataOfFiche(R"("location":null)").location.presence, Presence::Null);
        QCOMPARE(metadataOfFiche(R"("location":[])").location.presence, Presence::Empty);
        QCOMPARE(metadataOfFiche("").location.presence, Presence::Absent);
        QCOMPARE(metadataOfFiche(R"("location":null)").location.where, Where::Unsaid);
    }

    void listsOfWordsKeepWhatTheyDoNotKnow()
    {
        const auto m = metadataOfFiche(
            R"("publicStatus":["refugie","nouveau-statut"],"frenchLevel":null,"public":[],"conditions":"cir","timeSlots":[null,3])");
        QCOMPARE(m.publicStatus.values, (QStringList{QStringLiteral("refugie"), QStringLiteral("nouveau-statut")}));
        QCOMPARE(m.frenchLevel.presence, Presence::Null);
        QCOMPARE(m.publics.presence, Presence::Empty);
        QCOMPARE(m.conditions.values, QStringList{QStringLiteral("cir")});
        QCOMPARE(m.timeSlots.values, QStringList{QStringLiteral("3")});
    }

    void longListsCostNoMoreThanTheirLength_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::newRow("words") << QByteArray("\"metadatas\":{\"publicStatus\":[");
        QTest::newRow("ids") << QByteArray("\"needs\":[");
    }

    void longListsCostNoMoreThanTheirLength()
    {
        QFETCH(QByteArray, open);
        constexpr int many = 200'000;
        QByteArray members = open;
        for (int i = 0; i < many; ++i)
            members += '"' + QByteArray::number(i).rightJustified(24, '0') + "\",";
        members += open.contains('{') ? "\"x\"]}" : "\"x\"]";
        qsizetype found = 0;
        QThread *thread = QThread::create([&] {
            const Fiche fiche = detail(members.constData())->fiche;
            found = fiche.needs.size() + fiche.metadata.publicStatus.values.size();
        });
        thread->start();
        QVERIFY2(thread->wait(20'000), "time must grow with the input, not with its square");
        delete thread;
        QVERIFY(found >= many);
    }

    void countsBeyondAllReasonAreNoCounts()
    {
        QCOMPARE(decodeStatistics(R"({"data":{"nbDispositifs":2147483647,"nbDemarches":1}})").error().problem,
                 Problem::BadAnswer);
        QCOMPARE(decodeStatistics(R"({"data":{"nbDispositifs":2147483646,"nbDemarches":1}})")->fiches, 2147483647);
    }

    void ages()
    {
        QCOMPARE(metadataOfFiche(R"("age":{"type":"between","ages":[18,"25"]})").age,
                 (Age{Age::Type::Between, 18, 25}));
        QCOMPARE(metadataOfFiche(R"("age":{"type":"lessThan","ages":[18]})").age, (Age{Age::Type::LessThan, 0, 18}));
        QCOMPARE(metadataOfFiche(R"("age":{"type":"moreThan","ages":[60,99]})").age, (Age{Age::Type::MoreThan, 60, 0}));
        QCOMPARE(metadataOfFiche(R"("age":{"type":"between","ages":[18]})").age.type, Age::Type::Other);
        QCOMPARE(metadataOfFiche(R"("age":{"type":"between","ages":[]})").age.type, Age::Type::Other);
        QCOMPARE(metadataOfFiche(R"("age":{"type":"about","ages":[3]})").age.type, Age::Type::Other);
        QCOMPARE(metadataOfFiche(R"("age":null)").age.type, Age::Type::Unsaid);
    }

    void prices()
    {
        QCOMPARE(metadataOfFiche(R"("price":{"values":[0]})").price, (Price{true, {0}, {}}));
        QCOMPARE(metadataOfFiche(R"("price":{"values":[],"details":"month"})").price,
                 (Price{true, {}, QStringLiteral("month")}));
        QCOMPARE(metadataOfFiche(R"("price":{"values":[5.5,"1050"],"details":null})").price,
                 (Price{true, {5.5, 1050}, {}}));
        QVERIFY(!metadataOfFiche(R"("price":{"details":"once"})").price.said);
        QVERIFY(!metadataOfFiche(R"("price":null)").price.said);
        QVERIFY(!metadataOfFiche(R"("price":7)").price.said);
    }

    void efforts()
    {
        const auto m = metadataOfFiche(
            R"("commitment":{"amountDetails":"between","hours":[2,4],"timeUnit":"hours"},)"
            R"("frequency":{"amountDetails":"exactly","hours":1.5,"timeUnit":"hours","frequencyUnit":"session"})");
        QCOMPARE(m.commitment.hours, (QList<double>{2, 4}));
        QCOMPARE(m.frequency.hours, QList<double>{1.5});
        QCOMPARE(m.frequency.frequencyUnit, QStringLiteral("session"));
        QVERIFY(!metadataOfFiche(R"("commitment":{"amountDetails":"exactly","hours":[]})").commitment.said);
    }

    void theIndexSkipsWhatHasNoIdAndCountsIt()
    {
        const auto index =
            decodeIndex("{\"data\":[" + item("") + ",null,5,{\"titreInformatif\":\"x\"},{\"_id\":\"abc\"}," +
                        item("\"nbVues\":9") + "]}");
        QCOMPARE(index->items.size(), 1);
        QCOMPARE(index->unreadable, 4);
        QCOMPARE(index->items[0].availableLanguages, (LanguageSet{Language::Fr, Language::Ar}));
    }

    void theFingerprintMovesWithEveryFieldThatMatters_data()
    {
        QTest::addColumn<QByteArray>("changed");
        for (const char *member :
             {"\"lastModificationDate\":\"2024-05-02\"", "\"titreInformatif\":\"y\"", "\"titreMarque\":\"y\"",
              "\"abstract\":\"y\"", "\"theme\":\"y\"", "\"secondaryThemes\":[1]", "\"needs\":[1]",
              "\"metadatas\":{\"age\":null}", "\"sponsor\":{\"nom\":\"y\"}", "\"administrationLogo\":{}",
              "\"nbMots\":5", "\"publishedAt\":\"2024\"", "\"typeContenu\":\"demarche\""})
            QTest::addRow("%s", member) << QByteArray(member);
    }
    void theFingerprintMovesWithEveryFieldThatMatters()
    {
        QFETCH(QByteArray, changed);
        QVERIFY(fingerprint(changed.constData()) != fingerprint(""));
        QVERIFY(!fingerprint("").isEmpty());
    }

    void theFingerprintIgnoresWhatMovesByItself()
    {
        // Contract 8.2.
        for (const char *member : {"\"nbVues\":51", "\"nbVuesMobile\":7", "\"hasDraftVersion\":true",
                                   "\"sortThemeIndex\":3", "\"themeSortIndex\":3", "\"later\":1"})
            QCOMPARE(fingerprint(member), fingerprint(""));
        const auto a =
            decodeIndex(R"({"data":[{"_id":"650000000000000000000060","availableLanguages":["fr","ar","ru"]}]})");
        const auto b =
            decodeIndex(R"({"data":[{"_id":"650000000000000000000060","availableLanguages":["ru","fr","ar"]}]})");
        const auto c = decodeIndex(R"({"data":[{"_id":"650000000000000000000060","availableLanguages":["fr","ar"]}]})");
        QCOMPARE(a->items[0].fingerprint, b->items[0].fingerprint);
        QVERIFY(a->items[0].fingerprint != c->items[0].fingerprint);
    }

    void themesAreSortedAndTheirColoursChecked()
    {
        const auto themes = decodeThemes(
            R"({"data":[)"
            R"({"_id":"64c000000000000000000002","name":{"fr":" b ","ar":"ب","xx":"?"},"short":{"fr":"B"},"position":2,"mainColor":"#eac7b2",)"
            R"("colors":{"color100":"red;","color30":"#EEE7E5"},"icon":{"secure_url":"/images/icône.svg"},"active":false},)"
            R"({"_id":"64c000000000000000000001","name":{"fr":"a"},"position":1},{"_id":"64c000000000000000000003"},{"name":{"fr":"no id"}},7]})");
        QCOMPARE(themes->size(), 2);
        QCOMPARE(themes->at(0).name.value(Language::Fr), QStringLiteral("a"));
        QVERIFY(themes->at(0).active);
        QCOMPARE(themes->at(1).name.value(Language::Fr), QStringLiteral("b"));
        QCOMPARE(themes->at(1).color, QStringLiteral("#EAC7B2"));
        QVERIFY(themes->at(1).inkColor.isEmpty());
        QCOMPARE(themes->at(1).iconUrl, QStringLiteral("/images/ic%C3%B4ne.svg"));
        QVERIFY(!themes->at(1).active);
    }

    void needsKnowTheirThemeByIdOrObject()
    {
        const auto needs = decodeNeeds(
            R"({"data":[)"
            R"({"_id":"64d000000000000000000010","theme":{"_id":"64c000000000000000000001"},"position":3,"fr":{"text":"Papiers","subtitle":""},"ar":{"text":""},"ti":null},)"
            R"({"_id":"64d000000000000000000011","theme":"64c000000000000000000002","position":1,"fr":{"text":"Loger","subtitle":"s"}},)"
            R"({"_id":"64d000000000000000000012","theme":null,"fr":{"text":"x"}},{"_id":"64d000000000000000000013","fr":{}}]})");
        QCOMPARE(needs->size(), 3);
        QCOMPARE(needs->at(0).theme, QStringLiteral("64c000000000000000000002"));
        QCOMPARE(needs->at(1).theme, QStringLiteral("64c000000000000000000001"));
        QVERIFY(!needs->at(1).text.contains(Language::Ar));
        QVERIFY(needs->at(1).subtitle.isEmpty());
        QVERIFY(needs->at(2).theme.isEmpty() && !needs->at(2).position);
    }

    void theRecordedListsDecodeWhole()
    {
        ESCALE_NEED_RECORDINGS();
        QCOMPARE(decodeLanguages(recordedBody(QStringLiteral("lists/langues.json")))->size(), 8);
        const auto themes = decodeThemes(recordedBody(QStringLiteral("lists/themes.json")));
        QCOMPARE(themes->size(), 12); // manifest.json: themes
        QVERIFY(decodeNeeds(recordedBody(QStringLiteral("lists/needs.json")))->size() > 10);
        QCOMPARE(decodeStatistics(recordedBody(QStringLiteral("lists/statistics.json")))->fiches,
                 1026); // manifest.json: published
    }

    void everyRecordedDetailDecodesInItsLanguage()
    {
        ESCALE_NEED_RECORDINGS();
        int count = 0;
        for (const char *folder : {"edge", "ordinary", "real"}) {
            const QDir dir(recordingsFolder().filePath(QLatin1String(folder)));
            for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
                const auto body = recordedBody(QLatin1String(folder) + u'/' + name);
                const QString ficheId =
                    QJsonDocument::fromJson(body)[QStringLiteral("data")][QStringLiteral("_id")].toString();
                const auto asked = languageFromCode(name.section(u'.', -2, -2));
                const auto d = decodeDetail(body, ficheId, *asked);
                QVERIFY2(d.ok(), qPrintable(name));
                const bool published =
                    QJsonDocument::fromJson(body)[QStringLiteral("data")][QStringLiteral("availableLanguages")]
                        .toVariant()
                        .toStringList()
                        .contains(code(*asked));
                QCOMPARE(d->translation.language, published ? *asked : Language::Fr);
                ++count;
            }
        }
        QCOMPARE(count, 528); // README of the recordings: 192 + 320 + 16
    }
};

ESCALE_GUILESS_TEST(TestDecode)
#include "tst_decode.moc"
