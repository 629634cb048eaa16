// SPDX-License-Identifier: GPL-3.0-or-later
// Are the courses of 2026, whose texts are Markdown in one piece, found by what people ask? The judged queries of
// examples2026/ against the answers of contract-2026 (tests/data/examples-2026), as a sync stores them.
#include "examples2026.h"
#include "feed/apidecode.h"
#include "judgedset.h"
#include "search/searcher.h"
#include "search/searchindexer.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int courses = 9; ///< 10 is 01 asked in Tigrinya; 11 and 12 are lists
/// What the first five may not fall below, tuned and held together.
constexpr double leastShareOfExamples = 0.75;

QString ficheOf(const QString &number)
{
    return example2026Id(number.toInt());
}

} // namespace

class TestExamples : public QObject {
    Q_OBJECT

private:
    struct Tally {
        int asked = 0, first = 0, found = 0;
    };
    QTemporaryDir m_folder;
    std::unique_ptr<Searcher> m_searcher;
    QMap<Share, Tally> m_tallies;
    QStringList m_missed; ///< tuned ones

    static QList<Change> storedExamples()
    {
        QMap<int, PutFiche> fiches;
        for (const QString &file : examples2026().entryList({QStringLiteral("0?-*.json")}, QDir::Files, QDir::Name)) {
            const QString name = file.section(u'.', 0, -2);
            const int number = name.left(2).toInt();
            const auto language = languageFromCode(name.section(u'.', -1));
            if (!language || number > courses)
                qFatal("an example nobody knows: %s", qPrintable(file));
            auto detail = decodeDetail(example2026(name), example2026Id(number), *language);
            if (!detail)
                qFatal("%s: %s", qPrintable(file), qPrintable(detail.error().cause));
            PutFiche &put = fiches[number];
            put.fiche = detail->fiche;
            put.texts.append({detail->translation, {}});
        }
        QList<Change> changes;
        for (const PutFiche &put : std::as_const(fiches))
            changes.append(put);
        return changes;
    }

    /// From 1; 0 when it is not among the first five.
    int place(const JudgedQuery &judged, Language reader)
    {
        SearchQuery query;
        query.text = judged.text;
        query.language = reader;
        query.limit = reported;
        const auto answer = m_searcher->search(query);
        if (!answer)
            qFatal("not asked: %s", qPrintable(answer.error().cause));
        for (qsizetype i = 0; i < answer->hits.size(); ++i) {
            const auto is = [&](const QString &number) { return answer->hits.at(i).card.id == ficheOf(number); };
            if (std::any_of(judged.answers.begin(), judged.answers.end(), is))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("library.sqlite"));
        SearchIndexer indexer;
        const auto writer = Writer::open(path, &indexer);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->apply(storedExamples()).ok());
        QVERIFY((*writer)->apply({SetSource{QStringLiteral("examples")}}).ok());
        QVERIFY((*writer)->settle().ok());
        auto searcher = Searcher::open(path, systemClock());
        QVERIFY(searcher.ok());
        m_searcher = std::move(searcher).value();
        for (const Language reader : allLanguages) {
            for (const JudgedQuery &judged : judgedQueries(QStringLiteral(ESCALE_JUDGED "/examples2026"), reader)) {
                Tally &tally = m_tallies[shareOf(judged.answers)];
                const int at = place(judged, reader);
                ++tally.asked;
                tally.first += at == 1 ? 1 : 0;
                tally.found += at > 0 ? 1 : 0;
                if (at == 0 && shareOf(judged.answers) == Share::Tuned)
                    m_missed << code(reader) + QStringLiteral(": ") + judged.text;
            }
        }
        QTextStream out(stdout);
        for (const auto &[share, name] : {std::pair(Share::Tuned, "tuned"), std::pair(Share::Held, "held")}) {
            const Tally &tally = m_tallies[share];
            out << name << ": " << tally.asked << " asked, first " << tally.first << ", among five " << tally.found
                << "\n";
        }
        for (const QString &missed : std::as_const(m_missed))
            out << "  missed: " << missed << "\n";
    }

    void theQueriesAreThere()
    {
        QVERIFY(m_tallies[Share::Tuned].asked >= 50);
        QVERIFY(m_tallies[Share::Held].asked >= 49);
    }

    void theRightCourseIsAmongTheFirstFive()
    {
        for (const Share share : {Share::Tuned, Share::Held}) {
            const Tally &tally = m_tallies[share];
            QVERIFY2(tally.found >= tally.asked * leastShareOfExamples, qPrintable(QString::number(tally.found)));
        }
    }
};

ESCALE_GUILESS_TEST(TestExamples)
#include "tst_examples.moc"
