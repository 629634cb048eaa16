// SPDX-License-Identifier: GPL-3.0-or-later
// Speech that comes with the content: fetched once, kept small, shared between fiches, dropped with its text, played at
// the speed asked for.
#include "fakemicrophone.h"
#include "faultinjector.h"
#include "manualclock.h"
#include "recording/recordedclips.h"
#include "recording/recordingfolder.h"
#include "recording/recordingrun.h"
#include "recording/wantedphrases.h"
#include "speech/ear.h"
#include "speech/opussound.h"
#include "speech/pcmvoice.h"
#include "store/database.h"
#include "store/library.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace escale;
using escale::test::FaultInjector;

namespace {

/// A feed whose voice hums: 400 ms a word, 24 kHz, as WAV.
class HummingFeed final : public Feed {
public:
    QStringList asked;
    QList<Language> languages;
    std::function<std::optional<Error>(const QString &)> trouble;
    QByteArray sound; ///< instead of humming

    [[nodiscard]] QString name() const override { return QStringLiteral("hum"); }
    [[nodiscard]] int capacity() const override { return 1; }
    [[nodiscard]] Traffic traffic() const override { return {}; }
    void taxonomy(Answer<Taxonomy>) override {}
    void index(Answer<Index>) override {}
    void statistics(Answer<Statistics>) override {}
    void detail(const QString &, Language, const QByteArray &, Answer<Detail>) override {}
    void picture(const QString &, Answer<Picture>) override {}
    void cancel() override {}
    void speech(const QString &text, Language language, Answer<QByteArray> answer) override
    {
        asked.append(text);
        languages.append(language);
        if (trouble) {
            if (const auto error = trouble(text))
                return answer(*error);
        }
        answer(sound.isEmpty() ? hum(wordCount(text)) : sound);
    }

    static QByteArray hum(qsizetype words)
    {
        Clip clip{24'000, QList<qint16>(words * 9'600), {}};
        for (qsizetype i = 0; i < clip.samples.size(); ++i)
            clip.samples[i] = static_cast<qint16>(6000 * std::sin(static_cast<double>(i) / 20));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hum.wav"));
        if (!writeWav(path, clip))
            qFatal("cannot write");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        return file.readAll();
    }
};

Phrase pashto(const char *text)
{
    return phraseFor(QString::fromUtf8(text), Language::Ps);
}

struct Stage {
    Stage()
    {
        path = folder.filePath(QStringLiteral("library.sqlite"));
        clock = std::make_unique<test::ManualClock>();
        if (!prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), *clock))
            qFatal("no library");
        writer = std::move(Writer::open(path, nullptr)).value();
    }
    RecordingOutcome fetch(const QList<Phrase> &wanted, qint64 budget = 10'000'000)
    {
        RecordingRun run(feed, writer->session(), wanted, budget);
        QSignalSpy finished(&run, &RecordingRun::finished);
        run.start();
        if (finished.isEmpty() && !finished.wait())
            qFatal("never finished");
        return finished.first().first().value<RecordingOutcome>();
    }
    [[nodiscard]] RecordingShelf shelf() const { return recordingShelf(writer->session()).value(); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<test::ManualClock> clock;
    std::unique_ptr<Writer> writer;
    HummingFeed feed;
};

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsLanguageAndWords()
    {
        const QByteArray key = recordingKey(pashto("سلام"));
        QCOMPARE(key.size(), 32);
        QCOMPARE(recordingKey({Language::Ps, QStringLiteral("سلام"), {}}), key); // spans do not matter
        QVERIFY(recordingKey({Language::Fa, QStringLiteral("سلام"), {}}) != key);
        QVERIFY(recordingKey(pashto("سلامونه")) != key);
    }

    void halfAShelfIsNone()
    {
        Stage s;
        s.fetch({pashto("يو"), pashto("دوه کلمې")});
        for (int at = 1;; ++at) {
            bool ready = false;
            int call = 0;
            const FaultInjector faults([&] { return !ready || ++call != at; });
            const auto database = Database::open(s.path, Access::ReadOnly);
            QVERIFY(database);
            ready = true;
            const auto shelf = recordingShelf(**database);
            if (call < at) {
                QCOMPARE(shelf->languages.size(), 2);
                QVERIFY(at > 3); // the question, and each of the rows
                break;
            }
            QVERIFY2(!shelf, QByteArray::number(at));
        }
    }

    void whatCouldNotBeWrittenIsNotFetched()
    {
        Stage s;
        const FaultInjector faults([&s] { return s.feed.asked.isEmpty(); });
        const auto full = Database::open(s.path, Access::ReadWrite);
        QVERIFY(full);
        RecordingRun run(s.feed, **full, {pashto("يو"), pashto("دوه کلمې")}, 10'000'000);
        QSignalSpy finished(&run, &RecordingRun::finished);
        run.start();
        QVERIFY(finished.wait());
        const auto outcome = finished.first().first().value<RecordingOutcome>();
        QVERIFY(outcome.error);
        QCOMPARE(outcome.fetched, 0);
        QCOMPARE(outcome.missing, 2);
        QCOMPARE(s.shelf().languages.size(), 0);
    }

    void fetchesWhatIsMissingOnceAndDropsWhatIsGone()
    {
        Stage s;
        const auto first = s.fetch({pashto("يو"), pashto("دوه کلمې")});
        QCOMPARE(first.fetched, 2);
        QCOMPARE(first.missing, 0);
        QCOMPARE(s.feed.asked.size(), 2);
        QCOMPARE(s.feed.languages, QList<Language>({Language::Ps, Language::Ps}));
        const auto again = s.fetch({pashto("يو"), pashto("دوه کلمې")});
        QCOMPARE(again.fetched, 0);
        QCOMPARE(s.feed.asked.size(), 2);
        const auto later = s.fetch({pashto("دوه کلمې"), pashto("درې نوې کلمې")});
        QCOMPARE(later.fetched, 1);
        QCOMPARE(later.dropped, 1);
        QCOMPARE(s.shelf().languages.size(), 2);
        // Small: a second of 24 kHz sound is 48,000 bytes as PCM.
        QVERIFY2(s.shelf().bytes < 20'000, qPrintable(QString::number(s.shelf().bytes)));
        QVERIFY(std::abs(s.shelf().pace.value(Language::Ps) - 150) < 15); // 400 ms a word, trimmed
    }

    void whatAnotherLibraryKeptIsKeptAsItIs()
    {
        Stage s;
        const auto clip = clipFromWav(HummingFeed::hum(3));
        QVERIFY(clip);
        s.feed.sound = toOpus(*clip).value();
        QCOMPARE(s.fetch({pashto("درې نوې کلمې")}).fetched, 1);
        QCOMPARE(recordedSound(s.writer->session(), recordingKey(pashto("درې نوې کلمې"))).value(), s.feed.sound);
        s.feed.sound = s.feed.sound.first(60); // no sound any more
        QCOMPARE(s.fetch({pashto("دوه کلمې")}).fetched, 0);
    }

    void staysWithinItsBudget()
    {
        Stage s;
        QList<Phrase> many;
        for (int i = 0; i < 40; ++i)
            many.append({Language::Ps, QStringLiteral("کلمه %1").arg(i), {}});
        const auto outcome = s.fetch(many, 20'000);
        QVERIFY(outcome.overBudget);
        QVERIFY(outcome.fetched > 0 && outcome.fetched < 40);
        QCOMPARE(outcome.missing, 40 - outcome.fetched);
        QVERIFY(s.shelf().bytes < 30'000);
        QCOMPARE(s.fetch(many, 20'000).fetched, 0);
        QCOMPARE(s.fetch({}, 20'000).dropped, outcome.fetched);
    }

    void troubleEndsItSoonAndKeepsWhatCame()
    {
        Stage s;
        QList<Phrase> many;
        for (int i = 0; i < 40; ++i)
            many.append({Language::Ps, QStringLiteral("کلمه %1").arg(i), {}});
        s.feed.trouble = [&s](const QString &) -> std::optional<Error> {
            return s.feed.asked.size() > 3 ? std::optional(Error{Problem::NotFound, {}, {}}) : std::nullopt;
        };
        const auto down = s.fetch(many);
        QCOMPARE(down.fetched, 3);
        QCOMPARE(down.failed, 5);
        QVERIFY(down.error.has_value());
        QCOMPARE(s.shelf().languages.size(), 3);
        s.feed.asked.clear();
        s.feed.trouble = [](const QString &) { return std::optional(Error{Problem::Refused, {}, {}}); };
        QCOMPARE(s.fetch(many).failed, 1); // a refused key is not asked again
    }

    void oneBadSentenceDoesNotEndTheRun()
    {
        Stage s;
        s.feed.trouble = [](const QString &text) -> std::optional<Error> {
            return text == QLatin1String("b") ? std::optional(Error{Problem::NotFound, {}, {}}) : std::nullopt;
        };
        const auto outcome = s.fetch({pashto("a"), pashto("b"), pashto("c")});
        QCOMPARE(outcome.fetched, 2);
        QCOMPARE(outcome.failed, 1);
        QVERIFY(!outcome.error);
    }

    void saysWhatItHasAtTheSpeedAskedFor()
    {
        Stage s;
        const Phrase phrase = pashto("يو دوه درې څلور پنځه شپږ اووه اته");
        s.fetch({phrase});
        s.writer.reset();
        RecordedClips clips(s.path);
        QSignalSpy changed(&clips, &RecordedClips::changed);
        QVERIFY(changed.wait());
        QVERIFY(clips.canSay(phrase));
        QVERIFY(!clips.canSay(pashto("بل")));
        QVERIFY(!clips.canSay({Language::Fa, phrase.text, {}}));
        QCOMPARE(clips.voices().size(), 1);
        QMap<int, double> lengths;
        for (const int speed : speeds) {
            bool answered = false;
            clips.make(phrase, speed, [&](Result<Clip> clip) {
                answered = true;
                QVERIFY(clip);
                lengths[speed] = static_cast<double>(clip->duration().count());
            });
            QTRY_VERIFY(answered);
        }
        QVERIFY2(std::abs(lengths[110] / lengths[150] * 110 / 150 - 1) < 0.1,
                 qPrintable(QString::number(lengths[110])));
        QVERIFY2(std::abs(lengths[190] / lengths[150] * 190 / 150 - 1) < 0.1,
                 qPrintable(QString::number(lengths[190])));
        // True to the words a minute: eight words of Pashto.
        const double wanted = 8 * 60'000 / ownWordsPerMinute(Language::Ps, 150);
        QVERIFY(std::abs(lengths[150] / wanted - 1) < 0.1);
    }

    void aPersonWinsOverTheFeedAndADamagedFileOverNobody()
    {
        Stage s;
        const Phrase both = pashto("يو دوه درې څلور"), person = pashto("پنځه شپږ"), damaged = pashto("اووه اته");
        s.fetch({both, damaged});
        s.writer.reset();
        const QDir folder(recordingFolder(s.path));
        QVERIFY(folder.mkpath(QStringLiteral("ps")));
        const auto put = [&](const Phrase &phrase, const QByteArray &sound) {
            QFile file(folder.filePath(QStringLiteral("ps/") + QString::fromLatin1(recordingKey(phrase).toHex()) +
                                       QStringLiteral(".opus")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        };
        // The person takes four seconds for it; the feed's voice less than half of that.
        const QByteArray read = toOpus(clipFromWav(HummingFeed::hum(10)).value()).value();
        put(both, read);
        put(person, read);
        put(damaged, "no sound");
        QFile other(folder.filePath(QStringLiteral("ps/readme.opus")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        RecordedClips clips(s.path);
        QSignalSpy changed(&clips, &RecordedClips::changed);
        QVERIFY(changed.wait());
        const auto seconds = [&](const Phrase &phrase, int speed) {
            double length = -1;
            clips.make(phrase, speed, [&](Result<Clip> clip) {
                length = clip ? static_cast<double>(clip->duration().count()) / 1000 : 0;
            });
            [&] { QTRY_VERIFY(length >= 0); }();
            return length;
        };
        QVERIFY(seconds(both, 150) > 3.5);
        QVERIFY(clips.canSay(person));
        QVERIFY(seconds(person, 150) > 3.5);
        QVERIFY(std::abs(seconds(person, 190) / seconds(person, 150) * 190 / 150 - 1) < 0.1);
        const double feeds = seconds(damaged, 150);
        QVERIFY(feeds > 0.3 && feeds < 2);
        QVERIFY(!clips.canSay(pashto("بل")));
    }

    /// A kiosk that is running: whoever puts recordings beside its library, the next sentence uses them.
    void aPersonsRecordingIsHeardWhenItComesAndWhenItIsAnother()
    {
        Stage s;
        s.writer.reset();
        const QString folder = recordingFolder(s.path);
        const Phrase first = pashto("يو دوه درې څلور"), second = pashto("پنځه شپږ");
        QVERIFY(!QFileInfo::exists(folder)); // nobody has read anything yet
        RecordedClips clips(s.path);
        QSignalSpy changed(&clips, &RecordedClips::changed);
        QVERIFY(changed.wait());
        QVERIFY(!clips.canSay(first));
        const auto put = [&](const Phrase &phrase, int words) {
            const QByteArray sound = toOpus(clipFromWav(HummingFeed::hum(words)).value()).value();
            QVERIFY(putPersonsSound(folder, phrase.language, recordingKey(phrase), sound).ok());
        };
        put(first, 3);
        QTRY_VERIFY(clips.canSay(first));
        put(second, 3); // the folder of the language is there by now
        QTRY_VERIFY(clips.canSay(second));

        // What was made ahead of the next sentence is not the old voice.
        test::FakeLoudspeaker loudspeaker;
        PcmVoice voice(clips, loudspeaker, *s.clock);
        voice.prepare(first, {});
        voice.speak(1, first, {});
        QTRY_COMPARE(loudspeaker.ticket, quint64(1));
        const auto shorter = loudspeaker.playing.duration();
        loudspeaker.finish();
        changed.clear();
        put(first, 12);
        QTRY_VERIFY(!changed.isEmpty());
        voice.speak(2, first, {});
        QTRY_COMPARE(loudspeaker.ticket, quint64(2));
        QVERIFY(loudspeaker.playing.duration() > 2 * shorter);

        QVERIFY(dropPersonsSound(folder, second.language, recordingKey(second)).ok());
        QTRY_VERIFY(!clips.canSay(second));
        // Another language, and the whole folder gone.
        const Phrase french = phraseFor(u"Bonjour à tous"_qs, Language::Fr);
        put(french, 3);
        QTRY_VERIFY(clips.canSay(french));
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY(!clips.canSay(french) && !clips.canSay(first));
        put(french, 3);
        QTRY_VERIFY(clips.canSay(french));
    }

    void aLibraryThatIsNotThereHasNone()
    {
        RecordedClips clips(QStringLiteral("/nonexistent/library.sqlite"));
        QSignalSpy changed(&clips, &RecordedClips::changed);
        QVERIFY(changed.wait());
        QVERIFY(clips.voices().isEmpty());
        bool answered = false;
        clips.make(pashto("يو"), 150, [&](Result<Clip> clip) { answered = !clip; });
        QTRY_VERIFY(answered);
    }

    void wantsEveryPhraseOfEveryFicheOnce()
    {
        Stage s;
        const auto reader = std::move(Reader::open(s.path)).value();
        const auto wanted = wantedPhrases(*reader, {Language::Ps}, QDate(2026, 11, 28));
        QVERIFY(wanted);
        QSet<QByteArray> keys;
        for (const Phrase &phrase : *wanted) {
            QCOMPARE(phrase.language, Language::Ps);
            keys.insert(recordingKey(phrase));
        }
        QCOMPARE(keys.size(), wanted->size());
        const auto cards = reader->list({Language::Ps, std::nullopt, {}, {}}).value();
        int titles = 0;
        for (const FicheCard &card : cards)
            titles += !card.fallback && keys.contains(recordingKey(phraseFor(card.title, Language::Ps))) ? 1 : 0;
        QVERIFY(titles > 0);
    }
};

ESCALE_GUILESS_TEST(TestRecording)
#include "tst_recording.moc"
