// SPDX-License-Identifier: GPL-3.0-or-later
// Is the section that answers among the three quotations, is nothing said where nothing answers? The judged questions
// against the sample library, against the second one, and fresh ones against each. Prints a table of each, and
// the misses of the tuned share.
#include "asklibrary.h"
#include "judgement.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <map>

using namespace escale;
using namespace escale::test;

namespace {

/// What the table of a library may not fall below. Wanted of both: 0.90 in French, 0.80 in each other language, 0.75
/// across languages, and at most 0.05 answered wrongly.
struct Floors {
    double french, otherEach, otherAll, crossed, mistyped, follow;
    double wrong;        ///< of all questions of this world, at most
    double unanswerable; ///< of those that nothing answers, refused
    int emergencies;     ///< how many there are
};

constexpr Floors sampleFloors{0.95, 0.80, 0.88, 0.85, 0.75, 0.75, 0.05, 0.90, 14};
constexpr Floors secondFloors{0.86, 0.84, 0.89, 0.78, 0.80, 0.80, 0.04, 0.94, 0};
/// Written without a look at the program (30 November 2026): fewer are found than of the others (75 % of the French,
/// where 90 % are wanted), and few are answered wrongly. A floor is what stands, not what is wanted.
constexpr Floors freshFloors{0.70, 0.50, 0.72, 0.66, 0, 0, 0.05, 0.90, 0};
/// Likewise over the second library (1 December 2026): 79 % of the French found, 9 % of all answered wrongly. What is
/// tuned says less than what is fresh.
constexpr Floors freshSecondFloors{0.75, 0.25, 0.68, 0.66, 0, 0, 0.10, 0.80, 0};
/// Committed before any was asked (1 December 2026): then 57 % of the French found, 68 % of all, 14 % answered wrongly.
/// Its misses were read, and word lists that mended them were taken back: they answered others wrongly.
constexpr Floors blindSecondFloors{0.55, 0.50, 0.70, 0.66, 0, 0, 0.13, 0.79, 0};

struct Judged {
    std::unique_ptr<Judgement> judgement;
    Floors floors;
};

} // namespace

class TestJudged : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTextStream m_out{stdout};
    std::map<QString, Judged> m_libraries;

    void judge(const QString &name, const QString &library, const char *questions, int digits, const Floors &floors)
    {
        auto judgement = std::make_unique<Judgement>(library, QString::fromUtf8(questions), digits);
        m_out << name << "\n";
        judgement->print(m_out, qEnvironmentVariableIsSet("ASK_VERBOSE"));
        m_libraries.emplace(name, Judged{std::move(judgement), floors});
    }

    const Judged &judged() const
    {
        QFETCH_GLOBAL(QString, library);
        return m_libraries.at(library);
    }

    Score of(const char *kind) const { return judged().judgement->of(QString::fromUtf8(kind)); }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("library");
        for (const char *name : {"sample", "second", "fresh", "fresh second", "blind second"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void initTestCase()
    {
        const QString sample = m_folder.filePath(QStringLiteral("sample.sqlite"));
        QVERIFY(QFile::copy(QStringLiteral(":/sample/library.sqlite"), sample));
        judge(QStringLiteral("sample"), sample, ESCALE_ASKED, 2, sampleFloors);
        judge(QStringLiteral("fresh"), sample, ESCALE_ASKED_FRESH, 2, freshFloors);
        const QString second = m_folder.filePath(QStringLiteral("second.sqlite"));
        makeAskLibrary(QStringLiteral(ESCALE_ASK_LIBRARY), second);
        judge(QStringLiteral("second"), second, ESCALE_ASKED_SECOND, 3, secondFloors);
        judge(QStringLiteral("fresh second"), second, ESCALE_ASKED_FRESH_SECOND, 3, freshSecondFloors);
        judge(QStringLiteral("blind second"), second, ESCALE_ASKED_BLIND_SECOND, 3, blindSecondFloors);
    }

    /// Neither list alone answers: a passage of the fiche on becoming French says "French" and more, but the passages
    /// about a passport are others'. And half of an acronym is another word.
    void aTextThatHappensToSayTheWordsIsNoAnswer()
    {
        const auto asker = Asker::open(m_folder.filePath(QStringLiteral("second.sqlite")), systemClock());
        QVERIFY(asker.ok());
        AskQuery query;
        query.language = Language::En;
        for (const QString &question : {QStringLiteral("How do I get a French passport for my baby?"),
                                        QStringLiteral("Where can I get a SIM card?")}) {
            query.text = question;
            const auto answer = (*asker)->ask(query);
            QVERIFY(answer.ok());
            QCOMPARE(answer->refused, Refusal::NothingAnswers);
        }
    }

    void whatTheQuestionsWantIsThere() { QCOMPARE(judged().judgement->wantedInVain(), QStringList()); }

    void frenchQuestionsFindTheirSection()
    {
        const Score french = judged().judgement->of(QStringLiteral("plain"), Language::Fr);
        QVERIFY2(french.share() >= judged().floors.french, qPrintable(QString::number(french.share())));
    }

    void questionsInTheOtherLanguagesFindTheirSection()
    {
        Score sum;
        for (const Language language : allLanguages) {
            if (language == Language::Fr)
                continue;
            const Score one = judged().judgement->of(QStringLiteral("plain"), language);
            QVERIFY2(one.share() >= judged().floors.otherEach, code(language).data());
            sum.add(one);
        }
        QVERIFY2(sum.share() >= judged().floors.otherAll, qPrintable(QString::number(sum.share())));
    }

    void questionsInAnotherLanguageThanTheTextFindTheirSection()
    {
        const double share = of("crossed").share();
        QVERIFY2(share >= judged().floors.crossed, qPrintable(QString::number(share)));
    }

    void mistypedQuestionsFindTheirSection()
    {
        const double share = of("mistyped").share();
        QVERIFY2(share >= judged().floors.mistyped, qPrintable(QString::number(share)));
    }

    void whatGoesOnFromTheQuestionBeforeFindsItsSection()
    {
        const double share = of("follow").share();
        QVERIFY2(share >= judged().floors.follow, qPrintable(QString::number(share)));
    }

    void emergenciesStandFirst()
    {
        QCOMPARE(of("emergency").asked, judged().floors.emergencies);
        QCOMPARE(of("emergency").right, judged().floors.emergencies);
    }

    /// Of all that people may ask of such a library, answered by it or not.
    void fewQuestionsAreAnsweredWrongly()
    {
        Score sum;
        for (const char *kind : {"plain", "crossed", "mistyped", "follow", "unanswerable"})
            sum.add(of(kind));
        QVERIFY(sum.asked > 0);
        QVERIFY2(sum.wrong() <= sum.asked * judged().floors.wrong, qPrintable(QString::number(sum.wrong())));
    }

    void whatNoFicheSaysIsRefused()
    {
        const double share = of("unanswerable").share();
        QVERIFY2(share >= judged().floors.unanswerable, qPrintable(QString::number(share)));
    }

    void atMostOneInTwentyThatIsOffTopicIsAnswered()
    {
        const Score offTopic = of("off-topic");
        QVERIFY(offTopic.right >= 0.95 * offTopic.asked);
    }
};

ESCALE_GUILESS_TEST(TestJudged)
#include "tst_judged.moc"
