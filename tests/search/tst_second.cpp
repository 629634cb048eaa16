// SPDX-License-Identifier: GPL-3.0-or-later
// Does what people say find the fiche, in a library of 120 fiches that confuse (tests/ask/library)? The judged queries
// of second/, tuned and held apart.
#include "asklibrary.h"
#include "judgedset.h"
#include "search/searcher.h"
#include "testprogram.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace escale;
using namespace escale::test;

namespace {

/// What the first five may not fall below, tuned and held each.
constexpr double leastShareOfLibrary = 0.85;

} // namespace

class TestSecond : public QObject {
    Q_OBJECT

private:
    struct Tally {
        int asked = 0, first = 0, found = 0;
        void add(int place)
        {
            ++asked;
            first += place == 1 ? 1 : 0;
            found += place > 0 ? 1 : 0;
        }
        [[nodiscard]] QString shown() const
        {
            return QStringLiteral("%1 asked, first %2, among five %3").arg(asked, 3).arg(first, 3).arg(found, 3);
        }
    };
    QTemporaryDir m_folder;
    std::unique_ptr<Searcher> m_searcher;
    QMap<Share, Tally> m_tallies;

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
            if (judged.answers.contains(answer->hits.at(i).card.id.right(3)))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("library.sqlite"));
        makeAskLibrary(QStringLiteral(ESCALE_ASK_LIBRARY), path);
        auto searcher = Searcher::open(path, systemClock());
        QVERIFY(searcher.ok());
        m_searcher = std::move(searcher).value();
        QTextStream out(stdout);
        for (const Language reader : allLanguages) {
            QMap<Share, Tally> ofReader;
            for (const JudgedQuery &judged : judgedQueries(QStringLiteral(ESCALE_JUDGED "/second"), reader)) {
                const Share share = shareOf(judged.answers);
                const int at = place(judged, reader);
                m_tallies[share].add(at);
                ofReader[share].add(at);
                if (at == 0 && share == Share::Tuned)
                    out << "  missed: " << code(reader) << " " << judged.text << "\n";
            }
            out << code(reader) << "  tuned " << ofReader[Share::Tuned].shown() << "   held "
                << ofReader[Share::Held].shown() << "\n";
        }
        out << "all tuned " << m_tallies[Share::Tuned].shown() << "   held " << m_tallies[Share::Held].shown()
            << "   neither " << m_tallies[Share::Neither].shown() << "\n";
    }

    void theQueriesAreThere()
    {
        QCOMPARE(m_tallies[Share::Tuned].asked, 95);
        QCOMPARE(m_tallies[Share::Held].asked, 90);
    }

    void theRightFicheIsAmongTheFirstFive()
    {
        for (const Share share : {Share::Tuned, Share::Held}) {
            const Tally &tally = m_tallies[share];
            QVERIFY2(tally.found >= tally.asked * leastShareOfLibrary, qPrintable(QString::number(tally.found)));
        }
    }
};

ESCALE_GUILESS_TEST(TestSecond)
#include "tst_second.moc"
