// SPDX-License-Identifier: GPL-3.0-or-later
// voices_proof [FUZZED [KILLS [FROM]]]: everything Escale says, through the voice that comes with it, without a
// loudspeaker. Every sentence of the sample library and every word of the interface, in each language: how many are
// silent, how long they last. Then FUZZED (2000) sentences of mixed scripts, and KILLS (100) of the process that speaks
// in the middle of a sentence: the next one must be heard. Prints the figures; the exit code says whether they hold.
// With FROM only mixed texts and kills, the texts from that one on: a long run in pieces.
#include "base/clock.h"
#include "l10n/sessions.h"
#include "recording/wantedphrases.h"
#include "speech/builtinvoice.h"
#include "speech/fichereading.h"
#include "speech/remoteclips.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <csignal>
#include <cstdio>

using namespace escale;

namespace {

bool holding = true;

void demand(bool held, const char *what)
{
    if (!held)
        std::printf("DOES NOT HOLD: %s\n", what);
    holding = holding && held;
}

Result<Clip> clipOf(ClipMaker &maker, const Phrase &phrase)
{
    std::optional<Result<Clip>> result;
    QEventLoop loop;
    maker.make(phrase, normalSpeed, [&](Result<Clip> clip) {
        result = std::move(clip);
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result;
}

bool isSilent(const Clip &clip)
{
    constexpr int audible = 500;
    return std::none_of(clip.samples.begin(), clip.samples.end(), [](qint16 s) { return s > audible || s < -audible; });
}

/// What the interface says in a language, with something in the place of its placeholders.
QList<Utterance> interfaceWords(Language language)
{
    QFile file(QStringLiteral(ESCALE_SOURCE "/translations/escale_%1.ts").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<PageItem> items;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || (xml.name() != u"translation" && xml.name() != u"numerusform"))
            continue;
        QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        for (const QString &place : {QStringLiteral("%n"), QStringLiteral("%L1"), QStringLiteral("%1"),
                                     QStringLiteral("%2"), QStringLiteral("%3")})
            text.replace(place, QStringLiteral("3"));
        if (!text.isEmpty())
            items.append({text.remove(u'&'), language, UtteranceKind::Text});
    }
    return utterancesOf(items);
}

void everything(ClipMaker &maker, Reader &reader)
{
    for (const Language language : allLanguages) {
        QList<Phrase> phrases;
        const auto wanted = wantedPhrases(reader, LanguageSet{language}, todayOf(systemClock()));
        if (wanted)
            phrases = *wanted;
        const qsizetype sample = phrases.size();
        for (const Utterance &utterance : interfaceWords(language)) {
            for (const Phrase &phrase : utterance.phrases) {
                if (phrase.language == language)
                    phrases.append(phrase);
            }
        }
        if (!maker.canSay({language, {}, {}})) {
            std::printf("%s: no voice\n", code(language).data());
            holding = false;
            continue;
        }
        int silent = 0;
        qint64 heard = 0;
        for (const Phrase &phrase : phrases) {
            const auto clip = clipOf(maker, phrase);
            if (clip && !isSilent(*clip)) {
                heard += clip->duration().count();
                continue;
            }
            ++silent;
            std::printf("%s silent: %s\n", code(language).data(), qUtf8Printable(phrase.text));
        }
        std::printf("%s: %lld sentences of the sample, %lld of the interface, %.1f min, %d silent\n",
                    code(language).data(), static_cast<long long>(sample),
                    static_cast<long long>(phrases.size() - sample), static_cast<double>(heard) / 60'000, silent);
        demand(silent == 0 && (sample > 0 || language == Language::En), "no sentence is silent");
    }
}

/// Letters, signs and numbers of every script the feed could send, cut anywhere.
QString mixed(QRandomGenerator &random)
{
    static const QList<std::pair<char32_t, char32_t>> scripts{
        {0x20, 0x7e},     {0xa0, 0x24f},    {0x300, 0x36f},   {0x400, 0x4ff},     {0x600, 0x6ff},   {0x750, 0x77f},
        {0x900, 0x97f},   {0x1200, 0x139f}, {0x2000, 0x206f}, {0x2190, 0x21ff},   {0x2d80, 0x2ddf}, {0x4e00, 0x4eff},
        {0xfb50, 0xfdff}, {0xfe70, 0xfeff}, {0xab00, 0xab2f}, {0x1f600, 0x1f64f}, {0xd800, 0xdfff}, {0x0, 0x1f}};
    QString text;
    const int length = random.bounded(1, 160);
    auto script = scripts.at(random.bounded(scripts.size()));
    while (text.size() < length) {
        if (random.bounded(6) == 0)
            script = scripts.at(random.bounded(scripts.size()));
        const char32_t c = script.first + random.bounded(script.second - script.first + 1);
        if (c < 0x10000)
            text += QChar(static_cast<char16_t>(c)); // halves of characters, too
        else
            text += QString::fromUcs4(&c, 1);
        if (random.bounded(7) == 0)
            text += u' ';
    }
    return text;
}

void fuzzed(RemoteClips &maker, int count, int firstText)
{
    QRandomGenerator random(19);
    for (int i = 0; i < firstText; ++i)
        mixed(random);
    int crashes = 0, late = 0, heard = 0;
    QList<qint64> waits; // for the first phrase of each text: nothing is played before it is whole
    for (int i = firstText; i < firstText + count; ++i) {
        const Language language = allLanguages.at(static_cast<std::size_t>(i) % allLanguages.size());
        const QString text = mixed(random);
        const auto from = systemClock().elapsed();
        bool first = true;
        for (const Utterance &utterance : utterancesOf({{text, language, UtteranceKind::Text}})) {
            for (const Phrase &phrase : utterance.phrases) {
                const auto clip = clipOf(maker, phrase);
                heard += clip ? 1 : 0;
                if (clip && std::exchange(first, false))
                    waits.append((systemClock().elapsed() - from).count());
                if (clip || !clip.error().cause.startsWith(QStringLiteral("the voice has died")))
                    continue;
                const bool tooLate = clip.error().cause.endsWith(QStringLiteral(": 9")); // a busy machine
                ++(tooLate ? late : crashes);
                std::printf("text %d, %s: %s %s\n", i, qUtf8Printable(clip.error().cause), code(phrase.language).data(),
                            phrase.text.toUtf8().toHex().constData());
            }
        }
    }
    std::printf("%d mixed texts: %d phrases heard, %d crashes of the process, %d times too late\n", count, heard,
                crashes, late);
    demand(crashes == 0, "no text crashes the voice");
    demand(count == 0 || heard > 0, "something is heard");
    if (waits.isEmpty())
        return;
    std::sort(waits.begin(), waits.end());
    const qint64 p95 = waits.at(waits.size() * 95 / 100);
    std::printf("the first phrase is there after %lld ms (median), %lld ms (p95), %lld ms (the slowest)\n",
                static_cast<long long>(waits.at(waits.size() / 2)), static_cast<long long>(p95),
                static_cast<long long>(waits.last()));
    demand(p95 <= 150, "the first sound comes within 150 ms, 95 times of 100");
}

void killed(RemoteClips &maker, int count)
{
    const Phrase lasting{
        Language::Fr, QStringLiteral("Apportez votre passeport et une preuve d'adresse. ").repeated(200), {}};
    const Phrase next{Language::Fr, QStringLiteral("Demandez un rendez-vous."), {}};
    int lost = 0, heard = 0;
    QList<qint64> waits;
    for (int i = 0; i < count; ++i) {
        int answers = 0;
        std::chrono::milliseconds at{};
        maker.make(lasting, normalSpeed, [&](Result<Clip> clip) {
            lost += clip ? 0 : 1;
            ++answers;
        });
        maker.make(next, normalSpeed, [&](Result<Clip> clip) {
            heard += clip ? 1 : 0;
            ++answers;
            at = systemClock().elapsed();
        });
        while (maker.processId() == 0 && answers < 2)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        const auto from = systemClock().elapsed();
        ::kill(static_cast<pid_t>(maker.processId()), SIGKILL);
        while (answers < 2)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waits.append((at - from).count());
    }
    std::sort(waits.begin(), waits.end());
    std::printf("%d kills: %d sentences lost, the next heard %d times, after %lld ms (median), %lld ms (p95)\n", count,
                lost, heard, static_cast<long long>(waits.at(waits.size() / 2)),
                static_cast<long long>(waits.at(waits.size() * 95 / 100)));
    demand(heard == count, "the next sentence is heard");
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("library.sqlite"));
    if (!prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), systemClock()))
        return 2;
    const auto reader = Reader::open(path);
    if (!reader || voiceProgram().isEmpty())
        return 2;
    RemoteClips maker(voiceProgram(), systemClock());
    if (words.size() < 4)
        everything(maker, **reader);
    fuzzed(maker, words.value(1, QStringLiteral("2000")).toInt(), words.value(3).toInt());
    if (const int kills = words.value(2, QStringLiteral("100")).toInt(); kills > 0)
        killed(maker, kills);
    return holding ? 0 : 1;
}
