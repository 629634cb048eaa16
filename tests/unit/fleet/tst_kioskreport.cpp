// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a kiosk: nothing of a person is in its bytes, whatever the kiosk counted and was called; and nothing
// but a report is read as one.
#include "examplereport.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestKioskReport : public QObject {
    Q_OBJECT

private:
    /// Every value of a JSON text, as text.
    static QStringList valuesOf(const QJsonValue &value)
    {
        QStringList values;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                values += valuesOf(*it);
        } else if (value.isArray()) {
            for (const QJsonValue one : value.toArray())
                values += valuesOf(one);
        } else {
            values.append(value.toVariant().toString());
        }
        return values;
    }
    [[nodiscard]] static Result<KioskReport> changed(const char *name, const QJsonValue &value)
    {
        QJsonObject root = QJsonDocument::fromJson(encodeReport(exampleReport())).object();
        root[QLatin1String(name)] = value;
        return decodeReport(QJsonDocument(root).toJson());
    }

private Q_SLOTS:
    void itComesBackAsItWas()
    {
        const auto again = decodeReport(encodeReport(exampleReport()));
        QVERIFY(again);
        QVERIFY(*again == exampleReport());
        KioskReport bare;
        bare.kiosk = QStringLiteral("a");
        bare.at = exampleReport().at;
        bare.program = QStringLiteral("1.0");
        const auto bareAgain = decodeReport(encodeReport(bare));
        QVERIFY(bareAgain);
        QVERIFY(*bareAgain == bare);
    }

    void timesAreWholeHours()
    {
        KioskReport report = exampleReport();
        report.at = report.at.addSecs(1234);
        report.synced = report.synced.addSecs(59);
        report.editionCreated = report.editionCreated.addMSecs(1);
        const auto again = decodeReport(encodeReport(report));
        QVERIFY(again);
        QVERIFY(*again == exampleReport());
    }

    /// Over the bytes: each value is of one of a few forms, none of which can hold words of a person.
    void nothingPersonalIsInItByConstruction()
    {
        CentreStatistics counted;
        const QDate day(2026, 11, 18);
        for (int i = 0; i < 12; ++i) {
            counted.count(day, Counted::Session);
            counted.count(day, Counted::Fiche, QStringLiteral("5dc1b8e5a1b2c3d4e5f60718"));
        }
        counted.count(day, Counted::Language, QStringLiteral("ar"));
        counted.count(day, Counted::Language, QStringLiteral("Amina, 06 12 34 56 78")); // is not counted
        counted.count(day, Counted::Fiche, QStringLiteral("carte de séjour"));
        KioskReport report = exampleReport();
        report.weeks = weeksOf(counted, QDate(2026, 11, 28));
        QCOMPARE(report.weeks.size(), 1);
        const QByteArray bytes = encodeReport(report);
        static const QRegularExpression forms(
            QStringLiteral("^(|[0-9]{1,10}|<5|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:00:00Z)?|[0-9]+(\\.[0-9]+)+"
                           "|[a-z0-9][a-z0-9-]{0,39}|pack:[a-z0-9-]{1,64}|[A-Za-z]{1,24}|2[AB])$"));
        const QStringList values = valuesOf(QJsonDocument::fromJson(bytes).object());
        QVERIFY(values.size() > 15);
        for (const QString &value : values)
            QVERIFY2(forms.match(value).hasMatch(), qPrintable(value));
        for (const char *word : {"Amina", "06 12", "séjour"})
            QVERIFY(!bytes.contains(word));
        QVERIFY(!bytes.contains("\"1\"")); // one visitor
        QVERIFY(bytes.contains("\"<5\""));
    }

    void aWeekThatIsNotOverIsNotReported()
    {
        CentreStatistics counted;
        const QDate monday(2026, 11, 23);
        for (int i = 0; i < 9; ++i) {
            counted.count(monday, Counted::Session);
            counted.count(monday.addDays(-1), Counted::Session);
            counted.count(monday.addDays(-7), Counted::Session);
            counted.count(monday.addDays(-7 * (weeksReported + 1)), Counted::Session);
        }
        for (int day = 0; day < 7; ++day) { // the same whatever day of the week it is: no two reports can be compared
            const auto weeks = weeksOf(counted, monday.addDays(day));
            QCOMPARE(weeks.size(), 1);
            QCOMPARE(weeks.first().monday, monday.addDays(-7));
            QCOMPARE(weeks.first().counts.first(), roundedCount(18));
        }
        QCOMPARE(weeksOf(counted, monday.addDays(7)).size(), 2);
    }

    void fewAreNeverANumber()
    {
        for (int count = 1; count < 5; ++count)
            QCOMPARE(textOf(roundedCount(count)), QStringLiteral("<5"));
        QCOMPARE(textOf(roundedCount(5)), QStringLiteral("5"));
        for (const char *text : {"1", "4", "0", "-7", "05", "5.0", "<4", "<10", "", "1e3", "99999999999"})
            QVERIFY2(!roundedCountFrom(QString::fromLatin1(text)), text);
    }

    void whatIsNoReportIsNone()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("<html>"), QByteArray(1000, '['),
              QByteArray(reportLimit + 1, ' '), encodeReport(exampleReport()).chopped(3)})
            QVERIFY(!decodeReport(bytes));
        QVERIFY(changed("outcome", QStringLiteral("complete")));
        for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QJsonValue>>{
                 {"kiosk", QStringLiteral("../../etc/passwd")},
                 {"kiosk", QStringLiteral("")},
                 {"kiosk", QStringLiteral("-rf")},
                 {"kiosk", QString(41, u'a')},
                 {"centre", QStringLiteral("Chez Amina, 06 12 34 56 78")},
                 {"department", QStringLiteral("Rhône")},
                 {"at", QStringLiteral("2026-11-28T03:12:44Z")},
                 {"at", QStringLiteral("")},
                 {"synced", QStringLiteral("yesterday")},
                 {"program", QStringLiteral("<b>1</b>")},
                 {"source", QStringLiteral("https://somebody:secret@example.org")},
                 {"outcome", QStringLiteral("a sentence of the feed")},
                 {"wantedProgram", QStringLiteral("latest")},
                 {"fiches", -1},
                 {"fiches", QStringLiteral("many")},
                 {"edition", 1.5},
                 {"weeks", QJsonArray{QJsonObject{{QStringLiteral("monday"), QStringLiteral("2026-11-17")}}}}})
            QVERIFY2(!changed(name, value), qPrintable(QLatin1String(name) + value.toVariant().toString()));
        const auto newer = changed("version", 2);
        QVERIFY(!newer);
        QCOMPARE(newer.error().problem, Problem::TooNew);
    }

    /// The kiosks get a new program, the evaluator's desk does not: what it knows is read as ever.
    void aReportOfALaterVersionIsReadAsFarAsItIsKnown()
    {
        QJsonObject later = QJsonDocument::fromJson(encodeReport(exampleReport())).object();
        QJsonArray weeks = later[u"weeks"].toArray();
        QJsonObject week = weeks[0].toObject();
        QJsonArray counts = week[u"counts"].toArray();
        counts.append(QJsonArray{QStringLiteral("smile"), QString(), QStringLiteral("31")});
        counts.append(QJsonArray{QStringLiteral("printed-ticket"), QStringLiteral("a4"), QStringLiteral("<5")});
        counts.append(QJsonArray{QStringLiteral("language"), QStringLiteral("so"), QStringLiteral("12")});
        week[u"counts"] = counts;
        week[u"weather"] = QStringLiteral("rain");
        weeks[0] = week;
        later[u"weeks"] = weeks;
        later[u"version"] = 3;
        later[u"readableFrom"] = 1;
        later[u"temperature"] = 21;
        later[u"update"] = QStringLiteral("postponed");
        const auto read = decodeReport(QJsonDocument(later).toJson());
        QVERIFY(read);
        QVERIFY(read->saysMore);
        KioskReport known = *read;
        known.saysMore = false;
        QVERIFY(known == exampleReport());
        QVERIFY(!encodeReport(*read).contains("smile")); // nothing of it goes on from here
        later[u"readableFrom"] = 2;                      // what is known means something else there
        QCOMPARE(decodeReport(QJsonDocument(later).toJson()).error().problem, Problem::TooNew);
        QVERIFY(!decodeReport(encodeReport(exampleReport()))->saysMore);
    }

    void aWeekHoldsCountsAndNothingElse()
    {
        const auto week = [](const QJsonArray &row) {
            return changed("weeks", QJsonArray{QJsonObject{{QStringLiteral("monday"), QStringLiteral("2026-11-16")},
                                                           {QStringLiteral("counts"), QJsonArray{row}}}});
        };
        QVERIFY(week({QStringLiteral("session"), QString(), QStringLiteral("12")}));
        for (const char *row : {R"(["session","x","12"])", R"(["smile","Amina","12"])", R"(["smile","","3"])",
                                R"(["Amina Diallo","","12"])", R"(["language","ar; fr","12"])",
                                R"(["fiche","abc","12"])", R"(["session","","3"])", R"(["session","",12])",
                                R"(["session",""])", R"(["session","","12","13"])", R"([])"})
            QVERIFY2(!week(QJsonDocument::fromJson(row).array()), row);
    }
};

ESCALE_GUILESS_TEST(TestKioskReport)
#include "tst_kioskreport.moc"
