// SPDX-License-Identifier: GPL-3.0-or-later
// Passages found by the vectors of a model: what is asked for and when, what becomes of a text that has changed, what a
// server may answer wrongly, and that what is found reaches the model that writes. Real HTTP, a real library.
#include "askserver/askserver.h"
#include "assistant/assistant.h"
#include "assistant/vectorfill.h"
#include "support/manualclock.h"
#include "testprogram.h"

#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// As a model that knows one thing only: how much a text speaks of driving.
QList<double> driving(const QString &text)
{
    const auto count = [&text](const char *word) {
        return double(text.count(QLatin1String(word), Qt::CaseInsensitive));
    };
    return {count("permis") + count("conduire") + count("volant"), count("banque") + count("compte"), 1};
}

PassageVectors::Entry entry(const QString &fiche, Language language, QList<float> vector)
{
    PassageVectors::Entry one;
    one.place.fiche = fiche;
    one.place.language = language;
    one.place.blocks = 1;
    one.hash = 7;
    one.vector = std::move(vector);
    return one;
}

QStringList fiches(const Result<QList<PassageVectors::Near>> &near)
{
    QStringList list;
    if (near) {
        for (const PassageVectors::Near &one : *near)
            list.append(one.place.fiche);
    }
    return list;
}

} // namespace

class TestVectors : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AskServer> m_server;
    QString m_library;

    [[nodiscard]] EndpointSettings settings() const
    {
        EndpointSettings settings{m_server->base(), "key-of-the-test", QStringLiteral("open-24b")};
        settings.embedder = QStringLiteral("vectors-1");
        return settings;
    }

    Result<VectorFill::Counts> fill(LanguageSet languages)
    {
        VectorFill fill(m_library, settings(), {}, m_clock);
        std::optional<Result<VectorFill::Counts>> end;
        connect(&fill, &VectorFill::finished, this, [&end](const Result<VectorFill::Counts> &result) { end = result; });
        fill.start(languages);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }))
            return Error{Problem::Incomplete, {}, QStringLiteral("the test has waited long enough")};
        return *end;
    }

    static LanguageSet only(Language language)
    {
        LanguageSet set;
        set.insert(language);
        return set;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = m_folder->filePath(QStringLiteral("library.sqlite"));
        QVERIFY(QFile::copy(QStringLiteral(":/sample/library.sqlite"), m_library));
        QVERIFY(QFile::setPermissions(m_library, QFile::ReadOwner | QFile::WriteOwner));
        m_server = std::make_unique<AskServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_server->setEmbedding(driving);
    }

    void theNearestComeFirst()
    {
        auto file = PassageVectors::open(m_folder->filePath(QStringLiteral("v.sqlite")), Access::ReadWrite);
        QVERIFY(file.ok());
        QVERIFY((*file)
                    ->put(QStringLiteral("m"), {entry(QStringLiteral("far"), Language::Fr, {0, 1, 0}),
                                                entry(QStringLiteral("near"), Language::Fr, {5, 1, 0}),
                                                entry(QStringLiteral("opposite"), Language::Fr, {-1, 0, 0}),
                                                entry(QStringLiteral("arabic"), Language::Ar, {9, 0, 0}),
                                                entry(QStringLiteral("longer"), Language::Fr, {1, 0, 0, 0}),
                                                entry(QStringLiteral("nothing"), Language::Fr, {0, 0, 0})})
                    .ok());
        QVERIFY((*file)->put(QStringLiteral("other"), {entry(QStringLiteral("x"), Language::Fr, {1, 0, 0})}).ok());
        const QList<float> wanted{2, 0, 0};
        QCOMPARE(fiches((*file)->nearest(QStringLiteral("m"), wanted, only(Language::Fr), 9)),
                 (QStringList{QStringLiteral("near"), QStringLiteral("far"), QStringLiteral("opposite")}));
        QCOMPARE(fiches((*file)->nearest(QStringLiteral("m"), wanted, LanguageSet::all(), 2)),
                 (QStringList{QStringLiteral("arabic"), QStringLiteral("near")}));
        QCOMPARE(fiches((*file)->nearest(QStringLiteral("m"), {0, 0, 0}, LanguageSet::all(), 2)), QStringList());
    }

    void eachPassageIsAskedForOnce()
    {
        const auto first = fill(only(Language::Fr));
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().cause));
        constexpr int sections = 72 + 20; // of the sample: its titles, and an opening each
        QVERIFY2(first->passages >= sections, qPrintable(QString::number(first->passages)));
        QCOMPARE(first->asked, first->passages);
        for (const QByteArray &request : m_server->received())
            QVERIFY(request.contains("\"model\":\"vectors-1\"") && request.startsWith("POST /v1/embeddings "));
        const qsizetype requests = m_server->received().size();

        const auto again = fill(only(Language::Fr));
        QVERIFY(again.ok());
        QCOMPARE(again->passages, first->passages);
        QCOMPARE(again->asked, 0);
        QCOMPARE(m_server->received().size(), requests);

        const auto other = fill(only(Language::Ar));
        QVERIFY(other.ok() && other->asked > 0);
        QCOMPARE(other->removed, 0); // French was not asked about, and stays
    }

    void whatIsCutShortGoesOn()
    {
        const qsizetype all = fill(only(Language::Fr))->passages;
        QVERIFY(QFile::remove(PassageVectors::pathBeside(m_library)));
        int requests = 0;
        m_server->setEmbedding([this, &requests](const QString &text) {
            if (++requests > 60)
                m_server->setTrouble(Trouble::TooMany);
            return driving(text);
        });
        const auto cut = fill(only(Language::Fr));
        QVERIFY(!cut.ok());
        QVERIFY2(cut.error().sentence.contains(QLatin1String("minute")), qPrintable(cut.error().sentence));
        m_server->setTrouble(Trouble::None);
        m_server->setEmbedding(driving);
        const auto rest = fill(only(Language::Fr));
        QVERIFY(rest.ok());
        QVERIFY2(rest->asked > 0 && rest->asked < all, qPrintable(QString::number(rest->asked)));
        QCOMPARE(fill(only(Language::Fr))->asked, 0);
    }

    void whatStandsNowhereIsForgotten()
    {
        QVERIFY(fill(only(Language::Fr)).ok());
        {
            auto file = PassageVectors::open(PassageVectors::pathBeside(m_library), Access::ReadWrite);
            QVERIFY(file.ok());
            QVERIFY((*file)
                        ->put(QStringLiteral("vectors-1"), {entry(QStringLiteral("gone"), Language::Fr, {1, 0, 0})})
                        .ok());
        }
        const auto again = fill(only(Language::Fr));
        QVERIFY(again.ok());
        QCOMPARE(again->removed, 1);
        QCOMPARE(again->asked, 0);
    }

    void aTextThatHasChangedIsNotFoundByItsOldVector()
    {
        QVERIFY(fill(only(Language::Fr)).ok());
        NearPassages near(m_library, QStringLiteral("vectors-1"));
        const QList<float> wanted{1, 0, 0};
        const auto found = near.find(wanted, only(Language::Fr), 3);
        QVERIFY(found.ok() && found->size() == 3);
        {
            auto file = PassageVectors::open(PassageVectors::pathBeside(m_library), Access::ReadWrite);
            QVERIFY(file.ok());
            const auto first = (*file)->nearest(QStringLiteral("vectors-1"), wanted, only(Language::Fr), 1);
            QVERIFY(first.ok());
            PassageVectors::Entry other;
            other.place = first->first().place;
            other.hash = first->first().hash + 1;
            other.vector = wanted;
            QVERIFY((*file)->put(QStringLiteral("vectors-1"), {other}).ok());
        }
        NearPassages again(m_library, QStringLiteral("vectors-1"));
        const auto less = again.find(wanted, only(Language::Fr), 3);
        QVERIFY(less.ok());
        QCOMPARE(less->size(), 2);
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<int>("dimensions"); // of every second vector
        QTest::newRow("none") << 0;
        QTest::newRow("of another size") << 2;
    }

    void nonsenseIsAnError()
    {
        QFETCH(int, dimensions);
        int texts = 0;
        m_server->setEmbedding([&](const QString &) { return QList<double>(++texts % 2 == 0 ? dimensions : 3, 1.0); });
        const auto filled = fill(only(Language::Fr));
        QVERIFY(!filled.ok());
        QVERIFY2(filled.error().sentence.contains(QLatin1String("no sense")), qPrintable(filled.error().sentence));
    }

    void theModelReadsWhatTheVectorsFind()
    {
        QVERIFY(fill(only(Language::Fr)).ok());
        Assistant assistant(settings(), {}, m_clock, m_library);
        Answer answer;
        answer.refused = Refusal::None;
        answer.understood.language = Language::Fr;
        SourcePassage bank;
        bank.fiche = QStringLiteral("bank");
        bank.ficheTitle = QStringLiteral("Une fiche");
        bank.blocks = {QStringLiteral("Une phrase sans rapport.")};
        answer.passages = {bank};
        // No word of the question stands in a fiche: only its vector leads there.
        const WhatLeaves leaves = assistant.whatLeaves(QStringLiteral("volant ?"), answer);
        QVERIFY(leaves.more > 0);
        QCOMPARE(leaves.passages.size(), 1);
        QSignalSpy brought(&assistant, &Assistant::brought);
        QSignalSpy claimed(&assistant, &Assistant::claimed);
        QSignalSpy written(&assistant, &Assistant::written);
        assistant.write(leaves);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(brought.size(), 1);
        const auto more = brought.first().at(1).value<QList<SourcePassage>>();
        QVERIFY(!more.isEmpty() && more.size() <= leaves.more);
        QVERIFY2(more.first().blocks.join(u' ').contains(QLatin1String("permis")), qPrintable(more.first().ficheTitle));
        const QByteArray request = m_server->received().last();
        const Asked asked = Asked::from(request.mid(request.indexOf("\r\n\r\n") + 4));
        QCOMPARE(asked.passages.size(), 6);
        // A claim cites by the number under which its passage follows those that were shown.
        bool ofVectors = false;
        for (const QList<QVariant> &one : claimed) {
            for (const Citation &cite : one.at(1).value<CheckedClaim>().cites) {
                QVERIFY(cite.passage <= more.size());
                ofVectors = ofVectors || cite.passage > 0;
            }
        }
        QVERIFY(ofVectors);
    }

    void withoutVectorsTheAnswerIsWrittenAllTheSame_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("no file") << true;
        QTest::newRow("no route") << false;
    }

    void withoutVectorsTheAnswerIsWrittenAllTheSame()
    {
        QFETCH(bool, known);
        if (!known)
            m_server->setEmbedding({});
        Assistant assistant(settings(), {}, m_clock, m_library);
        Answer answer;
        answer.refused = Refusal::None;
        SourcePassage one;
        one.fiche = QStringLiteral("f");
        one.ficheTitle = QStringLiteral("Une fiche");
        one.blocks = {QStringLiteral("Une phrase de la fiche.")};
        answer.passages = {one};
        QSignalSpy brought(&assistant, &Assistant::brought);
        QSignalSpy written(&assistant, &Assistant::written);
        assistant.write(assistant.whatLeaves(QStringLiteral("Que faire ?"), answer));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(brought.size(), 0);
        QCOMPARE(written.first().at(1).value<WrittenCounts>().shown, 1);
    }
};

ESCALE_GUILESS_TEST(TestVectors)
#include "tst_vectors.moc"
