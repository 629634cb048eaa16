// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the desk in each of its colour sets and both directions: every text stands out from its ground at 4.5:1
// (7:1 in high contrast), measured on the picture, and every control has a name (layoutaudit.h). The
// filters, all open, in every language at two sizes of text and of the window.
#include "desktop/desktopprogram.h"
#include "layoutaudit.h"
#include "shell/screenshot.h"
#include "style/contrast.h"
#include "style/escalestyle.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace escale;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void filtersAreWhole_data();
    void filtersAreWhole();
};

void TestDesk::everyTextStandsOut_data()
{
    QTest::addColumn<ColourSet>("set");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("page");
    for (ColourSet set : allColourSets) {
        for (Language language : {Language::Fr, Language::Ar}) {
            for (const char *page : {"two-languages", "search", "phrases", "palette"})
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
    QVERIFY(qobject_cast<EscaleStyle *>(program.window().style()));
    QVERIFY(program.goTo(page, QStringLiteral("e5ca1e0000000000000c0003")));
    settle(program.library());
    const double least = set == ColourSet::HighContrast ? enhancedTextContrast : textContrast;
    const QStringList faults = test::auditLayout(program.window(), false, least);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestDesk::filtersAreWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("textStep");
    for (const Language language : allLanguages) {
        for (const int step : {defaultTextStep, textSteps - 1})
            QTest::addRow("%s %d", qPrintable(code(language)), step) << language << step;
    }
}

/// Every group open, a choice in each, long names of places among them; then in another language, live.
void TestDesk::filtersAreWhole()
{
    QFETCH(Language, language);
    QFETCH(int, textStep);
    const QTemporaryDir folder;
    DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library.sqlite"));
    options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
    options.language = Language::Fr;
    options.textStep = textStep;
    options.still = true;
    DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.window().resize(1440, 900);
    program.window().show();
    settle(program.library());
    FilterPane &pane = program.window().filters();
    Filter filter;
    filter.departments = {QStringLiteral("04"), QStringLiteral("2A"), QStringLiteral("973")};
    filter.statuses = {QStringLiteral("subsidiaire")};
    filter.level = QStringLiteral("alpha");
    program.model().setFilter(filter);
    for (const Facet part : filterParts)
        pane.group(part).setOpen(true);
    settle(program.library());
    program.model().setInterfaceLanguage(language);
    settle(program.library());
    QCOMPARE(pane.layoutDirection(), direction(language));
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
        program.window().resize(size);
        settle(program.library());
        if (!pane.isVisible()) // large letters: it comes when it is asked for
            program.window().commands().showFilters->trigger();
        settle(program.library());
        QStringList faults = test::auditLayout(pane, true);
        for (const Facet part : filterParts) {
            for (const ChoiceRow *row : pane.choices(part).rows()) {
                if (row->layoutDirection() != direction(language))
                    faults.append(row->words() + QLatin1String(": mirrored wrongly"));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
}

ESCALE_TEST(TestDesk)
#include "tst_desk.moc"
