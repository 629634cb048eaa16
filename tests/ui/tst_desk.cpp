// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the desk in each of its colour sets and both directions: every text stands out from its ground at 4.5:1
// (7:1 in high contrast), measured on the picture, and every control has a name (layoutaudit.h).
#include "desktop/desktopprogram.h"
#include "layoutaudit.h"
#include "shell/screenshot.h"
#include "style/contrast.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace escale;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
};

void TestDesk::everyTextStandsOut_data()
{
    QTest::addColumn<ColourSet>("set");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("page");
    for (ColourSet set : allColourSets) {
        for (Language language : {Language::Fr, Language::Ar}) {
            for (const char *page : {"two-languages", "search", "sync"})
                QTest::addRow("%s %s %s", nameOf(set).data(), qPrintable(code(language)), page)
                    << set << language << QString::fromLatin1(page);
        }
    }
}

void TestDesk::everyTextStandsOut()
{
    QFETCH(ColourSet, set);
    QFETCH(Language, language);
    QFETCH(QString, page);
    const QTemporaryDir folder;
    DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library.sqlite"));
    options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
    options.language = language;
    options.colours = set;
    options.still = true;
    DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.window().resize(1440, 900);
    program.window().show();
    settle(program.library());
    QVERIFY(program.goTo(page, QStringLiteral("e5ca1e0000000000000c0003")));
    settle(program.library());
    const double least = set == ColourSet::HighContrast ? enhancedTextContrast : textContrast;
    const QStringList faults = test::auditLayout(program.window(), false, least);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
