// SPDX-License-Identifier: GPL-3.0-or-later
// The plumbing of the catalogues: all eight are inside the program, the switch is live and told once, plural forms and
// numbers follow the language asked for.
#include "l10n/catalogue.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

using namespace escale;

namespace {

class Listener : public QObject {
public:
    int changes = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allEightAreInTheProgram()
    {
        for (Language language : allLanguages)
            QVERIFY2(hasCatalogue(language), code(language).data());
    }

    void theInterfaceIsEnglishAtFirst() { QCOMPARE(interfaceLanguage(), Language::En); }

    void aSwitchIsToldOnce()
    {
        useLanguage(Language::Fr);
        Listener listener;
        QCoreApplication::instance()->installEventFilter(&listener);
        useLanguage(Language::Ar);
        QCOMPARE(listener.changes, 1);
        QCOMPARE(interfaceLanguage(), Language::Ar);
        QCOMPARE(QLocale().toString(12), QStringLiteral("12")); // the digits of the page
        useLanguage(Language::Ar);
        QCOMPARE(listener.changes, 1);
    }

    void pluralForms()
    {
        QCOMPARE(translated(Language::En, "l10n", "%n hour(s)", 1), QStringLiteral("1 hour"));
        QCOMPARE(translated(Language::En, "l10n", "%n hour(s)", 2), QStringLiteral("2 hours"));
        QCOMPARE(translated(Language::En, "l10n", "%n hour(s)", 1234), QStringLiteral("1,234 hours"));
        QCOMPARE(translatedAmount(Language::En, "l10n", "%n hour(s)", 1.5), QStringLiteral("1.5 hours"));
        useLanguage(Language::En);
        QCOMPARE(QCoreApplication::translate("l10n", "%n hour(s)", nullptr, 1), QStringLiteral("1 hour"));
    }

    void aTextWithoutTranslationIsItself()
    {
        for (Language language : allLanguages)
            QCOMPARE(translated(language, "l10n", "no such text"), QStringLiteral("no such text"));
        useLanguage(Language::Ti);
        QCOMPARE(QCoreApplication::translate("l10n", "no such text"), QStringLiteral("no such text"));
    }

    void anyLanguageCanBeAskedWhateverTheInterface()
    {
        useLanguage(Language::Fr);
        const QString before = translated(Language::En, "l10n", "%n day(s)", 3);
        useLanguage(Language::Ps);
        QCOMPARE(translated(Language::En, "l10n", "%n day(s)", 3), before);
        QCOMPARE(before, QStringLiteral("3 days"));
    }
};

ESCALE_GUILESS_TEST(TestCatalogue)
#include "tst_catalogue.moc"
