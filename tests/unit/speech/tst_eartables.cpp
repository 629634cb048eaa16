// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of ear/: what a page shows, a tab, what is heard. They are written from each language's own rules.
#include "speech/ear.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace escale;

namespace {

struct Line {
    int number = 0;
    QString shown, heard;
};

/// "\u202f" is a character that cannot be seen.
QString decoded(QString text)
{
    static const QRegularExpression hidden(QStringLiteral(R"(\\u([0-9a-f]{4}))"));
    for (auto match = hidden.match(text); match.hasMatch(); match = hidden.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

QList<Line> linesOf(Language language)
{
    QFile file(QStringLiteral(ESCALE_EAR_TABLES "/%1.tsv").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Line> lines;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        lines.append({number, decoded(line.section(u'\t', 0, 0)), decoded(line.section(u'\t', 1))});
    }
    return lines;
}

} // namespace

class TestEarTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasATable()
    {
        constexpr int most = 80, fewer = 50;
        for (const Language language : allLanguages) {
            const int least = language == Language::Ti || language == Language::Ps ? fewer : most;
            const auto lines = linesOf(language);
            QVERIFY2(lines.size() >= least, code(language).data());
            for (const Line &line : lines)
                QVERIFY2(!line.shown.isEmpty() && !line.heard.isEmpty(),
                         qPrintable(QStringLiteral("%1:%2").arg(code(language)).arg(line.number)));
        }
    }

    void says_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("heard");
        for (const Language language : allLanguages) {
            for (const Line &line : linesOf(language))
                QTest::addRow("%s:%d", code(language).data(), line.number) << language << line.shown << line.heard;
        }
    }
    void says()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        QFETCH(QString, heard);
        const QString said = phraseFor(shown, language).text.simplified();
        QVERIFY2(said == heard,
                 qPrintable(QStringLiteral("\n  shown  %1\n  heard  %2\n  wanted %3").arg(shown, said, heard)));
    }

    void everySpanStandsForItsWords_data() { says_data(); }
    void everySpanStandsForItsWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, shown);
        const Phrase phrase = phraseFor(shown, language);
        qsizetype spoken = 0, seen = 0;
        for (const EarSpan &span : phrase.spans) {
            QCOMPARE(span.spoken.start, spoken);
            QVERIFY(span.shown.start >= seen);
            QVERIFY(!span.verbatim || span.spoken.length == span.shown.length);
            spoken = span.spoken.end();
            seen = span.shown.end();
        }
        QCOMPARE(spoken, phrase.text.size());
        QVERIFY(seen <= shown.size());
    }
};

ESCALE_GUILESS_TEST(TestEarTables)
#include "tst_eartables.moc"
