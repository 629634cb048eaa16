// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `escale`, and a self-test that can fail.
#include "shell/options.h"
#include "shell/selftest.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

namespace {

std::variant<ShellOptions, int> parsed(QList<QByteArray> arguments)
{
    arguments.prepend("escale");
    std::vector<char *> raw;
    for (QByteArray &argument : arguments)
        raw.push_back(argument.data());
    return parseCommandLine(static_cast<int>(raw.size()), raw.data());
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOption();
    void defaults();
    void mistakes_data();
    void mistakes();
    void selfTestPasses();
    void selfTestNoticesAMissingLibrary();
};

void TestShell::everyOption()
{
    const auto result = parsed({"--kiosk", "--library", "/tmp/l.sqlite", "--language", "ps", "--open",
                                "e5ca1e0000000000000c0003", "--screenshot", "a.png", "--size", "1280x800", "--page",
                                "list", "--text-size", "5", "--colours", "high-contrast", "--density", "141"});
    const auto *options = std::get_if<ShellOptions>(&result);
    QVERIFY(options);
    QCOMPARE(options->profile, Profile::Kiosk);
    QCOMPARE(options->library, QStringLiteral("/tmp/l.sqlite"));
    QCOMPARE(options->language, std::optional(Language::Ps));
    QCOMPARE(options->open, QStringLiteral("e5ca1e0000000000000c0003"));
    QCOMPARE(options->screenshot.file, QStringLiteral("a.png"));
    QCOMPARE(options->screenshot.size, QSize(1280, 800));
    QCOMPARE(options->page, QStringLiteral("list"));
    QCOMPARE(options->textStep, 4);
    QCOMPARE(options->colours, ColourSet::HighContrast);
    QCOMPARE(options->density, std::optional(141.0));
}

void TestShell::defaults()
{
    const auto result = parsed({});
    const auto *options = std::get_if<ShellOptions>(&result);
    QVERIFY(options);
    QCOMPARE(options->profile, Profile::Desktop);
    QVERIFY(!options->language);
    QVERIFY(!options->selfTest);
    QVERIFY(options->screenshot.file.isEmpty());
    QCOMPARE(options->textStep, defaultTextStep);
    QVERIFY(!options->density);
}

void TestShell::mistakes_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::newRow("unknown option") << QList<QByteArray>{"--kioks"};
    QTest::newRow("language") << QList<QByteArray>{"--language", "de"};
    QTest::newRow("id") << QList<QByteArray>{"--open", "../../etc/passwd"};
    QTest::newRow("size") << QList<QByteArray>{"--size", "1080"};
    QTest::newRow("huge size") << QList<QByteArray>{"--size", "100000x100000"};
    QTest::newRow("text size") << QList<QByteArray>{"--text-size", "6"};
    QTest::newRow("colours") << QList<QByteArray>{"--colours", "pink"};
    QTest::newRow("density") << QList<QByteArray>{"--density", "3000"};
}

void TestShell::mistakes()
{
    QFETCH(QList<QByteArray>, arguments);
    const auto result = parsed(arguments);
    const int *code = std::get_if<int>(&result);
    QVERIFY(code);
    QCOMPARE(*code, 64); // sysexits.h EX_USAGE, as escalectl
}

void TestShell::selfTestPasses()
{
    const SelfTestReport report = selfTest(QStringLiteral(":/sample/library.sqlite"));
    QVERIFY2(report.ok(), qPrintable(report.failed.join(QStringLiteral("; "))));
    QVERIFY(report.passed.size() >= 8 + 8); // letters and words of each language, at the least
}

void TestShell::selfTestNoticesAMissingLibrary()
{
    const SelfTestReport report = selfTest(QStringLiteral(":/no/such/library.sqlite"));
    QVERIFY(!report.ok());
    QVERIFY(report.failed.join(QLatin1Char(' ')).contains(QStringLiteral("library")));
}

ESCALE_TEST(TestShell)
#include "tst_shell.moc"
