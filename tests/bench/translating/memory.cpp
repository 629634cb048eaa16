// SPDX-License-Identifier: GPL-3.0-or-later
// What a translation memory of a library would have given, and how fast it answers.
//   bench_translation_memory LIBRARY [UNITS] [--refused]
// For each language: every fiche is translated with a memory of all others (leave one out): the share of segments with
// a match, by band (made: of those, put together of sentences; parts: only sentences are known), and how much one did
// not have to type (Levenshtein from the best proposal, or the sentences, to the translation). Then the time of a
// question to a memory of UNITS units (60,000) made of the library's French segments with their words changed: matches,
// where words stand, a segment's glossary. Before that, how many blocks the lengths of their sentences refuse;
// --refused: which. And what counting the questions of the largest fiche takes.
#include "speech/sentences.h"
#include "store/reader.h"
#include "translating/sentencepairs.h"
#include "translating/translationchecks.h"
#include "translating/translationmemory.h"
#include "translating/translationterms.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace escale;

namespace {

struct Pair {
    QString fiche;
    Translation french, theirs;
};

QList<Pair> pairsOf(Reader &reader, Language language)
{
    QList<Pair> pairs;
    const auto cards = reader.list({});
    if (!cards)
        return pairs;
    for (const FicheCard &card : *cards) {
        const auto french = reader.fiche(card.id, Language::Fr);
        const auto theirs = reader.fiche(card.id, language);
        if (french && theirs && !theirs->fallback)
            pairs.append({card.id, french->translation, theirs->translation});
    }
    return pairs;
}

qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

void leaveOneOut(Reader &reader, Language language)
{
    const QList<Pair> pairs = pairsOf(reader, language);
    TranslationMemory memory(language);
    for (const Pair &pair : pairs)
        memory.add(pair.fiche, pair.french, pair.theirs);
    constexpr int shown = 4;                               // as at the desk, with what stands there already
    constexpr std::array bands{102, 101, 100, 95, 85, 75}; // each from here to the one before it
    std::array<qsizetype, bands.size()> found{};
    qsizetype segments = 0, letters = 0, typed = 0, together = 0, parts = 0;
    for (const Pair &pair : pairs) {
        const QList<Segment> all = segmentsOf(pair.french, pair.theirs);
        for (qsizetype at = 0; at < all.size(); ++at) {
            const Segment &segment = all[at];
            TranslationUnit asked; // as the desk asks
            asked.source = wordsOf(segment.source).trimmed();
            asked.fiche = pair.fiche;
            asked.key = segment.key;
            asked.before = at > 0 ? wordsOf(all[at - 1].source).trimmed() : QString();
            asked.after = at + 1 < all.size() ? wordsOf(all[at + 1].source).trimmed() : QString();
            const QString target = wordsOf(segment.target).trimmed();
            if (asked.source.isEmpty() || target.isEmpty())
                continue;
            ++segments;
            letters += target.size();
            auto matches = memory.matches(asked, shown, pair.fiche);
            const bool whole = !matches.isEmpty() && !matches.first().isPart();
            const QString best = whole ? matches.first().target : QString();
            parts += !matches.isEmpty() && !whole;
            if (whole) {
                together += matches.first().sentences > 0;
                const auto band = std::find_if(bands.begin(), bands.end(),
                                               [&matches](int least) { return matches.first().percent >= least; });
                ++found.at(static_cast<std::size_t>(band - bands.begin()));
            }
            // Sentences are put in one after the other, where they belong.
            std::sort(matches.begin(), matches.end(),
                      [](const MemoryMatch &a, const MemoryMatch &b) { return a.sentence.start < b.sentence.start; });
            QString taken = best;
            for (const MemoryMatch &match : matches) {
                if (!whole)
                    taken += taken.isEmpty() ? match.target : u' ' + match.target;
            }
            // Who gets worse than nothing types it as before.
            typed += matches.isEmpty() ? target.size() : std::min(target.size(), distance(taken, target));
        }
    }
    if (segments == 0)
        return;
    const auto part = [](qsizetype of, qsizetype all) {
        return 100.0 * static_cast<double>(of) / static_cast<double>(all);
    };
    qsizetype all = 0;
    std::printf("%s %6lld %8lld |", code(language).data(), static_cast<long long>(pairs.size()),
                static_cast<long long>(segments));
    for (const qsizetype count : found) {
        all += count;
        std::printf(" %5.1f", part(count, segments));
    }
    std::printf(" | %5.1f %5.1f %5.1f | %8lld %8lld %5.1f\n", part(all, segments), part(together, segments),
                part(parts, segments), static_cast<long long>(letters), static_cast<long long>(typed),
                part(letters - typed, letters));
}

/// Of the blocks with as many sentences in both languages, two at least, those whose sentences are refused because of
/// their lengths; each is written where `shows`, to be judged by eye.
void refusedByLength(Reader &reader, Language language, bool shows)
{
    qsizetype blocks = 0, refused = 0;
    for (const Pair &pair : pairsOf(reader, language)) {
        for (const Segment &segment : segmentsOf(pair.french, pair.theirs)) {
            const QString french = wordsOf(segment.source).trimmed(), theirs = wordsOf(segment.target).trimmed();
            QList<qsizetype> lengths, others;
            for (const TextRange &sentence : sentencesOf(french, Language::Fr))
                lengths.append(sentence.length);
            for (const TextRange &sentence : sentencesOf(theirs, language))
                others.append(sentence.length);
            if (lengths.size() < 2 || lengths.size() != others.size())
                continue;
            ++blocks;
            if (arePairsByLength(lengths, others, language))
                continue;
            ++refused;
            if (shows)
                std::printf("%s %s\n  %s\n  %s\n", qPrintable(pair.fiche), qPrintable(segment.key), qPrintable(french),
                            qPrintable(theirs));
        }
    }
    std::printf("%s %6lld %6lld\n", code(language).data(), static_cast<long long>(blocks),
                static_cast<long long>(refused));
}

/// What the checks ask about each segment of the largest fiche: at once, and as the desk does, a few segments in one
/// event. Milliseconds of the processor: the longest event of both ways, the best of three.
void counting(Reader &reader, Language language)
{
    constexpr qsizetype inOneEvent = 8; // SegmentModel's
    constexpr int rounds = 3;
    QList<Segment> most;
    for (const Pair &pair : pairsOf(reader, language)) {
        const QList<Segment> segments = segmentsOf(pair.french, pair.theirs);
        if (segments.size() > most.size())
            most = segments;
    }
    double all = 0, longest = 0;
    for (int round = 0; round < rounds; ++round) {
        double sum = 0, event = 0, highest = 0;
        for (qsizetype at = 0; at < most.size(); ++at) {
            const std::clock_t before = std::clock();
            (void)checkSegment(most[at], language);
            const double took = 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
            sum += took;
            event = at % inOneEvent == 0 ? took : event + took;
            highest = std::max(highest, event);
        }
        all = round == 0 ? sum : std::min(all, sum);
        longest = round == 0 ? highest : std::min(longest, highest);
    }
    std::printf("%s %4lld segments: %.2f ms at once, %.2f ms in slices\n", code(language).data(),
                static_cast<long long>(most.size()), all, longest);
}

void speed(Reader &reader, int units)
{
    QStringList sentences;
    const auto cards = reader.list({});
    if (!cards)
        return;
    for (const FicheCard &card : *cards) {
        const auto french = reader.fiche(card.id, Language::Fr);
        if (!french)
            continue;
        for (const Segment &segment : segmentsOf(french->translation, {}))
            sentences.append(wordsOf(segment.source));
    }
    QStringList words = sentences.join(u' ').split(u' ', Qt::SkipEmptyParts);
    QRandomGenerator random(1);
    const auto changed = [&](const QString &sentence) {
        QStringList own = sentence.split(u' ');
        for (QString &word : own) {
            if (random.bounded(3) == 0)
                word = words[random.bounded(static_cast<int>(words.size()))];
        }
        return own.join(u' ');
    };
    TranslationMemory memory(Language::En);
    for (int i = 0; i < units; ++i) {
        TranslationUnit unit;
        unit.source = changed(sentences[random.bounded(static_cast<int>(sentences.size()))]);
        unit.target = unit.source;
        memory.add(unit);
    }
    const auto timed = [&](const char *name, const std::function<void(const QString &)> &ask) {
        QList<double> milliseconds, busy; // by the clock, and of the processor: the machine may have other work
        for (int i = 0; i < 1000; ++i) {
            const QString sentence = sentences[random.bounded(static_cast<int>(sentences.size()))];
            QElapsedTimer timer;
            timer.start();
            const std::clock_t before = std::clock();
            ask(sentence);
            busy.append(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
            milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        std::sort(busy.begin(), busy.end());
        std::printf(
            "%s, %d units, 1000 questions: p50 %.2f ms, p95 %.2f ms, most %.2f ms; of the processor p95 %.2f ms\n",
            name, units, milliseconds[500], milliseconds[950], milliseconds.last(), busy[950]);
    };
    timed("matches", [&memory](const QString &sentence) {
        TranslationUnit asked;
        asked.source = sentence;
        (void)memory.matches(asked);
    });
    timed("concordance of two words",
          [&memory](const QString &sentence) { (void)memory.concordance(sentence.section(u' ', 1, 2), 20); });
    timed("concordance of what nobody wrote", [&memory](const QString &sentence) {
        (void)memory.concordance(sentence.section(u' ', 0, 1) + QStringLiteral(" zyx"), 20);
    });
    const TranslationTerms terms(Language::En, TranslationTerms::ours());
    timed("glossary of a segment", [&](const QString &sentence) { (void)terms.termsIn(sentence, &memory); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto reader = Reader::open(arguments.value(1));
    if (!reader) {
        std::fprintf(stderr, "bench_translation_memory LIBRARY [UNITS] [--refused]\n");
        return 64;
    }
    std::printf(
        "Each fiche with a memory of all others; matches in %% of the segments; letters: to type without the memory, "
        "with it, saved in %%\n   fiches segments |   102   101   100 95-99 85-94 75-84 |   all  made parts |  without "
        "    with "
        "saved\n");
    for (const Language language : allLanguages) {
        if (language != Language::Fr)
            leaveOneOut(**reader, language);
    }
    std::printf("Blocks of as many sentences in both languages, and those refused by the sentences' lengths\n");
    for (const Language language : allLanguages) {
        if (language != Language::Fr)
            refusedByLength(**reader, language, arguments.contains(QLatin1String("--refused")));
    }
    std::printf("Longest event of counting the questions of the largest fiche\n");
    for (const Language language : allLanguages) {
        if (language != Language::Fr)
            counting(**reader, language);
    }
    constexpr int units = 60'000;
    speed(**reader, arguments.size() > 2 ? arguments[2].toInt() : units);
    return 0;
}
