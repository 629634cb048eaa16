// SPDX-License-Identifier: GPL-3.0-or-later
// Does a person find the right fiche among the first three? The judged queries of the eight languages against the
// sample library, asked the way the windows ask. Prints a table; says which queries missed.
#include "judgedset.h"
#include "search/searcher.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int considered = 3;

struct Score {
    int asked = 0, found = 0;
    [[nodiscard]] double share() const { return asked == 0 ? 0 : static_cast<double>(found) / asked; }
};

} // namespace

class TestRelevance : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Searcher> m_searcher;
    QTextStream m_out{stdout};

    bool answers(const JudgedQuery &judged, Language reader)
    {
        SearchQuery query;
        query.text = judged.text;
        query.language = reader;
        query.limit = considered;
        const auto answer = m_searcher->search(query);
        if (!answer)
            return false;
        QStringList got;
        for (const SearchHit &hit : answer->hits) {
            for (const QString &number : judged.answers) {
                if (hit.card.id == sampleFicheId(number))
                    return true;
            }
            got << hit.card.id.right(2);
        }
        m_out << "  missed: " << code(reader) << " \"" << judged.text << "\" wants " << judged.answers.join(u' ')
              << ", got " << got.join(u' ')
              << (answer->corrected.isEmpty() ? QString() : QStringLiteral(" as ") + answer->corrected) << "\n";
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("library.sqlite"));
        QVERIFY(QFile::copy(QStringLiteral(":/sample/library.sqlite"), path));
        auto searcher = Searcher::open(path, systemClock());
        QVERIFY(searcher.ok());
        m_searcher = std::move(searcher).value();
        m_out << "success@" << considered << "   clean            mistyped\n";
    }

    void theRightFicheIsAmongTheFirstThree_data()
    {
        QTest::addColumn<Language>("reader");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }

    void theRightFicheIsAmongTheFirstThree()
    {
        QFETCH(Language, reader);
        const auto queries = judgedQueries(QStringLiteral(ESCALE_JUDGED), reader);
        QVERIFY(queries.size() >= 25);
        Score clean, mistyped;
        for (const JudgedQuery &query : queries) {
            Score &score = query.mistyped ? mistyped : clean;
            ++score.asked;
            score.found += answers(query, reader) ? 1 : 0;
        }
        const auto shown = [](const Score &score) {
            return QStringLiteral("%1/%2 %3").arg(score.found).arg(score.asked).arg(score.share(), 0, 'f', 2);
        };
        m_out << "       " << code(reader) << "   " << shown(clean).leftJustified(15) << "  " << shown(mistyped)
              << "\n";
        m_out.flush();
        QVERIFY2(3 * mistyped.asked >= queries.size(), "a third of the set must be mistyped");
        QVERIFY(clean.share() >= 0.95);
        QVERIFY(mistyped.share() >= 0.85);
    }
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
