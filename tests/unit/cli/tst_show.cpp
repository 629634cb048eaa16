// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl show`: the JSON that operators and tests rely on, key by key.
#include "escalectl.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

class TestShow : public QObject {
    Q_OBJECT

private:
    Escalectl m_ctl;
    QJsonObject m_expected;

    QJsonObject show(const QString &language)
    {
        const auto answer = m_ctl.run(
            {QStringLiteral("show"), exampleId(1), QStringLiteral("--language"), language, QStringLiteral("--json")});
        if (answer.code != 0 || !answer.err.isEmpty())
            qFatal("%s", qPrintable(answer.err));
        return answer.object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeLibrary(m_ctl.library(), {examplePut(1, {Language::Fr, Language::Ar})});
        m_expected = QJsonDocument::fromJson(contentOf(QFINDTESTDATA("expectedshow.json"))).object();
    }

    void aFrenchFallbackIsSaidToBeFrench()
    {
        const QJsonObject fiche = show(QStringLiteral("ps"));
        QCOMPARE(fiche.value(QStringLiteral("language")), QJsonValue(QStringLiteral("fr")));
        QCOMPARE(fiche.value(QStringLiteral("fallback")), QJsonValue(true));
        QCOMPARE(fiche.value(QStringLiteral("direction")), QJsonValue(QStringLiteral("ltr")));
        QCOMPARE(fiche.value(QStringLiteral("title")), QJsonValue(QStringLiteral("Title fr 1")));
    }

    void aTranslationIsInItsOwnDirection()
    {
        const QJsonObject fiche = show(QStringLiteral("ar"));
        QCOMPARE(fiche.value(QStringLiteral("language")), QJsonValue(QStringLiteral("ar")));
        QCOMPARE(fiche.value(QStringLiteral("fallback")), QJsonValue(false));
        QCOMPARE(fiche.value(QStringLiteral("direction")), QJsonValue(QStringLiteral("rtl")));
    }

    void everyKeyIsThere()
    {
        const QJsonObject fiche = show(QStringLiteral("fr"));
        for (const char *key : {"id",        "kind",
                                "language",  "fallback",
                                "direction", "title",
                                "brand",     "abstract",
                                "what",      "why",
                                "how",       "next",
                                "parts",     "hasBody",
                                "origin",    "administration",
                                "address",   "facts",
                                "places",    "sponsors",
                                "mercis",    "availableLanguages",
                                "modified"})
            QVERIFY2(fiche.contains(QLatin1String(key)), key);
    }

    void plainValuesAreAsTheyAre()
    {
        const QJsonObject fiche = show(QStringLiteral("fr"));
        const QJsonObject values = m_expected.value(QStringLiteral("values")).toObject();
        QVERIFY(values.size() >= 10);
        for (auto it = values.begin(); it != values.end(); ++it)
            QCOMPARE(fiche.value(it.key()), it.value());
    }

    void blocksComeInReadingOrderWithAllTheyAre()
    {
        const QJsonArray what = show(QStringLiteral("fr")).value(QStringLiteral("what")).toArray();
        const QJsonArray blocks = m_expected.value(QStringLiteral("blocks")).toArray();
        QCOMPARE(what.size(), blocks.size());
        for (qsizetype n = 0; n < blocks.size(); ++n)
            QCOMPARE(what[n], blocks[n]);
    }

    void sectionsAreListsInTheFeedsOrder()
    {
        const QJsonObject fiche = show(QStringLiteral("fr"));
        const QJsonArray why = fiche.value(QStringLiteral("why")).toArray();
        QCOMPARE(why.size(), 2);
        QCOMPARE(why[0][QStringLiteral("title")],
                 QJsonValue(QStringLiteral("Zuerst fr 1"))); // not sorted by title nor by id
        QCOMPARE(why[1][QStringLiteral("title")], QJsonValue(QStringLiteral("After fr 1")));
        QCOMPARE(why[0][QStringLiteral("blocks")].toArray().size(), 5);
        QCOMPARE(fiche.value(QStringLiteral("how")).toArray().size(), 1);
        QCOMPARE(fiche.value(QStringLiteral("next")).toArray().size(), 1);
    }

    /// All of the feed's sessions, and the one that is next today; nothing where the fiche says nothing.
    void sessionsAreDataAndTheNextIsSaid()
    {
        const QJsonObject quiet = show(QStringLiteral("fr"));
        QVERIFY(quiet.contains(QStringLiteral("nextSession")));
        QVERIFY(quiet.value(QStringLiteral("nextSession")).isNull());
        QVERIFY(!quiet.value(QStringLiteral("facts")).toObject().contains(QStringLiteral("sessions")));

        const QDate today = QDate::currentDate();
        const Session past{today.addDays(-60), today.addDays(-3)}, next{today.addDays(40), today.addDays(90)};
        Escalectl ctl;
        PutFiche put = examplePut(1, {Language::Fr});
        put.fiche.metadata.sessions = {Sessions::Entry::FixedDates, true, {past, next}};
        makeLibrary(ctl.library(), {put});
        const auto run = [&ctl](const QStringList &words) { return ctl.run(words); };
        const QJsonObject fiche = run({QStringLiteral("show"), exampleId(1), QStringLiteral("--json")}).object();
        const QString start = next.start.toString(Qt::ISODate), end = next.end.toString(Qt::ISODate);
        QCOMPARE(fiche.value(QStringLiteral("nextSession")),
                 QJsonValue(QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("end"), end}}));
        const QJsonValue sessions = fiche.value(QStringLiteral("facts"))[QStringLiteral("sessions")];
        QCOMPARE(sessions[QStringLiteral("entry")], QJsonValue(QStringLiteral("fixedDates")));
        QCOMPARE(sessions[QStringLiteral("items")].toArray().size(), 2);
        QCOMPARE(sessions[QStringLiteral("items")][0][QStringLiteral("end")].toString(),
                 past.end.toString(Qt::ISODate));

        const QJsonArray list = run({QStringLiteral("list"), QStringLiteral("--json")}).array();
        QCOMPARE(list[0][QStringLiteral("nextSession")][QStringLiteral("start")].toString(), start);
        QVERIFY(run({QStringLiteral("list")}).out.contains(QStringLiteral("  (À partir du ")));
        QCOMPARE(run({QStringLiteral("index"), QStringLiteral("--rebuild")}).code, 0);
        const auto found = [&run](const char *starts) {
            return run({QStringLiteral("search"), QStringLiteral("Title"), QStringLiteral("--starts"),
                        QString::fromLatin1(starts), QStringLiteral("--json")})
                .array()
                .size();
        };
        QCOMPARE(found("soon"), 1);
        QCOMPARE(found("any"), 0);
        const QString text = run({QStringLiteral("show"), exampleId(1)}).out;
        QVERIFY(text.contains(QStringLiteral("Prochaine session")));
        QVERIFY(!text.contains(QStringLiteral("Ensuite")));
        QVERIFY(text.indexOf(QStringLiteral("Début")) < text.indexOf(QStringLiteral("Prix")));
    }

    void everyFicheOfTheSampleCanBeShown()
    {
        const Escalectl sample;
        const QJsonArray list = sample.run({QStringLiteral("list"), QStringLiteral("--json")}).array();
        QCOMPARE(list.size(), 20);
        for (const QJsonValue card : list) {
            for (const char *language : {"fr", "ti"}) {
                const QString id = card[QStringLiteral("id")].toString();
                const auto answer = sample.run({QStringLiteral("show"), id, QStringLiteral("--language"),
                                                QString::fromLatin1(language), QStringLiteral("--json")});
                QCOMPARE(answer.code, 0);
                QCOMPARE(answer.object().value(QStringLiteral("id")).toString(), id);
                QVERIFY(!answer.object().value(QStringLiteral("how")).toArray().isEmpty());
            }
        }
    }
};

ESCALE_GUILESS_TEST(TestShow)
#include "tst_show.moc"
