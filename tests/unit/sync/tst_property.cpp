// SPDX-License-Identifier: GPL-3.0-or-later
// For any index, any failures, any order: after a sync a person reads the old content or the new, never neither. Cases
// are made from seeds; ESCALE_CASES (default 300) says how many, ESCALE_SEED where they begin.
#include "fakefeed.h"
#include "manualclock.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/synchroniser.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace escale;
using namespace escale::test;

namespace {

using Shown = QMap<QString, QMap<Language, QString>>; ///< fiche -> language -> title

constexpr std::array languagesOfTheFeed{Language::Fr, Language::Ar, Language::Ti};

class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    int below(int n) { return static_cast<int>(m_engine() % static_cast<quint32>(n)); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    std::mt19937 m_engine;
};

Shown shownIn(const QString &path)
{
    Shown shown;
    const auto reader = Reader::open(path);
    for (const Language language : languagesOfTheFeed) {
        const auto cards = (*reader)->list({language, {}, {}, {}});
        for (const FicheCard &card : *cards) {
            if (card.language == language)
                shown[card.id].insert(language, card.title);
        }
    }
    return shown;
}

int countIn(const Shown &shown, Language language)
{
    return static_cast<int>(
        std::count_if(shown.begin(), shown.end(), [language](const auto &texts) { return texts.contains(language); }));
}

Error failure(Dice &dice)
{
    constexpr std::array problems{Problem::NotFound, Problem::BadAnswer, Problem::Unreachable};
    return {problems[static_cast<std::size_t>(dice.below(3))], QStringLiteral("made to fail"), {}};
}

/// The feed as it is the next day: some fiches go, some come, some change, some fail.
void turn(FakeFeed &feed, Dice &dice, int &nextId, int generation)
{
    feed.textErrors.clear();
    feed.everyTextFails.reset();
    feed.indexError.reset();
    feed.taxonomyError.reset();
    const int goers = std::array{0, 0, 8, 3, 1}[static_cast<std::size_t>(dice.below(5))]; // one in so many; 1: all
    for (auto it = feed.content.begin(); it != feed.content.end();) {
        if (goers > 0 && dice.oneIn(goers)) {
            it = feed.content.erase(it);
            continue;
        }
        if (dice.oneIn(4)) {
            it->second.fingerprint = QByteArray::number(generation);
            for (QString &title : it->second.titles)
                title = title.section(u'|', 0, 0) + QStringLiteral("|%1").arg(generation);
        }
        if (dice.oneIn(12)) {
            it->second.titles.remove(dice.oneIn(2) ? Language::Ar : Language::Ti);
            it->second.fingerprint = QByteArray::number(generation);
        }
        if (dice.oneIn(12))
            it->second.bodiless.insert(Language::Ar), it->second.fingerprint = QByteArray::number(generation);
        ++it;
    }
    for (int n = dice.below(2) * dice.below(25); n > 0; --n) {
        LanguageSet in{Language::Fr};
        for (const Language language : {Language::Ar, Language::Ti}) {
            if (dice.oneIn(2))
                in.insert(language);
        }
        feed.add(nextId++, in);
    }
    const int failing = std::array{0, 0, 10, 3, 1}[static_cast<std::size_t>(dice.below(5))];
    for (const auto &[id, content] : feed.content) {
        for (auto it = content.titles.cbegin(); it != content.titles.cend(); ++it) {
            if (failing > 0 && dice.oneIn(failing))
                feed.textErrors.insert({{id, it.key()}, failure(dice)});
        }
    }
    if (dice.oneIn(10))
        feed.everyTextFails = failure(dice);
    if (dice.oneIn(15))
        feed.indexError = failure(dice);
    if (dice.oneIn(8))
        feed.feedName = feed.feedName == QLatin1String("a") ? QStringLiteral("b") : QStringLiteral("a");
}

} // namespace

class TestProperty : public QObject {
    Q_OBJECT

private:
    /// Empty when the content after a run is what was there or what the feed has.
    static QString complaint(const Shown &before, const Shown &after, const FakeFeed &feed, const SyncOutcome &outcome,
                             const QSet<QString> &everHad)
    {
        // Each text a person reads is one that was there, or one that the feed has, or had while it was arriving.
        for (auto fiche = after.cbegin(); fiche != after.cend(); ++fiche) {
            const auto now = feed.content.find(fiche.key());
            for (auto text = fiche->cbegin(); text != fiche->cend(); ++text) {
                const bool old = before.value(fiche.key()).value(text.key()) == text.value();
                if (!old && (now == feed.content.end() || !everHad.contains(text.value())))
                    return QStringLiteral("a text from nowhere: ") + text.value();
            }
        }
        int gone = 0;
        for (const QString &id : before.keys()) {
            if (after.contains(id))
                continue;
            ++gone;
            if (feed.content.contains(id))
                return QStringLiteral("a fiche that is still listed went: ") + id;
        }
        if (gone == 0)
            return {};
        // Something went: then the new is here, nine texts in ten.
        int promised = 0, here = 0;
        for (const auto &[id, content] : feed.content) {
            for (auto it = content.titles.cbegin(); it != content.titles.cend(); ++it) {
                const bool readable = it.key() == Language::Fr || !content.bodiless.contains(it.key());
                promised += readable ? 1 : 0;
                here += readable && after.value(id).contains(it.key()) ? 1 : 0;
            }
        }
        if (feed.content.empty() || promised == 0)
            return QStringLiteral("an empty feed took %1 fiches away").arg(gone);
        if (here * 10 < promised * 8) // bodiless ones are not counted here: a little less than nine in ten
            return QStringLiteral("%1 went, and only %2 of %3 new texts are here").arg(gone).arg(here).arg(promised);
        if (outcome.removed != gone)
            return QStringLiteral("%1 went, %2 are said").arg(gone).arg(outcome.removed);
        return {};
    }

    static QString lostLanguage(const Shown &before, const Shown &after, const FakeFeed &feed, bool sameSource)
    {
        for (const Language language : languagesOfTheFeed) {
            if (countIn(before, language) == 0 || countIn(after, language) > 0)
                continue;
            const bool promised = std::any_of(feed.content.begin(), feed.content.end(), [language](const auto &entry) {
                return entry.second.titles.contains(language) && !entry.second.bodiless.contains(language);
            });
            if (sameSource || promised) // another feed may not have the language at all
                return QStringLiteral("nothing is left in ") + code(language);
        }
        return {};
    }

private Q_SLOTS:
    void theOldContentOrTheNewNeverNeither()
    {
        bool ok = false;
        const int cases = qEnvironmentVariableIntValue("ESCALE_CASES", &ok);
        const auto first = static_cast<quint32>(std::max(1, qEnvironmentVariableIntValue("ESCALE_SEED")));
        const quint32 count = ok && cases > 0 ? static_cast<quint32>(cases) : 300;
        int removals = 0, heldBack = 0, switches = 0;
        const QTemporaryDir folder;
        for (quint32 seed = first; seed < first + count; ++seed) {
            Dice dice(seed);
            const QString path = folder.filePath(QString::number(seed) + QStringLiteral(".sqlite"));
            FakeFeed feed;
            feed.feedName = QStringLiteral("a");
            int nextId = 0;
            for (int n = 4 + dice.below(30); n > 0; --n)
                feed.add(nextId++, {Language::Fr, dice.oneIn(2) ? Language::Ar : Language::Ti});
            ManualClock clock;
            QString source;
            Shown before;
            QSet<QString> everHad;
            const int days = 2 + dice.below(3);
            for (int day = 0; day < days; ++day) {
                if (day > 0)
                    turn(feed, dice, nextId, day);
                for (const auto &[id, content] : feed.content) {
                    for (const QString &title : content.titles)
                        everHad.insert(title);
                }
                SyncOptions options;
                options.revalidate = dice.below(3) * 10;
                options.acceptRemovals = dice.oneIn(3);
                options.full = dice.oneIn(6);
                Synchroniser synchroniser(feed, path, options, clock, nullptr);
                QSignalSpy finished(&synchroniser, &Synchroniser::finished);
                int answers = dice.oneIn(5) ? dice.below(40) : -1;
                feed.beforeEachDetail = [&] {
                    if (answers-- == 0)
                        synchroniser.cancel();
                };
                synchroniser.start();
                QVERIFY(!finished.isEmpty() || finished.wait(30'000));
                feed.beforeEachDetail = {};
                const auto outcome = finished.first().first().value<SyncOutcome>();
                const Shown after = shownIn(path);
                const QString now = (*Reader::open(path))->status()->source;
                const bool sameSource = source.isEmpty() || source == feed.feedName;
                QString wrong = complaint(before, after, feed, outcome, everHad);
                if (wrong.isEmpty())
                    wrong = lostLanguage(before, after, feed, sameSource);
                // Texts of two feeds never stand side by side.
                if (wrong.isEmpty() && now == source && !source.isEmpty() && source != feed.feedName) {
                    for (const QString &id : after.keys()) {
                        if (!before.contains(id))
                            wrong = QStringLiteral("a fiche of the other feed is shown too early");
                    }
                }
                if (wrong.isEmpty() && day == days - 1 && verifyLibrary(path).value() != QStringList())
                    wrong = QStringLiteral("the library is not sound");
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("ESCALE_SEED=%1, day %2: %3 (%4)")
                                        .arg(seed)
                                        .arg(day)
                                        .arg(wrong, outcome.error ? outcome.error->cause : QString())));
                removals += outcome.removed > 0 ? 1 : 0;
                heldBack += outcome.nothingDeleted ? 1 : 0;
                switches += !source.isEmpty() && now != source ? 1 : 0;
                before = after;
                source = now;
            }
            QFile::remove(path);
        }
        qInfo("seeds %u to %u: %d runs removed something, %d held something back, %d changed the feed", first,
              first + count - 1, removals, heldBack, switches);
        QVERIFY(count < 100 || (removals > 20 && heldBack > 20 && switches > 3)); // the cases are cases
    }
};

ESCALE_GUILESS_TEST(TestProperty)
#include "tst_property.moc"
