// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/codeaddress.h"
#include "fiche/publicpage.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

} // namespace

class TestTitles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howIsAnotherQuestionForAProgramme()
    {
        QCOMPARE(groupTitle(TextGroup::How, Kind::Demarche, Language::En), QStringLiteral("How do I do it?"));
        QCOMPARE(groupTitle(TextGroup::How, Kind::Dispositif, Language::En), QStringLiteral("How do I take part?"));
        QCOMPARE(groupTitle(TextGroup::What, Kind::Demarche, Language::En), QStringLiteral("What is it?"));
        QCOMPARE(groupTitle(TextGroup::Why, Kind::Dispositif, Language::En), QStringLiteral("What is it good for?"));
        QCOMPARE(groupTitle(TextGroup::Next, Kind::Demarche, Language::En), QStringLiteral("And then?"));
    }

    void onlyTheHowOfAProcedureHasSteps()
    {
        for (TextGroup group : {TextGroup::What, TextGroup::Why, TextGroup::How, TextGroup::Next}) {
            QCOMPARE(isNumbered(group, Kind::Demarche), group == TextGroup::How);
            QVERIFY(!isNumbered(group, Kind::Dispositif));
        }
    }

    void names()
    {
        QCOMPARE(calloutTitle(CalloutKind::Info, Language::En), QStringLiteral("Good to know"));
        QCOMPARE(calloutTitle(CalloutKind::Important, Language::En), QStringLiteral("Important"));
        QCOMPARE(kindText(Kind::Demarche, Language::En), QStringLiteral("Procedure"));
        QCOMPARE(kindText(Kind::Dispositif, Language::En), QStringLiteral("Programme"));
        const QStringList languages{QStringLiteral("French"),   QStringLiteral("English"), QStringLiteral("Ukrainian"),
                                    QStringLiteral("Tigrinya"), QStringLiteral("Arabic"),  QStringLiteral("Pashto"),
                                    QStringLiteral("Russian"),  QStringLiteral("Persian")};
        for (Language language : allLanguages)
            QCOMPARE(languageName(language, Language::En), languages[int(language)]);
        QCOMPARE(languageCountText(1, Language::En), QStringLiteral("1 language"));
        QCOMPARE(languageCountText(8, Language::En), QStringLiteral("8 languages"));
    }

    void publicPagesOfContract315()
    {
        const QString site = QStringLiteral("https://refugies.info"), id = QStringLiteral("650000000000000000000060");
        QCOMPARE(publicPage(site, id, Kind::Dispositif, Language::Fr), site + QStringLiteral("/fr/dispositif/") + id);
        QCOMPARE(publicPage(site, id, Kind::Demarche, Language::Fr), site + QStringLiteral("/fr/demarche/") + id);
        QCOMPARE(publicPage(site, id, Kind::Dispositif, Language::Ti), site + QStringLiteral("/ti/program/") + id);
        QCOMPARE(publicPage(site, id, Kind::Demarche, Language::Ar), site + QStringLiteral("/ar/procedure/") + id);
    }

    /// No site has the fiches inside the program: a code that leads to "not found" would be worse than none.
    void theCodeOfASampleFicheLeadsToTheSite()
    {
        const QString site = QStringLiteral("https://refugies.info"), id = QStringLiteral("650000000000000000000060");
        QCOMPARE(codeAddress(site, id, Kind::Demarche, Language::Ar), site + QStringLiteral("/ar/procedure/") + id);
        const QString sample = QStringLiteral("e5ca1e0000000000000c0003");
        QVERIFY(isOfSample(sample) && !isOfSample(id));
        QCOMPARE(codeAddress(site, sample, Kind::Demarche, Language::Ar), site + QStringLiteral("/ar"));
    }

    void updatedAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        constexpr qint64 day = 86400;
        QTest::newRow("at once") << qint64(0) << QStringLiteral("Updated just now");
        QTest::newRow("59 s") << qint64(59) << QStringLiteral("Updated just now");
        QTest::newRow("1 min") << qint64(60) << QStringLiteral("Updated 1 minute ago");
        QTest::newRow("59 min") << qint64(3599) << QStringLiteral("Updated 59 minutes ago");
        QTest::newRow("1 h") << qint64(3600) << QStringLiteral("Updated 1 hour ago");
        QTest::newRow("1 day") << day << QStringLiteral("Updated 1 day ago");
        QTest::newRow("29 days") << 30 * day - 1 << QStringLiteral("Updated 29 days ago");
        QTest::newRow("30 days") << 30 * day << QStringLiteral("Updated 1 month ago");
        QTest::newRow("364 days") << 364 * day << QStringLiteral("Updated 12 months ago");
        QTest::newRow("365 days") << 365 * day << QStringLiteral("Updated 1 year ago");
        QTest::newRow("two years") << 730 * day << QStringLiteral("Updated 2 years ago");
        QTest::newRow("a wrong clock") << -day << QStringLiteral("Updated just now");
    }
    void updatedAgo()
    {
        QFETCH(qint64, seconds);
        QTEST(updatedAgoText(now.addSecs(-seconds), now, Language::En), "text");
    }

    void dates()
    {
        const QDate date(2026, 10, 12);
        QCOMPARE(dateText(date, Language::En), QStringLiteral("12 October 2026"));
        QCOMPARE(dateText(date, Language::Fr), QStringLiteral("12 octobre 2026"));
        QCOMPARE(dateText(date, Language::Ti), QStringLiteral("12 ጥቅምቲ 2026"));
        QCOMPARE(dateText(date, Language::Fa), QStringLiteral("12 اکتبر 2026"));
        QCOMPARE(dateText(date, Language::Ru), QStringLiteral("12 октября 2026 года"));
        QCOMPARE(dateText(date, Language::Uk), QStringLiteral("12 жовтня 2026 року"));
        QCOMPARE(dateText(QDate(2027, 3, 1), Language::Fr), QStringLiteral("1er mars 2027"));
        QCOMPARE(dateText(QDate(2027, 3, 21), Language::Fr), QStringLiteral("21 mars 2027"));
        for (Language language : allLanguages)
            QVERIFY(!dateText(date, language).contains(localeOf(language).dayName(1)));
        QCOMPARE(updatedOnText(QDateTime(date, QTime(9, 0), Qt::UTC), Language::En),
                 QStringLiteral("Updated on 12 October 2026"));
    }

    void noDateNoWords()
    {
        QCOMPARE(dateText({}, Language::En), QString());
        QCOMPARE(updatedOnText({}, Language::En), QString());
        QCOMPARE(updatedAgoText({}, now, Language::En), QString());
    }

    void isolates()
    {
        const QString arabic = QStringLiteral("العربية");
        QCOMPARE(isolated(QStringLiteral("Paris"), Qt::LeftToRight), QStringLiteral("Paris"));
        QCOMPARE(isolated(QStringLiteral("Paris"), Qt::RightToLeft), QStringLiteral("\u2068Paris\u2069"));
        QCOMPARE(isolated(arabic, Qt::RightToLeft), arabic);
        QCOMPARE(isolated(arabic, Qt::LeftToRight), QStringLiteral("\u2068%1\u2069").arg(arabic));
        QCOMPARE(isolatedLeftToRight(QStringLiteral("01 02")), QStringLiteral("\u206601 02\u2069"));
        QCOMPARE(withoutIsolates(isolatedLeftToRight(QStringLiteral("01 02"))), QStringLiteral("01 02"));
    }
};

ESCALE_GUILESS_TEST(TestTitles)
#include "tst_titles.moc"
