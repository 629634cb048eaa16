// SPDX-License-Identifier: GPL-3.0-or-later
// The program looks at few of the machine's fonts: all of ours are among them, what a caseworker may type is drawn too,
// and whoever names other fonts is obeyed.
#include "style/fonts.h"
#include "style/fontset.h"
#include "testprogram.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>
#include <QtTest>
#include <algorithm>

using namespace escale;

namespace {

bool isDrawn(const QString &text)
{
    QTextLayout layout(text, fontFor(Language::Fr, 20));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(runs.cbegin(), runs.cend(),
                        [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
}

bool isInstalled(const QString &file)
{
    return QFileInfo::exists(QStringLiteral("/usr/share/fonts/truetype/") + file);
}

} // namespace

class TestFontSet : public QObject {
    Q_OBJECT

public:
    explicit TestFontSet(bool selected) : m_selected(selected) {}

private Q_SLOTS:
    void initTestCase();
    void allLanguagesAreDrawn();
    void strangersAreLeftOut();
    void othersStay();
    void namesAreDrawn_data();
    void namesAreDrawn();
    void whoeverNamesFontsIsObeyed();

private:
    bool m_selected;
};

void TestFontSet::initTestCase()
{
    if (!isInstalled(QStringLiteral("noto/NotoSans-Regular.ttf")))
        QSKIP("The Noto fonts (Debian: fonts-noto-core) are not installed on this machine.");
    QVERIFY(m_selected);
}

void TestFontSet::allLanguagesAreDrawn()
{
    QCOMPARE(missingFamilies(), QStringList());
    QCOMPARE(languagesWithoutGlyphs(), QList<Language>());
}

void TestFontSet::strangersAreLeftOut()
{
    if (!isInstalled(QStringLiteral("noto/NotoSerifKhmer-Regular.ttf")))
        QSKIP("This machine has nothing to leave out.");
    QVERIFY(!QFontDatabase::hasFamily(QStringLiteral("Noto Serif Khmer")));
}

void TestFontSet::othersStay()
{
    if (!isInstalled(QStringLiteral("dejavu/DejaVuSans.ttf")))
        QSKIP("This machine has the fonts of one house only.");
    QVERIFY(QFontDatabase::hasFamily(QStringLiteral("DejaVu Sans")));
}

void TestFontSet::namesAreDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Georgian") << QStringLiteral("ნინო");
    QTest::newRow("Armenian") << QStringLiteral("Անի");
    QTest::newRow("Bengali") << QStringLiteral("রহিম");
    QTest::newRow("Tamil") << QStringLiteral("குமார்");
    QTest::newRow("signs") << QStringLiteral("✓ → ☎");
}

void TestFontSet::namesAreDrawn()
{
    QFETCH(QString, name);
    QVERIFY(isDrawn(name));
}

void TestFontSet::whoeverNamesFontsIsObeyed()
{
    for (const char *variable : {"FONTCONFIG_FILE", "FONTCONFIG_PATH"}) {
        qputenv(variable, "/etc/fonts");
        QVERIFY(!selectFonts());
        qunsetenv(variable);
    }
}

static int runFontSet(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool selected = selectFonts();
    const QApplication application(argc, argv);
    TestFontSet test(selected);
    return QTest::qExec(&test, argc, argv);
}

ESCALE_TEST_RUN(runFontSet)

#include "tst_fontset.moc"
