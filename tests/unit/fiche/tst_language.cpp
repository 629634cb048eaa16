// SPDX-License-Identifier: GPL-3.0-or-later
// The eight languages (contract section 2) and sets of them.
#include "fiche/language.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace escale;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOtherTextIsNoLanguage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "FR", "fr ", "fra", "de", "gb", "sa", "fr-FR", "f"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void anyOtherTextIsNoLanguage()
    {
        QFETCH(QString, text);
        QVERIFY(!languageFromCode(text));
    }

    void codesAreThoseOfTheFeed()
    {
        QStringList codes;
        for (const Language language : allLanguages) {
            codes << code(language);
            QCOMPARE(languageFromCode(QString(code(language))), language);
        }
        codes.sort();
        QCOMPARE(codes.join(u' '), QStringLiteral("ar en fa fr ps ru ti uk"));
    }

    void arabicScriptsRunFromTheRight()
    {
        for (const Language language : allLanguages) {
            const bool right = language == Language::Ar || language == Language::Ps || language == Language::Fa;
            QCOMPARE(direction(language) == Qt::RightToLeft, right);
        }
    }

    void eachLanguageIsCalledInItsOwnScript()
    {
        const QHash<Language, QChar::Script> scripts{
            {Language::Fr, QChar::Script_Latin},    {Language::En, QChar::Script_Latin},
            {Language::Uk, QChar::Script_Cyrillic}, {Language::Ru, QChar::Script_Cyrillic},
            {Language::Ti, QChar::Script_Ethiopic}, {Language::Ar, QChar::Script_Arabic},
            {Language::Ps, QChar::Script_Arabic},   {Language::Fa, QChar::Script_Arabic}};
        QSet<QString> names;
        for (const Language language : allLanguages) {
            const QString name = ownName(language);
            QVERIFY(!name.isEmpty());
            for (const QChar c : name)
                QCOMPARE(c.script(), scripts.value(language));
            names.insert(name);
        }
        QCOMPARE(names.size(), 8);
    }

    void theLocaleIsOfTheLanguage()
    {
        for (const Language language : allLanguages)
            QVERIFY(localeOf(language).name().startsWith(code(language)));
    }

    /// Issue of two kinds of digits on one page ("٣٠ €" beside "1 / 35"): one rule in every language.
    void numbersHaveTheSameDigitsInEveryLanguage()
    {
        for (const Language language : allLanguages) {
            const QString number = numberLocale(language).toString(1234567.5, 'f', 1);
            QString digits = number;
            digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
            QCOMPARE(digits, QStringLiteral("12345675"));
        }
    }

    void foreignDigitsBecomeOurs()
    {
        QCOMPARE(latinDigits(QStringLiteral("١٬٢٣٤٫٥٠ €")), QStringLiteral("1,234.50 €"));
        QCOMPARE(latinDigits(QStringLiteral("۱۲ اکتبر ۲۰۲۶")), QStringLiteral("12 اکتبر 2026"));
        QCOMPARE(latinDigits(QStringLiteral("nothing, here.")), QStringLiteral("nothing, here."));
    }

    void aSetHoldsWhatWasPutIn()
    {
        LanguageSet set;
        QVERIFY(set.isEmpty());
        set.insert(Language::Fa);
        set.insert(Language::Fr);
        set.insert(Language::Fa);
        QCOMPARE(set.size(), 2);
        QCOMPARE(set.toList(), (QList<Language>{Language::Fr, Language::Fa}));
        set.remove(Language::Fr);
        set.remove(Language::En); // not there
        QCOMPARE(set, LanguageSet{Language::Fa});
        QVERIFY(!set.contains(Language::Fr));
    }

    void setsMeetAndSurviveAsBits()
    {
        const LanguageSet all = LanguageSet::all();
        QCOMPARE(all.size(), 8);
        QCOMPARE(all.toList().size(), 8);
        QCOMPARE((LanguageSet{Language::Fr, Language::Ar} & LanguageSet{Language::Ar, Language::Ru}),
                 LanguageSet{Language::Ar});
        QCOMPARE(LanguageSet::fromBits(all.bits()), all);
    }
};

ESCALE_GUILESS_TEST(TestLanguage)
#include "tst_language.moc"
