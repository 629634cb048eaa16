// SPDX-License-Identifier: GPL-3.0-or-later
// What Escale itself writes on its cards, with each locale's own signs and digits, its own voice rules must read: no
// sign, no separator, no numeral of another script is left, and the amount is whole.
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "speech/ear.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace escale;

class TestOwnFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("amount"); // a regular expression of the digits that must be heard
        for (const Language language : allLanguages) {
            const auto row = [language](const char *name, QList<double> values, const char *details,
                                        const char *amount) {
                QTest::addRow("%s %s", code(language).data(), name)
                    << language << std::move(values) << QString::fromUtf8(details) << QString::fromUtf8(amount);
            };
            row("thousand", {1234.5}, "year", "^\\D*1234 \\p{L}+ 50\\b");
            row("cents", {2.5}, "once", "^\\D*2 \\p{L}+ 50\\b");
            row("large", {99999}, "", "^\\D*99999 \\p{L}+$");
            row("one", {1}, "hour", "^\\D*1 \\p{L}+");
            row("range", {5.5, 1050}, "month", "^\\D*5 \\p{L}+ 50\\D+1050 \\p{L}+\\D*$");
        }
    }
    void prices()
    {
        QFETCH(Language, language);
        QFETCH(QList<double>, values);
        QFETCH(QString, details);
        QFETCH(QString, amount);
        const QString heard = phraseFor(withoutIsolates(priceText({true, values, details}, language)), language).text;
        static const QRegularExpression sign(
            QStringLiteral("[€٬٫.,](?=\\d)|(?<=\\d)[€٬٫.,%](?! )|€|[^\\x{0000}-\\x{007f}](?<=\\p{Nd})"));
        QVERIFY2(!heard.contains(sign), qPrintable(heard));
        const QRegularExpression wanted(amount, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(heard.contains(wanted), qPrintable(heard));
    }

    void amounts_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }
    void amounts()
    {
        QFETCH(Language, language);
        const auto heard = [language](const QString &text) { return phraseFor(withoutIsolates(text), language).text; };
        const Effort range{true, QStringLiteral("between"), {2, 4}, QStringLiteral("hours"), QStringLiteral("week")};
        const Effort part{true, QStringLiteral("exactly"), {1.5}, QStringLiteral("hours"), {}};
        const QString said = heard(frequencyText(range, language)) + u'\n' + heard(commitmentText(part, language)) +
                             u'\n' + heard(ageText({Age::Type::Between, 16, 25}, language)) + u'\n' +
                             heard(ageText({Age::Type::MoreThan, 18, 0}, language));
        static const QRegularExpression sign(QStringLiteral("[–—٬٫+<>%/]|(?![0-9])\\p{Nd}"));
        QVERIFY2(!said.contains(sign), qPrintable(said));
        for (const char *number : {"2", "4", "16", "25", "18"})
            QVERIFY2(said.contains(QLatin1String(number)), qPrintable(said));
        const bool comma = language == Language::Fr || language == Language::Ru || language == Language::Uk;
        QVERIFY2(said.contains(comma ? u"1,5" : u"1.5"), qPrintable(said));
    }
};

ESCALE_GUILESS_TEST(TestOwnFacts)
#include "tst_ownfacts.moc"
