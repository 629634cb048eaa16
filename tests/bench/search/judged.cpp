// SPDX-License-Identifier: GPL-3.0-or-later
// How often the fiche that answers comes first, and among the first five: bench_search_judged LIBRARY SETS [--ids FILE]
// [--misses SET (what stands before the wanted fiche)] [--set NAME=VALUE,...] [--split] [--fit ROUNDS]. --set ranks
// with other weights than the shipped ones (rankweights.h). --split counts fiches of odd numbers (tuned) and of even
// ones (held) apart, and shows no miss of the held ones (tests/search/README.md). --fit looks for better weights, one
// after the other, on the tuned half of every set (by the fiche that answers), and prints what the held half makes of
// them. SETS is a folder of sets (`words TAB ids of fiches that answer`, one query a line; xl_<language>.tsv and
// <language>.tsv are asked by a reader of that language), or one file. FILE translates: `id in the library TAB id in
// the sets`. All in one process: the seconds of a round are those of the search.
#include "search/searcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTextStream>
#include <array>
#include <cmath>
#include <ctime>

using namespace escale;

namespace {

struct Query {
    QString text;
    QStringList wanted;
};

constexpr qsizetype looked = 20;
constexpr qsizetype shown = 3;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Language readerOf(const QString &set)
{
    return languageFromCode(set.startsWith(u"xl_") ? set.mid(3, 2) : set).value_or(Language::Fr);
}

/// What stands there, and what each word brought it.
void show(const SearchHit &hit, const QHash<QString, QString> &names, QTextStream &out)
{
    out << "      " << names.value(hit.card.id, hit.card.id) << "  " << hit.card.title.left(70) << "\n";
    for (const Explained &one : hit.explanation.first(std::min<qsizetype>(12, hit.explanation.size()))) {
        out << "          " << one.typed << " = " << one.found << " (" << one.how
            << (one.namedConcept.isEmpty() ? QString() : u' ' + one.namedConcept) << ") "
            << QString::number(one.brought, 'f', 2) << "\n";
    }
}

void showMiss(const SearchQuery &query, const QStringList &wanted, const SearchAnswer &answer, qsizetype place,
              const QHash<QString, QString> &names, QTextStream &out)
{
    out << "  " << query.text << "  wants " << wanted.join(u',') << " at " << place + 1;
    if (!answer.corrected.isEmpty())
        out << "  as " << answer.corrected;
    out << "\n";
    for (qsizetype i = 0; i < std::min<qsizetype>(looked, answer.hits.size()); ++i) {
        if (i < shown || i == place)
            show(answer.hits.at(i), names, out);
    }
}

using Weights = QList<std::pair<QString, float *>>;

Weights named(RankWeights &weights)
{
    static const QStringList fields{u"title"_qs, u"names"_qs,  u"abstract"_qs, u"sections"_qs,
                                    u"body"_qs,  u"topics"_qs, u"facts"_qs};
    Weights all;
    for (qsizetype field = 0; field < fields.size(); ++field) {
        all.append({fields.at(field), &weights.field[static_cast<size_t>(field)]});
        all.append({u"place-"_qs + fields.at(field), &weights.placeField[static_cast<size_t>(field)]});
    }
    return all + Weights{{u"saturation"_qs, &weights.saturation},
                         {u"length"_qs, &weights.lengthShare},
                         {u"kin"_qs, &weights.kin},
                         {u"coverage"_qs, &weights.coverage},
                         {u"place"_qs, &weights.place},
                         {u"neighbours"_qs, &weights.neighbours},
                         {u"confirmed"_qs, &weights.confirmed},
                         {u"whole-title"_qs, &weights.title},
                         {u"typed-title"_qs, &weights.typedTitle},
                         {u"asked"_qs, &weights.asked},
                         {u"form"_qs, &weights.plan.form},
                         {u"family"_qs, &weights.plan.family},
                         {u"derived"_qs, &weights.plan.derived},
                         {u"few-wrapper"_qs, &weights.plan.fewWrapper},
                         {u"weak-naming"_qs, &weights.plan.weakNaming},
                         {u"scattered-naming"_qs, &weights.plan.scatteredNaming},
                         {u"corrected-naming"_qs, &weights.plan.correctedNaming},
                         {u"foreign-naming"_qs, &weights.plan.foreignNaming},
                         {u"kin-naming"_qs, &weights.plan.kinNaming},
                         {u"phrase-naming"_qs, &weights.plan.phraseNaming},
                         {u"next-naming"_qs, &weights.plan.nextNaming},
                         {u"fewest-of-entry"_qs, &weights.plan.fewestOfEntry},
                         {u"completion"_qs, &weights.plan.completion},
                         {u"compound"_qs, &weights.plan.compound},
                         {u"corrected"_qs, &weights.plan.corrected},
                         {u"mistake"_qs, &weights.plan.mistake},
                         {u"doubted"_qs, &weights.plan.doubted},
                         {u"next-correction"_qs, &weights.plan.nextCorrection},
                         {u"topic"_qs, &weights.plan.topic},
                         {u"phrase"_qs, &weights.plan.phrase},
                         {u"to-administrative"_qs, &weights.plan.toAdministrative},
                         {u"administrative-kin"_qs, &weights.plan.administrativeKin},
                         {u"to-everyday"_qs, &weights.plan.toEveryday},
                         {u"to-weak"_qs, &weights.plan.toWeak},
                         {u"later-term"_qs, &weights.plan.laterTerm},
                         {u"other-language"_qs, &weights.plan.otherLanguage},
                         {u"near-concept"_qs, &weights.plan.nearConcept},
                         {u"near-of-rare"_qs, &weights.plan.nearOfRare},
                         {u"further-concept"_qs, &weights.plan.furtherConcept},
                         {u"wrapper"_qs, &weights.plan.wrapper},
                         {u"least-rarity"_qs, &weights.plan.leastRarity}};
}

struct Judged {
    QString set;
    SearchQuery query;
    QStringList wanted;
    bool held = false;
};

/// Of the sets of tests/search: by the number of the fiche.
bool isHeld(const QStringList &wanted)
{
    return wanted.first().mid(1).toInt() % 2 == 0;
}

/// One line of the table.
struct Tally {
    int asked = 0, first = 0, five = 0, empty = 0;
    double reciprocal = 0;
    std::clock_t clocks = 0; ///< of the processor: the machine may be busy

    void add(qsizetype place, bool nothing)
    {
        ++asked;
        first += place == 0;
        five += place >= 0 && place < 5;
        empty += nothing;
        reciprocal += place < 0 ? 0 : 1.0 / static_cast<double>(place + 1);
    }
    void add(const Tally &other)
    {
        asked += other.asked;
        first += other.first;
        five += other.five;
        empty += other.empty;
        reciprocal += other.reciprocal;
        clocks += other.clocks;
    }
    void show(const QString &name, QTextStream &out) const
    {
        const double all = std::max(1, asked);
        const auto column = [&out](double value, int digits, int width) {
            out << QString::number(value, 'f', digits).rightJustified(width);
        };
        out << name.leftJustified(18);
        column(asked, 0, 6);
        column(100 * first / all, 0, 6);
        column(100 * five / all, 0, 6);
        column(reciprocal / all, 2, 6);
        column(empty, 0, 7);
        column(1e3 * static_cast<double>(clocks) / CLOCKS_PER_SEC / all, 1, 6);
        out << "\n";
        out.flush();
    }
};

/// The mean over sets of the mean reciprocal rank. A large set says more than a small one, though not as much more as
/// it is larger: the sets are of different kinds.
double worth(Searcher &searcher, const QList<Judged> &all, const QHash<QString, QString> &names, bool held)
{
    QMap<QString, std::pair<double, int>> sets;
    for (const Judged &judged : all) {
        if (judged.held != held)
            continue;
        const auto answer = searcher.search(judged.query);
        auto &[sum, count] = sets[judged.set];
        ++count;
        for (qsizetype i = 0; answer && i < std::min<qsizetype>(looked, answer->found.size()); ++i) {
            if (judged.wanted.contains(names.value(answer->found.at(i), answer->found.at(i)))) {
                sum += 1.0 / static_cast<double>(i + 1);
                break;
            }
        }
    }
    double sum = 0;
    double weight = 0;
    for (const auto &[reciprocal, count] : sets) {
        sum += reciprocal / count * std::sqrt(count);
        weight += std::sqrt(count);
    }
    return weight > 0 ? sum / weight : 0;
}

void fit(Searcher &searcher, const QList<Judged> &all, const QHash<QString, QString> &names, int rounds,
         QTextStream &out)
{
    RankWeights weights;
    double best = worth(searcher, all, names, false);
    out << "shipped: tuned " << best << ", held " << worth(searcher, all, names, true) << "\n";
    out.flush();
    for (int round = 0; round < rounds; ++round) {
        for (const auto &[name, value] : named(weights)) {
            const float before = *value;
            float kept = before;
            for (const float factor : {0.7F, 1.4F}) {
                *value = before * factor;
                searcher.setWeights(weights);
                if (const double now = worth(searcher, all, names, false); now > best + 0.0005) {
                    best = now;
                    kept = *value;
                }
            }
            *value = kept;
            if (kept != before) {
                out << name << " " << before << " -> " << kept << ": tuned " << best << "\n";
                out.flush();
            }
        }
    }
    searcher.setWeights(weights);
    out << "found: tuned " << best << ", held " << worth(searcher, all, names, true) << "\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto option = [&arguments](const QString &name) {
        const qsizetype at = arguments.indexOf(name);
        const QString value = at < 0 ? QString() : arguments.value(at + 1);
        if (at >= 0)
            arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
        return value;
    };
    QHash<QString, QString> names;
    if (const QString ids = option(u"--ids"_qs); !ids.isEmpty()) {
        for (const QString &line : linesOf(ids))
            names.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1));
    }
    const QString misses = option(u"--misses"_qs);
    const QStringList changes = option(u"--set"_qs).split(u',', Qt::SkipEmptyParts);
    const int rounds = option(u"--fit"_qs).toInt();
    const bool split = arguments.removeAll(u"--split"_qs) > 0;
    if (arguments.size() < 2)
        qFatal("bench_search_judged LIBRARY SETS [--ids FILE] [--misses SET]");
    auto searcher = Searcher::open(arguments.at(0), systemClock());
    if (!searcher)
        qFatal("%s", qPrintable(searcher.error().cause));
    const QFileInfo sets(arguments.at(1));
    const QFileInfoList files = sets.isDir()
                                    ? QDir(sets.filePath()).entryInfoList({u"*.tsv"_qs}, QDir::Files, QDir::Name)
                                    : QFileInfoList{sets};
    QTextStream out(stdout);
    RankWeights weights;
    for (const QString &change : changes) {
        bool known = false;
        for (const auto &[name, value] : named(weights)) {
            if (name == change.section(u'=', 0, 0))
                *value = change.section(u'=', 1).toFloat(&known);
        }
        if (!known)
            qFatal("%s is no weight", qPrintable(change));
    }
    (*searcher)->setWeights(weights);
    if (rounds > 0) {
        QList<Judged> all;
        for (const QFileInfo &file : files) {
            for (const QString &line : linesOf(file.filePath())) {
                Judged judged{file.completeBaseName(), {}, line.section(u'\t', 1, 1).split(u','), false};
                judged.query.text = line.section(u'\t', 0, 0);
                judged.query.language = readerOf(judged.set);
                judged.query.limit = 0;
                judged.held = qHash(judged.wanted.first()) % 2 == 0;
                all.append(judged);
            }
        }
        fit(**searcher, all, names, rounds, out);
        return 0;
    }
    out << "set                    n   s@1   s@5   MRR  empty   ms\n";
    std::array<Tally, 2> all;
    for (const QFileInfo &file : files) {
        const QString set = file.completeBaseName();
        std::array<Tally, 2> tallies; // tuned, held
        for (const QString &line : linesOf(file.filePath())) {
            SearchQuery query;
            query.text = line.section(u'\t', 0, 0);
            query.language = readerOf(set);
            const QStringList wanted = line.section(u'\t', 1, 1).split(u',');
            const bool held = split && isHeld(wanted);
            const bool explained = set == misses && !held;
            query.limit = explained ? looked : 0; // no snippets
            query.explain = explained;
            const std::clock_t before = std::clock();
            const auto answer = (*searcher)->search(query);
            Tally &tally = tallies[held ? 1 : 0];
            tally.clocks += std::clock() - before;
            if (!answer)
                qFatal("%s", qPrintable(answer.error().cause));
            qsizetype place = -1;
            for (qsizetype i = 0; i < std::min<qsizetype>(looked, answer->found.size()) && place < 0; ++i) {
                const QString id = answer->found.at(i);
                if (wanted.contains(names.value(id, id)))
                    place = i;
            }
            tally.add(place, answer->found.isEmpty());
            if (explained && place != 0)
                showMiss(query, wanted, *answer, place, names, out);
        }
        if (split) {
            tallies[0].show(set + u" tuned"_qs, out);
            tallies[1].show(set + u" held"_qs, out);
        } else {
            tallies[0].show(set, out);
        }
        all[0].add(tallies[0]);
        all[1].add(tallies[1]);
    }
    if (split) {
        all[0].show(u"all tuned"_qs, out);
        all[1].show(u"all held"_qs, out);
    }
    return 0;
}
