// SPDX-License-Identifier: GPL-3.0-or-later
// Is the section that answers among the three quotations, is nothing said where nothing answers? The judged questions
// against the sample library, asked the way a page asks. Prints the table, and the misses of the tuned share.
#include "ask/conversation.h"
#include "askedset.h"
#include "samplelibrary.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace escale;
using namespace escale::test;

namespace {

struct Score {
    int asked = 0, right = 0, refused = 0;
    /// Of nothing asked, nothing: a set that was not read proves nothing.
    [[nodiscard]] double share() const { return asked == 0 ? 0 : static_cast<double>(right) / asked; }
    [[nodiscard]] int wrong() const { return asked - right - refused; }
    void add(const Score &other)
    {
        asked += other.asked;
        right += other.right;
        refused += other.refused;
    }
};

} // namespace

class TestJudged : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Asker> m_asker;
    QTextStream m_out{stdout};
    QMap<QString, Score> m_scores; ///< by "kind language", "kind language tuned", "kind language held"

    std::optional<Answer> ask(const AskedQuestion &question)
    {
        Conversation conversation;
        std::optional<Answer> last;
        for (const QString &text : {question.before, question.text}) {
            if (text.isEmpty())
                continue;
            AskQuery query;
            query.text = text;
            query.language = question.reader;
            query = conversation.next(query);
            auto answer = m_asker->ask(query);
            if (!answer)
                return std::nullopt;
            conversation.note(query, *answer);
            last = std::move(answer).value();
        }
        return last;
    }

    Score all(const QString &kind, const QString &rest = {}) const
    {
        Score sum;
        for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
            const QStringList words = it.key().split(u' ');
            if (words.at(0) == kind && (rest.isEmpty() ? words.size() == 2 : words.mid(1).contains(rest)) &&
                (words.size() == 2 || rest == u"tuned" || rest == u"held"))
                sum.add(*it);
        }
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = sampleLibrary(m_folder);
        auto asker = Asker::open(path, systemClock());
        QVERIFY(asker.ok());
        m_asker = std::move(asker).value();
        const bool verbose = qEnvironmentVariableIsSet("ASK_VERBOSE");
        for (const AskedQuestion &question : askedQuestions(QStringLiteral(ESCALE_ASKED))) {
            const auto answer = ask(question);
            QVERIFY(answer);
            QStringList places;
            for (const Quotation &quotation : answer->quotations)
                places.append(placeOf(quotation));
            Score one;
            one.asked = 1;
            one.refused = places.isEmpty() ? 1 : 0;
            if (question.answers.isEmpty()) {
                one.right = one.refused;
                one.refused = 0;
            } else if (question.kind == u"emergency") {
                one.right = !places.isEmpty() && question.answers.contains(places.first()) ? 1 : 0;
            } else {
                for (const QString &wanted : question.answers)
                    one.right |= places.contains(wanted) ? 1 : 0;
            }
            const QString name = question.kind + u' ' + code(question.reader);
            m_scores[name].add(one);
            const Share share = shareOf(question);
            if (share != Share::None)
                m_scores[name + (share == Share::Tuned ? QStringLiteral(" tuned") : QStringLiteral(" held"))].add(one);
            if (one.right == 0 && (verbose || share != Share::Held)) {
                m_out << "  missed: " << code(question.reader) << " \"" << question.text << "\" (" << question.kind
                      << ") wants " << (question.answers.isEmpty() ? QStringLiteral("-") : question.answers.join(u','))
                      << ", got " << (places.isEmpty() ? QStringLiteral("-") : places.join(u',')) << "\n";
            }
        }
        m_out << "\nsection hit@3        all            tuned          held           refused  wrong\n";
        const auto shown = [](const Score &score) {
            return QStringLiteral("%1/%2 %3")
                .arg(score.right)
                .arg(score.asked)
                .arg(score.share(), 0, 'f', 2)
                .leftJustified(15);
        };
        for (const QString &kind :
             {QStringLiteral("plain"), QStringLiteral("crossed"), QStringLiteral("mistyped"), QStringLiteral("follow"),
              QStringLiteral("emergency"), QStringLiteral("unanswerable"), QStringLiteral("off-topic")}) {
            const Score sum = all(kind);
            m_out << kind.leftJustified(18) << "   " << shown(sum) << shown(all(kind, QStringLiteral("tuned")))
                  << shown(all(kind, QStringLiteral("held"))) << QString::number(sum.refused).leftJustified(9)
                  << sum.wrong() << "\n";
        }
        for (const Language language : allLanguages) {
            Score sum = m_scores.value(QStringLiteral("plain ") + code(language));
            m_out << "plain, " << code(language) << "            " << shown(sum)
                  << shown(m_scores.value(QStringLiteral("plain ") + code(language) + QStringLiteral(" tuned")))
                  << shown(m_scores.value(QStringLiteral("plain ") + code(language) + QStringLiteral(" held")))
                  << QString::number(sum.refused).leftJustified(9) << sum.wrong() << "\n";
        }
        m_out.flush();
    }

    void frenchQuestionsFindTheirSection()
    {
        QVERIFY2(m_scores.value(QStringLiteral("plain fr")).share() >= 0.90, "section hit@3 in French");
    }

    void questionsInTheOtherLanguagesFindTheirSection()
    {
        // Wanted is 0.80 in each; the table says where that is not so yet. None may fall below what stands.
        constexpr double wanted = 0.80, least = 0.60;
        Score sum;
        for (const Language language : allLanguages) {
            if (language == Language::Fr)
                continue;
            const Score one = m_scores.value(QStringLiteral("plain ") + code(language));
            QVERIFY2(one.share() >= least, code(language).data());
            if (one.share() < wanted)
                m_out << "below the target of 0.80: " << code(language) << "\n";
            sum.add(one);
        }
        m_out.flush();
        QVERIFY2(sum.share() >= wanted, qPrintable(QString::number(sum.share())));
    }

    void questionsInAnotherLanguageThanTheTextFindTheirSection()
    {
        QVERIFY(all(QStringLiteral("crossed")).share() >= 0.75);
    }

    void emergenciesStandFirst() { QCOMPARE(all(QStringLiteral("emergency")).share(), 1.0); }

    /// Of all that people may ask of such a library, answered by it or not.
    void atMostOneInTwentyIsAnsweredWrongly()
    {
        Score sum;
        for (const char *kind : {"plain", "crossed", "mistyped", "follow", "unanswerable"})
            sum.add(all(QLatin1String(kind)));
        QVERIFY(sum.asked >= 200); // README.md
        QVERIFY2(sum.wrong() <= sum.asked * 0.05, qPrintable(QString::number(sum.wrong())));
    }

    void atMostOneInTwentyThatIsOffTopicIsAnswered() { QVERIFY(all(QStringLiteral("off-topic")).share() >= 0.95); }
};

QTEST_GUILESS_MAIN(TestJudged)
#include "tst_judged.moc"
