// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever lawful fiche a server sends (fichegenerator.h): every word comes through the door, in order, is said aloud
// in that order with nothing added, and every title is found. ESCALE_FICHES=10000 for the long run.
#include "decoded.h"
#include "feed/apidecode.h"
#include "fichegenerator.h"
#include "l10n/isolate.h"
#include "manualclock.h"
#include "search/searcher.h"
#include "search/searchindexer.h"
#include "speech/pagewords.h"
#include "store/reader.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList wordsAsSent(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    // For the eye, numbers are isolated at the door, and letters joined.
    return withoutIsolates(text).remove(QChar(0x200d)).split(space, Qt::SkipEmptyParts);
}

/// Of the fiche itself: not the facts, the titles of groups and callouts, the notice and the places.
bool isOfTheFiche(const Utterance &utterance)
{
    switch (utterance.place.part) {
    case Part::Notice:
    case Part::Fact:
    case Part::WhyTitle:
    case Part::HowTitle:
    case Part::NextTitle:
    case Part::PlacesTitle:
    case Part::Place:
    case Part::Title:
    case Part::Brand:
    case Part::Abstract:
        return false;
    default:
        break;
    }
    const bool calloutTitle = utterance.kind == UtteranceKind::Callout && utterance.place.child < 0;
    return !calloutTitle;
}

Result<Detail> decoded(const GeneratedFiche &fiche, Language language)
{
    return decodeDetail(detailJson(fiche.api, language), QString::fromLatin1(fiche.api.id), language);
}

} // namespace

class TestGenerated : public QObject {
    Q_OBJECT

    /// Runs `property` on every text; says which seed and fiche when it does not hold.
    template <typename Property> void onEveryText(Property property)
    {
        FicheGenerator generator(generatorSeed());
        for (int number = 0; number < generatedFiches(); ++number) {
            const GeneratedFiche fiche = generator.next();
            for (auto it = fiche.texts.begin(); it != fiche.texts.end(); ++it) {
                const QString where =
                    QStringLiteral("ESCALE_SEED=%1, fiche %2, %3").arg(generatorSeed()).arg(number).arg(code(it.key()));
                const auto detail = decoded(fiche, it.key());
                QVERIFY2(detail, qPrintable(where));
                property(*detail, *it, where);
                if (QTest::currentTestFailed()) {
                    qWarning("%s", qPrintable(where));
                    return;
                }
            }
        }
    }

private Q_SLOTS:
    void everyWordComesThroughTheDoorInOrder()
    {
        onEveryText([](const Detail &detail, const GeneratedText &expected, const QString &) {
            QCOMPARE(withoutIsolates(detail.translation.title), expected.title);
            QCOMPARE(wordsAsSent(detail.translation.abstract), expected.abstract);
            QCOMPARE(wordsAsSent(bodyOf(detail.translation).join(u' ')), expected.body());
        });
    }

    void everyWordShownIsSaidInOrderAndNoOther()
    {
        onEveryText([](const Detail &detail, const GeneratedText &expected, const QString &) {
            QStringList shown;
            for (const Utterance &utterance :
                 pageUtterances(detail.fiche, detail.translation, QDate(2026, 11, 28), detail.translation.language)) {
                if (isOfTheFiche(utterance))
                    shown += wordsAsSent(utterance.shown);
            }
            QCOMPARE(shown, expected.body());
        });
    }

    void wordsOfLettersAreSaidAsTheyStand() // numbers, prices and dates have rules of their own (tests/unit/speech)
    {
        onEveryText([](const Detail &detail, const GeneratedText &, const QString &) {
            for (const Utterance &utterance :
                 pageUtterances(detail.fiche, detail.translation, QDate(2026, 11, 28), detail.translation.language)) {
                const QStringList shown = wordsAsSent(utterance.shown);
                const bool letters = std::all_of(shown.begin(), shown.end(), [](const QString &word) {
                    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
                });
                if (!letters || !isOfTheFiche(utterance) || utterance.place.part == Part::How)
                    continue; // a numbered step says its number first
                QString spoken;
                for (const Phrase &phrase : utterance.phrases)
                    spoken += phrase.text + u' ';
                for (const QString &word : shown)
                    QVERIFY2(wordsAsSent(spoken).join(u' ').contains(word), qPrintable(word + u" / "_qs + spoken));
            }
        });
    }

    void everyTitleIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        SearchIndexer indexer;
        QList<std::pair<QString, QString>> titles; // id, French title
        {
            auto writer = Writer::open(path, &indexer);
            QVERIFY(writer);
            FicheGenerator generator(generatorSeed());
            QList<Change> changes;
            for (int number = 0; number < generatedFiches(); ++number) {
                const GeneratedFiche fiche = generator.next();
                PutFiche change;
                for (auto it = fiche.texts.begin(); it != fiche.texts.end(); ++it) {
                    const auto detail = decoded(fiche, it.key());
                    QVERIFY(detail);
                    change.fiche = detail->fiche;
                    change.texts.append({detail->translation, {}});
                }
                titles.append({change.fiche.id, fiche.texts.value(Language::Fr).title});
                changes.append(change);
            }
            QVERIFY((*writer)->apply(changes));
        }
        ManualClock clock;
        const auto searcher = Searcher::open(path, clock);
        QVERIFY(searcher);
        for (const auto &[id, title] : titles) {
            SearchQuery query;
            query.text = title;
            const auto answer = (*searcher)->search(query);
            QVERIFY(answer);
            const auto &hits = answer->hits;
            const bool found = std::any_of(hits.begin(), hits.begin() + std::min<qsizetype>(3, hits.size()),
                                           [&id = id](const auto &hit) { return hit.card.id == id; });
            QVERIFY2(found, qPrintable(QStringLiteral("ESCALE_SEED=%1: %2").arg(generatorSeed()).arg(title)));
        }
    }
};

ESCALE_GUILESS_TEST(TestGenerated)
#include "tst_generated.moc"
