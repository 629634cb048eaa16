// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the desk in each of its colour sets and both directions: every text stands out from its ground at 4.5:1
// (7:1 in high contrast), measured on the picture, and every control has a name (layoutaudit.h). The
// filters, all open, in every language at two sizes of text and of the window. Focus rings whole, icons in the middle,
// and a header that never changes its height.
#include "desktop/desktopprogram.h"
#include "layoutaudit.h"
#include "shell/screenshot.h"
#include "style/contrast.h"
#include "style/escalestyle.h"
#include "testprogram.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>
#include <array>

using namespace escale;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void filtersAreWhole_data();
    void filtersAreWhole();
    void ringsAreWholeAndIconsInTheMiddle_data();
    void ringsAreWholeAndIconsInTheMiddle();
    void theHeaderNeverJumps_data();
    void theHeaderNeverJumps();
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

void TestDesk::ringsAreWholeAndIconsInTheMiddle_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("textStep");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("page");
    const std::array sizes{std::pair(defaultTextStep, QSize(1440, 900)), std::pair(textSteps - 1, QSize(1440, 900)),
                           std::pair(textSteps - 1, QSize(1024, 640))};
    for (const Language language : {Language::Fr, Language::Ar}) {
        for (const auto &[step, size] : sizes) {
            for (const char *page : {"two-languages", "search", "phrases", "ask", "hand-over", "settings",
                                     "first-steps", "selections", "outbox", "suggestion", "stick", "feed"})
                QTest::addRow("%s %d %d %s", qPrintable(code(language)), step, size.width(), page)
                    << language << step << size << QString::fromLatin1(page);
        }
    }
}

void TestDesk::ringsAreWholeAndIconsInTheMiddle()
{
    QFETCH(Language, language);
    QFETCH(int, textStep);
    QFETCH(QSize, size);
    QFETCH(QString, page);
    const QTemporaryDir folder;
    DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library.sqlite"));
    options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
    options.language = language;
    options.textStep = textStep;
    options.still = true;
    DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    program.services().printers = [] { return PrinterList::Printers(); };
    program.window().resize(size);
    program.window().show();
    program.window().activateWindow();
    settle(program.library());
    QVERIFY(program.goTo(page, QStringLiteral("e5ca1e0000000000000c0003")));
    settle(program.library());
    QWidget *shown = QApplication::activeModalWidget();
    const QStringList inTheWindow{QStringLiteral("two-languages"), QStringLiteral("search"), QStringLiteral("phrases"),
                                  QStringLiteral("ask")};
    QCOMPARE(shown == nullptr, inTheWindow.contains(page));
    if (shown == nullptr)
        shown = &program.window();
    QTest::qWait(0);
    QVERIFY(QTest::qWaitForWindowActive(shown));
    // What is in the middle is in the middle at any contrast.
    QStringList faults;
    for (const QString &fault : test::auditLayout(*shown, false, 1.01)) {
        if (fault.contains(QLatin1String("icon")))
            faults.append(fault);
    }
    faults += test::cutFocusRings(*shown);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestDesk::theHeaderNeverJumps_data()
{
    filtersAreWhole_data();
}

/// Whatever comes into it: a count, a chip, a button, a fiche of many themes, a second language.
void TestDesk::theHeaderNeverJumps()
{
    QFETCH(Language, language);
    QFETCH(int, textStep);
    const QTemporaryDir folder;
    DesktopOptions options;
    options.library = folder.filePath(QStringLiteral("library.sqlite"));
    options.memoryFile = folder.filePath(QStringLiteral("window.ini"));
    options.language = language;
    options.textStep = textStep;
    options.still = true;
    DesktopProgram program(options, QStringLiteral(":/sample/library.sqlite"), systemClock());
    DesktopWindow &window = program.window();
    window.resize(1440, 900);
    window.show();
    settle(program.library());
    QMap<QString, QSet<QString>> seen;
    const auto look = [&] {
        settle(program.library());
        const auto note = [&](const QString &name, const QWidget &part) {
            seen[name].insert(QStringLiteral("%1..%2").arg(part.mapTo(&window, QPoint()).y()).arg(part.height()));
        };
        note(QStringLiteral("bar"), window.bar());
        note(QStringLiteral("strip"), window.strip());
        const auto *head = window.findChild<QWidget *>(QStringLiteral("head"));
        QVERIFY(head);
        if (head->isVisible())
            note(QStringLiteral("head"), *head);
    };
    look();
    DesktopModel &model = program.model();
    const QList<ResultRow> rows = model.found().rows();
    QVERIFY(rows.size() > 10);
    for (const ResultRow &row : rows) {
        model.open(row.card.id);
        look();
    }
    model.setSecondLanguage(language == Language::Ar ? Language::Fr : Language::Ar);
    look();
    model.toggleSelected();
    look();
    model.search(QStringLiteral("a"));
    QTRY_VERIFY(!model.found().waiting());
    look();
    Filter person;
    person.departments = {QStringLiteral("38")};
    person.statuses = {QStringLiteral("refugie")};
    person.level = QStringLiteral("A1");
    model.setFilter(person);
    look();
    window.bar().setSync(QStringLiteral("30/11/2026 12:00"), QStringLiteral("x"), true);
    look();
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        const QStringList all = it.value().values();
        QVERIFY2(all.size() == 1, qPrintable(it.key() + QLatin1String(": ") + all.join(QLatin1String(", "))));
    }
    QCOMPARE(seen.size(), 3);
}

ESCALE_TEST(TestDesk)
#include "tst_desk.moc"
